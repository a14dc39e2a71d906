import { FACE_DOWN } from '../steps';
import type { Technique } from '../types';

export const foamRolling = {
  id: 'foam-rolling',
  kind: 'massage',
  posture: 'hands',
  heldIn: 'front',
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
      { id: 'forearms', doing: 2, role: 'arrange' },
      { id: 'place', doing: 10, role: 'arrange', kept: true },
      { id: 'thigh', doing: 2, role: 'arrange', kept: true },
      { id: 'roll', doing: 0.5, role: 'told' },
    ],
    settle: 3,
  },
  brief: {
    cues: [
      { id: 'forearms', doing: 2, role: 'arrange' },
      { id: 'place', doing: 10, role: 'arrange', kept: true },
      { id: 'thigh', doing: 2, role: 'arrange', kept: true },
    ],
    settle: 3,
  },
  change: { cues: [], settle: 0 },
  anotherSet: {
    cues: [
      { id: 'forearms', doing: 2, role: 'arrange' },
      { id: 'place', doing: 10, role: 'arrange' },
    ],
    settle: 3,
  },
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
    points: { squeeze: 'nothing', belly: 'easy', press: 'forearms' },
    breath: 'press',
    mend: 'roller',
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
