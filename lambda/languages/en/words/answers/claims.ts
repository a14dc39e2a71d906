import type { AnswersWords } from './words';

/** Asked about, never asserted: some say so, and we can't promise it. */
export const claims = {
  'back-pain-claim': {
    short:
      "Some people say their back feels easier with psoas work. I can't promise that. Back pain can have many reasons, and I can't tell which is yours.",
    more: "The thought is that a tight psoas pulls on the low back. If you try it, keep it mild and don't arch. For sharp or shooting pain, a numb leg, fever, night pain or weight loss, stop and contact a doctor today. For new bladder or bowel trouble, or numbness between the legs, call your local emergency number now.",
  },
  'posture-claim': {
    short:
      "Some say so. I can't promise it. Stretching can add range at the hip, but in studies it hardly changed the way the pelvis and low back sit.",
    more: "When it was measured, the pelvis shifted by about one degree, and the curve of the low back stayed the same. A group of experts agreed on more range, but not on better posture. With the core, the psoas may help balance and alignment. I can't promise those either.",
  },
  'digestion-claim': {
    short:
      "Some say a tight psoas bothers digestion. I can't promise that stretching helps. Please don't press on a sore belly. If belly pain stays or gets worse, contact a doctor today.",
  },
  'mood-claim': {
    short:
      "Some say a relaxed psoas is good for the mood. I can't promise that. Lying still and breathing slowly may feel restful. If you feel low for a while, talk to your doctor.",
  },
  'arthritis-claim': {
    short:
      "Some say a tight psoas and arthritis go together. I can't promise that stretching changes it. Ask your doctor or physical therapist which moves suit your joints.",
  },
  'bursitis-claim': {
    short:
      "Some say the bridge helps with hip bursitis. I can't promise that. Leave a sore hip alone until a doctor or physical therapist has seen it.",
    more: "Bursitis means an irritated bursa, the cushion between tendon and bone. I can't tell whether that's what you have. With a hot or swollen hip, contact a doctor today. If there's fever too, call your local emergency number now.",
  },
  'fatigue-claim': {
    short:
      "Some say that massage leaves them less tired and more aware of their body. I can't promise that. Tiredness that stays is one for your doctor.",
  },
  'blood-flow-claim': {
    short:
      "Some say steady pressure brings more blood to the spot. I can't promise that. We found no finished study of pressure on the psoas.",
  },
  'trigger-point-claim': {
    short:
      "Some say steady pressure loosens knots and tight bands, or lets the fascia lengthen. I can't promise that. Keep it gentle, and stop if it's sharp, shooting, numb or pulsing.",
    more: 'The usual advice is to stay on a tender spot for thirty to ninety seconds. In a study of healthy people, ninety seconds on the calf made it less sensitive to pressure. We found no finished study of the psoas. If you try it, start with thirty seconds, breathe slowly and keep off the midline.',
  },
} as const satisfies Partial<AnswersWords>;
