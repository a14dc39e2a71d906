import type { Heard } from '../languages/heard';
import { SHORTEST } from '../session/compose/request';
import { isCourse } from '../session/course';
import { WEEK } from '../session/diary';
import { A_DAY } from '../session/dosing';
import type { SessionEvent } from '../session/events';
import type { Meant } from '../session/meant';
import { limitIn, moodIn } from './asked';
import { INTENTS, type Intent, isIntentName } from './intents';
import { meaningOf, plainOf } from './meanings';
import { pointedIn } from './pointed';
import { lengthIn, movesIn, onlyLength, saysNothing, swapIn, takenOut, twoWishesIn, wishIn } from './reader';
import type { Awaited, Scene } from './scene';
import { isKnown, type Read, readSlots, saidIn, sideIn, spoken, strange, withCarrier } from './slots';
import { whenIn } from './when';

/** Words for triage: free ones, and names that stand in no list of ours. */
function wordsOf(declared: Intent['slots'], slots: Readonly<Record<string, Read>>, hear: Heard): string {
  const found = Object.entries(declared).map(([name, type]) => {
    const value = slots[name];
    if (typeof value === 'string') return value;
    const words = strange(value);
    // "No feeling in my leg" brings only what stands behind the "no".
    return words !== null && type === 'WITHOUT' ? withCarrier('none', words, hear) : words;
  });
  return spoken(found).join(', ');
}

const NOT_UNDERSTOOD: Meant = { event: { type: 'not-understood' }, sure: false, words: '' };

/** What is read of a request: whatever was sent, in whatever shape. */
export interface IntentSent {
  readonly intent?: { readonly name?: unknown; readonly slots?: unknown };
}

/**
 * What an intent means to the session. An intent nobody knows was not understood; of a language that nobody hears (`hear` is
 * null) only what needs no words is. Free words mean what they mean in that scene, and are what is
 * `awaited` where a question waits for names of moves, or for days and hours.
 */
export function interpret(
  request: IntentSent,
  hear: Heard | null,
  scene: Scene | null = null,
  awaited: Awaited = null,
): Meant {
  const read = heard(request, hear, scene, awaited === 'moves');
  const { also, ...meant } = (awaited === 'when' && hear ? whenIn(read, request.intent?.slots, hear) : null) ?? read;
  return { ...meant, event: withoutSpans(meant.event), ...(also ? { also: withoutSpans(also) } : {}) };
}

/**
 * A day and more is never a length: it says how often, or a goal, and is answered so; weeks of a plan are the plan of weeks.
 * Beside what a body or somebody feels it says since when.
 */
function withoutSpans(event: SessionEvent): SessionEvent {
  if (!('seconds' in event) || event.seconds === null || event.seconds === undefined || event.seconds < A_DAY)
    return event;
  const { seconds, ...others } = event;
  if (event.type === 'plan' && isCourse(seconds)) return event;
  return others.type === 'report' || others.type === 'mood' ? others : { type: 'ask', answer: 'how-often' };
}

function heard(request: IntentSent, hear: Heard | null, scene: Scene | null, named: boolean): Meant {
  const { name, slots: sent } = request.intent ?? {};
  if (typeof name !== 'string' || !isIntentName(name)) return NOT_UNDERSTOOD;
  const { slots: declared, sure = [] }: Intent = INTENTS[name];
  const plain = plainOf(name);
  if (name === 'AMAZON.NextIntent' && scene === 'paused' && hear?.nextIsOn)
    return { event: { type: 'resume' }, sure: true, words: '' };
  if (plain) return { event: plain, sure: name.startsWith('AMAZON.'), words: '' };
  if (!hear) return unheard(sent);
  const slots = readSlots(declared, sent, hear);
  const said = wordsOf(declared, slots, hear);
  const meaning = meaningOf(name, slots, hear);
  const lasted = lasting(meaning, said, hear);
  const words = lasted ?? said;
  const event: SessionEvent = lasted === null ? meaning : { type: 'report', text: lasted };
  const rating = event.type === 'report' ? ratingIn(words, hear) : null;
  if (rating) return { event: rating, sure: false, words };
  const limit = event.type === 'report' ? limitIn(event.text, hear) : null;
  if (limit) return { event: limit, sure: false, words };
  // What has been so for weeks is told, and nothing is wished for with it.
  const free =
    lasted === null &&
    (event.type === 'report' || event.type === 'not-understood' || (saysNothing(event) && words !== ''));
  const mood = free || event.type === 'is-it-normal' ? moodIn(words, hear) : null;
  if (mood) return { event: timed(mood, words, scene, hear), sure: false, words };
  const out = free && named ? takenOut(words, hear) : null;
  if (out) return { ...out, words, reported: true };
  const two = free ? ((guidedIn(scene) ? swapIn(words, hear) : null) ?? twoWishesIn(words, scene, hear)) : null;
  if (two) return { ...two[0], words, reported: true, ...(two[1] ? { also: two[1].event } : {}) };
  // "Is it okay if my foot is on a cushion": of a thing that is named, and of no feeling.
  const thing = event.type === 'is-it-normal' ? wishIn(words, name, scene, hear) : null;
  if (thing?.event.type === 'instead' && thing.event.thing) return { ...thing, words, reported: true };
  const anyEnding = event.type === 'stop' && words !== '';
  // "No, I said left leg first": what was meant is in the words.
  const meantElse = event.type === 'undo' && words !== '' && Object.keys(event).length === 1;
  // "Pause, not stop" is a pause.
  const heard = meantElse ? wordsOf(declared, { ...slots, denied: null }, hear).replace(hear.reader.denied, '') : words;
  const read = free || anyEnding || meantElse ? wishIn(heard, name, scene, hear, slots) : null;
  // "Stop, I'm not lying here that long": whatever comes behind it, but for what was meant instead.
  const lower = words.toLowerCase();
  const other = read !== null && read.event.type !== 'not-understood' && read.event.type !== 'chatter';
  const instead = other && hear.reader.meant.test(lower);
  if (free && hear.reader.stops.test(lower) && !instead)
    return { event: { type: 'stop' }, sure: false, words, reported: true };
  const known = read?.event.type === 'not-understood' ? null : read;
  const wish =
    known ??
    (free
      ? (lengthIn(words, scene, hear) ?? pointed(words, scene, hear) ?? (named ? movesIn(words, hear) : null))
      : null) ??
    read;
  if (wish) return { ...wish, words, reported: true };
  // "I said twelve", heard as some name.
  const figure = meantElse ? hear.reader.figures(words).find(({ denied }) => !denied) : undefined;
  if (figure) {
    const put = figure.is === 'length' ? { seconds: figure.value } : { count: figure.value };
    return { event: { type: 'undo', ...put }, sure: false, words, reported: true };
  }
  const told = timed(sided(event, hear), words, scene, hear);
  return { event: told, sure: sure.some((slot) => isKnown(slots[slot])), words };
}

/** Where something is under way that another may take the place of. */
const guidedIn = (scene: Scene | null): boolean => scene !== null && UNDER_WAY.has(scene);
const UNDER_WAY: ReadonlySet<Scene> = new Set(['hold', 'reps', 'rest', 'paused']);

/** "Seven out of ten": a report like any other, but for the question that it answers. */
function ratingIn(words: string, { rating, reader }: Heard): SessionEvent | null {
  const figure = rating.test(words.toLowerCase()) ? reader.figures(words)[0]?.value : undefined;
  return figure === undefined ? null : { type: 'report', text: words, rated: figure };
}

/** Seconds of a span: from three weeks on it is no longer early, and from four it is long. */
const [THREE_WEEKS, FOUR_WEEKS] = [3 * WEEK * A_DAY, 4 * WEEK * A_DAY];

/** A span of days is no length of a session: what is said with it tells how it has been ("five weeks and nothing changed"). */
function lasting(event: SessionEvent, words: string, { spans }: Heard): string | null {
  if (event.type !== 'plan' || event.seconds === null || event.seconds < A_DAY || words === '') return null;
  const { early, third, long } = spans;
  return `${event.seconds < THREE_WEEKS ? early : event.seconds < FOUR_WEEKS ? third : long} ${words}`;
}

/** A question about what it names of the move under way; a guess. */
function pointed(words: string, scene: Scene | null, hear: Heard): Pick<Meant, 'event' | 'sure'> | null {
  const event = pointedIn(words, scene, hear);
  return event && { event, sure: false };
}

/** A report with the side that it names. */
function sided(event: SessionEvent, hear: Heard): SessionEvent {
  const side = event.type === 'report' ? sideIn(event.text, hear) : null;
  return event.type === 'report' && side ? { ...event, side } : event;
}

/** What a body or somebody feels, with the time there is: "I've got seven minutes and my hip is tight". */
function timed(event: SessionEvent, words: string, scene: Scene | null, hear: Heard): SessionEvent {
  if (scene !== 'lobby' || (event.type !== 'report' && event.type !== 'mood')) return event;
  const seconds = onlyLength(words, hear);
  return seconds === null || seconds < SHORTEST ? event : { ...event, seconds };
}

/** Words of a language that nobody hears may be what a body reports: triage asks. */
function unheard(sent: unknown): Meant {
  const words = saidIn(sent);
  return words === '' ? NOT_UNDERSTOOD : { event: { type: 'report', text: words }, sure: false, words };
}
