import { IN_A_MOVE, type Reader, type Turn } from '../../heard';
import { limitTurns } from './turns-limits';
import { talkTurns } from './turns-talk';

const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
/** Ends a sentence, but for words that say nothing more. */
const ENDS =
  '(?= *$| (?:then|now|anyway|exactly|please|here|again|for me|love|dear|coach|today|thanks|cheers|mate)\\b)';
const of = (said: string): RegExp => new RegExp(`\\b(?:${said})`);

/** What is done before somebody is there again: "let me shake my legs out first". What is asked of us is none. */
const MINE =
  '(?!(?:do|try|start|begin|hear|know|see|ask|finish|have|skip|leave|stop|end|hold|stretch|stay|the|a|more|less|another)\\b)';

/** Turns of phrase that need no likeness. */
export const turns = (): readonly Turn[] => [
  ...limitTurns(),
  ...talkTurns(),
  // The six weeks.
  [
    of(
      "(?:start|want|do|begin|join|about|how does|how do|set up|asked (?:for|about)|week (?:one|two|three|four|five|six) of|mean|the|that) (?:[a-z']+ ){0,3}?(?:six week plan|six weeks|plan thing|weeks plan)\\b|(?:start|begin|do) (?:with )?week (?:one|two|three|four|five|six)\\b|(?:just want|start|join|begin) (?:the|that|your) plan\\b|week (?:one|two|three|four|five|six) of (?:the|that|your) plan",
    ),
    'PlanIntent size=weeks',
    ['lobby', 'after'],
  ],
  // What it is, and what it does.
  [
    of(
      `what (?:do|can|could) you (?:actually |even |really )?(?:do|offer(?: me)?)${ENDS}|what (?:you|ye) (?:actually |even |really )?do${ENDS}|what (?:is|'s) this (?:thing |skill |app |coach )?(?:for|about|all about)${ENDS}|what(?:'s| is) all this about|what this (?:thing |skill |app )?(?:is|does)${ENDS}|how does (?:it|this)(?: thing| skill| app)? work${ENDS}|what i can (?:say|ask)|what (?:sort|kind) of thing is (?:it|this)`,
    ),
    'WhatYouCanDoIntent',
  ],
  // How long it has been, and not how long it still is.
  [
    of(
      `how (?:long|much time) (?:have|has|'ve)? ?(?:we|i|this|it) been|how long (?:we|i)(?:'ve| have)? been|how (?:long|many minutes) (?:have|did) (?:we|i) (?:done|do|spent|spend)(?: so far)?${ENDS}|how (?:long|far) (?:in|into (?:it|this)) (?:are|am) (?:we|i)`,
    ),
    'ThisWeekIntent record=session',
    [...IN_A_MOVE, 'after'],
  ],
  // What comes, whatever is wished for if it is that.
  [
    of(
      "if (?:the )?(?:next (?:one|move|exercise|thing|stretch)|what's next)(?:'s| is| will be| happens to be| would be|'ll be)? (?!too )|what(?:'s| is| all's|'ll be| comes| do we do| will we do| are we doing)(?: all)? (?:after|behind|following) (?:this|that|it)\\b|what(?: all)?(?:'s| is)? (?:all )?(?:coming|comin'|comin|comes) (?:up|next|after)\\b",
    ),
    'WhatsNextIntent',
    IN_A_MOVE,
  ],
  // Straight on, in a rest.
  [
    of(
      "(?:don't|do not|no|didn't) (?:need|want) (?:a|the|this|any|no)(?: more| bloody)? (?:break|rest|pause|breather|rests|resting|breaks)|(?:go|keep going|carry on) straight (?:through|on)|straight (?:on )?to the next",
    ),
    'NextTwinIntent',
    ['rest'],
  ],
  [
    of("come on come on|i'm ready (?:already|now|when you are)|i've rested (?:enough|plenty)"),
    'NextTwinIntent',
    ['rest'],
  ],
  // Not yet: something of one's own comes first.
  [
    of(
      `(?:let me|lemme|i need to|i have to|i've got to|i've to|i gotta|i must|i want to) (?:just |quickly |quick )?${MINE}[a-z']+ (?:[a-z']+ ){0,6}?(?:first|before (?:we|you)\\b)`,
    ),
    'BreakIntent',
    IN_A_MOVE,
  ],
  // So many are done, whoever counted.
  [
    of(
      `i(?:'ve| have)? (?:already )?(?:did|done|counted|have done)(?: about| like)? ${NUMBER}(?: of (?:them|these|those))?(?: already| so far| now| by my count| actually| not \\w+|,| you| and you|${ENDS})|(?:i'm|i am|we're|we are) (?:on|at|up to|already at|already on) (?:number )?${NUMBER}(?! (?:out|percent|minutes?|seconds?|o'clock))\\b|that(?:'s| is| was) (?:number )?${NUMBER} (?:already|done|now)\\b`,
    ),
    'counted',
    ['reps'],
  ],
  // So many of them, whatever is said around it.
  [
    new RegExp(
      `^(?!.*\\b(?:how (?:many|often)|add|put|pop|chuck|stick|include|mine|my routine|remind)\\b).*\\b${NUMBER} (?:times|of them|of those|of these)\\b(?! (?:a|per|this|in) )`,
    ),
    'DoseTechniqueIntent',
    ['lobby', 'reps', 'after'],
  ],
  // How many, asked of what is being counted.
  [
    /^(?!.*\b(?:seconds?|minutes?|moves|stretches|exercises|rounds|sets|since|week|after this|times)\b).*\bhow many (?:more|left|to go|still)(?! (?:do i have|have i got|am i|did you|was it|do you)\b)/,
    'WhatNumberIntent',
    ['reps'],
  ],
  // The turn that was just done.
  [
    of(
      "(?:wasn't|was not|weren't|isn't|not|hadn't) (?:yet |quite )?(?:done|finished|ready) with (?:the|my|that) (?:left|right|last|first|other|one)",
    ),
    'AgainIntent turn=same',
    IN_A_MOVE,
  ],
  // Getting round.
  [
    of(
      'how (?:do|can|should|am) i (?:to )?(?:(?:turn|get|roll|spin|come|swing)(?: myself)? )?(?:round|around)\\b|how (?:do|can|should) i (?:change|swap|switch) (?:legs?|knees?|sides?)|how do i (?:legs?|knees?|sides?)\\b',
    ),
    'TopicIntent topic=turning',
  ],
  [
    of(
      "why\\b.*\\b(?:other (?:side|leg|one)|both (?:sides|legs|hips)|second (?:side|leg)|each side|(?:left|right) as well)\\b|what's the point of the other (?:side|leg)",
    ),
    'TopicIntent topic=both-sides',
  ],
  [
    /^(?!.*\b(?:where do i start|what do i do|talk me|explain|how|you tell me|should start)\b).*\b(?:(?:good|okay|ok|fine|suitable|right|safe|something|made|any use|too hard|too much) for (?:(?:a|an|complete|total|absolute) )?(?:beginners?|novices?|newbies?|starters)|i'm (?:a|an|just a|only a) (?:complete |total |absolute )?(?:beginner|novice|newbie)|(?:i've|i have) never (?:done|tried) (?:any of |anything like )?(?:this|it|that|stretching)(?: before)?|(?:can|may) (?:a )?beginners? do)/,
    'TopicIntent topic=beginners',
    ['lobby'],
  ],
  // Left off before the end, told with a bad conscience.
  [
    of(
      'i (?:cheated|gave up|dropped out|stopped|bailed|came out|quit)(?: a (?:bit|little))?(?: and (?:dropped out|stopped|gave up|came out))? (?:early|halfway|a bit early|too early|too soon|before the end)|i (?:cheated|skipped (?:a )?(?:bit|few|some)|missed a (?:bit|few))',
    ),
    'TopicIntent topic=left-early',
    ['after'],
  ],
  // What it has to do with the muscle.
  [
    of(
      "(?:got|have|has) to do with (?:my|the|a) (?:psoas|hips?|hip flexors?|back|muscle)|what(?:'s| is) (?:this|that|it) (?:one )?(?:got to do with|for|good for|supposed to do|meant to do|doing)\\b",
    ),
    'WhyThisOneIntent',
    IN_A_MOVE,
  ],
  [
    /^(?!.*\bhow (?:does|do)\b).*\bdoes (?:it|this|any of this|any of it|that|the thing) (?:actually |really |even )?(?:work|help|do anything)(?= *$| (?:then|really|at all|though|anyway)\b)/,
    'WhyThisOneIntent',
    IN_A_MOVE,
  ],
  // Something else than this.
  [
    of(
      'what else (?:have you got|you got|do you have|is there|could i do|can i do|can we do)\\b(?! (?:to come|lined up|after|for))|(?:any|some)thing else (?:instead|than this)',
    ),
    'SomethingElseIntent',
    IN_A_MOVE,
  ],
  // A kind word, and nothing is wished for.
  [
    of(
      '(?:that|it|this)(?: one)? (?:really |just )?(?:flew by|flew past|flew|went (?:by |past )?(?:so |really |very )?(?:fast|quick|quickly))|that was (?:so |really |very )?(?:quick|fast)$|time flies',
    ),
    'FeelsGoodIntent',
  ],
  // What is not asked any more.
  [
    of(
      "(?:quit|stop|don't|do not|no more|enough with|cut out) (?:keep |with )?(?:the )?(?:asking|ask|questions?)\\b.*\\b(?:how (?:it|i|that)|every time|each time|after|always)",
    ),
    'TopicIntent topic=why-ask',
    ['after'],
  ],
  // It was hard, whatever was said first; and easier is what one is than before.
  [
    of(
      "(?:it|that|this|that one|this one)(?: one)?(?: was|'s| is| were| felt)(?: a| just| way| a little)?(?: bit| little| touch)?(?: too| very| really| quite| pretty| so)? (?:hard|tough|difficult|heavy|strenuous|brutal)\\b(?! (?:to (?:hear|tell|say)|but|on the|floor))|too (?:hard|much|tough) for me|^(?:quite |pretty |a bit |bit |really |very |too |so |well |dead |proper )*(?:hard|tough|brutal|gruelling|knackering|exhausting)\\b(?! (?:to|but|on|floor|boiled|luck))",
    ),
    'TooHardIntent',
    ['after'],
  ],
  [
    of(
      "(?:don't|do not|didn't|did not|can't|cannot) (?:really |honestly )?(?:notice|feel|see|tell) (?:any|much|much of a|a|the) (?:difference|change)|no (?:real |big )?(?:difference|change)\\b",
    ),
    'ChoiceIntent choice=same',
    ['after'],
  ],
  // A worry about the back.
  [
    of(
      '(?:bad|harmful|dangerous|not good|(?:is|it|this|that) good|safe|kneeling hard|risky) for (?:my|the|your|a) (?:bad |sore |lower |low |stiff |old )?back\\b|(?:hurt|harm|damage|wreck|do in) my (?:lower |low |bad )?back\\b(?=.*)',
    ),
    'TopicIntent topic=hard-on-back',
    IN_A_MOVE,
  ],
  // Of the whole, and not of the move under way.
  [
    of(
      '(?:the )?whole (?:thing|lot|session|routine)\\b.*\\bminutes?|minutes? (?:for )?(?:the whole (?:thing|lot|session|routine)|all in|in all|in total|altogether|all told|start to finish)',
    ),
    'PlanIntent',
    IN_A_MOVE,
  ],
  // What stands on a list that is put together.
  [
    of('what (?:have|are|has) (?:i|we) got(?: in (?:it|there))?(?: so far| now| already)?(?= *$)'),
    'ReadRoutineIntent',
    ['asked'],
  ],
  // One moment, and what for.
  [
    /^(?:(?:oh|ah|hey|no|okay|sorry) )*(?:wait|hang on|hold on|one (?:sec|second|moment)|just a (?:sec|second|moment))(?: a (?:sec|second|minute|moment|bit|mo))?(?: there| please| now)? (?:i (?:haven't|have not|need|forgot|must|have to|gotta|just need|can't find|don't have)|i've (?:got to|no |not |only )|my |there's|someone|somebody|the (?:cat|dog|door|phone|kids?|baby|postman|doorbell))/,
    'BreakIntent',
    [...IN_A_MOVE, 'lobby'],
  ],
  // A figure alone is of what is under way.
  [of('fewer\\b(?! words| talk)'), 'HoldLengthIntent change=less', IN_A_MOVE],
  // A side, put right.
  [
    of("(?:i meant|i mean|i said|make that) (?:it'?s )?(?:my |the )?(?:right|left)(?:'s| side| leg| hip| one| is)?"),
    'StartSideIntent',
    IN_A_MOVE,
  ],
  [
    of(
      "not (?:my |the )?left(?: one| side| leg| hip)?,? (?:but )?(?:my |the |it'?s )?(?:my |the )?right|not (?:my |the )?right(?: one| side| leg| hip)?,? (?:but )?(?:my |the |it'?s )?(?:my |the )?left",
    ),
    'StartSideIntent',
    IN_A_MOVE,
  ],
];

/** "I said left, I meant my right", "not left, right". */
export const meantSide: Reader['meantSide'] = /\b(?:i meant?|i said|make that|not)\b/;

/** "Swap the camel for the bridge". */
export const swaps: Reader['swaps'] =
  /\b(?:swap|switch|replace|change|trade|exchange) (.+?) (?:for|with|to|into|against) (.+)/;

export const wonders: Reader['wonders'] =
  /\b(?:will|won't|is|isn't|does|doesn't|could|can|would|might|are|aren't)\b.*\b(?:bad|good|harmful|dangerous|safe|okay|ok|all right|alright|wrong|worse|better|damage|hurt|harm)\b.*\bfor (?:my|the|your|you|me|a)\b/;

export const retracts: Reader['retracts'] =
  /^.*\b(?:i mean(?: no| it was)?|no wait|wait no|scratch that|no actually|actually no|or rather|no hang on|hang on no|on second thoughts?)\b/;

/** Places in a list. */
export const ordinals: Reader['ordinals'] = [
  /\bfirst\b|\bnumber one\b/,
  /\bsecond\b|\bnumber two\b/,
  /\bthird\b|\bnumber three\b/,
  /\bfourth\b|\bnumber four\b/,
  /\bfifth\b|\bnumber five\b/,
  /\bsixth\b|\bnumber six\b/,
];
export const extra: Reader['extra'] =
  /\b(?:extra|double|doubles|duplicates?|twice|too many|others?|rest of (?:the|them))\b/;
export const only: Reader['only'] = /\b(?:only|just) (?:want|need|keep|the one)\b/;

/** "Not this, the sphinx". */
export const notBut: Reader['notBut'] = /\bnot (.+?)(?:,| but)? (?:the|a|my) (.+)/;
/** "Not goodbye". */
export const noEnd: Reader['noEnd'] =
  /\b(?:no )?(?:not|don't|do not|(?:i )?(?:didn't|did not|never) (?:say|said)|i don't mean) (?:the )?(?:goodbye|bye|stop|end|finish|quit|over|done)\b/g;
