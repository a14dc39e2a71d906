import type { Rescue } from '../../heard';

const GO = "(?:i|we) (?:must|have to|need to|gotta|got to|have got to|should|'ve got to) (?:go|leave|run|head off)";
const NO_THING =
  "(?:(?:haven't|have not|don't have|do not have|ain't) (?:got )?(?:a|the|any)|no|without (?:a|the)|lost (?:my|the))";
const SOME = '(?:a|one|a couple|two|a few|another|a little|a bit|a tick|a moment|half a)';

/**
 * What people say to the coach in the middle of other words, where a carrier took it for a report of the body. The first
 * that fits is meant, so that what waits or ends stands before what goes on. Triage hears all of the words before.
 */
export const rescues: readonly (readonly [RegExp, Rescue])[] = [
  [
    /\b(?:stop (?:everything|all of (?:it|this)|it all)|call it a day|leave it (?:there|here|at that)|scrap (?:this|it all))\b/,
    'stop',
  ],
  [
    new RegExp(`\\b${GO}\\b(?! (?:to (?:the )?)?(?:loo|toilet|bathroom|wee|pee|slower|faster|back|on|over|down))`),
    'stop',
  ],
  [
    /\b(?:hold up|hang on|hold on|wait wait|wait a|one moment|bear with me|give me a (?:sec|second|minute|moment|mo|tick|break))\b/,
    'pause',
  ],
  [new RegExp(`\\b(?:wait|pause|stop|hold|hang) (?:for )?${SOME} (?:second|sec|minute|moment|mo|tick|while)`), 'pause'],
  [
    /\b(?:go|nip|pop|run|need|dash)(?: to)?(?: the)? (?:loo|toilet|bathroom|wee|pee)\b|\b(?:door ?bell|phone|telephone|postman|someone)(?:'s| is| has)? (?:gone|going|ringing|rang|at the door)\b/,
    'pause',
  ],
  [/\b(?:resume|carry on|go on then|keep going|go ahead|pick (?:it )?up where)\b/, 'resume'],
  [
    /\b(?:say|tell me|explain|repeat)\b.*\bagain\b|\bwhat (?:did you say|was that)\b|\b(?:didn't|did not) (?:catch|hear|get) (?:that|it|you|what)\b/,
    'repeat',
  ],
  // The whole of it where that is said, else the move under way.
  [
    /\b(?:routine|everything|all|whole)\b.*\b(?:over|again|from the (?:top|start|beginning))\b|\bfrom (?:the (?:very )?beginning|scratch)\b/,
    'start-over',
  ],
  [/\b(?:start|begin|do|run|go|take)\b.*\b(?:over|again|from (?:the (?:top|start)|one))\b|\bfrom the top\b/, 'repeat'],
  [
    /\bback (?:to the (?:one before|last one|previous)|one)\b|\b(?:the )?(?:one before|previous one|previous move)\b/,
    'previous',
  ],
  [
    /\bnot this one\b|\b(?:next one|next move|next stretch|move on|on to the next|said next|the one after|skip (?:it|this|that))\b/,
    'next',
  ],
  [
    /\bhow (?:long|much longer|much more|many more seconds|much time)\b.*\b(?:whole|altogether|in all|all of it|routine|everything|end)\b/,
    'routine-left',
  ],
  [/\bhow (?:long|much longer|many (?:more )?seconds|much time)\b/, 'how-long-left'],
  [/\b(?:what|which)(?:'s| is| comes)? (?:next|after this|coming)\b/, 'whats-next'],
  [/\b(?:which|what) (?:leg|side|one|knee) (?:are we|am i|is it|is this|do i|should|was it|now)\b/, 'which-side'],
  [/\bother (?:side|leg|one)\b/, 'other-side'],
  [
    /\bslow(?:er)? (?:down|it down|please)\b|\b(?:too fast|steady on|not so fast|like the clappers|can't keep up|a bit slower)\b/,
    'slower',
  ],
  [/\b(?:too slow|speed (?:it )?up|hurry (?:it )?up|get a move on|a bit faster|chop chop)\b/, 'faster'],
  [
    /\b(?:shut up|no talking|be quiet|shush|hush|less (?:talk|chat|yak)|stop talking|pipe down|talk less|say less)\b/,
    'less-talk',
  ],
  [
    /\b(?:this|it|that) (?:short|down)\b|\b(?:cut|wrap) (?:it|this|that)\b|\b(?:short of time|finish already|finish early)\b/,
    'finish-early',
  ],
  [/\b(?:one|another|just one) more (?:round|set|go|time)\b|\b(?:again|it) on both sides\b|\btwice\b/, 'another-set'],
  [
    /\b(?:a bit|a little|a while|much|bit) longer\b|\b(?:stay|linger) (?:here|like this|down here|in (?:it|this))\b/,
    'longer',
  ],
  [
    /\b(?:a bit|a little) shorter\b|\b(?:make|do|have) (?:less|fewer|it shorter)\b|\b(?:too|too much) long\b/,
    'shorter',
  ],
  [/\b(?:an )?eas(?:ier|y) (?:one|way|version)\b|\bmake (?:it|this) easier\b/, 'easier'],
  [new RegExp(`\\b${NO_THING} (?:tennis |massage |lacrosse )?balls?\\b`), 'no-ball'],
  [new RegExp(`\\b${NO_THING} (?:foam )?roller\\b`), 'no-roller'],
  [new RegExp(`\\b${NO_THING} (?:yoga )?mat\\b`), 'no-mat'],
  [new RegExp(`\\b${NO_THING} (?:strap|belt|band|towel)\\b`), 'no-strap'],
  [/\b(?:go|see|call|ring|ask) (?:to )?(?:a |the |my |his |her )?(?:doctor|gp|physio)\b/, 'doctor'],
  [
    /\b(?:very new|first time|never done this|new to (?:this|it|all this)|no idea (?:what|where)|don't know (?:what|where) to)\b/,
    'recommend',
  ],
  [/\b(?:getting|am i|doing) any better\b|\bhow (?:did|have) i (?:do|done|get on|been doing)\b/, 'how-did-i-do'],
  [/\bwhat (?:have you got|do you have|all can you|can you (?:do|make)|routines)\b/, 'list-routines'],
  [/\b(?:thank you|thanks|cheers|bliss|lovely|wonderful|so nice|good girl|brilliant)\b/, 'thanks'],
];
