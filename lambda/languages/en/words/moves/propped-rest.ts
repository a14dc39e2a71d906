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
    lean: [
      'Lean back on them, with your head well above your hips.',
      'Now lean back on them, and your head stays well above your hips.',
    ],
    knees: 'Bend your knees, or put another pillow under them.',
    arms: ['Let your arms rest by your sides, or on your belly.', 'Leave your arms by your sides, or on your belly.'],
    begin: ['Now there is nothing to hold up. Just rest.', 'Nothing to hold up any more, so rest.'],
    belly: 'With a breath in the belly rises. With a breath out it sinks again.',
    jaw: 'Soften your jaw, and your forehead.',
    shoulders: 'Let your shoulders sink into the pillows.',
    legs: 'Let your legs be as heavy as they like.',
    quiet: 'Nothing to improve now. Let the breath come and go as it likes.',
    release: [
      'Take one deeper breath, and wiggle your fingers and toes.',
      'One deeper breath, and let fingers and toes wake up.',
    ],
    'sit-up': [
      'Use your hands, and come up to sitting slowly.',
      'With your hands beside you, come slowly up to sitting.',
    ],
  },
  softly: 'Now rest.',
  side: 'This one rests both sides at once. You are leaning back on pillows.',
  about:
    'You lean back on a slope of pillows with your knees bent, and breathe. It is constructive rest without lying flat.',
  feel: 'Your belly moving with your breath, and your back resting into the pillows.',
  stop: 'Feeling faint or short of breath, or pain that grows while you rest, means sit up and stop.',
  easier: 'Make the slope steeper, or rest in an armchair with your feet on the floor.',
  harder: 'There is no harder version. You can stay longer, up to fifteen minutes.',
  asks: {
    parts: {
      head: 'Your head leans back on the pillows, well above your hips.',
      shoulders: 'Shoulders sink into the pillows, away from your ears.',
      elbows: 'Arms loose, elbows resting beside you.',
      hands: 'Hands by your sides, or on your belly.',
      back: 'Your back leans on the slope, all the way from the hips up.',
      hips: 'Hips close to the foot of the slope, so that nothing sags.',
      knees: 'Knees bent, or lying over a pillow.',
      feet: 'Feet on the floor, or loose when there is a pillow under your knees.',
    },
    checks: 'Two checks. The slope carries you from your hips to your head. And your breath is easy.',
    why: 'It is the rest without lying flat. Bent knees let the front of the hips go slack, while pillows carry you.',
    is: 'a rest leaning on pillows, without lying flat',
    bend: 'Yes, bent is best. A pillow under the knees lets the legs be heavy.',
    far: 'Lean back as far as breathing stays easy. Make the slope steeper if you like.',
  },
} as const satisfies MoveWords<'propped-rest'>;
