import type { Cue, Posture, Technique } from './types';

/**
 * Seconds to do what a sentence about changing position asks. The sentences are `postures.moves.<id>` of each language.
 * Going down and coming up in stages spend part of their settle seconds here, sentence by sentence.
 */
const LINE_DOING = {
  'lie-back': 1,
  'lie-front': 3,
  'on-side': 1,
  kneel: 3,
  'hands-knees': 3,
  stand: 0.5,
  sit: 3,
  'down-kneel': 3,
  'down-back': 2,
  'down-side': 2,
  'down-front': 3,
  'turn-side': 2.5,
  'turn-front': 2,
  'turn-back': 2,
  'lie-down': 2,
  'roll-up': 3,
  'push-sit': 4,
  'push-kneel': 3,
  'push-hands': 3,
  'front-kneel': 4,
  'front-hands': 3,
  'hands-down': 2,
  'rise-kneel': 3,
  'both-knees': 2,
  'turn-hands': 4,
  'one-foot': 3,
  'stand-slowly': 4,
  'seat-down': 4,
  'seat-floor': 4,
  'seat-back': 4,
  'seat-up': 5,
} as const satisfies Record<string, number>;

export type LineId = keyof typeof LINE_DOING;

interface Change {
  readonly lines: readonly LineId[];
  /** Seconds of quiet after the instructions, in which the body gets there. */
  readonly settle: number;
}

/** Whoever starts anywhere needs time to get to the floor, but hardly any to stand. */
const UNKNOWN_START: Readonly<Record<Posture, number>> = {
  standing: 4,
  sitting: 8,
  back: 10,
  side: 8,
  front: 10,
  'half-kneeling': 8,
  'tall-kneeling': 8,
  hands: 8,
};

/** From a start that nobody knows: one plain line. A move on the side says itself which side to lie on. */
const OPENING: Readonly<Record<Posture, LineId>> = {
  standing: 'stand',
  sitting: 'sit',
  back: 'lie-back',
  side: 'on-side',
  front: 'lie-front',
  'half-kneeling': 'kneel',
  'tall-kneeling': 'kneel',
  hands: 'hands-knees',
};

/**
 * Settle seconds by our own judgement, right behind the instructions: turning over, to kneeling and to the hands 8, to the
 * front 10, from standing to the floor 14. Coming up to standing takes 25 in all, most of them between its stages.
 */
const CHANGES: Readonly<Record<Posture, Readonly<Partial<Record<Posture, Change>>>>> = {
  standing: {
    sitting: { lines: ['sit'], settle: 10 },
    back: { lines: ['down-kneel', 'down-back'], settle: 14 },
    side: { lines: ['down-kneel', 'down-side'], settle: 14 },
    front: { lines: ['down-kneel', 'down-front'], settle: 14 },
    'half-kneeling': { lines: ['down-kneel'], settle: 14 },
    'tall-kneeling': { lines: ['down-kneel', 'both-knees'], settle: 14 },
    hands: { lines: ['down-kneel', 'hands-down'], settle: 14 },
  },
  sitting: {
    standing: { lines: ['turn-hands', 'one-foot', 'stand-slowly'], settle: 10 },
    back: { lines: ['lie-down'], settle: 8 },
    side: { lines: ['on-side'], settle: 8 },
    front: { lines: ['turn-front'], settle: 10 },
    'half-kneeling': { lines: ['kneel'], settle: 8 },
    'tall-kneeling': { lines: ['kneel'], settle: 8 },
    hands: { lines: ['hands-knees'], settle: 8 },
  },
  back: {
    standing: { lines: ['roll-up', 'push-sit', 'turn-hands', 'one-foot', 'stand-slowly'], settle: 10 },
    sitting: { lines: ['roll-up', 'push-sit'], settle: 6 },
    side: { lines: ['turn-side'], settle: 8 },
    front: { lines: ['turn-front'], settle: 10 },
    'half-kneeling': { lines: ['roll-up', 'push-kneel'], settle: 8 },
    'tall-kneeling': { lines: ['roll-up', 'push-kneel'], settle: 8 },
    hands: { lines: ['roll-up', 'push-hands'], settle: 8 },
  },
  side: {
    standing: { lines: ['push-sit', 'turn-hands', 'one-foot', 'stand-slowly'], settle: 10 },
    sitting: { lines: ['push-sit'], settle: 6 },
    back: { lines: ['turn-back'], settle: 8 },
    front: { lines: ['turn-front'], settle: 10 },
    'half-kneeling': { lines: ['push-kneel'], settle: 8 },
    'tall-kneeling': { lines: ['push-kneel'], settle: 8 },
    hands: { lines: ['push-hands'], settle: 8 },
  },
  front: {
    standing: { lines: ['front-kneel', 'one-foot', 'stand-slowly'], settle: 10 },
    sitting: { lines: ['front-kneel', 'down-side'], settle: 8 },
    back: { lines: ['turn-back'], settle: 8 },
    side: { lines: ['turn-side'], settle: 8 },
    'half-kneeling': { lines: ['front-kneel'], settle: 8 },
    'tall-kneeling': { lines: ['front-kneel'], settle: 8 },
    hands: { lines: ['front-hands'], settle: 8 },
  },
  'half-kneeling': {
    standing: { lines: ['stand-slowly'], settle: 10 },
    sitting: { lines: ['down-side'], settle: 8 },
    back: { lines: ['down-back'], settle: 8 },
    side: { lines: ['down-side'], settle: 8 },
    front: { lines: ['down-front'], settle: 10 },
    'tall-kneeling': { lines: ['both-knees'], settle: 8 },
    hands: { lines: ['hands-down'], settle: 8 },
  },
  'tall-kneeling': {
    standing: { lines: ['one-foot', 'stand-slowly'], settle: 10 },
    sitting: { lines: ['down-side'], settle: 8 },
    back: { lines: ['down-back'], settle: 8 },
    side: { lines: ['down-side'], settle: 8 },
    front: { lines: ['down-front'], settle: 10 },
    'half-kneeling': { lines: [], settle: 8 },
    hands: { lines: ['hands-down'], settle: 8 },
  },
  hands: {
    standing: { lines: ['rise-kneel', 'one-foot', 'stand-slowly'], settle: 10 },
    sitting: { lines: ['down-side'], settle: 8 },
    back: { lines: ['down-back'], settle: 8 },
    side: { lines: ['down-side'], settle: 8 },
    front: { lines: ['down-front'], settle: 10 },
    'half-kneeling': { lines: ['rise-kneel'], settle: 8 },
    'tall-kneeling': { lines: ['rise-kneel'], settle: 8 },
  },
};

/** Down to the floor and up again by way of a seat, for whoever does not kneel: nothing of it needs a knee. */
const CHANGES_BY_SEAT: typeof CHANGES = {
  ...CHANGES,
  standing: {
    ...CHANGES.standing,
    back: { lines: ['seat-down', 'seat-floor', 'lie-down'], settle: 14 },
    side: { lines: ['seat-down', 'seat-floor', 'turn-side'], settle: 14 },
    front: { lines: ['seat-down', 'seat-floor', 'turn-front'], settle: 14 },
  },
  sitting: { ...CHANGES.sitting, standing: { lines: ['seat-back', 'seat-up', 'stand-slowly'], settle: 10 } },
  back: { ...CHANGES.back, standing: { lines: ['roll-up', 'push-sit', 'seat-back', 'seat-up'], settle: 10 } },
  side: { ...CHANGES.side, standing: { lines: ['push-sit', 'seat-back', 'seat-up'], settle: 10 } },
  front: {
    ...CHANGES.front,
    standing: { lines: ['turn-side', 'push-sit', 'seat-back', 'seat-up'], settle: 10 },
    sitting: { lines: ['turn-side', 'push-sit'], settle: 8 },
  },
};

/** Where the listener gets down and up: by way of a `seat`, where nobody kneels, or not at all, in `bed`. */
export type Surroundings = 'seat' | 'bed';

const changeOf = (from: Posture, to: Posture, place?: Surroundings): Change | undefined =>
  (place === 'seat' ? CHANGES_BY_SEAT : CHANGES)[from][to];

/**
 * Seconds in which the body settles after the instructions, none where it stays as it is. `from` is null when nobody knows
 * the start.
 */
export function settleSeconds(from: Posture | null, to: Posture, place?: Surroundings): number {
  if (from === null) return UNKNOWN_START[to];
  return changeOf(from, to, place)?.settle ?? 0;
}

/** What is said to get from one posture into another, each with the seconds to do it. Nothing where nothing changes. */
export function moveCues(from: Posture | null, to: Posture, place?: Surroundings): readonly Cue<LineId>[] {
  const lines = from === null ? [OPENING[to]] : (changeOf(from, to, place)?.lines ?? []);
  return lines.map((id) => ({ id, doing: LINE_DOING[id], ...(id === 'turn-side' ? { bends: true } : {}) }));
}

/** Nobody is sent off without having stood and felt the hips. */
const MOMENT = { id: 'moment', doing: 2 } as const;
const STAND = [{ id: 'foot', doing: 3 }, { id: 'stand', doing: 4 }, MOMENT] as const;
const ON_HANDS = [{ id: 'hands', doing: 4 }, ...STAND] as const;
const SIT_AND_STAND = [{ id: 'sit', doing: 3 }, { id: 'pause', doing: 3 }, ...ON_HANDS] as const;

/** The safe way up from each posture, in stages. The sentences are `postures.up.<id>` in the language. */
const UP = {
  standing: [MOMENT],
  sitting: ON_HANDS,
  back: [{ id: 'roll', doing: 4 }, ...SIT_AND_STAND],
  side: SIT_AND_STAND,
  front: [{ id: 'push', doing: 4 }, { id: 'pause', doing: 3 }, ...STAND],
  'half-kneeling': [{ id: 'breathe', doing: 2 }, { id: 'stand', doing: 4 }, MOMENT],
  'tall-kneeling': STAND,
  hands: [{ id: 'pause', doing: 2 }, ...STAND],
} as const satisfies Record<Posture, readonly Cue[]>;

const BY_SEAT = [
  { id: 'seat', doing: 4 },
  { id: 'seat-up', doing: 5 },
  { id: 'seat-stand', doing: 3 },
] as const;
const SIT_AND_SEAT = [{ id: 'sit', doing: 3 }, { id: 'pause', doing: 3 }, ...BY_SEAT] as const;

/** The way up from the floor without kneeling, by way of a seat. Postures on the knees have none. */
const UP_BY_SEAT = {
  sitting: BY_SEAT,
  back: [{ id: 'roll', doing: 4 }, ...SIT_AND_SEAT],
  side: SIT_AND_SEAT,
  front: [{ id: 'turn', doing: 4 }, ...SIT_AND_SEAT],
} as const satisfies Partial<Record<Posture, readonly Cue[]>>;

/** Nobody has to leave a bed: how to get up is said, and when is up to them. */
const UP_IN_BED = [{ id: 'bed', doing: 2 }] as const satisfies readonly Cue[];

export type UpId =
  | Exclude<(typeof UP)[Posture], readonly []>[number]['id']
  | (typeof UP_IN_BED)[number]['id']
  | (typeof UP_BY_SEAT)[keyof typeof UP_BY_SEAT][number]['id'];

export function wayUp(from: Posture, place?: Surroundings): readonly Cue<UpId>[] {
  if (place === 'bed') return UP_IN_BED;
  const bySeat: Partial<Record<Posture, readonly Cue<UpId>[]>> = UP_BY_SEAT;
  return (place === 'seat' ? bySeat[from] : undefined) ?? UP[from];
}

/** The posture in the middle of the work: what "stop" has to lead out of. */
export const heldIn = ({ heldIn: held, posture }: Technique): Posture => held ?? posture;
