import type { MoveWords } from '../../../words';

export const kneeToChest = {
  name: 'knee to chest',
  synonyms: [
    'knee to chest',
    'knees to chest',
    'need to chest',
    'knee to chess',
    'niece to chest',
    'single knee to chest',
    'knee to chest stretch',
    'single knee to chest stretch',
    'knee hug',
    'knee hugs',
    'hug my knee',
    'knee pulls',
    'hug your knee',
  ],
  cues: {
    legs: 'Legs long, heels down.',
    knee: 'Bring in one knee, hands behind the thigh. Pause, lower slowly, and change sides.',
    'knee-brief': 'Legs long. One knee in at a time, hands behind the thigh.',
    again: 'Again, one knee in at a time.',
    begin: '{{count}} in all. Begin.',
    easy: 'No tugging.',
    breathe: 'Breathe out, knee in.',
    release: 'Both legs down.',
  },
  softly: 'Begin, a knee at a time.',
  side: 'This one takes both sides in turn. The knee that comes in changes every time.',
  about:
    'On your back, you bring in one knee, pause, and set it down, then the other. Some people find it kind to a stiff lower back.',
  feel: 'A stretch in your lower back and buttock, and maybe a pull at the front of the hip that stays long.',
  stop: 'A pinch in the groin, or pain or tingling down a leg, means set the foot down.',
  easier: 'Keep the other knee bent with the foot flat, and bring the knee in less.',
  harder: 'Pause a little longer each time, or build up to twenty in all.',
} as const satisfies MoveWords<'knee-to-chest'>;
