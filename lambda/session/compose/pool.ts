import { type MoveId, move, moveIds } from '../../content';
import { spares, thingsOf, toolOf } from '../../content/needs';
import type { Equipment, Posture, Tag } from '../../content/types';
import { IN_BED, ON_KNEES } from '../../content/usual';
import type { Avoided, Place } from '../../content/wishes';
import { decodeCues } from '../../safety/codes';
import { verdictOfAll } from '../../safety/contraindications';
import { levelFor } from '../at-first';
import { keptFamily } from '../family';
import type { State } from '../state';
import type { Request } from './request';
import { liesDown } from './shares';

/** Postures that each place allows. In a chair none of the moves is done. */
const POSTURES_IN: Readonly<Record<Place, readonly Posture[]>> = {
  floor: ['standing', 'sitting', 'back', 'side', 'front', 'half-kneeling', 'tall-kneeling', 'hands'],
  lying: ['back', 'side', 'front'],
  bed: IN_BED,
  chair: [],
  standing: ['standing'],
  'off-floor': ['standing'],
};

/** Postures that go with what a listener rules out. */
const RULED_OUT: Readonly<Partial<Record<Avoided, readonly Posture[]>>> = {
  kneeling: ON_KNEES,
  front: ['front'],
  side: ['side'],
  back: ['back'],
  standing: ['standing'],
};

/** Is this what the listener does not want: its posture, what it presses on, what it needs? */
export function ruledOut(id: MoveId, without: readonly Avoided[]): boolean {
  // The ball is pressed face down, wherever the move begins; and no weight on the stomach is no pressure on it.
  return without.some((one) => isSo(id, one) || (one === 'front' && isSo(id, 'belly')));
}

/** Is it done in this posture, with this thing, or so? */
export function isSo(id: MoveId, one: Avoided): boolean {
  const { posture, families, kind } = move(id);
  return (
    (RULED_OUT[one]?.includes(posture) ?? false) ||
    (one === 'massage' && kind === 'massage') ||
    (one === 'belly' && families.includes('belly')) ||
    one === toolOf(id)
  );
}

/** Can it be done with a mat and this one thing? */
const fitsOnly = (id: MoveId, only: Equipment): boolean =>
  thingsOf(id).every((thing) => thing === only || spares(id, thing));

/** Conditions that were named in this session. */
const tagsOf = (state: State): Tag[] =>
  decodeCues(state.safety?.seen ?? [])
    .filter((cue) => cue.startsWith('has:'))
    .map((cue) => cue.slice('has:'.length) as Tag);

/** A move that is left out takes the ones that stand in for it along: why it is left out is not known any more. */
const leftOut = ({ prefs, out }: State, id: MoveId): boolean => {
  const { kind, variantOf } = move(id);
  return (
    out?.includes(id) ||
    prefs.leaveOut.includes(id) ||
    (kind !== 'rest' && variantOf !== undefined && prefs.leaveOut.includes(variantOf))
  );
};

/** Of moves whose gate nobody has answered: may they be planned, to ask about them first? */
export type Unanswered = 'open' | 'shut';

/** Everything that may be in a plan of this listener for this request: what nobody ruled out. */
export function poolOf(request: Request, state: State, unanswered: Unanswered): MoveId[] {
  const { place, without, only, easy } = request;
  const postures = POSTURES_IN[place];
  const lying = place === 'floor' && liesDown(request);
  const tags = tagsOf(state);
  // In bed nothing is firm enough to press against, and an easy day has no pressure.
  const noBelly = state.safety?.noBelly || place === 'bed' || easy;
  const limits = [...without, ...state.prefs.without];
  return moveIds.filter((id) => {
    const { level, families, posture, gate, after } = move(id);
    const tool = toolOf(id);
    if (!postures.includes(posture) || ruledOut(id, limits) || leftOut(state, id)) return false;
    if (lying && (posture === 'standing' || ON_KNEES.some((one) => one === posture))) return false;
    if (noBelly && families.includes('belly')) return false;
    // Asked for by name means the thing was; the ball comes after the fingers have been there.
    const named = tool !== null && only === tool && (after === undefined || state.flags.fingers === true);
    if (level > (easy ? 1 : levelFor(state, named ? 'named' : 'unasked'))) return false;
    if (tags.length > 0 && ['block', 'ask'].includes(verdictOfAll(tags, id))) return false;
    if (gate !== null && !(keptFamily(state, gate) ?? unanswered === 'open')) return false;
    if (only !== null && !fitsOnly(id, only)) return false;
    // Not everybody has one: a ball or a roller is used when it was named, or by whoever said that they have it.
    return tool === null || tool === only || state.prefs.has.includes(tool);
  });
}
