import type { MoveWords } from '../../words';

export const sphinx: MoveWords<'sphinx'> = {
  name: 'the sphinx',
  synonyms: [
    'sphinx',
    'sphinx pose',
    'sphinx stretch',
    'finks',
    'swings pose',
    'sphinks',
    'sphincs pose',
    'baby cobra',
    'low cobra',
    'cobra',
    'forearm backbend',
  ],
  cues: {
    legs: 'Legs long, tops of the feet down, toes not tucked.',
    elbows: 'Elbows under your shoulders, forearms forward.',
    bone: 'Pubic bone down, legs switched on.',
    rise: 'Breathe in, press your forearms down, and raise your chest.',
    shoulders: 'Shoulders low, tailbone long.',
    again: 'Pubic bone down, legs on. Breathe in, and rise.',
    begin: '{{count}} slow breaths. In.',
    long: 'Send your tailbone toward your heels.',
    'legs-on': 'Legs stay switched on.',
    neck: 'Long neck, soft face.',
    release: 'Breathe out, and lower slowly.',
    rest: 'Turn your head to one side, and rest.',
  },
  side: 'The sphinx works both sides at once. You lie face down, up on your forearms.',
  about:
    'Face down, you prop yourself on your forearms and raise your chest while your hips stay heavy. You stay for five slow breaths, or up to ten.',
  feel: 'A gentle bend in your lower back, and length down the front of your belly and hips.',
  stop: 'Sharp pain in the lower back, or anything down a leg, means lower yourself and rest.',
  easier: 'Move your elbows further forward, so that your chest is lower.',
  harder: 'Stay for more breaths, up to ten.',
};
