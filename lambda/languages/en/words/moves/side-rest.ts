import type { MoveWords } from '../../../words';

export const sideRest = {
  name: 'side rest',
  synonyms: [
    'side rest',
    'sight rest',
    'rest on my side',
    'side lying rest',
    'sideline rest',
    'lying on my side',
    'resting on the side',
    'side resting',
  ],
  cues: {
    lie: 'Lie on your left side, a pillow under your head. If your right side is kinder, use that.',
    knees: 'Bend your knees, and put a pillow between them.',
    arms: 'Let your top arm rest on a pillow, or along your body.',
    begin: 'Now rest.',
    belly: 'Breathe in, and let the belly widen. Breathe out, and let it soften.',
    jaw: 'Soften your jaw, and your forehead.',
    shoulders: 'Let the top shoulder be heavy.',
    legs: 'Let your legs sink into the pillow.',
    quiet: 'Slow breaths. Nothing to do.',
    release: 'Take one deeper breath, and wiggle your fingers and toes.',
  },
  softly: 'Now rest.',
  side: 'This one rests both sides at once. You lie on your left side, or on your right if that is kinder.',
  about: 'You lie on your side with a pillow between your knees, and breathe. It rests the hips without lying flat.',
  feel: 'Your belly and ribs moving with your breath, and your hips getting heavy.',
  stop: 'Feeling faint, or pain that grows while you rest, means sit up slowly and stop.',
  easier: 'Add pillows, behind your back and under your belly, until nothing has to hold you.',
  harder: 'There is no harder version. You can stay longer, up to fifteen minutes.',
} as const satisfies MoveWords<'side-rest'>;
