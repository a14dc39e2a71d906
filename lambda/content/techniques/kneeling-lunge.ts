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
      { id: 'cushion', doing: 4, role: 'arrange', kept: true },
      { id: 'kneel', doing: 4, role: 'arrange', kept: true },
      // Front knee and ankle, back knee and hip at 90 degrees (S0, S1).

      { id: 'square', doing: 2, role: 'arrange' },
      { id: 'tuck', doing: 2, role: 'load' },
      { id: 'shift', doing: 2.5, role: 'load' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'cushion-kneel', doing: 7, role: 'arrange', kept: true },
      { id: 'tuck-shift', doing: 2.5, role: 'load' },
    ],
    settle: 2,
  },
  change: {
    cues: [
      { id: 'change', doing: 0, role: 'arrange', settles: 8 },
      { id: 'tuck-shift', doing: 2.5, role: 'load' },
    ],
    settle: 0,
  },
  anotherSet: { cues: [{ id: 'tuck-shift', doing: 2.5, role: 'load' }], settle: 4 },
  begin: 'begin',
  during: ['feel', 'squeeze', 'breathe'],
  release: [{ id: 'release', doing: 1 }],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 60, source: ['S0', 'S1'] } },
  // One article asks for three holds a side, the dose table for two or three rounds.
  sets: { least: 1, usual: 2, most: 3, source: ['S1', 'safety'] },
  stretches: true,
  asks: {
    effort: 'pull',
    points: { squeeze: 'side', belly: 'easy', press: 'front-heel' },
    breath: 'hold',
    mend: 'lunge',
    uses: {
      ...KNEELING,
      pillow: 'under-knee',
      towel: 'under-knee',
      chair: 'hold-on',
      sofa: 'hold-on',
      wall: 'hold-on',
    },
  },
} as const satisfies Technique;
