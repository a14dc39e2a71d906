import { KNEELING } from '../steps';
import type { Technique } from '../types';

export const camel = {
  id: 'camel',
  kind: 'stretch',
  posture: 'tall-kneeling',
  level: 3,
  families: ['kneeling', 'backbend', 'hip-extension'],
  gate: 'backbend',
  needs: { mat: 'comfort', cushion: 'comfort' },
  easier: 'sphinx',
  harder: null,
  // Already on the knees, and the sphinx stands behind the same gate.
  instead: ['kneeling-lunge', 'sphinx'],
  warmUp: [
    { move: 'knee-to-chest', count: 6 },
    { move: 'kneeling-lunge', seconds: 30, sets: 1 },
  ],
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'heels', doing: 3, role: 'arrange', kept: true },
      { id: 'rise', doing: 2, role: 'arrange' },
      { id: 'hands', doing: 1, role: 'arrange' },
      { id: 'forward', doing: 2, role: 'load' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'heels', doing: 3, role: 'arrange', kept: true },
      { id: 'rise', doing: 2, role: 'arrange', kept: true },
      { id: 'forward', doing: 2, role: 'load' },
    ],
    settle: 2,
  },
  change: { cues: [], settle: 0 },
  anotherSet: {
    cues: [
      { id: 'rise', doing: 2, role: 'arrange' },
      { id: 'forward', doing: 2, role: 'load' },
    ],
    settle: 2,
  },
  // Nobody settles in an arch: `begin` says when to lean back.
  begin: 'begin',
  during: ['squeeze', 'neck', 'breathe'],
  release: [
    { id: 'release', doing: 2 },
    { id: 'sit-back', doing: 2 },
  ],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 30, source: ['S1'] } },
  // The article asks for three; the first times one is enough.
  sets: { least: 1, usual: 1, most: 3, source: ['S1', 'ours'] },
  stretches: true,
  asks: {
    effort: 'arch',
    points: { squeeze: 'both', belly: 'easy', press: 'shins' },
    breath: 'hold',
    mend: 'camel',
    uses: KNEELING,
  },
} as const satisfies Technique;
