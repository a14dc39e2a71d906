import { FACE_DOWN } from '../steps';
import type { Technique } from '../types';

export const proneQuadStretch = {
  id: 'prone-quad-stretch',
  kind: 'stretch',
  posture: 'front',
  level: 2,
  families: ['front', 'hip-extension'],
  gate: null,
  needs: { mat: 'comfort', strap: 'comfort' },
  easier: 'side-lying-stretch',
  harder: null,
  instead: ['side-lying-stretch', 'kneeling-lunge'],
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
  anotherSet: { cues: [{ id: 'again', doing: 0 }], settle: 4 },
  begin: 'begin',
  during: ['bone-down', 'breathe'],
  release: [{ id: 'release', doing: 0.5 }],
  work: { kind: 'hold', seconds: { least: 15, usual: 15, most: 30, source: ['S1'] } },
  sets: { least: 2, usual: 2, most: 3, source: ['S1'] },
  stretches: true,
  asks: {
    effort: 'pull',
    breath: 'hold',
    uses: { ...FACE_DOWN, pillow: 'under-belly', towel: 'around-foot', strap: 'around-foot' },
  },
} as const satisfies Technique;
