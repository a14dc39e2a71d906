import type { MendsWords } from '../../words';

/** One correction to whoever feels nothing, or feels it elsewhere than it belongs, is unsteady or has a cramp. */
export const mends = {
  fixes: {
    rest: {
      more: 'Nothing has to be felt here. Let the weight go, and the rest comes by itself.',
      less: 'Then walk your feet a little, or put something under your knees, until the back is easy.',
      soft: 'Then something soft under it, until it is easy.',
      fine: 'Then let that leg lie as it likes.',
      smaller: 'Then move it until it lies easily. Nothing has to hold still.',
    },
    lunge: {
      more: "That's common. Squeeze the back glute harder, and tuck before you move. Then the back knee a hand farther behind you.",
      less: 'Come back a little, tuck first, and then only as far forward as the low back stays out of it.',
      soft: 'More padding under it, and rest just above the kneecap. Or say the standing lunge.',
      fine: 'In the thigh is fine. Tuck a little more, and the front of the hip joins in.',
      smaller: 'Come back a little, and stay at the first hint of a pull.',
    },
    standing: {
      more: "That's common. Squeeze that glute harder, and tuck before you move. Then step the back foot a little farther behind you.",
      less: 'Come back a little, tuck first, and then only as far forward as the low back stays out of it.',
      soft: 'A shorter step, and keep that knee a little bent.',
      fine: 'In the thigh is fine. Tuck a little more, and the front of the hip joins in.',
      smaller: 'Come back a little, and stay at the first hint of a pull.',
    },
    thigh: {
      more: "That's common. Glute on, and hip forward, before the knee goes back at all.",
      less: 'Bring the knee forward again, and let the low back be long. A pillow under the belly helps if you lie on it.',
      soft: 'Bend it less, or hold a strap, so that the knee has room.',
      fine: 'The front of the thigh is where it may pull, too. Keep it mild.',
      smaller: 'Ease the knee forward, and stay at the first hint of a pull.',
    },
    bridge: {
      more: "That's common. Squeeze both glutes first, and pause a moment at the top.",
      less: 'Lift less high, with the belly on, and let the glutes do it.',
      soft: 'Keep both knees hip-wide, over your feet, and lift less high.',
      fine: 'Bring your heels a little nearer, so that the glutes work more than the thighs.',
      smaller: 'Lift less high, and slower.',
    },
    leg: {
      more: "That's common. Slower, and stop for a moment at the top.",
      less: 'Half as high, with the belly on, and the low back quiet.',
      soft: 'Half as high, and let that knee bend a little.',
      fine: 'The front of the thigh works here, too. Keep it slow.',
      smaller: 'Half as high, and slower.',
    },
    knee: {
      more: 'It may be only a hint. Let the heel of the long leg reach away from you.',
      less: 'Bring the knee in less far, and bend the other knee, too.',
      soft: 'Hold behind the thigh, never on the knee, and bring it in less far.',
      fine: 'The front of the long leg is where it may pull. Keep it mild.',
      smaller: 'Bring the knee in less far.',
    },
    camel: {
      more: 'Lift your chest higher, and glide the hips forward. Not further back.',
      less: 'Come halfway up again, glutes on, and lift the chest in place of leaning back.',
      soft: 'More padding under both knees. Or say the sphinx.',
      fine: 'The front of the thighs is where it may pull, too.',
      smaller: 'Come halfway up again, with your head up.',
    },
    sphinx: {
      more: 'Press your forearms down, and draw your chest forward. Not higher.',
      less: 'Come halfway down, and press your pubic bone into the floor.',
      soft: 'Put something soft under it.',
      fine: 'Let the legs lie long and heavy.',
      smaller: 'Come halfway down, with a long neck.',
    },
    fingers: {
      more: "Lift that knee a little, and find what goes firm. If you can't find it, say skip.",
      less: 'Let go, and let your low back lie long. Then lighter than before.',
      soft: 'Let that hand rest, and use less weight.',
      fine: 'Move your fingers back toward the bony point of the hip, and lighter.',
      smaller: 'Lighter, and only where it goes firm as the knee lifts.',
    },
    circles: {
      more: 'You need not feel much. Light circles, beside the spine.',
      less: 'Stay off the spine itself, on the soft part beside it, and lighter.',
      soft: 'Let that hand rest, and use the flat of it.',
      fine: 'Move back up, between spine and hip bone.',
      smaller: 'Smaller circles, and lighter.',
    },
    ball: {
      more: "Take it slowly, and off the midline. If you can't find the place, say skip.",
      less: 'Come up on your forearms, with less weight on the ball.',
      soft: 'Put something soft under it, and come up on your forearms.',
      fine: 'Come up, and set the ball a little higher, off the midline.',
      smaller: 'Come up on your forearms, with hardly any weight on the ball.',
    },
    roller: {
      more: 'Slower, about three seconds each way, and breathe.',
      less: 'Come up on your forearms, with less weight, and let the back be long.',
      soft: 'Put something soft under your elbows.',
      fine: 'The front of the thigh is the place. Keep it light.',
      smaller: 'Less weight on the roller, and stay below the hip bones.',
    },
    plank: {
      more: 'Draw your navel in, and take slower steps.',
      less: 'Hips a little higher, navel in. If it stays, put your knees down.',
      soft: 'Put your knees down, or both hands on a chair that stands firm.',
      fine: 'The thighs work here, too. Slow steps.',
      smaller: 'Slower, or put your knees down.',
    },
  },
  mood: {
    dozing: {
      move: 'Doze in a rest if you like. I speak up when it goes on.',
      lobby: 'There are rests in what I do, and I speak up when it goes on.',
    },
    curious: {
      move: ['I am only a voice with a good clock. I never tire.', 'No person here, just a patient voice.'],
      lobby: 'I am only a voice with a good clock.',
    },
    bored: {
      move: [
        'Fair enough. Company, or quiet? Say tell me something, or just the bell.',
        'Understood. Say next, and there is something new.',
      ],
      lobby: "Fair enough. Let's do something, then.",
    },
    stressed: {
      move: [
        'Then let each breath out be a little longer than the breath in.',
        'Leave it outside for now. Only the next breath out.',
      ],
      lobby: 'That sounds like a lot. Here you have nothing to do but breathe.',
    },
    tired: {
      move: ['Then a little less is plenty. Say pause whenever you need it.', 'Half the effort counts in full today.'],
      lobby: 'Then the gentlest one I have.',
    },
    sleepless: {
      move: 'Then long, slow breaths out, and nothing to get right.',
      lobby: 'Short nights are hard. Something slow, then.',
    },
    low: {
      move: "I'm glad you are here. As gently as you like. If it stays with you, tell somebody you trust, or your doctor.",
      lobby: "I'm sorry it is heavy today. If it stays with you, tell somebody you trust, or your doctor.",
    },
    angry: {
      move: [
        'You may be. Let it go out with the breath, as loud as you like.',
        'Then breathe it out, all the way to the end.',
      ],
      lobby: 'You may be. Here you can breathe it out.',
    },
    cheerful: {
      move: ['Lovely. Take that with you into the next breath.', 'So much the better. On we go.'],
      lobby: "Lovely. Let's make something of it.",
    },
  },
  guard: 'If it is pain, say it hurts.',
  cramp: {
    toes: 'Let go of the move, and gently draw those toes up toward your knee.',
    long: 'Let go of the move, and let that leg go long and straight, the heel away from you.',
    knee: 'Let go of the move, and gently draw that knee in toward you.',
    off: 'Come off the pressure first. Then straighten what cramps, gently.',
  },
  steady: {
    standing: 'Both feet down, and hold on to something steady.',
    sitting: 'Put both hands down beside you, and stay sitting.',
    back: 'Let the leg down, and rest.',
    side: 'Let the leg down, and rest on your side.',
    front: 'Lower down, and rest.',
    'half-kneeling': 'A hand on the chair or the floor, and your front foot a little wider.',
    'tall-kneeling': 'Sit back on your heels, with your hands down.',
    hands: 'Knees down, and sit back.',
  },
} as const satisfies MendsWords;
