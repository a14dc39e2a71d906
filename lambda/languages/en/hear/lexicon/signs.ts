import type { Event } from '../../../../safety/cues';

const SKIN = 'rash|spots|blotches|marks|bruises|purple|red';
const HANDS = 'hands|fingers|hand|buttons|cups|keys|pen|things|everything|shoelaces|laces';

const ROOMS =
  'house|kitchen|flat|apartment|building|garage|bedroom|bathroom|hall|hallway|landing|loft|attic|cellar|basement|office|caravan|stairs|stairwell';
const BURNING =
  'cooker|oven|hob|dryer|microwave|toaster|curtain|curtains|sofa|settee|mattress|bed|duvet|blanket|carpet|rug|roof|bin|christmas|sleeve|shirt|dress|jumper|gown|trousers|cardigan|clothes|hair';
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
    'smell|smells|smelling|smelled|smelt|stinks|reeks|whiff|stench of|like|a|some|strong|the? gas $|in|here|from|coming|everywhere|inside|all|and|so|now|near|by|downstairs|upstairs|since|really|again|on|it',
    'smell|smells|smelling|smelled|smelt|reeks of|like|a|some? smoke $|in|here|from|coming|everywhere|inside|and|so|now|downstairs|upstairs|under|through',
    'gas is|has|keeps? been? leaking|leaked|escaping|hissing',
    'gas leak|leaks',
    'leaking|escaping gas',
    'monoxide|co alarm|detector|monitor? is|has|have|keeps|just? going|goes|gone|went|beeping|sounding|screaming|shrieking|blaring|ringing off?',
    'carbon monoxide poisoning',
    'full of smoke|fumes',
    'smoke everywhere',
    `smoke is|are|keeps? coming|pouring|billowing|filling|getting|rising ~ under|through|into|in|up|${ROOMS}|room`,
    `${ROOMS}|room ~ filling|filled with|up? with? smoke`,
    `${ROOMS}|${BURNING} is|are|has|have|just gone|caught|on|up|in|catching|went? on|up|in? in? fire|flames|ablaze|alight`,
    `fire in|at|on the|my|our|next ~ ${ROOMS}|cooker|oven|hob|dryer|bin|door`,
    'breathed|breathing|inhaled|swallowed in? a|the|lot|some|of? ~ smoke|fumes',
  ],
};
