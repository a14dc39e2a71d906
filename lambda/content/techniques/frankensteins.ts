import { ON_THE_FEET } from '../steps';
import type { Technique } from '../types';

export const frankensteins = {
  id: 'frankensteins',
  kind: 'strength',
  posture: 'standing',
  level: 2,
  families: ['standing'],
  gate: 'balance',
  needs: { chair: 'wall' },
  easier: 'supported-kicks',
  harder: null,
  instead: ['supported-kicks', 'straight-leg-raise'],
  sides: 'each',
  order: 'alternate',
  first: {
    cues: [
      { id: 'stand', doing: 3, role: 'arrange', kept: true },
      { id: 'arms', doing: 1, role: 'arrange' },
      { id: 'swing', doing: 0.5, role: 'told' },
      { id: 'weight', doing: 2, role: 'load' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'stand', doing: 3, role: 'arrange', kept: true },
      { id: 'swing-brief', doing: 0.5, role: 'told' },
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
    // 30 in all by the article; the dose table starts at 10.
    count: { least: 10, usual: 10, most: 30, source: ['safety', 'S1'] },
    per: 'total',
    hold: { least: 2, usual: 2, most: 2, source: ['S1'] },
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
