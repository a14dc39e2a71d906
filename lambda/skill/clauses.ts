import type { Heard } from '../languages/heard';
import { EFFECT } from '../session/effects';
import type { EventType, SessionEvent } from '../session/events';
import type { Effect } from '../session/meant';
import { type IntentName, isIntentName } from './intents';
import { type FreeWords, freeWords, meaningIn } from './likeliest';
import { leftOutIn } from './limits';
import { namesIn, placesIn } from './named';
import { afterwards, asked, isOfAMove, type Wish } from './reader';
import { isInAMove, type Scene } from './scene';

/**
 * So likely each of several wishes in one sentence is; where something agrees with it: all of it is read the same, or what it
 * is about stands in it by name; and beside mere talk.
 */
const OF_SEVERAL = 0.5;
const AGREED = 0.3;
const BESIDE_TALK = 0.65;
/** They interrupt for what a body may feel, and are no second wish on a guess. */
const OF_PAIN: ReadonlySet<EventType> = new Set(['should-it-hurt', 'is-it-normal']);
/** What several wishes may do; of an end only behind what is told, or behind what goes before it. */
const BESIDE: ReadonlySet<Effect> = new Set(['tells', 'paces', 'moves', 'doses', 'stores']);
/** In fewer words than these a goodbye leaves no room for another wish: "ich bin dann weg". */
const FEW = 6;
const ENDS: IntentName = 'StopTwinIntent';
/** A word as short as that is no wish of its own beside another. */
const SHORTEST_PART = 3;

/** Talk, what is none of ours, and what a body tells that triage found nothing in. */
const TALK: ReadonlySet<string> = new Set(['chatter', 'report', 'ElsewhereIntent']);

/** The parts of a sentence, each without the reason that is given in it; a reason that stands first is `because`. */
function partsOf(text: string, { reader }: Heard): readonly { readonly part: string; readonly because: boolean }[] {
  const { further, reasons, therefore } = reader.clauses;
  const grounds = text.toLowerCase().split(therefore);
  return grounds.flatMap((ground, i) =>
    ground
      .split(reader.joins)
      .flatMap((part) => part.split(further))
      .map((part) => ({ part: part.replace(reasons, '').trim(), because: i < grounds.length - 1 }))
      .filter(({ part }) => part !== ''),
  );
}

/** Names and figures: what they stand in is no mere talk. */
const namesSomething = (part: string, hear: Heard): boolean =>
  hear.reader.figures(part).length > 0 ||
  (['TECHNIQUE', 'ROUTINE', 'SIDE'] as const).some((list) => namesIn(list, part, hear).length > 0);

interface Part {
  readonly wish: Wish | null;
  readonly chance: number;
  /** Nothing is lost with it. */
  readonly talk: boolean;
}

const TALKS: Part = { wish: null, chance: 0, talk: true };

/** What a wish is about stands in it by name. */
const isNamed = (event: SessionEvent): boolean =>
  ('move' in event && event.move !== null && event.move !== undefined) || ('side' in event && event.side !== null);

/** "And then I'm off", in a move. */
const isEnd = ({ type }: SessionEvent, text: string, scene: Scene | null, { reader }: Heard): boolean =>
  EFFECT[type] === 'ends' && isInAMove(scene) && reader.clauses.behindIt.test(text);

/** "But without the knee to chest": what is left out today. */
function leftOut(part: string, hear: Heard): Wish | null {
  const out = hear.reader.leads.WITHOUT?.exec(part);
  if (placesIn('TECHNIQUE', ` ${part} `, hear).length !== 1 || out?.index !== 0) return null;
  const event = leftOutIn(part, hear);
  return event && { event, sure: false };
}

/** The side that was named before, for a part that only points at it: "my right one's bad, so just do that side". */
function pointedAt(part: string, before: string, hear: Heard): string {
  if (!hear.reader.clauses.points.test(part) || namesIn('SIDE', part, hear).length > 0) return '';
  const [side, ...others] = namesIn('SIDE', before, hear);
  return side && others.length === 0 ? ` ${hear.lists.SIDE[side][0]}` : '';
}

function partIn(
  { part, because }: ReturnType<typeof partsOf>[number],
  { whole, before, scene, hear }: { whole: string; before: string; scene: Scene | null; hear: Heard },
): Part {
  // What is only the reason for a wish is none; a length in it may be.
  if (because) return { ...TALKS, talk: hear.reader.figures(part).length === 0 };
  const pointed = pointedAt(part, before, hear);
  if (pointed === '' && hear.reader.clauses.this.test(part)) return TALKS;
  const out = leftOut(part, hear);
  if (out) return { wish: out, chance: 1, talk: false };
  const best = part.length < SHORTEST_PART ? null : freeWords(part, scene, hear).best();
  if (!best) return { ...TALKS, talk: !namesSomething(part, hear) };
  const { name, ...preset } = meaningIn(best.label);
  const made = isIntentName(name) && !TALK.has(name) ? asked(name, preset, part + pointed, hear) : null;
  const clear = name === whole || (made && (isNamed(made.event) || isEnd(made.event, before, scene, hear)));
  const bar = clear ? AGREED : OF_SEVERAL;
  const later = made && isInAMove(scene) && hear.reader.clauses.behindIt.test(part) ? afterwards(made.event) : null;
  const wish = best.chance < bar ? null : made && later ? { ...made, event: later } : made;
  return { wish, chance: best.chance, talk: !wish && (TALK.has(name) || !namesSomething(part, hear)) };
}

/** What the parts of a sentence wish for; empty where it is but one. */
export function clausesIn({ text, scene, hear, best }: FreeWords): Clauses {
  const parts = partsOf(text, hear);
  if (parts.length < 2) return [];
  const whole = meaningIn(best()?.label ?? '').name;
  const first = parts.findIndex(({ part }) => hear.reader.clauses.this.test(part));
  return parts.map((part, i) => {
    const made = partIn(part, { whole, before: text.toLowerCase(), scene, hear });
    // "Finish this one, then do the bridge": what is named comes behind it.
    const event = first >= 0 && i > first && made.wish && isInAMove(scene) ? afterwards(made.wish.event) : null;
    return made.wish && event ? { ...made, wish: { ...made.wish, event } } : made;
  });
}
type Clauses = readonly Part[];

/**
 * Several wishes in one sentence, in the order in which they are done: "skip this and talk less". Talk between them falls
 * away. Null where it is not several, or one of them would take the place of everything.
 */
export function wishesIn(said: FreeWords, parts: Clauses = clausesIn(said)): readonly Wish[] | null {
  if (parts.length === 0) return null;
  const whole = said.best();
  // What is a turn of phrase as a whole is hardly anything else beside it, and a goodbye in a few words nothing.
  if (whole?.turn && whole.words < FEW && whole.label === ENDS) return null;
  if (parts.some(({ wish, talk }) => !wish && !talk)) return null;
  const mixed = parts.some(({ wish }) => !wish) || whole?.turn === true;
  const wishes = parts.flatMap(({ wish, chance }) =>
    wish && !((mixed || OF_PAIN.has(wish.event.type)) && chance < BESIDE_TALK) ? [wish] : [],
  );
  const inOrder = ordered(wishes, said);
  return inOrder && inOrder.length > 0 ? inOrder : null;
}

/** So likely all of it is one wish that no part is another. */
const CERTAIN = 0.9;

/** A wish for which a reason is given first, whatever that is like by itself; null where none is, or all of it is one wish. */
export function groundedIn({ text, hear, best }: FreeWords, parts: Clauses): Wish | null {
  if (!hear.reader.clauses.therefore.test(text.toLowerCase())) return null;
  const whole = best();
  if (whole && whole.chance >= CERTAIN && !TALK.has(meaningIn(whole.label).name)) return null;
  return aloneIn(parts);
}

/** The only wish among talk: "tell you what, wind's picking up, skip to the next one"; null where there is none. */
export function aloneIn(parts: Clauses): Wish | null {
  const [only, ...others] = parts.filter(({ wish }) => wish);
  if (!only?.wish || others.length > 0 || parts.some(({ wish, talk }) => !wish && !talk)) return null;
  return (only.chance >= BESIDE_TALK || isNamed(only.wish.event)) && isBeside(only.wish.event) ? only.wish : null;
}

/** The wishes as they are done one behind the other; null where they are no several. */
function ordered(wishes: readonly Wish[], { text, scene, hear }: FreeWords): readonly Wish[] | null {
  const effects = wishes.map(({ event }) => EFFECT[event.type]);
  const ends = wishes.filter((_, i) => effects[i] === 'ends');
  const others = wishes.filter((_, i) => effects[i] !== 'ends');
  const end = ends.at(-1);
  // "This one, and then I'm off": it is over behind what is under way, and behind what was wished for before.
  if (end && isInAMove(scene) && hear.reader.clauses.behindIt.test(text.toLowerCase())) {
    if (!others.every(({ event }) => isBeside(event))) return null;
    const done = chained(others);
    const last = done.findLast(({ event }) => event.type === 'add-own')?.event;
    const move = last && 'move' in last && last.move ? { move: last.move } : {};
    return [...done, { event: { type: 'finish-early', seconds: null, behind: true, ...move }, sure: false }];
  }
  if (wishes.length < 2 || new Set(wishes.map(({ event }) => event.type)).size < 2) return null;
  // "Easier, and goodbye", where it was asked how it feels.
  if (end && scene === 'after' && others.every(({ event }) => ANSWERS.has(EFFECT[event.type]))) return [...others, end];
  if (end) return others.every(({ event }) => EFFECT[event.type] === 'tells') ? [...others, end] : null;
  // "Quick relief, but without the knee to chest": what is begun comes first.
  const [first, ...behind] = others;
  const starts = first && EFFECT[first.event.type] === 'replaces' && !isLimit(first.event) && !isInAMove(scene);
  if (starts) return behind.every(({ event }) => isBeside(event)) ? [first, ...behind] : null;
  const pauses = others.filter(({ event }) => event.type === 'pause');
  const rest = chained(others.filter(({ event }) => event.type !== 'pause'));
  return others.every(({ event }) => isBeside(event)) ? [...pauses, ...rest] : null;
}

const ANSWERS: ReadonlySet<Effect> = new Set(['answers', 'doses', 'tells', 'stores']);
/** What is only left out of a plan takes the place of none. */
const isBeside = (event: SessionEvent): boolean => BESIDE.has(EFFECT[event.type]) || isLimit(event);
const isLimit = (event: SessionEvent): boolean =>
  event.type === 'plan' && event.seconds === null && Object.keys(event.asked).join() === 'without';

/** "Half of that, and then the bridge": what is named behind a dose or another move comes behind it. */
const chained = (wishes: readonly Wish[]): readonly Wish[] =>
  wishes.map((wish, i) => {
    const before = wishes[i - 1]?.event;
    const event = before && (EFFECT[before.type] === 'doses' || isOfAMove(before)) ? afterwards(wish.event) : null;
    return event ? { ...wish, event } : wish;
  });

/**
 * "Swap the camel for the bridge": what comes is put behind what is under way, and then the other one goes. What is not named
 * is the one under way, and is left for what comes. Null where no move comes.
 */
export function swapIn(text: string, hear: Heard): readonly Wish[] | null {
  const words = text.toLowerCase();
  const swapped = hear.reader.swaps.exec(words);
  const [, out = '', into = ''] = swapped ?? hear.reader.notBut.exec(words) ?? [];
  const [comes] = namesIn('TECHNIQUE', into, hear);
  if (comes === undefined) return null;
  const [goes] = namesIn('TECHNIQUE', out, hear);
  // "I do not like the bridge" denies no other move.
  if (!swapped && goes === undefined && !hear.around.pronouns.includes(out.trim())) return null;
  if (goes === undefined) return [{ event: { type: 'go-to', move: comes }, sure: false }];
  return [
    { event: { type: 'add-own', move: comes }, sure: false },
    { event: { type: 'skip', move: goes }, sure: false },
  ];
}
