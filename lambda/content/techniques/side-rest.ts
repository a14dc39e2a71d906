import { LOOSE } from '../points';
import { ON_THE_SIDE } from '../steps';
import type { Technique } from '../types';

/** Lying on the left side, a pillow between the knees: one of the gentle set, kind to late pregnancy. */
export const sideRest = {
  id: 'side-rest',
  variantOf: 'constructive-rest',
  kind: 'rest',
  posture: 'side',
  level: 1,
  families: [],
  gate: null,
  gentle: true,
  needs: { pillow: 'blankets' },
  easier: null,
  harder: null,
  instead: [],
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'lie', doing: 4, role: 'arrange', kept: true, settles: 8 },
      { id: 'knees', doing: 4, role: 'arrange' },
      { id: 'arms', doing: 3, role: 'arrange' },
    ],
    settle: 4,
  },
  brief: {
    cues: [
      { id: 'lie', doing: 4, role: 'arrange', kept: true, settles: 8 },
      { id: 'knees', doing: 4, role: 'arrange' },
    ],
    settle: 4,
  },
  change: { cues: [], settle: 0 },
  anotherSet: { cues: [], settle: 0 },
  begin: 'begin',
  during: ['belly', 'jaw', 'shoulders', 'legs', 'quiet'],
  release: [{ id: 'release', doing: 3 }],
  work: { kind: 'rest', seconds: { least: 300, usual: 300, most: 900, source: ['ours'] } },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  asks: {
    effort: 'rest',
    points: LOOSE,
    breath: 'rest',
    mend: 'rest',
    uses: { ...ON_THE_SIDE, pillow: 'between-knees', towel: 'between-knees' },
  },
} as const satisfies Technique;
