import { ON_THE_BACK } from '../steps';
import type { Technique } from '../types';

export const constructiveRest = {
  id: 'constructive-rest',
  kind: 'rest',
  posture: 'back',
  level: 1,
  families: ['back'],
  gate: null,
  needs: { mat: 'comfort' },
  easier: 'propped-rest',
  harder: null,
  instead: [],
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'feet', doing: 3, role: 'arrange' },
      // 12 to 16 inches from the buttocks (S0).

      { id: 'heels', doing: 3, role: 'arrange' },
      { id: 'arms', doing: 1, role: 'arrange' },
      { id: 'spine', doing: 1, role: 'arrange' },
    ],
    settle: 4,
  },
  brief: { cues: [{ id: 'feet', doing: 3, role: 'arrange' }], settle: 4 },
  change: { cues: [], settle: 0 },
  anotherSet: { cues: [], settle: 0 },
  begin: 'begin',
  during: ['quiet', 'belly', 'heavy', 'melt', 'shoulders'],
  release: [{ id: 'release', doing: 1 }],
  // 5 to 15 minutes by the article. A shorter one only settles: ours, and never called the full rest.
  work: { kind: 'rest', seconds: { least: 300, usual: 300, most: 900, source: ['S0'] } },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  asks: { effort: 'rest', breath: 'rest', uses: { ...ON_THE_BACK, chair: 'legs-up' } },
} as const satisfies Technique;
