import type { NamesWords } from '../../words';

const day = (name: string) => ({ bare: name, in: `on ${name}` });

/** Names as they stand in a sentence, with their article. Those of moves and routines stand beside their other words. */
export const names = {
  rests: { settling: 'the short rest' },
  sides: { left: 'left', right: 'right' },
  kinds: { rest: 'rest', stretch: 'stretching', strength: 'strength', massage: 'massage' },
  things: {
    mat: 'a mat',
    cushion: 'a cushion',
    chair: 'a chair',
    ball: 'a ball',
    roller: 'a foam roller',
    strap: 'a belt',
    pillow: 'a pillow',
  },
  fetched: {
    roller: 'the foam roller',
    ball: 'the ball',
    pillow: 'a pillow or a folded blanket',
    cushion: 'a cushion or a folded towel',
    strap: 'a belt or a towel',
    chair: 'a sturdy chair',
  },
  uses: {
    ball: 'a soft ball',
    'tennis-ball': 'a tennis ball',
    'hard-ball': 'a ball as hard as that',
    fingers: 'fingers',
    roller: 'a foam roller',
    pillow: 'a pillow or cushion',
    towel: 'a folded towel',
    chair: 'a chair',
    wall: 'a wall, desk or worktop',
    sofa: 'a sofa',
    book: 'a book',
    strap: 'a strap or belt',
  },
  sites: {
    ...{ leg: 'leg', legs: 'legs', foot: 'foot', feet: 'feet', toes: 'toes', calf: 'calf', knee: 'knee', arm: 'arm' },
    ...{ hand: 'hand', face: 'face', jaw: 'jaw', eye: 'eye', head: 'head', neck: 'neck', shoulder: 'shoulder' },
    ...{ chest: 'chest', heart: 'heart', belly: 'belly', 'low-right': 'belly', flank: 'side', back: 'back' },
    ...{ hip: 'hip', groin: 'groin', seat: 'seat', 'inner-thigh': 'inner thigh', saddle: 'private parts' },
    ...{ testicle: 'testicle', muscle: 'muscle', wrist: 'wrist', half: 'side' },
  },
  days: {
    today: 'today',
    yesterday: 'yesterday',
    week: { bare: 'a week ago', of: "last week's" },
    MO: day('Monday'),
    TU: day('Tuesday'),
    WE: day('Wednesday'),
    TH: day('Thursday'),
    FR: day('Friday'),
    SA: day('Saturday'),
    SU: day('Sunday'),
  },
} as const satisfies NamesWords;
