import type { MoveWords } from '../../../words';

export const supineMassage = {
  name: 'the finger massage',
  synonyms: [
    'finger massage',
    'fingers massage',
    'supine massage',
    'so pine massage',
    'soup pine massage',
    'psoas massage',
    'so as massage',
    'belly massage',
    'hip bone massage',
    'massage on my back',
    'self massage',
    'finger message',
    'finger pressure',
    'massage lying on my back',
    'psoas massage on your back',
    'psoas massage on the back',
  ],
  cues: {
    feet: ['Knees bent, feet flat.', 'Both knees bent, both feet flat.'],
    bone: [
      'With your fingertips, find the bony point at the front of your {{side}} hip.',
      'Let your fingertips find the bony point in front on your {{side}} hip.',
    ],
    fingers: [
      'Slide about an inch in from the bone, off the midline, and a touch back, toward the floor.',
      'From the bone about an inch in, off the midline, and a touch back, toward the floor.',
    ],
    lift: [
      'Lift your {{side}} knee a little, and feel what goes firm there.',
      'Your {{side}} knee lifts a little, and you feel what goes firm there.',
    ],
    lower: ["Lower it. If you can't find it, say skip.", "Now lower it. If you can't find it, say skip."],
    find: "Lift your {{side}} knee until something firms there, then lower it. If you can't find it, say skip.",
    change: [
      'Now your {{side}} side: in from that bony point, lift the knee, feel what firms, lower it.',
      'The same on your {{side}} side, in from the bony point: lift the knee, feel it go firm, lower it.',
    ],
    again: ['Fingers on the same spot.', 'Back to the same spot, in from the bone.'],
    'stop-cue': [
      'If anything feels sharp, shooting, numb or pulsing, lift your fingers off and say stop.',
      'Sharp, shooting, numb or pulsing: lift off, and say stop.',
    ],
    begin: 'Sink in lightly, {{seconds}} seconds.',
    breathe: [
      'Breathe low and slow, so that the belly lets your fingers in.',
      'Low, slow breaths, and let your fingers ride on them.',
    ],
    light: [
      'Light is enough, in and down, never toward the midline.',
      'Stay light, in and down, never toward the midline.',
    ],
    release: ['And ease off slowly.', 'Let your fingers come slowly out.'],
  },
  softly: 'Sink in lightly, and hold.',
  side: 'This is for your {{side}} side. Your fingers are just in from your {{side}} hip bone.',
  about:
    'On your back, you find the muscle beside the front of your hip bone and press it lightly with your fingers. Thirty seconds to a minute on each side.',
  feel: 'Mild tenderness that softens as you breathe.',
  stop: 'A pulse or throb, feeling sick, or sharp pain means lift your fingers off.',
  easier: 'Just rest your fingers there with hardly any pressure, and breathe.',
  harder: 'A ball in place of your fingers is the next step. Ask for the ball release when this one feels easy.',
  asks: {
    parts: {
      head: 'Head on the floor, or on something thin. Leave it down.',
      shoulders: 'Shoulders loose on the floor. The fingers do the little there is to do.',
      elbows: 'Elbows rest on the floor or on your ribs, so the arms can be lazy.',
      hands:
        'Fingertips a thumb in from the front of your {{side}} hip bone, off the midline, lightly. Lift off if it throbs.',
      back: 'Back resting, with its own curve.',
      hips: 'Hips heavy and level.',
      knees: 'Both knees bent, to keep the belly soft. The {{side}} one lifts a little, only to find the muscle.',
      feet: 'Both feet flat on the floor, hip-wide.',
    },
    checks: 'Three checks. You felt it go firm when the {{side}} knee lifted. Nothing throbs. And light is enough.',
    why: 'Fingers feel more than any tool, so they come first. Light pressure lets you notice the muscle and breathe into it.',
    is: 'light pressure with your fingers, on your back',
    bend: 'Both knees stay bent. With straight legs the belly is tense, and fingers have to press too hard.',
    far: 'Sink in only as deep as the belly lets you. Light is enough, and never on a pulse.',
  },
} as const satisfies MoveWords<'supine-massage'>;
