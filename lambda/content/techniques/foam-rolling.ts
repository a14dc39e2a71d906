import { FACE_DOWN } from '../steps';
import type { Technique } from '../types';

export const foamRolling = {
  id: 'foam-rolling',
  kind: 'massage',
  posture: 'front',
  level: 2,
  families: ['belly', 'front'],
  gate: 'belly',
  needs: { mat: 'comfort', roller: 'tool' },
  easier: 'side-lying-stretch',
  harder: null,
  instead: ['side-lying-massage', 'prone-quad-stretch'],
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
  anotherSet: { cues: [{ id: 'again', doing: 1 }], settle: 4 },
  stopCue: 'stop-cue',
  begin: 'begin',
  during: ['slow', 'pause', 'breathe', 'below'],
  release: [
    { id: 'release', doing: 4 },
    { id: 'rest', doing: 1 },
  ],
  // The article has no length. One stroke takes 2 to 4 seconds (safety).
  work: { kind: 'hold', moving: true, seconds: { least: 30, usual: 30, most: 120, source: ['safety'] } },
  sets: { least: 1, usual: 1, most: 3, source: ['safety'] },
  asks: {
    effort: 'roller',
    breath: 'press',
    uses: {
      ...FACE_DOWN,
      roller: 'made-for-it',
      towel: 'rolled-up',
      ball: 'no-hard',
      'tennis-ball': 'no-hard',
      'hard-ball': 'no-hard',
      fingers: 'no-need',
      pillow: 'under-arms',
    },
  },
} as const satisfies Technique;
