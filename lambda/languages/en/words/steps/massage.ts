import type { StepMoves } from '../../../words';

export const massage = {
  'ball-release': {
    parts: {
      head: 'Head low, face turned to one side, or your forehead over your hands.',
      shoulders: 'Shoulders wide and loose, with your weight on the forearms.',
      elbows: 'Elbows and forearms on the floor in front of you. They carry part of your weight.',
      hands: 'Hands flat in front of you, ready to push you up. One of them placed the ball.',
      back: 'Back long and loose. It sinks only as far as the ball feels bearable.',
      hips: 'Hips low, your {{side}} one a little lighter on the floor because of the ball.',
      knees: 'Both legs long behind you. Your {{side}} knee may bend or slide out gently.',
      feet: 'Feet long behind you, tops down. The {{side}} one may slide out and back.',
    },
    checks: 'Three checks. The ball is beside your navel, off the midline. Nothing throbs. And your breath stays easy.',
    why: 'The psoas lies deep, and steady light pressure reaches it where fingers tire. Some people feel it soften. Nobody can promise that.',
    is: 'pressure with a soft ball beside the navel, face down',
    bend: 'Legs are long here. Your {{side}} knee may bend a little, if that lets the belly soften.',
    far: 'Sink only until you feel a deep ache that you can breathe through. Anything sharp or throbbing: press up and say stop.',
  },
  'supine-massage': {
    parts: {
      head: 'Head on the floor, or on something thin. Leave it down.',
      shoulders: 'Shoulders loose on the floor. The fingers do the little there is to do.',
      elbows: 'Elbows rest on the floor or on your ribs, so the arms can be lazy.',
      hands:
        'Fingertips a thumb in from the front of your {{side}} hip bone, off the midline, lightly. Lift off if it throbs.',
      back: 'Back resting, with its own curve.',
      hips: 'Hips heavy and level.',
      knees: 'Both knees bent, to keep the belly soft. The {{side}} one lifts a little, only to find the muscle.',
      feet: 'Both feet flat on the floor, hip-wide.',
    },
    checks: 'Three checks. You felt it go firm when the {{side}} knee lifted. Nothing throbs. And light is enough.',
    why: 'Fingers feel more than any tool, so they come first. Light pressure lets you notice the muscle and breathe into it.',
    is: 'light pressure with your fingers, on your back',
    bend: 'Both knees stay bent. With straight legs the belly is tense, and fingers have to press too hard.',
    far: 'Sink in only as deep as the belly lets you. Light is enough, and never on a pulse.',
  },
  'side-lying-massage': {
    parts: {
      head: 'Your head rests on a pillow or on your lower arm.',
      shoulders: 'Shoulders stacked and loose.',
      elbows: 'Your {{side}} elbow points up or behind you, as is easy for the hand.',
      hands:
        'Your {{side}} fingertips on the soft part of the low back, between spine and hip bone. Beside the spine, never on it.',
      back: 'Back loose and a little rounded, so that the soft part is easy to reach.',
      hips: 'Hips stacked, your {{side}} one on top.',
      knees: 'Both knees bent, one above the other.',
      feet: 'Feet loose, one above the other.',
    },
    checks: 'Two checks. Your fingers are beside the spine, not on it. And the circles are small and light.',
    why: 'The psoas begins along the low back. Small circles there let the muscles around it relax, without touching the belly.',
    is: 'small circles with your fingers, at the low back',
    bend: 'Both knees are bent, as much as is comfortable.',
    far: 'Stay on the surface. The skin moves with your fingers, and that is deep enough.',
  },
  'foam-rolling': {
    parts: {
      head: 'Head in line with your back, eyes on the floor.',
      shoulders: 'Shoulders over your elbows, strong and low.',
      elbows: 'Elbows and forearms on the floor. They push you up and down the roller.',
      hands: 'Hands flat or in loose fists ahead of your elbows.',
      back: 'Back flat, belly a little drawn in, so that it does not sag.',
      hips: 'Hip bones stay above the roller, never on it.',
      knees: 'Legs long, knees off the floor or resting lightly.',
      feet: 'Toes on the floor, to help you move.',
    },
    checks:
      'Three checks. The roller is on your thighs, below the hip bones. You go slowly. And you stop on tender spots.',
    why: 'It works on the muscles around the psoas, at the top of the thighs, where a roller is safe.',
    is: 'slow rolling over the top of both thighs',
    bend: 'Legs are long here. Bend one knee to the side, if you want less weight on the roller.',
    far: "A hand's length, from just below the hip bones down the thigh and back. Never up onto the belly.",
  },
} as const satisfies Partial<StepMoves>;
