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
    heels: 'Padding under both knees. Sit back on your heels for a moment.',
    rise: 'Squeeze your glutes and rise, until your hips are over your knees.',
    hands: 'Hands on your hips, shoulders back and down.',
    forward: 'Glutes on, and glide your hips forward. Eyes forward, neck long.',
    begin: 'Chest up, a small lean back. {{seconds}} seconds, hold.',
    squeeze: 'Glutes and thighs keep working.',
    neck: 'Keep your neck long. The head stays up.',
    breathe: 'Easy breaths into your chest.',
    release: 'Bring your chest back over your hips, slowly.',
    'sit-back': 'Sit down on your heels, and breathe.',
  },
  softly: 'Chest up, a small lean back, and hold.',
  side: 'The camel works both sides at once. You kneel tall on both knees.',
  about:
    'You kneel tall with your hands on your hips, and arch gently to open the front of both hips. Each hold is thirty seconds, up to three times.',
  feel: 'An opening across the front of both hips, your belly and your chest, while your glutes work.',
  stop: 'A pinch in your spine, anything down a leg, dizziness, or neck pain means come up and sit back.',
  easier: 'Keep your hands on your hips and only lift your chest. Or do the sphinx on your belly instead.',
  harder: 'If your back and neck are happy, rest one hand after the other on your heels, with your hips still forward.',
} as const satisfies MoveWords<'camel'>;
