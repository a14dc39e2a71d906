import type { Technique } from '../types';
import { BELLY_TAGS } from './belly-tags';

export const foamRolling = {
  id: 'foam-rolling',
  posture: 'front',
  level: 2,
  families: ['belly', 'front'],
  tags: BELLY_TAGS,
  equipment: ['mat', 'roller'],
  substitutes: { roller: 'rolled towel' },
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'forearms', doing: 1 },
      { id: 'place', doing: 10 },
      { id: 'thigh', doing: 1 },
      { id: 'roll', doing: 0 },
    ],
    settle: 6,
  },
  brief: {
    cues: [
      { id: 'place', doing: 10 },
      { id: 'thigh', doing: 0, kept: true },
    ],
    settle: 6,
  },
  change: { cues: [], settle: 0 },
  again: { cues: [{ id: 'again', doing: 1 }], settle: 4 },
  stopCue: 'stop-cue',
  begin: 'begin',
  during: ['slow', 'pause', 'breathe', 'below'],
  release: [
    { id: 'release', doing: 4 },
    { id: 'rest', doing: 1 },
  ],
  // The article has no length.
  work: { kind: 'hold', moving: true, seconds: { least: 30, usual: 30, most: 120, source: ['safety'] } },
  sets: { least: 1, usual: 1, most: 3, source: ['safety'] },
  easier: 'side-lying-stretch',
  facts: [{ name: 'one stroke', value: [2, 4], unit: 'seconds', source: 'safety' }],
} as const satisfies Technique;
