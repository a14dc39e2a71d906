import type { Bearers, Listed } from '../../../safety/hear';
import { segment } from './segment';

/** One and many of each: "pipe" and "pipes", "box" and "boxes", "battery" and "batteries". */
const manyOf = (word: string): string =>
  /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
const nouns = (...lists: readonly string[]): readonly string[] => [
  ...new Set(lists.flatMap((list) => list.split(' ').flatMap((word) => segment(`${word} ${manyOf(word)}`)))),
];
const words = (list: string): readonly string[] => segment(list);

const HOUSE =
  'house home apartment room bathroom kitchen bedroom lounge hall garage shed garden fence gate wall roof ceiling floor ' +
  'door window curtain blind carpet rug mat step stair staircase banister ladder tile gutter pipe plumbing boiler ' +
  'heater heating radiator shower bath bathtub sink toilet loo cistern tank pump valve meter socket bulb ' +
  'lamp candle cable wire wiring extension chimney fireplace stove oven cooker hob grill microwave ' +
  'toaster kettle fridge freezer dishwasher washer dryer machine hoover vacuum blender mixer gazebo tent marquee ' +
  'umbrella deckchair trampoline hammock greenhouse conservatory scaffold scaffolding building tower bridge balcony porch';
const FURNITURE =
  'sofa settee couch chair armchair recliner stool bench table desk shelf shelf bookcase bookshelf wardrobe cupboard ' +
  'drawer cabinet bed mattress headboard cot crib pram pushchair buggy stroller cushion pillow blanket duvet sheet towel ' +
  'bean-bag footstool mirror frame picture vase rack trolley wheelchair walker crutch seat';
const DEVICES =
  'phone mobile laptop computer tablet ipad pc mac printer screen monitor keyboard mouse speaker echo alexa telly tv ' +
  'television remote radio stereo camera clock alarm timer battery charger router wifi internet broadband signal ' +
  'network connection server website app game console playstation xbox headphone earphone earbud microphone drone ' +
  'telephone landline intercom doorbell bell siren projector video audio recording playlist line reception email';
const VEHICLES =
  'car van lorry truck bus coach tram taxi uber bike bicycle motorbike scooter moped tractor boat ship ferry plane ' +
  'aeroplane airplane helicopter engine motor gearbox clutch brake tyre tire wheel exhaust bonnet windscreen windshield ' +
  'suspension bumper axle sat-nav caravan camper trailer tank fuel petrol diesel flight road street motorway traffic';
const KITCHEN =
  'bottle cup mug glass jug flask teapot plate bowl dish pan pot saucepan lid tin jar box bag carton packet knife fork ' +
  'spoon food dinner lunch breakfast tea coffee cuppa brew beer wine milk juice soup cake pie bread loaf dough pastry ' +
  'souffle pudding biscuit cookie sandwich toast egg egg potato spud cheese butter sauce gravy curry chip crisp sausage ' +
  'turkey ham chicken steak salad onion carrot tomato apple banana orange lemon melon trifle meringue jelly custard';
const CLOTHES =
  'shorts tights pants jeans trousers shirt tshirt top jumper sweater cardigan hoodie jacket coat dress skirt trouser legging sock shoe ' +
  'badge clip lanyard boot trainer sneaker slipper sandal zip zipper button belt waistband strap bra knicker underwear glove hat ' +
  'scarf collar sleeve hem seam elastic glasses specs bag handbag purse wallet backpack suitcase necklace ' +
  'earring bracelet costume bikini kit nightie pyjama hair fringe ponytail wig polish makeup lipstick';
const ANIMALS =
  'dog cat puppy kitten pup pooch moggy hamster rabbit bunny guinea-pig parrot budgie bird pigeon seagull hen cockerel ' +
  'horse pony donkey cow sheep lamb goat pig fox mouse rat squirrel hedgehog tortoise snake lizard goldfish spider ' +
  'bee wasp ant slug worm crab whale shark lion tiger monkey pet animal creature';
const OUTSIDE =
  'tree plants branch bush hedge flower leaf lawn grass weed pond river lake sea tide beach cliff hill ' +
  'mountain weather rain snow ice frost fog mist wind thunder sunshine moon sky cloud volcano ' +
  'earthquake fire bonfire smoke steam balloon kite firework rocket pitch court pool gym park shop pub cafe market ' +
  'supermarket school college university office factory farm church station airport hotel restaurant cinema theatre village town city';
const MATTERS =
  'lights plugs shoelaces economy pound dollar euro price market government parliament council party negotiation business ' +
  'company firm budget bill mortgage rent tax wage job project meeting presentation report essay exam ' +
  'homework deadline shift diary schedule book novel story plot movie show series programme program episode drama soap ' +
  'documentary podcast song music tune track album band choir concert gig panto quiz puzzle crossword sudoku jigsaw ' +
  'joke pun news paper newspaper magazine letter parcel delivery ticket card cheque money cash coin lottery raffle ' +
  'team club squad leeds newcastle villa rangers celtic wallabies broncos knicks mets bulls defence defense offense arsenal chelsea united spurs liverpool everton england scotland wales ' +
  'ireland france germany brazil lakers yankees celtics dodgers cowboys patriots league cup penalty goal ' +
  'goalkeeper batting bowling innings wicket relationship marriage wedding engagement holiday trip party event ' +
  'conversation argument debate silence ambition habit addiction ' +
  'diet battle war protest campaign election referendum indecision boredom excitement embarrassment laughter joy ' +
  'anxiety dread deadline paperwork spreadsheet sister-ship competition tournament season career business';
const MADE =
  'rope string chain paintbrush screw screwdriver axe spanner ' +
  'tool toy doll teddy lego lid handle hinge key knob spring cog blade needle pin thread yarn knitting fabric ' +
  'cloth paper card cardboard wood timber board brick concrete cement plaster glass ' +
  'water gas oil electric electricity power dust mud dirt rubbish bin sack pen pencil crayon ruler stapler pot urn ' +
  'statue ornament guitar piano orchid compressor generator inverter lawnmower mower drum violin trumpet flute harp trolley net racket club putter wall';

/** Who is spoken of when it is nobody's part: anybody at all. */
const PEOPLE =
  'husband wife partner boyfriend girlfriend fiance spouse dad father mom mother mama papa daddy mommy mummy gran grandma ' +
  'grandmother nan nana granny grandpa grandad granddad grandfather brother sister son daughter kid child children baby ' +
  'newborn boy girl toddler infant teenager teen uncle aunt auntie cousin nephew niece friend mate pal buddy neighbor ' +
  'neighbour roommate flatmate lodger colleague coworker boss teacher hubby missus lad lass bloke fella feller guy man woman ' +
  'men women lady gentleman person people bairn twin grandson granddaughter grandchild inlaw stepson stepdaughter stepdad ' +
  'stepmum carer nurse doctor physio postman plumber builder driver customer client patient visitor guest someone somebody ' +
  'anyone anybody everyone everybody nobody';

export const bearers: Listed<Bearers> = {
  things: nouns(HOUSE, FURNITURE, DEVICES, VEHICLES, KITCHEN, CLOTHES, ANIMALS, OUTSIDE, MATTERS, MADE),
  jointed: nouns(HOUSE, FURNITURE, DEVICES, VEHICLES, KITCHEN, CLOTHES, ANIMALS),
  homographs: nouns(
    'tap drain lock drill light lead match plant ring watch train fly nail hammer iron stick cable switch fan bin can bank ' +
      'ball roller blind saw record race strike stand film screen press fuse plug hose post call deal plan talk test paint glue board band cord',
  ),
  animals: nouns(ANIMALS),
  persons: [...nouns(PEOPLE), ...words('he she who him himself herself')],
  pronouns: words('he she him his her himself herself'),
  parts: words(
    'body skin tongue throat bladder bowel bowels speech voice words vision eyelid ear ears nose tooth lung lungs kidney ' +
      'kidneys nerve nerves scar stitch stitches wound waters bump period pulse breathing breath memory hernia rupture ' +
      'lump joint joints muscle muscles ligament tendon rib ribs sugar waterworks brain mind skull bone bones vein veins ' +
      'rash mole spot blood wee pee poo cut gash graze bite toe nail bum chest everything something nothing side',
  ),
  selves: words('i we me us myself mine'),
  hearers: words('you yourself'),
  objects: words('me us myself him himself herself'),
  beside: words('to by beside near with for from behind around at of like past'),
  neuters: words('it this that they these those them'),
  articles: words(
    'the a an my me your his her our their this that these those some any another every each no one two three both all',
  ),
  definite: words('the my me your his her our their this that these those'),
  any: words('a an'),
  own: words('my me his her'),
  owners: words('is are'),
  sides: words('left right front other top bottom rear upper lower'),
  of: 'of',
  within: words('of on in'),
  prepositions: words(
    'on in at by to from with for under over behind beside between near against into onto off through across around round ' +
      'along above below beneath inside outside after before during until since without than like down up about past',
  ),
  joints: words(
    'and but so because then when while if where though although or that which until cos since unless whereas',
  ),
  verbs: words(
    'is are was were be been being am has have had does do did will would can could should may might must isnt arent wasnt ' +
      'werent hasnt havent hadnt dont doesnt didnt wont wouldnt cant keeps keep kept got get gets getting goes go went going ' +
      'gone come came comes coming looks look sounds feels',
  ),
  small: words(
    'just now then today yesterday again still always never ever only even already also too so very really quite rather ' +
      'pretty completely totally nearly almost suddenly finally well oh ah sorry yes yeah no not wait hang hold please okay ' +
      'ok right anyway honestly actually apparently maybe',
  ),
  taking: [
    ...([
      'broken',
      'torn',
      'tear',
      'pop',
      'crack',
      'click',
      'bleeding',
      'collapsed',
      'fainted',
      'faint',
      'fluid',
    ] as const),
    ...(['sharp', 'shooting', 'burn', 'breathless', 'idiom', 'numb', 'cold', 'hot'] as const),
  ],
  // Said of nothing but a body.
  plain: words('pain pains pad pads tampon tampons gushing'),
  ambiguous: [
    ...(['collapsed', 'stroke', 'heart-attack', 'fainted', 'faint', 'blind', 'no-weight', 'cannot-get-up'] as const),
    ...([
      'immobile',
      'numb',
      'asleep',
      'tingle',
      'dizzy',
      'bleeding',
      'heavy-bleeding',
      'fluid',
      'incontinent',
    ] as const),
    ...([
      'broken',
      'crack',
      'pop',
      'torn',
      'tear',
      'fall',
      'ambulance',
      'own-throat',
      'shooting',
      'sharp',
      'burn',
    ] as const),
    ...([
      'hot',
      'cold',
      'hard',
      'tight',
      'weak',
      'swollen',
      'red',
      'pale',
      'lump',
      'misshapen',
      'fever',
      'sick',
    ] as const),
    ...([
      'vomiting',
      'contractions',
      'wound',
      'limp',
      'wobble',
      'foot-drop',
      'buckling',
      'hip-out',
      'leg-short',
    ] as const),
    ...(['speech', 'droop', 'confused', 'night-sweats', 'weight-loss'] as const),
    ...(['pressure', 'rigid', 'idiom', 'stuck-lump', 'burning-up', 'breathless', 'winded'] as const),
    ...(['click', 'pinch', 'cramp', 'bruise', 'ache', 'sore', 'flare'] as const),
    ...([
      'agony',
      'irregular-heart',
      'will-not-straighten',
      'stuck',
      'headache',
      'worst-headache',
      'black-stool',
    ] as const),
  ],
};
