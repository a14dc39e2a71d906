import type { Technique } from '../types';

export const gluteBridge = {
  id: 'glute-bridge',
  posture: 'back',
  level: 1,
  families: ['back', 'hip-extension'],
  tags: ['pregnancy', 'belly-surgery', 'hip-replaced'],
  equipment: ['mat'],
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'feet', doing: 1 },
      { id: 'belly', doing: 0 },
      { id: 'line', doing: 0 },
    ],
    settle: 4,
  },
  brief: {
    cues: [
      { id: 'feet', doing: 1 },
      { id: 'line', doing: 0 },
    ],
    settle: 4,
  },
  change: { cues: [], settle: 0 },
  again: { cues: [{ id: 'again', doing: 0 }], settle: 4 },
  begin: 'begin',
  during: ['slow', 'breathe', 'straight'],
  release: [{ id: 'release', doing: 0.5 }],
  work: {
    kind: 'reps',
    // 15 to 20 is the article's figure; the dose table starts at about half.
    count: { least: 8, usual: 8, most: 20, source: ['safety', 'S1'] },
    // Both legs lift together: there is nothing to alternate.
    per: 'each',
    hold: { least: 5, usual: 5, most: 10, source: ['S1'] },
    cadence: { lift: 2, hold: 5, lower: 3, rest: 1 },
  },
  sets: { least: 1, usual: 1, most: 2, source: ['ours'] },
  facts: [{ name: 'repetitions by the article', value: [15, 20], unit: 'times', source: 'S1' }],
} as const satisfies Technique;
