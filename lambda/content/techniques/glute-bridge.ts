import { ON_THE_BACK } from '../steps';
import type { Technique } from '../types';

export const gluteBridge = {
  id: 'glute-bridge',
  kind: 'strength',
  posture: 'back',
  level: 1,
  families: ['back', 'hip-extension'],
  gate: null,
  needs: { mat: 'comfort' },
  easier: null,
  harder: null,
  instead: ['knee-to-chest', 'straight-leg-raise'],
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'feet', doing: 2.5, role: 'arrange' },
      { id: 'line', doing: 0.5, role: 'told' },
      { id: 'belly', doing: 1.5, role: 'load' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'feet', doing: 2.5, role: 'arrange', kept: true },
      { id: 'belly', doing: 1.5, role: 'load' },
    ],
    settle: 2,
  },
  change: { cues: [], settle: 0 },
  anotherSet: {
    cues: [
      { id: 'again', doing: 0.5, role: 'told' },
      { id: 'belly', doing: 1.5, role: 'load' },
    ],
    settle: 2,
  },
  begin: 'begin',
  during: ['squeeze', 'slow', 'straight'],
  kneesBent: true,
  release: [{ id: 'release', doing: 0.5 }],
  work: {
    kind: 'reps',
    // 15 to 20 is the article's figure; the dose table starts at about half.
    count: { least: 8, usual: 8, most: 20, source: ['safety', 'S1'] },
    // Both legs lift together: there is nothing to alternate.
    per: 'each',
    hold: { least: 5, usual: 5, most: 10, source: ['S1'] },
    cadence: { lift: 2, hold: 5, lower: 3, rest: 1 },
  },
  sets: { least: 1, usual: 1, most: 2, source: ['ours'] },
  asks: {
    effort: 'lift',
    points: { squeeze: 'both', belly: 'easy', press: 'heels' },
    breath: 'lift',
    mend: 'bridge',
    uses: { ...ON_THE_BACK, pillow: 'no-lift', towel: 'no-lift', book: 'no-lift' },
  },
} as const satisfies Technique;
