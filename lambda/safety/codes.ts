import type { Tag } from '../content/types';
import type { Course, Cue, Event, Sensation, Site } from './cues';

/*
 * Concepts as numbers. Session attributes travel through logs and consoles of others: what a body reported must not be
 * readable there, and it is remembered only as long as the session lasts. A session may be open while a new version is
 * deployed, so a number keeps its meaning for ever: a new concept takes the next free one, and no number is used again.
 */

// biome-ignore format: one number a concept, read as a table
const SITE: Readonly<Record<Site, number>> = {
  leg: 0, legs: 1, foot: 2, feet: 3, toes: 4, calf: 5, knee: 6, arm: 7, hand: 8, face: 9, jaw: 10, eye: 11, head: 12, neck: 13, shoulder: 14, chest: 15, heart: 16, belly: 17, 'low-right': 18, flank: 19, back: 20, hip: 21, groin: 22, seat: 23, 'inner-thigh': 24, saddle: 25, testicle: 26, muscle: 27, wrist: 28, half: 29,
};

// biome-ignore format: one number a concept, read as a table
const SENSATION: Readonly<Record<Sensation, number>> = {
  pain: 30, ow: 31, agony: 32, sharp: 33, shooting: 34, numb: 35, tingle: 36, weak: 37, immobile: 38, throb: 39, pulse: 40, tight: 41, pressure: 42, burn: 43, cold: 44, pale: 45, swollen: 46, hot: 47, hard: 48, red: 49, dull: 50, ache: 51, good: 52, sore: 53, cramp: 54, pinch: 55, click: 56, pop: 57, torn: 58, bruise: 59, lump: 60, idiom: 61,
};

// biome-ignore format: one number a concept, read as a table
const COURSE: Readonly<Record<Course, number>> = {
  sudden: 62, severe: 63, worse: 64, persists: 65, recurs: 66, brief: 67, slight: 68, night: 69, down: 70, both: 71, walking: 72, straightening: 73, pressing: 74, new: 75, 'at-rest': 76, weeks: 77, early: 204, 'third-week': 205,
};

// biome-ignore format: one number a concept, read as a table
const EVENT: Readonly<Record<Event, number>> = {
  incontinent: 78, 'old-leak': 79, 'sexual-loss': 80, fainted: 81, faint: 82, dizzy: 83, breathless: 84, 'short-of-breath': 85, winded: 86, 'coughing-blood': 87, 'heart-attack': 88, stroke: 89, droop: 90, speech: 91, blind: 92, 'worst-headache': 93, headache: 94, tear: 95, rigid: 96, 'vomiting-blood': 97, 'black-stool': 98, vomiting: 99, sick: 100, clammy: 101, 'stuck-lump': 102, fall: 103, 'burning-up': 104, broken: 105, crack: 106, 'no-weight': 107, misshapen: 108, fever: 109, confused: 110, unwell: 111, bleeding: 112, 'heavy-bleeding': 113, 'shoulder-tip': 114, ambulance: 115, 'cannot-get-up': 116, collapsed: 117, 'self-harm': 118, 'hip-out': 119, 'leg-short': 120, 'night-sweats': 121, 'weight-loss': 122, 'pee-burns': 123, 'pee-blood': 124, fluid: 125, contractions: 126, 'baby-still': 127, 'irregular-heart': 128, 'racing-heart': 129, 'after-stopping': 130, 'high-pressure': 131, wound: 132, buckling: 133, 'foot-drop': 134, 'will-not-straighten': 135, flare: 136, 'head-back': 137, 'no-better': 138, 'morning-stiffness': 139, limp: 140, wobble: 141, off: 142, absent: 143, 'not-sure': 144, yes: 145, no: 146, effort: 147, forbidden: 148, injection: 149,
  unfelt: 176, 'unfelt-skin': 177, asleep: 178, help: 179, stuck: 180, 'unknown-condition': 181, 'a-cold': 182, 'own-throat': 183, before: 184, still: 185, passed: 186, stays: 187, felt: 188, easier: 189,
  'rash-stays': 191, blisters: 192, yellow: 193, 'low-sugar': 194, 'light-hurts': 195, 'stiff-neck': 196, clumsy: 197, ulcer: 198, knock: 199, 'hearing-gone': 203, 'get-out': 206, threat: 207, wounded: 208, mistaken: 200, 'hard-floor': 201, 'out-of-reach': 202,
};

// biome-ignore format: one number a concept, read as a table
const TAG: Readonly<Record<Tag, number>> = {
  pregnancy: 150, postpartum: 151, aneurysm: 152, 'aneurysm-risk': 153, clot: 154, 'blood-thinner': 155, 'belly-surgery': 156, hernia: 157, bowel: 158, device: 159, fever: 160, cancer: 161, osteoporosis: 162, 'slipped-vertebra': 163, stenosis: 164, 'back-surgery': 165, sciatica: 166, 'hip-replaced': 167, 'hip-pinch': 168, knee: 169, 'wrist-shoulder': 170, heart: 171, balance: 172, 'numb-skin': 173, hypermobile: 174, 'under-18': 175, pelvis: 190,
};

/** A sensation at a site: both numbers in one. Plain concepts stay below. */
const PAIRS = { from: 10_000, sensation: 1000 };

const pair = (sensation: number, site: number): number => PAIRS.from + PAIRS.sensation * sensation + site;

const plain: readonly (readonly [Cue, number])[] = [
  ...(Object.entries({ ...SITE, ...SENSATION, ...COURSE, ...EVENT }) as [Cue, number][]),
  ...Object.entries(TAG).map(([tag, number]) => [`has:${tag as Tag}` as const, number] as const),
];
const numbers: ReadonlyMap<string, number> = new Map(plain);
const cues: ReadonlyMap<number, Cue> = new Map(plain.map(([cue, number]) => [number, cue]));

/** The number of a concept; undefined for one that nobody knows. */
function codeOf(cue: Cue): number | undefined {
  const [sensation = '', site] = cue.split('@');
  const [felt, place] = [numbers.get(sensation), site === undefined ? undefined : numbers.get(site)];
  if (site === undefined) return felt;
  return felt === undefined || place === undefined ? undefined : pair(felt, place);
}

/** The concept of a number; undefined for one that nobody knows. */
function cueOf(code: number): Cue | undefined {
  if (code < PAIRS.from) return cues.get(code);
  const both = code - PAIRS.from;
  const [felt, place] = [cues.get(Math.floor(both / PAIRS.sensation)), cues.get(both % PAIRS.sensation)];
  return isSensation(felt) && isSite(place) ? `${felt}@${place}` : undefined;
}

const isSensation = (cue: Cue | undefined): cue is Sensation => cue !== undefined && Object.hasOwn(SENSATION, cue);
const isSite = (cue: Cue | undefined): cue is Site => cue !== undefined && Object.hasOwn(SITE, cue);

export const encodeCues = (some: readonly Cue[]): number[] => some.map(codeOf).filter((code) => code !== undefined);

/** Numbers nobody knows (of another version) are left out. */
export const decodeCues = (codes: readonly number[]): Cue[] => codes.map(cueOf).filter((cue) => cue !== undefined);
