import { type MoveId, move } from '../../content';
import type { PlanItem } from '../../content/item';
import { KINDS, type Kind } from '../../content/types';
import { step } from './choose';
import { type Chosen, type Composing, ELASTIC, LEAST_REST, mostOf, SLACK, wordSeconds } from './composing';
import { guessedSeconds } from './doses';
import { guess, itemsOf } from './items';
import { sharesOf } from './shares';

/** A second rest is as long as this at least, in seconds; breaths on the feet may be shorter. */
const LEAST_SECOND = 60;
const LEAST_BREATHS = 20;
interface Filled {
  readonly chosen: Chosen;
  readonly second: PlanItem | null;
  /** Nothing can be added, however much more room there is. */
  readonly full?: boolean;
}

/** Adds moves and raises doses, the kind that lacks most of its share first, until the rest has what is meant for it. */
export function filled(setting: Composing): Filled {
  const { request, seconds, elastic } = setting;
  const shares = sharesOf(request);
  const room = seconds - wordSeconds(setting) - setting.off;
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
function secondRest({ pool, elastic }: Composing): MoveId | null {
  if (elastic === 'standing-breaths') return elastic;
  return ELASTIC.find((id) => id !== elastic && id !== 'standing-breaths' && pool.includes(id)) ?? null;
}

/** Seconds by which the day favours one kind over another: a short plan is about other things, a long one has them all. */
const SWAY = { most: 90, upTo: 300 };
const sway = (seconds: number): number => SWAY.most * Math.min(1, SWAY.upTo / seconds) ** 2;

/** The kind that lacks most of the seconds it is meant to have. */
function lacking(chosen: Chosen, setting: Composing, allowed: (kind: Kind) => boolean): Kind | null {
  const { request, seconds, talk, doses, favour } = setting;
  let found: Kind | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const shares = sharesOf(request);
  for (const kind of KINDS) {
    if (!allowed(kind)) continue;
    let lack = seconds * shares[kind] + sway(seconds) * favour(kind);
    for (const [id, at] of chosen)
      if (move(id).kind === kind) lack -= guessedSeconds(doses.get(id)?.[at] as PlanItem, talk);
    if (lack > most) {
      most = lack;
      found = kind;
    }
  }
  return found;
}
