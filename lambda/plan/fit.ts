import { move } from '../content';
import type { PlanItem } from '../content/item';
import { dose, doseRange } from '../session/rounds';
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
 */
export function fitLength(plan: Plan, opening: readonly Act[], setting: Setting): Plan {
  const elastic = plan.items.findIndex((item) => item.elastic);
  if (elastic < 0 || plan.stated === undefined) return plan;
  let tried = plan;
  // One try differs from the next in a single item: the beats of the others are planned once.
  const trying: Setting = { ...setting, kept: { items: new WeakMap(), costs: new WeakMap() } };
  for (;;) {
    const { made, miss } = stretch(tried, elastic, plan.stated, opening, trying);
    const leaner = miss >= -CLOSE ? null : lean(tried);
    if (!leaner) return made;
    tried = leaner;
  }
}

/**
 * Cutting into parts adds short prompts, so the length of the rest is found by trying until it no longer moves; where it
 * jumps between two ways to cut, the nearest of the lengths around is taken.
 */
function stretch(plan: Plan, elastic: number, stated: number, opening: readonly Act[], setting: Setting) {
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

/**
 * One step shorter: one more move told briefly, else a repetition a side off the longest set that has more than its least,
 * else a set less, and only then fewer repetitions than the least.
 */
function lean(plan: Plan): Plan | null {
  const { items } = plan;
  const wordy = items.findLastIndex((item) => !item.brief);
  if (wordy >= 0) return replace(plan, wordy, { brief: true });
  const sets = (item: PlanItem) => item.sets ?? move(item.move).sets.usual;
  const fewer = (least: (item: PlanItem) => number): Plan | null => {
    const able = items.flatMap((item, i) =>
      move(item.move).work.kind === 'reps' && dose(item) - 2 >= least(item) ? [{ i, count: dose(item) }] : [],
    );
    const longest = able.reduce((most, one) => (one.count > most.count ? one : most), { i: -1, count: 0 });
    return longest.i < 0 ? null : replace(plan, longest.i, { count: longest.count - 2 });
  };
  const repeated = items.findLastIndex((item) => sets(item) > 1);
  return (
    fewer((item) => doseRange(move(item.move)).least) ??
    (repeated >= 0 ? replace(plan, repeated, { sets: sets(items[repeated] as PlanItem) - 1 }) : null) ??
    fewer(() => LEAST_REPS)
  );
}
