/** What is said about a plan that was made for a request. */
export const compose = {
  plan: {
    moves_one: 'All right, {{length}}: {{kinds}}, with one move.',
    moves_other: 'All right, {{length}}: {{kinds}}, with {{count}} moves.',
    rest: 'All right, {{length}} of {{kinds}}.',
  },
  trips: {
    floor_zero: 'You get down once, stay in one position, and get up once.',
    floor_one: 'You get down once and up once, and change position once in between.',
    floor_other: 'You get down once and up once, and change position {{count}} times in between.',
    standingFirst_one: 'We begin on your feet. Then you get down once, and up once at the end.',
    standingFirst_other:
      'We begin on your feet. Then you get down once, and up once at the end, with {{count}} changes of position in all.',
    standing: 'You stay on your feet, with a desk or a wall beside you.',
    offFloor:
      'Nothing on the floor: you stay on your feet, with a desk or a wall beside you. I can also plan for a bed.',
    bed_zero: 'All of it in bed, in one position.',
    bed_one: 'All of it in bed, and you turn over once.',
    bed_other: 'All of it in bed, and you change position {{count}} times.',
  },
  seat: 'Have a sofa or a steady chair behind you. Sit on its edge, and let yourself down on your hands: no kneeling. We come up the same way. If that is hard, say in bed.',
  seatLater: 'You get up without kneeling, by way of a sofa or a steady chair.',
  fetch_one: 'Before you begin, have {{things}} within reach.',
  fetch_other: 'Before you begin, have these within reach: {{things}}.',
  fingers: 'No ball this time: fingers do it.',
  offer: 'Shall I start that?',
  offerLength: 'I can do {{length}}.',
  offered_one: 'It takes {{length}}, all of it {{names}}.',
  offered_other: 'It takes {{length}}: {{names}}.',
  offerStanding: 'Shall I start that, on your feet?',
  usual: 'A plan as you said takes about {{length}}. Shall I start it?',
  offerFloor: 'On a mat on the floor? Say yes, or in bed, or standing.',
  whereLater: 'To do it elsewhere, say in bed, or standing.',
  offerAgain: [
    'Say yes to start it, or tell me what else you would like.',
    'Yes starts it. Or name a move, or how many minutes you have.',
    'Shall I start it? Or say what you would rather do.',
  ],
  declined: 'All right, not that one.',
  recommend: 'I would do {{length}} now: {{kinds}}.',
  recommendLater: 'Ask me that again when we are done here.',
  noneLeft: 'Nothing of that is left in this routine.',
  someLeft: 'Then I leave those out.',
  no: {
    chair:
      'I have nothing for sitting in a chair. On your feet, with a hand on it, I can do {{length}}: {{kinds}}. Say in bed if you would rather lie down.',
    chairBed: 'I have nothing for sitting in a chair. In bed, I can do {{length}} of rest and easy breathing.',
    chairBedLater: 'None of this is done in a chair. When we are done here, say rest in bed.',
    chairLater:
      'None of this is done in a chair. When we are done here, say standing, and I plan for your feet with a hand on the chair.',
    longest: 'With that, the longest I can make is {{length}}.',
    longestStanding: 'Standing, the longest I can make is {{length}}.',
    shortest: 'With that, the shortest I can make is {{length}}.',
    shortestStanding: 'Standing, the shortest I can make is {{length}}.',
    nothing: 'That leaves me no move to plan with.',
    rest: 'What I can do is {{length}} of rest and easy breathing.',
  },
} as const;
