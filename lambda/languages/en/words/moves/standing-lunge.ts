import type { MoveWords } from '../../../words';

export const standingLunge = {
  name: 'the standing lunge',
  synonyms: [
    'standing lunge',
    'standing lunch',
    'standing half lunge',
    'half lunge',
    'desk lunge',
    'standing hip flexor stretch',
    'standing psoas stretch',
    'lunge at the desk',
    'upright lunge',
    'lunge standing up',
    'standing hip flexor lunge',
  ],
  cues: {
    step: [
      'Hand on the desk or chair, {{other}} foot in front, {{side}} foot well back, its heel up.',
      'One hand on desk or chair: {{other}} foot in front, {{side}} foot well back, its heel up.',
    ],
    tuck: [
      'Squeeze your {{side}} glute, the muscle you sit on, so that your tailbone can tuck under.',
      'Your {{side}} glute on, so that your tailbone has to tuck under.',
    ],
    shift: [
      'Keep it, and glide forward, until the front of that hip gently pulls.',
      'With it on, glide forward, until the front of that hip gently pulls.',
    ],
    'tuck-shift': [
      'Squeeze your {{side}} glute, so that you tuck, and glide until that hip gently pulls in front.',
      'Your {{side}} glute on, tuck under, and glide forward to a gentle pull in front.',
      'First the {{side}} glute, then the tuck, then glide until that hip gently pulls in front.',
    ],
    change: [
      'Feet together, then your {{side}} leg back, {{other}} foot in front, and hold on.',
      'Both feet together, then your {{side}} leg back, {{other}} foot in front, hand on it.',
    ],
    begin: [
      'Stay with it, {{seconds}} seconds.',
      'Stay there, {{seconds}} seconds.',
      'Just there, {{seconds}} seconds.',
    ],
    feel: [
      'Feel it at the front of the {{side}} hip, not in the low back.',
      'The pull belongs at the front of the {{side}} hip, never the low back.',
    ],
    squeeze: [
      'Keep that {{side}} glute switched on, so that your back can stay long.',
      'It is the {{side}} glute that lets your back stay long.',
    ],
    breathe: ['Slow breath in, and a longer breath out.', 'Breathe slowly in, and more slowly out.'],
    release: ['And ease out of it.', 'Come out of it, slowly.'],
  },
  softly: 'Stay here, and hold.',
  side: 'This is for your {{side}} hip. Your {{side}} leg is behind you and your {{other}} foot is in front.',
  about:
    'With a hand on the desk and one leg behind you, you tuck your tailbone under and glide forward a little. It is the kneeling lunge on your feet.',
  feel: 'A mild pull at the front of the hip of the back leg.',
  stop: 'A pinch in your lower back, a wobble, or tingling in the leg means step out of it.',
  easier: 'Take a shorter step, and just do the tuck.',
  harder: 'Stay longer, up to sixty seconds, or try the kneeling lunge.',
  asks: {
    parts: {
      head: 'Head up, eyes ahead.',
      shoulders: 'Shoulders over your hips, low and loose.',
      elbows: 'One arm reaches to the desk, elbow soft. The other one hangs.',
      hands: 'One hand on the desk for balance, lightly. The other on your hip.',
      back: 'Back tall, no arch. Tailbone under first.',
      hips: 'Both hips face forward, your {{side}} glute squeezed.',
      knees: 'The {{other}} knee is a little bent, above its ankle. Your {{side}} knee is soft, behind you.',
      feet: 'Your {{other}} foot is flat in front. Your {{side}} foot is behind you, heel up if need be, toes forward.',
    },
    checks: 'Three checks. Tailbone under, {{side}} glute squeezed, and a mild pull at the front of the {{side}} hip.',
    why: 'It stretches the front of one hip without getting down on the floor, so it fits into a break.',
    is: 'a stretch for the front of one hip at a time, standing',
    bend: 'The front knee is a little bent. The back one may be soft or straight.',
    far: 'A short step is enough. Glide forward only until your {{side}} hip pulls mildly.',
  },
} as const satisfies MoveWords<'standing-lunge'>;
