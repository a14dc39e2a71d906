/** Six weeks, a step a week: offered, asked about, made gentler and ended by voice. */
export const course = {
  intro:
    'Six weeks, three times a week on different days, from six and a half minutes to fourteen and a half. Each week asks a little more, and you can stop the plan at any time.',
  offer: 'Shall we begin with week 1 today?',
  own: 'Your own routine was given to you. Ask whoever gave it before you add this.',
  usual: 'Shall we take the next session of your plan?',
  choose: 'Shall we go on with your plan? Or name another routine.',
  chooseAgain: 'Say yes for your plan, list the routines, or goodbye.',
  hello: 'Week {{week}} of your plan, session {{count}}: {{length}}. Shall we?',
  /** In the first session of a week, behind what became of the week before; and with the choice to go less far back. */
  helloNew: 'Week {{week}}, {{length}}. Shall we?',
  helloOr: 'Week {{week}} again, {{length}}? Or say harder, for week {{back}}.',
  opening: 'Week {{week}}, session {{count}}, {{length}}. Have a cushion and a chair within reach of your mat.',
  openingStanding:
    'Week {{week}}, session {{count}}, {{length}}. For one hand, have a desk or a sturdy chair beside your mat.',
  days: 'For the days, say remind me, with the days and a time, when we are done.',
  /** The last week is over. */
  over: 'Six weeks are behind you. Is it better, the same, or worse?',
  keep: 'From here, two sessions a week may be enough to keep it.',
  fewer: 'You have stretched a lot this week, so there are fewer rounds today.',
  where: 'You are in week {{week}} of six, with {{count}} of three sessions done.',
  whereNow: 'Week {{week}} of six, session {{count}} of three.',
  none: 'There is no plan under way. Say, start the six week plan.',
  skipped: 'Then this week is left out. It begins again when you are ready.',
  lighter: 'A step gentler from now on.',
  confirmStop: 'Stop the six week plan?',
  whichStop: 'Only this session, or all six weeks? Say stop, for this session, or six weeks.',
  whichStopAgain: 'Say stop, or six weeks.',
  stopped: 'The plan is over. Your routines stay as they are.',
  /** How long a hip is, against itself alone: hugging one knee, does the other leg come to the floor? */
  leg: {
    offer: 'First, shall we see how long each hip is today? It takes a minute, on your back.',
    lie: 'Lie on your back, both legs long.',
    hug: 'Hug your {{side}} knee, hands behind the thigh.',
    long: 'Let your {{side}} leg grow long and heavy.',
    ask: 'Does the back of that knee touch the floor: yes, nearly, or no?',
    early: 'That was quick. Once more, with time to lie down.',
    askAgain: 'Does the back of that knee touch the floor? Say yes, nearly, or no.',
    keep: 'Remember your two words. They are only for you, to lay beside the next ones.',
    extra: 'Your two legs differ, so your {{side}} hip gets one more hold from today.',
    beside: 'Lay your two words beside those of last time. Nearer is good, and the same is common.',
    without: 'Another time, then.',
  },
  /** What became of the week that is over. */
  steps: {
    on: 'That went well, so this week asks a little more.',
    again: 'The same week again. Bodies like repeats.',
    waited: 'A week off is fine. Everything has waited for you.',
    lighter: 'The same week again, a step gentler.',
    back: 'One week back, so that it sits well.',
    anew: 'The days have run away from us, so we begin again.',
    anewOr: 'The days got away from us.',
    over: 'Six weeks are behind you.',
  },
} as const;
