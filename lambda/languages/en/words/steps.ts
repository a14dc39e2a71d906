import type { StepsWords } from '../../words';

/** What is said to a question about the step under way, and then the hold goes on from its second. */
export const steps = {
  leads: {
    move: 'In {{name}}:',
    side: 'In {{name}}, for your {{side}} side:',
    out: 'You are on the way out. In the move itself:',
    feel: 'This is how it may feel.',
  },

  whichMove: 'Say which move you mean. For example: where should my knee be in the lunge.',
  whichPart: 'Ask me about your head, shoulders, elbows, hands, back, hips, knees or feet.',
  notThere: 'Nothing has to go there.',
  whichThing: 'Ask me about one thing, like a pillow, a towel, a chair, a strap or a ball.',

  compare: {
    first: 'This is the first one. It is {{is}}.',
    same: {
      rest: 'Both are rests. This one is {{is}}. The one before was {{was}}.',
      stretch: 'Both are stretches. This one is {{is}}. The one before was {{was}}.',
      strength: 'Both are for strength. This one is {{is}}. The one before was {{was}}.',
      massage: 'Both are massage. This one is {{is}}. The one before was {{was}}.',
    },
    other: 'This one is {{is}}. The one before was {{was}}.',
    alone: '{{name}}: that is {{is}}.',
    thisOne: 'This one is {{is}}.',
  },

  uses: {
    'under-head': 'Yes. Put {{thing}} under your head, thin enough that your neck stays long.',
    'under-knee': 'Yes. Put {{thing}} under the knee that is on the floor.',
    'under-knees': 'Yes. Put {{thing}} under both knees.',
    'between-knees': 'Yes. Put {{thing}} between your knees. Another one under your head is welcome.',
    'under-belly': 'Yes. Lay {{thing}} flat under your belly. It keeps your low back from arching.',
    'under-arms': 'Yes. Put {{thing}} under your forearms, as padding.',
    'behind-back': 'Yes. Build the slope behind your back with it: {{thing}}, and more if you have them.',
    'legs-up': 'Yes. Lay both lower legs on {{thing}}, with your knees bent.',
    'hold-on': 'Yes. Rest a hand on {{thing}} for balance. It has to stand firm.',
    'hands-on': 'Yes. Put your hands on {{thing}} in place of the floor. That is easier. It has to stand firm.',
    'sit-on': 'Yes. You can sit on {{thing}}, feet flat, and breathe there.',
    'around-foot': 'Yes. Loop {{thing}} around the foot, and hold both ends.',
    'behind-thigh': 'Yes. Loop {{thing}} behind the thigh, and hold both ends.',
    'made-for-it':
      'Yes, {{thing}} is just right here. Keep it gentle. If it feels sharp, shooting, numb or pulsing, stop.',
    'firm-later':
      'Not for your first times: {{thing}} is firm. Take a soft one or your fingers. Later, use little weight, and come off at any throb.',
    'fingers-instead': 'Yes, {{thing}} are gentler. That is done on your back. Ask for the finger massage.',
    'rolled-up':
      'Yes. Roll up {{thing}} tightly, and lay it just below the hip bones, on the thighs. Never under the belly.',
    'no-need': 'No need for that in this move. It works without {{thing}}.',
    'no-press': 'No. Nothing presses in this move, so leave out {{thing}}.',
    'no-hard': 'No, {{thing}} is not for this. It may press too hard near the belly. Keep to what the move asks for.',
    'no-ball-yet': 'Not here: {{thing}} has a move of its own. When fingers feel easy, ask for the ball release.',
    'no-spine':
      'No, not {{thing}}. It would press too hard so near the spine and kidneys. Only your fingertips, lightly.',
    'no-lift':
      'Not under your hips. Leave {{thing}} out, or have it thin under your head. Your own legs do the lifting.',
    'no-reach': 'Not under your belly or the ball. You can rest your forehead on {{thing}}.',
    'no-slip': 'No. Leave out {{thing}} here, because it can slip under you. Keep to the firm floor.',
  },

  points: {
    squeeze: {
      nothing: 'No need to squeeze your glutes in this one. Leave them soft.',
      side: 'Squeeze your {{side}} glute, and keep it on. The rest may stay easy.',
      both: 'Squeeze both glutes the whole time you are up, and keep breathing.',
    },
    belly: {
      soft: 'Let your belly be soft, so that the breath can move it.',
      easy: 'Your belly may work a little. It need not be hard, and the breath goes on.',
      firm: 'Draw your belly in a little, so that your back stays quiet, and keep breathing.',
    },
    press: {
      nothing: 'Nothing has to press down here. The floor carries the weight.',
      heels: 'Both feet stay flat. Press mostly through your heels.',
      'front-heel': 'Press through the whole front foot, with its heel down.',
      soles: 'Your weight is on the whole foot, heel and toes alike.',
      shins: 'Your shins and the tops of your feet rest on the floor. They need not push.',
      forearms: 'It is the forearms that press down, lightly.',
      hands: 'Your hands push the floor away, and the toes behind you stay down.',
      hips: 'Both hips press gently down. Nothing else has to push.',
    },
    eyes: {
      shut: 'Shut your eyes if you like. Open is fine, too.',
      open: 'Keep your eyes open, on one spot. It helps your balance.',
    },
    talk: {
      quiet: 'You may talk. It rests better in quiet.',
      easy: 'You may talk. If you are too short of breath for it, do a little less.',
    },
    pace: {
      still: 'As still as is comfortable. Move when you need to.',
      held: 'Once you are there, stay still. No bouncing.',
      slow: 'Slowly all the way, there and back, without a jerk.',
    },
    turns: {
      together: 'Both sides at the same time.',
      alternate: 'The sides take turns, one after the other.',
      each: 'One side at a time. This is your {{side}} one.',
    },
  },

  efforts: {
    rest: 'Not at all. Nothing is pressed or stretched. Let the weight go, and breathe.',
    pull: 'Mildly. A pull you could keep up while chatting. In studies, stretching harder did not bring more.',
    arch: 'Mildly. A small arch with easy breath is enough. Less, if your back notices it.',
    fingers: 'Lightly. Sink in only as far as the belly lets you, and ease off if you hold your breath.',
    circles: 'Very lightly. Just enough to move the skin, beside the spine.',
    ball: 'Lightly, with most of your weight on the forearms. A deep ache is enough, and anything sharp or pulsing means come off.',
    roller: 'As lightly as your forearms allow. It may be tender, but you should still breathe easily.',
    lift: 'Work, but with breath to talk. If it gets shaky or you hold your breath, do fewer or go lower.',
    plank: 'Steady, not hard. If your back sags or you cannot talk, put your knees down.',
  },

  breaths: {
    rest: {
      setup: 'Breathe as it comes while you settle. Then slowly, down into the belly.',
      work: 'Slowly in, and the belly rises. A longer breath out, and it sinks.',
      release: 'One deeper breath in, and let it go as you move.',
    },
    hold: {
      setup: 'Breathe in as you get ready, and out as you ease into it.',
      work: 'Keep breathing: slowly in, longer out, and soften with each breath out. Never hold it.',
      release: 'Breathe out as you ease back.',
    },
    press: {
      setup: 'Breathe in before the pressure begins, and out as you sink in.',
      work: 'Slow and low. In, and the belly rises a little. Out, and it softens under the pressure.',
      release: 'Breathe in, and breathe out as you lift off.',
    },
    lift: {
      setup: 'Breathe in before you lift, out on the way up, and in again on the way down.',
      work: 'Out on the way up, a breath while you hold it, and in on the way down.',
      release: 'Breathe out, and rest.',
    },
    knee: {
      setup: 'Breathe in first, and out as the knee comes in.',
      work: 'Out as the knee comes in, and in as the leg goes down.',
      release: 'Breathe out as both legs go down.',
    },
    rise: {
      setup: 'Breathe in as you rise.',
      work: 'Slow breaths in and out, and with each one out let the shoulders drop.',
      release: 'Breathe out as you lower.',
    },
    steady: {
      setup: 'Breathe in as you get ready. Then out with each effort.',
      work: 'Out as the leg moves up or in, and in as it goes back. Just never hold it.',
      release: 'Long breath out. Let it settle by itself.',
    },
  },
} as const satisfies StepsWords;
