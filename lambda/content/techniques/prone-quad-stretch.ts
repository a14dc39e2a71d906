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
  order: 'one-side-first',
  first: {
    cues: [
      { id: 'strap', doing: 6, role: 'arrange', before: true, kept: true },
      { id: 'arms', doing: 2, role: 'arrange' },
      // To find a foot behind the back for the first times.

      { id: 'bend', doing: 8, role: 'arrange' },
      { id: 'bone', doing: 2.5, role: 'load' },
      { id: 'draw', doing: 2.5, role: 'load' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'strap', doing: 6, role: 'arrange', before: true, kept: true },
      { id: 'bend', doing: 6, role: 'arrange', kept: true },
      { id: 'bone', doing: 2.5, role: 'load' },
      { id: 'draw', doing: 2.5, role: 'load' },
    ],
    settle: 2,
  },
  change: {
    cues: [
      { id: 'change', doing: 0, role: 'arrange', settles: 8 },
      { id: 'bone', doing: 2.5, role: 'load' },
      { id: 'draw', doing: 2.5, role: 'load' },
    ],
    settle: 0,
  },
  anotherSet: { cues: [{ id: 'draw', doing: 2.5, role: 'load' }], settle: 2 },
  begin: 'begin',
  during: ['feel', 'bone-down', 'breathe'],
  release: [{ id: 'release', doing: 0.5 }],
  work: { kind: 'hold', seconds: { least: 15, usual: 15, most: 30, source: ['S1'] } },
  sets: { least: 2, usual: 2, most: 3, source: ['S1'] },
  stretches: true,
  asks: {
    effort: 'pull',
    points: { squeeze: 'nothing', belly: 'soft', press: 'hips' },
    breath: 'hold',
    mend: 'thigh',
    uses: { ...FACE_DOWN, pillow: 'under-belly', towel: 'around-foot', strap: 'around-foot' },
  },
} as const satisfies Technique;
