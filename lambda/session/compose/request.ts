import type { Equipment } from '../../content/types';
import type { Avoided, Focus, Place } from '../../content/wishes';

/** A plan as it was asked for. */
export interface Request {
  /** Minutes, to the half; null leaves them to the focus. */
  readonly minutes: number | null;
  readonly focus: Focus;
  readonly place: Place;
  readonly without: readonly Avoided[];
  /** The only thing at hand, beside a mat. */
  readonly only: Equipment | null;
  /** Nothing but gentle moves at their lowest doses. */
  readonly easy: boolean;
  /** "Something else": how often the plan of this day was declined. */
  readonly variation: number;
}

/** What was said of it in one sentence. */
export type Asked = Partial<Request> & { readonly size?: 'short' | 'long' };

/** Minutes that may be asked for. */
export const MINUTES = { least: 3, most: 45 } as const;
/** A shorter length, in seconds, is one of a hold. */
export const SHORTEST = MINUTES.least * 60;

/** Minutes of a plan without a length, by what it is for; ours. */
const USUAL: Readonly<Record<Focus, number>> = {
  balanced: 10,
  rest: 10,
  stretch: 8,
  strength: 10,
  massage: 8,
  'after-running': 8,
  'after-sitting': 6,
  'before-bed': 10,
  morning: 6,
};
const SIZES = { short: 5, long: 20 } as const;

/** A plan on the feet has few moves to choose from. */
const USUAL_STANDING = 5;
export const MOST_VARIATIONS = 9;

export const NOTHING_ASKED: Request = {
  minutes: null,
  focus: 'balanced',
  place: 'floor',
  without: [],
  only: null,
  easy: false,
  variation: 0,
};

const onFeet = (place: Place): boolean => place === 'standing' || place === 'off-floor';

/** The minutes a request stands for, within what there is. */
export const minutesOf = ({ minutes, focus, place }: Request): number =>
  minutes === null
    ? onFeet(place)
      ? USUAL_STANDING
      : USUAL[focus]
    : Math.min(MINUTES.most, Math.max(MINUTES.least, Math.round(minutes * 2) / 2));

/** A request with what was said added to it: limits add up, everything else is replaced. */
export function amended(base: Request, { size, ...asked }: Asked): Request {
  const without = [...new Set([...base.without, ...(asked.without ?? [])])].filter((one) => one !== asked.only);
  const minutes = asked.minutes ?? (size ? SIZES[size] : base.minutes);
  return { ...base, ...asked, minutes, without, variation: Math.min(MOST_VARIATIONS, asked.variation ?? 0) };
}

/** Was nothing said of a plan? */
export const asksNothing = (asked: Asked): boolean => Object.keys(asked).length === 0;

/** Was anything but a length said? */
export const asksMore = ({ minutes: _minutes, size: _size, ...rest }: Asked): boolean =>
  Object.values(rest).some((value) => value !== undefined && value !== null && value !== false);
