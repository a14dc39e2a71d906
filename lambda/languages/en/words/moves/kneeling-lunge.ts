import type { MoveWords } from '../../../words';

export const kneelingLunge = {
  name: 'the kneeling lunge',
  synonyms: [
    'kneeling lunge',
    'neeling lunge',
    'kneeling lunch',
    'needling lunge',
    'kneeling lunge stretch',
    'low lunge',
    'half kneeling stretch',
    'half kneeling lunge',
    'hip flexor stretch',
    'kneeling hip flexor stretch',
    'kneeling psoas stretch',
    'lunge stretch',
    'runners lunge',
    'lunge',
    'half kneeling hip flexor stretch',
    'lunge on one knee',
    'kneeling one',
  ],
  cues: {
    cushion: [
      'A cushion where your {{side}} knee goes, and a chair within reach.',
      'Put a cushion where your {{side}} knee goes, and a chair within your reach.',
    ],
    kneel: [
      'Your {{side}} knee on the cushion, your {{other}} foot in front, for your {{side}} hip.',
      'This is for your {{side}} hip: {{side}} knee on the cushion, {{other}} foot in front.',
      'For your {{side}} hip: {{side}} knee on the cushion, {{other}} foot in front, two right angles.',
    ],
    'cushion-kneel': [
      'Cushion down, your {{side}} knee on it, your {{other}} foot in front, a chair within reach.',
      'A cushion under your {{side}} knee, your {{other}} foot in front, a chair within reach.',
      'Cushion under your {{side}} knee, your {{other}} foot in front, two right angles, a chair within reach.',
    ],
    square: [
      'Front knee over its ankle, back knee under its hip: two right angles.',
      'Make two right angles: front knee over its ankle, back knee under its hip.',
    ],
    tuck: [
      'Squeeze your {{side}} glute, and feel your tailbone tuck under.',
      'Your {{side}} glute on, and feel your tailbone tuck under you.',
    ],
    shift: [
      'Keep that, and glide forward, until the front of that hip gently pulls.',
      'With that on, glide forward, to a gentle pull at the front of that hip.',
    ],
    'tuck-shift': [
      'Squeeze your {{side}} glute, tuck, and glide until the front of that hip gently pulls.',
      'Your {{side}} glute on, tuck under, and glide forward to a gentle pull in front.',
      'First the {{side}} glute, then the tuck, then glide until that hip gently pulls in front.',
    ],
    change: [
      'Other side: both knees down, the cushion under your {{side}} one, then your {{other}} foot in front.',
      'Both knees down first, the cushion under your {{side}} one, now your {{other}} foot in front.',
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
      'If your back has crept into an arch, squeeze and tuck again.',
      'Tuck once more, so that your low back stays out of it.',
    ],
    breathe: ['Soften a little with each breath out.', 'With each breath out, let the front of the hip soften.'],
    release: ['And ease back.', 'Ease back out of it.', 'And slowly back.'],
  },
  softly: 'Stay here, and hold.',
  side: 'This is for your {{side}} hip. Your {{side}} knee is down and your {{other}} foot is in front.',
  about:
    'The low lunge of yoga, with the back knee and shin on the floor and the pelvis tucked. Both knees make right angles, and you glide until the front of that hip is stretched, for thirty seconds to a minute.',
  feel: 'A firm but easy pull at the front of the hip and the top of the thigh, on the side of the knee that is down.',
  stop: 'A pinch or an arch in your lower back, pain at the kneecap, or tingling in the leg means ease out of it.',
  easier: 'Glide forward less, put more padding under the knee, or lean on a chair. You can also do it standing.',
  harder: 'Stay longer, up to sixty seconds, with the glute working the whole time. Going deeper is not the goal.',
  asks: {
    parts: {
      head: 'Head up, eyes ahead, neck long.',
      shoulders: 'Shoulders over your hips, low and loose. The chest stays tall.',
      elbows: 'Arms easy. One may reach for a chair, the other rests on your front thigh.',
      hands: 'Hands on your front thigh, or one on a chair for balance.',
      back: 'Back tall, with no arch. If it arches, ease back and tuck your tailbone first.',
      hips: 'Both hips face forward. Tailbone under, and your {{side}} glute squeezed.',
      knees:
        'Your {{side}} knee is on the floor, on something soft. The {{other}} one is bent square, above its ankle.',
      feet: 'Your {{other}} foot is flat in front, far enough for a square knee. Your {{side}} foot lies behind you.',
    },
    checks:
      'Three checks. Your {{side}} glute is squeezed, your low back is not arched, and the pull is at the front of the {{side}} hip.',
    why: 'It stretches the front of one hip at a time, and the tuck keeps the pull on the psoas and off your back.',
    is: 'a stretch for the front of one hip at a time, kneeling',
    bend: 'Both knees are bent, the front one square. It may open a little past square, as long as the heel stays down.',
    far: "Only until the front of your {{side}} hip pulls mildly. A hand's width is plenty, and the tuck comes first.",
  },
} as const satisfies MoveWords<'kneeling-lunge'>;
