import type { Technique } from '../types';

export const kneelingLunge = {
  id: 'kneeling-lunge',
  posture: 'half-kneeling',
  level: 2,
  families: ['kneeling', 'hip-extension'],
  tags: ['knee', 'hip-replaced', 'slipped-vertebra', 'balance'],
  equipment: ['cushion', 'chair'],
  substitutes: { cushion: 'folded towel', chair: 'wall' },
  sides: 'each',
  order: 'alternate',
  first: {
    cues: [
      { id: 'kneel', doing: 2 },
      { id: 'cushion', doing: 1 },
      { id: 'square', doing: 0.5 },
      { id: 'tuck', doing: 1 },
      { id: 'shift', doing: 0 },
    ],
    settle: 10,
  },
  brief: {
    cues: [
      { id: 'kneel', doing: 2, kept: true },
      { id: 'tuck-shift', doing: 0 },
    ],
    settle: 10,
  },
  change: { cues: [{ id: 'change', doing: 0 }], settle: 8 },
  again: { cues: [{ id: 'tuck-shift', doing: 0 }], settle: 4 },
  begin: 'begin',
  during: ['feel', 'squeeze', 'breathe'],
  release: [{ id: 'release', doing: 1 }],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 60, source: ['S0', 'S1'] } },
  // One article asks for three holds a side, the dose table for two or three rounds.
  sets: { least: 1, usual: 2, most: 3, source: ['S1', 'safety'] },
  easier: 'standing-lunge',
  stretches: true,
  facts: [
    { name: 'front knee angle', value: 90, unit: 'degrees', source: 'S0' },
    { name: 'front knee and ankle angle', value: 90, unit: 'degrees', source: 'S1' },
    { name: 'back knee and hip angle', value: 90, unit: 'degrees', source: 'S1' },
  ],
} as const satisfies Technique;
