import type { Event } from '../../../../safety/cues';

const SKIN = 'rash|spots|blotches|marks|bruises|purple|red';
const HANDS = 'hands|fingers|hand|buttons|cups|keys|pen|things|everything|shoelaces|laces';

const ROOMS =
  'house|kitchen|flat|apartment|building|garage|bedroom|bathroom|hall|hallway|landing|loft|attic|cellar|basement|office|caravan|stairs|stairwell';
const BURNING =
  'cooker|oven|hob|dryer|microwave|toaster|curtain|curtains|sofa|settee|mattress|bed|duvet|blanket|carpet|rug|roof|bin|christmas|sleeve|shirt|dress|jumper|gown|trousers|cardigan|clothes|hair';
const HOUSEHOLD =
  'husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|dad|father|mom|mother|brother|stepdad|stepfather|uncle|carer|flatmate|neighbour|neighbor';
/** What is seen or known of an illness, and is no matter of a place. */
export const signs: Pick<
  Record<Event, readonly string[]>,
  | 'rash-stays'
  | 'blisters'
  | 'yellow'
  | 'low-sugar'
  | 'light-hurts'
  | 'stiff-neck'
  | 'clumsy'
  | 'ulcer'
  | 'knock'
  | 'hearing-gone'
  | 'get-out'
  | 'threat'
  | 'wounded'
> = {
  'rash-stays': [
    `${SKIN} ~~ doesnt|wont|not|isnt|dont|didnt ~ fade|fading|go|disappear|vanish|blanch|change ~~ glass|tumbler|press*|away|under`,
    `${SKIN} ~~ glass|tumbler`,
    `glass|tumbler ~~ ${SKIN}`,
    'purple|dark red? rash|spots|blotches|pinpricks',
  ],
  blisters: [
    'blister*|scabs ~~ one|side|waist|band|strip|stripe|belt|line|round|around|burn*|pain*|weep*',
    'rash ~~ one|left|right side|strip|band|line ~~ burn*|pain*|hurt*|blister*|sting*',
    'side|waist|strip|band ~~ blister*',
    'shingles',
    'burn*|scald* ~~ blister*|weep*|peel*',
    'blister*|weeping|peeling ~~ burn*|scald*',
  ],
  yellow: [
    'skin|eyes|face|whites|i|am|he|she ~ gone|turned|going|turning|look|looks|looking|is|are|all|bit? a? yellow|yellowy|yellowish|jaundiced',
    'jaundice*',
    'whites ~~ yellow',
    'yellow skin|eyes|face',
  ],
  'low-sugar': [
    'sugar|sugars|glucose|meter ~~ twenty|thirty|nineteen|eighteen|fifteen|sixteen',
    'meter|monitor|sugar|sugars|glucose ~ one|two|three point',
    'sugar|sugars|glucose ~ high|hi|sky|roof|over|twenty|thirty|forty|through|off',
    'meter ~~ sugar|sugars ~ high|hi|low|lo',
    'sugar|sugars|glucose ~ low|dropped|dropping|crash*|one|two|three|hypo|down|2|3|under|below',
    'low ~ sugar|glucose',
    'hypo|hypos|hypoglyc*',
    'having a hypo',
    'diabetic ~~ shaky|shaking|muddled|confused|sweat*|faint|trembl*',
  ],
  'light-hurts': [
    'lamp|lamps|sun|screen|daylight|bulb ~ hurt|hurts|hurting|stings|burns|painful|kill* ~ eyes|eye|head',
    'light|lights|brightness ~ hurt|hurts|hurting|stings|burns|blinding|painful|unbearable|bother*|kill*',
    'cant bear|stand|take|look at? the? light|lights|brightness',
    'flashing|flashes|sparkly|zigzag lights|light|of|zigzags ~~ eyes|eye|vision|see|seeing',
  ],
  'stiff-neck': [
    'cant ~ bend|drop|move|nod|tuck|turn ~ neck',
    'neck ~~ cant ~ bend|nod|tuck',
    'neck ~ stiff*|rigid|wont bend|locked|board',
    'stiff|rigid neck',
    'cant ~ chin ~ chest',
    'neck ~ wont|cant|doesnt|will|not ~ bend|move|turn|touch',
  ],
  clumsy: [
    `clumsy|fumbling ~~ ${HANDS}|walking|feet|legs|leg`,
    `${HANDS} ~~ clumsy|hard ~ do|hold|fumbl*`,
    `dropping|drop|dropped|fumbling ~ ${HANDS}|stuff|mugs|plates|glasses ~~ lately|month|week|now|keep|keeps|again|as|and|too`,
    'keep|keeps|started|start dropping cups|things|stuff|mugs|plates|my|everything',
    'cant ~ do up|button|fasten ~ buttons|shirt|laces|bra',
    'buttons ~ hard|difficult|impossible',
  ],
  ulcer: [
    'toe|toes|foot|heel|fingertip ~ black|blackened|gangrene',
    'wound|cut|sore|toe|foot|graze ~ rotten|rotting|stinks|smells|putrid|septic|infected|black',
    'sore|ulcer|wound|hole|blister|cut ~ under|on|bottom|sole ~ foot|toe|heel|feet|leg ~~ smell*|black|weep*|ooz*|heal*|wont|open|pus|diabetic',
    'diabetic ~~ sore|ulcer|wound|hole|blister|cut ~ foot|toe|heel|feet|leg',
    'bit me|my|him|her ~~ red|puffy|swollen|hot|spreading|angry|tracking|streak|pus',
    'ulcer on|under my',
    'bite|bitten|scratch|graze|cut|sting|stung ~~ red|puffy|swollen|hot|spreading|angry|tracking|streak|pus',
    'red|hot|angry streak|streaks|line|lines|track ~ up|leg|arm|spreading',
  ],
  knock: [
    'knocked|banged|bumped|hit|cracked|whacked|smacked|struck|bashed|clonked|clouted my|his|her|me? head|skull|temple',
    'knock|bang|blow|bump|whack|clout|crack to|on ~ head|skull',
    'concuss*',
  ],
  'hearing-gone': [
    'suddenly|overnight ~ deaf|hear|hearing ~ left|right|one|ear|anything|gone',
    'gone|went|going|woke ~ suddenly? deaf in|on one|my|the|left|right',
    'deaf|hearing ~ one|left|right|my ear|ears? ~ sudden|suddenly|since|overnight|today',
    'hearing ~ gone|went|lost|disappeared ~ one|left|right|my|this|suddenly|overnight|since',
    'lost ~ hearing ~ ear|suddenly|overnight|today|since|left|right',
    'cant|couldnt|nothing hear ~~ out|in|from ~ ear ~ since|suddenly|today|all|this',
    'suddenly|since ~~ cant|nothing hear ~~ ear',
  ],
  'get-out': [
    'smell|smells|smelling|smelled|smelt|stinks|reeks|whiff|stench of|like|a|some|strong|the? gas !station|stations|bill|bills|man|meter|company|board|engineer|hob|oven|cooker|heater|fire|mask|barbecue|bottle|works|prices|tax|stove|boiler',
    'smell|smells|smelling|smelled|smelt|reeks of|like|a|some? smoke !free|machine|break|signals|rings|screen',
    'gas is|has|keeps? been? leaking|leaked|escaping|hissing',
    'gas leak|leaks',
    'leaking|escaping gas',
    'monoxide|co the|our|my|and? alarm|detector|monitor? is|has|have|keeps|just? going|goes|gone|went|beeping|sounding|screaming|shrieking|blaring|ringing off?',
    'carbon monoxide poisoning',
    'full of smoke|fumes',
    'smoke everywhere',
    `smoke is|are|keeps? coming|pouring|billowing|filling|getting|rising ~ under|through|into|in|up|${ROOMS}|room`,
    `${ROOMS}|room ~ filling|filled with|up? with? smoke`,
    `${ROOMS}|${BURNING} is|are|has|have|just gone|caught|on|up|in|catching|went? on|up|in? in? fire|flames|ablaze|alight`,
    `fire in|at|on the|my|our|next ~ ${ROOMS}|cooker|oven|hob|dryer|bin|door`,
    'breathed|breathing|inhaled|swallowed in? a|the|lot|some|of? ~ smoke|fumes',
  ],
  // Somebody who may do harm is there.
  threat: [
    'man|somebody|someone|stranger|bloke|guy|ex|he|they|burglar ~ trying|rattling|forcing|picking|battering|smashing|hammering|kicking my|the|our front|back|patio|side|kitchen|bathroom|bedroom? door|window|windows|lock|handle',
    'man|somebody|someone|stranger|bloke|guy|neighbour|ex|he ~ trying to get|break|force|climb in|through|into !shape|touch|his|their|it|this|that|her|yoga|bed',
    'somebody|someone|burglar|burglars|intruder|intruders|prowler|robbers|stranger|man|men|he|they|kids|people is|are|has|have|just|am? just? broke|broken|breaking|break|smashing|forcing|climbing|got in !his|her|their|my|your|touch|shape|order|new|song',
    'somebody|someone|man|men|stranger|robbers|burglars is|are|has|have|just? just? broke|broken|breaking|getting|got|climbed|climbing in? into my|the|our house|flat|home|apartment|place|kitchen|bedroom|garage',
    'there is|are somebody|someone|a|people|men man|men|stranger|person? in|inside my|the|our house|flat|apartment|home !fixing|doing|cleaning|asleep|sleeping|cooking|working|painting|visiting|so|already|helping',
    'burglar|burglars|intruder|intruders|prowler|robber|robbers ~ downstairs|upstairs|house|inside|here|garden|window|door|flat|kitchen',
    'being|getting|am|was burgled|robbed|mugged|attacked|followed|held up|at|hostage|down|captive',
    'being|getting|am|was burgled|robbed|mugged|attacked|followed !on|by|in|up|as',
    'somebody|someone|man|men|he|they|stranger|guy|bloke|fella|ex is|are|has|have|keeps|been|just? trying|tried to get|break|force|climb in|through',
    'somebody|someone|man|men|he|they|stranger|guy|bloke|fella|ex is|are|has|have|keeps|been|just? following|followed|chasing|stalking|attacking|attacked|strangling|strangled|beating|mugging|mugged|punching|punched me|us !on|at|to',
    `he|she|${HOUSEHOLD} ~ hitting|hits|beating|beats|punching|punched|punches|choking|chokes|choked|strangling|strangles|strangled|kicking|kicks|slapping|slaps|slapped|pushed|shoved me|us !at|to|on|for|over|out|off|towards|with|by|under`,
    `he|she|${HOUSEHOLD}|man|somebody|someone|they ~ threatening|threatened|threatens to? kill|hurt|hit|stab|shoot|burn|beat|harm|me|us`,
    `he|she|${HOUSEHOLD}|man|somebody|someone|they ~ says|said|going|swears|swore ~ finish|burn|shoot|stab|knife me|us`,
    `he|she|man|somebody|someone|they|${HOUSEHOLD} is|has|have|got|came|coming|at|standing|stood|waving|holding? got|at|me|us|back|in|there|here|holding|waving|standing|with|carrying|pulled|outside? with|waving|holding|carrying|pulled|got? a|the|his big|kitchen|bread? knife|gun|machete|axe|shotgun|pistol !in|for|set|block|drawer|sharpener|skills|licence`,
    `he|she|somebody|someone|man|they|${HOUSEHOLD} is|are|has|keeps|just? just? kicking|kicked|smashing|smashed|breaking|battering|bashing|forcing|hammering ~ door|window|windows ~ down|in|through`,
    `afraid|scared|frightened|terrified of|that|my? he|she|somebody|someone|${HOUSEHOLD} ~ hurt|hurting|hit|hitting|kill|killing|beat|beating me|us`,
    'he|man|somebody|someone|they raped|assaulted me|us',
    'been|was|got|am just? raped|assaulted|mugged|attacked|battered !in|on|by|as|with',
    'been|was|got|am just? raped|assaulted|mugged|attacked|battered by|on|in a|an|some|him|her|my|two|three|somebody|someone|men|tonight|street|park|last|this',
    'forced himself|themselves on me',
  ],
  wounded: [
    'arm|arms|leg|legs|face|hand|hands|chest|foot|feet|back|neck is|are|was|were|has|have|got|been? been|got? burned|burnt|scalded ~~ fat|oil|chip|boiling|kettle|fire|acid|steam|petrol|pan',
    'stuck|put|shoved|rammed|drove a|the|his? knife|blade|screwdriver|scissors in|into me|my|him|his|her',
    'threw|thrown|blew|blown|flung me|him|her ~ across|back|off ~ room|kitchen|feet|wall|floor',
    'sparked|sparks|sparking ~ threw|shocked|burned|burnt|zapped me|him|her',
    'kettle|fryer|teapot|coffee|tea|urn ~ over|down|onto ~ baby|toddler|kid|child|son|daughter|boy|girl|grandson|granddaughter|grandad|nan',
    'kettle|fryer ~ over|down|onto ~ leg|legs|arm|arms|chest|lap|hand|hands|foot|feet|face|me|him|her',
    'shot|shoot myself|himself|herself in|through the|my|his|her foot|leg|hand with|by ~ gun|shotgun|rifle|pistol|nailgun|airgun',
    'cord is|has|just? hanging|poking|coming|come out|down $|of|between|and|help|first|before',
    'been|got|getting|was|am|is|has stabbed|knifed|glassed|bottled|impaled|mauled|electrocuted|gored|savaged|trampled',
    'been|got|getting|was|am|is|has crushed !by',
    'been|got|getting shot in|by|and|through|twice|just|outside',
    'been|got|getting shot !down|up|of|at|for|over|from|out|to|blasted',
    'stabbed|shot|knifed|glassed|bottled|electrocuted me|us|him|myself|himself|herself|my',
    'stabbed|shot in|through my|his|her chest|belly|stomach|leg|arm|neck|side|shoulder|thigh|hand|foot|guts',
    'gun|shotgun|rifle|pistol went off ~ me|my|his|him|her|leg|foot|peppered',
    'electrocut*',
    'shock|belt|zap|zapped|bolt|jolt off|from ~ toaster|socket|plug|wire|cable|kettle|mains|lamp|switch|fusebox|lead|cooker|iron|dryer|hairdryer|charger|oven|shower|extension|lights|wiring|pylon',
    'struck|hit by lightning',
    'been|got|was|is|has just? hit|knocked|run|mown|flattened down|over|off? down|over|my|his|the|bike? by|with a|the? car|van|lorry|truck|bus|tram|motorbike|train|taxi|tractor|forklift',
    'arm|leg|hand|finger|fingers|thumb|ear|toe|toes|nose|foot is|has|have|got|been|it|are|just? been|got|gone|come|half|nearly|almost? cut|sliced|chopped|ripped|torn|bitten|hanging|come|blown|taken clean|right|half|nearly|almost? off',
    'cut|sliced|chopped|sawed|sawn|severed|took|taken|ripped|bit ~~ finger|fingers|thumb|toe|toes|fingertip|ear clean|right|half|nearly|almost? off|through',
    'car|van|lorry|truck|bus|taxi|tram|motorbike is|has|just? just? hit|clipped|knocked|flattened me|him|her|my|us',
    'severed|cut|sliced|slashed|nicked|hit|opened an|the|my|his|her artery|vein|wrist|throat|wrists',
    'cut|gone|went|down|open|sliced|through to the bone',
    'can|i see|seeing|showing the|my|his bone|tendon|fat|muscle $|in|and|through|sticking|white',
    'burned|burnt|scalded|burns|scalds ~ half|whole|all|most ~ arm|face|leg|chest|body|skin|hand|belly|back|legs|side',
    'burned|burnt|scalded|scalding|burns|scalds my|his|her|on ~ arm|face|leg|hand|chest|back|belly|foot|feet|legs|lap|thigh|neck|eyes ~~ chip|fat|oil|boiling|kettle|acid|chemical|chemicals|petrol|steam|caustic|bleach',
    'boiling|hot|chip|frying|burning|scalding water|oil|fat|kettle|pan|tea|coffee|soup ~~ over|on|down|all my|me|him|her|himself|herself|us ~ $|face|arm|arms|leg|legs|chest|lap|hand|hands|foot|feet|belly|front|body|neck|thigh|thighs|skin',
    'acid|bleach|cleaner|caustic|lime|chemical|chemicals|petrol in|on|into my|his|her|both eye|eyes|face|skin',
    'eye ~ glue|nail|metal|glass|splinter|hook ~ in|stuck|through',
    'nail|pole|stick|branch|rod|fork|pitchfork|spike|glass|screwdriver|chisel ~ through my|his|her hand|foot|leg|arm|thigh|chest|belly|neck|eye',
    'pumping|spurting|squirting|spraying|jetting blood|red',
    'shin|head|knee|face|scalp|forehead|finger|thumb|foot|chin|elbow|vein ~~ spurting|squirting',
    'blood|it|wrist|arm|leg|neck|hand|artery|fistula|wound|cut ~ spurting|squirting|spraying|jetting|pumping out|hitting $|out|everywhere|through|all|blood|the|like|up|red|from|and|now|wont',
    'bit|bitten by|me|him|her|my|his a|an|the|some? ~ snake|adder|viper|cobra|rattlesnake|scorpion|widow|copperhead',
    'snake|adder|viper|cobra|rattlesnake|scorpion|copperhead|jellyfish is|has|have|just|got? just? bit|bitten|stung|got me|him|her|my|his',
    'snakebite|snake bite|bites',
  ],
};
