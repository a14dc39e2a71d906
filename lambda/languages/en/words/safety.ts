import { reasons } from './safety/reasons';

/**
 * What is said when a body reports something, and before and after. First the action, then the number, then why.
 * `{{number}}` is the emergency number of the country, `{{advice}}` whom to contact today, `{{crisis}}` who else is there
 * for somebody who might harm themselves: all three stand in any sentence that names them.
 */
export const safety = {
  /** Whom to contact today, by what a country has. `{{line}}` is a number. */
  advice: {
    doctor: 'your doctor, a nurse line or urgent care',
    nearest: 'the nearest doctor or hospital',
    'most-places': 'your doctor, or in most places {{line}},',
    line: 'your doctor, or {{line}},',
  },
  crisis: {
    text: 'call or text {{line}}',
    call: 'call {{line}}',
    none: 'talk to someone you trust at once',
  },

  emergency:
    "Stop now. Call {{number}}, or your local emergency number, or have someone call. I can't call for you. Don't drive yourself.",
  urgent: "Stop, and come out of it slowly. Contact {{advice}} today. I can't tell what is causing this.",
  see: "Stop here, and come out of it slowly. See a doctor or physical therapist before you try this again. I can't tell what is causing it.",
  urgentThem: "Stop here. They should contact {{advice}} today. I can't tell what is causing this.",
  reasons,
  /** An emergency in words of its own, by its row: nothing is added to them. `E16b` is the listener's own throat. */
  own: {
    E14: "We stop here. If you might act on it now, or have hurt yourself, call {{number}}. You can also {{crisis}}. You don't have to be alone with this. Go to someone you trust. I can't call for you.",
    E16: "Stop now. Call {{number}}, or your local emergency number, on speaker. Stay with them. They will tell you what to do. I can't call for you.",
    E16b: "Stop now. Call {{number}}, or your local emergency number, on speaker. Get someone to you. They will tell you what to do. I can't call for you.",
    E17: "Stay where you are. Call {{number}}, or your local emergency number, or call out for someone. Don't get up alone. I can't call for you.",
    E18: "Get out now, into the open air, and take everyone with you. From outside, call {{number}}, or your local emergency number. I can't call for you.",
    E19: "Get to where you are safe, outside or behind a door that locks. From there, quietly call {{number}}, or your local emergency number. I can't call for you.",
  },
  notToday: 'Not today. Get that checked first. In an emergency, call {{number}}.',
  /** Behind the first answer about health of a session. */
  education: 'That is information and education, not medical advice.',
  heard: 'All right. If anything feels sharp, shooting, numb or pulsing, tell me at once.',

  /** Not a word of it was made out as something ordinary: nobody is comforted. */
  others: 'I keep only what concerns you.',
  adults: {
    self: "I'm made for grown-ups, whose bodies have finished growing. Come back when you're eighteen. Goodbye, and have fun moving.",
    child: 'This one is for adults only. You can go on by yourself.',
  },
  traits: {
    noted: 'Noted for today. Ask me to explain any move as often as you like.',
    older: 'You are not too old for this. I leave out what needs balance today. Keep a chair within reach.',
    again: 'Noted for today. Turn the volume up as far as you like, and say repeat at any time.',
  },

  stopped: {
    prompt: ['Say repeat, the number, or goodbye.', 'I can repeat it, give the number, or say goodbye.'],
    again: 'In an emergency, call {{number}}, or your local emergency number. Say repeat, the number, or goodbye.',
    noMore: [
      "We're done for today. I won't start anything more.",
      'No more exercise today, not even an easy one.',
      'That has to wait until you have been seen.',
    ],
    checking: [
      'That still needs checking.',
      'It should be looked at, all the same.',
      'I can only say it again: have it looked at.',
    ],
    waits: ['That can wait. We have stopped for today.', 'Leave that for another day. We have stopped.'],
    missed: [
      'Whoever you call will ask what you feel, and since when.',
      'That is more than I know. They can tell you.',
      'Let them answer that, once they have seen you.',
    ],
    asked: {
      tell: 'Tell them what you felt, where, when it began, and what you were doing.',
      lie: 'Rest however it is most comfortable, and stretch nothing.',
      move: 'Move only as far as it is comfortable, and test nothing. After a fall, wait for help.',
      drive: 'Let somebody take you. Please do not drive yourself.',
      kept: 'I keep what you did. It is here once you have been cleared.',
      goes: 'Good. Please do that now.',
      light: 'It may be harmless, and it can be serious even when it is mild.',
      exercise: ['Not those either. Nothing more for today.', 'Leave even that until you have been seen.'],
    },
    number: 'The number is {{number}}.',
    numbers: 'The number is {{number}}. You can also {{crisis}}.',
    contact: 'Contact {{advice}} today.',
    see: 'See a doctor or physical therapist before you try this again.',
  },
  /** What only sounded like a red flag, taken back by who said it. */
  mistaken: {
    prompt: 'If I got you wrong, say false alarm. Or say repeat, the number, or goodbye.',
    back: 'My mistake.',
    none: 'No harm done.',
  },
  number: 'The number is {{number}}. Or call your local emergency number.',
  numberWhy: 'That is for emergencies. For advice today, contact {{advice}}.',

  /** The questions about the body: one at a time, twice at most. Named by what is asked, never by what was reported. */
  quality: {
    action: 'Stop, and ease out of it.',
    ask: 'Is it a stretch, or is it pain?',
    again: 'Say stretch if it is only a stretch. Otherwise we stop.',
    fine: 'Good. If it is only a stretch, say stretch, and we go on.',
    place: 'Your {{place}}: is it a stretch, or is it pain?',
    soft: 'If it is only the hard floor, put something soft under it.',
    milder: 'Then milder, less than before.',
    waits: 'Then we wait. Say go on if it is only a stretch, or say it hurts.',
    unsure: 'I may not have understood. If something feels wrong, say it hurts.',
    stopped: 'Then we stop this one. See a doctor or physical therapist before you try it again.',
  },
  touch: {
    ask: 'Touch the skin there. Say I feel it, or say numb.',
    again: 'Say I feel it, or say numb.',
  },
  when: {
    ask: 'Is that so now, or was it before? Say now, or before.',
    again: 'Say now, or before.',
    good: 'Good. If it comes back, say so.',
  },
  besides: {
    action: 'Come off that spot now, and stay off it.',
    ask: 'Is there any pain with it, or do you feel faint, sick or clammy?',
    again: 'Any pain, or feeling faint?',
  },
  passing: {
    ask: 'Say it has passed when it has. If it stays, say it stays.',
    again: [
      'We wait. Say it has passed, or say it stays.',
      'There is no hurry. Say passed when it has, or say it stays.',
    ],
    slowly: 'Slowly, then.',
  },
  help: {
    action: 'We wait.',
    ask: "If you need help for your body, call {{number}}. I can't call for you. Otherwise say hurts, or say easier.",
    again: 'Say hurts, or say easier.',
    paused: 'We stay paused.',
  },
  /** No better after weeks, told where nothing runs. */
  lasting: {
    visit:
      'Several weeks with little change is worth a visit. A physical therapist can check the hip, the back and other muscles. With fever, night pain or weight loss, see a doctor today. Gentle rest is fine meanwhile.',
    early:
      'That is early. Range usually takes three weeks or more. Mild and even, two or three days a week, is the way.',
    third:
      "Three weeks is early still. Range usually takes three or more. Mild and even, and let's take stock next week.",
    else: 'Anything else?',
  },

  endTechnique: {
    out: 'Stop this move. Come out of it slowly.',
    pressure:
      "Stay off that spot. We leave belly pressure out for today. I can't tell what it is, so ask your doctor before you press there again. If it hurts or you feel faint, call {{number}}.",
    condition: 'Ask your doctor, midwife or physical therapist which moves suit you. Their word comes before mine.',
    restFirst: 'No exercise with a fever. Rest, and see a doctor if it stays.',
    unknown: "I don't know that one. Ask your clinician before {{name}}.",
    unknownMoves: "I don't know that one. Ask your clinician which moves suit you.",
    offer: 'We can go on without it. Shall we?',
    offerRest: 'Until your clinician agrees, I have rest and slow breathing for you. Shall we?',
  },

  /** Named by what is said to do, never by what was reported: these names travel in the session attributes. */
  easeOff: {
    effort:
      'Ease back until it is mild, and breathe slowly. It should settle soon. Stop if it turns sharp, shooting, numb or pulsing.',
    cushion: 'Back off to a mild stretch, and put something soft under it. Or say skip this one.',
    /** The same after words of which some were strange. */
    ease: 'Ease back until it is mild, and breathe slowly. If it turns sharp, shooting, numb or pulsing, stop and tell me.',
    click: 'Clicks without pain are common. If one hurts, or the leg gives way, tell me.',
    softer: 'Put a mat or a folded blanket under it. Or say skip this one.',
    reach: 'Loop a towel or a strap around it, or hold the clothes there. Or say easier.',
    shift: "Come out of it, and move the foot. Tell me if it isn't back in two minutes.",
    /** An arm or a hand that was lain on. */
    unload: "Take the weight off it, and shake it loose. Tell me if it isn't back in two minutes.",
    feel: 'Squeeze the seat, tuck the pelvis, and look for it there.',
    loosen: 'Let go of the move, and breathe. Straighten the cramped part gently.',
    settle:
      'Stop, and lower yourself to a steady place. Sit or lie down, and breathe slowly. Go on only when it has passed.',
  },

  /**
   * Whom the ordinary programme is not for, and a choice by name: heard before anything starts. Exact, and together under
   * 42 seconds (safety reference, section 9).
   */
  notices: {
    hello: 'This is Psoas Coach. I guide short stretches for the front of your hips. You move, and I count.',
    first: 'First a notice, and then {{name}}.',
    firstPlan: 'First a notice, and then your plan.',
    signs:
      'For adults. This is information and education, not medical advice. Not today with chest pain, fever with pain, a bad fall, new numbness or weakness, or new trouble with bladder or bowel. If one fits, say stop here. If none does, say start.',
    early: 'In a moment. First hear it to the end.',
    signsAgain: 'If one of those fits, say stop here. If none does, say start.',
    stopHere:
      'Then no exercise today. Call {{number}} now for chest pain, a bad fall, bladder or bowel trouble, or numbness in both legs or between them. For the rest, contact {{advice}} today.',
    leave: 'Then we leave it for today. Open me again when you like.',
    programme:
      'Next, gentle or full. Gentle is rest and breathing: for a baby on the way or just born, a hernia or bowel trouble, a clot, a thinner or an aneurysm, fragile bones, a bad spine or joint, heart trouble, cancer, a recent operation, or a doctor who said go easy. If one fits, say gentle. If none does, say full.',
    programmeAgain:
      'Baby, belly, blood, bones, heart, cancer, operation, or go easy: if one fits, say gentle. If none does, say full.',
    gentle: 'Gentle it is: rest and slow breathing, propped up or on your side.',
    full: 'Full it is. Sharp, shooting, numb or pulsing always means stop.',
    told: "Then gentle it is. You needn't say more.",
    rest: 'Five, ten or fifteen minutes?',
    onBack: 'Here is {{name}}, if you are comfortable on your back. Otherwise say propped rest.',
    restAgain: 'Gentle rest for five, ten or fifteen minutes? Or say goodbye.',
    guest: 'Welcome. Two short notices, and I keep nothing of yours.',
    check: 'Here are two short notices.',
    reopening: 'Last time we stopped early.',
  },

  doctorOk: {
    ask: 'Your clinician agreed to {{name}}. Is that right?',
    again: 'Did a doctor, midwife or therapist agree to {{name}}? Yes or no?',
    which: 'Which move did they agree to? Say its name.',
    each: 'I can take them only by name, one at a time.',
    help: 'Name one move, such as the sphinx. If it was none, say no.',
    done: 'Good, {{name}} is back in. Keep it mild, and do as they told you.',
    kept: 'Then it stays out for now.',
  },

  /** One family a notice, before the listener lies down; under 20 seconds each (safety reference, section 9). */
  gates: {
    belly: {
      ask: 'Next is pressure on the belly. Skip it with a stoma, a stent, a pump or a catheter. Skip it if your belly hurts today, or you have a cyst or fibroids. Skip it on numb or broken skin. Skip it if aneurysms run in the family. Say skip it, or keep it.',
      again: 'Belly pressure: skip it, or keep it?',
    },
    backbend: {
      ask: 'Next is a back-bend. Skip it with neck trouble, dizzy spells or very loose joints. Say skip it, or keep it.',
      again: 'The back-bend: skip it, or keep it?',
    },
    plank: {
      ask: 'Next is a plank. Skip it with heart trouble, high blood pressure, or sore wrists or shoulders. Say skip it, or keep it.',
      again: 'The plank: skip it, or keep it?',
    },
    balance: {
      ask: 'Next, you stand on one leg. Skip it if you get dizzy, fall at times, or feel unsteady. Say skip it, or keep it.',
      again: 'One leg: skip it, or keep it?',
    },
    kept: 'Kept.',
    skipped: 'Skipped. Something gentler takes its place.',
  },

  doctor: {
    short:
      'Call {{number}} now, or your local emergency number, for chest pain, a numb groin or seat, new bladder or bowel trouble, trouble in both legs, or sudden severe belly or back pain. Contact a doctor today for fever, a numb leg, shooting pain, night pain or weight loss. Book a visit if it is no better after about four weeks.',
    more: "Stretching and massage don't replace care when it is severe or keeps coming back. If several weeks of steady practice change little, it may come from other muscles, or not from the psoas at all. A physical therapist or bodywork specialist can look for the source, and rule out a disc in the low back or the hip joint. Long sitting and repeated movement often play a part, and need more than stretches. Sharp or pulsing pain under pressure can be a nerve or blood vessel, so come off at once. At times massage is better left to trained hands.",
  },
  normal:
    'These may come with effort: a pull, a dull ache, warmth, mild soreness, shaking, or a muscle burn that settles. These mean stop: sharp, shooting, numb or pulsing. If it is one of those, tell me.',
  safeWith: {
    block: 'Leave out {{name}}. Ask your doctor, midwife or physical therapist first. Their word comes before mine.',
    ask: 'Ask your doctor, midwife or physical therapist before {{name}}. Until then, leave it out.',
    adapt:
      'For {{name}}, go smaller and milder. Breathe out on the effort, and stop at the first odd feeling. If in doubt, ask your clinician first.',
    free: 'I know of no reason to leave out {{name}}. Keep it mild, and ask your clinician if in doubt.',
    general:
      "I can't judge that from here. Ask your doctor, midwife or physical therapist first. Until then, keep to rest and slow breathing.",
  },
  whoToSee:
    'For any warning sign, a doctor. For tightness that stays, a physical therapist, who can check the back, the hip and the muscles around. In pregnancy, your midwife.',

  checkIn: {
    ask: 'Four weeks of practice now. Is it better, the same, or worse?',
    askAgain: 'Six weeks of practice now. Is it better, the same, or worse?',
    again: 'Better, the same, or worse?',
    /** Behind what sends to a professional. */
    until: 'Until then I would keep to gentle. Say gentle, or full.',
    soreness: 'First, is any soreness from last week still there? Say gone, or still there.',
    sorenessAgain: 'Say gone, or still there.',
    soreGone: 'Good. That is how it should be.',
    sore: 'Then leave it for today. Soreness that stays for more than two or three days is worth showing to a doctor or physical therapist.',
    better: 'Glad to hear it. Carry on gently.',
    weeks:
      'Several weeks with little change is worth a visit. A physical therapist can check the hip, the back and other muscles. With fever, night pain or weight loss, see a doctor today. Gentle rest is fine meanwhile.',
    see: 'Then see a physical therapist before you do more. They can check other muscles, the hip joint and the back. With fever, night pain or weight loss, contact a doctor today.',
  },

  gettingUp: {
    stayDown: 'Stay down. Breathe slowly. When it has passed, sit first, then kneel, then stand, holding a chair.',
  },
} as const;
