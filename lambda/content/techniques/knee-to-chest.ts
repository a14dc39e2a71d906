import { ON_THE_BACK } from '../steps';
import type { Technique } from '../types';

export const kneeToChest = {
  id: 'knee-to-chest',
  kind: 'stretch',
  posture: 'back',
  level: 1,
  families: ['back'],
  gate: null,
  needs: { mat: 'comfort' },
  easier: null,
  harder: null,
  instead: ['glute-bridge'],
  warmsUp: true,
  sides: 'each',
  order: 'alternate',
  first: {
    cues: [
      { id: 'legs', doing: 3, role: 'arrange' },
      { id: 'knee', doing: 0.5, role: 'told' },
    ],
    settle: 3,
  },
  brief: {
    cues: [
      { id: 'legs', doing: 3, role: 'arrange', kept: true },
      { id: 'knee-brief', doing: 0.5, role: 'told' },
    ],
    settle: 3,
  },
  change: { cues: [], settle: 0 },
  anotherSet: { cues: [{ id: 'again', doing: 0.5, role: 'told' }], settle: 3 },
  begin: 'begin',
  during: ['long', 'easy'],
  release: [{ id: 'release', doing: 0.5 }],
  work: {
    kind: 'reps',
    // 20 in all by the article; ours start at half, and at three a side the very first time.
    count: { least: 6, usual: 10, most: 20, source: ['ours', 'S1'] },
    per: 'total',
    // The article asks for a pause without a length.
    hold: { least: 2, usual: 2, most: 5, source: ['ours'] },
    cadence: { lift: 3, hold: 2, lower: 3, rest: 1 },
  },
  sets: { least: 1, usual: 1, most: 2, source: ['ours'] },
  asks: {
    effort: 'pull',
    points: { squeeze: 'nothing', belly: 'easy', press: 'nothing' },
    breath: 'knee',
    mend: 'knee',
    uses: { ...ON_THE_BACK, towel: 'behind-thigh', strap: 'behind-thigh' },
  },
} as const satisfies Technique;
