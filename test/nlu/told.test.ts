import { type Kind, meaningIn } from './meant';

/* Kinds of questions that nobody answered when somebody asked them first, each in words of our own. */
const meant = meaningIn('en-US');

const KINDS: readonly Kind[] = [
  [
    'how it has come along',
    'lobby',
    { type: 'record', of: 'progress' },
    ['am i making progress', 'am i getting better', 'am i getting more flexible', 'am i getting anywhere'],
  ],
  [
    'how often a routine was done',
    'lobby',
    { type: 'record', of: 'times', routine: 'quick-relief' },
    ['how many times did i do quick relief', 'how often have i done quick relief'],
  ],
  [
    'what there was on a day',
    'lobby',
    { type: 'record', of: 'days', day: 'FR' },
    ['did i do anything on friday', 'did i stretch at all on friday', 'did i actually exercise on friday'],
  ],
  [
    'whether there is anything on the knees',
    'rest',
    { type: 'any-so', so: 'kneeling' },
    ['are there any kneeling ones', 'is there anything on my knees in this', 'do i have to kneel in this'],
  ],
  [
    'which are done standing',
    'lobby',
    { type: 'any-so', so: 'standing' },
    ['which ones are standing up', 'which of them are on my feet'],
  ],
  [
    'what is felt tomorrow',
    'after',
    { type: 'ask', answer: 'sore-tomorrow' },
    ['should i be sore tomorrow', 'how sore am i going to be tomorrow', 'will i feel it tomorrow'],
  ],
  [
    'whether somebody is too old',
    'lobby',
    { type: 'ask', answer: 'age' },
    ['is this alright for someone of eighty', 'is the lunge safe for someone of seventy five'],
  ],
  [
    'how to sit while it waits',
    'paused',
    { type: 'ask', answer: 'while-paused' },
    [
      'should i hold the position while we are paused',
      'may i lie down while you wait',
      'am i supposed to keep kneeling',
    ],
  ],
  [
    'that nothing holds still under them',
    'reps',
    { type: 'ask', answer: 'slipping' },
    ['my feet keep slipping', 'my heels keep sliding', 'i keep sliding off the mat'],
  ],
  [
    'that it feels as before',
    'after',
    { type: 'choice', choice: 'same' },
    ['no difference really', 'i do not notice any difference'],
  ],
  [
    'why it asks',
    'after',
    { type: 'ask', answer: 'why-ask' },
    ['why do you ask', 'you can not see me can you', 'why do you want to know how it feels'],
  ],
];

describe.each(KINDS)('%s', (_kind, scene, event, said) => {
  it.each(said)('"%s"', (text) => {
    expect(meant(text, scene).event).toMatchObject(event);
  });
});
