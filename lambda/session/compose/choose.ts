import { type MoveId, move } from '../../content';
import type { PlanItem } from '../../content/item';
import type { Kind, Posture } from '../../content/types';
import { BELLY_PRESSURE_A_SESSION, STRETCH_A_SESSION, STRETCH_A_WEEK } from '../../safety/limits';
import type { Chosen, Composing } from './composing';
import { loadOf, usualDose } from './doses';

/** One move more of a kind, or more of one that is there; null when there is neither. */
export function step(chosen: Chosen, kind: Kind, setting: Composing, fits: (chosen: Chosen) => boolean): Chosen | null {
  const { doses, pool, lowest } = setting;
  const may = (candidate: Chosen) => withinLimits(candidate, setting) && fits(candidate);
  /** With the first of these that may be. */
  const first = (doses: readonly (readonly [id: MoveId, dose: number])[]): Chosen | null => {
    for (const [id, dose] of doses) {
      const candidate = new Map(chosen).set(id, dose);
      if (may(candidate)) return candidate;
    }
    return null;
  };
  const raise = (until: (id: MoveId) => number): Chosen | null => {
    const low = [...chosen]
      .filter(([id]) => move(id).kind === kind)
      .map(([id, dose]) => ({ id, dose, until: until(id) }))
      .filter(({ dose, until }) => dose < until)
      .sort((a, b) => a.dose / a.until - b.dose / b.until);
    return first(low.map(({ id, dose }) => [id, dose + 1]));
  };
  const usual = (id: MoveId) => usualDose(id, lowest);
  const added = (): Chosen | null => {
    const taken = takenBy(chosen, setting);
    const fresh = pool
      .filter((id) => move(id).kind === kind && !chosen.has(id) && !taken.roots.has(rootOf(id)))
      .map((id) => ({ id, appeal: appeal(id, taken.postures, setting) }))
      .sort((a, b) => b.appeal - a.appeal || (a.id < b.id ? -1 : 1));
    return first(fresh.flatMap(({ id }) => [...new Set([usual(id), 0])].map((dose) => [id, dose])));
  };
  return raise(usual) ?? added() ?? raise((id) => (doses.get(id)?.length ?? 1) - 1);
}

/** A move and the one that stands in for it are not both planned. */
const rootOf = (id: MoveId): MoveId => move(id).variantOf ?? id;
const takenBy = (chosen: Chosen, { elastic }: Composing) => ({
  roots: new Set([...chosen.keys()].map(rootOf)),
  postures: new Set([elastic, ...chosen.keys()].map((id) => move(id).posture)),
});

function withinLimits(chosen: Chosen, { doses, had, week, request }: Composing): boolean {
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
function appeal(id: MoveId, taken: ReadonlySet<Posture>, setting: Composing): number {
  const { chance, lately, asksFirst, request, seconds, pool } = setting;
  const { posture, needs, variantOf, gate, stretches } = move(id);
  const moves = taken.has(posture) ? 0 : 0.3 + 150 / seconds;
  const standsIn = variantOf !== undefined && pool.includes(variantOf) && gate === null ? 0.5 : 0;
  const named = request.only !== null && needs[request.only] !== undefined ? 3 : 0;
  // What sitting keeps short is the front of the hip itself.
  const sat = request.focus === 'after-sitting' && stretches ? 0.6 : 0;
  return chance(id) - 1.2 * lately(id) - moves - standsIn - (asksFirst(id) ? 1.5 : 0) + named + sat;
}
