import type { MoveId } from '../content';
import { POSES } from '../poses';
import { sketch } from '../poses/drawing';
import type { PoseStep } from '../poses/types';
import type { Json } from './apl';
import { FIGURE, LIMB, type PoseData, poseData } from './figure';

/** The pictures of a move; a stage between where it has one. */
type Pictures = { readonly [S in PoseStep]?: PoseData } & { readonly start: PoseData };

type Drawn = Readonly<Record<MoveId, Pictures>>;

function drawAll(): Drawn {
  const drawn = Object.entries(POSES).map(([id, set]) => {
    const steps = (Object.keys(set) as PoseStep[]).map((step) => [step, poseData(sketch(set, step))] as const);
    return [id, Object.fromEntries(steps)] as const;
  });
  return Object.fromEntries(drawn) as Drawn;
}

let drawn: Drawn | null = null;
/** Every pose as a document takes it: drawing one takes a millisecond, and a first routine shows half a dozen. */
export const pictures = (): Drawn => {
  drawn ??= drawAll();
  return drawn;
};

/** What a document is drawn with. */
export const figure = (): { readonly figure: Json; readonly limb: Json } => ({ figure: FIGURE, limb: LIMB });
