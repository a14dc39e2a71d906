import { FACE_DOWN } from '../steps';
import type { Technique } from '../types';

/** Starts and ends on the back; the pressure itself is taken face down (`heldIn`). */
export const ballRelease = {
  id: 'ball-release',
  kind: 'massage',
  posture: 'back',
  heldIn: 'front',
  level: 3,
  families: ['belly', 'front'],
  gate: 'belly',
  needs: { mat: 'comfort', ball: 'tool' },
  easier: 'supine-massage',
  harder: null,
  instead: ['supine-massage', 'side-lying-massage'],
  after: 'supine-massage',
  sides: 'each',
  order: 'one-side-first',
  first: {
    cues: [
      { id: 'fetch', doing: 4, role: 'arrange', before: true, kept: true },
      { id: 'fingers', doing: 4, role: 'arrange', locate: true },
      { id: 'lift', doing: 4, role: 'arrange', locate: true },
      { id: 'lower', doing: 2, role: 'arrange', locate: true },
      { id: 'roll', doing: 6, role: 'arrange' },
      // 1 to 2 inches beside the navel (S0); two to three fingers are ours.

      { id: 'place', doing: 8, role: 'arrange' },
      { id: 'forearms', doing: 3, role: 'arrange' },
    ],
    settle: 10,
  },
  brief: {
    cues: [
      { id: 'fetch', doing: 4, role: 'arrange', before: true, kept: true },
      { id: 'find', doing: 6, role: 'arrange', locate: true },
      { id: 'roll-place', doing: 10, role: 'arrange', kept: true },
      { id: 'forearms', doing: 3, role: 'arrange', kept: true },
    ],
    settle: 10,
  },
  change: {
    cues: [
      { id: 'find-again', doing: 5, role: 'arrange', locate: true },
      { id: 'roll-place', doing: 10, role: 'arrange' },
      { id: 'forearms', doing: 3, role: 'arrange' },
    ],
    settle: 10,
  },
  anotherSet: {
    cues: [
      { id: 'find-again', doing: 5, role: 'arrange', locate: true },
      { id: 'roll-place', doing: 10, role: 'arrange' },
      { id: 'forearms', doing: 3, role: 'arrange' },
    ],
    settle: 10,
  },
  stopCue: 'stop-cue',
  begin: 'begin',
  during: ['breathe', 'leg', 'midline', 'soft'],
  release: [
    { id: 'press-up', doing: 2 },
    { id: 'ball-away', doing: 3 },
    { id: 'turn-back', doing: 5 },
  ],
  work: { kind: 'hold', seconds: { least: 30, usual: 30, most: 90, source: ['S0'] } },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  asks: {
    effort: 'ball',
    points: { squeeze: 'nothing', belly: 'soft', press: 'forearms' },
    breath: 'press',
    mend: 'ball',
    uses: {
      ...FACE_DOWN,
      ball: 'made-for-it',
      'tennis-ball': 'firm-later',
      'hard-ball': 'no-hard',
      fingers: 'fingers-instead',
      roller: 'no-hard',
      pillow: 'no-reach',
      towel: 'no-reach',
      book: 'no-hard',
    },
  },
} as const satisfies Technique;
