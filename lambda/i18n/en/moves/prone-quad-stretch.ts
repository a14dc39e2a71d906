import type { MoveWords } from '../../words';

export const proneQuadStretch: MoveWords<'prone-quad-stretch'> = {
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
  ],
  cues: {
    arms: 'Legs long, forehead on your {{other}} forearm.',
    bone: 'Press your pubic bone down gently.',
    'bend-hand': 'Bend your {{side}} knee, take that foot in your hand or a strap, and draw it in gently.',
    change: 'Other leg. Pubic bone down, and take your {{side}} foot.',
    again: 'Same leg. Pubic bone down, and draw it in.',
    begin: '{{seconds}} seconds, hold.',
    'bone-down': 'Keep the front of both hips down.',
    breathe: 'Easy breaths. Let the thigh lengthen.',
    release: 'Let it down slowly.',
  },
  softly: 'Hold it there.',
  side: 'This is for your {{side}} thigh. You lie face down, and your {{side}} hand holds your {{side}} foot.',
  about:
    'Lying face down, you bend one knee and draw that foot gently toward you. Fifteen to thirty seconds, two or three times a side.',
  feel: 'A stretch down the front of the thigh, perhaps up into the hip.',
  stop: 'Tingling or burning at the front of the thigh, knee pain, or an ache in an arched back means let the foot go.',
  easier: 'Use a strap, belt or towel around the foot, or put a pillow under your belly.',
  harder: 'Stay longer, up to thirty seconds, or do a third one each side.',
};
