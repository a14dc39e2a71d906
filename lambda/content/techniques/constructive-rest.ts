import type { Technique } from '../types';

export const constructiveRest = {
  id: 'constructive-rest',
  posture: 'back',
  level: 1,
  families: ['back'],
  tags: ['pregnancy'],
  equipment: ['mat'],
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'feet', doing: 2 },
      { id: 'heels', doing: 2 },
      { id: 'arms', doing: 1 },
      { id: 'spine', doing: 0 },
    ],
    settle: 4,
  },
  brief: { cues: [{ id: 'feet', doing: 2 }], settle: 4 },
  change: { cues: [], settle: 0 },
  again: { cues: [], settle: 0 },
  begin: 'begin',
  during: ['belly', 'heavy', 'melt', 'shoulders', 'quiet'],
  release: [{ id: 'release', doing: 1 }],
  // 5 to 15 minutes by the article. A shorter one only settles: ours, and never called the full rest.
  work: { kind: 'rest', seconds: { least: 300, usual: 300, most: 900, source: ['S0'] } },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  easier: 'propped-rest',
  facts: [{ name: 'heels from buttocks', value: [12, 16], unit: 'inches', source: 'S0' }],
} as const satisfies Technique;
