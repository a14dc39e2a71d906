import { LOOSE } from '../points';
import { ON_THE_BACK } from '../steps';
import type { Technique } from '../types';

/** Leaning back on pillows, never flat: one of the gentle set. Starts and ends sitting. */
export const proppedRest = {
  id: 'propped-rest',
  variantOf: 'constructive-rest',
  kind: 'rest',
  posture: 'sitting',
  heldIn: 'back',
  level: 1,
  families: [],
  gate: null,
  gentle: true,
  needs: { pillow: 'blankets' },
  easier: null,
  harder: null,
  instead: [],
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'pillows', doing: 6, role: 'arrange' },
      { id: 'lean', doing: 4, role: 'arrange', kept: true },
      { id: 'knees', doing: 4, role: 'arrange' },
      { id: 'arms', doing: 2, role: 'arrange' },
    ],
    settle: 4,
  },
  brief: {
    cues: [
      { id: 'pillows', doing: 6, role: 'arrange' },
      { id: 'lean', doing: 4, role: 'arrange', kept: true },
    ],
    settle: 4,
  },
  change: { cues: [], settle: 0 },
  anotherSet: { cues: [], settle: 0 },
  begin: 'begin',
  during: ['belly', 'jaw', 'shoulders', 'legs', 'quiet'],
  release: [
    { id: 'release', doing: 3 },
    { id: 'sit-up', doing: 4 },
  ],
  work: { kind: 'rest', seconds: { least: 300, usual: 300, most: 900, source: ['ours'] } },
  sets: { least: 1, usual: 1, most: 1, source: ['ours'] },
  asks: {
    effort: 'rest',
    points: LOOSE,
    breath: 'rest',
    mend: 'rest',
    uses: {
      ...ON_THE_BACK,
      pillow: 'behind-back',
      towel: 'behind-back',
      book: 'no-need',
      chair: 'sit-on',
      sofa: 'sit-on',
    },
  },
} as const satisfies Technique;
