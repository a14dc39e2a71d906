import type { MoveWords } from '../../../words';

export const sphinx = {
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
    legs: [
      'Legs long, toes spread, tops of the feet pressing down, toes not tucked.',
      'Legs long, and toes spread, not tucked, with the tops of the feet pressing down.',
    ],
    elbows: [
      'Draw your elbows in under your shoulders, palms down, middle fingers straight ahead.',
      'Elbows under your shoulders, palms down, and the middle fingers point straight ahead.',
    ],
    bone: [
      'Press your pubic bone down, and make both legs firm.',
      'Make both legs firm, with your pubic bone pressing down.',
    ],
    rise: [
      'Breathe in, press your forearms down, and raise your chest.',
      'With a breath in, press the forearms down, and raise your chest.',
    ],
    shoulders: ['Shoulders low, tailbone long.', 'Let the shoulders sink, and the tailbone grow long.'],
    begin: 'Breathe out, {{count}} slow breaths, and stay.',
    long: ['Feel the front, not the low back.', 'Feel your front lengthen.'],
    'legs-on': ['Your legs stay firm.', 'Keep both legs firm.'],
    neck: ['Long neck, soft face.', 'The neck stays long, the face soft.'],
    release: ['Breathe out, and lower slowly.', 'Let the breath out, and lower slowly.'],
    rest: [
      'Slide your arms back, turn your head to one side, and rest.',
      'Arms back by your sides, head to one side, and rest.',
    ],
  },
  softly: 'Slow breaths now. In.',
  side: 'The sphinx works both sides at once. You lie face down, up on your forearms.',
  about:
    'You start face down, arms by your sides, chin down. Then you prop yourself on your forearms and raise your chest, while your hips stay heavy. You stay for five slow breaths, or up to ten.',
  feel: 'A gentle bend in your lower back, and length down the front of your belly and hips.',
  stop: 'Sharp pain in the lower back, or anything down a leg, means lower yourself and rest.',
  easier: 'Move your elbows further forward, so that your chest is lower.',
  harder: 'Stay for more breaths, up to ten.',
  asks: {
    parts: {
      head: 'Head in line with your back, eyes down or just ahead, neck long.',
      shoulders: 'Shoulders low, over your elbows, chest drawn forward.',
      elbows: 'Elbows under your shoulders, close to your ribs. Forearms point straight ahead.',
      hands: 'Hands flat on the floor in front, as wide as your elbows.',
      back: 'A long, gentle bend. Send your tailbone toward your heels, so nothing crunches.',
      hips: 'Hips heavy, pubic bone pressing down.',
      knees: 'Legs long, knees straight and switched on, the outer thighs rolling a little toward the floor.',
      feet: 'Tops of the feet down, toes not tucked, as wide as your hips.',
    },
    checks: 'Three checks. Elbows under your shoulders, pubic bone down, and toes not tucked.',
    why: 'It gives length to the front of the hips and belly, in a small back bend that your forearms hold.',
    is: 'a small back bend on your forearms, for the front of belly and hips',
    bend: 'Legs stay long here, with the knees straight.',
    far: 'Rise only as high as the forearms bring you. If the back complains, slide your elbows forward.',
  },
} as const satisfies MoveWords<'sphinx'>;
