import type { MoveWords } from '../../../words';

export const standingLunge = {
  name: 'the standing lunge',
  synonyms: [
    'standing lunge',
    'standing lunch',
    'standing half lunge',
    'half lunge',
    'desk lunge',
    'standing hip flexor stretch',
    'standing psoas stretch',
    'lunge at the desk',
    'upright lunge',
    'lunge standing up',
    'standing hip flexor lunge',
  ],
  cues: {
    step: 'Hand on the desk. Your {{side}} leg back, your {{other}} foot in front, for your {{side}} hip.',
    tuck: 'First the tuck: squeeze that glute, tailbone under.',
    shift: 'Keep it, and glide forward a little.',
    'tuck-shift': 'Tuck your tailbone under, then glide forward.',
    change: 'Swap: your {{side}} leg back, {{other}} foot in front. Tuck, then glide.',
    begin: '{{seconds}} seconds, hold.',
    feel: 'The pull belongs at the front of the {{side}} hip.',
    squeeze: 'Keep that {{side}} glute switched on.',
    breathe: 'Slow breath in, longer breath out.',
    release: 'Ease out.',
  },
  softly: 'Stay here, and hold.',
  side: 'This is for your {{side}} hip. Your {{side}} leg is behind you and your {{other}} foot is in front.',
  about:
    'With a hand on the desk and one leg behind you, you tuck your tailbone under and glide forward a little. It is the kneeling lunge on your feet.',
  feel: 'A mild pull at the front of the hip of the back leg.',
  stop: 'A pinch in your lower back, a wobble, or tingling in the leg means step out of it.',
  easier: 'Take a shorter step, and just do the tuck.',
  harder: 'Stay longer, up to sixty seconds, or try the kneeling lunge.',
} as const satisfies MoveWords<'standing-lunge'>;
