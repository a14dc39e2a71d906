import type { Modifier } from '../../../../safety/cues';

const PERSON =
  'husband|wife|partner|boyfriend|girlfriend|fiance|spouse|granddaughter|grandson|grandkids|grandchild|niece|nephew|stepson|stepdaughter|dad|father|mom|mother|mama|papa|daddy|mommy|mummy|gran|grandma|grandmother|nan|nana|granny|grandpa|grandad|granddad|grandfather|brother|sister|son|daughter|kid|kids|child|children|boy|girl|toddler|uncle|aunt|auntie|cousin|friend|mate|neighbor|neighbour|roommate|flatmate|colleague|coworker|boss|teacher|buddy|hubby|missus';
const AWAY =
  'friend|mate|pal|pals|workmate|neighbor|neighbour|colleague|coworker|boss|teacher|uncle|aunt|auntie|cousin|buddy|patient|client|customer|bloke|character|lad|guy';
const TELLS =
  'said|says|told|tells|asked|asks|thinks|thought|reckons|reckoned|wants|wanted|noticed|notices|keeps|mentioned|insists';
const TIME =
  'minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|decade|decades|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|summer|winter|spring|autumn|christmas|january|february|march|april|june|july|august|september|october|november|december|time';
const FINE = 'fine|ok|okay|good|great|better|normal|alright|perfect|gone|healthy|strong|one';

/** What parts one clause from the next, in which time it is told, and of whom: speech comes without commas. */
export const clauses: Pick<
  Record<Modifier, readonly string[]>,
  | 'loose'
  | 'vague'
  | 'lately'
  | 'supposing'
  | 'none-of-it'
  | 'protest'
  | 'telling'
  | 'belonging'
  | 'acquaintance'
  | 'begin'
  | 'turn'
  | 'object'
  | 'past'
  | 'present'
  | 'once'
  | 'begun'
  | 'recent'
  | 'hearsay'
  | 'affirmed'
  | 'self'
  | 'other'
> = {
  begin: [
    'mine is|are|has|have|feel|feels|went|goes|gone|hurt|hurts|keeps|keep',
    'i|he|she|it|they|we|you',
    'my|the|his|her|both|neither|everything|something|somebody|someone|nobody',
    'it was|is|has|felt|feels|hurts|started|got|never|only',
    'there is|are|was',
    'this|that is|hurts|was',
    'can|could|will|would you|we',
    '^',
  ],
  turn: [
    'now|today|just|but|only|then|except|because|so|though|although|however|until|while|anyway|otherwise|apart|whereas|right',
    'at the moment',
    'and now|then|today',
  ],
  object: [
    'in|of|on|down|up|from|to|with|at|for|under|over|behind|between|around|round|into|through|across|than|like|as|about|near|by|above|below|inside|off|after|during|or|along|against|without my|the|his|her|both|it|you|something|someone|somebody|everything',
    'feel|feels|felt|have|had|hurt|broke|broken|pulled|tore|injured|replaced|lost|losing|cant|did|done|move|lift|bend|straighten|put|hold|control|touch|press|wet|hit|got|getting|get|strained|twisted|sprained|use|cut|kill|killing|end|ending|take|took|checked|fixed|feeling|lose|dropped|raise|stretch|see|close|open|wiggle|catch|cleared|threw|put|knocked|jarred|banged|bruised|saw|see|told|visited|called|meet|love|like|hate|lifted|lifting|carried|carrying my|the|his|her|both|you|something|someone|somebody|everything',
    'all of? my|the|his|her|both',
    'and|or my|the|his|her both?',
    'both my|the|his|her|of',
    'is|are|was|were|does|do|did|has|have|will|would it|my|the|he|she|you|this|that|i|they|we|there',
    'it is|was|feels|felt|like like? i|my|the|he|she|it',
    'like|as if|though? i|my|he|she|it',
    'the same',
    'is|has|have|am|are|was|had|i|he|she just',
  ],
  past: [
    'had|was|were|got|felt|did|didnt|wasnt|werent|been|fainted|passed|collapsed|fell|broke|lost|peed|leaked|weed|threw|took|tried|went|came|bled|tore|pulled|popped|snapped|happened|slipped|crashed|dislocated|vomited|coughed|swelled|gave|danced|ran|wet|died|hit|blacked|asked|came|choked|seized|buckled|started|became|suffered|experienced|injured|developed|ended|thought|wanted',
  ],
  present: [
    'is|are|am|hurts|feels|aches|burns|has|have|cant|wont|dont|doesnt|isnt|arent|keeps|still|now|today|again|throbs|tingles|goes|comes|gets|swelling|getting|going|losing|turning|choking|seizing|drooping|bleeding|having|stings|stabs|feel|wet',
    'just had',
    'on|in the|our|my floor|sofa|couch|bed|chair|mat|bathroom|kitchen|stairs',
    'next to|beside me',
    'here',
  ],
  once: ['used to', 'used to get|have|feel|suffer|experience|be from?', 'died of|from|with', 'passed away ~ of|from'],
  lately: [`last|past ${TIME}`, 'the other day|week|month'],
  vague: ['once $', 'one time $', 'at some point', 'a while back'],
  loose: [
    'arms are|feel|feels|get|is weak|dead|like|gone',
    'arms ~ giving|gave|give up|out on? me?',
    'passed|conked|crashed|collapsed|flaked out? on|in the|my couch|sofa|bed|settee|armchair|chair|recliner',
    'legs|leg|knees|knee|arms|arm gave|give|given out|way ~ in|on|during|after that|the|my? last? set|rep|reps|round|squat|squats',
  ],
  begun: [
    `came|come|comes|coming|appeared|arrived|showed on|up? last|this|yesterday|a ${TIME}?`,
    // It is new: never before, and fine until then.
    'never|not|hadnt|havent|didnt|hasnt ~~ before|til|until|till',
    `ago|yesterday|earlier|before it|that|this|everything was|were ~ ${FINE}`,
    `last ${TIME} it|that|this|everything was|were ~ ${FINE}`,
    'wasnt|werent|not ~ there|here ~ before|yesterday|ago|last|week|month|month|monday|until|till',
    // It goes on since then, or is as it was then.
    `since|from|started|start|starts|began|begun|beginning|ever ~ ago|last|${TIME}`,
    `like|as|than it|that|the|last ~ ${TIME}|ago|before`,
    'same as ~ before|ago|last',
    `this|these last|past few|couple|two|three|four? of? ${TIME}`,
    'due|expecting|expected ~ in|at|over january|february|march|april|june|july|august|september|october|november|december|christmas|easter',
    `worse|more than ~ ${TIME}|before|ago`,
  ],
  recent: [
    'a|one|two|few|couple|five|ten|just of? minute|minutes|second|seconds|moment|moments|mins|secs ago',
    'an hour ago',
    'half an hour ago',
    'just now',
    'earlier today',
    'this morning',
  ],
  hearsay: [
    'dreamed|dreamt|dream|nightmare that|about?',
    `a|some|one ~ friend|guy|woman|man|girl|lady|bloke|colleague|neighbor|neighbour ~ said|says|told|claims`,
    'someone|somebody|people|they said|says|say|told|claim|claims',
    'read|heard|saw ~ that|about|on',
    'used to say|tell|reckon|swear|insist',
    'not sure if|whether|i',
  ],
  telling: ['something|somethings|somehow', 'i cant|cannot', 'my ~ is|are|feels|feel|isnt|arent|got|gone'],
  belonging: [
    'battery|posture|phone|tablet|laptop|speaker|telly|tv|screen|wifi|internet|watch|alarm|timer|music|song|shirt|tshirt|top|shorts|leggings|trousers|pants|tights|shoe|shoes|sock|socks|bra|hair|glasses|specs|lenses|ring|mat|ball|roller|cushion|pillow|blanket|towel|strap|chair|bottle|coffee|tea|water|dinner|lunch|breakfast|food|kettle|oven|bread|dog|dogs|cat|cats|puppy|kitten|pet|team|job|work|house|flat|room|car|bus|train|taxi|door|doorbell|landlord|life|day|name|ceiling',
  ],
  supposing: [
    // Were it so, I would: it is not. "If my leg is numb, should I" may be.
    'if i|my|it|the|this|that|someone|somebody|anyone|anybody|people ~ went|collapsed|fainted|started|fell|turned !any|worse|more ~~ would',
    'if i|it|my|this ~ felt|had|got|lost ~~ i|we would',
    // What was feared of it, and has not come.
    'thought|expected|feared|worried it|this|that|they would|might be|hurt|feel|ache|kill',
    'what if',
    'what happens if|when',
    // What somebody will do if it is so, and that it was heard: "stop if it's sharp, got it", "if I feel faint I stop".
    'stop|stops|shout|yell|ring|tell|say|ease|quit|ask|halt ~ if|when it|i|my|there|anything|something|that',
    'if it|i|my|anything|something|the|there ~~ i|we|then will|must|should|have|ought|would|need|am? to|going|supposed? to? stop|ring|call|phone|tell|shout|quit|ease|say $|and|got|right|okay|ok|you|someone|somebody|that|is|nine|the|a|my|straight|immediately',
    'if it|i|my|anything|something ~ sharp|hurts|faint|numb|dizzy|hurt i stop|quit|ring|call',
    'would|wouldnt you|ye|they|one|it ~~ if|when i|somebody|someone|anybody|anyone|people|he|she just? collapsed|fainted|fell|died|passed|went|had|got|choked|stopped|started',
    'could|can|might it happen|be that',
    'suppose|supposing|imagine i|my|it?',
    // "Will my legs go numb from this", as nobody asks of what they feel.
    '^ will|would|could|might my|both|the|this|it|i ~ go|get|become|end|fall|lose|start|have|give|make',
  ],
  protest: [
    'dont be daft|silly|ridiculous|stupid|soft|absurd',
    'that is|that daft|silly|ridiculous|stupid|nonsense|crazy|mad $|i|there|nothing',
    'what|why are you talking|on|going|saying about|on|that?',
    'what on earth|the|in',
    'never|didnt|not|dont i? say|said|told|mention|mentioned ~ hurt|hurts|pain|sick|ill|that|anything|hurting',
    'i was|am talking|on about the|my|a',
    'i meant|mean the|my|a|it',
    'nothing is? wrong|up|amiss|matter with me?',
    'nothing the matter',
    'nobody|noone is|was|got|has? hurt|ill|sick|injured|dying',
    'no one is|was|got|has? hurt|ill|sick|injured|dying',
    'not|isnt ill|sick|hurt|injured|unwell|dying|poorly|bleeding',
    'dont|not|no|forget|without need|want|the|a|any? ~ ambulance|doctor|doctors|hospital|nine|physio|nobody',
    'only|just gas|wind|sweat|stiff|stiffness|oil|water|joke|tired',
    'perfectly|absolutely|totally|completely fine|well|grand|okay|ok|healthy|alright',
  ],
  'none-of-it': [
    'neither $',
    '^ neither of|one|really|thanks of? them|those|that|it|the|thanks|really|$?',
    'none|nothing|not|neither any? of that|those|them|these|it|either $',
    'not either $',
    'all that|those|this stuff|lot|jazz|rubbish|things|business? no|nope|none|nah $|i|none|just|start|not|so|go|carry|thanks|here',
    'no|nope|nah i have|got none',
    'none of it|that|those|them|these $|just|start|here|for|thanks|applies|apply|carry|go|let|full|so|now',
  ],
  affirmed: [
    'can|could|will|please you|ye ever|please|just|maybe? ring|call|phone|dial|send|fetch',
    'would you|ye ever|please|just|maybe? ring|call|phone|dial|send|fetch me|us? for? a|an|the|my|our? ambulance|doctor|paramedics|help|police|nine|somebody|someone|him|her|mom|dad|husband|wife !if|when',
    'is|are|am ~ right now',
    'what|which|who ~ dial|ring|call|phone|number ~ for ~ ambulance|paramedics|emergency|emergencies|help',
    'i need it|one|help|them|somebody|someone now|quick|fast|please|$?',
    // About what is under way: "can I go on if", "is it normal that".
    'can|may|could i|we go|keep|carry|continue|do|still|stretch ~ if|with|when',
    'is it|this|that normal|okay|ok|alright|fine that|if|to|when|with?',
    '^ should i worry',
    'what is|are? the? point',
    'because|cos|and|since i just did|do',
    'my|it|this|that ~ does hurt|ache|burn|sting|throb',
    'because|cos i did|do|have|am $',
    'because|cos it just? did|does|has|is $',
    'not|isnt|wasnt|no ~~ exactly|precisely|really|so|as much|such|much? more|but|just',
    'but i|it do|does|did|have|is|am now|today|$',
  ],
  self: ['i|me|my|mine|we|our|myself|mine', `my|the|a|his|her ${PERSON} of? mine? ${TELLS}`, 'us'],
  acquaintance: [
    'friend|mate|pal|buddy of mine',
    `lad|guy|man|woman|people|bloke|girl next door`,
    `my|a|an|the|some|one|old ${AWAY} of? mine?`,
  ],
  other: [
    'friend|mate|pal|buddy of mine',
    `a|an|my|the|some|one|this ${AWAY} of? mine?`,
    'my|our|his|her baby|newborn',
    'little|wee one|man|lad|lass|girl|boy|fella|ones',
    'bub|bairn|wean is|has|isnt|wont|cant|just',
    'the baby is|has|isnt|wont|stopped|cant|just|fell',
    'he|she|him|her|his|hers|himself|herself',
    `my|our|the|a|his|her|your|some|this|that ${PERSON} of? mine?`,
    `${PERSON} is|has|had|was|cant|wont|just|keeps|collapsed|died|fell|passed|isnt|doesnt|needs|looks|said|on|lying|and`,
    'someone|somebody|people|person|anyone|everyone|guy|woman|man|lady else|here?',
    'my dad|mum|mom is',
    `my|our|the ~ old|little|elderly|best|good ${PERSON}`,
  ],
};
