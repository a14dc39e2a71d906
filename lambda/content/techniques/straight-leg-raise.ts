import { ON_THE_BACK } from '../steps';
import type { Technique } from '../types';

export const straightLegRaise = {
  id: 'straight-leg-raise',
  kind: 'strength',
  posture: 'back',
  level: 2,
  families: ['back'],
  gate: null,
  needs: { mat: 'comfort' },
  easier: 'knee-to-chest',
  harder: 'mountain-climbers',
  instead: ['glute-bridge', 'knee-to-chest'],
  sides: 'each',
  order: 'one-side-first',
  first: {
    cues: [
      { id: 'legs', doing: 3, role: 'arrange', kept: true },
      { id: 'height', doing: 0.5, role: 'told' },
      { id: 'ribs', doing: 1, role: 'load' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'legs', doing: 3, role: 'arrange', kept: true },
      { id: 'ribs', doing: 1, role: 'load' },
    ],
    settle: 2,
  },
  change: {
    cues: [
      { id: 'change', doing: 4, role: 'arrange' },
      { id: 'ribs-again', doing: 1, role: 'load' },
    ],
    settle: 2,
  },
  anotherSet: {
    cues: [
      { id: 'again', doing: 0.5, role: 'told' },
      { id: 'ribs-again', doing: 1, role: 'load' },
    ],
    settle: 2,
  },
  begin: 'begin',
  during: ['thigh', 'slow', 'quiet'],
  release: [{ id: 'release', doing: 1 }],
  work: {
    kind: 'reps',
    // 20 a leg by the article; the dose table starts at 8.
    count: { least: 8, usual: 8, most: 20, source: ['safety', 'S1'] },
    per: 'each',
    hold: { least: 5, usual: 5, most: 5, source: ['S1'] },
    cadence: { lift: 3, hold: 5, lower: 3, rest: 1 },
  },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  asks: {
    effort: 'lift',
    points: { squeeze: 'nothing', belly: 'firm', press: 'nothing' },
    breath: 'lift',
    mend: 'leg',
    uses: ON_THE_BACK,
  },
} as const satisfies Technique;
