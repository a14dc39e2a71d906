import { LOOSE } from '../points';
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
      { id: 'lie', doing: 3, role: 'arrange', kept: true, settles: 8 },
      { id: 'reach', doing: 2, role: 'arrange' },
      { id: 'spine', doing: 2, role: 'arrange' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'lie', doing: 3, role: 'arrange', kept: true, settles: 8 },
      { id: 'spine', doing: 2, role: 'arrange', kept: true },
    ],
    settle: 2,
  },
  change: {
    cues: [
      { id: 'change', doing: 3, role: 'arrange', settles: 8 },
      { id: 'reach', doing: 2, role: 'arrange' },
    ],
    settle: 2,
  },
  anotherSet: { cues: [{ id: 'again', doing: 2, role: 'arrange' }], settle: 2 },
  begin: 'begin',
  during: ['light', 'breathe', 'beside'],
  release: [{ id: 'release', doing: 0.5 }],
  work: { kind: 'hold', moving: true, seconds: { least: 60, usual: 60, most: 120, source: ['S1'] } },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  asks: {
    effort: 'circles',
    points: LOOSE,
    breath: 'press',
    mend: 'circles',
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
