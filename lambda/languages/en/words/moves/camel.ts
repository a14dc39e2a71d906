import type { MoveWords } from '../../../words';

export const camel = {
  name: 'the camel',
  synonyms: [
    'camel',
    'camel pose',
    'camel stretch',
    'camel post',
    'camel poses',
    'camo pose',
    'caramel pose',
    'kneeling back bend',
    'kneeling backbend',
    'ustrasana',
  ],
  cues: {
    heels: [
      'With padding under both knees, sit back on your heels for a moment.',
      'Put something soft under both knees, and sit back on your heels for a moment.',
    ],
    rise: [
      'Squeeze your glutes and rise, until your hips are over your knees.',
      'Glutes on, and come up, until your hips stand over your knees.',
    ],
    hands: [
      'Hands on your hips, shoulders back and down.',
      'Both hands to your hips, and let the shoulders drop back and down.',
    ],
    forward: [
      'Glutes on, chest up, and glide your hips forward, eyes ahead and neck long.',
      'Keep the glutes on, lift your chest, and glide forward, eyes ahead and neck long.',
    ],
    begin: 'Lean back a little, {{seconds}} seconds.',
    squeeze: [
      'Feel both hips open at the front, and keep the low back long.',
      'Feel the front of both hips, and keep the low back long.',
    ],
    neck: 'Keep your neck long, and the head up.',
    breathe: ['Easy breaths, up into your chest.', 'Let each breath find its way up into your chest.'],
    release: ['Bring your chest back over your hips, slowly.', 'Slowly now, chest back over your hips.'],
    'sit-back': ['Sit down on your heels, and breathe.', 'Back onto your heels, and take a breath there.'],
  },
  softly: 'Chest up, a small lean back, and hold.',
  side: 'The camel works both sides at once. You kneel tall on both knees.',
  about:
    'You kneel tall with your hands on your hips, and arch gently to open the front of both hips. This pose of yoga is held for thirty seconds, up to three times.',
  feel: 'An opening across the front of both hips, your belly and your chest, while your glutes work.',
  stop: 'A pinch in your spine, anything down a leg, dizziness, or neck pain means come up and sit back.',
  easier: 'Keep your hands on your hips and only lift your chest. Or do the sphinx on your belly instead.',
  harder:
    'If your back and neck are happy, rest one hand after the other on your heels or ankles, with your hips still forward.',
  asks: {
    parts: {
      head: "Head up, eyes forward, neck long. It doesn't drop back.",
      shoulders: 'Shoulders back and down, chest lifted.',
      elbows: 'Elbows bent, pointing behind you.',
      hands: 'Hands on your hips, fingers down. They stay there for now.',
      back: 'A small, even arch, more in the upper back than the lower one. Nothing pinches.',
      hips: 'Hips forward over your knees, both glutes squeezed.',
      knees: 'Both knees on padding, as wide as your hips, and the thighs firm.',
      feet: 'Feet behind you, tops down, as wide as your hips.',
    },
    checks: 'Three checks. Hips over your knees, glutes squeezed, and your neck long.',
    why: 'It opens the front of both hips at once, with the belly and chest.',
    is: 'a stretch for both hips at once, leaning back on your knees',
    bend: 'Both knees stay bent and square, with your thighs upright.',
    far: 'A small lean is enough. Stop well before anything pinches, and keep your hips over the knees.',
  },
} as const satisfies MoveWords<'camel'>;
