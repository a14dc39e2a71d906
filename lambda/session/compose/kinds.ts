import type { MoveId } from '../../content';
import type { Focus } from './request';

export const KINDS = ['rest', 'stretch', 'strength', 'massage'] as const;
export type Kind = (typeof KINDS)[number];

/** What each move is for, as the spoken list of moves has it. */
export const KIND: Readonly<Record<MoveId, Kind>> = {
  'constructive-rest': 'rest',
  'propped-rest': 'rest',
  'side-rest': 'rest',
  'standing-breaths': 'rest',
  'kneeling-lunge': 'stretch',
  'standing-lunge': 'stretch',
  'side-lying-stretch': 'stretch',
  'prone-quad-stretch': 'stretch',
  'knee-to-chest': 'stretch',
  sphinx: 'stretch',
  camel: 'stretch',
  'glute-bridge': 'strength',
  'straight-leg-raise': 'strength',
  frankensteins: 'strength',
  'supported-kicks': 'strength',
  'mountain-climbers': 'strength',
  'ball-release': 'massage',
  'supine-massage': 'massage',
  'side-lying-massage': 'massage',
  'foam-rolling': 'massage',
};

/** Share of the time each kind is meant to get; ours. What a listener asks for gets most, and every plan rests. */
export const SHARES: Readonly<Record<Focus, Readonly<Record<Kind, number>>>> = {
  balanced: { rest: 0.25, stretch: 0.3, strength: 0.25, massage: 0.2 },
  rest: { rest: 0.75, stretch: 0.1, strength: 0, massage: 0.15 },
  stretch: { rest: 0.2, stretch: 0.7, strength: 0.05, massage: 0.05 },
  strength: { rest: 0.2, stretch: 0.1, strength: 0.7, massage: 0 },
  massage: { rest: 0.25, stretch: 0.1, strength: 0, massage: 0.65 },
  'after-running': { rest: 0.3, stretch: 0.45, strength: 0, massage: 0.25 },
  'after-sitting': { rest: 0.2, stretch: 0.45, strength: 0.25, massage: 0.1 },
  'before-bed': { rest: 0.55, stretch: 0.2, strength: 0, massage: 0.25 },
  morning: { rest: 0.15, stretch: 0.35, strength: 0.4, massage: 0.1 },
};

/** Ends lying down, the rest last: nobody wants to be on their feet before bed. */
export const RESTS_LAST: ReadonlySet<Focus> = new Set<Focus>(['before-bed', 'strength', 'after-running']);
/** Done lying down altogether. */
export const LIES_DOWN: ReadonlySet<Focus> = new Set<Focus>(['before-bed', 'rest']);
