import { FACE_DOWN } from '../steps';
import type { Technique } from '../types';

export const sphinx = {
  id: 'sphinx',
  kind: 'stretch',
  posture: 'front',
  level: 2,
  families: ['backbend', 'front'],
  gate: 'backbend',
  needs: { mat: 'comfort' },
  easier: null,
  harder: 'camel',
  instead: ['glute-bridge'],
  sides: 'none',
  order: 'alternate',
  first: {
    cues: [
      { id: 'legs', doing: 2, role: 'arrange' },
      { id: 'elbows', doing: 2, role: 'arrange' },
      { id: 'bone', doing: 3, role: 'load' },
      { id: 'rise', doing: 2, role: 'load' },
      { id: 'shoulders', doing: 1, role: 'load' },
    ],
    settle: 2,
  },
  brief: {
    cues: [
      { id: 'legs', doing: 2, role: 'arrange' },
      { id: 'elbows', doing: 2, role: 'arrange', kept: true },
      { id: 'bone', doing: 3, role: 'load' },
      { id: 'rise', doing: 2, role: 'load' },
    ],
    settle: 2,
  },
  change: { cues: [], settle: 0 },
  anotherSet: {
    cues: [
      { id: 'bone', doing: 3, role: 'load' },
      { id: 'rise', doing: 2, role: 'load' },
    ],
    settle: 4,
  },
  begin: 'begin',
  during: ['long', 'legs-on', 'neck'],
  release: [
    { id: 'release', doing: 2 },
    { id: 'rest', doing: 2 },
  ],
  // Up to 10 breaths by the article; the dose table starts at 5. Eight seconds make a slow breath: ours.
  work: { kind: 'breaths', count: { least: 5, usual: 5, most: 10, source: ['safety', 'S1'] }, seconds: 8 },
  sets: { least: 1, usual: 1, most: 2, source: ['ours'] },
  asks: {
    effort: 'arch',
    points: { squeeze: 'nothing', belly: 'soft', press: 'forearms' },
    breath: 'rise',
    mend: 'sphinx',
    uses: { ...FACE_DOWN, pillow: 'under-arms', towel: 'under-arms' },
  },
} as const satisfies Technique;
