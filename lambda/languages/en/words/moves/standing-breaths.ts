import type { MoveWords } from '../../../words';

export const standingBreaths = {
  name: 'standing breaths',
  synonyms: [
    'standing breaths',
    'standing breath',
    'standing breathing',
    'breathing at the desk',
    'desk breathing',
    'slow breaths',
    'standing rest',
    'breathing standing up',
  ],
  cues: {
    feet: 'Feet under your hips, knees soft.',
    begin: 'Breathe slowly.',
    ribs: 'In through the nose, down into the belly, and a longer breath out.',
    shoulders: 'Let your shoulders drop.',
    jaw: 'Soften your jaw, and your belly.',
    release: 'Good.',
  },
  softly: 'Breathe slowly.',
  side: 'Both sides rest here. You are on your feet, breathing.',
  about: 'You stand with soft knees and breathe slowly into your belly. It settles you before a stretch at the desk.',
  feel: 'Your belly moving with the breath, and your shoulders getting heavier.',
  stop: 'If you feel dizzy, sit down.',
  easier: 'Sit on a chair, and breathe there.',
  harder: 'There is no harder version. Breathe out a little longer, if you like.',
} as const satisfies MoveWords<'standing-breaths'>;
