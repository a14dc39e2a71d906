import { framesOf } from './frames';
import { type ScriptWords, smallWords } from './words';

export const en: ScriptWords = {
  name: 'English',
  said: {
    language: 'American English',
    start: 'start',
    goOn: 'go on',
    lessTalk: 'less talk',
    bell: 'just the bell',
    pause: 'pause',
    ready: 'ready',
    goodbye: 'goodbye',
  },
  look: {
    small: smallWords(
      // articles and pointers
      'a an the this that these those it one ones',
      // pronouns
      'i me my mine myself you your we us our they them their',
      // be, do, have, will, can, and their short forms
      "am is are was were be been being i'm i've it's that's you're we're there's what's let's let",
      "do does did doing done don't doesn't didn't have has had having got will would i'd i'll we'll can could should shall",
      // prepositions and joints
      'to of for in on at with by from up out off into onto and or so then than as about',
      // politeness and fillers
      'please thanks okay ok well just um uh oh hey now right maybe really very bit little some any',
      // want, go, get
      'want wanna like need go going gonna get getting give',
    ),
    negations: /^(?:no|not|never|nothing|none|without|cannot|.*n't)$/,
    fillers: /^(?:(?:um|uh|oh|hey|so|and|but|okay|ok|right|well|then|wait|sorry|please|now) )+/,
    asks: /^(?:what|what's|whats|which|who|who's|where|where's|when|when's|why|how|how's|whose|is|are|am|does|did|was|were|should|will|has|(?:do|have) (?:i|you|we|they))\b/,
  },
  invocation: {
    launch: [
      ...['launch', 'ask', 'tell', 'load', 'begin', 'enable', 'open', 'start', 'play', 'resume', 'run', 'use', 'talk'],
      ...['talk to', 'speak to'],
    ],
    launchBehind: [],
    connecting: ['by', 'from', 'in', 'using', 'with', 'about', 'if', 'whether', 'and', 'so'],
    small: ['the', 'a', 'an', 'for', 'to', 'of', 'in', 'on', 'at', 'my', 'by', 'from', 'with'],
  },
  figures: { lengths: ['thirty seconds', 'ten minutes'], number: 'ten' },
  it: 'it',
  denials: ['and it is not painful', "but it doesn't hurt", "and i'm not faint", 'no tingling', 'it is not stabbing'],
  around: framesOf('frames.tsv'),
  cues: {
    feel: /\b(feel|notice|the pull belongs)\b/i,
    why: /\b(so that|because|keeps? the|has been|which)\b/i,
    breath: /\bbreath/i,
    praise: /\bwell done\b|\bthat was\b.*\bwork\b/i,
  },
  always: /\b(say stop|say skip|numb or pulsing|seconds|say go on|last breath|\d+)\b|^(ready|right|left)\b/i,
  kept: [640_000, 500_000],
};
