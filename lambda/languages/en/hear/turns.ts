import type { Reader, Turn } from '../../heard';

const MOVING = ['hold', 'reps', 'rest', 'paused'] as const;
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
export const turns: readonly Turn[] = [
  // What it is, and what it does.
  [
    of(
      `what (?:do|can|could) you (?:actually |even |really )?(?:do|offer)${ENDS}|what (?:you|ye) (?:actually |even |really )?do${ENDS}|what (?:is|'s) this (?:thing |skill |app |coach )?(?:for|about|all about)${ENDS}|what(?:'s| is) all this about|what this (?:thing |skill |app )?(?:is|does)${ENDS}|how does this (?:thing |skill |app )?work${ENDS}|what i can (?:say|ask)|what (?:sort|kind) of thing is (?:it|this)`,
    ),
    'WhatYouCanDoIntent',
  ],
  // How long it has been, and not how long it still is.
  [
    of(
      `how (?:long|much time) (?:have|has|'ve)? ?(?:we|i|this|it) been|how long (?:we|i)(?:'ve| have)? been|how (?:long|many minutes) (?:have|did) (?:we|i) (?:done|do|spent|spend)(?: so far)?${ENDS}|how (?:long|far) (?:in|into (?:it|this)) (?:are|am) (?:we|i)`,
    ),
    'ThisWeekIntent record=session',
    [...MOVING, 'after'],
  ],
  // What comes, whatever is wished for if it is that.
  [
    of(
      "if (?:the )?(?:next (?:one|move|exercise|thing|stretch)|what's next)(?:'s| is| will be| happens to be| would be|'ll be)? (?!too )|what(?:'s| is| all's|'ll be| comes| do we do| will we do| are we doing)(?: all)? (?:after|behind|following) (?:this|that|it)\\b|what(?: all)?(?:'s| is)? (?:all )?(?:coming|comin'|comin|comes) (?:up|next|after)\\b",
    ),
    'WhatsNextIntent',
    MOVING,
  ],
  [of('if (?:the )?next (?:one|move)'), 'WhatsNextIntent', ['after']],
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
  // On with it, easier or not.
  [
    of(`pick (?:it|this|that) (?:back )?up(?: again)?${ENDS}|carry on where we (?:were|left off|stopped)`),
    'ResumeTwinIntent',
    ['paused'],
  ],
  // Not yet: something of one's own comes first.
  [
    of(
      `(?:let me|lemme|i need to|i have to|i've got to|i've to|i gotta|i must|i want to|i'd like to|i should) (?:just |quickly |quick )?${MINE}[a-z']+ (?:[a-z']+ ){0,6}?(?:first|before (?:we|i|you)\\b)`,
    ),
    'BreakIntent',
    ['hold', 'reps', 'rest', 'paused', 'lobby'],
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
    new RegExp(`^(?!.*how (?:many|often)).*\\b${NUMBER} (?:times|of them|of those|of these)\\b(?! (?:a|per|this|in) )`),
    'DoseTechniqueIntent',
    ['lobby', 'reps', 'after'],
  ],
  [
    of(
      `(?:i'll|i will|i'm only|i am only|i can only|i'm just|i only want to|gonna) (?:do|doin|doing|doin'|manage)(?: like| about)? ${NUMBER}(?: and|${ENDS})`,
    ),
    'HoldLengthIntent change=to',
    ['reps'],
  ],
  // How many, asked of what is being counted.
  [
    of(
      `how many (?:more|of (?:these|them|those)|have i got|do i have|am i (?:to|meant to|supposed to)|left|to go|still)`,
    ),
    'WhatNumberIntent',
    ['reps'],
  ],
  // The turn that was just done.
  [
    of(
      "(?:wasn't|was not|weren't|isn't|not|hadn't) (?:yet |quite )?(?:done|finished|ready) with (?:the|my|that) (?:left|right|last|first|other|one)",
    ),
    'AgainIntent turn=same',
    MOVING,
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
    of(
      "(?:good|okay|ok|fine|suitable|right|safe|something|made|any use|too hard|too much) for (?:(?:a|an|complete|total|absolute) )?(?:beginners?|novices?|newbies?|starters)|i'm (?:a|an|just a|only a) (?:complete |total |absolute )?(?:beginner|novice|newbie)|(?:i've|i have) never (?:done|tried) (?:any of |anything like )?(?:this|it|that|stretching)(?: before)?|(?:can|may) (?:a )?beginners? do",
    ),
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
    MOVING,
  ],
  [
    of('does (?:it|this|any of this|any of it|that|the thing) (?:actually |really |even )?(?:work|help|do anything)'),
    'BenefitsIntent',
    ['lobby', 'after'],
  ],
  [
    of('does (?:it|this|any of this|any of it|that|the thing) (?:actually |really |even )?(?:work|help|do anything)'),
    'WhyThisOneIntent',
    MOVING,
  ],
  // Something else than this.
  [
    of(
      'what else (?:have you got|you got|do you have|is there|could i do|can i do|can we do)|(?:any|some)thing else (?:instead|than this)',
    ),
    'SomethingElseIntent',
    MOVING,
  ],
  [of('not (?:that|this|the \\w+) one\\b.*\\b(?:the )?other one'), 'SomethingElseIntent', ['lobby', ...MOVING]],
  // A kind word, and nothing is wished for.
  [
    of(
      '(?:that|it|this)(?: one)? (?:really |just )?(?:flew by|flew past|flew|went (?:by |past )?(?:so |really |very )?(?:fast|quick|quickly))|that was (?:so |really |very )?(?:quick|fast)$|time flies',
    ),
    'FeelsGoodIntent',
  ],
  [
    of(
      '(?:fine|good|okay|ok|grand|great|yeah|yep|right|alright|done) (?:fine |good |okay |ok |grand |great |yeah |yep |right |alright )?(?:next|now what|what now|what next)$',
    ),
    'NextTwinIntent',
    MOVING,
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
      "(?:it|that|this|that one|this one)(?: one)?(?: was|'s| is| were| felt)(?: a| just| way| a little)?(?: bit| little| touch)?(?: too| very| really| quite| pretty| so)? (?:hard|tough|difficult|heavy|strenuous|brutal)\\b(?! to (?:hear|tell|say))|too (?:hard|much|tough) for me",
    ),
    'TooHardIntent',
    ['after'],
  ],
  // A worry about the back.
  [
    of(
      '(?:bad|harmful|dangerous|not good|good|safe|hard|risky) for (?:my|the|your|a) (?:bad |sore |lower |low |stiff |old )?back\\b|(?:hurt|harm|damage|wreck|do in) my (?:lower |low |bad )?back\\b(?=.*)',
    ),
    'TopicIntent topic=hard-on-back',
    MOVING,
  ],
  // Of the whole, and not of the move under way.
  [
    of(
      '(?:the )?whole (?:thing|lot|session|routine)\\b.*\\bminutes?|minutes? (?:for )?(?:the whole (?:thing|lot|session|routine)|all in|in all|in total|altogether|all told|start to finish)',
    ),
    'PlanIntent',
    MOVING,
  ],
  // A side, put right.
  [
    of("(?:i meant|i mean|i said|make that) (?:it'?s )?(?:my |the )?(?:right|left)(?:'s| side| leg| hip| one| is)?"),
    'StartSideIntent',
    MOVING,
  ],
  [
    of(
      "not (?:my |the )?left(?: one| side| leg| hip)?,? (?:but )?(?:my |the |it'?s )?(?:my |the )?right|not (?:my |the )?right(?: one| side| leg| hip)?,? (?:but )?(?:my |the |it'?s )?(?:my |the )?left",
    ),
    'StartSideIntent',
    MOVING,
  ],
  [
    of(
      '(?:left|right)(?: one| side| leg| hip)? (?:that )?(?:i|is what i) (?:wanted|meant|said|asked)(?: to be| to have)? (?:left out|out|skipped|gone)',
    ),
    'SkipSideIntent',
    MOVING,
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
