import { IN_A_MOVE, type Reader, type Turn } from '../../heard';

/* Turns of phrase that say of a plan what it is not to be, or how much: a side, a place, a move, a figure. */

const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
/** Ends a sentence, but for words that say nothing more. */
const ENDS =
  "(?= *$| (?:then|now|please|here|again|for|love|dear|coach|today|tonight|thanks|thank you|ta|cheers|mate|mind|remember|and|but|so|like|i|i'm|i've|you|instead|of|not|though)\\b)";
const of = (said: string): RegExp => new RegExp(`\\b(?:${said})`);

/** "Week two" is of a plan. */
const NO_WEEK = /(?<!week )/.source;
const LIMB = '(?: (?:hip|side|leg|one|knee|foot|psoas|hand side|half))';
/** What a side does that hurts: that is told, and no wish. */
const ACHES =
  "(?!(?: \\w+){0,2}? (?:hurts?|hurting|aches?|aching|sore|tight|tighter|stiff|stiffer|pain|paining|bad|clicks?|feels?|pinch\\w*|burn\\w*|twinges?|numb)\\b|'s\\b)";

/** That a side is all that is to be done. */
export const oneSide: Reader['oneSide'] = new RegExp(
  `\\b(?:only|solely|nothing but|stick(?:ing)? (?:to|with)|keep(?:ing)? to)(?: (?:do|doing|done|want|wanted|need|needed|have|got|use|using|stretch|stretching|work|working|for|on|with|about|the|my|me|your|that|to|be|it's|is))* (?:left|right)(?:${LIMB}|${ENDS})${ACHES}|\\bjust(?: (?:do|doing|want|need|for|on|with|use|stretch|work|be doing))*(?: (?:the|my|me|your))? (?:left|right)${LIMB}${ACHES}|\\bjust(?: (?:do|doing|want|need|for|on|with|use|stretch|work))*(?: (?:the|my|me|your)) (?:left|right)${ENDS}${ACHES}|\\b(?:left|right)${LIMB}? only\\b${ACHES}|\\b(?:left|right)${LIMB}? (?:and|is|'s|side's) (?:that's )?(?:all i (?:want|need|asked for)|the only one i (?:want|need|asked for))`,
  'g',
);

const LONG_SAT = '(?!.*\\b(?:all day|all week|for hours|hours|long|been|job|sitting at|sit at|every day)\\b)';
const DESK = `(?:at|by|beside|behind|from|near|next to) (?:my|me|the|a) (?:\\w+ )?desk|(?:in|at|for) (?:the|an?|my|me|our) (?:\\w+ )?(?:office|cubicle|workplace|staff ?room|classroom|meeting room)|for office (?:people|folk|workers)|(?:desk|office) (?:people|folk|workers|version)|(?:i'm|i am|im|while|here|sat|stuck|still) at work`;

export const limitTurns = (): readonly Turn[] => [
  // One side, and not the other.
  [new RegExp(oneSide.source), 'OnlySideIntent', IN_A_MOVE],
  [
    new RegExp(`^(?!.*\\b(?:minutes?|mins|hour|quick|routine|plan|week)\\b).*(?:${oneSide.source})`),
    'OnlySideIntent',
    ['lobby'],
  ],
  // Where nobody lies down.
  [
    new RegExp(`^(?!.*\\b(?:minutes?|quick|short|fast)\\b)${LONG_SAT}.*\\b(?:${DESK})\\b`),
    'StartRoutineIntent routine=desk-break',
    ['lobby'],
  ],
  [new RegExp(`^${LONG_SAT}.*\\b(?:${DESK})\\b`), 'PlanIntent setting=standing', [...IN_A_MOVE, 'lobby']],
  [
    of(
      `in (?:a|my|me|this|these|my best) (?:\\w+ )?(?:skirt|dress|suit|heels|kilt|work clothes|good clothes|uniform)\\b|(?:yes|yeah|no|aye|something|anything|one|version|it|do it|do this|something to do|can i do) (?:standing|stood)(?: up)?\\b|^(?:standing|stood)(?: up)?(?: (?:i|please|version|instead|only|then))|(?:said|want|prefer|rather|do|doing) (?:it )?(?:standing|stood)(?: up)?${ENDS}|(?:stay|staying|be|keep) (?:on my feet|upright|standing|stood up)\\b|(?:can't|cannot|can not|couldn't|won't|not able to|don't want to|do not want to|wouldn't|not gonna|i'm not) (?:be )?(?:lie|lay|lying|laying|get|go|roll|stretch out)(?: down| flat| out)*(?: in)? (?:here|there|at work|in public|in (?:a|the|my|this|these) \\w+|at my \\w+|in front of \\w+)\\b|(?:no|isn't|not enough|no real|hardly any) (?:room|space|place|floor) (?:here |for me )?to (?:lie|lay|get|stretch out|be lying)|(?:not|can't be|cannot be|won't be|isn't) (?:getting|lying|laying|going|rolling)(?: about| around| down)? on (?:the|this|that|an?) (?:\\w+ )?(?:floor|carpet|ground)`,
    ),
    'PlanIntent setting=standing',
    [...IN_A_MOVE, 'lobby'],
  ],
  // What was left out, back in.
  [
    of(
      `(?:put|bring|have|pop|stick|slot) (?:it|that|that one|them|him|her) (?:straight |right )?(?:back in|back|in again|in after all)${ENDS}|(?:^|\\b(?:well|so|then|oh|no|aye|yes|just) )(?:put|stick|pop) it in(?: so| then| now| please| there)?(?= *$)|don't (?:be )?(?:leav(?:e|ing)|throw(?:ing)?|drop(?:ping)?|skip(?:ping)?) (?:it|that|that one|them) out(?! of)|i (?:didn't|did not|never) (?:say|said|mean|meant|want|asked|ask)(?: you)? to (?:leave|drop|skip|take|throw) (?:it|that|that one)`,
    ),
    'UndoIntent',
    IN_A_MOVE,
  ],
  [
    of(
      '(?:put|have|bring|pop|stick|get|want) (?:the |that |my )?§(?: one)? (?:straight |right )?(?:back|back in|in again|in after all|in too|in as well)(?= *$| (?:please|now|so|then)\\b)',
    ),
    'AddTechniqueIntent',
    IN_A_MOVE,
  ],
  // A move by its name, whatever is said before it.
  [
    of(
      `(?:i (?:only |just |really |actually |still )?(?:want|wanted|asked (?:you )?for|wish for|would like|fancy|fancied)|i'd (?:like|love|rather (?:do|have))|give me|gimme|gie me|gies|get me|where(?:'s| is)?|what happened to|can (?:i|we) (?:not |please )?(?:just )?(?:do|have|get)|(?:let's|let me) (?:just )?(?:do|have)|start (?:me )?(?:with|on|off with|off on)|begin with|(?:isn't|is not|not)) (?:to do |to start with |to try |to have |a go at |just )?(?:the |that |a |my |one of the |some |this |me )?§(?: one| thing| bit| move| stretch| exercise)?(?= *$| (?:now|please|then|so|instead|and|first|today|not|if|at all|mate|love|like|you|i)\\b)(?!.*\\b(?:gone|left out|skipped|explained|again|shorter|longer|always|never|every)\\b)`,
    ),
    'GoToTechniqueIntent',
    IN_A_MOVE,
  ],
  // A wish, said again.
  [of('(?:did|do) (?:you|ye|ya) (?:hear|get|catch|not hear|note)\\b.*§'), 'AddTechniqueIntent', IN_A_MOVE],
  // So many of a move.
  [
    new RegExp(`^(?:and )?${NUMBER} (?:rounds|sets|lots) of (?:the |that )?§(?= *$)`),
    'StartTechniqueIntent',
    ['lobby', 'asked'],
  ],
  [
    new RegExp(
      `§(?: one)?,? (?:and |but )?(?:hold|haud|do|keep|make) (?:it|that|them)(?: for)?\\b|§.*\\b${NUMBER} (?:not|instead of|rather than) ${NUMBER}`,
    ),
    'DoseTechniqueIntent',
    ['lobby', 'hold', 'reps', 'rest', 'paused', 'after'],
  ],
  [
    of(`${NO_WEEK}${NUMBER} (?:times )?(?:of )?(?:the |those |them |these |my |a |good |nice |wee |little |more )?§`),
    'DoseTechniqueIntent',
    ['lobby', 'hold', 'reps', 'rest', 'paused', 'after'],
  ],
  // The figure that is meant, and not the other one.
  [new RegExp(`^${NUMBER} (?:or|to|maybe) ${NUMBER}(?= *$)`), 'HoldLengthIntent change=to', ['reps']],
  [
    of(
      `(?:do|make that|make it|make them|call it|let's say|let's do|let's have|we'll do|i'll do|i want|i only want|i'd say|just|only|can (?:it|i|we) (?:be|do|make it|have)|could (?:it|i|we) (?:be|do|make it|have)) (?:just |only |like |about |it )?${NUMBER}(?: of (?:them|those|these|em|'em))?(?: each)?${ENDS}(?!.*\\b(?:minutes?|moves|sets|rounds|reminder|o'clock)\\b)|${NUMBER}(?:'s| is| are|'ll do| will do)? (?:plenty|enough|my limit|all i can (?:do|manage)|max|tops|will do|'ll do|the most i can (?:do|manage))\\b(?!.*\\bminutes?\\b)`,
    ),
    'HoldLengthIntent change=to',
    ['reps'],
  ],
  // So many more, and then no more.
  [
    of(
      `(?:just |only |right |okay |another )?${NUMBER} more(?: of (?:these|those|them))?(?:,| and| then|;)? (?:and |then )?(?:i'm|i am|that's me|we're|that'll be me) (?:done|finished|out|off|through|stopping)`,
    ),
    'counted left',
    ['reps'],
  ],
  // No more time than that.
  [
    of(
      `(?:don't|do not|no need to|you needn't|quit|stop) (?:be )?count(?:ing)?(?: (?:for me|at me|out loud|aloud|them|these|any more|anymore|it))?${ENDS}`,
    ),
    'CountingIntent counting=off',
    [...IN_A_MOVE, 'lobby'],
  ],
  [
    of(`count(?: (?:for|with) me| them for me| out loud| aloud| these for me| them out)${ENDS}`),
    'CountingIntent counting=on',
    [...IN_A_MOVE, 'lobby'],
  ],
  // Which of them are done so, and what there was on a day.
  [
    /^(?!.*\b(?:without|no|not|instead|can i|could i|can we|could we|i can|we can|i'd rather|after|next|coming|comes|follows|anywhere|in it|any use|i've got|i have got|would do|physio\w*|keep|stay|still|while|wait|waiting|paused|supposed|meant|okay|ok|alright|all right|safe|bad|good|normal|hurts?|sore)\b).*(?:\b(?:is|are) (?:there |any |some |it |this |that |these |they |all |much )|\bam i (?:on|going to be)|\b(?:which|what) (?:ones?|moves?|stretches|of (?:these|them))\b|\bwill (?:i|it|there) be\b|\bdo (?:i|we) (?:have|need) to\b|\bhow (?:many|much)\b.*\b(?:is|are)\b|^any\b)/,
    'any-so',
  ],
  [
    /^(?!.*\b(?:remind|nudge)\b).*\bdid (?:i|we) (?:actually |even |really |ever )?(?:do|stretch|manage|practi[sc]e|train|get|have|exercise|work|skip|miss)\b/,
    'on-day',
  ],
  // Whether it was as long as was said: that is told, and nothing is set.
  [
    /\b(?:was that|that was(?:n't| never)?|(?:that|it|this)(?: one)? (?:was(?:n't| never| not)|felt like|didn't feel like|can't have been)|no way (?:was )?that(?: was)?) (?:really |even |ever |a |the )?(?:a full |full |whole )?[a-z0-9]+(?: five)? (?:seconds?|minutes?)\b/,
    'HowLongHoldIntent',
    IN_A_MOVE,
  ],
];
