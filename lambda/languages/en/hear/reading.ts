import type { Reader } from '../../heard';
import { clauses } from './clauses';
import { figures } from './figures';
import { asks, bound } from './points';
import { stems } from './stems';
import { extra, meantSide, noEnd, notBut, only, ordinals, retracts, swaps, wonders } from './turns';
import { oneSide } from './turns-limits';

/** Stands for any figure. */
const FIGURE = '#';

/** The stems of the words of a wish, all figures alike. */
function words(text: string): readonly string[] {
  const said = text.toLowerCase();
  const bare = figures(said).reduce((left, figure) => left.replace(figure.words.join(' '), ` ${MARK} `), said);
  return stems(bare).map((word) => (word === MARK ? FIGURE : word));
}
/** No word of anybody's. */
const MARK = "zz'zz";

/** What is left out, or the only thing at hand, is named behind such words. */
const leads: Reader['leads'] = {
  WITHOUT:
    /\b(?:no|not|nothing|without|never|skip|avoid|leave out|take out|drop|ditch|bin|lose|can't|cannot|don't|won't|haven't|minus|except)\b/,
  ONLY: /\b(?:only|just|nothing but|all i(?:'ve)? (?:have|got))\b/,
};

const asksLength: Reader['asksLength'] =
  /\b(?:make (?:it|that|this)|keep (?:it|this) (?:to|under|at)|cut (?:it|this) (?:down )?to|do (?:it|this) in|hold (?:it|this) for)\b/;

const meant: Reader['meant'] =
  /^.*\b(?:no|nope|nah|not|don't|didn't|wrong|stop)\b.*\bi (?:just |only |actually )?(?:said|meant|mean|wanted|asked for)(?: to)?\b|^(?:(?:oh|wait|sorry|hang on|but) )*i (?:said|meant|mean|wanted|asked for)(?: to)?\b(?=.+\bnot\b)/;

const denied: Reader['denied'] = /(?<=\w) (?:and )?(?:not|instead of|rather than)\b.*$/;

const second: Reader['second'] = /\b(?:second|last|afterwards?|at the end)\b/;

const stops: Reader['stops'] =
  /^(?:(?:no|och|oh|ah|hey|wait|please|okay|right|alexa|mate|for (?:goodness|god|god's|pete's|heaven's|crying out loud|the love of god)(?: sake)?) )*stop(?: (?:it|that|there|please|now|now please|right there))*(?= (?:i|i'm|i've|i'll|i'd|no|not|don't|forget|that's|this|it's|we|we're|you|you're)\b| *$)/;

const sides: Reader['sides'] = {
  keeps:
    /\b(?:only|just|solely|exclusively|uniquely|alone|nothing but|stick (?:to|with)|keep to|suffices?|(?:is|'s|was) (?:enough|plenty)(?= *$| please| for| today| thanks| skip)|(?:will|'ll) do(?! (?:this|that|the|for)))\b/g,
  leaves:
    /\b(?:skip|leave|drop|forget|forgo|ditch|bin|abandon|omit|miss|bypass|without|never mind|not|no|nothing (?:on|wrong)|can't|cannot|don't|won't|doesn't|needn't|shouldn't|fine|okay|ok|grand|loose|limber|good|enough|had|done|pass on|instead of)\b/g,
  idle: /\ball right\b|(?<!\b(?:the|my|me|your) )\bright (?:now|then|so|okay|well|here|away)\b|\bjust (?:now|realised|realized|wondering|(?=skip|forget|leave|drop|miss))|\b(?:what|whit)(?:'s| is| was) left\b|^ *right (?!leg|side|hip|knee|one|only|foot|is\b|alone)/g,
};

const drops: Reader['drops'] =
  /\b(?:bin|ditch|drop|scrap|lose|sack off|get rid of|leave out|cut out|take out|chuck out|throw out|kick out)\b|\b(?:chuck|throw|kick|take|leave|cut) \w+ (?:\w+ )?(?:\w+ )?out\b/;

const daysTo: Reader['daysTo'] = /^ *(?:through|thru|to|till|til|until|up to|right through to) *(?:and including *)?$/;
const daysBut: Reader['daysBut'] =
  /\b(?:not|except(?:ing)?|bar|but|minus|without|apart from|other than|excluding|leave out|skip|no)(?: (?:on|for|the|not|a))* *$/;

const halves: Reader['halves'] = {
  early: /\b(?:mornings?|a\.?m\.?|before (?:noon|lunch|work|breakfast))\b/,
  late: /\b(?:evenings?|nights?|tonight|afternoons?|p\.?m\.?|after (?:work|dinner|supper|tea))\b/,
};

const quarters: Reader['quarters'] = {
  before: [
    [/\bhalf(?: past| after)?$/, 30],
    [/\bquarter (?:past|after)$/, 15],
    [/\bquarter (?:to|till|til|of|before)$/, -15],
    [/\bten (?:past|after)$/, 10],
    [/\bten (?:to|till|til)$/, -10],
  ],
  behind: [[/^thirty\b/, 30]],
};

const instead: Reader['instead'] = /\binstead\b|\b(?:start|give|get|do|put) (?:me|us)\b/;

const joins: Reader['joins'] = /\b(?:and then|and|then|but)\b|,/;

/** Stand before a name that is not meant. */
const denies: Reader['denies'] =
  /\b(?:no|not|without|instead of|none of|no more of?|forget|forget about|scrap|ditch|never mind|sick of|enough of|(?:do not|don't|didn't) (?:want|need|ask for|say|mean))(?: (?:to do|doing))?(?: (?:the|a|my|that|your|them|those))?$/;

const corrects: Reader['corrects'] = /\b(?:no|sorry|i mean|i meant|actually|wait|make that)\b/;

export const reader: Omit<Reader, 'net' | 'turns' | 'elsewhere' | 'points'> = {
  meantSide,
  oneSide,
  daysTo,
  daysBut,
  instead,
  halves,
  quarters,
  notBut,
  noEnd,
  ordinals,
  extra,
  only,
  retracts,
  wonders,
  swaps,
  words,
  leads,
  asksLength,
  meant,
  denied,
  second,
  stops,
  sides,
  drops,
  joins,
  clauses,
  denies,
  corrects,
  figures,
  asks,
  bound,
};
