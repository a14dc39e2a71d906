/**
 * What the coach says between the moves. Whole sentences, for the ear. A list holds several forms of one sentence: they are
 * said in turn, so that none is heard twice in a row.
 */
export const coach = {
  welcome: {
    first:
      'Welcome to Psoas Coach. I guide you through stretches and rests for a tight hip, and I count so that you need no hands. The quickest start is quick relief, five minutes on your back.',
    /** To a device in a language that is not spoken. */
    onlyEnglish: 'So far I speak English, German and Spanish.',
    back: 'Welcome back to Psoas Coach.',
    soon: 'Welcome back. On we go where you were.',
    afresh: 'All right, something new.',
  },
  /** To somebody who is known: a greeting, one fact, one question. */
  hello: {
    greeting: ['Good to have you back.', 'Hello again.', 'Welcome back.', 'Nice to hear you.'],
    today: 'Once more today.',
    weekday: '{{day}}, as usual.',
    week: '{{amount}} this week so far.',
    since_one: 'The last time was yesterday.',
    since_other: 'The last time was {{count}} days ago.',
    habit: ['Shall we do {{name}} again?', 'Is it {{name}} again?', 'The same again, {{name}}?'],
    last: [
      'I would take {{name}}. What would you like?',
      'Last time it was {{name}}. What shall it be today?',
      'There is {{name}}, for one. What would you like?',
    ],
    away: ['Shall we begin with a short one, {{name}}?', 'A short one to begin with, {{name}}?'],
  },
  comeBack: {
    sameDay: 'Welcome back. You stopped in {{name}}.',
    sameDaySide: 'Welcome back. You stopped in {{name}}, for your {{side}} side.',
    otherDay: 'Welcome back. {{day.in}} you stopped in {{name}}.',
    otherDaySide: 'Welcome back. {{day.in}} you stopped in {{name}}, for your {{side}} side.',
    where: 'You stopped in {{name}}.',
    whereSide: 'You stopped in {{name}}, for your {{side}} side.',
    left: 'That leaves about {{length}}.',
    leftWarm: 'That leaves about {{length}}, with a minute to settle in first.',
    restOrAgain: 'Shall we do the rest of {{day.of}}, or start again?',
    restOrAgainShort: 'Say the rest, or start again.',
  },
  enoughThisWeek: 'You have had ten minutes or more of stretching this week. A rest day is fine too.',
  wakeWord: 'While I count, say Alexa first: Alexa, pause. Alexa, next. Or Alexa, that hurts.',

  /** Before something is ended, replaced or deleted: at most ten words, and what would happen. */
  confirm: {
    side: 'More for your {{side}} side, next time?',
    stop: 'Stop here? I keep your place.',
    stopGuest: 'Stop here?',
    eased: 'Ease off.',
    routine: 'Start {{name}} instead?',
    move: 'Start {{name}} instead?',
    length: 'Start a plan of {{length}} instead?',
    bed: 'Start a plan in bed instead?',
    plan: 'Start another plan instead?',
    own: 'Start your own routine instead?',
    menu: 'Leave this routine, and choose another?',
    build: 'Stop here, and put a routine together?',
    reminders: 'Turn off your reminder?',
    resume: 'Shall we go on?',
  },

  /** What was hardly understood, as a question. */
  perhaps: {
    unsure: ["I'm not sure I got that.", 'I may have misheard.', 'That was not quite clear.'],
    pause: 'Shall I wait?',
    resume: 'Shall we go on?',
    next: 'On to the next one?',
    previous: 'Back to the one before?',
    skip: 'Leave this one out?',
    'skip-side': 'Leave this side out?',
    'other-side': 'On to the other side?',
    'start-over': 'Once more from the beginning?',
    easier: 'Something easier?',
    harder: 'Something harder?',
    'more-time': 'Do you need more time?',
    slower: 'Shall I go slower?',
    faster: 'Shall I go faster?',
    'less-talk': 'Shall I say less?',
    'more-talk': 'Shall I say more?',
    'start-move': 'Do you mean {{name}}?',
  },

  /** A choice of two. */
  orStop: {
    ready: 'Begin, or stop here?',
    next: 'Next, or stop here?',
    resume: 'Go on, or stop here?',
    'something-else': 'That is the last one. Something else instead, or stop here?',
  },

  prompt: {
    choose: 'What shall we do? Say {{name}}, or ask what routines there are.',
    chooseAgain: 'Say {{name}} to begin, list the routines, or goodbye.',
    ready: 'Say ready, or just wait.',
    readySide: 'For the {{side}}, say ready, or just wait.',
    goOnSide: "Your {{other}} side is done. When you're ready for the {{side}}, say go on. I'll keep your place.",
    goOnFirst: "Say go on. If I go quiet, open psoas coach again, and I'll have your place.",
    goOn: "Say go on when you're ready. I'll keep your place.",
    waiting: 'Say go on when you are ready.',
    done: 'Shall I tell you how you did?',
    doneAgain: 'Say how did I do, or goodbye.',
    felt: 'Easier, the same, or stiffer than when we began?',
    feltAgain: 'Say easier, the same, or stiffer. Or say goodbye.',
    afterwards: 'Say start over, another routine, or goodbye.',
    /** Behind what no invitation may follow, and where both were heard. */
    else: 'Anything else?',
    which: 'Which one?',
    resume: 'Say go on when you want me back.',
    resumeOffer: 'Shall we carry on from there?',
    stopped: 'Say repeat, the number, or goodbye.',
  },

  /** Before a move that was asked for by its name. */
  atFirst: {
    easier: 'Today, the first time, {{name}} comes in an easier form.',
    waits: 'Today, the first time, we leave out {{name}}.',
    several: 'Today, the first time, the harder moves come in an easier form, or wait for another day.',
    dose: 'The first time, {{length}} is enough. Ask for more from the next time on.',
    warm: 'I would warm up first. Say warm up, or straight to it.',
    warmAgain: 'Say warm up, or straight to it.',
    warmed: 'Good. The warm-up first.',
    straight: 'Straight to it, then.',
    stance: 'Standing today, or kneeling?',
    standing: 'Standing, then.',
    kneeling: 'Kneeling, then.',
  },
  /** One of these in a long rest, and to whoever asks for company. */
  facts: [
    'One thing about the psoas: it links your low back to the top of your thigh.',
    'On every stair it is the psoas, deep inside, that lifts your thigh.',
    'The nerves of your leg pass right through the psoas on their way down.',
    'The psoas starts about as high as your lowest rib, deep beside the spine.',
    'Lying with the knees up, the psoas is short and slack. It has nothing to hold.',
    'Hours of sitting keep the psoas short. Each time you stand up, you let it out again.',
    'Six in ten fibers of the psoas are quick ones. The others can work all day.',
    'Near the hip the psoas shares one tendon with its neighbor, the iliacus.',
  ],

  guide: {
    first: ['First, {{name}}.', 'We begin with {{name}}.'],
    next: ['Next, {{name}}.', 'Now {{name}}.', 'And then {{name}}.', 'On to {{name}}.'],
    firstSettle: ['First, a short rest.', 'We begin with a short rest.', 'To arrive, a short rest.'],
    nextSettle: ['Next, a short rest.', 'Now a short rest.', 'And then a short rest.'],
    back: ['Back to it.', 'On with it.', 'Here it goes on.'],
    easeFirst: 'Ease off for this.',
    on: ['On we go.', 'And on.', 'We go on.'],
    return: 'Back to {{name}}.',
    settling: ['Take your time.', 'No rush.', 'Find your place.'],
  },

  hold: {
    half: [
      "You're halfway.",
      'That is half of it.',
      'Halfway, and keep breathing.',
      'Half of it is behind you.',
      'Halfway. Stay as you are.',
      'Halfway, and stay soft.',
    ],
    last10: ['Ten more seconds here.', 'Stay for ten more seconds.', 'Ten seconds to go, easily.'],
    last5: ['Five more seconds.', 'Last breath here.', 'Stay for five more seconds.'],
    nearly: ['You are nearly there.', 'Last breath here.', 'Not long now, stay soft.'],
    range: 'Hold {{name}} for {{length}}. You can go up to {{most}}.',
    fixed: 'Hold {{name}} for {{length}}.',
    soFar: 'By my clock that was {{length}} so far.',
    rep: 'In {{name}} you pause for {{count}} seconds each time.',
    breaths: '{{name}} is held for {{count}} slow breaths, up to {{most}}.',
  },

  rep: {
    /** Behind the act: a number before it is heard as done. */
    one: ["That's one.", "And that's one."],
    count: '{{n}}.',
    /** With the foot to stand on for the next one. */
    oneOver: 'One. Onto your {{other}} foot.',
    over: '{{n}}. Onto your {{other}} foot.',
    all: 'That makes {{n}} in all.',
    down: [
      'and slowly down.',
      'and back down, softly.',
      'slowly back down.',
      'and all the way down.',
      'and lower it with care.',
      'down, without hurry.',
    ],
    /** With just the bell. */
    bell: {
      up: 'Up.',
      upSide: '{{side}} leg.',
      last: 'Last one, up.',
      lastSide: 'Last one, {{side}}.',
      down: 'Down.',
    },
  },

  breath: {
    in: ['Breathe in,', 'And in,', 'In again,'],
    last: 'One last breath in,',
    out: ['and slowly out.', 'and a long breath out.', 'and out.'],
  },

  near: {
    is: 'I do not have that one. {{name}} comes closest.',
    later: 'I do not have that one. {{name}} comes closest. Say do that one, or its name.',
  },
  undo: {
    done: ['As it was before.', 'All as before.'],
    dose: 'Back to {{length}}.',
    nothing: 'There is nothing to take back.',
  },
  /** To somebody who said how it is, without a complaint or a wish in it. */
  person: {
    good: "That's good to hear.",
    hint: 'Then stay at the first hint of a pull.',
    hintUnsure: 'Then stay at the first hint of a pull. If it is sharp, say it hurts.',
    lying: 'Shall we take five minutes lying down?',
    kind: "Then let's be kind to it. Shall we take five minutes lying down?",
    kindSide: "Then let's be kind to it. Five minutes lying down, and a little extra for the {{side}}?",
  },
  notSure: 'That is fine.',
  good: 'Good.',
  noHurry: 'No hurry.',
  usual: '{{name}} takes about {{length}}. Shall I start it?',
  whichOne: 'Which one? Say its name.',
  later: 'One thing at a time.',
  whatThen: 'What then?',
  moreAfter: 'More? Say a move or a routine, or goodbye.',
  whatChange: 'What shall I change? Say easier, shorter, or skip it.',
  goodStretch: 'Good, that is where it belongs. Keep it mild.',
  gentleOnly: 'For now I have the gentle set for you: rest and slow breathing.',
  gentleLater: 'All right, another time.',
  doctorLater: 'Tell me what your clinician said when we are done here. Until then, nothing changes.',
  doctorNothing:
    'I am leaving nothing out right now. If your clinician said to avoid a move, say leave out, and its name.',
  leftOut: 'We leave out {{name}} for now.',
  fingersFirst: 'Before {{named}} the fingers go there once. Today it would be {{name}}.',
  firstInstead: 'We keep {{named}} for later, once easier moves are known. Today it would be {{name}}.',
  done: [
    'That was all of it, slow and steady, well done.',
    'That was the whole of it, with no hurry in it, well done.',
    'There, all of it done, and to the end: well done.',
    'That is it for today, and you made the time: well done.',
  ],
  nothing: 'Nothing is running right now.',
  failure: 'Sorry, something went wrong on my side.',
  here: 'Yes, I am here.',
  skipped: 'Skipped.',
  skippedMove: '{{name}} is left out.',
  notInPlan: '{{name}} is not in this routine.',
  skippedSide: 'The rest of your {{side}} side is left out.',
  sideLeftOut: 'Your {{side}} side is left out in this one.',
  sideDone: 'Your {{side}} side is done already.',
  wasLast: 'That was the last move.',
  isFirst: 'This is the first move. From the top.',
  over: 'From the beginning.',
  onward: 'You are in it already.',
  bothSides: 'This one works both sides, so there is nothing to change.',
  whichSideFirst: 'Say left or right.',
  lead: 'Your {{side}} side goes first from now on.',
  meantSide: 'Then your {{side}} side.',
  enoughPressure: 'That is enough pressure for one day. Let us leave it there.',
  nothingEasier: 'Rest is the gentlest there is. Stay with it, or say next.',
  instead: 'Then {{name}} instead.',

  restWithin: 'Rest for {{length}}, and then the routine goes on.',
  restAfter: 'Rest for {{length}}.',

  adding: {
    after: 'Then {{name}} comes after {{earlier}}. That adds about {{length}}.',
    already: '{{name}} comes anyway.',
    enough: 'That would be more of it than one session should have, so {{name}} stays out.',
    place: '{{name}} does not fit in here. Ask for it when we are done.',
    later: 'Not in the middle of this one. Ask for {{name}} when we are done here.',
  },

  feedback: {
    moreSeconds: 'Next time {{count}} seconds more in {{name}}. Say keep it to leave it.',
    lessSeconds: 'Next time {{count}} seconds less in {{name}}. Say keep it to leave it.',
    moreTimes: 'Next time {{count}} more of {{name}}. Say keep it to leave it.',
    lessTimes: 'Next time {{count}} fewer of {{name}}. Say keep it to leave it.',
    moreBreaths_one: 'Next time one breath more in {{name}}. Say keep it to leave it.',
    moreBreaths_other: 'Next time {{count}} breaths more in {{name}}. Say keep it to leave it.',
    lessBreaths_one: 'Next time one breath less in {{name}}. Say keep it to leave it.',
    lessBreaths_other: 'Next time {{count}} breaths less in {{name}}. Say keep it to leave it.',
    moreSecondsNow:
      'From the next set on {{count}} seconds more in {{name}}, and next time too. Say keep it to leave it.',
    lessSecondsNow:
      'From the next set on {{count}} seconds less in {{name}}, and next time too. Say keep it to leave it.',
    moreTimesNow: 'From the next set on {{count}} more of {{name}}, and next time too. Say keep it to leave it.',
    lessTimesNow: 'From the next set on {{count}} fewer of {{name}}, and next time too. Say keep it to leave it.',
    moreBreathsNow: 'From the next set on a breath more in {{name}}, and next time too. Say keep it to leave it.',
    lessBreathsNow: 'From the next set on a breath less in {{name}}, and next time too. Say keep it to leave it.',
    common: 'A difference between the sides is common.',
    sideSeconds: 'Next time your {{side}} side gets {{count}} seconds on top in {{name}}. Say keep it to leave it.',
    sideTimes: 'Next time your {{side}} side gets {{count}} on top in {{name}}. Say keep it to leave it.',
    even: 'Next time both sides get the same again in {{name}}. Say keep it to leave it.',
    most: 'That is the most I do in {{name}}, so it stays.',
    least: 'There is no less of {{name}} than that, so it stays.',
    enough: 'Two steps are enough by feel. From there, say hold longer, or hold shorter.',
    both: 'In {{name}} both sides work together, so neither gets more.',
    easier: 'For the next time, an easier way.',
    rest: 'The rest stays as it is.',
    none: 'Tell me that after a move, and I will remember it for the next time.',
    kept: 'It stays as it is.',
    keptMove: 'Then {{name}} stays as it was.',
  },

  pause: {
    plain: 'Paused.',
    belly: 'Paused. Ease off the pressure, and stay off any spot that pulses.',
  },

  stop: {
    saved: 'I have kept your place.',
    plain: 'All right, we stop here.',
    bye: 'Goodbye. Be kind to your hips.',
    afterAlarm: 'Goodbye. Please look after yourself.',
  },

  settle: {
    wait: 'No hurry. Find your position.',
    more: 'More time to settle, from now on too.',
  },

  dose: {
    now: 'All right, {{length}}.',
    most: 'The most I do here is {{length}}, so {{length}} it is.',
    least: 'The least I do here is {{length}}, so {{length}} it is.',
    able: 'Up to {{length}}, then. Say enough when it is.',
    parts: 'In {{count}} holds, then, {{length}} each.',
    each: '{{length}} from here on.',
    eachNearly: '{{length}} from here on, or as near to it as a move goes.',
    noHolds: 'There is no hold left to change.',
    always: 'Holds of {{length}}, today and from now on.',
    kept: '{{length}}, today and from now on.',
    usual: 'Back to the usual {{length}}.',
    forgotten: 'Every move has its usual number again.',
    makes: 'With your own number it takes about {{length}}.',
    alwaysWhat: 'How long is that to be? Say, always thirty second holds.',
    unit: 'Say {{count}} minutes, or {{count}} seconds.',
    unitHold: 'Say {{count}} minutes in all, or {{count}} seconds more.',
    whichMove: 'Of which move? Say its name.',
    rep: {
      now: '{{length}} for each one.',
      most: 'The most for each one is {{length}}, so {{length}} it is.',
      least: 'The least for each one is {{length}}, so {{length}} it is.',
      fixed: 'That pause stays as it is.',
    },
  },

  pace: { slower: 'Slower, then.', faster: 'A little faster, then.' },

  again: {
    both: 'One more set, on both sides.',
    once: 'One more set.',
    side: 'One more set on your {{side}} side.',
    move: 'Once more, then.',
  },

  early: {
    some: 'All right. A proper finish, in {{length}}.',
    now: 'All right. We finish here.',
  },

  talk: {
    full: 'I will explain more.',
    brief: 'I will say less.',
    bell: 'Only what you need from now on. Say explain more to change that.',
  },
  mode: {
    breaths: 'I will count your holds in slow breaths.',
    quiet: 'Quiet mode. I whisper, and leave the numbers out.',
    normal: 'Back to my usual voice and count.',
  },
  count: { on: 'I will count out loud, from one up.', off: 'No more counting.' },
  stops: {
    flow: 'I will stop at natural rests.',
    'keep-going': 'I will keep going, with as few stops as I can.',
    wait: 'I will wait for you after every move.',
  },

  left: {
    lastSide: 'Your {{side}} side, and then only getting up.',
    rounds_one: 'After that, one more turn.',
    rounds_other: 'After that, {{count}} more turns.',
    seconds: 'About {{length}} left.',
    ahead: 'It has not begun yet. It will be {{length}}.',
    reps_one: 'One more to go.',
    reps_other: '{{count}} to go.',
    repsAhead_one: 'There is one to do.',
    repsAhead_other: 'There are {{count}} to do.',
    breaths_one: 'One more breath.',
    breaths_other: '{{count}} breaths to go.',
    over: 'This one is over. Let it go.',
    routine: 'About {{length}} left in all.',
    andAll: 'And about {{length}} in all.',
    soFar: 'About {{length}} so far, and about {{rest}} to go.',
    justBegun: 'We have only just begun.',
    none: 'Nothing after this but getting up.',
    up: 'Only the way up is left.',
  },

  where: {
    wasSide: 'That was your {{side}} side.',
    plain: 'You are in {{name}}. Move {{n}} of {{of}}.',
    plainSets: 'You are in {{name}}, set {{set}} of {{sets}}. Move {{n}} of {{of}}.',
    side: 'You are in {{name}}, for your {{side}} side. Move {{n}} of {{of}}.',
    sideSets: 'You are in {{name}}, for your {{side}} side, set {{set}} of {{sets}}. Move {{n}} of {{of}}.',
    up: 'You are on the way up. The moves are done.',
    finished: 'The routine is over.',
  },

  next: {
    side: 'Next comes your {{side}} side.',
    move: 'Next comes {{name}}.',
    sideDone: 'Your {{side}} side is done.',
    held: {
      standing: 'That one is done standing.',
      sitting: 'That one is done sitting.',
      back: 'That one is done on your back.',
      side: 'That one is done on your side.',
      front: 'That one is done face down.',
      'half-kneeling': 'That one is done on one knee.',
      'tall-kneeling': 'That one is done on both knees.',
      hands: 'That one is done on your hands and toes.',
    },
  },

  number: {
    none: 'We have not begun to count yet.',
    at: 'You are on number {{n}} of {{of}}.',
    counted: 'All right, {{n}} of {{of}} are done.',
  },

  many: {
    each: '{{count}} of {{name}} with each leg, up to {{most}}.',
    total: '{{count}} of {{name}} in all, up to {{most}}.',
    pause: 'Each is held for {{count}} seconds.',
    holds: '{{name}} is held {{count}} times, {{length}} each time.',
    holdsEach: '{{name}} is held {{count}} times on each side, {{length}} each time.',
  },

  /** To how it feels when it is over, and the sum of it in a sentence. */
  landing: {
    easier: ['Good. Take that to the stairs.', 'Good. Let the hip lead when you walk off.'],
    same: ["That's common. Range takes weeks.", "That's common, and no sign of anything. Range takes weeks."],
    stiffer:
      "Then less next time. If it's still there in two or three days, have it looked at by a doctor or physical therapist.",
    tooMuch: ['Thanks for telling me. That was more than you needed.', "Good to know. We'll go easier."],
    lighterWeek: 'This week of the plan comes again, a step lighter.',
    rated: 'Thank you, good to know.',
    even: '{{amount}} for each hip, right and left alike.',
    sides: '{{right}} for the right hip, {{left}} for the left.',
    next: 'See you {{day}}, as usual.',
  },

  did: {
    took: 'It takes about {{length}}.',
    nothing: 'Nothing was held yet.',
    so: 'This is what you held.',
    last: 'Lately, you held this.',
    seconds: '{{name}}: {{amount}}.',
    secondsSides: '{{name}}: {{right}} on the right, {{left}} on the left.',
    reps: '{{name}}: {{amount}}.',
    repsSides: '{{name}}: {{right}} with the right, {{left}} with the left.',
    breaths: '{{name}}: {{amount}}.',
    breathsSides: '{{name}}: {{right}} on the right, {{left}} on the left.',
  },

  diary: {
    yesterday: 'This is what you held yesterday.',
    rested_one: 'The last time was yesterday.',
    rested_other: 'Yesterday was a rest day. The last time was {{count}} days ago.',
    none: 'I have nothing written down yet.',
    week_zero: 'Not yet this week.',
    week_one: 'Once this week.',
    week_other: '{{count}} times this week.',
    weekDays_one: 'Once this week, {{days.in}}.',
    weekDays_other: '{{count}} times this week, {{days.in}}.',
    onDay_zero: 'Nothing {{days.in}}, by what I have noted.',
    onDay_one: 'Once {{days.in}}.',
    onDay_other: '{{count}} times {{days.in}}.',
    sixty_one: 'Once in the last sixty days.',
    sixty_other: '{{count}} times in the last sixty days.',
    stretched: 'In the last seven days each hip had about {{length}} of stretching.',
    /** Of the routines that are remembered, the last few. */
    ofRoutine_zero: '{{name}} was not among the last {{of}} routines.',
    ofRoutine_one: '{{name}}: once among the last {{of}} routines.',
    ofRoutine_other: '{{name}}: {{count}} times among the last {{of}} routines.',
    judge: 'Whether it is easier, your hips know best. Range takes weeks.',
    streak_zero: 'Nothing in a row yet. Any day is a good day to begin.',
    streak_one: 'One day so far. Rest days do not count against you.',
    streak_other: '{{count}} days of practice, with rest days in between where you needed them.',
  },

  owed: {
    seconds: 'Your {{side}} side is about {{count}} seconds short. Shall we make that up now?',
    reps: 'Your {{side}} side is {{count}} short. Shall we make that up now?',
  },

  list: {
    routines: 'There is {{names}}. The shortest takes {{least}}, the longest {{most}}.',
    moves: {
      rest: 'For resting there is {{names}}.',
      stretch: 'For stretching, {{names}}.',
      strength: 'For strength, {{names}}.',
      massage: 'And for massage, {{names}}.',
    },
    after_one: 'After this comes {{names}}.',
    so: 'Yes: {{names}}.',
    notSo: 'No, none.',
    after_other: 'After this come {{count}} more: {{names}}.',
  },

  single: {
    move: 'Just {{name}}.',
    rest: '{{name}}, for {{length}}.',
  },

  elsewhere: {
    music: 'Music is not mine. Ask Alexa for it before we start.',
    news: 'I only know about the psoas and the hip flexors.',
    timers: 'Timers and alarms are Alexa\u2019s. I can say how long is left.',
    clock: 'The time and the date are Alexa’s. I can say how long is left.',
    jokes: 'I am no good at jokes. I know fifteen moves, though.',
    calls: 'Calls and shopping are Alexa\u2019s, outside this skill.',
    home: 'Lights and television are Alexa\u2019s, outside this skill.',
    volume: 'Say Alexa, volume seven. I can also say less.',
    screen: 'The screen belongs to your device. I can leave things out, too.',
    children: 'This is for adults.',
    price: 'That is on the page of this skill in the Alexa app.',
    muscles: 'That is not mine. I do the psoas and the hip flexors.',
    drugs: 'That is for a doctor or a pharmacist.',
    limits:
      'No music or volume, no other muscles, no medical advice, nothing for children. I count your holds, and keep both sides equal.',
    name: 'Your own routine has no name. Say, start my routine.',
    cues: 'I say when to change sides, and what comes next.',
    prescribed: 'I cannot know what they showed you. Name a move, and I lead you through it.',
  },
  never: {
    done: '{{name}} is left out, today and from now on.',
    today: '{{name}} is left out today.',
    already: '{{name}} is left out already.',
    which: 'Which move is that? Say its name.',
  },
  onlySide: {
    done: 'Only your {{side}} side, then. The other one gets its turn next time.',
    which: 'Which side is that, left or right?',
  },
  unknown: {
    move: 'I do not know that one. There is knee to chest, the bridge, the kneeling lunge, and more. Ask for the list of moves.',
    routine: 'I do not know that routine. There is {{names}}.',
    length: 'Tell me how many minutes you have, from three to forty-five.',
  },

  length: {
    tooLong: 'The longest I do is {{length}}.',
    tooShort: 'The shortest I do is three minutes.',
  },

  missed: {
    hold: [
      'I missed that. You can say easier.',
      'That passed me by. You can say how long left.',
      'Not caught. You can say skip it.',
      'That one I missed. You can say pause.',
    ],
    reps: [
      'I missed that. You can say how many left.',
      'That passed me by. You can say slower.',
      'Not caught. You can say easier.',
      'That one I missed. You can say pause.',
    ],
    rest: [
      'I missed that. You can say next.',
      'That passed me by. You can say how long left.',
      'Not caught. You can say shorter, or next.',
      "That one I missed. You can say what's next.",
    ],
    setUp: [
      'I missed that. You can say ready, or one moment.',
      'That passed me by. Say easier, or what to do.',
      'Not caught. Say next, or how long it takes.',
    ],
    between: [
      'I missed that. You can say go on, or skip it.',
      'That passed me by. Say once more, or go on.',
      'Not caught. Say wait, or what is next.',
    ],
    guidingAgain: [
      'Not caught either. Say skip it, easier, or say that again.',
      'Another one I missed. Say pause, next, or how long left.',
    ],
    paused: ['I missed that.', 'That passed me by.', 'Not caught.'],
    pausedAgain: ['Not caught either. How long left is one I know.', 'Missed again. Where are we is one I know.'],
    finished: ['I missed that.', 'That passed me by.', 'Not caught.'],
    finishedAgain: [
      'Not caught either. Say again, or a routine by its name.',
      'Missed again. Say how did I do, or a move by its name.',
    ],
    lobby: ['I did not catch that.', 'That passed me by.', 'That one I missed.'],
    lobbyAgain: [
      'Not caught either. Ten minutes in bed is one I know, or the kneeling lunge.',
      'Missed again. Ten minutes without kneeling is one I know, or what is the psoas.',
    ],
    question: ['I did not catch that.', 'Not caught either.', 'I missed that one, too.'],
    pressure: [
      'I missed that, and there is pressure on your belly. Lift off, and say go on, or say it hurts.',
      'Not caught, and you press on your belly. Lift off first. Then say go on, or say it hurts.',
    ],
    wait: [
      'I missed that again, so we wait. Say go on, or say it hurts.',
      'Missed again, so we wait here. Say go on when you are ready, or say it hurts.',
    ],
    again: "That isn't one of mine. We're paused. Say go on, or stop.",
  },

  more: {
    all: 'That is all I have on that.',
    none: 'Ask me about the psoas, or about a move, and I will tell you more.',
  },

  help: {
    confirm: 'Answer yes or no.',
    guiding:
      'You can say next, repeat, pause, how long left, skip this one, other side, or which side. Say it hurts if something hurts, and stop to end.',
    paused: 'The routine waits for you. Say go on, start over, or stop.',
    finished: 'The routine is done. You can ask how you did, say start over, or choose another routine.',
    lobby:
      'Say the name of a routine, such as quick relief or morning. Or name one move, such as the glute bridge. You can also ask what the psoas is, or when to see a doctor.',
    stopped: 'We have stopped for today.',
  },

  forget: {
    ask: 'I keep your place, your preferences and what you held. Shall I delete all of it? Yes or no?',
    done: 'Done. I have forgotten you. Goodbye.',
    kept: 'Then I keep it.',
    later: 'Tell me that again when we are done here.',
  },
  welcomeYou: 'You are welcome.',
} as const;
