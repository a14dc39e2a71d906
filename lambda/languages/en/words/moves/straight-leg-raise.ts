import type { MoveWords } from '../../../words';

export const straightLegRaise = {
  name: 'the straight leg raise',
  synonyms: [
    'straight leg raise',
    'straight leg raises',
    'straight leg race',
    'straight leg rays',
    'straight leg lift',
    'straight leg lifts',
    'straight lake raise',
    'leg raise',
    'leg raises',
    'leg lift',
    'leg lifts',
    's. l. r.',
  ],
  cues: {
    legs: 'Bend your {{other}} knee, foot flat. Your {{side}} leg stays straight, and lifts.',
    height: 'Lift to the height of the bent knee, pause, and lower slowly.',
    change: 'Swap. Bend your {{other}} knee. Now your {{side}} leg is straight, and lifts.',
    again: 'Your {{side}} leg again.',
    begin: '{{count}} lifts. Up.',
    breathe: 'Breathe out as you lift.',
    slow: 'Slowly down.',
    ribs: 'Back quiet.',
    release: 'And rest.',
  },
  softly: 'Begin. Up.',
  side: 'This is for your {{side}} leg. It is the straight one that lifts, and your {{other}} knee is bent.',
  about:
    'On your back with one knee bent, you lift the other leg straight to the height of that knee, hold for five seconds, and lower it. It strengthens the hip and thigh.',
  feel: 'Work at the front of the thigh and in the belly. A little trembling can come with it.',
  stop: 'Pain down the back of the leg, back pain, or a bulge in the belly means lower the leg and rest.',
  easier: 'Lift half as high, bend the knee a little, or do fewer.',
  harder: 'Build up to twenty with each leg, slow all the way down.',
} as const satisfies MoveWords<'straight-leg-raise'>;
