import { type MoveId, move } from '../content';
import type { Family, Tag, Technique } from '../content/types';

/** Cautious first. */
export const VERDICTS = ['block', 'ask', 'adapt', 'free'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is left out or asked about may be a whole family, as `family:belly`, or everything. */
type Selector = MoveId | `family:${Family}` | 'all';

/**
 * One row: all four verdicts, each of which may be empty. What may be done is named move by move, so that nothing new is
 * done because of its family; what is named twice gets the more cautious verdict, and what is not named is asked about.
 */
export type Contraindication = { readonly [V in 'block' | 'ask']: readonly Selector[] } & {
  readonly [V in 'adapt' | 'free']: readonly MoveId[];
};

const BELLY = 'family:belly';
const FRONT = 'family:front';
const PLANK = 'family:plank';
const BACKBEND = 'family:backbend';
const HIP_EXTENSION = 'family:hip-extension';
const REST = ['side-rest', 'propped-rest', 'standing-breaths'] as const satisfies readonly MoveId[];

/** The moves that somebody went through condition by condition. A new one joins them when that was done, and not before. */
const DECIDED = [
  ...REST,
  ...(['constructive-rest', 'knee-to-chest', 'glute-bridge', 'straight-leg-raise', 'mountain-climbers'] as const),
  ...(['kneeling-lunge', 'standing-lunge', 'side-lying-stretch', 'prone-quad-stretch', 'sphinx', 'camel'] as const),
  ...(['frankensteins', 'supported-kicks'] as const),
  ...(['supine-massage', 'ball-release', 'side-lying-massage', 'foam-rolling'] as const),
] as const satisfies readonly MoveId[];

/**
 * What each condition leaves of the moves (safety reference, section 6). Where a row depends on weeks or on a detail
 * nobody is asked for, the more cautious half stands here; the listener's clinician lifts it.
 */
export const CONTRAINDICATIONS: { readonly [T in Tag]: Contraindication } = {
  pregnancy: { block: [BELLY, FRONT, PLANK, 'camel'], ask: [], adapt: REST, free: [] },
  postpartum: { block: [BELLY, PLANK, 'camel', 'sphinx'], ask: [], adapt: REST, free: [] },
  aneurysm: { block: [BELLY, PLANK], ask: [], adapt: [], free: [] },
  'aneurysm-risk': { block: [], ask: [BELLY], adapt: [], free: DECIDED },
  clot: { block: [BELLY, 'side-lying-massage'], ask: [], adapt: [], free: [] },
  'blood-thinner': { block: [BELLY], ask: ['side-lying-massage'], adapt: [], free: DECIDED },
  'belly-surgery': {
    block: [BELLY, FRONT, PLANK, BACKBEND],
    ask: ['straight-leg-raise', 'glute-bridge'],
    adapt: [],
    free: DECIDED,
  },
  hernia: { block: [BELLY, PLANK], ask: ['camel', 'straight-leg-raise', 'sphinx'], adapt: DECIDED, free: [] },
  bowel: { block: [BELLY], ask: [FRONT], adapt: [], free: DECIDED },
  device: { block: [BELLY], ask: [FRONT], adapt: [], free: DECIDED },
  // An IUD, too: nothing was found either way, so the belly stays out until a clinician was asked.
  pelvis: { block: [BELLY], ask: [FRONT], adapt: [], free: DECIDED },
  fever: { block: ['all'], ask: [], adapt: [], free: [] },
  cancer: { block: [BELLY], ask: [], adapt: [], free: [] },
  osteoporosis: {
    block: ['camel', BELLY],
    ask: ['sphinx', FRONT],
    adapt: ['knee-to-chest', 'side-lying-massage'],
    free: DECIDED,
  },
  'slipped-vertebra': { block: ['camel', 'sphinx'], ask: [HIP_EXTENSION], adapt: DECIDED, free: [] },
  stenosis: { block: ['camel', 'sphinx'], ask: ['glute-bridge', 'prone-quad-stretch'], adapt: [], free: DECIDED },
  'back-surgery': { block: [BACKBEND, PLANK, 'family:standing'], ask: [], adapt: [], free: [] },
  sciatica: {
    block: ['frankensteins', 'supported-kicks'],
    ask: ['prone-quad-stretch', 'straight-leg-raise', 'sphinx'],
    adapt: DECIDED,
    free: [],
  },
  'hip-replaced': { block: [HIP_EXTENSION, 'knee-to-chest', FRONT], ask: [], adapt: DECIDED, free: [] },
  'hip-pinch': { block: [], ask: ['knee-to-chest', 'mountain-climbers'], adapt: [], free: DECIDED },
  knee: {
    block: [],
    ask: ['family:kneeling'],
    adapt: ['side-lying-stretch', 'prone-quad-stretch'],
    free: DECIDED,
  },
  'wrist-shoulder': {
    block: ['mountain-climbers'],
    ask: [],
    adapt: ['sphinx', 'ball-release', 'foam-rolling'],
    free: DECIDED,
  },
  heart: { block: [PLANK], ask: ['straight-leg-raise', 'glute-bridge'], adapt: DECIDED, free: [] },
  balance: {
    block: ['frankensteins'],
    ask: ['camel'],
    adapt: ['supported-kicks', 'standing-lunge', 'kneeling-lunge'],
    free: DECIDED,
  },
  'numb-skin': {
    block: ['ball-release', 'supine-massage', 'side-lying-massage', 'foam-rolling'],
    ask: [],
    adapt: [],
    free: DECIDED,
  },
  hypermobile: { block: [], ask: ['camel', 'side-lying-stretch', 'prone-quad-stretch'], adapt: DECIDED, free: [] },
  'under-18': { block: ['all'], ask: [], adapt: [], free: [] },
};

/** What a row says of a move: the most cautious of what names it, its family or everything. Else a clinician is asked. */
export function verdictIn(
  row: Contraindication,
  { id, families }: Pick<Technique, 'families'> & { id: string },
): Verdict {
  const names = new Set<string>(['all', id, ...families.map((family) => `family:${family}`)]);
  return VERDICTS.find((one) => row[one].some((selector) => names.has(selector))) ?? 'ask';
}

/** May this move be planned for someone with this condition? */
export const verdict = (tag: Tag, id: MoveId): Verdict => verdictIn(CONTRAINDICATIONS[tag], move(id));

/** The most cautious verdict over several conditions. */
export const verdictOfAll = (tags: readonly Tag[], id: MoveId): Verdict =>
  VERDICTS.find((one) => tags.some((tag) => verdict(tag, id) === one)) ?? 'free';
