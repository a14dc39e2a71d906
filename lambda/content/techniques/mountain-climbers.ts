import { FACE_DOWN } from '../steps';
import type { Technique } from '../types';

export const mountainClimbers = {
  id: 'mountain-climbers',
  kind: 'strength',
  posture: 'hands',
  level: 3,
  families: ['plank'],
  gate: 'plank',
  needs: { mat: 'comfort' },
  easier: 'knee-to-chest',
  harder: null,
  instead: ['straight-leg-raise', 'glute-bridge'],
  warmUp: [{ move: 'knee-to-chest', count: 6 }],
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'hands', doing: 2, role: 'arrange' },
      { id: 'plank', doing: 0.5, role: 'told' },
      { id: 'step', doing: 0.5, role: 'told' },
      { id: 'belly', doing: 1, role: 'load' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'hands', doing: 2, role: 'arrange' },
      { id: 'plank', doing: 0.5, role: 'told', kept: true },
      { id: 'belly', doing: 1, role: 'load' },
    ],
    settle: 2,
  },
  change: { cues: [], settle: 0 },
  anotherSet: { cues: [{ id: 'belly', doing: 1, role: 'load' }], settle: 2 },
  // A plank is work already and nobody waits in one: `begin` says when to step up.
  begin: 'begin',
  during: ['flat', 'breathe'],
  release: [{ id: 'release', doing: 4 }],
  // The article asks for 30 seconds, fast; the dose table for 15, slow.
  work: { kind: 'hold', moving: true, seconds: { least: 15, usual: 15, most: 30, source: ['safety', 'S1'] } },
  sets: { least: 1, usual: 1, most: 2, source: ['ours'] },
  asks: {
    effort: 'plank',
    points: { squeeze: 'nothing', belly: 'firm', press: 'hands' },
    breath: 'steady',
    mend: 'plank',
    uses: {
      ...FACE_DOWN,
      pillow: 'no-slip',
      towel: 'no-slip',
      chair: 'hands-on',
      sofa: 'hands-on',
      wall: 'hands-on',
      book: 'no-slip',
    },
  },
} as const satisfies Technique;
