import type { Cue, Sensation, Site } from './cues';
import type { Action, Ask, ConcernId, Pending, Tier } from './types';

/**
 * One row of the symptom map. Every group of `when` needs one of its cues, and none of `unless` may be there. `belly`
 * rows count only while the move under way presses on the belly.
 */
export interface Rule {
  readonly concern: ConcernId;
  readonly tier: Tier;
  readonly when: readonly (readonly Cue[])[];
  readonly unless?: readonly Cue[];
  readonly belly?: true;
  /** What is done instead of the tier's usual. */
  readonly action?: Action;
  readonly ask?: Ask;
  readonly pending?: Pending;
  /** One of these is said in these very words: a belly that is named later is no second pulse. */
  readonly now?: readonly Cue[];
  /** One of these was said before: earlier in the session, or of weeks ago. */
  readonly earlier?: readonly Cue[];
  /** The tier when all of it has passed; `none` without it for ease-off rows, `see` for others. */
  readonly passed?: Tier;
}

/** Every sensation at every site. */
const at = (felt: readonly Sensation[], sites: readonly Site[]): Cue[] =>
  sites.flatMap((site) => felt.map((one): Cue => `${one}@${site}`));

const STRONG = ['agony', 'sharp', 'shooting'] as const;
const PAIN = ['pain', 'ow', ...STRONG] as const;
const SORE = [...PAIN, 'ache', 'sore', 'cramp', 'throb', 'burn', 'idiom', 'hard'] as const;
const ONE_LEG = ['leg', 'foot', 'toes', 'calf', 'knee'] as const;
const BOTH_LEGS = ['legs', 'feet'] as const;
const LEGS = [...ONE_LEG, ...BOTH_LEGS] as const;
const SADDLE = ['saddle', 'inner-thigh', 'seat', 'groin'] as const;
const BELLY = ['belly', 'low-right'] as const;
const TRUNK = ['back', 'hip', 'groin', 'belly', 'low-right', 'flank'] as const;
const FAINT: readonly Cue[] = ['faint', 'fainted', 'clammy'];
const BELLY_ANY = at(SORE, BELLY);
const NERVE = ['numb', 'tingle', 'weak', 'immobile'] as const;

const emergencies: readonly Rule[] = [
  // Out of there first, whatever else is told: whoever lies beside them is got out as well.
  { concern: 'E18', tier: 'emergency', when: [['get-out']] },
  { concern: 'E19', tier: 'emergency', when: [['threat']] },
  { concern: 'ambiguous', tier: 'emergency', when: [['wounded']] },
  { concern: 'E1', tier: 'emergency', when: [['incontinent']], unless: ['old-leak'] },
  { concern: 'E2', tier: 'emergency', when: [at(['numb', 'tingle'], SADDLE)] },
  { concern: 'E2', tier: 'emergency', when: [['sexual-loss']] },
  { concern: 'E3', tier: 'emergency', when: [at(['numb', 'immobile', ...STRONG], BOTH_LEGS)], passed: 'urgent' },
  { concern: 'E3', tier: 'emergency', when: [at(['tingle'], ['legs'])], unless: ['brief'], passed: 'ease-off' },
  {
    concern: 'E3',
    tier: 'emergency',
    when: [at(['tingle'], ['feet']), ['both', 'persists', 'worse', 'sudden', 'recurs']],
    unless: ['brief'],
    passed: 'ease-off',
  },
  { concern: 'E3', tier: 'emergency', when: [at(['weak'], BOTH_LEGS)], unless: ['slight'] },
  { concern: 'E3', tier: 'emergency', when: [at(['pain'], BOTH_LEGS), ['both']], unless: ['good'] },
  { concern: 'E3', tier: 'emergency', when: [['buckling'], at([...NERVE, ...PAIN], BOTH_LEGS)] },
  { concern: 'E3', tier: 'emergency', when: [['buckling'], ['legs', 'both']] },
  {
    concern: 'E3',
    tier: 'emergency',
    when: [['foot-drop'], ['feet', 'legs'], ['both', 'sudden', 'worse', 'persists']],
  },
  // One leg before, and now the other one too.
  {
    concern: 'E3',
    tier: 'emergency',
    when: [['both']],
    earlier: [...at([...NERVE, ...STRONG], ONE_LEG), 'foot-drop', 'has:sciatica'],
  },
  // Not "I can't stand it".
  {
    concern: 'E3',
    tier: 'emergency',
    when: [['no-weight'], at(['idiom', 'weak', 'numb'], BOTH_LEGS)],
    unless: ['pain'],
  },
  { concern: 'E3', tier: 'emergency', when: [at(['immobile'], ['leg', 'foot', 'hip'])] },
  { concern: 'E3', tier: 'emergency', when: [['has:sciatica'], ['legs']] },
  { concern: 'E3', tier: 'emergency', when: [['immobile']], unless: at(['immobile'], ['arm', 'hand', 'neck', 'toes']) },
  { concern: 'E3', tier: 'emergency', when: [at(['weak', 'numb'], ['leg', 'foot']), ['worse']] },
  {
    concern: 'E4',
    tier: 'emergency',
    when: [at([...SORE, 'tight', 'pressure'], ['chest'])],
  },
  { concern: 'E4', tier: 'emergency', when: [at([...PAIN, 'ache', 'pressure', 'tight'], ['heart'])] },
  {
    concern: 'E4',
    tier: 'emergency',
    when: [
      at([...PAIN, 'ache', 'pressure', 'tight', 'numb'], ['arm', 'jaw']),
      ['sick', 'vomiting', 'breathless', 'short-of-breath', 'clammy', 'faint', 'dizzy', 'chest', 'jaw'],
    ],
  },
  { concern: 'E4', tier: 'emergency', when: [['breathless', 'fainted', 'faint', 'coughing-blood', 'heart-attack']] },
  {
    concern: 'E4',
    tier: 'emergency',
    when: [
      ['short-of-breath', 'winded'],
      [...at(['swollen', 'red', 'hot'], LEGS), ...at(PAIN, ['calf', 'chest'])],
    ],
  },
  {
    concern: 'E4',
    tier: 'emergency',
    when: [
      ['racing-heart', 'irregular-heart'],
      ['sick', 'clammy', 'short-of-breath', 'dizzy'],
    ],
  },
  { concern: 'E4', tier: 'emergency', when: [['clammy'], ['pressure']] },
  { concern: 'E5', tier: 'emergency', when: [['droop', 'speech', 'blind', 'worst-headache', 'stroke']] },
  { concern: 'E5', tier: 'emergency', when: [at(['weak', 'numb', 'immobile', 'tingle'], ['half', 'face'])] },
  { concern: 'E5', tier: 'emergency', when: [at(['numb', 'immobile'], ['arm'])], unless: ['brief'] },
  { concern: 'E5', tier: 'emergency', when: [at(['weak'], ['arm', 'hand'])], unless: ['effort', 'slight'] },
  {
    concern: 'E5',
    tier: 'emergency',
    when: [
      at(['weak', 'numb', 'immobile', 'tingle'], ['arm', 'hand']),
      ['sudden', 'speech', 'face', ...at(['weak', 'numb'], ['leg'])],
    ],
  },
  { concern: 'E5', tier: 'emergency', when: [['headache'], ['sudden', 'severe', 'agony']] },
  { concern: 'E6', tier: 'emergency', when: [at(['agony'], [...BELLY, 'back', 'flank'])] },
  { concern: 'E6', tier: 'emergency', when: [['agony'], at(SORE, [...BELLY, 'back'])] },
  { concern: 'E6', tier: 'emergency', when: [['sudden', 'severe'], at(PAIN, [...BELLY, 'back'])] },
  {
    concern: 'E6',
    tier: 'emergency',
    when: [at(['pain', ...STRONG], [...BELLY, 'back', 'flank']), ['clammy', 'faint', 'fainted']],
    unless: ['effort'],
  },
  { concern: 'E6', tier: 'emergency', when: [['agony']], belly: true },
  {
    concern: 'E6',
    tier: 'emergency',
    when: [['tear']],
    unless: ['leg', 'hip', 'groin', 'muscle', 'knee', 'calf', 'shoulder', 'arm'],
  },
  { concern: 'E6', tier: 'emergency', when: [['rigid', 'vomiting-blood', 'black-stool']], unless: ['good'] },
  {
    concern: 'E7',
    tier: 'emergency',
    when: [
      ['pulse', 'throb'],
      ['agony', 'severe', 'dizzy', 'sick', 'unwell', ...FAINT],
    ],
    unless: ['head', 'headache', 'racing-heart'],
  },
  {
    concern: 'E7',
    tier: 'emergency',
    when: [['pulse', 'throb'], at([...PAIN, 'idiom'], ['back'])],
    unless: ['head', 'heart'],
  },
  {
    concern: 'E7',
    tier: 'emergency',
    when: [['has:aneurysm'], ['pain', ...at(SORE, ['back', 'belly', 'flank', 'groin', 'low-right'])]],
  },
  { concern: 'E8', tier: 'emergency', when: [['stuck-lump']] },
  {
    concern: 'E8',
    tier: 'emergency',
    when: [
      ['has:hernia', 'lump'],
      ['agony', 'severe', 'sudden', 'vomiting', 'sick', 'hard', 'sharp', 'red'],
    ],
  },
  {
    concern: 'E9',
    tier: 'emergency',
    when: [
      ['fall', 'crack'],
      ['no-weight', 'misshapen', 'cannot-get-up', 'incontinent'],
    ],
  },
  { concern: 'E9', tier: 'emergency', when: [['fall', 'crack'], at([...NERVE, 'shooting'], [...LEGS, 'half'])] },
  {
    concern: 'E9',
    tier: 'emergency',
    when: [['fall', 'crack'], at(['agony', 'sharp'], ['back', 'hip', 'leg', 'neck', 'head'])],
  },
  { concern: 'E9', tier: 'emergency', when: [['misshapen', 'broken']] },
  { concern: 'E9', tier: 'emergency', when: [['no-weight'], ['pop', 'torn', 'crack', 'pain', 'agony', 'sudden']] },
  {
    concern: 'E10',
    tier: 'emergency',
    when: [at(['cold'], LEGS), ['sudden', ...at([...PAIN, 'ache', 'numb', 'tingle', 'pale', 'weak'], LEGS), 'absent']],
  },
  {
    concern: 'E10',
    tier: 'emergency',
    when: [
      at(['pale'], ['leg', 'foot', 'legs', 'feet', 'toes']),
      [...at([...PAIN, 'numb', 'ache', 'tingle', 'weak', 'cold'], LEGS), 'absent'],
    ],
  },
  { concern: 'E11', tier: 'emergency', when: [['fever'], at(['hot', 'swollen', 'red'], ['hip', 'groin', 'knee'])] },
  {
    concern: 'E11',
    tier: 'emergency',
    when: [['burning-up'], at(['hot', 'swollen', 'red'], ['hip', 'groin', 'knee'])],
  },
  { concern: 'E11', tier: 'emergency', when: [['fever', 'burning-up'], ['confused']] },
  {
    concern: 'E11',
    tier: 'emergency',
    when: [
      ['fever', 'burning-up'],
      ['no-weight', 'immobile'],
      ['hip', 'groin', 'knee'],
    ],
  },
  // A fever while the blood cannot fight it.
  { concern: 'E11', tier: 'emergency', when: [['has:cancer'], ['fever', 'burning-up']], unless: ['a-cold'] },
  { concern: 'ambiguous', tier: 'emergency', when: [['knock'], ['vomiting', 'confused', 'has:blood-thinner']] },
  {
    concern: 'ambiguous',
    tier: 'emergency',
    when: [['confused'], ['wound', 'ulcer', 'pale', 'cold', 'clammy', 'headache', 'knock', 'speech']],
  },
  // Skin that is cold, blotchy or spotted with a fever; a neck that will not bend, and light that hurts.
  {
    concern: 'E11',
    tier: 'emergency',
    when: [
      ['fever', 'burning-up'],
      ['pale', 'rash-stays', 'stiff-neck', 'light-hurts'],
    ],
  },
  {
    concern: 'ambiguous',
    tier: 'emergency',
    when: [['rash-stays']],
  },
  { concern: 'ambiguous', tier: 'emergency', when: [['stiff-neck'], ['light-hurts']] },
  {
    concern: 'ambiguous',
    tier: 'emergency',
    when: [
      ['low-sugar'],
      [
        ...(['confused', 'effort', 'clammy', 'dizzy', 'faint', 'weak', 'sick', 'unwell', 'speech'] as const),
        ...(['vomiting', 'winded', 'short-of-breath'] as const),
      ],
    ],
  },
  {
    concern: 'E12',
    tier: 'emergency',
    when: [['has:pregnancy'], ['heavy-bleeding', 'agony', 'severe', 'shoulder-tip', 'fainted', 'faint']],
  },
  {
    concern: 'E12',
    tier: 'emergency',
    when: [['has:pregnancy'], ['sharp', 'sudden'], at(PAIN, [...BELLY, 'flank', 'groin', 'back'])],
  },
  // A pain without a place is taken for one in the belly.
  {
    concern: 'E12',
    tier: 'emergency',
    when: [['has:pregnancy'], ['sharp'], ['pain']],
    unless: [...LEGS, 'hip', 'shoulder', 'arm', 'hand', 'wrist', 'neck', 'head'],
  },
  {
    concern: 'E12',
    tier: 'emergency',
    when: [['has:pregnancy'], ['bleeding'], at(PAIN, ['flank', 'low-right'])],
  },
  // Rather one too many: who spots, or bleeds a little, is U10.
  { concern: 'E12', tier: 'emergency', when: [['has:pregnancy'], ['bleeding']], unless: ['slight'] },
  { concern: 'E12', tier: 'emergency', when: [['heavy-bleeding']] },
  { concern: 'E13', tier: 'emergency', when: [at([...PAIN, 'idiom'], ['testicle'])] },
  { concern: 'E13', tier: 'emergency', when: [['testicle'], ['sick', 'vomiting', 'severe', 'sudden']] },
  { concern: 'E14', tier: 'emergency', when: [['self-harm']] },
  { concern: 'E16', tier: 'emergency', when: [['collapsed', 'own-throat']] },
  { concern: 'E17', tier: 'emergency', when: [['ambulance', 'cannot-get-up']] },
  { concern: 'E15', tier: 'emergency', when: [['hip-out']] },
  // A replaced hip that pops may be out of place.
  { concern: 'E15', tier: 'emergency', when: [['has:hip-replaced'], ['pop', 'pop@hip']] },
  {
    concern: 'E15',
    tier: 'emergency',
    when: [['leg-short'], ['pain', 'sudden', 'new', 'has:hip-replaced', 'fall', 'agony', 'sharp']],
  },
];

const urgent: readonly Rule[] = [
  {
    concern: 'U1',
    tier: 'urgent',
    when: [at(['sharp', 'shooting'], ['leg', 'foot', 'calf', 'back', 'groin', 'seat', 'toes', 'inner-thigh'])],
  },
  { concern: 'U1', tier: 'urgent', when: [['shooting']], passed: 'see' },
  {
    concern: 'U1',
    tier: 'urgent',
    when: [at(['agony'], ['leg', 'groin', 'hip', 'seat', 'calf', 'knee', 'foot', 'saddle'])],
  },
  { concern: 'U1', tier: 'urgent', when: [['agony']], unless: ['muscle'] },
  {
    concern: 'U2',
    tier: 'urgent',
    when: [at(['numb'], [...ONE_LEG, 'hip', 'hand', 'back', 'belly'])],
    unless: ['brief'],
    passed: 'ease-off',
  },
  { concern: 'U2', tier: 'urgent', when: [at(['weak'], [...ONE_LEG, 'seat', 'groin'])], unless: ['slight'] },
  { concern: 'U2', tier: 'urgent', when: [['buckling', 'foot-drop']] },
  {
    concern: 'U2',
    tier: 'urgent',
    when: [at(['tingle'], ['leg', 'calf', 'feet'])],
    unless: ['brief', 'slight'],
    passed: 'ease-off',
  },
  { concern: 'U2', tier: 'urgent', when: [['tingle'], ['persists', 'worse']], unless: ['brief'], passed: 'ease-off' },
  { concern: 'U2', tier: 'urgent', when: [['numb']], unless: ['brief', 'head', 'muscle'], passed: 'ease-off' },
  {
    concern: 'U3',
    tier: 'urgent',
    when: [['fever'], ['pain', ...TRUNK, ...at([...SORE, 'swollen'], TRUNK), ...at(['idiom'], ['leg', 'knee'])]],
  },
  { concern: 'U3', tier: 'urgent', when: [['burning-up'], at([...PAIN, 'ache', 'sore'], TRUNK)] },
  { concern: 'U4', tier: 'urgent', when: [['night-sweats', 'weight-loss']] },
  { concern: 'U4', tier: 'urgent', when: [['night'], ['worse', 'persists', 'recurs'], ['back', 'hip', 'groin']] },
  { concern: 'U4', tier: 'urgent', when: [['night'], ['pain', 'agony', ...at(SORE, TRUNK)]] },
  { concern: 'U4', tier: 'urgent', when: [['night'], ['persists'], ['sick', 'weight-loss']] },
  {
    concern: 'U4',
    tier: 'urgent',
    when: [['has:cancer'], ['pain', ...at(SORE, ['back', 'hip', 'leg', 'groin', 'belly'])]],
  },
  { concern: 'U5', tier: 'urgent', when: [['pee-blood']] },
  { concern: 'U5', tier: 'urgent', when: [['pee-burns'], ['fever', ...at(SORE, ['flank', 'back', 'belly'])]] },
  { concern: 'U5', tier: 'urgent', when: [['fever', 'has:fever'], at(SORE, ['flank'])] },
  { concern: 'U6', tier: 'urgent', when: [[...at(['swollen', 'red'], ['calf', 'leg', 'foot', 'legs']), 'hot@calf']] },
  {
    concern: 'U7',
    tier: 'urgent',
    when: [
      ['throb', 'pulse'],
      ['pain', 'ow', 'sharp', 'sore'],
      ['pressing', 'belly', 'groin', 'hip'],
    ],
    unless: ['head'],
  },
  {
    concern: 'U7',
    tier: 'urgent',
    when: [
      ['throb', 'pulse'],
      ['pain', 'ow', 'sharp', 'sore'],
    ],
    belly: true,
  },
  {
    concern: 'U7',
    tier: 'urgent',
    when: [['throb']],
    unless: ['pressing', 'racing-heart', 'heart', 'head'],
    belly: true,
  },
  {
    concern: 'U8',
    tier: 'urgent',
    when: [BELLY_ANY, ['persists', 'worse', 'sick', 'vomiting', 'straightening', 'recurs', 'at-rest']],
  },
  { concern: 'U8', tier: 'urgent', when: [at(SORE, ['low-right'])] },
  { concern: 'U8', tier: 'urgent', when: [at(SORE, BELLY), ['low-right']] },
  { concern: 'U8', tier: 'urgent', when: [at(PAIN, BELLY), ['has:bowel']] },
  {
    concern: 'U9',
    tier: 'urgent',
    when: [
      ['has:blood-thinner'],
      [
        'bruise',
        'pain',
        ...at([...SORE, ...NERVE, 'swollen', 'bruise'], ['groin', 'leg', 'hip', 'belly', 'back', 'flank']),
      ],
    ],
  },
  // Blood that does not clot, and a knock or a fall.
  { concern: 'U9', tier: 'urgent', when: [['has:blood-thinner'], ['fall', 'knock']] },
  // A heart that is known, and whatever else is told of now than of a limb.
  {
    concern: 'ambiguous',
    tier: 'urgent',
    when: [
      ['has:heart', 'has:device'],
      ['tight', 'off', 'unwell', 'dizzy', 'sick', 'clammy', 'winded', 'racing-heart'],
    ],
    unless: ['hip', 'leg', 'legs', 'back', 'muscle', 'knee', 'calf', 'groin', 'shoulder', 'neck', 'effort', 'good'],
  },
  {
    concern: 'U4',
    tier: 'urgent',
    when: [['has:cancer'], ['worse', 'night'], ['back', 'hip', 'leg', 'groin', 'belly']],
  },
  { concern: 'U10', tier: 'urgent', when: [['has:pregnancy'], ['cramp']], unless: [...LEGS, 'hand', 'arm'] },
  { concern: 'U10', tier: 'urgent', when: [['contractions', 'baby-still']] },
  {
    concern: 'U10',
    tier: 'urgent',
    when: [
      ['has:pregnancy'],
      [
        'bleeding',
        'fluid',
        'dizzy',
        'headache',
        'breathless',
        'short-of-breath',
        'pee-burns',
        'fever',
        ...at([...SORE, 'swollen'], ['calf']),
      ],
    ],
  },
  {
    concern: 'U10',
    tier: 'urgent',
    when: [['has:pregnancy'], [...at(PAIN, [...BELLY, 'flank', 'groin']), ...at(['tight', 'hard', 'cramp'], BELLY)]],
  },
  { concern: 'U11', tier: 'urgent', when: [['has:osteoporosis'], at([...PAIN, 'cramp', 'pop'], ['back'])] },
  {
    concern: 'U11',
    tier: 'urgent',
    when: [['has:osteoporosis'], at(['ache', 'sore'], ['back']), ['new', 'sudden', 'severe', 'worse']],
  },
  {
    concern: 'U11',
    tier: 'urgent',
    when: [['has:osteoporosis'], ['off', 'crack', 'torn', 'sudden', 'click', 'pop'], ['back']],
  },
  {
    concern: 'U12',
    tier: 'urgent',
    when: [
      ['has:back-surgery', 'has:belly-surgery', 'injection'],
      ['pain', 'fever', 'wound', ...at([...PAIN, ...NERVE, 'swollen', 'hot', 'red'], [...TRUNK, ...LEGS])],
    ],
  },
  { concern: 'U12', tier: 'urgent', when: [['wound']] },
  // A new joint that hurts more than it did is to be looked at, however long ago it was.
  {
    concern: 'ambiguous',
    tier: 'urgent',
    when: [
      ['has:hip-replaced'],
      ['pain', ...at([...PAIN, 'ache', 'sore', 'hot', 'swollen'], ['hip', 'leg', 'groin'])],
      ['worse', 'fever', 'hot'],
    ],
  },
  {
    concern: 'U13',
    tier: 'urgent',
    when: [
      ['pop', 'crack'],
      ['pain', 'agony', 'sharp', 'weak', 'limp', 'swollen', 'ow', 'bruise'],
    ],
    unless: ['good'],
  },
  { concern: 'U13', tier: 'urgent', when: [['torn', 'no-weight']] },
  { concern: 'U13', tier: 'urgent', when: [['crack'], ['pain', 'ow', 'agony', 'weak']] },
  { concern: 'U13', tier: 'urgent', when: [['will-not-straighten']], unless: ['tight', 'slight'] },
  { concern: 'U13', tier: 'urgent', when: [at(['swollen'], ['hip', 'groin'])] },
  // A knee that is a bit swollen is one to spare (row KNEE of the conditions), unless it says more.
  { concern: 'U13', tier: 'urgent', when: [['swollen@knee']], unless: ['slight'] },
  {
    concern: 'U13',
    tier: 'urgent',
    when: [
      ['swollen@knee'],
      ['fall', 'knock', 'hot', 'red', 'fever', 'unwell', 'sudden', 'worse', 'no-weight', 'pain', 'limp'],
    ],
  },
  { concern: 'U13', tier: 'urgent', when: [['walking'], [...at(PAIN, ['groin', 'hip']), 'ache@groin', 'sore@groin']] },
  { concern: 'U14', tier: 'urgent', when: [['dizzy'], ['persists', 'after-stopping', 'worse']] },
  { concern: 'U14', tier: 'urgent', when: [['irregular-heart', 'high-pressure']] },
  { concern: 'U14', tier: 'urgent', when: [['racing-heart'], ['after-stopping', 'at-rest']] },
  { concern: 'U14', tier: 'urgent', when: [['short-of-breath']], unless: ['winded'] },
  { concern: 'U15', tier: 'urgent', when: [['has:bowel'], ['fever', ...at(SORE, ['hip', 'back', 'groin'])]] },
  { concern: 'U15', tier: 'urgent', when: [['has:bowel'], ['flare'], ['hip', 'back', 'groin']] },
  { concern: 'U16', tier: 'urgent', when: [at(SORE, ['neck']), ['dizzy', 'sick', 'headache']] },
  {
    concern: 'U13',
    tier: 'urgent',
    when: [['fall'], ['pain', 'agony', 'sharp', 'head', 'ow', ...at(['idiom'], ['back', 'hip', 'neck', 'knee'])]],
  },
  {
    concern: 'ambiguous',
    tier: 'urgent',
    when: [['blisters', 'yellow', 'low-sugar', 'ulcer', 'clumsy', 'hearing-gone']],
  },
  {
    concern: 'ambiguous',
    tier: 'urgent',
    when: [['knock'], ['headache', 'sick', 'vomiting', 'dizzy', 'confused', 'pain', 'off']],
  },
  // A tender lump is no painless one.
  {
    concern: 'ambiguous',
    tier: 'urgent',
    when: [
      ['lump@groin', 'lump@belly', 'lump@testicle', 'lump@low-right'],
      ['sore', 'pain', 'ache', 'worse', 'burn', 'red', 'hot', 'idiom'],
    ],
  },
  {
    concern: 'ambiguous',
    tier: 'urgent',
    when: [at(['swollen', 'sore', 'ache', 'hard', 'red', 'hot', 'numb'], ['testicle'])],
  },
];

/** What row C2 calls sharp is gone on stopping. */
const STAYING: readonly Rule[] = [
  {
    concern: 'ambiguous',
    tier: 'urgent',
    when: [['sharp'], ['persists', 'stays']],
    unless: ['slight', 'brief', 'good'],
  },
  // "It hasn't eased one bit" is nothing slight.
  {
    concern: 'ambiguous',
    tier: 'urgent',
    when: [['sharp'], ['no-better', 'at-rest']],
    unless: ['brief', 'good', 'passed'],
  },
];

const see: readonly Rule[] = [
  { concern: 'ambiguous', tier: 'see', when: [['old-leak']] },
  {
    concern: 'C1',
    tier: 'see',
    when: [['pulse']],
    unless: ['racing-heart'],
    belly: true,
    action: 'end-technique',
    ask: 'pulse',
    pending: { tier: 'emergency', concern: 'E7' },
  },
  {
    concern: 'C1',
    tier: 'see',
    when: [
      ['pulse', 'throb'],
      ['pressing', 'belly', 'groin', 'low-right'],
    ],
    now: ['pulse', 'throb'],
    unless: ['racing-heart', 'head'],
    action: 'end-technique',
    ask: 'pulse',
    pending: { tier: 'emergency', concern: 'E7' },
  },
  { concern: 'C2', tier: 'see', when: [['sharp', 'agony']] },
  { concern: 'C2', tier: 'see', when: [['throb']], unless: ['head', 'headache', 'racing-heart', 'heart'] },
  // One that is slight is asked about: "catching me in the groin a bit, is that normal".
  { concern: 'C3', tier: 'see', when: [at(['pinch'], ['hip', 'groin', 'leg'])], unless: ['slight'] },
  { concern: 'C3', tier: 'see', when: [['click'], ['pain', 'ow', 'agony']] },
  { concern: 'C3', tier: 'see', when: [['tingle', 'numb'], ['recurs']], unless: ['brief'] },
  { concern: 'C3', tier: 'see', when: [['limp']] },
  {
    concern: 'C4',
    tier: 'see',
    when: [['no-better'], ['weeks', 'pain', 'worse', 'tight', 'new', 'sore', 'persists', 'ache']],
  },
  { concern: 'C4', tier: 'see', when: [['morning-stiffness']] },
  { concern: 'C4', tier: 'see', when: [['worse'], ['weeks', 'pain', ...at(SORE, [...TRUNK, 'leg', 'knee'])]] },
  {
    concern: 'C5',
    tier: 'see',
    when: [at(['lump'], ['groin', 'belly', 'hip', 'saddle', 'testicle', 'low-right', 'flank', 'inner-thigh'])],
  },
  { concern: 'U5', tier: 'see', when: [['pee-burns']] },
  { concern: 'U16', tier: 'see', when: [at(SORE, ['neck']), ['head-back']] },
  { concern: 'U10', tier: 'see', when: [['bleeding']] },
  { concern: 'U3', tier: 'see', when: [['fever']] },
  { concern: 'U8', tier: 'see', when: [['vomiting', 'sick']] },
  { concern: 'ambiguous', tier: 'see', when: [['unwell']] },
];

const easeOff: readonly Rule[] = [
  {
    concern: 'ambiguous',
    tier: 'ease-off',
    when: [at(['pinch'], ['hip', 'groin', 'leg']), ['slight']],
    action: 'pause',
    ask: 'pain',
  },
  // A leg that tingles a bit, and no more is said of it: asked about, and urgent unless it is only a stretch.
  {
    concern: 'ambiguous',
    tier: 'ease-off',
    when: [at(['tingle'], ['leg', 'calf', 'feet']), ['slight']],
    unless: ['brief'],
    action: 'pause',
    ask: 'pain',
    pending: { tier: 'urgent', concern: 'U2' },
  },
  {
    concern: 'O2',
    tier: 'ease-off',
    when: [['dizzy']],
    action: 'pause',
    ask: 'waiting',
    pending: { tier: 'urgent', concern: 'U14' },
  },
  {
    concern: 'O2',
    tier: 'ease-off',
    when: [['wobble']],
    // Legs that wobble as they work tremble.
    unless: ['effort'],
    action: 'pause',
    ask: 'waiting',
    pending: { tier: 'see', concern: 'O2' },
  },
  // Hips that are locked up are stiff.
  {
    concern: 'O2',
    tier: 'ease-off',
    when: [['cramp']],
    unless: ['hard@hip'],
    action: 'pause',
    ask: 'waiting',
    pending: { tier: 'see', concern: 'O2' },
  },
  {
    concern: 'ambiguous',
    tier: 'ease-off',
    when: [['help', 'stuck']],
    action: 'pause',
    ask: 'help',
    pending: { tier: 'see', concern: 'ambiguous' },
  },
  {
    concern: 'ambiguous',
    tier: 'ease-off',
    when: [['unfelt-skin'], ['seat']],
    action: 'pause',
    ask: 'feeling',
    pending: { tier: 'emergency', concern: 'E2' },
  },
  {
    concern: 'ambiguous',
    tier: 'ease-off',
    when: [['unfelt-skin', 'absent']],
    action: 'pause',
    ask: 'feeling',
    pending: { tier: 'urgent', concern: 'U2' },
  },
  { concern: 'O3', tier: 'ease-off', when: [['unfelt']] },
  {
    concern: 'ambiguous',
    tier: 'ease-off',
    when: [['burning-up']],
    unless: ['effort', 'muscle'],
    action: 'pause',
    ask: 'pain',
  },
  { concern: 'O2', tier: 'ease-off', when: [['hard-floor', 'out-of-reach']], unless: ['pain', 'ow'] },
  { concern: 'O2', tier: 'ease-off', when: [at(['sore', 'ache'], ['knee', 'wrist'])] },
  // A complaint that says it is a good one needs no question.
  { concern: 'O1', tier: 'ease-off', when: [['good', 'ache', 'sore', 'tight', 'dull', 'effort'], ['good']] },
  {
    concern: 'O1',
    tier: 'ease-off',
    when: [['ow'], ['tight', 'dull', 'effort', 'good', 'sore']],
    unless: ['pain', 'back', 'hip', 'groin', 'belly', 'knee', 'neck'],
  },
  { concern: 'O1', tier: 'ease-off', when: [['pain'], ['good']], unless: ['off', 'worse', 'fall'] },
  // "Ouch, no, just kidding."
  { concern: 'O1', tier: 'ease-off', when: [['ow'], ['mistaken']], unless: ['pain', 'off', 'fall'] },
  { concern: 'O1', tier: 'ease-off', when: [['tingle', 'numb'], ['brief']] },
  {
    concern: 'ambiguous',
    tier: 'ease-off',
    when: [
      [
        'pain',
        'ow',
        'pinch',
        'off',
        'tingle',
        ...at(['weak'], [...LEGS, 'arm', 'hand', 'back', 'hip']),
        'fall',
        'headache',
        'misshapen',
        'leg-short',
        'lump',
        'swollen',
        'torn',
        'crack',
        'numb',
        'immobile',
        'bruise',
        'foot-drop',
      ],
    ],
    action: 'pause',
    ask: 'pain',
  },
  {
    concern: 'ambiguous',
    tier: 'ease-off',
    when: [at(['idiom', 'burn'], ['back', 'groin', 'knee', 'belly', 'neck', 'hip', 'head', 'shoulder', 'foot'])],
    // "My hip flexors are killing me": a muscle that works or was sat on.
    unless: ['idiom@muscle', 'burn@muscle'],
    action: 'pause',
    ask: 'pain',
  },
  { concern: 'O1', tier: 'ease-off', when: [at(['cold'], ['toes', 'feet', 'hand'])] },
  {
    concern: 'O1',
    tier: 'ease-off',
    when: [
      [
        'dull',
        'ache',
        'sore',
        'effort',
        'tight',
        'hard',
        'click',
        'pop',
        'winded',
        'racing-heart',
        'idiom',
        'burn',
        'pressure',
      ],
    ],
  },
];

/** In order: of two rows of one tier the first decides. */
export const RULES: readonly Rule[] = [...emergencies, ...urgent, ...STAYING, ...see, ...easeOff];
