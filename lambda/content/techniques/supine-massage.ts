import { LOOSE } from '../points';
import { ON_THE_BACK } from '../steps';
import type { Technique } from '../types';

export const supineMassage = {
  id: 'supine-massage',
  kind: 'massage',
  posture: 'back',
  level: 2,
  families: ['belly', 'back'],
  gate: 'belly',
  needs: { mat: 'comfort' },
  easier: 'side-lying-massage',
  harder: 'ball-release',
  instead: ['side-lying-massage'],
  sides: 'each',
  order: 'one-side-first',
  first: {
    cues: [
      { id: 'feet', doing: 3, role: 'arrange', bends: true },
      // An inch in from the hip bone (S1).

      { id: 'bone', doing: 2.2, role: 'arrange', locate: true },

      { id: 'fingers', doing: 2.2, role: 'arrange', locate: true },
      { id: 'lift', doing: 3, role: 'arrange', locate: true },
      { id: 'lower', doing: 2, role: 'arrange', locate: true },
    ],
    settle: 3,
  },
  brief: {
    cues: [
      { id: 'feet', doing: 3, role: 'arrange', bends: true },
      { id: 'bone', doing: 2.2, role: 'arrange', locate: true },
      { id: 'fingers', doing: 2.2, role: 'arrange', locate: true },
      { id: 'find', doing: 3, role: 'arrange', locate: true },
    ],
    settle: 3,
  },
  change: { cues: [{ id: 'change', doing: 3, role: 'arrange', locate: true }], settle: 3 },
  anotherSet: { cues: [{ id: 'again', doing: 2, role: 'arrange' }], settle: 2 },
  stopCue: 'stop-cue',
  begin: 'begin',
  during: ['breathe', 'light'],
  kneesBent: true,
  release: [{ id: 'release', doing: 0.5 }],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 60, source: ['S1'] } },
  sets: { least: 1, usual: 1, most: 2, source: ['ours'] },
  // The article's own step up: a ball instead of fingers.
  asks: {
    effort: 'fingers',
    points: LOOSE,
    breath: 'press',
    mend: 'fingers',
    uses: {
      ...ON_THE_BACK,
      ball: 'no-ball-yet',
      'tennis-ball': 'no-ball-yet',
      'hard-ball': 'no-hard',
      fingers: 'made-for-it',
      roller: 'no-hard',
    },
  },
} as const satisfies Technique;
