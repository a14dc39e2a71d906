import { type MoveId, move } from '../../content';
import type { Posture, Side } from '../../content/types';
import { BELLY_PRESSURE_A_SESSION, gatesOf, STRETCH_A_SESSION, STRETCH_A_WEEK } from '../../safety/limits';
import type { Talk } from '../state';
import type { Plan, PlanItem } from '../types';
import { dosesOf, guessedChange, guessedSeconds, loadOf, usualDose } from './doses';
import { KIND, KINDS, type Kind, RESTS_LAST, SHARES } from './kinds';
import { ordered } from './order';
import { MINUTES, minutesOf, type Request } from './request';

/** What a plan depends on beside the request: the listener, the day, and how long things take. */
export interface Circumstances {
  /** The moves to choose from: nothing that is ruled out. */
  readonly pool: readonly MoveId[];
  /** Every dose at its lowest: a first session, or an easy one. */
  readonly lowest: boolean;
  /** 0 to 1 for each move, the same all day: what makes one day's plan another than the next one's. */
  readonly chance: (id: MoveId) => number;
  /** How lately a move was done: 1 today, 0 not lately. */
  readonly lately: (id: MoveId) => number;
  /** Seconds a side that this day already had. */
  readonly had: { readonly stretch: number; readonly belly: number };
  /** Seconds of stretch that the side with more of it had in seven days, today included. */
  readonly week: number;
  /** A question stands before this move. */
  readonly asksFirst: (id: MoveId) => boolean;
  readonly lead: Side;
  readonly talk: Talk;
  /** Planned seconds of a plan from its first setup to the end of the way up. */
  readonly lasts: (plan: Plan) => number;
}

/** A plan, or why there is none and the number of minutes nearest to those asked for that work. */
export type Composed =
  | { readonly plan: Plan }
  | { readonly reason: 'too-long' | 'too-short' | 'nothing'; readonly minutes: number | null };

/** The rest that takes up the difference, the best one first. */
const ELASTIC: readonly MoveId[] = ['constructive-rest', 'side-rest', 'propped-rest', 'standing-breaths'];
/** An elastic rest is not planned shorter than this, in seconds: a little more than it may become. */
const LEAST_REST = 26;
/** Nor nearer to its most than this. */
const SLACK = 6;
/** Opening words, the prompts between parts and the closing ones: seconds, and a share of the length. */
const WORDS = { fixed: 30, share: 0.018 };
/** A list of moves gets near enough to its measured length in this many rounds. */
const ROUNDS = 5;
/** Where the day's choice of moves does not come out, others are tried this often. */
const CHOICES = 3;
/** Whoever is this many seconds off does not get there by another choice. */
const FAR = 90;
/** A second rest is as long as this at least, in seconds; breaths on the feet may be shorter. */
const LEAST_SECOND = 60;
const LEAST_BREATHS = 20;
/** Plans that are mostly rest need no other move. */
const RESTFUL = 0.5;

/** Moves with their doses, and how far up its doses each one is. */
type Chosen = ReadonlyMap<MoveId, number>;

interface Setting extends Circumstances {
  readonly request: Request;
  readonly seconds: number;
  readonly elastic: MoveId;
  readonly doses: ReadonlyMap<MoveId, readonly PlanItem[]>;
  /** Seconds by which measured plans were longer than guessed. */
  readonly off: number;
}

/** A plan, or the seconds that are too many (more than the moves can fill) or too few (below zero). */
type Attempt = { readonly plan: Plan } | { readonly over: number };

const isRestful = ({ focus }: Request): boolean => SHARES[focus].rest > RESTFUL;

/** Makes a plan for a request. Deterministic: the same arguments give the same plan. */
export function compose(request: Request, around: Circumstances): Composed {
  const minutes = minutesOf(request);
  const worth = isRestful(request) || around.pool.some((id) => KIND[id] !== 'rest');
  if (!worth || !ELASTIC.some((id) => around.pool.includes(id))) return { reason: 'nothing', minutes: null };
  const made = attempt(request, minutes, around);
  if ('plan' in made) return made;
  // The week's stretch is a default to go beyond: nobody hears that there is no plan because of it.
  if (around.week > 0) return compose(request, { ...around, week: 0 });
  const reason = made.over > 0 ? 'too-long' : 'too-short';
  return { reason, minutes: nearest(request, minutes, made.over, around) };
}

/** The nearest whole minutes that work; first the ones that the seconds too many or too few speak of. */
function nearest(request: Request, minutes: number, over: number, around: Circumstances): number | null {
  const step = over > 0 ? -1 : 1;
  const works = (other: number) => 'plan' in attempt(request, other, around);
  let other = minutes + step * Math.max(1, Math.floor(Math.abs(over) / 60));
  for (; other >= MINUTES.least && other <= MINUTES.most; other += step) {
    if (!works(other)) continue;
    while (other - step !== minutes && works(other - step)) other -= step;
    return other;
  }
  return null;
}

function attempt(request: Request, minutes: number, around: Circumstances): Attempt {
  const doses = new Map(around.pool.map((id) => [id, dosesOf(id, around.lowest)]));
  let over: number | null = null;
  for (const elastic of ELASTIC) {
    if (!around.pool.includes(elastic)) continue;
    for (let choice = 0; choice < CHOICES; choice += 1) {
      const chance = (id: MoveId) => (around.chance(id) + choice / CHOICES) % 1;
      const made = withRest({ ...around, chance, request, seconds: minutes * 60, elastic, doses, off: 0 });
      if ('plan' in made) return made;
      // The rests that come later in the list are no longer.
      if (made.over > FAR && over === null) return made;
      if (Math.abs(made.over) > FAR) choice = CHOICES;
      if (over === null || Math.abs(made.over) < Math.abs(over)) over = made.over;
    }
  }
  return { over: over ?? 0 };
}

const mostOf = (id: MoveId): number => {
  const { work } = move(id);
  return work.kind === 'rest' ? work.seconds.most : 0;
};

/** Fills, measures, and fills again with what the first guess was off, until the rest has a length it may have. */
function withRest(first: Setting): Attempt {
  let setting = first;
  const most = mostOf(setting.elastic) - SLACK;
  let over = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { chosen, second, full } = filled(setting);
    const items = itemsOf(chosen, second, setting);
    if (items.length === 1 && !isRestful(setting.request)) return { over: -60 };
    const length = setting.lasts({ routine: 'plan', ...placeOf(setting), items });
    const rest = LEAST_REST + setting.seconds - wordsOf(setting) - length;
    if (rest >= LEAST_REST && rest <= most) return { plan: planOf(items, setting) };
    over = rest > most ? rest - most : rest - LEAST_REST;
    if ((round > 0 && Math.abs(over) > FAR) || (full && over > 0)) break;
    const off = length - guess(items, setting);
    // The same list again would be as far off: a little more room than was missed.
    setting = { ...setting, off: round === 0 ? off : setting.off - over };
  }
  return { over };
}

const wordsOf = ({ seconds }: Setting): number => WORDS.fixed + WORDS.share * seconds;

const placeOf = ({ request }: Setting): Pick<Plan, 'place'> => (request.place === 'bed' ? { place: 'bed' } : {});

const planOf = (items: readonly PlanItem[], setting: Setting): Plan => ({
  routine: 'plan',
  stated: setting.seconds,
  ...placeOf(setting),
  items: items.map((item) => {
    if (!item.elastic) return item;
    const { seconds: _seconds, ...open } = item;
    return { ...open, most: mostOf(item.move) };
  }),
});

/** The moves as items in order, the rest at its least. */
function itemsOf(chosen: Chosen, second: PlanItem | null, setting: Setting): readonly PlanItem[] {
  const { lead, doses, elastic, request } = setting;
  const worked = [...chosen].map(([id, at]) => ledBy(doses.get(id)?.[at] as PlanItem, lead));
  return ordered([restItem(elastic), ...worked, ...(second ? [second] : [])], RESTS_LAST.has(request.focus));
}

/** One object for each dose and side, since guesses are remembered by it. */
function ledBy(item: PlanItem, lead: Side): PlanItem {
  if (lead === 'right' || move(item.move).sides !== 'each') return item;
  const known = LED.get(item) ?? { ...item, lead };
  LED.set(item, known);
  return known;
}
const LED = new WeakMap<PlanItem, PlanItem>();

/** One object for each rest, since guesses are remembered by it. */
const restItem = (id: MoveId): PlanItem => {
  const known = RESTS.get(id) ?? { move: id, elastic: true, seconds: LEAST_REST };
  RESTS.set(id, known);
  return known;
};
const RESTS = new Map<MoveId, PlanItem>();

/** About how long these items take, the changes of posture and the ways down and up included. */
function guess(items: readonly PlanItem[], { talk }: Setting): number {
  let sum = 0;
  let before: Posture | null = null;
  for (const item of items) {
    const { posture } = move(item.move);
    sum += guessedSeconds(item, talk) + guessedChange(before, posture);
    before = posture;
  }
  return sum + (before === 'standing' ? 0 : WAY_UP);
}
/** About how long it takes to get up from the floor in stages, in seconds. */
const WAY_UP = 25;

interface Filled {
  readonly chosen: Chosen;
  readonly second: PlanItem | null;
  /** Nothing can be added, however much more room there is. */
  readonly full?: boolean;
}

/** Adds moves and raises doses, the kind that lacks most of its share first, until the rest has what is meant for it. */
function filled(setting: Setting): Filled {
  const { request, seconds, elastic } = setting;
  const shares = SHARES[request.focus];
  const room = seconds - wordsOf(setting) - setting.off;
  const left = (candidate: Chosen, second: PlanItem | null = null) =>
    room + LEAST_REST - guess(itemsOf(candidate, second, setting), setting);
  const most = mostOf(elastic) - SLACK;
  let chosen: Chosen = new Map();
  let rest = left(chosen);
  /** Something was left out because there was no room for it. */
  let tight = false;
  /** Kinds that ran out of moves and doses. */
  const spent = new Set<Kind>();
  const fill = (until: number, allowed: (kind: Kind) => boolean): void => {
    while (rest > until) {
      const kind = lacking(chosen, setting, (one) => one !== 'rest' && allowed(one) && !spent.has(one));
      if (!kind) return;
      let after = rest;
      const next = step(chosen, kind, setting, (candidate) => {
        after = left(candidate);
        if (after < LEAST_REST) tight = true;
        return after >= LEAST_REST;
      });
      if (!next) spent.add(kind);
      else {
        chosen = next;
        rest = after;
      }
    }
  };
  const second = secondRest(setting);
  const spare = second ? mostOf(second) - SLACK : 0;
  fill(Math.min(most + spare, Math.max(LEAST_REST, shares.rest * seconds)), (kind) => shares[kind] > 0);
  if (rest <= most) return { chosen, second: null };
  // More time than the rests can take: kinds that were not asked for.
  fill(most + spare, () => true);
  if (rest <= most) return { chosen, second: null };
  const out = rest > most + spare && !tight;
  if (!second) return { chosen, second: null, full: out };
  const least = second === 'standing-breaths' ? LEAST_BREATHS : LEAST_SECOND;
  const bare = { move: second, seconds: 0 };
  const wanted = left(chosen, bare) - most * 0.7;
  const amount = Math.min(mostOf(second), Math.max(least, Math.round(wanted / 5) * 5));
  return { chosen, second: { ...bare, seconds: amount }, full: out && amount === mostOf(second) };
}

/** The rest that a long plan has besides the elastic one; on the feet the breaths come twice. */
function secondRest({ pool, elastic }: Setting): MoveId | null {
  if (elastic === 'standing-breaths') return elastic;
  return ELASTIC.find((id) => id !== elastic && id !== 'standing-breaths' && pool.includes(id)) ?? null;
}

/** The kind that lacks most of the seconds it is meant to have. */
function lacking(chosen: Chosen, setting: Setting, allowed: (kind: Kind) => boolean): Kind | null {
  const { request, seconds, talk, doses } = setting;
  let found: Kind | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const kind of KINDS) {
    if (!allowed(kind)) continue;
    let lack = seconds * SHARES[request.focus][kind];
    for (const [id, at] of chosen) if (KIND[id] === kind) lack -= guessedSeconds(doses.get(id)?.[at] as PlanItem, talk);
    if (lack > most) {
      most = lack;
      found = kind;
    }
  }
  return found;
}

/** One move more of a kind, or more of one that is there; null when there is neither. */
function step(chosen: Chosen, kind: Kind, setting: Setting, fits: (chosen: Chosen) => boolean): Chosen | null {
  const { doses, pool } = setting;
  const may = (candidate: Chosen) => withinLimits(candidate, setting) && fits(candidate);
  const at = (id: MoveId, dose: number): Chosen => new Map([...chosen, [id, dose]]);
  const raise = (until: (id: MoveId) => number): Chosen | null => {
    const low = [...chosen]
      .filter(([id, dose]) => KIND[id] === kind && dose < until(id))
      .sort(([a, m], [b, n]) => m / until(a) - n / until(b));
    for (const [id, dose] of low) if (may(at(id, dose + 1))) return at(id, dose + 1);
    return null;
  };
  const usual = (id: MoveId) => usualDose(id, doses.get(id) ?? []);
  const added = (): Chosen | null => {
    const fresh = pool
      .filter((id) => KIND[id] === kind && !chosen.has(id) && !stoodIn(id, chosen))
      .map((id) => ({ id, appeal: appeal(id, chosen, setting) }))
      .sort((a, b) => b.appeal - a.appeal || (a.id < b.id ? -1 : 1));
    for (const { id } of fresh) for (const dose of new Set([usual(id), 0])) if (may(at(id, dose))) return at(id, dose);
    return null;
  };
  return raise(usual) ?? added() ?? raise((id) => (doses.get(id)?.length ?? 1) - 1);
}

/** A move and the one that stands in for it are not both planned. */
function stoodIn(id: MoveId, chosen: Chosen): boolean {
  const root = (one: MoveId) => move(one).variantOf ?? one;
  return [...chosen.keys()].some((other) => root(other) === root(id));
}

function withinLimits(chosen: Chosen, { doses, had, week, request }: Setting): boolean {
  let { stretch, belly } = had;
  for (const [id, at] of chosen) {
    const load = loadOf(doses.get(id)?.[at] as PlanItem);
    stretch += load.stretch;
    belly += load.belly;
  }
  const before = had;
  return (
    (stretch === before.stretch ||
      (stretch <= STRETCH_A_SESSION &&
        // Whoever asks for stretching gets it, whatever the week had.
        (request.focus === 'stretch' || week + stretch - before.stretch <= STRETCH_A_WEEK))) &&
    (belly === before.belly || belly <= BELLY_PRESSURE_A_SESSION)
  );
}

/** What speaks for a move: the day's chance, not done lately, no new posture, no question first, the thing at hand. */
function appeal(id: MoveId, chosen: Chosen, setting: Setting): number {
  const { chance, lately, asksFirst, request, elastic, seconds, pool } = setting;
  const { posture, equipment, variantOf } = move(id);
  const taken = new Set([move(elastic).posture, ...[...chosen.keys()].map((one) => move(one).posture)]);
  const moves = taken.has(posture) ? 0 : 0.4 + 240 / seconds;
  const standsIn = variantOf !== undefined && pool.includes(variantOf as MoveId) && gatesOf(id).length === 0 ? 0.5 : 0;
  const named = request.only !== null && equipment.includes(request.only) ? 3 : 0;
  return chance(id) - 1.2 * lately(id) - moves - standsIn - (asksFirst(id) ? 1.5 : 0) + named;
}
