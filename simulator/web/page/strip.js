import { inWords } from './language.js';
import { minutes } from './place.js';

const BEATS = ['cue', 'settle', 'hold', 'rep', 'breath', 'rest', 'release', 'chime', 'question', 'window'];
const NAMES = { rep: 'repetition', question: 'question', window: 'microphone open' };

const strip = document.querySelector('#strip');
const time = document.querySelector('#strip-time');
const legend = document.querySelector('#legend');
let head;
let total = 0;

const block = (from, to, fill) => {
  const element = document.createElement('span');
  element.style.left = `${(from / total) * 100}%`;
  element.style.width = `${((to - from) / total) * 100}%`;
  fill(element);
  strip.append(element);
};

const describe = (marks) => {
  const holds = marks.filter((mark) => mark.kind === 'hold' || mark.kind === 'rest');
  const list = holds.map((mark) => {
    const kind = [mark.kind, ...(mark.side ? [mark.side] : [])].map((word) => inWords(word)).join(' ');
    const [seconds, start] = [Math.round(mark.end - mark.start), minutes(mark.start)];
    return inWords('{kind} {seconds} s from {start}', { kind, seconds, start });
  });
  return `${inWords('{time} in all.', { time: minutes(total) })} ${list.join(', ') || inWords('No holds.')}`;
};

/** Draws the timeline of a turn; null for none. */
export const drawStrip = (turn) => {
  strip.replaceChildren();
  total = turn?.total ?? 0;
  head = undefined;
  legend.replaceChildren();
  if (!turn || total <= 0) {
    strip.setAttribute('aria-label', inWords('Nothing is being played.'));
    return;
  }
  const outer = turn.marks.filter((mark) => mark.within === undefined && mark.start < total && mark.end > mark.start);
  for (const mark of outer) {
    block(mark.start, Math.min(mark.end, total), (element) => {
      element.dataset.beat = mark.kind;
      const side = mark.side ? inWords(mark.side) : '';
      element.title = `${inWords(NAMES[mark.kind] ?? mark.kind)}${side ? `, ${side}` : ''}: ${mark.text}`;
      if (side && mark.end - mark.start > total / 40) element.textContent = side[0].toUpperCase();
    });
  }
  for (const note of turn.notes) {
    if (note.kind !== 'speech' && note.kind !== 'sound') continue;
    block(note.start, note.end, (element) => {
      element.className = note.kind === 'speech' ? 'words' : 'sound';
    });
  }
  head = document.createElement('i');
  strip.append(head);
  strip.setAttribute('aria-label', describe(outer));
  for (const beat of BEATS.filter((kind) => outer.some((mark) => mark.kind === kind))) {
    const item = document.createElement('li');
    const colour = document.createElement('i');
    colour.dataset.beat = beat;
    item.append(colour, inWords(NAMES[beat] ?? beat));
    legend.append(item);
  }
};

/** Moves the playhead. */
export const moveHead = (second) => {
  if (!head) {
    time.textContent = '';
    return;
  }
  const at = Math.max(0, Math.min(second, total));
  head.style.left = `${(at / total) * 100}%`;
  time.textContent = inWords('{time} of {total}', { time: minutes(at), total: minutes(total) });
};
