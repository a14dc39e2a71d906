import { inWords } from './language.js';

/** The entry of the timeline that is under way at a second; null before the first and after the last. */
export const markAt = (marks, second) =>
  marks.findLast((mark) => mark.within === undefined && mark.start <= second && second < mark.end) ?? null;

/** The stretch of sound or silence at a second. */
export const noteAt = (notes, second) => notes.find((note) => note.start <= second && second < note.end) ?? null;

/** Silences from this length on let the light go down. Seconds. */
const LONG = 2;

/** What the light shows. */
export const phaseOf = ({ connected, state, turn, second }) => {
  if (!connected || !state) return 'error';
  if (state.woken) return 'listening';
  if (state.busy) return 'thinking';
  if (state.playing === null || !turn) return state.muted ? 'muted' : 'idle';
  if (second < 0) return 'thinking';
  const note = noteAt(turn.notes, second);
  if (!note || note.kind === 'window') return state.muted ? 'muted' : 'window';
  return note.kind === 'pause' && note.end - note.start >= LONG ? 'quiet' : 'speaking';
};

export const STATUS = {
  error: 'The Echo is not there.',
  listening: 'Listening.',
  thinking: 'One moment.',
  idle: 'The Echo is quiet.',
  muted: 'The microphone is off.',
  window: 'Your turn: type or tap.',
  quiet: 'Guiding.',
  paused: 'Paused. It waits.',
  speaking: 'Speaking.',
};

const plain = (id) => id.replaceAll('-', ' ');
const BEATS = { cue: 'getting ready', settle: 'settle in', hold: 'hold', rep: 'move', breath: 'breathe', rest: 'rest' };

/** Move, side and step in words. */
export const placeText = (mark) => {
  if (!mark?.technique) return '';
  const set = mark.set > 1 ? inWords('set {set}', { set: mark.set }) : null;
  const side = mark.side ? inWords(`${mark.side} side`) : null;
  const step = inWords(BEATS[mark.kind] ?? plain(mark.kind));
  return [inWords(plain(mark.technique)), side, set, step].filter(Boolean).join(' · ');
};

/** Routine, and which of its moves this is: the response begins at a known one and goes on from there. */
export const routineOf = (turn, second) => {
  const from = turn?.turn.goes_on;
  if (!from?.moves) return null;
  let { move, technique } = from;
  for (const mark of turn.marks) {
    if (mark.start > second) break;
    if (!mark.technique || mark.technique === technique) continue;
    move += 1;
    technique = mark.technique;
  }
  return { name: plain(from.routine), move: Math.min(move, from.moves), moves: from.moves, technique };
};

/** The share of what this response has of the move under way that is over. */
export const partOf = (turn, { technique }, second) => {
  const own = turn.marks.filter((mark) => mark.technique === technique && mark.within === undefined);
  const [from, to] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
  return to > from ? Math.min(1, Math.max(0, (second - from) / (to - from))) : 0;
};

/** Words that are shown at once, in letters. */
const AT_ONCE = 130;

/** The sentence of a stretch of words that is being said, with its neighbours where they are short; behind it the last. */
export const captionAt = ({ text, start, end }, second) => {
  const parts = [];
  for (const sentence of text.split(/(?<=[.?!…]) +/)) {
    const joined = [parts.at(-1), sentence].filter(Boolean).join(' ');
    if (parts.length > 0 && joined.length <= AT_ONCE) parts[parts.length - 1] = joined;
    else parts.push(sentence);
  }
  const said = text.length * ((second - start) / (end - start));
  let letters = 0;
  for (const part of parts) {
    letters += part.length + 1;
    if (said < letters) return part;
  }
  return parts.at(-1);
};

/** Seconds left of the whole hold or rest, however many stretches it is told in, and the share of it that is left. */
export const countOf = (mark, second) => {
  if (mark?.kind !== 'hold' && mark?.kind !== 'rest') return null;
  const left = (mark.after ?? 0) + mark.end - second;
  return { left: Math.ceil(left), share: left / (mark.whole ?? mark.end - mark.start) };
};

export const minutes = (seconds) => {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
