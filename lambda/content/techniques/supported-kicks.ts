import { ON_THE_FEET } from '../steps';
import type { Technique } from '../types';

/** Frankensteins with a hand on something sturdy, and lower. */
export const supportedKicks = {
  id: 'supported-kicks',
  variantOf: 'frankensteins',
  kind: 'strength',
  posture: 'standing',
  level: 1,
  families: ['standing'],
  gate: null,
  needs: { chair: 'worktop' },
  easier: null,
  harder: 'frankensteins',
  instead: ['straight-leg-raise'],
  sides: 'each',
  order: 'alternate',
  first: {
    cues: [
      { id: 'hold-on', doing: 3, role: 'arrange', kept: true },
      { id: 'low', doing: 0.5, role: 'told' },
      { id: 'weight', doing: 2, role: 'load' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'hold-on', doing: 3, role: 'arrange', kept: true },
      { id: 'low', doing: 0.5, role: 'told' },
      { id: 'weight', doing: 2, role: 'load' },
    ],
    settle: 2,
  },
  change: { cues: [], settle: 0 },
  anotherSet: { cues: [{ id: 'weight', doing: 2, role: 'load' }], settle: 2 },
  begin: 'begin',
  during: ['tall', 'steady'],
  release: [{ id: 'release', doing: 1 }],
  work: {
    kind: 'reps',
    count: { least: 6, usual: 6, most: 20, source: ['ours'] },
    per: 'total',
    hold: { least: 2, usual: 2, most: 2, source: ['ours'] },
    cadence: { lift: 2, hold: 2, lower: 2, rest: 2 },
    shifts: true,
  },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  asks: {
    effort: 'lift',
    points: { squeeze: 'nothing', belly: 'firm', press: 'soles' },
    breath: 'steady',
    mend: 'leg',
    uses: ON_THE_FEET,
  },
} as const satisfies Technique;
