import type { Kind } from '../../content/types';
import type { Focus } from '../../content/wishes';

/** Share of the time each kind is meant to get; ours. What a listener asks for gets most, and every plan rests. */
const SHARES: Readonly<Record<Focus, Readonly<Record<Kind, number>>>> = {
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

/** "Gentle", and nothing more said: neither work nor pressure. */
const GENTLE: Readonly<Record<Kind, number>> = { rest: 0.5, stretch: 0.5, strength: 0, massage: 0 };

type Wish = { readonly focus: Focus; readonly easy: boolean };

const isGentle = ({ focus, easy }: Wish): boolean => easy && focus === 'balanced';

/** Share of the time each kind is meant to get in a plan that was asked for like this. */
export const sharesOf = (wish: Wish): Readonly<Record<Kind, number>> => (isGentle(wish) ? GENTLE : SHARES[wish.focus]);

/** Ends lying down, the rest last: nobody wants to be on their feet before bed. */
export const RESTS_LAST: ReadonlySet<Focus> = new Set<Focus>(['before-bed', 'strength', 'after-running']);

/** Done lying down altogether. */
const LIES_DOWN: ReadonlySet<Focus> = new Set<Focus>(['before-bed', 'rest']);

export const liesDown = (wish: Wish): boolean => isGentle(wish) || LIES_DOWN.has(wish.focus);
