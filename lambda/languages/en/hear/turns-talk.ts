import { IN_A_MOVE, type Turn } from '../../heard';

/* Turns of phrase of talk in a room: somebody comes, somebody goes, somebody asks. */

const of = (said: string): RegExp => new RegExp(`\\b(?:${said})`);
/** Ends a sentence, but for words that say nothing more. */
const ENDS =
  '(?= *$| (?:then|now|please|here|again|for me|for us|love|dear|coach|today|tonight|thanks|thank you|ta|cheers|mate|mind|so|all|folks|pal|hen|la|bach|exactly|though)\\b)';

/** "If I'm off" goes nowhere yet. */
const NO_IF = /(?<!\bif .*)/.source;

const WHO =
  '(?:baby|babby|bairn|wean|wee one|wee man|bub|bubba|little one|little man|kids?|child|toddler|son|daughter|boy|girl|lad|wife|missus|husband|hubby|other half|partner|boyfriend|girlfriend|mum|mam|mom|dad|nan|gran|granny|mother|father|sister|brother|boss|manager|supervisor|colleague|neighbou?r|landlord|flatmate|roommate|dog|cat|puppy|postie|postman|mailman|courier|delivery (?:man|guy|driver|fella)|amazon (?:man|guy|fella)|plumber|electrician|taxi|uber|lift|nurse|carer|visitor|somebody|someone)';
const WHAT =
  '(?:phone|mobile|door ?bell|door|bell|kettle|oven|timer|pan|pot|toast|microwave|washing machine|dryer|smoke alarm|milk|dinner|tea|food)';
/** What somebody or something does that cannot wait. */
const DOES =
  "(?:(?:'s|s| is| has|'ve| have|'re| are)? ?(?:just )?(?:up|awake|woken(?: up)?|woke(?: up)?|waking(?: up)?|here|back|home|crying|cryin|cried|calling|callin|shouting|screaming|barking|at the door|at the gate|outside|coming(?: in)?|comin|come in|came in|walked in|walking in|arrived|ringing|rung|rang|knocking|knocked|wants (?:me|out|in)|needs me|on the phone|on the line|escaped|got out|gone off|going off|going|boiling(?: over)?|burning|beeping|buzzing|binging|dinging|on the blink|ready|is off)\\b)";

export const talkTurns = (): readonly Turn[] => [
  // Somebody leaves.
  [
    of(
      `(?:ta ra|ta-ra|tara|ta la|tata|ta ta|cheerio|cheery bye|toodle ?(?:pip|oo)|toodles|hooroo|laters|catch (?:ya|you|yous|ye)(?: later| soon| tomorrow| next time| around)?|see (?:ya|you|yous|ye|youse)(?: later| soon| tomorrow| next time| around)?|bye bye|bye|goodbye|good bye|good night|night night|nos da|hwyl|so long|peace out|over and out)(?: then| now| for now| love| so| coach| pal| mate| hen| you| everyone| folks)*(?= *$)|^(?:right |okay |ok |well |anyway |so )*(?:ta ra|ta-ra|cheerio|hooroo|laters|toodle ?pip|catch ya)\\b|^(?:right |okay |ok |well |so )*night(?: then| now| love| all| folks| pet| hen| coach| everyone)+(?= *$)`,
    ),
    'StopTwinIntent',
  ],
  [
    of(
      `(?:gotta|got to|have to|i must|i need to|better|best|gonna|i'd better) (?:bounce|run|dash|fly|split|shoot|scoot|jet|head(?: out| off| on)?|get (?:going|moving|off|back)|make tracks|hit the road|leave|love you and leave you|be (?:off|going|away))${ENDS}|${NO_IF}(?:i'm|i am|that's me|then i'm|right) (?:off|away|out of here|outta here|heading (?:off|out|on|home)|offski|leaving)(?: (?:then|now|love|so|to bed|to work|home|out|tae (?:the )?\\w+|to the \\w+))*(?= *$| (?:ta|thanks|cheers|bye|see|cheerio|goodbye|thank)\\b)|that's me (?:done|finished|away|off)(?: (?:then|now|so|for today))*(?= *$| (?:ta|thanks|cheers|bye)\\b)|that(?:'ll| will) do (?:me|us)(?: (?:then|now|for today|for now|nicely|thanks|ta|love|cheers))*(?= *$)|let(?:'s| us) be done(?: (?:now|then|with it))*(?= *$| (?:i'll|thanks|ta)\\b)|let's (?:wrap (?:it|this|things) up|leave it (?:there|at that)|call it (?:there|a day|a night|quits))${ENDS}`,
    ),
    'StopTwinIntent',
  ],
  // Somebody comes, or something is left on.
  [
    new RegExp(`\\b(?:the|my|me|our|my wee|the wee) ${WHO}${DOES}(?! (?:me|now a days|better|sore))`),
    'BreakIntent',
    [...IN_A_MOVE, 'lobby', 'asked'],
  ],
  [
    /\b(?:somebody|someone)(?:'s| is| has)? (?:just )?(?:at the door|here|knocking|calling|ringing|come in|came in|coming|walked in|on the phone|wants me|needs me)\b/,
    'BreakIntent',
    [...IN_A_MOVE, 'lobby', 'asked'],
  ],
  [
    new RegExp(`\\b(?:the|my|me|that|there's the|there's my|that's the|that's my|that'll be the) ${WHAT}${DOES}`),
    'BreakIntent',
    [...IN_A_MOVE, 'lobby', 'asked'],
  ],
  [
    new RegExp(
      `^(?:(?:oh|ah|ooh|sorry|hey|right|och|oops|no) )*(?:there's|that's|that'll be) (?:the|my|me) (?:${WHAT}|${WHO})(?: (?:again|now))?(?= *$| (?:wait|hang|hold|pause|sorry)\\b)`,
    ),
    'BreakIntent',
    [...IN_A_MOVE, 'lobby', 'asked'],
  ],
  // Quiet for a moment, in any words.
  [
    of(
      `bear with me${ENDS}|time ?out${ENDS}|(?:be )?back in (?:a|two|five|one|ten)(?: wee)? (?:secs?|seconds?|ticks?|mo|moment|minutes?|bit|jiffy|mins?)|brb${ENDS}`,
    ),
    'BreakIntent',
    [...IN_A_MOVE, 'lobby', 'asked'],
  ],
  [
    /(?:^|\b(?:here|in|asleep|sleeping|up|listening|there|meeting) )(?:sh+|shush|hush|whisht|wheesht)(?: (?:now|a (?:sec|second|minute|moment)|you|sorry|will you))*(?= *$| (?:sorry|my|the|me|somebody|someone|there's|wait|hang)\b)/,
    'BreakIntent',
    IN_A_MOVE,
  ],
  // How good somebody is at it, and what it does for them.
  [
    of(
      `how(?:'m| am| do)? (?:i )?(?:doing|getting on|managing|coming along|looking)(?: so far| then| be honest| with (?:this|that|it)| at (?:this|it))*${ENDS}|am i (?:any |getting (?:any )?|even |actually )?(?:good|better|rubbish|useless|terrible|bad|hopeless|ok|okay|alright|decent) at (?:it|this|these|that)|am i doing (?:ok|okay|alright|all right|well|any good|fine)${ENDS}`,
    ),
    'AmIDoingItRightIntent',
    IN_A_MOVE,
  ],
  [
    of(
      `(?:is|does|will|would|can) (?:it|this|any of this|that|all this) (?:actually |really |even |ever )?(?:be )?(?:doing|do|done) (?:me |us |you |anyone |anybody )?(?:any|some|much) good`,
    ),
    'WhyThisOneIntent',
    IN_A_MOVE,
  ],
  // How long it is to be, of what is offered, or of what would be begun.
  [
    of(
      `how long(?:'s|'ll| is| will| does| would)? (?:it|this|that|the whole thing)(?: all)? (?:gonna |going to |likely to )?take(?: all in| in all| altogether)?${ENDS}`,
    ),
    'RoutineLeftIntent',
    ['lobby', ...IN_A_MOVE],
  ],
  // What is in it.
  [
    of(
      `what(?:'s| is| are be| would be| 'd be|'d be| will be|'ll be) (?:in|inside|part of) (?:it|that|this|there|that one|this one|that plan|this plan|that routine|the plan|the routine)${ENDS}|what does (?:it|that|that one) (?:have (?:in it|inside)|involve|consist of)`,
    ),
    'WhatsLeftIntent',
    [...IN_A_MOVE, 'lobby'],
  ],
  // Eyes open or shut.
  [
    /\b(?:shut|shutting|close|closing|keep|have|with)\b.*\beyes\b(?: (?:shut|closed|open))?$/,
    'WherePartIntent',
    IN_A_MOVE,
  ],
  // An age, and whether it goes with that.
  [
    /\b(?:safe|okay|ok|all right|alright|suitable|too much|fit) for (?:someone|somebody|a person|an? (?:man|woman|lady|fella)) (?:of|aged|over|past|at) \S+/,
    'TopicIntent topic=age',
  ],
  // The six weeks.
  [
    of(
      '(?:where|how far) (?:am|was|were|did) i (?:up to |at |get to |get )?(?:in|with|on|into|through) (?:that|the|my|your|this) (?:six week |weekly )?(?:plan|programme|program|course|six weeks)|(?:have|did) i (?:got|done|get|do|start|started) (?:any|much|some) of (?:the|that|my) (?:plan|six weeks?|programme|course)|(?:which|what) week(?: of (?:the|that|my|your) (?:plan|programme|program|course|six weeks?))? (?:am|was) i',
    ),
    'which-week',
    ['lobby', 'after', ...IN_A_MOVE],
  ],
  // A measure, once more.
  [
    of(
      "forearm(?:'s| is)?(?: length)? (?:means?|meaning|is how|how|what)|(?:how (?:much|far|long|big)|what) (?:is|'s|does|do you mean by|do you mean)(?: by)? (?:a |the |your |one )?forearm|what (?:do you mean|d'you mean|is meant) by (?:a )?forearm",
    ),
    'HowFarIntent',
    IN_A_MOVE,
  ],
  [
    of(
      'how (?:hard|firm|firmly|deep|much) (?:should|do|must|can|am|would|to) ?(?:i )?(?:be )?(?:meant to |supposed to )?(?:be )?(?:press|push|pressing|pushing|pressin|pushin|pressure)',
    ),
    'HowHardIntent',
    IN_A_MOVE,
  ],
  // A clinician has agreed.
  [
    of(
      "(?:doc|doctor|gp|physio\\w*|therapist|surgeon|consultant|specialist|midwife|nurse|hospital|she|he|they)(?:'s| has| have|'ve)? (?:just |already |now )?(?:gave|given|give) me the (?:all clear|green light|go ahead|okay|ok|nod)|(?:i've |i have |i |we )?(?:got|had|have|been given|was given) (?:the |my )(?:all clear|green light|go ahead)|(?:i'm|i am|i've been|i was|been) (?:fully |all |now )?(?:cleared|signed off|discharged)(?: for| to| by| from)|(?:doc|doctor|gp|physio\\w*|therapist|surgeon|consultant|specialist|midwife|hospital)(?:'s| has| have)? (?:just |already )?(?:cleared|signed) me",
    ),
    'DoctorOkIntent',
    ['lobby', 'asked', 'after', ...IN_A_MOVE],
  ],
  // What somebody else told them to do.
  [
    of(
      "(?:what|whatever|the (?:exercises|stretches|ones|moves|things)|exercises|stretches) (?:that )?(?:my|the|me|our) (?:physio\\w*|therapist|physical therapist|pt|doctor|consultant|osteopath|chiro\\w*|trainer|coach|hospital) (?:said|told me|gave me|showed me|set me|wants|recommended|prescribed)|(?:my|the|me) (?:physio\\w*|therapist|physical therapist|pt|doctor|consultant|osteopath|chiro\\w*|trainer)(?:'s|s) (?:exercises|stretches|sheet|programme|program|routine|homework)",
    ),
    'ElsewhereIntent elsewhere=prescribed',
    ['lobby', 'after', ...IN_A_MOVE],
  ],
];
