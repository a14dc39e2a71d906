const box = document.querySelector('#notices');
const shown = new Map();

/**
 * Tells the person something. A notice with the same name takes the place of the one before; a text of null removes it.
 * `seconds` of 0 or none keep it until it is removed.
 */
export const notice = (name, text, seconds = 0, action = null) => {
  const before = shown.get(name);
  if (before && before.text === text) return;
  if (before) {
    clearTimeout(before.timer);
    before.element.remove();
    shown.delete(name);
  }
  if (text === null) return;
  const element = document.createElement('p');
  element.dataset.notice = name;
  element.textContent = text;
  if (action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action.text;
    button.addEventListener('click', action.act);
    element.append(button);
  }
  const timer = seconds > 0 ? setTimeout(() => notice(name, null), seconds * 1000) : undefined;
  shown.set(name, { text, element, timer });
  box.append(element);
};
