import { ON_THE_FEET } from '../steps';
import type { Technique } from '../types';

/** Slow breathing on the feet: the settling of a desk break. */
export const standingBreaths = {
  id: 'standing-breaths',
  variantOf: 'constructive-rest',
  kind: 'rest',
  posture: 'standing',
  level: 1,
  families: [],
  gate: null,
  gentle: true,
  needs: {},
  easier: null,
  harder: null,
  instead: [],
  sides: 'none',
  order: 'alternate',
  first: { cues: [{ id: 'feet', doing: 2.5, role: 'arrange' }], settle: 4 },
  brief: { cues: [{ id: 'feet', doing: 2.2, role: 'arrange' }], settle: 4 },
  returning: { cues: [{ id: 'feet-again', doing: 2.2, role: 'arrange', kept: true }], settle: 0 },
  change: { cues: [], settle: 0 },
  anotherSet: { cues: [], settle: 0 },
  begin: 'begin',
  // Three themes of three: the breath, letting go, standing.
  during: ['ribs', 'shoulders', 'jaw', 'longer', 'hands', 'belly', 'feet-down', 'crown', 'even'],
  theme: 3,
  every: 9,
  release: [{ id: 'release', doing: 0 }],
  work: { kind: 'rest', seconds: { least: 20, usual: 30, most: 60, source: ['ours'] } },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  asks: {
    effort: 'rest',
    points: { squeeze: 'nothing', belly: 'soft', press: 'soles' },
    breath: 'rest',
    mend: 'rest',
    uses: { ...ON_THE_FEET, chair: 'sit-on', sofa: 'sit-on' },
  },
} as const satisfies Technique;
