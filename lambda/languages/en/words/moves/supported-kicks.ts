import type { MoveWords } from '../../../words';

export const supportedKicks = {
  name: 'supported kicks',
  synonyms: [
    'supported kicks',
    'supported frankensteins',
    'easy frankensteins',
    'chair frankensteins',
    'chair kicks',
    'kicks with a chair',
    'leg swings at a chair',
    'support it kicks',
    'kicks holding on',
    'kicks',
  ],
  cues: {
    'hold-on': 'Stand beside a sturdy chair or worktop, and hold on with one hand.',
    low: 'Raise one straight leg, knee height or lower. Pause, lower slowly, and change sides.',
    again: 'Again, holding on, one straight leg at a time.',
    begin: '{{count}} in all. Begin.',
    tall: 'Stand tall.',
    breathe: 'Keep breathing.',
    release: 'Both feet down, and keep holding on.',
  },
  softly: 'Begin, a leg at a time.',
  side: 'This one takes both legs in turn. The leg that lifts changes every time, and you stand on the other.',
  about:
    'Holding a sturdy chair, you raise one straight leg a little in front of you, then the other. It is the steady version of Frankensteins.',
  feel: 'Gentle work at the front of the hips, and a light pull behind the lifted thigh.',
  stop: 'Dizziness, a wobble you cannot catch, or a jolt down the leg means both feet down and hold on.',
  easier: 'Lift just off the floor, or hold on with both hands.',
  harder: 'Lift a bit higher with the same control. After that come Frankensteins, with the chair only within reach.',
} as const satisfies MoveWords<'supported-kicks'>;
