import { inWords } from './language.js';

const log = document.querySelector('#log');
const list = document.querySelector('#turns');
/** Silences worth writing down. Seconds. */
const LONG = 1;
let marked = null;

const make = (name, className, text = '') => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
};

const WORDLESS = { LaunchRequest: '(opens the skill)', SessionEndedRequest: '(nothing is said)' };

/** What was said last, for who has the conversation out of sight. */
const saidLast = (said) => {
  document.querySelector('#said').textContent = said === null ? '' : `“${said}”`;
};

const spoken = (turn, part) => {
  const paragraph = document.createElement('p');
  let any = false;
  turn.notes.forEach((note, index) => {
    if (note.part !== part) return;
    if (note.kind === 'speech') {
      const sentence = make('span', 'sentence', note.text);
      sentence.dataset.note = `${turn.id}.${index}`;
      paragraph.append(sentence, ' ');
      any = true;
    } else if (note.kind === 'sound') paragraph.append(make('span', 'rest', '♪ '));
    else if (note.kind === 'pause' && note.end - note.start >= LONG) {
      paragraph.append(make('span', 'rest', `· ${Math.round((note.end - note.start) * 10) / 10} s · `));
    }
  });
  return any ? paragraph : null;
};

const reasons = document.querySelector('#reasons');
reasons.addEventListener('change', () => log.classList.toggle('reasons', reasons.checked));

/** Shows at once what was said; its turn takes the place. */
export const logSoon = (text) => {
  saidLast(text);
  list.querySelector('.soon')?.remove();
  list.append(make('li', 'soon', text));
  log.scrollTop = log.scrollHeight;
};
const arrived = () => list.querySelector('.soon')?.remove();

/** Writes a turn down, as people speak; what was understood of it is shown to who asks for it. */
export const logTurn = (shown) => {
  const { turn, response } = shown;
  const item = document.createElement('li');
  const said = turn.said ?? inWords(WORDLESS[turn.request.type] ?? '(touch)');
  item.append(make('p', turn.said === null ? 'you silent' : 'you', said));
  const slots = Object.values(turn.request.slots)
    .filter((slot) => slot.value !== undefined)
    .map((slot) => ` ${slot.name}: ${slot.value}`);
  const heard = turn.session_end_reason ?? turn.request.intent ?? turn.request.type;
  item.append(make('p', 'heard', `${turn.clock.slice(11, 19)} · ${heard}${slots.join(',')}`));
  if (response && turn.text) {
    const answer = make('div', 'answer');
    answer.append(spoken(shown, 'speech') ?? make('p', '', turn.text));
    const again = turn.reprompt_text ? spoken(shown, 'reprompt') : null;
    if (again) {
      // Nobody has heard it yet: it opens when it is said.
      const later = make('details', 'if-silent');
      later.append(make('summary', 'rest', inWords('And if nobody answers')), again);
      answer.append(later);
    }
    item.append(answer);
  }
  for (const problem of turn.problems)
    item.append(make('p', 'problem', inWords('Rule broken: {rule}', { rule: problem })));
  arrived();
  list.append(item);
  saidLast(turn.said);
  while (list.children.length > 60) list.firstElementChild.remove();
  log.scrollTop = log.scrollHeight;
};

/** Writes down what was said to nobody, and why. */
export const logUnheard = ({ said, why }) => {
  const item = document.createElement('li');
  item.append(make('p', 'you', said), make('p', 'answer unheard', inWords(why)));
  arrived();
  list.append(item);
  saidLast(said);
  log.scrollTop = log.scrollHeight;
};

export const clearLog = () => {
  list.replaceChildren();
  marked = null;
};

/** Points at the sentence that is being said, and keeps it in sight. */
export const pointAt = (id, index) => {
  const name = index < 0 ? null : `${id}.${index}`;
  if (name === marked) return;
  log.querySelector('.now')?.classList.remove('now');
  marked = name;
  const sentence = name && log.querySelector(`[data-note="${name}"]`);
  if (!sentence) return;
  sentence.classList.add('now');
  const folded = sentence.closest('details');
  if (folded) folded.open = true;
  const box = log.getBoundingClientRect();
  const line = sentence.getBoundingClientRect();
  if (line.bottom > box.bottom - 24 || line.top < box.top) log.scrollTop += line.top - box.top - box.height / 3;
};

/** A screen reader reads the answers where no voice does. */
export const readAloud = (on) => log.setAttribute('aria-live', on ? 'polite' : 'off');
