import { MOVES, type MoveId, move } from '../content';
import type { Family, Tag } from '../content/types';

/** Cautious first. */
export const VERDICTS = ['block', 'ask', 'adapt', 'free'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A move, a family of moves as `family:belly`, or everything that is not named elsewhere in the row. */
type Selector = MoveId | `family:${Family}` | 'all';

export interface Contraindication {
  readonly block?: readonly Selector[];
  readonly ask?: readonly Selector[];
  readonly adapt?: readonly Selector[];
}

const BELLY = 'family:belly';
const FRONT = 'family:front';
const PLANK = 'family:plank';
const BACKBEND = 'family:backbend';
const REST = ['side-rest', 'propped-rest', 'standing-breaths'] as const satisfies readonly MoveId[];

/**
 * What each condition leaves of the moves (safety reference, section 6). Where a row depends on weeks or on a detail
 * nobody is asked for, the more cautious half stands here; the listener's clinician lifts it.
 */
export const CONTRAINDICATIONS = {
  pregnancy: { block: [BELLY, FRONT, PLANK, 'camel'], ask: ['all'], adapt: REST },
  postpartum: { block: [BELLY, PLANK, 'camel', 'sphinx'], ask: ['all'], adapt: REST },
  aneurysm: { block: [BELLY, PLANK], ask: ['all'] },
  'aneurysm-risk': { ask: [BELLY] },
  clot: { block: [BELLY, 'side-lying-massage'], ask: ['all'] },
  'blood-thinner': { block: [BELLY], ask: ['side-lying-massage'] },
  'belly-surgery': { block: [BELLY, FRONT, PLANK, BACKBEND], ask: ['straight-leg-raise', 'glute-bridge'] },
  hernia: { block: [BELLY, PLANK], ask: ['camel', 'straight-leg-raise', 'sphinx'], adapt: ['all'] },
  bowel: { block: [BELLY], ask: [FRONT] },
  device: { block: [BELLY], ask: [FRONT] },
  fever: { block: ['all'] },
  cancer: { block: [BELLY], ask: ['all'] },
  osteoporosis: { block: ['camel', BELLY], ask: ['sphinx', FRONT], adapt: ['knee-to-chest', 'side-lying-massage'] },
  'slipped-vertebra': { block: ['camel', 'sphinx'], ask: ['family:hip-extension'], adapt: ['all'] },
  stenosis: { block: ['camel', 'sphinx'], ask: ['glute-bridge', 'prone-quad-stretch'] },
  'back-surgery': { block: [BACKBEND, PLANK, 'family:standing'], ask: ['all'] },
  sciatica: {
    block: ['frankensteins', 'supported-kicks'],
    ask: ['prone-quad-stretch', 'straight-leg-raise', 'sphinx'],
    adapt: ['all'],
  },
  'hip-replaced': { block: ['family:hip-extension', 'knee-to-chest', FRONT], adapt: ['all'] },
  'hip-pinch': { ask: ['knee-to-chest', 'mountain-climbers'] },
  knee: { ask: ['family:kneeling'], adapt: ['side-lying-stretch', 'prone-quad-stretch'] },
  'wrist-shoulder': { block: ['mountain-climbers'], adapt: ['sphinx', 'ball-release', 'foam-rolling'] },
  heart: { block: [PLANK], ask: ['straight-leg-raise', 'glute-bridge'], adapt: ['all'] },
  balance: { block: ['frankensteins'], ask: ['camel'], adapt: ['supported-kicks', 'standing-lunge', 'kneeling-lunge'] },
  'numb-skin': { block: ['ball-release', 'supine-massage', 'side-lying-massage', 'foam-rolling'] },
  hypermobile: { ask: ['camel', 'side-lying-stretch', 'prone-quad-stretch'], adapt: ['all'] },
  'under-18': { block: ['all'] },
} as const satisfies Record<Tag, Contraindication>;

/** How exactly a selector names a move: 2 by name or family, 1 as one of all, 0 not at all. */
function named(selectors: readonly Selector[] | undefined, id: MoveId): 0 | 1 | 2 {
  const families = move(id).families;
  if (selectors?.some((one) => one === id || families.some((family) => one === `family:${family}`))) return 2;
  return selectors?.includes('all') ? 1 : 0;
}

/**
 * May this move be planned for someone with this condition? The most cautious of what names the move or one of its
 * families; `all` speaks only for moves the row does not name.
 */
export function verdict(tag: Tag, id: MoveId): Verdict {
  const row: Contraindication = CONTRAINDICATIONS[tag];
  for (const exactly of [2, 1]) {
    for (const one of ['block', 'ask', 'adapt'] as const) if (named(row[one], id) === exactly) return one;
  }
  return 'free';
}

/** The most cautious verdict over several conditions. */
export const verdictOfAll = (tags: readonly Tag[], id: MoveId): Verdict =>
  VERDICTS.find((one) => tags.some((tag) => verdict(tag, id) === one)) ?? 'free';

/** Conditions that leave out at least one move of the family, or put a question before it. */
export const familyBlockers = (family: Family): readonly Tag[] =>
  (Object.keys(CONTRAINDICATIONS) as Tag[]).filter((tag) =>
    (Object.keys(MOVES) as MoveId[]).some(
      (id) => move(id).families.includes(family) && ['block', 'ask'].includes(verdict(tag, id)),
    ),
  );
