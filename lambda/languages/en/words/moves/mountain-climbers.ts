import type { MoveWords } from '../../../words';

export const mountainClimbers = {
  name: 'mountain climbers',
  synonyms: [
    'mountain climbers',
    'mountain climber',
    'mountain climbing',
    'mountain clamors',
    'fountain climbers',
    'mountain climate',
    'slow mountain climbers',
    'plank knee drives',
    'running plank',
    'climbers',
  ],
  cues: {
    hands: 'Spread your hands flat, a bit wider than your shoulders.',
    belly: 'Draw your navel in, to steady your middle.',
    plank: 'When we start, step your feet back into a plank, back flat, hips low.',
    step: 'Then draw in one knee, set it back, and draw in the other. Slow steps, not a race.',
    begin: 'Up to the plank. {{seconds}} seconds. Go.',
    flat: 'Back flat, hips low.',
    breathe: 'Breathe with every step.',
    release: 'Knees down, one after the other. Sit back and catch your breath.',
  },
  softly: 'Up to the plank, and go.',
  side: 'This one takes both legs in turn. You are in a plank on your hands.',
  about:
    'In a plank on your hands, you draw in one knee after the other, slowly. It is hard work for the belly and the hips, so it starts with fifteen seconds.',
  feel: 'Breathing hard, and work in your middle, hips and shoulders.',
  stop: 'Chest pain or feeling faint means stop and tell me at once. Wrist or back pain, or a belly that domes, means knees down.',
  easier: 'Put your hands on a sofa or a wall, or do knee to chest on your back.',
  harder: 'Stay longer, up to thirty seconds, with a flat back the whole time.',
} as const satisfies MoveWords<'mountain-climbers'>;
