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
    lie: 'Lie on your {{other}} side, knees bent. Your {{side}} side is on top, and gets the massage.',
    reach: 'Reach your {{side}} hand to the soft part between spine and hip bone.',
    spine: 'Press lightly, beside the spine, never on it.',
    change:
      'Roll over onto your {{other}} side. Now your {{side}} hand, on your {{side}} lower back, beside the spine.',
    again: 'Same place again, {{side}} side, lightly.',
    begin: '{{seconds}} seconds. Start circling.',
    breathe: 'Deep, slow breaths.',
    light: 'Small circles, light pressure.',
    beside: 'Beside the spine, on the soft part.',
    release: 'Let the hand rest.',
  },
  softly: 'Start circling.',
  side: 'This is for your {{side}} lower back. You lie on your {{other}} side, and your {{side}} hand does the circles.',
  about:
    'Lying on one side, you make small circles with your fingertips in the soft part of the lower back. One to two minutes on each side.',
  feel: 'Some tenderness under your fingers, and warmth.',
  stop: 'Pain that spreads, or pain in your side together with fever or a change when you pass water, means stop, and call a doctor today.',
  easier: 'Press more lightly, or use the flat of your hand.',
  harder: 'Stay longer, up to two minutes a side. Harder pressure is not better.',
} as const satisfies MoveWords<'side-lying-massage'>;
