import { inWords } from './language.js';
import { captionAt, countOf, markAt, minutes, noteAt, partOf, phaseOf, placeText, routineOf, STATUS } from './place.js';

const at = (id) => document.getElementById(id);
const device = at('device');
/** From here on the time left is told in minutes. Seconds. */
const LONG = 100;
const STEPS = { cue: 'start', settle: 'start', rep: 'mid' };
/** Where nothing is guided: what this is about. */
const ABOUT = '/pose/kneeling-lunge.hold.right.svg';

const FIRST = 'Press “open psoas coach”, or type it and press Enter.';
const CALLS = {
  idle: FIRST,
  error: '',
  muted: 'Turn the microphone on to talk to it.',
};
/** For who has not heard anything here yet. */
const NOTICES = 'The first time, it begins with two notices: whom this is not for.';

const write = (id, text) => {
  if (at(id).textContent !== text) at(id).textContent = text;
};

/** While it talks of something else inside a routine, the move stays; a notice or a menu has no picture. */
const picture = (turn, mark, named) => {
  const image = at('picture');
  const move = mark?.technique ?? turn?.turn.goes_on?.technique;
  const shown = !turn || move;
  at('pose').style.visibility = shown ? 'visible' : 'hidden';
  const stays = !mark?.technique && image.getAttribute('src').startsWith(`/pose/${move}.`);
  if (stays || !shown) return;
  const step = mark?.technique ? (STEPS[mark.kind] ?? 'hold') : 'start';
  const source = move ? `/pose/${move}.${step}.${mark?.side ?? 'right'}.svg` : ABOUT;
  if (image.getAttribute('src') === source) return;
  image.setAttribute('src', source);
  image.alt = mark?.technique ? named : '';
};

/** How far the routine has come, and in which of its moves that was. */
const reached = { move: '', share: 0 };

/** The same as is shown: within a move by what this response has of it, and never back while it lasts. */
const shareOf = (turn, routine, second) => {
  const move = `${routine.name} ${routine.move}`;
  const share = (routine.move - 1 + partOf(turn, routine, second)) / routine.moves;
  reached.share = reached.move === move ? Math.max(reached.share, share) : share;
  reached.move = move;
  return reached.share;
};

/** Shows where the response is: light, words, move, what is left. @returns the note and the mark under way. */
export const showNow = ({ connected, state, turn, second }) => {
  const phase = phaseOf({ connected, state, turn, second });
  if (device.dataset.phase !== phase) device.dataset.phase = phase;
  const paused = phase === 'quiet' && turn?.turn.goes_on?.state === 'paused';
  write('status', inWords(STATUS[paused ? 'paused' : phase]));
  const mark = turn ? markAt(turn.marks, second) : null;
  const note = turn ? noteAt(turn.notes, second) : null;
  const words = turn ? turn.notes.findLastIndex((n) => n.kind === 'speech' && n.start <= second) : -1;
  // A pause is as long as one likes.
  const count = turn?.turn.goes_on?.state === 'paused' ? null : countOf(mark, second);
  write('count', count ? (count.left < LONG ? String(count.left) : minutes(count.left)) : '');
  write('count-unit', count ? inWords(mark.side ?? (count.left < LONG ? 'seconds' : 'minutes')) : '');
  at('arc').style.visibility = count ? 'visible' : 'hidden';
  at('arc').style.strokeDasharray = `${count ? Math.min(1, count.share) * 100 : 0} 100`;
  const routine = routineOf(turn, second);
  const place = placeText(mark);
  const many =
    routine && routine.moves > 1
      ? inWords('{name}, move {n} of {of}', { name: inWords(routine.name), n: routine.move, of: routine.moves })
      : null;
  write('place', place ? [many, place].filter(Boolean).join(': ') : (many ?? ''));
  const share = routine ? shareOf(turn, routine, second) : 0;
  if (at('progress').value !== share) at('progress').value = share;
  const said = turn?.notes[words];
  const call = inWords(CALLS[phase] ?? '');
  const first = phase === 'idle' && at('turns').childElementCount === 0 ? ` ${inWords(NOTICES)}` : '';
  write('caption', said ? captionAt(said, second) : turn ? '' : call + first);
  const caption = at('caption');
  caption.dataset.long = String(caption.textContent.length > 150);
  // What does not fit is scrolled to, also without a mouse.
  if (caption.scrollHeight > caption.clientHeight) caption.tabIndex = 0;
  else caption.removeAttribute('tabindex');
  picture(turn, mark, place);
  return { mark, note, words };
};
