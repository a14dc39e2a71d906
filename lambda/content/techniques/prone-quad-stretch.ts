import type { Technique } from '../types';

export const proneQuadStretch = {
  id: 'prone-quad-stretch',
  posture: 'front',
  level: 2,
  families: ['front', 'hip-extension'],
  tags: ['pregnancy', 'knee', 'sciatica', 'stenosis'],
  equipment: ['mat', 'strap'],
  substitutes: { strap: 'belt or towel' },
  sides: 'each',
  order: 'alternate',
  first: {
    cues: [
      { id: 'arms', doing: 1 },
      { id: 'bone', doing: 0.5 },
      { id: 'bend-hand', doing: 0 },
    ],
    settle: 6,
  },
  brief: {
    cues: [
      { id: 'bone', doing: 0.5, kept: true },
      { id: 'bend-hand', doing: 0, kept: true },
    ],
    settle: 6,
  },
  change: { cues: [{ id: 'change', doing: 0 }], settle: 6 },
  again: { cues: [{ id: 'again', doing: 0 }], settle: 4 },
  begin: 'begin',
  during: ['bone-down', 'breathe'],
  release: [{ id: 'release', doing: 0.5 }],
  work: { kind: 'hold', seconds: { least: 15, usual: 15, most: 30, source: ['S1'] } },
  sets: { least: 2, usual: 2, most: 3, source: ['S1'] },
  easier: 'side-lying-stretch',
  stretches: true,
  facts: [],
} as const satisfies Technique;
