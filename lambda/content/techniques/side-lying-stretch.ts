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
      { id: 'lie', doing: 2 },
      { id: 'head', doing: 1 },
      { id: 'heel', doing: 2 },
      { id: 'ease', doing: 0 },
    ],
    settle: 10,
  },
  brief: {
    cues: [
      { id: 'lie', doing: 2, kept: true },
      { id: 'heel-ease', doing: 0 },
    ],
    settle: 10,
  },
  change: {
    cues: [
      { id: 'change', doing: 1 },
      { id: 'heel-ease', doing: 0 },
    ],
    settle: 10,
  },
  anotherSet: { cues: [{ id: 'again', doing: 0 }], settle: 4 },
  begin: 'begin',
  during: ['knees', 'squeeze', 'breathe'],
  release: [{ id: 'release', doing: 0.5 }],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 30, source: ['S1'] } },
  // The article asks for three a side, the dose table for two or three.
  sets: { least: 1, usual: 2, most: 3, source: ['S1', 'safety'] },
  stretches: true,
  asks: {
    effort: 'pull',
    breath: 'hold',
    uses: { ...ON_THE_SIDE, towel: 'around-foot', strap: 'around-foot' },
  },
} as const satisfies Technique;
