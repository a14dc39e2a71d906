import type { Equipment } from '../content/types';
import type { Change } from '../content/wishes';
import type { Heard, Rescue } from '../languages/heard';
import type { PlainEvent, SessionEvent } from '../session/events';

const lacks = (thing: Equipment): SessionEvent => ({ type: 'lacks-thing', thing });
const dose = (change: Change): SessionEvent => ({ type: 'hold-length', change, seconds: null });

/** Wishes that are more than their name. */
const RESCUED: { readonly [R in Exclude<Rescue, PlainEvent>]: SessionEvent } = {
  'another-set': { type: 'another-set', side: null },
  'finish-early': { type: 'finish-early', seconds: null },
  longer: dose('more'),
  shorter: dose('less'),
  easier: { type: 'easier' },
  'no-ball': lacks('ball'),
  'no-roller': lacks('roller'),
  'no-mat': lacks('mat'),
  'no-strap': lacks('strap'),
  recommend: { type: 'recommend', focus: null },
};
const isMore = (rescue: Rescue): rescue is keyof typeof RESCUED => Object.hasOwn(RESCUED, rescue);

/**
 * What the words of a report ask of the coach, where a carrier of the speech model took a wish for a report; null if nothing.
 * It is a guess, and the words go to triage before it counts.
 */
export function rescueIn(text: string, { rescues }: Heard): SessionEvent | null {
  const words = text.toLowerCase();
  const found = rescues.find(([pattern]) => pattern.test(words))?.[1];
  if (!found) return null;
  return isMore(found) ? RESCUED[found] : { type: found };
}
