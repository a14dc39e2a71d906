import { heldIn } from '../../../content/postures';
import type { Fix } from '../../../content/steps';
import type { Site } from '../../../safety/cues';
import type { TriageResult } from '../../../safety/types';
import type { Act, State } from '../../state';
import { say } from '../outcome';
import { underState } from '../under-way';

/* One correction by place and move, once triage has found nothing that stops: and never the name of the place. */

/** What is done about what is felt there; places where it belongs, and those nobody should feel anything in, have none. */
const FIX: { readonly [S in Site]?: Fix } = {
  back: 'less',
  knee: 'soft',
  wrist: 'soft',
  leg: 'fine',
  legs: 'fine',
  neck: 'smaller',
  shoulder: 'smaller',
  groin: 'smaller',
  seat: 'smaller',
  calf: 'smaller',
  foot: 'smaller',
  arm: 'smaller',
  hand: 'smaller',
};

/**
 * The correction for the move under way: where the stretch or the work is not felt at all, or is felt, and no more is said
 * of it, in one place that it is not meant for. Null where triage has more to say, or nothing runs.
 */
export function mended(state: State, { concern, tier, now, site, understood }: TriageResult): readonly Act[] | null {
  const at = underState(state);
  if (!at) return null;
  const { mend } = at.technique.asks;
  if (concern === 'O3') return [say(`mends.fixes.${mend}.more`)];
  const fix = site === null ? undefined : FIX[site];
  if (tier !== 'none' || !understood || !fix || !now.includes('felt')) return null;
  return [say(`mends.fixes.${mend}.${fix}`), say('mends.guard')];
}

/** How a cramp is let go of, by its place. */
const CRAMP = { toes: ['calf', 'foot', 'feet', 'toes'], knee: ['seat'], long: ['leg', 'legs'] } as const;

/** What to do about a cramp; null where nobody knows where it is. Pressure on the belly goes first. */
export function uncramped(state: State, { now }: TriageResult): Act | null {
  if (underState(state)?.technique.families.includes('belly')) return say('mends.cramp.off');
  const where = (['toes', 'knee', 'long'] as const).find((way) =>
    CRAMP[way].some((site) => now.some((cue) => cue === `cramp@${site}`)),
  );
  return where ? say(`mends.cramp.${where}`) : null;
}

/** How the body is steadied, by how it is held. */
export const steadied = (state: State): Act => {
  const at = underState(state);
  return say(`mends.steady.${at ? heldIn(at.technique) : 'standing'}`);
};
