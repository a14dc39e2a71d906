import type { Technique } from '../types';

export const camel = {
  id: 'camel',
  posture: 'tall-kneeling',
  level: 3,
  families: ['kneeling', 'backbend', 'hip-extension'],
  tags: ['osteoporosis', 'slipped-vertebra', 'stenosis', 'back-surgery', 'knee'],
  equipment: ['mat', 'cushion'],
  substitutes: { cushion: 'folded towel' },
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'heels', doing: 2 },
      { id: 'rise', doing: 2 },
      { id: 'hands', doing: 1 },
      { id: 'forward', doing: 0 },
    ],
    settle: 10,
  },
  brief: {
    cues: [
      { id: 'rise', doing: 2, kept: true },
      { id: 'forward', doing: 0, kept: true },
    ],
    settle: 10,
  },
  change: { cues: [], settle: 0 },
  again: {
    cues: [
      { id: 'rise', doing: 1 },
      { id: 'forward', doing: 0 },
    ],
    settle: 4,
  },
  // Nobody settles in an arch: `begin` says when to lean back.
  begin: 'begin',
  during: ['squeeze', 'neck', 'breathe'],
  release: [
    { id: 'release', doing: 2 },
    { id: 'sit-back', doing: 2 },
  ],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 30, source: ['S1'] } },
  // The article asks for three; the first times one is enough.
  sets: { least: 1, usual: 1, most: 3, source: ['S1', 'ours'] },
  easier: 'sphinx',
  stretches: true,
  facts: [],
} as const satisfies Technique;
