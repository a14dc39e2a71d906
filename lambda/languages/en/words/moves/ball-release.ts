import type { MoveWords } from '../../../words';

export const ballRelease = {
  name: 'the ball release',
  synonyms: [
    'ball release',
    'bowl release',
    'ball massage',
    'psoas ball',
    'so as ball',
    'massage ball',
    'tennis ball',
    'tennis ball release',
    'ball on the psoas',
    'lying on the ball',
    'ball pressure',
    'therapy ball',
    'trigger point ball',
    'ball thing',
    'ball on my psoas',
    'ball on the hip',
  ],
  cues: {
    fingers: 'First we find it. Lay your {{side}} fingertips between your navel and your {{side}} hip bone.',
    lift: 'Lift your {{side}} knee a little, and feel a band go firm under your fingers.',
    lower: "Lower the foot. If you can't find it, say skip.",
    roll: 'Keep that place in mind, pick up the ball, and roll over onto your forearms and knees.',
    place:
      'Put the ball on that place: two to three fingers to the {{side}} of your navel and a little below, one to two inches. Stay off the midline.',
    forearms: 'Keep your weight on your forearms for now. Off the midline, and never on a pulse.',
    find: "On your back, fingers between your navel and your {{side}} hip bone. Lift that knee a little, feel it firm, lower it. If you can't find it, say skip.",
    'find-again':
      'Now your {{side}} side. Fingers between navel and hip bone. Lift that knee a little, feel it firm, and lower it.',
    'roll-place':
      'Roll over onto your forearms. The ball goes two to three fingers to the {{side}} of your navel and a little below, off the midline.',
    'stop-cue': 'If it feels sharp, shooting, numb or pulsing, come off the ball and say stop.',
    begin: 'Now sink a little. {{seconds}} seconds. Stay.',
    breathe: 'Breathe low and slow. Let the belly soften.',
    leg: 'If you like, slide your {{side}} foot gently out and back.',
    midline: 'To the side of the navel, off the midline.',
    soft: 'Less weight is fine. Use your forearms.',
    'press-up': 'Press into your forearms, and lift your belly off the ball.',
    'ball-away': 'Take the ball away with one hand.',
    'turn-back': 'Lower down, and roll slowly onto your back.',
  },
  softly: 'Now sink a little, and stay.',
  side: 'This is for your {{side}} side. The ball is to the {{side}} of your navel, off the midline.',
  about:
    'You find the muscle with your fingers, then lie face down with a soft ball beside your navel. The weight is light, for thirty to ninety seconds a side.',
  feel: 'A deep ache that you can breathe through, and that eases as you stay.',
  stop: 'A pulse or throb, an electric feeling, feeling sick, or belly pain that stays means come off the ball.',
  easier: 'Use a softer ball or less weight, or do it with your fingers on your back. Ask for the finger massage.',
  harder: 'There is no harder version. More weight or a harder ball is not better here.',
} as const satisfies MoveWords<'ball-release'>;
