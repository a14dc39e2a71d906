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
  // What was taken for an alarm, and is none.
  [of('false alarm'), 'NeverMindIntent'],
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
      `(?:let me|lemme|i need to|i have to|i've got to|i've to|i gotta|i must|i want to) (?:just |quickly |quick )?${MINE}[a-z']+ (?:[a-z']+ ){0,6}?(?:first|before (?:we|you)\\b)`,
    ),
    'BreakIntent',
    IN_A_MOVE,
  ],
  // Of two figures the lower one.
  [
    new RegExp(
      `^(?:(?:maybe|about|say|like|do) )*(?:${NUMBER}|thirty|forty|forty five|fifty|sixty) (?:or|to) (?:${NUMBER}|thirty|forty|forty five|fifty|sixty)$`,
    ),
    'HoldLengthIntent change=to',
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
  [
    of(
      `(?:i'll|i will|i'm only|i am only|i can only|i'm just|i only want to|gonna) (?:do|doin|doing|doin'|manage)(?: like| about)? ${NUMBER}(?: and|${ENDS})`,
    ),
    'HoldLengthIntent change=to',
    ['reps'],
  ],
  // How many, asked of what is being counted.
  [
    /^(?!.*\b(?:seconds?|minutes?|moves|stretches|exercises|rounds|sets|since|week|after this|times)\b).*\bhow many (?:more|of (?:these|them|those)|have i got|do i have|am i (?:to|meant to|supposed to)|left|to go|still)/,
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
    'BenefitsIntent',
    ['lobby', 'after'],
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
  [
    of('not (?:that|this|the \\w+) one\\b.*\\b(?:the )?other one(?= *$| please)'),
    'SomethingElseIntent',
    ['lobby', ...IN_A_MOVE],
  ],
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
    IN_A_MOVE,
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
  [
    of('will i (?:feel|notice|know) (?:it|this|that|anything) (?:[a-z]+ )?(?:tomorrow|in the morning)'),
    'TopicIntent topic=sore-tomorrow',
  ],
  // What stands on a list that is put together.
  [
    of('what (?:have|are|has) (?:i|we) got(?: in (?:it|there))?(?: so far| now| already)?(?= *$)'),
    'ReadRoutineIntent',
    ['asked'],
  ],
  // A list of one's own.
  [
    of(
      "(?:what(?:'s| is| has)?|where's|where is) (?:[a-z]+ ){0,2}?(?:happened to|become of|became of|in|on)? ?(?:my (?:own )?(?:list|one|routine)|the one i made)\\b(?! (?:has|have|with|go|should))|read me (?:my (?:own )?(?:list|routine)|the one i made)",
    ),
    'ReadRoutineIntent',
    ['lobby', 'after'],
  ],
  [
    /^(?!.*\b(?:bin|rid|shot|scrap|delete|remove|out of|take|drop|lose|in the one|in what)\b).*\b(?:the (?:one|list|routine)|what) i (?:made|built|put together|set up)\b/,
    'StartOwnIntent',
    ['lobby', 'after'],
  ],
  // One moment, and what for.
  [
    /^(?:(?:oh|ah|hey|no|okay|sorry) )*(?:wait|hang on|hold on|one (?:sec|second|moment)|just a (?:sec|second|moment))(?: a (?:sec|second|minute|moment|bit|mo))?(?: there| please| now)? (?:i (?:haven't|have not|need|forgot|must|have to|gotta|just need|can't find|don't have)|i've (?:got to|no |not |only )|my |there's|someone|somebody|the (?:cat|dog|door|phone|kids?|baby|postman|doorbell))/,
    'BreakIntent',
    [...IN_A_MOVE, 'lobby'],
  ],
  // Enough for today.
  [
    of(
      "(?:(?:can we|let's|shall we|i'll|time to|just|may as well|we can) call it (?:a day|quits)|leave it (?:there|at that) (?:for )?(?:today|now|tonight)?|knock it on the head|let's (?:stop|finish|end) (?:here|there|now|for today)|i'm done for (?:today|now|the day))",
    ),
    'StopTwinIntent',
    IN_A_MOVE,
  ],
  [
    of(
      "(?!.*\\b(?:pass|skip)\\b)(?:i'll|i will|let me|we'll) (?:do|try|come back to|finish) (?:it|this|that) (?:later|tomorrow|another time|another day|some other time)",
    ),
    'StopTwinIntent',
  ],
  // What is in it.
  [of('how much of (?:it|that|this) is (?:on|spent|kneeling|standing|lying|sitting|floor)'), 'WhatsLeftIntent'],
  // A thing that is not there.
  [
    of(
      "(?:belt|strap|towel|cushion|pillow|blanket|chair|ball|roller|mat)\\b.*\\b(?:i )?(?:don't|haven't|ain't|do not) (?:have|got|own)\\b|(?:don't|haven't|ain't) (?:have|got) (?:one|a|any|the) ?(?:belt|strap|towel|cushion|pillow|blanket|chair|ball|roller)?$",
    ),
    'LackEquipmentIntent',
    IN_A_MOVE,
  ],
  // A figure alone is of what is under way.
  [
    of(
      'make it (?!(?:a|an|easier|harder|longer|shorter|slower|faster|stop|loud|louder|quiet|quieter|so|to|up|less|more|last|one|hurt|easy|short|two|half|the|that|this|any|count|work)\\b)[a-z0-9]+(?: [a-z]+)?$',
    ),
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  [
    new RegExp(`^(?:(?:no|oh|sorry) )*not ${NUMBER}(?:,| but)? ${NUMBER}(?: (?:please|times|of them|seconds))?$`),
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  [
    /^(?!.*\b(?:how|one more time)\b).*\b(?:longer|more time) on (?:this|that|the bad)(?: side| one| leg)/,
    'HoldLengthIntent change=more',
    IN_A_MOVE,
  ],
  [of('fewer\\b(?! words| talk)'), 'HoldLengthIntent change=less', IN_A_MOVE],
  [of(`(?:make|cut) (?:it|this|that) (?:a (?:bit|little) )?shorter${ENDS}`), 'HoldLengthIntent change=less', IN_A_MOVE],
  [of('(?:i meant|no|i said) (?:the )?same side|same side not (?:the )?other'), 'AgainIntent turn=same', IN_A_MOVE],
  [of('something (?:else|different)(?: now| please| then|$)'), 'RecommendIntent', ['after']],
  [
    /^(?:(?:please|okay|can you|could you|just|hey) )*(?:pause|wait|hold on|hang on)(?: (?:for )?(?:a|one|half a))? (?:sec|second|moment|minute|mo|bit)\b/,
    'BreakIntent',
    IN_A_MOVE,
  ],
  [
    /^(?:(?:but|and|please|do|this time) )*(?:only|just) (?:for )?[a-z0-9]+ (?:[a-z0-9]+ )?seconds?\b/,
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  [of('(?:tell|give|know|got) (?:me |us )?(?:a |any |another )?(?:good |bad )?jokes?\\b'), 'ElsewhereIntent'],
  // How it is done, once more.
  [
    of(
      'explain (?:it|that|this)(?: one)? (?:again|once more|one more time)|what (?:am i|are we) (?:supposed|meant) to (?:do|be doing)(?: here| now| again)?(?! with)|what do i do (?:here|now|again)(?: again)?$',
    ),
    'ExplainIntent',
    ['hold', 'reps', 'rest'],
  ],
  // The reminder, and not the rest of it.
  [
    of('(?:forget|drop|leave|scrap|skip|never mind) (?:about )?(?:the|that|your|a) reminder'),
    'NeverMindIntent',
    ['asked'],
  ],
  [
    of('(?:forget|drop|scrap|bin|cancel|get rid of|turn off) (?:about )?(?:the|that|your|my) reminders?'),
    'CancelRemindersIntent',
    ['lobby', 'after'],
  ],
  // Nothing on the knees.
  [
    of(
      '(?:something|anything|do it|can we do it|one|rather|go on) without (?:any )?kneeling|not (?:the kneeling ones|on my knees)\\b|nothing (?:on my knees|kneeling)',
    ),
    'PlanIntent',
    IN_A_MOVE,
  ],
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
  [
    of(
      '(?:left|right)(?: one| side| leg| hip)? (?:that )?(?:i|is what i) (?:wanted|meant|said|asked)(?: to be| to have)? (?:left out|out|skipped|gone)',
    ),
    'SkipSideIntent',
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
