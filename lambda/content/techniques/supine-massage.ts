import type { Technique } from '../types';
import { BELLY_TAGS } from './belly-tags';

export const supineMassage = {
  id: 'supine-massage',
  posture: 'back',
  level: 2,
  families: ['belly', 'back'],
  tags: BELLY_TAGS,
  equipment: ['mat'],
  sides: 'each',
  order: 'one-side-first',
  first: {
    cues: [
      { id: 'feet', doing: 1 },
      { id: 'fingers', doing: 2, locate: true },
      { id: 'lift', doing: 2, locate: true },
      { id: 'lower', doing: 0, locate: true },
    ],
    settle: 4,
  },
  brief: {
    cues: [
      { id: 'fingers', doing: 2, locate: true },
      { id: 'find', doing: 2, locate: true },
    ],
    settle: 3,
  },
  change: { cues: [{ id: 'change', doing: 2, locate: true }], settle: 3 },
  again: { cues: [{ id: 'again', doing: 1 }], settle: 2 },
  stopCue: 'stop-cue',
  begin: 'begin',
  during: ['breathe', 'light'],
  release: [{ id: 'release', doing: 0.5 }],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 60, source: ['S1'] } },
  sets: { least: 1, usual: 1, most: 2, source: ['ours'] },
  easier: 'side-lying-massage',
  // The article's own step up: a ball instead of fingers.
  harder: 'ball-release',
  facts: [{ name: 'fingers in from the hip bone', value: 1, unit: 'inches', source: 'S1' }],
} as const satisfies Technique;
