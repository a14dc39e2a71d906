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
    'hold-on': [
      'Stand beside a sturdy chair or worktop, one hand on it.',
      'Come beside a sturdy chair or worktop, and keep one hand on it.',
    ],
    low: [
      'You will raise one straight leg, to the knee at most, lower it slowly, and change sides.',
      'One straight leg goes up, to the knee at most, and slowly down, and then the other.',
    ],
    weight: [
      'Weight onto your {{other}} foot, and let it settle.',
      'Shift onto your {{other}} foot, and wait until it is steady.',
    ],
    begin: '{{count}} in all, {{side}} leg first.',
    breathe: ['Breathe out, {{side}} leg up,', 'With a breath out, {{side}} leg up,'],
    lift: ['{{side}} leg up,', 'Now your {{side}} leg,'],
    last: 'Once more, {{side}} leg up,',
    tall: ['Down slowly, and feel that hip work.', 'Slowly down, and feel how tall you stand.'],
    steady: ['Down, and settle on that foot.', 'Down, and find your balance first.'],
    release: ['Both feet down, and keep holding on.', 'And both feet down, still holding on.'],
  },
  softly: 'Begin, a leg at a time.',
  side: 'This one takes both legs in turn. The leg that lifts changes every time, and you stand on the other.',
  about:
    'Holding a sturdy chair, you raise one straight leg a little in front of you, then the other. It is the steady version of Frankensteins.',
  feel: 'Gentle work at the front of the hips, and a light pull behind the lifted thigh.',
  stop: 'Dizziness, a wobble you cannot catch, or a jolt down the leg means both feet down and hold on.',
  easier: 'Lift just off the floor, or hold on with both hands.',
  harder: 'Lift a bit higher with the same control. After that come Frankensteins, with the chair only within reach.',
  asks: {
    parts: {
      head: 'Head up, eyes ahead.',
      shoulders: 'Shoulders low, over your hips.',
      elbows: 'The arm on the chair has a soft elbow. The other one hangs.',
      hands: 'One hand on the chair or worktop, the other by your side.',
      back: 'Back tall, not leaning away.',
      hips: 'Hips level, over the leg you stand on.',
      knees: 'The leg that lifts stays straight. The knee you stand on is soft.',
      feet: 'One foot flat, taking your weight. The other lifts no higher than your knee.',
    },
    checks: 'Three checks. One hand holds on, your back stays tall, and the leg goes slowly up and down.',
    why: 'It gives the hip strength while you hold on, so that balance is no worry.',
    is: 'strength for one leg after the other, with a hand on something sturdy',
    bend: 'The lifted leg stays straight, or a little soft if the back of the thigh pulls.',
    far: 'Knee height or lower, slowly up and slowly down.',
  },
} as const satisfies MoveWords<'supported-kicks'>;
