import { ON_THE_FEET } from '../steps';
import type { Technique } from '../types';

/** A half-lunge on the feet, a hand on the desk: for a desk break, or where kneeling hurts. */
export const standingLunge = {
  id: 'standing-lunge',
  variantOf: 'kneeling-lunge',
  kind: 'stretch',
  posture: 'standing',
  level: 1,
  families: ['hip-extension'],
  gate: null,
  needs: { chair: 'desk' },
  easier: null,
  harder: 'kneeling-lunge',
  instead: ['kneeling-lunge'],
  sides: 'each',
  order: 'alternate',
  first: {
    cues: [
      { id: 'step', doing: 3, role: 'arrange', kept: true },
      { id: 'tuck', doing: 1.5, role: 'load' },
      { id: 'shift', doing: 2.5, role: 'load' },
    ],
    settle: 5,
  },
  brief: {
    cues: [
      { id: 'step', doing: 3, role: 'arrange', kept: true },
      { id: 'tuck-shift', doing: 2.5, role: 'load' },
    ],
    settle: 5,
  },
  change: {
    cues: [
      { id: 'change', doing: 0, role: 'arrange', settles: 5 },
      { id: 'tuck-shift', doing: 2.5, role: 'load' },
    ],
    settle: 0,
  },
  anotherSet: { cues: [{ id: 'tuck-shift', doing: 2.5, role: 'load' }], settle: 4 },
  begin: 'begin',
  during: ['feel', 'squeeze', 'breathe'],
  release: [{ id: 'release', doing: 0 }],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 60, source: ['ours'] } },
  sets: { least: 1, usual: 2, most: 3, source: ['ours'] },
  stretches: true,
  asks: {
    effort: 'pull',
    points: { squeeze: 'side', belly: 'easy', press: 'front-heel' },
    breath: 'hold',
    mend: 'standing',
    uses: ON_THE_FEET,
  },
} as const satisfies Technique;
