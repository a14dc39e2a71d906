import type { Key } from '../../../languages/keys';
import type { Cue, Sensation, Site } from '../../../safety/cues';
import type { ConcernId, Tier } from '../../../safety/types';

type ReasonId = Key extends infer K ? (K extends `safety.reasons.${infer Id}` ? Id : never) : never;

/** What it is about: a concept, a sensation anywhere, or anything felt at a place. */
type About = Cue | Sensation | Site;
/** Said if one of these was reported, or in any case where it names none. */
type Reason = readonly [ReasonId, ...About[]];

/** The reasons of each row of the symptom map, each about what was said and nothing else; the first that fits. */
const REASONS: { readonly [C in ConcernId]: readonly Reason[] } = {
  E1: [['E1']],
  E2: [['E2']],
  E3: [
    ['E3b', 'immobile'],
    ['E3', 'legs', 'feet'],
  ],
  E4: [
    ['E4', 'chest', 'heart', 'heart-attack'],
    ['E4b', 'breathless', 'short-of-breath'],
    ['E4c', 'coughing-blood'],
    ['E4e', 'faint'],
    ['E4d', 'fainted'],
  ],
  E5: [['E5']],
  E6: [
    ['E6c', 'vomiting-blood', 'black-stool'],
    ['E6', 'belly', 'low-right', 'rigid'],
    ['E6b', 'back'],
  ],
  E7: [
    ['E7c', 'has:aneurysm'],
    ['E7', 'pain', 'sharp', 'agony', 'ache', 'ow', 'throb'],
    ['E7b', 'pulse'],
  ],
  E8: [['E8']],
  E9: [['E9b', 'fall'], ['E9']],
  E10: [['E10']],
  E11: [['E11', 'fever']],
  E12: [
    ['E12', 'has:pregnancy'],
    ['E6c', 'bleeding', 'heavy-bleeding'],
  ],
  E13: [['E13']],
  E14: [],
  E15: [['E15']],
  E16: [],
  E17: [],
  E18: [],
  E19: [],
  U1: [['U1']],
  U2: [['U2']],
  U3: [['U3']],
  U4: [['U4d', 'has:cancer'], ['U4b', 'night-sweats'], ['U4c', 'weight-loss'], ['U4']],
  U5: [['U5']],
  U6: [['U6']],
  U7: [['U7']],
  U8: [['U8']],
  U9: [['U9', 'has:blood-thinner']],
  U10: [['U10', 'has:pregnancy']],
  U11: [['U11', 'has:osteoporosis']],
  U12: [['U12', 'has:back-surgery', 'has:belly-surgery', 'injection'], ['U12b']],
  U13: [['U13']],
  U14: [
    ['U14d', 'high-pressure'],
    ['U14b', 'irregular-heart', 'racing-heart'],
    ['U14c', 'short-of-breath'],
    ['U14', 'dizzy'],
  ],
  U15: [['U15']],
  U16: [['U16']],
  C1: [],
  C2: [['C2']],
  C3: [['C3']],
  C4: [['C4b', 'morning-stiffness'], ['C4']],
  C5: [['C5']],
  C6: [['C6']],
  O1: [],
  O2: [],
  O3: [],
  O4: [],
  ambiguous: [],
};

/** Where nobody is sure what was meant. */
const NEUTRAL = { emergency: 'E', urgent: 'U', see: null } as const;

const isIn = (seen: readonly Cue[], about: About): boolean =>
  seen.some((cue) => cue === about || cue.startsWith(`${about}@`) || cue.endsWith(`@${about}`));

/** Why, in one clause about what was reported. A row that came in below its own tier is spoken of by its tier. */
export function reasonFor(
  tier: keyof typeof NEUTRAL,
  concern: ConcernId | null,
  seen: readonly Cue[],
): ReasonId | null {
  const own: Tier | null = concern?.startsWith('E') ? 'emergency' : concern?.startsWith('U') ? 'urgent' : null;
  if (concern === 'U3' && tier === 'see') return 'U3b';
  if (concern === null || (own !== null && own !== tier)) return NEUTRAL[tier];
  const fits = REASONS[concern].find(([, ...abouts]) => abouts.length === 0 || abouts.some((one) => isIn(seen, one)));
  return fits?.[0] ?? NEUTRAL[tier];
}
