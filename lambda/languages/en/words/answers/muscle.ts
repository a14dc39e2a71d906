import type { AnswersWords } from './words';

export const muscle = {
  'what-is-psoas': {
    short:
      'The psoas is a long, deep muscle. It runs from the sides of your low back, through the pelvis, to the top of the thigh bone. You have one on each side, and they link your upper body to your legs.',
    more: 'It starts on the bones of the low back, lies beside the spine behind the belly, and counts as a core muscle. So it has a share in how the spine is carried, sitting as well as standing, walking and running. Near the hip it joins the iliacus, and the pair is called the iliopsoas. Together they lift your thigh.',
  },
  'where-is-psoas': {
    short:
      'Deep inside, on both sides of your spine. It starts at the low back, from the lowest rib down to just above the pelvis. It passes behind the belly and over the front of the hip, to the top of the thigh bone.',
    more: 'It starts along the twelfth thoracic to the fifth lumbar vertebra. The outer layer comes from the sides of the lowest thoracic vertebrae and their discs. The deep layer comes from lumbar vertebrae one to four. Low down it merges with the iliacus. Their tendon ends on the lesser trochanter, a small bump of the thigh bone.',
  },
  'two-layers': {
    short:
      'The psoas has an outer layer and a deep layer. Nerves of the low back pass between them on their way to the leg.',
    more: 'The outer layer starts on the sides of the lowest thoracic vertebrae and the discs between them. The deep layer starts on lumbar vertebrae one to four. The fibers draw together and run down the back wall of the belly. They cross the rim of the pelvis and end in one long tendon.',
  },
  'say-psoas': {
    short: 'The P is silent. Say so, then as, and run them together: psoas.',
  },
  'find-psoas': {
    short:
      'Press lightly, and let go if anything throbs or feels sharp. Lie on your back, knees bent. Rest your fingertips just inside the hip bone. Lift that knee a little, and feel the psoas go firm.',
    more: "Leave this out if you're pregnant, have belly trouble, a hernia or an aneurysm, or take blood thinners. Look about an inch behind the bony point of the hip, and a touch in. Press lightly, in and toward the floor, never toward the midline or on a pulse. A tender spot may be the psoas. If you can't find it, skip it.",
  },
  actions: {
    short:
      'It lifts your thigh toward your belly. It also helps turn the leg outward and bend the low back to the side. And it steadies spine and hip when you sit, stand, walk or run.',
    more: "In the words of anatomy: it flexes the hip, rotates it outward and bends the lumbar spine sideways. It has two jobs at once. It moves you, as on stairs or in a squat, and it helps hold you up. It's the main link between trunk and legs.",
  },
  iliopsoas: {
    short:
      'Near the hip, the psoas joins its neighbor, the iliacus, which lines the bowl of the pelvis. They share one tendon, so the pair is called the iliopsoas.',
    more: 'They come together in the pelvis, shortly before they end. The shared tendon reaches the lesser trochanter, a small bump on the inner side of the thigh bone. Moves that open the front of the hip, like the lunge and the bridge, reach them both.',
  },
  bursa: {
    short:
      "It's a small cushion at the front of the hip. It lies under the iliopsoas tendon and keeps it apart from the bone.",
    more: "Its full name is the iliopsoas bursa. It lies where the tendon nears its end, between the tendon and the top part of the thigh bone. A hot or swollen hip is not one to stretch. Contact a doctor today. If there's fever too, call your local emergency number.",
  },
  fibres: {
    short:
      "It's a mix. About sixty percent of its fibers are fast ones, for movement. The other forty percent, roughly, are slow ones that can work for a long time.",
    more: 'The fast kind is called anaerobic, the slow kind aerobic. By one account, the fast kind is more common near the spine, where the muscle steadies you. The slow kind gathers toward the thigh, where it moves you. So one muscle serves both movement and posture.',
  },
  nerves: {
    short:
      "Nerves of the low back serve it: spinal nerves L one to L four. Other nerves for the leg run through the muscle. That's one reason to stop at anything sharp, shooting or numb.",
    more: 'The front branches of spinal nerves L one to L four go to it before they weave into the lumbar plexus. That web of nerves sits inside the psoas, and its own branches set off from there. The femoral nerve, which serves the front of the thigh, sends a few small branches as well.',
  },
  'blood-supply': {
    short:
      'Its main supply is four lumbar arteries. They leave the aorta, the great artery in front of your spine. So if you feel a pulse under your fingers or the ball, come off and leave belly pressure out today.',
    more: 'Smaller vessels add to it. Fine branches come from the kidney arteries and the common iliac artery. One more is called the deep circumflex iliac artery, beside the hip. Because large vessels run so near, massage stays off the midline and off any spot that pulses or throbs.',
  },
  'muscles-around': {
    short:
      'Its neighbors are the iliacus in the pelvis, the quads on the front thigh, the glutes behind the hip, and the core. Tightness may come from any of them, not only from the psoas.',
    more: 'The glutes are its counterpart: the bridge works them while it opens the front of the hip. The side lying and prone stretches reach the quads as well. Foam rolling works on the muscles around the psoas, not on the psoas itself. A physical therapist can check whether they pull unevenly.',
  },
} as const satisfies Partial<AnswersWords>;
