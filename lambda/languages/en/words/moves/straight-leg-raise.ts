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
    legs: [
      'Bend your {{other}} knee, foot flat, and slide your {{side}} leg out straight: that one lifts.',
      'Your {{other}} knee is bent, your {{side}} leg slides out straight, and that one lifts.',
    ],
    height: [
      'It goes up as high as the bent knee, and slowly down. Never hold your breath.',
      'Straight, it is a long lever: up to the bent knee, slowly down, and never hold your breath.',
    ],
    ribs: [
      'Press your low back lightly down, so that it stays quiet.',
      'Let your low back press lightly down, and stay quiet.',
    ],
    change: [
      'Other side: bend your {{other}} knee, and slide your {{side}} leg out long.',
      'Now bend your {{other}} knee, and your {{side}} leg slides out long.',
    ],
    again: ['Your {{side}} leg again.', 'The {{side}} leg once more.'],
    begin: '{{count}} lifts to knee height, and first a breath in.',
    breathe: [
      'Breathe out, and lift your {{side}} leg, and stay,',
      'With a breath out, your {{side}} leg lifts, and stays,',
    ],
    lift: ['And lift, and stay,', 'Leg up, and stay,', 'Lift again, and stay,', 'And up, and stay,'],
    last: ['Once more, lift, and stay,', 'The last one, lift, and stay,'],
    thigh: ['Slowly. Feel the thigh, not the back.', 'Slowly, and feel the front of the thigh.'],
    slow: ['Slowly, slowly, all the way down.', 'Take your time, all the way down.'],
    quiet: ['Down slowly, with the back quiet.', 'Slowly down, and the back stays quiet.'],
    release: ['Leg down, and rest.', 'Let the leg lie, and rest.'],
  },
  softly: 'Begin. Up.',
  side: 'This is for your {{side}} leg. It is the straight one that lifts, and your {{other}} knee is bent.',
  about:
    'On your back with one knee bent, you lift the other leg straight to the height of that knee, hold for five seconds, and lower it. It strengthens the hip and thigh.',
  feel: 'Work at the front of the thigh and in the belly. A little trembling can come with it.',
  stop: 'Pain down the back of the leg, back pain, or a bulge in the belly means lower the leg and rest.',
  easier: 'Lift half as high, bend the knee a little, or do fewer.',
  harder: 'Build up to twenty with each leg, slow all the way down.',
  asks: {
    parts: {
      head: 'Head on the floor, neck soft. It does not lift along.',
      shoulders: 'Shoulders heavy on the floor.',
      elbows: 'Arms long beside you, elbows resting.',
      hands: 'Palms down beside your hips.',
      back: 'Back quiet on the floor. If it arches, lift the leg less.',
      hips: 'Both hips level and down.',
      knees: 'Your {{side}} knee stays straight. The {{other}} one is bent, foot flat.',
      feet: 'Your {{other}} foot is flat. On the {{side}}, toes point to the ceiling.',
    },
    checks: 'Three checks. The {{side}} knee stays straight, your back stays quiet, and you lower slowly.',
    why: 'A straight leg is the longer lever: its whole weight hangs on the hip flexors. So hip and thigh are worked as well as stretched.',
    is: 'strength for the front of one hip and thigh',
    bend: 'Your {{side}} leg stays straight while it lifts. If that is too much, a small bend is fine. The {{other}} knee is bent.',
    far: 'Up to the height of the bent knee and no higher, then slowly down to the floor.',
  },
} as const satisfies MoveWords<'straight-leg-raise'>;
