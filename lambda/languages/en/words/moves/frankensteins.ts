import type { MoveWords } from '../../../words';

export const frankensteins = {
  name: 'Frankensteins',
  synonyms: [
    'frankensteins',
    'frankenstein',
    'franken steins',
    'frank and steins',
    'frankenstein kicks',
    'frankenstein walk',
    'frankenstein march',
    'straight leg kicks',
    'toy soldiers',
    'monster kicks',
    'standing leg kicks',
  ],
  cues: {
    stand: [
      'Stand with a sturdy chair or a wall within reach of one hand.',
      'Have a sturdy chair or a wall within reach of one hand, and stand beside it.',
    ],
    arms: ['Reach your arms forward, at shoulder height.', 'Arms out in front of you, as high as your shoulders.'],
    swing: 'You will raise one straight leg, only as high as it stays slow and steady, lower it, and change sides.',
    'swing-brief': 'One straight leg at a time, low, slow and steady.',
    weight: [
      'Weight onto your {{other}} foot, and let it settle.',
      'Shift onto your {{other}} foot, and wait until it is steady.',
    ],
    begin: '{{count}} in all, {{side}} leg first.',
    breathe: ['Breathe out, {{side}} leg up,', 'With a breath out, {{side}} leg up,'],
    lift: ['{{side}} leg up,', 'Now your {{side}} leg,'],
    last: 'Once more, {{side}} leg up,',
    tall: ['Down slowly, and feel that hip work.', 'Slowly down, and feel how tall you stand.'],
    steady: ['Down slowly, the standing knee soft.', 'Slowly down, with the standing knee soft.'],
    release: ['Both feet down, and stand easy.', 'And both feet down, standing easy.'],
  },
  softly: 'Begin, a leg at a time.',
  side: 'This one takes both legs in turn. The leg that lifts changes every time, and you stand on the other.',
  about:
    'Standing, you raise one straight leg in front of you, pause for two seconds, and lower it, then the other. It is for strength and range at the hip.',
  feel: 'A pull at the back of the lifted thigh, and work in the hips and belly.',
  stop: 'A stumble, dizziness, or a jolt down the leg means both feet down and hold on.',
  easier: 'Keep a hand on the chair and lift lower. You can ask for supported kicks.',
  harder:
    'Build up slowly, to thirty in all, as slow and steady as the first. Your hands may meet your toes, but they need not.',
  asks: {
    parts: {
      head: 'Head up, eyes on one spot ahead.',
      shoulders: 'Shoulders low, over your hips.',
      elbows: 'Arms straight ahead at shoulder height, elbows long.',
      hands: 'Hands ahead of you at shoulder height, or one on the chair when you wobble.',
      back: "Back tall. Don't round it to meet the leg.",
      hips: 'Hips level, over the leg you stand on.',
      knees: 'The leg that lifts stays straight. The knee you stand on is soft.',
      feet: 'One foot flat, taking your weight. The other lifts and comes back beside it.',
    },
    checks: 'Three checks. Back tall, the lifted leg straight, and every kick slow enough to stop.',
    why: 'Psoas, quads and hamstrings work while you balance. It builds strength and range at the hip, one leg at a time.',
    is: 'strength and range for one leg after the other, standing',
    bend: 'The lifted leg stays straight. If the back of the thigh pulls a lot, lift lower, or let the knee soften.',
    far: 'Only as high as the leg stays slow and straight. Hip height is plenty.',
  },
} as const satisfies MoveWords<'frankensteins'>;
