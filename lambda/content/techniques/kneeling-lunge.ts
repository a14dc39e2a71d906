import { KNEELING } from '../steps';
import type { Technique } from '../types';

export const kneelingLunge = {
  id: 'kneeling-lunge',
  kind: 'stretch',
  posture: 'half-kneeling',
  level: 2,
  families: ['kneeling', 'hip-extension'],
  gate: null,
  needs: { cushion: 'comfort', chair: 'wall' },
  easier: 'standing-lunge',
  harder: null,
  instead: ['side-lying-stretch', 'standing-lunge'],
  sides: 'each',
  order: 'alternate',
  first: {
    cues: [
      { id: 'kneel', doing: 2 },
      { id: 'cushion', doing: 1 },
      // Front knee and ankle, back knee and hip at 90 degrees (S0, S1).
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
  anotherSet: { cues: [{ id: 'tuck-shift', doing: 0 }], settle: 4 },
  begin: 'begin',
  during: ['feel', 'squeeze', 'breathe'],
  release: [{ id: 'release', doing: 1 }],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 60, source: ['S0', 'S1'] } },
  // One article asks for three holds a side, the dose table for two or three rounds.
  sets: { least: 1, usual: 2, most: 3, source: ['S1', 'safety'] },
  stretches: true,
  asks: {
    effort: 'pull',
    breath: 'hold',
    uses: { ...KNEELING, pillow: 'under-knee', towel: 'under-knee', chair: 'hold-on', wall: 'hold-on' },
  },
} as const satisfies Technique;
