import type { MoveWords } from '../../../words';

export const proneQuadStretch = {
  name: 'the face-down thigh stretch',
  synonyms: [
    'prone quad stretch',
    'prone quadriceps stretch',
    'prone squad stretch',
    'prawn quad stretch',
    'phone quad stretch',
    'face down thigh stretch',
    'face down quad stretch',
    'quad stretch',
    'quadriceps stretch',
    'thigh stretch',
    'belly quad stretch',
    'stretch on my stomach',
    'quad stretch on my front',
    'quad stretch on my belly',
  ],
  cues: {
    strap: [
      'If you use a belt, loop it around your {{side}} foot before you lie down.',
      'With a belt, loop it around your {{side}} foot before you go down.',
    ],
    arms: [
      'Both forearms flat in front of you, elbows level with your shoulders.',
      'Lay both forearms flat in front, elbows level with your shoulders.',
    ],
    bend: [
      'Bend your {{side}} knee, and find the top of that foot with your {{side}} hand, or the belt.',
      'Your {{side}} knee bends, and your {{side}} hand finds the top of that foot, or the belt.',
    ],
    bone: ['Press your hips gently into the floor.', 'Let both hips press gently down.'],
    draw: [
      'Draw the foot in, until the front of the thigh gently pulls.',
      'Bring the heel closer, until the front of the thigh gently pulls.',
    ],
    change: [
      'Other leg: bend your {{side}} knee, and find that foot with your {{side}} hand.',
      'Now the {{side}} leg: bend that knee, and find the foot with your {{side}} hand.',
    ],
    begin: [
      'Stay with it, {{seconds}} seconds.',
      'Stay there, {{seconds}} seconds.',
      'Just there, {{seconds}} seconds.',
    ],
    feel: [
      'Feel it down the front of the thigh, with both hips heavy.',
      'Feel the front of the thigh, and leave both hips heavy.',
    ],
    'bone-down': ['Keep the front of both hips down.', 'Both hips stay heavy, and low.'],
    breathe: ['Easy breaths, and let the thigh lengthen.', 'Breathe easily, and let the thigh grow long.'],
    release: ['And ease the foot away, slowly.', 'Slowly let the heel come away.'],
  },
  softly: 'Hold it there.',
  side: 'This is for your {{side}} thigh. You lie face down, and your {{side}} hand holds your {{side}} foot.',
  about:
    'Lying face down, you bend one knee and draw that foot gently toward you. Fifteen to thirty seconds, two or three times a side.',
  feel: 'A stretch down the front of the thigh, perhaps up into the hip.',
  stop: 'Tingling or burning at the front of the thigh, knee pain, or an ache in an arched back means let the foot go.',
  easier: 'Use a strap, belt or towel around the foot, or put a pillow under your belly.',
  harder: 'Stay longer, up to thirty seconds, or do a third one each side.',
  asks: {
    parts: {
      head: 'Your forehead rests on the {{other}} forearm, or your face turns to one side.',
      shoulders: 'Shoulders low, both near the floor.',
      elbows: 'Your {{other}} arm is bent under your forehead. The {{side}} one reaches back.',
      hands: 'Your {{side}} hand holds your {{side}} foot, or a strap around it.',
      back: 'Low back quiet, no arch. Press the pubic bone down gently.',
      hips: 'The front of both hips stays on the floor.',
      knees: 'Your {{side}} knee is bent, close to the other one. The {{other}} knee is straight.',
      feet: 'Your {{side}} foot comes toward your buttock. The {{other}} one lies long, top down.',
    },
    checks: 'Three checks. Both hips down, no arch in your back, and the pull is at the front of the {{side}} thigh.',
    why: 'It lengthens the front of the thigh up to the hip, while the floor keeps your pelvis still. Some use it for tension, or hips that move too little.',
    is: 'a stretch for the front of one thigh, lying face down',
    bend: 'Your {{side}} knee bends, only as much as feels easy there. The {{other}} leg stays straight.',
    far: 'Draw the foot in until the front of the thigh pulls mildly. It need not touch your buttock.',
  },
} as const satisfies MoveWords<'prone-quad-stretch'>;
