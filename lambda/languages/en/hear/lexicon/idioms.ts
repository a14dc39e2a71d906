const ANIMALS = 'dog|dogs|cat|cats|puppy|kitten|hamster|rabbit|parrot|horse|pup|pooch|moggy|kitty';
const THINGS =
  'bottle|tap|pipe|pipes|roof|kettle|sink|radiator|shower|ceiling|boiler|dishwasher|fridge|flask|cup|mug|jug|tyre|tire|gutter';
const DEVICES =
  'wifi|signal|battery|internet|broadband|laptop|connection|network|speaker|bluetooth|phone|tablet|remote|headphones|earbuds|alarm|clock';
const FICTION =
  'film|movie|show|series|book|soap|casualty|drama|documentary|programme|novel|comic|podcast|sitcom|thriller|telly|tv|news|eastenders|corrie|holby';
const SCENE =
  'episode|scene|film|movie|book|show|series|serial|soap|programme|drama|story|play|novel|comic|game|video|advert';
const TROUBLE =
  'attack|stroke|collapses|collapsed|faints|fainted|bleeds|bleeding|bled|died|dies|dying|dead|blood|ambulance|seizure|aneurysm';
const BUILT =
  'ceiling|wall|roof|shed|tent|shelf|shelves|scaffold*|building|bridge|fence|deckchair|marquee|pipe|gazebo|bookcase|tower';
const TEAMS =
  'team|arsenal|chelsea|united|city|spurs|liverpool|everton|england|scotland|wales|ireland|defence|defense|market|markets|shares|economy|pound|company|business|government|deal|lakers|yankees|celtics|giants';
const NOISES =
  'music|song|singing|noise|drum|drums|drumming|beat|racket|drilling|bell|chime|telly|neighbours|neighbors|traffic|boss|kids';
const AGES =
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const OATHS =
  'useless|hopeless|hell|stupid|idiot|obvious|rubbish|freezing|nightmare|marvellous|brilliant|noisy|neighbours';
const MUSCLES = 'legs|arms|quads|glutes|abs|hamstrings|calves|thighs|shoulders';
const WORKOUT =
  'running|run|kicks|kicking|squats|gym|yesterday|walking|cycling|standing|climbers|plank|planks|dancing|football|swimming|hiking|spin';

/** An age ("when i was nine") is over, whatever it was. */
export const ages: readonly string[] = [
  `when|since i was about|like|only|just|maybe? ${AGES}`,
  'when|since i was a|an? baby|newborn|toddler|infant',
  'at primary|high|junior|infant school',
  'at prom|school|uni|university|college|my|his|her confirmation|communion|wedding|graduation|christening|prom?',
  'at|during|on our|their confirmation|communion|wedding|honeymoon|graduation|christening|engagement',
  'in grade|year one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen',
  'in my|his|her|the? first|second|third|final year|form|grade|teens|twenties|thirties|forties|youth',
  'in oh|nought one|two|three|four|five|six|seven|eight|nine',
  'in twenty ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty',
  'in the war|army|navy|sixties|seventies|eighties|nineties|noughties|fifties|forties|olden|blitz|services|forces|marines',
  'in seventy|eighty|ninety|sixty|fifty $',
  'in korea|vietnam|iraq|afghanistan|falklands',
  'as a lad|lass|boy|girl|kid|child|teenager|teen|student|baby|youngster|nipper|bairn|young',
  'on a school|scout trip|camp|journey',
  'since my|his|her childhood|teens',
];

/** Feeling that is back, and what has been well ever since. */
export const recovered: readonly string[] = [
  'is|are|feels|feel|has|have|come|came just? awake|alive|back|woken|fine|normal up? again|now',
  'been|was fine|ok|okay|good|great|grand|perfect|right ever? since|afterwards',
  'sleep|asleep ~~ it|feeling is|has|have? come|came right|straight|all back',
  'sleep|asleep ~~ it|feeling is|has|have? come|came back now|again',
  '^ feeling|sensation is|has|have? come|came|coming right|straight|all? back',
  'the|my|some feeling|sensation is|has|have? come|came|coming right|straight|all? back',
  'circulation is|has|have? come|came|coming right|straight|all? back',
  'right|good as rain|new|gold now|again|today',
  'gone off now|again|so|carry|thanks|ta|$',
  'it is going off now|$',
  'has|have|is passed so|now|and|keep|carry',
  'it|feeling is|has|came|come come? back already|again|to|straight normal?',
  'was|were|is fine|ok|okay|good|grand|right|alright soon|once|when|after|as ~ stood|got|moved|walked|sat|lay|went|up',
  'cleared|sorted|fixed|shifted|cured it|that|them|things up? $|now|so|and',
];

/**
 * What has body words in it and is no complaint: animals, things and people in stories, sleep, swearing and slang, weight
 * that was meant to go, and what a body does in a move. A complaint that reaches beyond one of these is still heard.
 */
export const idioms: readonly string[] = [
  `${BUILT} ~ collaps*|came|coming|caved down|in?`,
  `${TEAMS} ~ collaps*|died|dying|choked`,
  'collapse|collapsed in the first|second|last|final half|set|quarter|over|innings|minute',
  'dead on my|his|her|our feet',
  'stroke of midnight|noon|luck|genius|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  'dog|dogs|cat|cats|puppy|kitten|parrot|horse ~ having|has|have|had a|an? heart? attack|fit|seizure|stroke|meltdown',
  'bleeding radiators|radiator|brakes|brake|boiler|valve|heating|me|us|him|them dry?',
  'throwing|throw|threw|throws|having|has|had a wobbly|tantrum|paddy|strop|hissy|party|sickie ~ red|purple|blue? in? the? face?',
  'nappy|nappies|diaper|diapers|potty ~~ wet|peed|pooed|pooped|weed|soaked|leaked himself|herself|themselves?',
  'a and e|hospital|casualty|er|emergency to|and drop|pick|visit|see|collect|fetch|dropped|dropping ~ my|the|a',
  'knee|knees|leg to my|the? chest',
  'weak|useless as a? kitten|water at|on|in|doing these|this|the',
  'weak|useless as a? kitten|water ~ after|from|since ~ day|gym|squats|training|workout|running|run|work|class|session|climbers|planks',
  'play|put|playing|give|show me? on? something',
  'lump|lumps|bump|bumps|ridge in|on|under the|my|this|a carpet|mat|rug|floor|pillow|mattress|sofa|bed|ground|road|cushion|cushions|duvet|blanket|roller|towel|couch|sheet|futon|bolster',
  'killing|bored me? with|of|to boredom|kindness|death|tears',
  'fell|falling|fall about|over laughing',
  'break|broke|breaking a leg they|he|she|everyone|to',
  'break a leg $',
  'does|do|doing|did my head in',
  'leg|legs|body|brain|head says no|yes',
  `${NOISES} ~~ headache|migraine|heart attack`,
  'splitting|banging|pounding|thumping headache|head from|because|with|off the|my|this|that|these|those|all? ~ kids|noise|music|drilling|traffic|boss|neighbours|paperwork|spreadsheets|meeting|meetings|sums|counting|screen|screens|telly|emails',
  'headache|migraine|head from|because|with|off|to|counting|listening of|to|with? the|my|this|that|these|those|all|so|just? ~ kids|noise|music|drilling|traffic|boss|neighbours|paperwork|spreadsheets|meeting|meetings|sums|counting|screen|screens|telly|telephone|emails',
  'headache|migraine that|the|this|those|your drum|drums|music|noise|song|beat|racket|drilling|bell|chime',
  'hip|knee|elbow|shoulder|neck|foot|leg|back|spine of|on that|the|this|a roof|road|house|pipe|hill|chair|table|book|stairs|bed|mountain|bottle|guitar',
  'my|his|her|your english ~ not|isnt|no ~ good|great|perfect|well|better|best',
  'electrics|electrician|electricity|electricals|electric bill|bills|meter|fence|cooker|shower|bike|car',
  'give me the|another|something|some|an|one ~ lying|sitting|seated|routine|one|set|stretch|easy|gentle|long|short|hard',
  'said|says|told|wants|want ~ keep moving|active|going|stretching|walking|mobile|it|at',
  `${ANIMALS} ~ passed|conked|knocked|zonked|crashed|flat out|cold`,
  `${ANIMALS} ~ limping|limps|sick|snoring|dead`,
  `${THINGS} ~ leak*|dripp*|drip*|burst|bursting|spill*|cracked|broken|broke|blocked`,
  `${DEVICES} ~ weak|weaker|dead|died|dying|dropped|dropping|gone|failing|slow|frozen`,
  `in this|that|the|a ${FICTION} ~~ ${TROUBLE}`,
  `collaps*|faint*|bleed*|bled|died|dies|dying|dead|chok*|stroke|seizure|attack|paralys*|stabbed|shot in|on every|the|this|that|last|next|first|a|my|our final|second|other? ${SCENE}`,
  `he|she|they|someone|somebody|everyone ~ ${TROUBLE} in|on the|this|that last|final|first|next|second? ${SCENE}`,
  `${SCENE} ~~ ended|ends|finished|about|where|with ~~ collaps*|faint*|bled|died|dies|stroke|seizure|attack|paralys*|coma|stabbed|shot`,
  `${SCENE} is|was? about ~~ cant|couldnt get|stand|walk|move|breathe|see|feel up?`,
  `watching|watch ${FICTION} and|where|with ~ heart? ${TROUBLE}`,
  `watching|watch ${FICTION} and|where|with a|some|this|that|the ~~ ${TROUBLE}`,
  `chest|heart|belly pain|pains|attack|attacks on|in ${FICTION} ~ telly|tv|again|now|tonight?`,
  `someone|somebody|everyone|everybody|people|they|he|she|woman|man|guy|bloke ~~ heart? ${TROUBLE} on|in the|my|this|that|our|a? ${FICTION}`,
  `in this|that|the|a ${FICTION} ~~ heart attack|failure`,
  `on|in|watching the|my|this|that|a? ${FICTION} had|has|having|got|gets a ~ ${TROUBLE}`,
  `watching|watch the|my|this|that|a? ${FICTION} and|where|with there is|was a|some|this woman|man|guy|bloke|girl|boy|lady|fella|chap|character|actor|doctor ~ heart? ${TROUBLE}`,
  `woman|man|guy|bloke|girl|boy|lady|fella|chap|character|actor|someone|somebody|doctor on|in the|this|my|that? ${FICTION} ~~ ${TROUBLE}`,
  'ambulance|ambulances|siren|sirens going|went|goes|driving|drove|passing|flying|racing ~ past|by|outside|down',
  'there is an|another ambulance ~ past|by|outside|street',
  'cant see the|my|your|a telly|laptop|mat|point|difference|ball|roller',
  'cant see the|my|your|a telly|laptop|mat|tv|screen|clock from here|there|down|where|this',
  'see the telly|laptop|mat|point|difference',
  'cant get up the|any|much|enough? enthusiasm|energy|motivation',
  'get|getting up the enthusiasm|energy|courage|nerve|motivation',
  // Stiff from sitting: whoever cannot get up at all says no more than that.
  'cant|couldnt|cannot really|even|quite? stand|get|straighten up straight|upright|tall|properly',
  `cant move|shift|lift|budge|straighten my|the leg|legs|arm|foot|feet ~ till|until|because|while|with ~ ${ANIMALS}`,
  `^ move|shift|lift|budge my|the leg|legs|arm|foot|feet ~ till|until|because|while|with ~ ${ANIMALS}`,
  'passed|conked|zonked|crashed|flaked out in front of ~ telly|tv|film|movie|netflix',
  'in front of the|my? telly|tv ~~ slept|asleep',
  'passed|conked|zonked|crashed|flaked out ~~ slept|snoring|snored',
  'nearly|almost|practically wet|peed|weed|pissed|wee|pee my|me? myself|meself|pants|knickers ~ laugh*|giggl*|funny',
  'lie|lying|lay|laying|be|being|stay|staying|rest|resting|roll|turn|go|get|getting|flat|not|no|nothing face down',
  'face down one|ones|move|moves|stretch|position|pose|part|bit|exercise|on',
  'numb|dead|stiff with|from boredom',
  'bored|boring ~ numb|stiff|death|tears|rigid|senseless|dead',
  `bleeding blood? ${OATHS}`,
  `^ ${OATHS} at this|it|that`,
  'i am|was|feel sick of',
  'sick of this|that|the|it|hearing|my|your|waiting|sitting|work|him|her|them',
  'sick and tired',
  'sick stretch|beat|beats|tune|song|music|dude|mate|bro|one|track',
  'pregnant pause|silence',
  'butterflies in|inside my|the|me belly|stomach|tummy|gut',
  'broke|breaks|breaking|broken my|his|her|me|our heart|hearts',
  'heart|hearts broke|sank|sinks|melts|melted|leapt',
  'heart stopping|warming|breaking|broken match|game|film|moment|finish|story',
  'going to|could|might collapse|crash ~ couch|sofa|bed|settee',
  'dying|die of boredom|laughing|laughter|embarrassment|thirst|hunger',
  'cracks|crack|cracked|cracking me|us up',
  'lost|losing|lose my|the? mind|plot|temper|patience|rag',
  'lose|loses|losing|lost|no|keep control of|over the|my|this strap|ball|roller|band|remote|kids|dog|car',
  'break|broke|breaking a|the? record|records|habit|sweat|ice',
  'photo|film|video|fashion shoot|shooting|shoots',
  'breast|back|butterfly|side|front stroke|strokes|crawl',
  'stroke|stroking|stroked the|my|a|his|her|your dog|cat|cushion|beard|hair|chin|puppy|kitten',
  'lost|lose|losing|dropped|shed ~ on|with|through slimming|keto|noom|wegovy|ozempic|mounjaro|watchers',
  'lost|lose|losing|dropped|shed ~ on|with|through weight watchers',
  'pounds|stone|kilos on|with slimming|keto|noom|wegovy|ozempic|mounjaro',
  'belly|tummy|stomach|core|muscles ~ work|works|working|worked so|really|very|too|pretty? hard|harder',
  'work|works|working|worked so|really|very|too|pretty|nice? hard|harder',
  `${MUSCLES} ~ dead|jelly|shot from ~ ${WORKOUT}`,
  'feel|felt|feeling it|that|the|my|everything ~ letting go',
  'jaw|teeth|fists|fist|glutes|bum|buttocks is|are|feels|keeps|all? really|so|a|bit? clenched|clenching',
  'clench|clenching|clenched my|the|your jaw|teeth|fists|glutes|bum|buttocks|cheeks',
  'hard pass',
  'wee lie|change|rest|minute|sec|while|bit|break|stretch|sit|moment|chat|word down?',
  'pelvis|hips|shoulders|body|stance|posture is|are|feel|feels a? bit|little|really|so|all? crooked|wonky|lopsided|uneven|twisted $',
  'i am|feel a? bit|little|really|so|all? crooked|wonky|lopsided|uneven $',
  'hip|hips feel|feels a? bit|really|so|kind? of? stuck $',
  'i am|feel stiff? as|like as? a? plank|log|robot|statue|board of? wood? $',
  'i am|was|get|got really|so|well|proper|totally|a|bit? bit? puffed',
  'hips|shoulders is|are? opening|opens|opened up|out|nicely|lovely?',
  'rising|rises|rise and falling|falls|fall',
  'back|spine keeps|is|starts|wants arching|rounding|lifting|curving',
  'face|cheek|nose|chin is|are ~ squashed|squished|pressed|buried ~ mat|carpet|floor|pillow|towel|rug',
];
