/** Things that are there or not, and how the listener likes it. */
export const equipment = {
  has: 'Good, you have {{thing}}. I will remember.',
  lacks: {
    mat: 'No mat, then. A carpet or a thick blanket does it too.',
    cushion: 'No cushion, then. A folded towel does it too.',
    chair: 'No chair, then. Keep a hand on a wall or a worktop instead.',
    ball: 'No ball, then. I will use fingers instead.',
    roller: 'No foam roller, then. I will use circles on your side instead.',
    strap: 'No belt, then. A long towel does it too.',
    pillow: 'No pillow, then. A rolled towel does it too.',
  },
  instead: 'Without {{thing}} we take {{name}}.',
  unknown: 'Tell me about a mat, a cushion, a chair, a ball, a foam roller, a belt, or a pillow.',
} as const;

export const about = {
  talk: {
    full: 'I explain every move in full for you.',
    brief: 'I keep my words short for you.',
    bell: 'I say only what you need.',
  },
  noCounting: 'I count silently.',
  kept: 'That, your place and what you held are all I keep. Say forget me, and all of it is gone.',
  slower: 'I go slower than usual.',
  faster: 'I go faster than usual.',
  lead: 'Your {{side}} side goes first.',
  without: 'You do without {{thing}}.',
} as const;
