const AWAY =
  'holiday|holidays|vacation|spain|travelling|traveling|visiting|shift|conference|trip|reminder|reminders|reminding|weekend|camping|flying';

const UNTIL = 'at|for|from|if|here|till|until|while';
const BUSY = 'work|minute|minutes|hour|hours|meeting|meetings|office|desk|skipped|skip|downstairs|upstairs|lunch';

/** What is only near in words to an alarm that is said round the corner, and means nothing of the kind. */
export const harmless: readonly string[] = [
  // Away, and not gone for good.
  `not|wont|planning ~ be|being around|here ~ ${AWAY}`,
  `i|we wont be around|here ~ ${AWAY}`,
  'i|we wont be around|here ~ so no reminder|reminders|session|alarm|stretching',
  ...['nobody', 'no one'].map((nobody) => `${nobody} will|would ~ miss me ${UNTIL} ~ ${BUSY}`),
  'jump|jumping|hop in|into the|my|a ~ shower|bath|car|bed|pool|taxi|tub',
  'jump|jumping|hop out of the? bed|shower|bath|pool',
  'jump|jumping|hop off here $',
  'jump|jumping|hop off the|this|a call|phone|line|zoom|sofa|couch|mat',
  'jump|jumping|hop in|out here|there|with|at|when|if|any|early',
  // A session that is ended, and a subscription.
  'want|going|thinking|ready to|of|about ~ end|ending it|this here|there|early',
  'thinking|thought|thoughts ~ ending my|the|this|our subscription|membership|lease|contract|course|session|routine',
  'skipping|climbing|tow|washing|bell|jump rope|ropes',
  'nothing left for me to|in the? do|try|eat|drink|fridge|tin|pot|cupboard',
  // What is swallowed as it should be.
  'took|taken|had my|me ~ pills|tablets|meds|medication|medicine|tablet for|this|today|on|as the|this|today|day|morning|schedule|usual|normal',
  // Gas and smoke where they belong, and alarms that want a battery.
  'gas station|stations|bill|man|meter|company|board|engineer|fitter|giant|mark|hob|oven|fire|boiler|heating|cooker|mask|guzzler',
  'smell|smells|reeks ~ gas|smoke ~~ toast|dinner|barbecue|bbq|candle|bonfire|cigarette|cigarettes|jumper|hair|clothes|petrol|gym',
  'smoke|fumes ~ coming ~~ barbecue|bbq|bonfire|candle|incense|ears|chimney',
  'monoxide|smoke|co|fire alarm|detector|alarms ~ battery|batteries|test|tested|testing|drill|chirp|chirps|chirping|fitted',
  'like a house on fire',
  'on fire today|tonight|lately|this',
  // What a child has on, and what lies about.
  'floppy bunny|rabbit|hat|disk|disc|ears|toy|teddy|sun|hair|fringe',
  'baby|newborn|one|bub|bairn|kid|toddler|son|daughter|he|she is|in|has|got ~ blue|grey|gray|purple|floppy bunny|rabbit|blanket|top|toy|car|pram|dress|coat|hat|shoes|sock|socks|teddy|cup|bottle|jumper|vest|hair|boots|bag|room|cot|bib',
  // A doctor whose paper or time is wanted.
  'i need|want|get|have|got a|an|the|my doctor|doctors is? note|appointment|appointments|letter|certificate|line',
  'need|want|get|have|got a|an|the|my doctor|doctors is? note|appointment|appointments|letter|certificate|line',
  'doctor|doctors is? note|appointment|appointments|letter|surgery|receptionist|waiting|list|results|certificate|line',
  'get|getting my doctor|doctors|gp is? to sign|write|ring|results',
  'send help i am so|that|just|this unfit|stiff|bored|rusty|tired|old|hungry|tight',
  'put|puts|putting|get|gets me|us|him|her|them out of my|our|his|her|their misery',
  'somebody|someone|anyone put me|us|him|her|them out of my|our|his|her|their misery',
  // What has nothing of a body in it: shaving, cattle prices, a match.
  'bled|bleed|bleeding like a? stuck? pig ~ shaving|shaved',
  'sick to my|the stomach about|over|that|at|with',
  'wants|want|needs|deserves|deserve shooting|shot|hanging',
  'give|giving|gives a|any man|person|body|woman|fella|anyone a|an? heart? attack|stroke|coronary|ulcer|nosebleed',
  `fingers|hands|nose|ears|toes|lips|tongue is|are|all|gone|went|half? numb with|from|off|of|after the|my|this|an|some? ice|snow|frost|freezer|wind|lolly|popsicle|shovelling|gardening`,
  'broke|breaking|breaks|broken my|his|her|me? back|neck ~ not for real|really',
  'cant get|stand up off|from the|this? floor|ground|mat|sofa|chair? gracefully|elegantly|daintily|ladylike|quietly',
  'cant get up to that|this|the|your count|number|level|score|speed',
  'chest compression|compressions|freezer|infection|press|wax|hair',
  'you say|said|read|mention|mentioned|keep ~ bit|part|thing|warning about ~ ~ skip|again|each|every time|$ $?',
  'news|telly|tv|radio|paper|papers is|are|says|said|reckons|on|has|had|saying|all? on|all|about|says? about|on? ~ cancer|disease|stroke|strokes|attack|attacks',
  'baby|bub|bairn|wean|newborn is|has|gone|went gone|all|so|went? quiet|still finally|thankfully|lastly|asleep',
  // What somebody may do to somebody else in words.
  'choke on my|his|her|your|their own words|pride',
  'i am|feel|felt|was sick to my|the stomach about|over|that|at|with',
  'one|baby|toddler|kid|kids|bub|bairn|grandson|granddaughter|ones has|have|just|is? just? wet|peed|pooed|weed|pooped|wee|soiled|leaked|leaking himself|herself|themselves|everywhere|again|through|on',
  'weight|thing|lump on my|me chest is|was|being only|just? the|my|a two|three|four|five|six? year|years? old|toddler|baby|cat|dog|kid|son|daughter|grandson|granddaughter|laptop|blanket|ball',
  'face|hands|legs|arms|feet|hair is|are|was all? covered|smothered|plastered|caked|buried in|with|by ~ foam|mud|paint|cream|flour|sand|dust|glitter|soap|mask|suncream|oil|lotion|soil|feathers|pillow|towel',
  'face is|has|have|went|goes|gets|feels gone|going|went|bright|all|really|so? as? red|pink|scarlet|beetroot|tomato $|from|with|after|as|doing|now|today|already|like|but',
  'cut off by|in|from|on the|my|this|a|your camera|screen|frame|picture|photo|video|telly|app',
  'been|got|was shot down at|by|again|in',
  // An oath, and what is only agreed on.
  'am|is|are|was|so|too|bloody bleeding|blooming knackered|starving|freezing|tired|hungry|hopeless|boiling|roasting|exhausted|shattered|bored|stiff|stupid|thirsty|late|lost|gorgeous|lovely|lucky|old|impossible|ridiculous|amazing|wrecked|unfit|useless|delighted|fed',
  'if it|anything|something ~ i|we will|would|shall? stop|pause|tell|shout|say|ring|ease|yell|let|come',
  'promise i|we will|would ~ if anything|something ~ hurts|hurt|wrong|starts',
  'something shocking $|but|and|so|till|until|years|at|before|back|all|not',
  'slept|lay|lying|sleep|sitting|sat funny|wrong|crooked|awkward|awkwardly|badly|twisted|weird',
  'stitches|staples|cast|plaster|drain out|off|removed',
  'kidney|gall|bladder stones that was|is',
  'air con|conditioning|conditioner',
  'blood pressure is|has|was|always|been|all been|always|all? perfect|grand|fine|normal|good|great|spot|lovely|steady|brilliant|textbook',
  'a|the|that|this|big|long crack|cracks in|on the|my|our|a ceiling|wall|plaster|window|screen|paint|floor|tile|tiles|pavement|mirror',
  'crack|cracks in|on the|my|our|a ceiling|wall|plaster|window|screen|paint|floor|tile|tiles|pavement|mirror',
  'the|my|a|this|had flu|covid|tetanus|booster|travel|pneumonia|shingles jab|jabs|shot|shots|vaccine|vaccination|booster',
  'shot|shoot|shooting|shoots myself|himself|herself|themselves|yourself in the foot',
  'been|got|gets|get|getting|was|being|is stabbed|shot|attacked|murdered|strangled|mugged ~ on|in ~ telly|tv|screen|programme|film|movie|show|soap|episode|news|book|game|serial',
  'stabbed|shot|attacked|murdered|strangled|mugged ~ on|in ~ telly|tv|screen|programme|film|movie|show|soap|episode|news|book|game|serial',
  'telly|tv|film|movie|show|programme|soap down|off|up|over? ~ someone|somebody|he|she|they|everyone is|are|being|getting|gets|got|just ~ shot|stabbed|killed|attacked|murdered|strangled|dying $?',
  'surgeon|consultant|hospital|physio|clinic discharged|signed me|us',
  'tummy|belly|stomach|gut is|just? made|makes|making|did|doing ~ noise|noises|sound|sounds|gurgle|gurgles|rumble',
  'lash|eyelash|hair|sweat|soap|shampoo|fly|dust|crumb|fringe ~ in|into my|the eye|eyes',
  '^ do|should|shall|must|can i tuck|clench|squeeze|bend|straighten|lift|tilt|push|pull|press|keep|point|flex|hold|rest|lower|drop|open|close|roll|turn|move|put|cross my|the ~ pelvis|hips|hip|knee|knees|leg|legs|foot|feet|toes|arm|arms|hand|hands|head|chin|back|shoulders|glutes|belly|tummy|bum',
  'toaster|cork|balloon|kettle popped|clicked|snapped',
  'stretch|pull is|just? travelling|traveling|running|spreading|moving|going ~ down|up|along|into ~ ~ nicely|lovely|nice|beautifully|well',
  'no air coming|going|getting|comes out|off of|from the|this|that|my|it',
];
