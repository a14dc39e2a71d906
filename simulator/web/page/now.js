import { countOf, markAt, minutes, noteAt, phaseOf, placeText, routineOf, STATUS } from './place.js';

const at = (id) => document.getElementById(id);
const device = at('device');
/** From here on the time left is told in minutes. Seconds. */
const LONG = 100;
const STEPS = { cue: 'start', settle: 'start', rep: 'mid' };
/** Where nothing is guided: what this is about. */
const ABOUT = '/pose/kneeling-lunge.hold.right.svg';

const CALLS = {
  idle: 'Press “open psoas coach”, or type it and press Enter. The first time, it begins with two short notices.',
  error: '',
  muted: 'Turn the microphone on to talk to it.',
};

const write = (id, text) => {
  if (at(id).textContent !== text) at(id).textContent = text;
};

/** While it talks of something else inside a routine, the move stays; a notice or a menu has no picture. */
const picture = (turn, mark, named) => {
  const image = at('picture');
  const stays = turn?.turn.goes_on?.technique && !mark?.technique;
  const shown = !turn || mark?.technique || stays;
  at('pose').style.visibility = shown ? 'visible' : 'hidden';
  if (stays || !shown) return;
  const step = STEPS[mark?.kind] ?? 'hold';
  const source = mark?.technique ? `/pose/${mark.technique}.${step}.${mark.side ?? 'right'}.svg` : ABOUT;
  if (image.getAttribute('src') === source) return;
  image.setAttribute('src', source);
  image.alt = mark?.technique ? named : '';
};

/** Shows where the response is: light, words, move, what is left. @returns the note and the mark under way. */
export const showNow = ({ connected, state, turn, second }) => {
  const phase = phaseOf({ connected, state, turn, second });
  if (device.dataset.phase !== phase) device.dataset.phase = phase;
  write('status', STATUS[phase]);
  const mark = turn ? markAt(turn.marks, second) : null;
  const note = turn ? noteAt(turn.notes, second) : null;
  const words = turn ? turn.notes.findLastIndex((n) => n.kind === 'speech' && n.start <= second) : -1;
  const count = countOf(mark, second);
  write('count', count ? (count.left < LONG ? String(count.left) : minutes(count.left)) : '');
  write('count-unit', count ? (mark.side ?? (count.left < LONG ? 'seconds' : 'minutes')) : '');
  at('arc').style.visibility = count ? 'visible' : 'hidden';
  at('arc').style.strokeDasharray = `${count ? Math.min(1, count.share) * 100 : 0} 100`;
  const routine = routineOf(turn, second);
  const place = placeText(mark);
  const many = routine && routine.moves > 1 ? `${routine.name}, move ${routine.move} of ${routine.moves}` : null;
  write('place', place ? [many, place].filter(Boolean).join(': ') : (many ?? ''));
  const share = routine ? (routine.move - 1) / routine.moves : 0;
  if (at('progress').value !== share) at('progress').value = share;
  write('caption', turn?.notes[words]?.text ?? (turn ? '' : (CALLS[phase] ?? '')));
  const caption = at('caption');
  caption.dataset.long = String(caption.textContent.length > 150);
  // What does not fit is scrolled to, also without a mouse.
  if (caption.scrollHeight > caption.clientHeight) caption.tabIndex = 0;
  else caption.removeAttribute('tabindex');
  picture(turn, mark, place);
  return { mark, note, words };
};
