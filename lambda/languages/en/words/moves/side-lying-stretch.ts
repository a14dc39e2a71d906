import type { MoveWords } from '../../../words';

export const sideLyingStretch = {
  name: 'the side-lying stretch',
  synonyms: [
    'side lying stretch',
    'side line stretch',
    'sidelining stretch',
    'sideline stretch',
    'side lying psoas stretch',
    'side psoas stretch',
    'lying side stretch',
    'side stretch',
    'side lying quad stretch',
    'stretch on my side',
    'side lying hip stretch',
    'lying on your side stretch',
  ],
  cues: {
    lie: [
      'Lie on your {{other}} side, both legs long, your {{side}} one on top.',
      'On your {{other}} side, both legs long, your {{side}} leg on top.',
    ],
    head: ['Head on your arm or a pillow.', 'Rest your head on a pillow, or on your arm.'],
    heel: [
      'Bend your {{side}} knee, reach back, and hold that ankle, or a belt around it.',
      'Your {{side}} knee bends, and your hand reaches back for that ankle, or a belt around it.',
    ],
    'heel-again': [
      'Bend that knee, and hold its ankle or the belt again.',
      'Again bend the knee, ankle or belt in hand.',
    ],
    change: [
      'Let go, and roll onto your {{other}} side, for your {{side}} leg.',
      'Let go, and over onto your {{other}} side, for your {{side}} leg.',
    ],
    take: ['Keep the ankle, and rest.', 'Rest a moment, ankle in hand.'],
    begin: [
      'Stay with it, {{seconds}} seconds.',
      'Stay there, {{seconds}} seconds.',
      'Just there, {{seconds}} seconds.',
    ],
    knees: [
      'Feel the pull in front of the {{side}} hip, the knee no higher.',
      'Feel it at the front of the {{side}} hip, the knee no higher.',
    ],
    squeeze: ['Your {{side}} glute keeps the hip forward.', 'It is the {{side}} glute that keeps the hip forward.'],
    breathe: ['Slow breath in, and a longer breath out.', 'Breathe slowly in, and more slowly out.'],
    release: ['Let the knee come forward.', 'Ease the knee forward again.'],
    ease: [
      'Squeeze your {{side}} glute, bring that hip forward, and then ease the knee back.',
      'Squeeze the {{side}} glute first, then that hip forward, and only then the knee back.',
    ],
    'ease-again': [
      'Glute on, hip forward, and ease the knee back again.',
      'Again the glute, the hip forward, and the knee back.',
    ],
  },
  softly: 'Hold it here.',
  side: 'This is for your {{side}} hip. You lie on your {{other}} side, and your {{side}} leg works.',
  about:
    'Lying on one side, you hold the ankle of the top leg and ease that hip forward and the knee back. Thirty seconds at a time, up to three times a side.',
  feel: 'A stretch along the front of the top thigh and up into the front of that hip.',
  stop: 'Knee pain, or an electric or burning feeling at the front of the thigh, means let the foot go.',
  easier: 'Hold a strap, belt or trouser leg in place of the ankle, and bend the bottom knee to steady yourself.',
  harder: 'Squeeze the glute more and draw the knee back a touch further, with your back still.',
  asks: {
    parts: {
      head: 'Your head rests on the lower arm or a pillow, in line with your back.',
      shoulders: 'Shoulders stacked, the upper one not rolling forward.',
      elbows: 'The lower arm is bent under your head. The upper one reaches back, elbow soft.',
      hands: 'Your {{side}} hand holds the ankle, or a strap around it.',
      back: 'Back long and still. If it arches, draw the knee forward again.',
      hips: 'Hips stacked. Your {{side}} glute squeezes, so that hip moves forward.',
      knees:
        'Your {{side}} knee is bent, level with the floor, and eases back. The {{other}} leg is long, or bent to steady you.',
      feet: 'Your {{side}} heel comes toward your buttock. The {{other}} foot just lies there.',
    },
    checks:
      'Three checks. Your {{side}} glute is squeezed, the top knee is level with the floor, and your back is still.',
    why: 'It brings one hip into length while you lie down, and it takes the front of the thigh with it.',
    is: 'a stretch for one hip and the front of that thigh, lying on your side',
    bend: 'Your {{side}} knee is bent, as much as is comfortable. The {{other}} leg may be long or bent.',
    far: 'Ease the knee back until the front of the hip pulls mildly. The heel need not reach your buttock.',
  },
} as const satisfies MoveWords<'side-lying-stretch'>;
