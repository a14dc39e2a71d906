import { ON_THE_SIDE } from '../steps';
import type { Technique } from '../types';

export const sideLyingStretch = {
  id: 'side-lying-stretch',
  kind: 'stretch',
  posture: 'side',
  level: 2,
  families: ['hip-extension'],
  gate: null,
  needs: { mat: 'comfort', pillow: 'arm', strap: 'comfort' },
  easier: 'standing-lunge',
  harder: null,
  instead: ['prone-quad-stretch', 'kneeling-lunge'],
  sides: 'each',
  order: 'one-side-first',
  first: {
    cues: [
      { id: 'lie', doing: 3, role: 'arrange', kept: true, settles: 8 },
      { id: 'head', doing: 2, role: 'arrange' },
      { id: 'heel', doing: 4, role: 'arrange', kept: true },
      { id: 'ease', doing: 2.5, role: 'load' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'lie', doing: 3, role: 'arrange', kept: true, settles: 8 },
      { id: 'heel', doing: 4, role: 'arrange', kept: true },
      { id: 'ease', doing: 2.5, role: 'load' },
    ],
    settle: 2,
  },
  change: {
    cues: [
      { id: 'change', doing: 3, role: 'arrange', settles: 8 },
      { id: 'heel-again', doing: 4, role: 'arrange' },
      { id: 'ease', doing: 2.5, role: 'load' },
    ],
    settle: 2,
  },
  anotherSet: {
    cues: [
      { id: 'take', doing: 2, role: 'arrange' },
      { id: 'ease-again', doing: 2.5, role: 'load' },
    ],
    settle: 0,
  },
  begin: 'begin',
  during: ['knees', 'squeeze', 'breathe'],
  release: [{ id: 'release', doing: 0.5 }],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 30, source: ['S1'] } },
  // The article asks for three a side, the dose table for two or three.
  sets: { least: 1, usual: 2, most: 3, source: ['S1', 'safety'] },
  stretches: true,
  asks: {
    effort: 'pull',
    points: { squeeze: 'side', belly: 'easy', press: 'nothing' },
    breath: 'hold',
    mend: 'thigh',
    uses: { ...ON_THE_SIDE, towel: 'around-foot', strap: 'around-foot' },
  },
} as const satisfies Technique;
