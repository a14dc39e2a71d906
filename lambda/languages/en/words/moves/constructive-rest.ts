import type { MoveWords } from '../../../words';

/** The words in the rest itself hold for a short settling as well as for the full five to fifteen minutes. */
export const constructiveRest = {
  name: 'constructive rest',
  synonyms: [
    'constructive rest',
    'constructive rest position',
    'constructive resting',
    'destructive rest',
    'construction rest',
    'resting position',
    'psoas rest',
    'semi supine',
    'lying down rest',
    'rest on my back',
    'back rest',
    'c. r. p.',
    'lying with my knees bent',
  ],
  cues: {
    feet: 'Knees bent, feet flat, as wide as your hips.',
    heels: 'Heels about a forearm from your buttocks, twelve to sixteen inches.',
    arms: 'Arms by your sides, or hands on your belly.',
    spine: 'Let your back keep its own curve.',
    begin: 'Now rest.',
    belly: 'Breathe in, and the belly rises. Breathe out, and it sinks.',
    heavy: 'Let what is under you carry your weight.',
    melt: 'With each breath out, let your hips grow heavier.',
    shoulders: 'Soften your shoulders and your jaw.',
    quiet: 'Slow breaths. Nothing to do.',
    release: 'One deeper breath.',
  },
  softly: 'Now rest.',
  side: 'This one rests both sides at once. You are on your back with both knees bent.',
  about:
    'You rest on your back on a firm floor, knees bent, and let gravity do the work. A full one takes five minutes, and you can stay up to fifteen.',
  feel: 'You may feel your belly rise with each breath, and your back and hips slowly settle into the floor.',
  stop: 'Feeling faint, short of breath lying flat, or pain that grows while you lie still means stop and roll onto your side.',
  easier: 'Rest your lower legs on a chair or a pile of pillows, or prop up your back. You can ask for propped rest.',
  harder: 'There is no harder version. To get more from it, stay longer, up to fifteen minutes.',
} as const satisfies MoveWords<'constructive-rest'>;
