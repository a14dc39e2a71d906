import { ON_THE_SIDE } from '../steps';
import type { Technique } from '../types';

export const sideLyingMassage = {
  id: 'side-lying-massage',
  kind: 'massage',
  posture: 'side',
  level: 1,
  families: [],
  gate: null,
  needs: { mat: 'comfort', pillow: 'arm' },
  easier: null,
  harder: null,
  instead: ['supine-massage'],
  sides: 'each',
  order: 'one-side-first',
  first: {
    cues: [
      { id: 'lie', doing: 2 },
      { id: 'reach', doing: 1 },
      { id: 'spine', doing: 0 },
    ],
    settle: 10,
  },
  brief: {
    cues: [
      { id: 'lie', doing: 2, kept: true },
      { id: 'spine', doing: 0, kept: true },
    ],
    settle: 10,
  },
  change: { cues: [{ id: 'change', doing: 1 }], settle: 10 },
  anotherSet: { cues: [{ id: 'again', doing: 0 }], settle: 4 },
  begin: 'begin',
  during: ['breathe', 'light', 'beside'],
  release: [{ id: 'release', doing: 0.5 }],
  work: { kind: 'hold', moving: true, seconds: { least: 60, usual: 60, most: 120, source: ['S1'] } },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  asks: {
    effort: 'circles',
    breath: 'press',
    uses: {
      ...ON_THE_SIDE,
      ball: 'no-spine',
      'tennis-ball': 'no-spine',
      'hard-ball': 'no-spine',
      fingers: 'made-for-it',
      roller: 'no-spine',
    },
  },
} as const satisfies Technique;
