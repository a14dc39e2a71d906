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
    stand: 'Have a sturdy chair or a wall within reach.',
    arms: 'Arms forward, at shoulder height.',
    swing: 'Raise one straight leg, only as high as it stays slow and steady. Pause, lower, and change sides.',
    'swing-brief': 'One straight leg at a time, low, slow and steady.',
    again: 'Again, one straight leg at a time.',
    begin: '{{count}} in all. Begin.',
    tall: 'Stand tall.',
    breathe: 'Keep breathing.',
    release: 'Both feet down.',
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
} as const satisfies MoveWords<'frankensteins'>;
