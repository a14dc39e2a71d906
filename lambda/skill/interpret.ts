import type { Heard } from '../languages/heard';
import { SHORTEST } from '../session/compose/request';
import { A_DAY } from '../session/dosing';
import type { EventType, SessionEvent } from '../session/events';
import type { Meant } from '../session/meant';
import { moodIn } from './asked';
import { partsIn, wishedIn } from './beside';
import { freeWish } from './free-wish';
import { INTENTS, type Intent, isIntentName, type Slots } from './intents';
import { type FreeWords, freeWords } from './likeliest';
import { unableIn, withLimit } from './limits';
import { meaningOf, plainOf } from './meanings';
import { sideIn } from './named';
import { onlyLength, saysNothing, type Wish, wishIn } from './reader';
import { isInAMove, type Open, type Scene, SHUT } from './scene';
import { isKnown, type SlotValue, strange } from './slot-values';
import { readSlots, saidIn, withCarrier, wordsIn, wordsOf } from './slots';
import { lasting, withoutSpans } from './spans';
import { whenIn } from './when';

const NOT_UNDERSTOOD: Meant = { event: { type: 'not-understood' }, sure: false, words: '' };

/** What is read of a request: whatever was sent, in whatever shape. */
export interface IntentSent {
  readonly intent?: { readonly name?: unknown; readonly slots?: unknown };
}

/**
 * What an intent means to the session. An intent nobody knows was not understood; of a language that nobody hears (`hear` is
 * null) only what needs no words is. Free words mean what they mean in that scene, and are what the
 * `open` question waits for: names of moves, days and hours, or an answer with something beside it.
 */
export function interpret(
  request: IntentSent,
  hear: Heard | null,
  scene: Scene | null = null,
  open: Open = SHUT,
): Meant {
  const read = heard(request, hear, scene, open);
  const when = open.awaited === 'when' && hear ? whenIn(read, request.intent?.slots, hear) : null;
  const { also: _first, ...first } = read;
  const wish = when ? { ...first, ...when } : hear ? inRounds(read, scene, hear) : read;
  const { also, parts, ...meant } = outOfList(hear ? withLimit(wish, scene, hear) : wish, open);
  return {
    ...{ ...meant, event: withoutSpans(meant.event) },
    ...(also ? { also: also.map(withoutSpans) } : {}),
    ...(parts ? { parts: parts.map(withoutSpans) } : {}),
  };
}

/** "No, take the sphinx away", of a list that is put together: it is out of that, and the no ends no list. */
function outOfList(meant: Meant, { awaited }: Open): Meant {
  const { event, parts } = meant;
  if (awaited !== 'moves') return meant;
  if (event.type === 'skip' && event.move) return { ...meant, event: { type: 'remove-own', move: event.move } };
  if (event.type !== 'remove-own' || !parts?.some(({ type }) => type === 'no')) return meant;
  const { parts: _parts, ...alone } = meant;
  return alone;
}

/** "Three times will do", of a hold, which is no count: so many rounds of it. */
function inRounds<M extends Meant>(meant: M, scene: Scene | null, { reader }: Heard): M {
  const { event, words } = meant;
  const ofHold = scene === 'hold' && event.type === 'hold-length' && event.count !== undefined && !event.whose;
  return ofHold && event.seconds === null && reader.clauses.rounds.test(words.toLowerCase())
    ? { ...meant, event: { ...event, whose: 'sets' } }
    : meant;
}

function heard(request: IntentSent, hear: Heard | null, scene: Scene | null, open: Open): Meant {
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
  // "Would you ever just give me the bridge", heard as a name and words that nobody knows: the name belongs to them.
  const words =
    lasted ?? (name === 'LeaveOutIntent' && meaning.type === 'not-understood' ? leftOutIn(sent, hear) : said);
  const event: SessionEvent =
    lasted === null ? (countedOff(meaning, slots, scene) ?? meaning) : { type: 'report', text: lasted };
  // What has been so for weeks is told, and nothing is wished for with it.
  // "Forty five seconds, and then the other leg", heard as names of moves that nobody knows.
  const nameless = isInAMove(scene) && isOfNobody(event) && words.split(/[ ,]+/).length >= SENTENCE;
  const free =
    lasted === null &&
    (event.type === 'report' || event.type === 'not-understood' || (saysNothing(event) && words !== ''));
  const parts = open.asks && free && isAllWords(declared, slots) ? withOffered(words, scene, open, hear) : [];
  const beside = parts.length > 0 ? { parts } : {};
  const rating = ratingIn(event, words, hear);
  // Of ten, and nothing beside it: whatever those words are like, they are the figure.
  if (rating && parts.length < 2) return { event: rating, sure: false, words };
  const felt = rating ?? toldUnable(event, hear) ?? moodOf(event, free, words, scene, hear);
  if (felt) return { event: felt, sure: false, words, ...beside };
  // "Just stop for a minute", heard as a change of the dose that no list has.
  const odd = event.type === 'hold-length' ? strange(slots.change) : null;
  const halt = odd === null ? null : wishIn(freeWords(odd, scene, hear), name);
  if (halt?.event.type === 'pause') return { ...halt, words, reported: true };
  const whole = freeWords(words, scene, hear);
  const heardAs = { name, declared, slots, said: whole, event, awaitsMoves: open.awaited === 'moves' };
  const sentence = nameless ? freeWish({ ...heardAs, free: true }) : null;
  if (sentence && sentence.event.type !== 'perhaps' && !NOTHING.has(sentence.event.type))
    return { ...sentence, words, reported: true };
  const wish = freeWish({ ...heardAs, free });
  const known = wish && !NOTHING.has(wish.event.type) ? wish : free ? offeredWish(words, scene, open, hear) : null;
  const read = known ?? wish;
  if (read) return { ...read, words, reported: read === known && isHardlyReported(whole) ? 'hardly' : true, ...beside };
  const told = timed(sided(event, hear), words, scene, hear);
  const besides = typeof slots.beside === 'string' ? wishedIn(slots.beside, scene, open, hear, true) : [];
  // "Scrap the reminder and start the full routine": what no list has in the place of the name is a wish, too.
  const [first, ...others] = 'unknown' in told ? besides : [];
  const named = first ? wishedIn(words.replace(`, ${slots.beside}`, ''), scene, open, hear, true) : [];
  const also = first ? [...others, ...named] : besides;
  return {
    ...{ event: first ?? told, sure: sure.some((slot) => isKnown(slots[slot])), words, ...beside },
    ...(also.length > 0 ? { also } : {}),
  };
}

/** So likely a wish has to be, and so unlikely a report. Of 444 red flags of an author nobody knew one was only asked about by it. */
const [SURELY, HARDLY] = [0.8, 0.05];
const isHardlyReported = (said: FreeWords): boolean => {
  const best = said.best();
  return best !== null && !best.turn && best.chance >= SURELY && best.report < HARDLY;
};

/** The words of a wish to leave something out, which its phrase had cut: "carry on but no kneeling". */
const leftOutIn = (sent: unknown, hear: Heard): string =>
  wordsIn(sent)
    .map(([name, words]) => (name === 'technique' ? withCarrier('none', words, hear) : words))
    .join(' ');

/** "Only three more and then let's call it a day", of what is counted: so many, and then it is over. */
function countedOff(
  { type }: SessionEvent,
  { duration = null, minutes = null }: Readonly<Record<string, SlotValue>>,
  scene: Scene | null,
): SessionEvent | null {
  const aDay = typeof duration === 'number' && duration >= A_DAY;
  if (type !== 'finish-early' || scene !== 'reps' || !aDay || typeof minutes !== 'number') return null;
  return { type: 'counted', count: minutes, left: true };
}

/** Nothing was cut out of the words: no figure and no name stands in a slot of its own. */
const isAllWords = (declared: Slots, slots: Readonly<Record<string, SlotValue>>): boolean =>
  Object.entries(declared).every(([name, type]) => type === 'SYMPTOM' || type === SEARCH || !isKnown(slots[name]));
const SEARCH = 'AMAZON.SearchQuery';

/** The parts of what may answer a question, with what the question itself offers to say among them. */
function withOffered(words: string, scene: Scene | null, open: Open, hear: Heard): readonly SessionEvent[] {
  const there = scene === 'asked' ? null : scene;
  const parts = partsIn(words, there, open, hear);
  const offered = offeredWish(words, there, open, hear);
  if (!offered) return parts;
  const { type } = offered.event;
  // "That is all", of a list that is put together, ends the list and nothing else.
  const event: SessionEvent = open.awaited === 'moves' && type === 'stop' ? { type: 'thats-all' } : offered.event;
  return [...parts.filter((part) => part.type !== type), event];
}

/** What the response before offered to say, anywhere in words in which nothing else is known: "I literally just said standing". */
function offeredWish(words: string, scene: Scene | null, { offered }: Open, hear: Heard): Wish | null {
  const said = inStems(words, hear);
  for (const phrase of offered()) {
    const stems = inStems(phrase, hear);
    const at = said.indexOf(stems);
    if (stems.trim() === '' || at < 0 || hear.reader.denies.test(said.slice(0, at).trimEnd())) continue;
    const wish = wishIn(freeWords(phrase, scene, hear), 'WishIntent');
    if (wish && !NOTHING.has(wish.event.type)) return wish;
  }
  return null;
}

/** The stems of words in a row, without the smallest: "that's all" is "that is all". */
function inStems(text: string, { reader }: Heard): string {
  const stems = reader.words(text);
  const longer = stems.filter(({ length }) => length > SMALL);
  return ` ${(longer.length > 0 ? longer : stems).join(' ')} `;
}
const SMALL = 2;

/** A move by a name that no list has, and no other. */
const isOfNobody = (event: SessionEvent): boolean =>
  'unknown' in event && event.unknown === true && 'move' in event && !event.move && !('near' in event);
/** So many words are no name. */
const SENTENCE = 4;

/** What is not understood, and what is nothing by itself: a yes where nothing is asked. */
const NOTHING: ReadonlySet<EventType> = new Set(['not-understood', 'chatter', 'yes']);

/** "Seven out of ten": a report like any other, but for the question that it answers. */
function ratingIn({ type }: SessionEvent, words: string, { rating, reader }: Heard): SessionEvent | null {
  const figures = type === 'report' && rating.test(words.toLowerCase()) ? reader.figures(words) : [];
  // "From one to ten, a six."
  const figure = (figures.find(({ value }) => value > 1 && value < 10) ?? figures[0])?.value;
  return figure === undefined ? null : { type: 'report', text: words, rated: figure };
}

/** What a report says that a body cannot do, said of the plan. */
const toldUnable = (event: SessionEvent, hear: Heard): SessionEvent | null =>
  event.type === 'report' ? unableIn(event.text, hear) : null;

/** How somebody is, in free words or in a question whether something is normal. */
function moodOf(event: SessionEvent, free: boolean, words: string, scene: Scene | null, hear: Heard) {
  const mood = free || event.type === 'is-it-normal' ? moodIn(words, hear) : null;
  return mood && timed(mood, words, scene, hear);
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
