import type { Concept } from '../../../../safety/cues';

const DRUGS =
  'pill|pills|tablet|tablets|paracetamol|capsules|meds|medication|sleepers|painkillers|insulin|morphine|methadone';
const CHILD = 'baby|toddler|kid|son|daughter|boy|girl|lad|child|one|grandson|granddaughter|he|she|bub|bairn|wean|twins';
const POISONS =
  'battery|batteries|magnet|magnets|bleach|weedkiller|antifreeze|detergent|turps|petrol|polish|cleaner|descaler|rat|slug|berries|mushroom|mushrooms';

/** What people say when they go round a thing: everyday words that mean it only together. */
export const roundabout: { readonly [C in Concept]?: readonly string[] } = {
  'self-harm': [
    'use|point|sense of|in going|carrying|keeping on $|anymore|like',
    'use|point|sense of|in going|carrying|keeping on with any|life|living|everything',
    'sleep ~ not|never ~ wake|get up ~ again|ever',
    'open|opened|opening my|me veins|wrists|wrist',
    'nobody would|will? even? notice|care|know if|when ~ gone|dead|died|die|disappeared|vanished|wake|woke|alive',
    'no one would|will? even? notice|care|know if|when ~ gone|dead|died|die|disappeared|vanished|wake|woke|alive',
    'want it|everything|to all to just? stop|end|finish|be',
    'want it|everything to just? stop|end|finish for good|ever',
    'cant|dont see the|any|much point in|of carrying|keeping|being $|on|here|anymore|like|living|alive',
    'no|any point in|of me|my being|staying here|alive|around',
    'do|doing|did|done away with myself',
    'not|dont|never plan|planning|planned|intend|intending|expect|expecting on|to be|being|live|living|stay|staying here|around|alive',
    'not going to be|live|stay around|alive in|by|after|for|come|to',
    'wont be alive|living',
    'i|have made|made up my mind i|and ~ not be|going around|here',
    'last thing|time i will|am ever do|see|say|speak|going $|i|have|so|goodbye',
    'left|written|wrote|leaving a|the|my note|letter for|to my|the wife|husband|kids|children|mom|dad|parents|family $|and|explaining|so',
    'my|the affairs in order',
    'said|saying|made my goodbyes|goodbye $|and|to',
    `took|taken|swallowed|had|eaten|ate|necked|downed|popped all|every|whole|load|loads|handful|packet|bottle|box|strip of? ~ ${DRUGS}`,
    `took|taken|swallowed|had|eaten|ate|necked|downed|popped a|the|whole load|loads|handful|packet|bottle|box|strip|lot of? ~ ${DRUGS}`,
    'rope|noose is|has|have tied|up|hanging|ready ~ garage|loft|attic|beam|rafters|banister|tree|barn|shed|hook',
    'am stood|standing|up on|at the|a ~ bridge|ledge|roof|rooftop|cliff|tracks|platform|railing|parapet',
    'platform|ledge|rooftop|parapet|railing ~~ jump|step off|over|under|in?',
    'am going to jump $',
    'walk|walking|step|stepping|run|jump|jumping|throw|lie myself? in front of a|the? train|bus|traffic|lorry|truck|car|tram',
    'lie|lying|sit|sitting|walk down? on the tracks|railway|rails|train',
    'cant do|face|take|bear this|another? life|living|being|day|existence $|anymore|like|on|alive|of',
    'had|have|with enough of being|staying alive',
    'hanging|drowning|shooting|gassing|poisoning|strangling myself',
    'how|way|ways|method ~ kill|killing|hang|hanging yourself|myself|oneself',
    `how many|much ~ ${DRUGS} ~~ kill|finish|overdose|die|fatal|enough`,
    'nothing|nobody left for me $|here|anymore|in|now',
    'going|wants|want|trying|tried|threatening|threatened|says|said|off to|and|he|she|they? ~ kill|hang|drown|top|killing|hanging himself|herself|themselves',
  ],
  collapsed: [
    `${CHILD} is|has|have|just? got|gone|been? into|at|swallowed|swallowing|eaten|ate|drunk|drank|sucked ~ ${POISONS}`,
    `${CHILD} is|has|have|just? swallowed|eaten|ate|taken|drunk|drank|got some|a|one|all|two|hold|my|the|of? ~ ${DRUGS}`,
    'drunk|drank|swallowed|drinking ~ weed killer',
    // "The wee one's gone floppy".
    'bub|bubba|bairn|wean|baby|newborn|one|twin is|has|have just? gone|went|turned|all all|really|so|completely? floppy|limp|blue|grey|gray|stiff',
  ],
  ambulance: [
    'want|wants a|the|an doctor|medic|paramedic $|now|quick|quickly|fast|please|here|to|at',
    'send|sending for|out? a|an|the doctor|ambulance|medic|paramedic',
    'need|want|needs urgent|immediate emergency|medical? help|attention|care',
    'someone|somebody|anyone come and|to? help',
    'need|needs|have|got to go|get|be|taken|driven to|into? a|the|in? er $|now|quick|quickly|please|and|i|fast|right',
    'need|needs|have|got to go|get|be|taken|driven to|into? the? casualty|hospital|emergency $|now|quick|quickly|please|and|i|fast|right',
    'need|needs|have|got to go|get|be|taken to a and e $|now|quick|quickly|please|i|fast|right',
  ],
  droop: [
    'half|side of me is|has|have|just? gone|went|dead $|like|numb|all|completely|and|weak|funny|to|heavy|limp|useless',
    'half|side of? me|my|the|his|her face|mouth|gob has|is|have|feels|just just|all? gone|went|going|turned|turning|like|dropped|dropping|slid|melted|asleep|sagged',
  ],
  effort: [
    'leg|legs|arm|arms|thighs|quads ~ lead|concrete|bricks|cement|jelly|led|mush ~ after|from|since ~ hill|hills|run|running|walk|walking|hike|stairs|gym|spin|ride|bike|training|match|class|yesterday',
    'leg|legs|thigh|thighs|arm|arms|muscles|tummy|belly|knees|bum|glutes|abs is|are|do|doing|have|has|keep|start|starting|a|little|bit|all? their|a|little|bit|all|of|like? wobbling|wobbles|wobbly|wobble',
    'wobbling|wobbly|wobble like ~ jelly|jello|giraffe|newborn|lamb|foal|leaf|blancmange',
  ],
  speech: ['talking|speaking|saying|spouting gobbledygook|gibberish|jibberish', 'words are|is|keep all? gobbledygook'],
  breathless: [
    'no|any air is? going|getting|coming|goes|gets|comes|will? go|get|come? in|into|down|through $|me|my|to|at|lungs|there',
    'cant|not|isnt get|getting|pull|pulling|draw|drawing|suck|sucking any|enough|no? air|oxygen in|down|into|$',
    'gasping here',
  ],
  fall: [
    'he|she|mom|dad|gran|nan|grandma|grandpa|granddad|husband|wife|mother|father is just? fallen|fell|slipped|tripped|tumbled',
    'tripped me|him|her $|up|over|and',
    'he|she|mom|dad|gran|nan|grandma|grandpa|granddad|husband|wife|mother|father is|has gone over $|and|on|again',
    'landed on|flat my|his|her left|right? side|face|arse|backside',
  ],
  fever: ['running a|at? thirty|forty eight|nine|degrees|$'],
  'has:cancer': ['all clear on|from|for|after|with the|my? prostate|breast|bowel|lung|skin|thyroid'],
  persists: ['never|doesnt|wont let|lets|letting up', 'day and|or night'],
  night: ['never|doesnt|wont let|lets up ~~ lying|night|nights|sleep|bed|three|four', 'day and|or night'],
  sick: ['off me|his|her|your food|grub|dinner'],
  sore: ['wont|cant|not let|letting|allow me|us|anyone|anybody|mammy|mummy touch|near|move'],
  numb: ['cant|dont feel where|what i am|was sitting|sat|lying'],
  seat: ['where|what i am|was sitting|sat'],
  saddle: [
    'saddle bit|area|region|part|parts|zone',
    'where|bit|part you|i|one|would ~ sit on|in a|the? bike|bicycle|saddle|horse',
    'undercarriage',
  ],
  leg: ['left|right|other one is|has|have? swelled|swollen|blown|ballooned|puffed'],
  groin: ['my|me|his tackle'],
  testicle: ['one|both of me|mine balls|nuts|testicles|bollocks'],
  pain: [
    'kills when|if|every|whenever|to|like',
    'kills me|him|her when|if|every|whenever|to',
    'ball|nut|bollock|testicle|testicles|balls|nuts is|are|has|have|got|gone|just? got|gone|all? twisted',
  ],
  'no-weight': ['cant|wont put that|this|the|his|her|my foot|leg|weight down|on|to|through'],
};
