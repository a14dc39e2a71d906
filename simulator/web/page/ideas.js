/** Things to say, by where one is. The speech model takes many more. */
const CLOSED = ['open psoas coach', 'open psoas coach and start quick relief'];
const MENU = [
  'start quick relief',
  'what routines do you have',
  'I have seven minutes',
  'start the kneeling lunge',
  'what is the psoas',
  'how did I do',
];
const GUIDING = [
  'how long left',
  'which side',
  'next',
  'pause',
  'easier',
  'more time',
  'that hurts',
  'when should I see a doctor',
];
const PAUSED = ['go on', 'how long left', 'which side', 'start over', 'stop'];
const YES_NO = ['yes', 'no', 'repeat', 'help'];

/** By the question that is open. */
const ASKED = {
  signs: ['start', 'stop here', 'repeat'],
  programme: ['gentle', 'full', 'repeat'],
  gate: ['skip it', 'keep it', 'repeat'],
  pain: ['it is dull', 'it is sharp', 'not sure', 'stop'],
  choose: MENU,
  'check-in': ['better', 'the same', 'worse'],
};

/** `mark` is the entry of the timeline that is under way. */
export const ideasFor = (state, turn, mark) => {
  if (!state?.session) return CLOSED;
  if (mark?.technique && mark.kind !== 'question') return GUIDING;
  const { asking, goes_on, position } = turn?.turn ?? {};
  if (asking) return ASKED[asking] ?? YES_NO;
  if (goes_on?.state === 'paused' || position?.state === 'paused') return PAUSED;
  return goes_on?.technique || position?.technique ? GUIDING : MENU;
};
