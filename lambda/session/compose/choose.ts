import { type MoveId, move } from '../../content';
import type { PlanItem } from '../../content/item';
import type { Kind } from '../../content/types';
import { BELLY_PRESSURE_A_SESSION, STRETCH_A_SESSION, STRETCH_A_WEEK } from '../../safety/limits';
import { loadOf, usualDose } from './doses';
import type { Chosen, Setting } from './setting';

/** One move more of a kind, or more of one that is there; null when there is neither. */
export function step(chosen: Chosen, kind: Kind, setting: Setting, fits: (chosen: Chosen) => boolean): Chosen | null {
  const { doses, pool, lowest } = setting;
  const may = (candidate: Chosen) => withinLimits(candidate, setting) && fits(candidate);
  const at = (id: MoveId, dose: number): Chosen => new Map([...chosen, [id, dose]]);
  const raise = (until: (id: MoveId) => number): Chosen | null => {
    const low = [...chosen]
      .filter(([id, dose]) => move(id).kind === kind && dose < until(id))
      .sort(([a, m], [b, n]) => m / until(a) - n / until(b));
    for (const [id, dose] of low) if (may(at(id, dose + 1))) return at(id, dose + 1);
    return null;
  };
  const usual = (id: MoveId) => usualDose(id, lowest);
  const added = (): Chosen | null => {
    const fresh = pool
      .filter((id) => move(id).kind === kind && !chosen.has(id) && !stoodIn(id, chosen))
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
  const { posture, needs, variantOf, gate, stretches } = move(id);
  const taken = new Set([move(elastic).posture, ...[...chosen.keys()].map((one) => move(one).posture)]);
  const moves = taken.has(posture) ? 0 : 0.3 + 150 / seconds;
  const standsIn = variantOf !== undefined && pool.includes(variantOf) && gate === null ? 0.5 : 0;
  const named = request.only !== null && needs[request.only] !== undefined ? 3 : 0;
  // What sitting keeps short is the front of the hip itself.
  const sat = request.focus === 'after-sitting' && stretches ? 0.6 : 0;
  return chance(id) - 1.2 * lately(id) - moves - standsIn - (asksFirst(id) ? 1.5 : 0) + named + sat;
}
