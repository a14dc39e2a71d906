import type { AnswersWords } from './words';

export const tightness = {
  'why-tight': {
    short:
      'Often from sitting for hours, at a computer or over a phone. The muscle stays short and may grow stiff. Long strain from posture, or the same movement over and over, may add to it.',
    more: "There's rarely just one reason. It may be how you sit and stand, a movement you repeat, or other muscles that pull unevenly. So stretching alone may not be enough. Change your position often. I can't tell what is behind yours, but a physical therapist can look.",
  },
  'tight-effects': {
    short:
      'A tight psoas may pull your low back into a deeper curve, and may tip the pelvis forward. The hip may move less freely. Some people feel that as discomfort in the low back or hip.',
    more: "Other problems can feel the same, so I can't tell whether the psoas is behind yours. Some also link it to arthritis or digestion, and I can't promise anything there. Stop if pain is sharp or shooting, or a leg is numb. Stop, too, with fever, pain at night or unexplained weight loss. Contact a doctor today.",
  },
  'forward-tilt': {
    short:
      'It means the front of the pelvis tips down. A tight psoas may pull it that way. The low back then curves in more, and that can strain it.',
    more: "The tuck tips the pelvis the other way while you stretch. Don't expect it to change how you stand, though. In studies, stretching moved the pelvis by about one degree, and the curve of the low back stayed as it was. More range and less stiffness are the fair hope.",
  },
  'one-side': {
    short:
      'One side can be tighter than the other, so each hip gets its own turn. Give both the same time. On the tighter side, go only as far as a mild pull.',
    more: 'The lunge takes one hip at a time. The camel and the bridge open both together. You can choose the side to start with. If the difference is new, grows, or stays for several weeks, a physical therapist can look into it. If one leg is numb, weak or tingling, stop and tell me.',
  },
  'sitting-all-day': {
    short:
      "I'd take the desk break. It's three and a half minutes, all standing, with one hand on the desk. Ask for it by name.",
  },
  'after-running': {
    short:
      "Walk until your breath is easy. Then I'd take quick relief: five gentle minutes on your back. Ask for it by name.",
    more: "The psoas lifts the thigh and steadies the hip at every stride, so it has had its share of work. Keep the pull mild. If your groin or hip hurts with each step, don't stretch it. Contact a doctor today. If you can't put weight on the leg, call your local emergency number.",
  },
} as const satisfies Partial<AnswersWords>;
