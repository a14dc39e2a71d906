import type { MoveWords } from '../../../words';

export const sideLyingMassage = {
  name: 'side-lying circles',
  synonyms: [
    'side lying massage',
    'side lying circles',
    'side lying message',
    'side line massage',
    'sideline circles',
    'low back circles',
    'lower back circles',
    'lower back massage',
    'back massage',
    'circles',
    'massage on my side',
    'back circles',
    'side massage',
    'massage on the side',
  ],
  cues: {
    lie: [
      'Lie on your {{other}} side, knees bent, your {{side}} side on top.',
      'On your {{other}} side now, knees bent, so that your {{side}} side is on top.',
    ],
    reach: [
      'Reach your {{side}} hand behind, between spine and hip bone.',
      'Your {{side}} hand goes behind you, between spine and hip bone.',
    ],
    spine: [
      '{{side}} fingertips on the soft part of the low back, beside the spine, never on it, and light.',
      'Your {{side}} fingers on the soft part of the low back, light, beside the spine, never on it.',
    ],
    change: [
      'Roll onto your {{other}} side, for your {{side}} low back.',
      'Over onto your {{other}} side, for your {{side}} low back.',
    ],
    again: ['Same place again, {{side}} side, lightly.', 'The {{side}} side again, the same place, lightly.'],
    begin: 'Start circling, for {{seconds}} seconds.',
    light: [
      'Small circles, so that you just feel the skin move.',
      'Tiny circles, so that you feel the skin move and no more.',
    ],
    breathe: ['Deep, slow breaths, out to the side.', 'Let slow breaths widen your ribs to the side.'],
    beside: ['Beside the spine, on the soft part.', 'Stay on the soft part, beside the spine.'],
    release: ['Let the hand rest.', 'And let that hand go.'],
  },
  softly: 'Start circling.',
  side: 'This is for your {{side}} lower back. You lie on your {{other}} side, and your {{side}} hand does the circles.',
  about:
    'Lying on one side, you make small circles with your fingertips in the soft part of the lower back. One to two minutes on each side.',
  feel: 'Some tenderness under your fingers, and warmth.',
  stop: 'Pain that spreads, or pain in your side together with fever or a change when you pass water, means stop, and call a doctor today.',
  easier: 'Press more lightly, or use the flat of your hand.',
  harder: 'Stay longer, up to two minutes a side. Harder pressure is not better.',
  asks: {
    parts: {
      head: 'Your head rests on a pillow or on your lower arm.',
      shoulders: 'Shoulders stacked and loose.',
      elbows: 'Your {{side}} elbow points up or behind you, as is easy for the hand.',
      hands:
        'Your {{side}} fingertips on the soft part of the low back, between spine and hip bone. Beside the spine, never on it.',
      back: 'Back loose and a little rounded, so that the soft part is easy to reach.',
      hips: 'Hips stacked, your {{side}} one on top.',
      knees: 'Both knees bent, one above the other.',
      feet: 'Feet loose, one above the other.',
    },
    checks: 'Two checks. Your fingers are beside the spine, not on it. And the circles are small and light.',
    why: 'The psoas begins along the low back. Small circles there let the muscles around it relax, without touching the belly.',
    is: 'small circles with your fingers, at the low back',
    bend: 'Both knees are bent, as much as is comfortable.',
    far: 'Stay on the surface. The skin moves with your fingers, and that is deep enough.',
  },
} as const satisfies MoveWords<'side-lying-massage'>;
