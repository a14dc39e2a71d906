import { inWords } from './language.js';

const box = document.querySelector('#ideas');
const title = document.querySelector('#ideas-title');

const ANSWERS = 'It asks. Say one of these';

/** Is a move under way, or does what is said lead to one before anything is asked? */
const guides = (marks, mark) => {
  const ahead = marks.slice(marks.indexOf(mark)).find(({ technique, kind }) => technique || kind === 'question');
  return mark !== null && ahead !== undefined && ahead.kind !== 'question';
};

/** The question that is open; what is asked once nobody answered may be another. */
const askingAt = (turn, mark) => (mark?.part === 'reprompt' ? turn?.turn.asking_then : turn?.turn.asking) ?? null;

/** The phrases that fit where one is; `mark` is the entry of the timeline that is under way. */
const fitting = (ideas, state, turn, mark) => {
  // While it says goodbye nothing begins anew.
  if (!state?.session) return state?.playing === null ? ideas.closed : [];
  if (turn?.turn.stopped) return ideas.stopped;
  if (guides(turn?.marks ?? [], mark)) return ideas.guiding;
  const { goes_on, position } = turn?.turn ?? {};
  const asking = askingAt(turn, mark);
  if (asking) return ideas.asked[asking] ?? ideas.menu;
  if (goes_on?.state === 'paused' || position?.state === 'paused') return ideas.paused;
  return goes_on?.technique || position?.technique ? ideas.guiding : ideas.menu;
};

const titleOf = (ideas, list, answers) => {
  if (list === ideas.closed) return inWords('Begin here');
  if (list.length === 0) return '';
  return inWords(answers ? ANSWERS : 'Say, for instance');
};

/** Offers things to say; where nobody is listening, the first of them is the first step. */
export const offerIdeas = (ideas, state, turn, mark, say) => {
  const list = fitting(ideas, state, turn, mark);
  const asking = askingAt(turn, mark);
  const answers = asking !== null && list === ideas.asked[asking];
  const name = list.join('|');
  if (box.dataset.ideas === name) return;
  box.dataset.ideas = name;
  box.dataset.first = String(list === ideas.closed);
  title.textContent = titleOf(ideas, list, answers);
  // Enter must not fall on what comes to stand where a choice was.
  if (box.contains(document.activeElement)) document.querySelector('#words').focus({ preventScroll: true });
  box.replaceChildren(
    ...list.map((text) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', () => say(text));
      return button;
    }),
  );
};
