import type { MoveWords } from '../../words';

export const gluteBridge: MoveWords<'glute-bridge'> = {
  name: 'the glute bridge',
  synonyms: [
    'glute bridge',
    'glue bridge',
    'gloot bridge',
    'good bridge',
    'flute bridge',
    'bridge',
    'bridges',
    'hip bridge',
    'hip lift',
    'hip raise',
    'glute bridges',
    'butt lift',
    'bottom lift',
  ],
  cues: {
    feet: 'Knees bent, feet flat and hip-wide.',
    belly: 'Draw your belly in a little.',
    line: 'Lift until shoulders, hips and knees make one line, squeeze your glutes, and lower slowly.',
    again: 'Again, up to one line, and slowly down.',
    begin: '{{count}} bridges. Lift.',
    slow: 'Slowly down.',
    breathe: 'Breathe out as you lift.',
    straight: 'One line, no arch.',
    release: 'Hips down, and rest.',
  },
  softly: 'Begin. Lift.',
  side: 'The bridge works both sides at once. You are on your back with both feet flat.',
  about:
    'On your back with your knees bent, you lift your hips into one line, hold, and lower slowly. It wakes the glutes and opens the front of the hips.',
  feel: 'Your glutes working, and maybe a mild pull at the front of your hips.',
  stop: 'A pinch in your back, or a cramp at the back of the thigh that stays, means lower down and rest.',
  easier: 'Lift halfway, hold for a breath, or do fewer.',
  harder: 'Hold each one longer, up to ten seconds, or build up to fifteen or twenty.',
};
