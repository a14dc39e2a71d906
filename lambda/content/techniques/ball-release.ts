import type { Technique } from '../types';
import { BELLY_TAGS } from './belly-tags';

/** Starts and ends on the back; the pressure itself is taken face down (see `heldIn` in postures). */
export const ballRelease = {
  id: 'ball-release',
  posture: 'back',
  level: 3,
  families: ['belly', 'front'],
  tags: BELLY_TAGS,
  equipment: ['mat', 'ball'],
  substitutes: { ball: 'fingers' },
  sides: 'each',
  order: 'one-side-first',
  first: {
    cues: [
      { id: 'fingers', doing: 4, locate: true },
      { id: 'lift', doing: 4, locate: true },
      { id: 'lower', doing: 2, locate: true },
      { id: 'roll', doing: 6 },
      { id: 'place', doing: 8 },
      { id: 'forearms', doing: 3 },
    ],
    settle: 10,
  },
  brief: {
    cues: [
      { id: 'find', doing: 6, locate: true },
      { id: 'roll-place', doing: 10, kept: true },
      { id: 'forearms', doing: 3, kept: true },
    ],
    settle: 10,
  },
  change: {
    cues: [
      { id: 'find-again', doing: 5, locate: true },
      { id: 'roll-place', doing: 10 },
      { id: 'forearms', doing: 3 },
    ],
    settle: 10,
  },
  again: {
    cues: [
      { id: 'find-again', doing: 5, locate: true },
      { id: 'roll-place', doing: 10 },
      { id: 'forearms', doing: 3 },
    ],
    settle: 10,
  },
  stopCue: 'stop-cue',
  begin: 'begin',
  during: ['breathe', 'leg', 'midline', 'soft'],
  release: [
    { id: 'press-up', doing: 2 },
    { id: 'ball-away', doing: 3 },
    { id: 'turn-back', doing: 5 },
  ],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 90, source: ['S0'] } },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  easier: 'supine-massage',
  facts: [
    { name: 'ball beside the navel', value: [1, 2], unit: 'inches', source: 'S0' },
    { name: 'ball beside the navel', value: [2, 3], unit: 'fingers', source: 'ours' },
  ],
} as const satisfies Technique;
