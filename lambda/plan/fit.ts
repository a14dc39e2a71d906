import { move } from '../content';
import type { PlanItem } from '../content/item';
import { alternatesByRep, dose, doseRange, fleetingOf } from '../session/rounds';
import type { Act, Spot } from '../session/state';
import type { Plan } from '../session/types';
import type { Setting } from './beats';
import { nearest } from './tenths';
import { type Timeline, timeline } from './timeline';

/** An elastic rest is never shorter than this. */
export const LEAST_ELASTIC = 20;

/**
 * Seconds that a silent listener spends with a plan, from the opening words to the last: setup, settling, side changes,
 * release, the way up and the short prompts between parts; the microphone windows are not counted.
 */
export function plannedSeconds(plan: Plan, opening: readonly Act[], setting: Setting): number {
  return total(walk(plan, opening, setting), setting);
}

function total(turns: readonly Timeline[], setting: Setting): number {
  const carried = carries(setting);
  return turns.reduce((sum, turn) => {
    const reprompt = carried && turn.afterSpeech.at === 'spot' ? turn.repromptSeconds : 0;
    return nearest(sum + turn.speechSeconds + reprompt);
  }, 0);
}

const carries = (setting: Setting): boolean => setting.carry && setting.prefs.pace !== 'wait';

/**
 * The turns of a plan when the listener says nothing but "go on". `known` keeps those that begin behind an item, for walks
 * through plans that differ in nothing else.
 */
export function walk(plan: Plan, opening: readonly Act[], setting: Setting, known?: Known): readonly Timeline[] {
  const turns: Timeline[] = [];
  let acts: readonly Act[] = [...opening, { act: 'guide', entry: 'fresh' }];
  let spot: Spot = { index: 0, round: 0, step: 'setup', done: 0 };
  for (let turn = 0; turn < 100; turn++) {
    const id = turn > 0 && known && spot.index > known.behind ? JSON.stringify(spot) : null;
    const made = (id && known?.turns.get(id)) || timeline(acts, { at: 'guiding', plan, spot }, setting);
    if (id) known?.turns.set(id, made);
    turns.push(made);
    const after = carries(setting) && made.afterSpeech.at === 'spot' ? made.afterReprompt : made.afterSpeech;
    if (after.at !== 'spot') break;
    spot = after.spot;
    acts = [{ act: 'guide', entry: 'fresh' }];
  }
  return turns;
}

/** Turns by the spot they begin at, if that lies behind the item at `behind`. */
interface Known {
  readonly behind: number;
  readonly turns: Map<string, Timeline>;
}

/** Fewer repetitions than this are no exercise. */
const LEAST_REPS = 4;

/** How far a plan may be from its stated length, in seconds. */
const CLOSE = 5;

/**
 * Gives the elastic item the seconds that the other items leave of the stated length. Where they leave too little (a slow
 * voice, long settling), shorter instructions, then some repetitions fewer, then a set less make room; a hold is never cut.
 * Where a set less makes more room than was needed, some of what went before it comes back.
 */
export function fitLength(plan: Plan, opening: readonly Act[], setting: Setting): Plan {
  if (plan.stated === undefined || !plan.items.some((item) => item.elastic)) return plan;
  let tried = plan;
  // One try differs from the next in a single item: the beats of the others are planned once.
  const trying: Setting = { ...setting, kept: { items: new WeakMap(), costs: new WeakMap() } };
  const { stated } = plan;
  const fitted = (one: Plan) => stretch(one, stated, opening, trying);
  for (;;) {
    const { made, miss } = fitted(tried);
    if (miss >= -CLOSE) return withSomeBack(made, plan, fitted);
    const leaner = lean(tried);
    // A number that somebody named is not taken back: it takes longer, then.
    if (!leaner) return tried.items.some(({ named }) => named) ? { ...made, stated: nearest(stated - miss) } : made;
    tried = leaner;
  }
}

/** With what was taken from `whole` before more room was made than it needed: the breath to arrive in, and repetitions. */
function withSomeBack(made: Plan, whole: Plan, fitted: (plan: Plan) => { made: Plan; miss: number }): Plan {
  const gone = whole.items.length - made.items.length;
  let best = made;
  const fits = (plan: Plan): boolean => {
    const next = fitted(plan);
    if (next.miss >= -CLOSE) best = next.made;
    return next.miss >= -CLOSE;
  };
  const arrival = whole.items.slice(0, gone).map((item): PlanItem => ({ ...item, brief: true }));
  const at = gone > 0 && fits({ ...made, items: [...arrival, ...made.items] }) ? 0 : gone;
  whole.items.slice(at).forEach((item, i) => {
    const now = () => best.items[i] as PlanItem;
    while (isReps(item) && dose(now()) < dose(item))
      if (!fits(replace(best, i, { count: dose(now()) + repsAStep(item) }))) return;
  });
  return best;
}

/**
 * Cutting into parts adds short prompts, so the length of the rest is found by trying until it no longer moves; where it
 * jumps between two ways to cut, the nearest of the lengths around is taken.
 */
function stretch(plan: Plan, stated: number, opening: readonly Act[], setting: Setting) {
  const elastic = plan.items.findIndex((item) => item.elastic);
  const floor = plan.items[elastic]?.least ?? LEAST_ELASTIC;
  const known: Known = { behind: elastic, turns: new Map() };
  const ceiling = plan.items[elastic]?.most ?? Number.POSITIVE_INFINITY;
  const attempt = (seconds: number) => {
    const made = withSeconds(plan, elastic, seconds);
    return { seconds, made, miss: nearest(stated - total(walk(made, opening, setting, known), setting)) };
  };
  const nearer = (a: ReturnType<typeof attempt>, b: ReturnType<typeof attempt>) =>
    Math.abs(b.miss) < Math.abs(a.miss) ? b : a;
  let best = attempt(Math.min(ceiling, Math.max(floor, 60)));
  let last = best;
  for (let i = 0; i < 6 && Math.abs(last.miss) >= 0.5; i++) {
    const next = Math.min(ceiling, Math.max(floor, nearest(last.seconds + last.miss)));
    if (next === last.seconds) break;
    last = attempt(next);
    best = nearer(best, last);
  }
  for (let off = 1; off <= 6 && Math.abs(best.miss) > 1.5; off++) {
    for (const seconds of [last.seconds - off, last.seconds + off])
      if (seconds >= floor && seconds <= ceiling) best = nearer(best, attempt(nearest(seconds)));
  }
  return best;
}

const replace = (plan: Plan, index: number, change: Partial<PlanItem>): Plan => ({
  ...plan,
  items: plan.items.map((item, i): PlanItem => (i === index ? { ...item, ...change } : item)),
});

const withSeconds = (plan: Plan, index: number, seconds: number): Plan => replace(plan, index, { seconds });

/** A set that is a quarter shorter than its least is still one; a shorter one gives way only where nothing else is left. */
const NEARLY = 0.75;

const isReps = (item: PlanItem): boolean => move(item.move).work.kind === 'reps';
const leastReps = (item: PlanItem): number => doseRange(move(item.move)).least;
/** Sides that take turns get the same: two repetitions, else one. */
const repsAStep = (item: PlanItem): number => (alternatesByRep(move(item.move)) ? 2 : 1);

/** So many repetitions fewer off the longest set that has more than `least`; null where none has. */
function fewerReps(plan: Plan, least: (item: PlanItem) => number): Plan | null {
  const able = plan.items.filter((item) => isReps(item) && !item.named && dose(item) - repsAStep(item) >= least(item));
  const longest = able.reduce<PlanItem | null>((most, one) => (most && dose(most) >= dose(one) ? most : one), null);
  return longest && replace(plan, plan.items.indexOf(longest), { count: dose(longest) - repsAStep(longest) });
}

/** A set less of the last move that has more than `least`, and of both its halves where it is done side by side with another. */
function fewerSets(plan: Plan, least: (item: PlanItem) => number): Plan | null {
  const sets = (item: PlanItem) => item.sets ?? move(item.move).sets.usual;
  const last = plan.items.findLast((item) => sets(item) > least(item));
  if (!last) return null;
  const same = (item: PlanItem) => item === last || (last.half && item.half && item.move === last.move);
  return { ...plan, items: plan.items.map((item) => (same(item) ? { ...item, sets: sets(last) - 1 } : item)) };
}

/**
 * One step shorter: one more move told briefly, else repetitions down to the least of their move, a quarter fewer of those
 * that have no sides, the breath or two to arrive in, sets down to the least of theirs, a quarter fewer of the others, and only
 * then less than that. In a first session it is better to be told everything than to do all of the bridges.
 */
function lean(plan: Plan): Plan | null {
  const [first, ...behind] = plan.items;
  const arrives = first && !first.elastic && fleetingOf(move(first.move), dose(first)) !== undefined;
  const wordy = plan.items.findLastIndex((item) => !item.brief);
  const told = wordy < 0 ? null : replace(plan, wordy, { brief: true });
  const nearly = (item: PlanItem) => Math.max(LEAST_REPS, NEARLY * leastReps(item));
  const unsided = (item: PlanItem) => (move(item.move).sides === 'none' ? nearly(item) : leastReps(item));
  return (
    (plan.visit === 0 ? fewerReps(plan, unsided) : null) ??
    told ??
    fewerReps(plan, leastReps) ??
    fewerReps(plan, unsided) ??
    (arrives ? { ...plan, items: behind } : null) ??
    fewerSets(plan, (item) => move(item.move).sets.least) ??
    fewerReps(plan, nearly) ??
    fewerSets(plan, () => 1) ??
    fewerReps(plan, () => LEAST_REPS)
  );
}
