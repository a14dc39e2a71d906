import type { MoveWords } from '../../../words';

export const proppedRest = {
  name: 'propped rest',
  synonyms: [
    'propped rest',
    'propped up rest',
    'prop rest',
    'proper rest',
    'pillow rest',
    'rest on pillows',
    'reclined rest',
    'sitting up rest',
    'rest propped up',
  ],
  cues: {
    pillows: 'Stack pillows behind you, so that they make a slope from your lower back to your head.',
    lean: 'Lean back on them. Your head should be well above your hips.',
    knees: 'Bend your knees, or put another pillow under them.',
    arms: 'Let your arms rest by your sides, or on your belly.',
    begin: 'Now rest.',
    belly: 'Breathe in, and the belly rises. Breathe out, and it sinks.',
    jaw: 'Soften your jaw, and your forehead.',
    shoulders: 'Let your shoulders sink into the pillows.',
    legs: 'Let your legs be heavy.',
    quiet: 'Slow breaths. Nothing to do.',
    release: 'Take one deeper breath, and wiggle your fingers and toes.',
    'sit-up': 'Use your hands, and come up to sitting slowly.',
  },
  softly: 'Now rest.',
  side: 'This one rests both sides at once. You are leaning back on pillows.',
  about:
    'You lean back on a slope of pillows with your knees bent, and breathe. It is constructive rest without lying flat.',
  feel: 'Your belly moving with your breath, and your back resting into the pillows.',
  stop: 'Feeling faint or short of breath, or pain that grows while you rest, means sit up and stop.',
  easier: 'Make the slope steeper, or rest in an armchair with your feet on the floor.',
  harder: 'There is no harder version. You can stay longer, up to fifteen minutes.',
} as const satisfies MoveWords<'propped-rest'>;
