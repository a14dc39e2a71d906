import { otherSide } from '../content/types';
import type { Elsewhere } from '../content/wishes';
import type { Heard, ListName } from '../languages/heard';
import { asksNothing, SHORTEST } from '../session/compose/request';
import { EFFECT } from '../session/effects';
import type { EventOf, EventType, SessionEvent } from '../session/events';
import type { Meant } from '../session/meant';
import { purposeIn } from './asked';
import { found } from './free-words';
import { INTENTS, type Intent, type IntentName, isIntentName, type SlotType } from './intents';
import { dayIn, type FreeWords, freeWords, meaningIn, OF_A_KIND, ON_A_DAY, soIn, WHICH_WEEK } from './likeliest';
import { meaningOf, twoOf } from './meanings';
import { namesIn, undenied } from './named';
import { particular } from './pointed';
import { isInAMove } from './scene';
import { sided, sideMeant } from './sides';
import { isKnown, type Listed, type SlotValue } from './slot-values';
import { whenSaid } from './when';

/** A wish that was read in free words; `sure` where the word that carries its effect stands in them. */
export type Wish = Pick<Meant, 'event' | 'sure'>;

/** Talk in the room, and to oneself. */
const CHATTER = 'chatter';
/** So likely it has to be to be passed over without a word; else it is a miss like any other. */
const IDLE = 0.5;
/** They get whatever fits nowhere else; behind a carrier of its own, a report stays one. */
const ANY_WORDS: ReadonlySet<IntentName> = new Set(['SymptomIntent', 'WishIntent']);
/** It takes whatever stands where an ending might: "can I go for a run now" ends nothing. */
const ANY_ENDING: IntentName = 'StopTwinIntent';
const PASSED: Wish = { event: { type: 'chatter' }, sure: false };
const MISSED: Wish = { event: { type: 'not-understood' }, sure: false };

/**
 * So likely a meaning has to be. Of 23,981 sentences by authors whom the net had not learned from, 20,453 reached it at a sharpness of 1.4, and 16,436
 * of these were read right; just below it 2 of 5 are (`npm run reader -- --crossed`).
 */
const BELIEVED = 0.4;
/** So likely where it may as well be a report of the body, or says little: between these, 3 of 10 were right. */
const RATHER_THAN_REPORT = 0.65;
export const MAYBE_REPORT = 0.1;
export const LITTLE = 2;
/** The same where the speech service heard that intent as well, with a name that nobody knows. */
const CONFIRMED = 0.25;

/** So likely a meaning has to be for its value to go before a name that stands in the words: "not so quick" is slower. */
const FIRM = 0.8;

/** So likely something is over for good words in it. */
const SURE = 0.6;

/**
 * The wish in words that came as a report, or in a slot that has no such name: what they are like by all that was learned,
 * with the names and figures that stand in them. Null where that is a report, or nothing sure enough. It is a guess, and the
 * words go to triage before it counts.
 */
export function wishIn(
  said: FreeWords,
  sent: IntentName,
  heard: Readonly<Record<string, SlotValue>> = {},
): Wish | null {
  const { text, scene, hear } = said;
  const best = said.best();
  if (!best) return null;
  const undoes = meaningIn(best.label).name === UNDOES;
  const plain = best.turn || undoes;
  const instead = best.turn ? '' : meantBehind(text, hear);
  const corrected = undoes ? '' : instead;
  // What was denied is nobody's wish, whatever is made of the rest.
  if (corrected !== '') return wishIn(freeWords(corrected, scene, hear), sent) ?? MISSED;
  const lower = text.toLowerCase().trim();
  // "Good, I mean no, it was hard": the last word of it counts. "No, not goodbye, start over": the end is what is denied.
  for (const left of plain ? [] : [lower.replace(hear.reader.retracts, ''), lower.replace(hear.reader.noEnd, ' ')]) {
    const rest = left.trim();
    const wish = rest === '' || rest === lower ? null : wishIn(freeWords(rest, scene, hear), sent);
    if (wish && wish.event.type !== 'not-understood' && wish.event.type !== 'chatter') return wish;
  }
  const meaning = meaningIn(best.label);
  // "No, I said leave the left out": what goes is said, and nothing is only taken back.
  const leaves = instead === '' ? null : wishIn(freeWords(instead, scene, hear), sent);
  if (leaves && LEAVES_OUT.has(leaves.event.type)) return leaves;
  const clear = best.report < MAYBE_REPORT && best.words > LITTLE;
  const anyEnding = sent === ANY_ENDING;
  if (anyEnding && best.words <= LITTLE) return null;
  const bar = meaning.name === sent || anyEnding ? CONFIRMED : clear ? BELIEVED : RATHER_THAN_REPORT;
  if (best.chance < bar) return null;
  // What was heard as none of ours is no wish of ours.
  if (sent === 'ElsewhereIntent' && meaning.name !== sent) return null;
  if (meaning.name === CHATTER) {
    if (!ANY_WORDS.has(sent)) return null;
    return best.chance < IDLE ? MISSED : PASSED;
  }
  if (meaning.name === WHICH_WEEK) return { event: { type: 'which-week' }, sure: false };
  if (meaning.name === OF_A_KIND || meaning.name === ON_A_DAY) return pickedIn(meaning.name, text, hear);
  if (meaning.name === COUNTED) return countedIn(text, meaning.slot === LEFT, hear);
  const wish = isIntentName(meaning.name)
    ? asked(
        meaning.name,
        { ...meaning, firm: best.turn || best.chance >= FIRM },
        text,
        hear,
        meaning.name === sent ? heard : {},
      )
    : null;
  // "After these I want the sphinx".
  const later = wish && isInAMove(scene) && hear.reader.clauses.afterThis.test(lower) ? afterwards(wish.event) : null;
  if (wish && later) return { ...wish, event: later };
  // "No, not skip, I said sit": nothing is taken back for what nobody knows.
  if (undoes && instead !== '' && wish?.event.type === 'undo' && Object.keys(wish.event).length === 1) return MISSED;
  // A word of leaving stands in many sentences: nothing ends for it in one that is only rather likely a goodbye.
  return wish && EFFECT[wish.event.type] === 'ends' && best.chance < SURE ? { ...wish, sure: false } : wish;
}

/** "Are there any kneeling ones"; "did I do anything on Sunday". */
function pickedIn(name: string, text: string, hear: Heard): Wish | null {
  const [so, day] = [soIn(text, hear), dayIn(text, hear)];
  if (name === OF_A_KIND) return so && { event: { type: 'any-so', so }, sure: false };
  return day && { event: { type: 'record', of: 'days', day }, sure: false };
}

/** How many somebody has done, or how many more they do: the last figure of it that is not denied. */
const COUNTED = 'counted';
const LEFT = 'left';
function countedIn(text: string, left: boolean, { reader }: Heard): Wish | null {
  const figure = reader.figures(text).findLast(({ is, denied }) => is === 'number' && !denied);
  return figure
    ? { event: { type: 'counted', count: figure.value, ...(left ? { left: true as const } : {}) }, sure: false }
    : null;
}

/** What leaves a part out. */
const LEAVES_OUT: ReadonlySet<EventType> = new Set(['skip-side', 'only-side', 'skip']);

/** It takes back, and does what is named in its place. */
const UNDOES: IntentName = 'UndoIntent';

/** What stands behind "no, not that, I said"; empty where nothing is denied. */
const meantBehind = (text: string, { reader }: Heard): string => {
  const words = text.toLowerCase();
  const [denied] = reader.meant.exec(words) ?? [];
  return denied === undefined ? '' : words.slice(denied.length).replace(reader.denied, '').trim();
};

/** What is none of ours, whatever it is: its sentence says what we know. */
const ANYTHING: Listed<Elsewhere> = { id: 'news', words: null };
const elsewhereIn = (text: string, { reader }: Heard): Listed<Elsewhere> => {
  const id = reader.elsewhere.find(([pattern]) => pattern.test(text.toLowerCase()))?.[1];
  return id ? { id, words: null } : ANYTHING;
};

export function asked(
  name: IntentName,
  { slot, id, firm = false }: Omit<ReturnType<typeof meaningIn>, 'name'> & { readonly firm?: boolean },
  text: string,
  hear: Heard,
  heard: Readonly<Record<string, SlotValue>> = {},
): Wish | null {
  const { slots: declared, sure = [] }: Intent = INTENTS[name];
  // Nothing is left out for good where no word says so: it is passed over, today.
  if (name === 'LeaveOutIntent' && !isKnown(found(declared, text, hear).never))
    return asked('SkipTechniqueIntent', { slot: '', id: '' }, text, hear, heard);
  // What was heard beside the words is meant as well: a length, in a slot of its own.
  const known = Object.entries(heard).filter(([, value]) => isKnown(value));
  const named = BEGINS.has(name) || name === UNDOES ? undenied(text, hear) : text;
  const own: Readonly<Record<string, SlotValue>> = { ...found(declared, named, hear), ...Object.fromEntries(known) };
  // Six weeks are no six minutes.
  const said = own.size && isKnown(own.size) && isWeeks(own.size) ? { ...own, minutes: null } : own;
  const read =
    slot === '' || (!firm && isKnown(said[slot]) && isNamed(declared[slot], id, hear))
      ? said
      : { ...said, [slot]: { id, words: null } };
  const slots =
    name === 'ElsewhereIntent' && !isKnown(read.elsewhere) ? { ...read, elsewhere: elsewhereIn(text, hear) } : read;
  const meant = timedIn(dosed(severalIn(meaningOf(name, slots, hear), text, hear), text, hear), text, hear);
  const routine =
    saysNothing(meant) || (meant.type === 'start-routine' && !meant.routine) ? routineIn(text, hear) : null;
  const unnamed = meant.type === 'start-routine' && meant.routine === null;
  const purpose = unnamed ? purposeIn(named, hear) : meant.type === 'recommend' ? ofLength(meant, text, hear) : null;
  const right =
    meant.type === 'start-side' && hear.reader.meantSide.test(text.toLowerCase())
      ? (sideMeant(text, hear) ?? otherFirst(meant, text, hear))
      : null;
  const over = meant.type === 'finish-early' && meant.seconds === null && !meant.behind ? endsBehind(text, hear) : null;
  const event =
    right ??
    over ??
    secondSide(meant, text, hear) ??
    routine ??
    purpose ??
    particular(sided(meant, text, hear), text, hear);
  return event.type === 'not-understood'
    ? null
    : { event: firm ? behindThis(event, text, hear) : event, sure: sure.some((own) => isKnown(said[own])) };
}

/** "Remind me half past seven": nobody cut an hour out of the words. */
function timedIn(event: SessionEvent, text: string, hear: Heard): SessionEvent {
  if (event.type !== 'remind' || event.time !== null) return event;
  const said = whenSaid(text, hear);
  return said?.type === 'remind' && said.time ? { ...event, ...said, days: said.days ?? event.days } : event;
}

/** "Not this leg, I want the other one first". */
const otherFirst = ({ side }: EventOf<'start-side'>, text: string, hear: Heard): SessionEvent | null =>
  side === null && namesIn('TURN', text, hear).includes('other') ? { type: 'other-side' } : null;

/** "After this one I have to go out": it is over behind what is under way. */
const endsBehind = (text: string, { reader }: Heard): SessionEvent | null =>
  reader.clauses.afterThis.test(text.toLowerCase()) ? { type: 'finish-early', seconds: null, behind: true } : null;

/** "After this one we stop": what is under way is done first. */
const behindThis = (event: SessionEvent, text: string, { reader }: Heard): SessionEvent =>
  event.type === 'finish-early' && event.seconds === null && reader.clauses.behindIt.test(text.toLowerCase())
    ? { ...event, behind: true }
    : event;

/** No hold is longer, in seconds: more is said of the whole. */
const LONGEST_HOLD = 180;

/** "The lunge, forty five seconds each side, twice", "ten bridges": a move with what is said of its dose. */
function dosed(event: SessionEvent, text: string, hear: Heard): SessionEvent {
  const words = text.toLowerCase();
  const bare = event.type === 'plan' && event.bare !== undefined ? namesIn('TECHNIQUE', text, hear) : [];
  const [only, ...others] = bare;
  if (only && others.length === 0 && 'bare' in event) return { type: 'move-dose', move: only, count: event.bare ?? 0 };
  const begins = event.type === 'start-move' || event.type === 'go-to';
  if (!begins || !event.move || event.more || event.near) return event;
  const [round] = hear.reader.clauses.rounds.exec(words) ?? [];
  const sets = round === undefined ? undefined : (hear.reader.figures(round)[0]?.value ?? TWICE);
  const said = round === undefined ? words : words.replace(round, ' ');
  const figures = hear.reader.figures(said).filter(({ denied }) => !denied);
  const [seconds, ...more] = figures.filter(({ is }) => is === 'length').map(({ value }) => value);
  if (figures.length > 1 || more.length > 0 || (seconds ?? 0) > LONGEST_HOLD) return event;
  if (seconds === undefined && sets === undefined) return event;
  return {
    ...{ type: 'move-dose', move: event.move },
    ...(seconds === undefined ? {} : { seconds }),
    ...(sets === undefined ? {} : { sets }),
  };
}

/** What "twice" says. */
const TWICE = 2;

/** They begin what is named; what is left out is named, too, and is denied in most of these. */
const BEGINS: ReadonlySet<IntentName> = new Set([
  'StartRoutineIntent',
  'StartTechniqueIntent',
  'GoToTechniqueIntent',
  'DoseTechniqueIntent',
  'DescribeRoutineIntent',
]);

/** Whether a value of a slot has names; one that has none is told by a turn of phrase alone, whatever else is named. */
const isNamed = (type: SlotType | undefined, id: string, { lists }: Heard): boolean =>
  type !== undefined && Object.hasOwn(lists, type) && Object.hasOwn(lists[type as ListName], id);

const isWeeks = (size: SlotValue): boolean =>
  typeof size === 'object' && size !== null && 'id' in size && size.id === 'weeks';

/** "My bad side second, it's the left": the other one goes first. Null where nothing comes second. */
function secondSide({ type }: SessionEvent, text: string, hear: Heard): SessionEvent | null {
  const [side, ...others] = namesIn('SIDE', text, hear);
  const said = (type === 'start-side' || type === 'other-side') && hear.reader.second.test(text.toLowerCase());
  return said && side && others.length === 0 ? { type: 'start-side', side: otherSide(side) } : null;
}

/** A wish for a plan of which nothing was said. */
export const saysNothing = (event: SessionEvent): boolean =>
  event.type === 'plan' && event.seconds === null && asksNothing(event.asked);

/**
 * "The desk break, but I can't lie down here": the routine that was named; and of "just the lunge, not the full one" the move.
 * Null where neither is.
 */
function routineIn(text: string, hear: Heard): SessionEvent | null {
  const left = undenied(text, hear);
  const slots = found(INTENTS.StartRoutineIntent.slots, left, hear);
  if (isKnown(slots.routine)) return meaningOf('StartRoutineIntent', slots, hear);
  const [move, ...others] = left === text.toLowerCase().trim() ? [] : namesIn('TECHNIQUE', left, hear);
  return move && others.length === 0 ? { type: 'start-move', move } : null;
}

/** "Take out the eight one", "the first and the third", "the extra ones": what of a list of one's own goes; null for all else. */
export function takenOut(text: string, hear: Heard): Wish | null {
  const { drops, ordinals, extra, only } = hear.reader;
  const words = text.toLowerCase();
  if (!drops.test(words)) return null;
  const [move = null] = namesIn('TECHNIQUE', text, hear);
  const places = ordinals.flatMap((ordinal, i) => (ordinal.test(words) ? [i + 1] : []));
  const figure = hear.reader.figures(words).find(({ denied }) => !denied)?.value;
  const [two = null] = namesIn('PLACE', text, hear)
    .map(twoOf)
    .filter((some) => some !== null);
  const these =
    two ??
    (places.length > 0
      ? { places }
      : extra.test(words) || only.test(words)
        ? { ...(figure === undefined ? {} : { but: figure }) }
        : figure === undefined
          ? null
          : { dose: figure });
  return these && { event: { type: 'remove-own', move, these }, sure: false };
}

/** "Swap the second for the bridge", of a list that is put together; null for all else. */
export function swappedIn(text: string, hear: Heard): Wish | null {
  const words = text.toLowerCase();
  const [, out = '', into = ''] = hear.reader.swaps.exec(words) ?? [];
  const [by] = namesIn('TECHNIQUE', into, hear);
  if (by === undefined) return null;
  const [move = null] = namesIn('TECHNIQUE', out, hear);
  const places = hear.reader.ordinals.flatMap((ordinal, i) => (ordinal.test(out) ? [i + 1] : []));
  const last = namesIn('PLACE', out, hear).includes('last');
  if (move === null && places.length !== 1 && !last) return null;
  const these = move !== null ? {} : { these: places.length === 1 ? { places } : { last: 1 } };
  return { event: { type: 'remove-own', move, by, ...these }, sure: false };
}

/** Moves that are named in words of which nothing else is known; null where none is. */
export function movesIn(text: string, hear: Heard): Wish | null {
  const [first, ...more] = namesIn('TECHNIQUE', text, hear);
  return first === undefined ? null : { event: { type: 'add-own', move: first, more }, sure: false };
}

/** The length that is said, in seconds; null where none is, or more than one. */
export function onlyLength(text: string, { reader }: Heard): number | null {
  const [one, ...others] = reader.figures(text).filter(({ is, denied }) => is === 'length' && !denied);
  return one && others.length === 0 ? one.value : null;
}

/** "Actually make it eight minutes, I forgot the packed lunches": the only length in words that ask for one, and report nothing. */
export function lengthIn({ text, hear, best }: FreeWords): Wish | null {
  if (!hear.reader.asksLength.test(text.toLowerCase())) return null;
  const seconds = onlyLength(text, hear);
  if (seconds === null) return null;
  const report = best()?.report ?? 1;
  if (report >= MAYBE_REPORT) return null;
  const event: SessionEvent =
    seconds < SHORTEST ? { type: 'hold-length', change: 'to', seconds } : { type: 'plan', seconds, asked: {} };
  return { event, sure: false };
}

/** Events of a move by name that may be said of several at once. */
const OF_SEVERAL: ReadonlySet<EventType> = new Set([
  'add-own',
  'build-own',
  'build-of',
  'save-own',
  'start-move',
  'go-to',
]);

/** "The bridge, then the sphinx": every move that was named, in its order. */
function severalIn(event: SessionEvent, text: string, hear: Heard): SessionEvent {
  if (!OF_SEVERAL.has(event.type)) return nearIn(event, text, hear);
  const [first, ...more] = namesIn('TECHNIQUE', text, hear);
  // "Save just them leg lifts and the bridge as my own": these, and not all that was done.
  if ((event.type === 'build-own' || event.type === 'build-of' || event.type === 'save-own') && first)
    return { type: 'build-of', move: first, ...(more.length > 0 ? { more } : {}) };
  // "And bin the camel": nobody adds what is thrown out.
  if (event.type === 'add-own' && first && hear.reader.drops.test(text.toLowerCase()))
    return { type: 'skip', move: first };
  if (first === undefined || more.length === 0) return nearIn(event, text, hear);
  return { type: event.type, move: first, more } as EventOf<'add-own' | 'start-move' | 'go-to'>;
}

/** Events of a move that may be told by what is done in it: "the one where you hang your leg off the bed". */
const TOLD: ReadonlySet<EventType> = new Set(['start-move', 'go-to', 'describe-move']);

/** "Surprise me, but five minutes": a plan of the only length that is said; null where none is. */
function ofLength({ focus }: EventOf<'recommend'>, text: string, hear: Heard): SessionEvent | null {
  const seconds = onlyLength(text, hear);
  if (seconds === null || seconds < SHORTEST) return null;
  return { type: 'plan', seconds, asked: focus ? { focus } : {} };
}

/** What comes closest to a move that is none of ours, by the words it is told in. */
function nearIn(event: SessionEvent, text: string, { famous }: Heard): SessionEvent {
  if (!TOLD.has(event.type) || !('move' in event) || event.move) return event;
  const words = text.toLowerCase();
  const near = famous.find(([pattern]) => pattern.test(words))?.[1];
  return near ? ({ ...event, near } as EventOf<'start-move' | 'go-to' | 'describe-move'>) : event;
}

export const isOfAMove = ({ type }: SessionEvent): boolean => type === 'start-move' || type === 'go-to';

/** Behind what is under way, which goes on. */
export function afterwards(event: SessionEvent): SessionEvent | null {
  if (!isOfAMove(event) || ('near' in event && event.near)) return null;
  const { type: _type, ...named } = event as EventOf<'start-move'>;
  return { ...named, type: 'add-own' };
}
