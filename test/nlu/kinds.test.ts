import type { SessionEvent } from '../../lambda/session/events';
import { meaningIn } from './meant';

/*
 * Kinds of wishes that were taken for others when somebody said them first, each in words of our own: whatever is said in
 * one of these ways is meant so, and not only the sentence that was missed.
 */
const understood = meaningIn('en-US');
const meant = (text: string): SessionEvent => understood(text, 'hold').event;

const KINDS: readonly (readonly [kind: string, event: Partial<SessionEvent>, said: readonly string[]])[] = [
  [
    'the day after tomorrow, and not tomorrow',
    { type: 'remind', soon: { day: 'overmorrow' } },
    ['remind me the day after tomorrow at eight'],
  ],
  [
    'a dose of the next one, and not of this',
    { type: 'hold-length', whose: 'next' },
    [
      'make the next one longer',
      'make the next hold shorter',
      'can the next stretch be longer',
      'i want the next move a bit shorter',
      'the next one for a minute',
      'twenty seconds for the next one',
      'do the next stretch for forty seconds',
      'make the next exercise twenty seconds',
      'next one thirty seconds',
      'next one a little shorter please',
    ],
  ],
  [
    'the hold of every repetition',
    { type: 'hold-length', whose: 'hold', change: 'more' },
    [
      'hold longer',
      'hold it longer',
      'hold this longer',
      'hold it a bit longer',
      'hold this a little longer',
      'stay up longer',
      'stay up a bit longer',
      'hold a little longer',
      'please hold it longer',
      'hold longer please',
    ],
  ],
  [
    'so many on each side',
    { type: 'hold-length', whose: 'side' },
    [
      'seven each side',
      'twelve a side',
      'six per side',
      'nine on each leg',
      'make it eight each side',
      'do six per leg',
      'fifteen reps each side',
      'eleven for each leg',
      'make it six a side',
      'do ten a side',
    ],
  ],
  [
    'rounds of it',
    { type: 'hold-length', whose: 'sets' },
    [
      'three rounds',
      'do two rounds',
      'make it two rounds',
      'two more rounds',
      'do three rounds of this',
      "let's do two rounds",
      'make it three rounds of this',
      'do two more rounds',
      'three times round',
      'two rounds of this please',
    ],
  ],
  [
    'a length in breaths',
    { type: 'hold-length', whose: 'breaths' },
    [
      'six breaths',
      'hold it for six breaths',
      'hold this for eight breaths',
      'four deep breaths',
      'make it six breaths',
      'stay for four breaths',
      'do it for seven breaths',
      'for three breaths',
      'six full breaths please',
      'do five deep breaths',
    ],
  ],
  [
    'a move to finish with',
    { type: 'finish-early', seconds: null, move: 'glute-bridge' },
    [
      'finish with the bridge',
      'end with the bridge',
      "let's finish on the bridge",
      'end on the bridge',
      'skip the rest and end with the bridge',
      'make the bridge the last one',
      "just the bridge and then we're done",
      "just the bridge and then i'm off",
      'do the bridge last and stop there',
      'finish with the glute bridge please',
    ],
  ],
  [
    'minutes that are left, with no unit',
    { type: 'finish-early', seconds: 420 },
    ["i've only got seven left", 'i only have seven left', "i've only got seven now", 'only seven left now'],
  ],
  [
    'stop, and then why or what else',
    { type: 'stop' },
    [
      "stop it i'm not lying here that long",
      "och stop it i'm not doing this for ten minutes",
      "no stop that's not what i asked for",
      "stop i'm talking about something else",
      'no stop we were talking about tomorrow',
      "stop please i'm late for the bus",
      "hey stop it's the wrong one",
      "wait stop you're doing the wrong thing",
    ],
  ],
  [
    'the next one is left out, and not this',
    { type: 'skip', next: true },
    ['skip the next one', 'leave out the next one', 'skip the next move', 'leave the next exercise out'],
  ],
  [
    'a length that is none, beside the one there is',
    { type: 'plan', seconds: 360 },
    ['ten minutes is too long i only have six'],
  ],
  [
    'the other side is left out',
    { type: 'skip-side', side: 'other' },
    [
      'skip the other side',
      'skip the other leg',
      'leave the other side out',
      "i don't need the other side",
      'no need for the second side',
      "don't bother with the other leg",
      'not the other hip',
      'forget about the other side',
      "can we leave off the other leg it's fine",
      "skip the second side i'm running out of time",
    ],
  ],
  [
    'a side is left out by its name',
    { type: 'skip-side', side: 'left' },
    [
      'skip the left',
      'skip my left side',
      'leave out the left leg',
      'leave my left out',
      "i can't do the left",
      "let's not do the left",
      'leave the left hip out of it',
      'nothing on the left please',
      "skip the left it's fine already",
      'not the left leg today',
    ],
  ],
  [
    'what is left of this side',
    { type: 'skip-side', side: 'this' },
    ['skip this side', 'skip this leg', "i'll leave this side out", "let's not bother with this leg", 'drop this side'],
  ],
  [
    'one side is all',
    { type: 'only-side', side: 'this' },
    ['one side is enough', 'only one side', 'just one leg', 'only do this side', "i'm only doing one side"],
  ],
];

describe.each(KINDS)('%s', (_kind, event, said) => {
  it.each(said)('"%s"', (text) => {
    expect(meant(text)).toMatchObject(event);
  });
});

describe('Nothing but a goodbye for today', () => {
  it.each(['another day', 'some other day', 'maybe another day', 'not today', "we'll do it another day"])(
    '"%s" ends, on a guess',
    (text) => {
      expect(understood(text, 'hold')).toMatchObject({ event: { type: 'stop' }, sure: false });
    },
  );
});

describe('What is denied behind what was meant', () => {
  it.each([
    ['i said pause not stop', 'pause'],
    ['no i meant pause not stop', 'pause'],
    ['sorry i meant stop not pause', 'stop'],
    ['i said stop not pause', 'stop'],
    ['no i said next not stop', 'next'],
  ] as const)('"%s" is the other one', (text, type) => {
    expect(meant(text).type).toBe(type);
  });
});
