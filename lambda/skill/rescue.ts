import type { Equipment } from '../content/types';
import type { Change } from '../content/wishes';
import type { Heard, Rescue } from '../languages/heard';
import type { PlainEvent, SessionEvent } from '../session/events';

const plain = (type: PlainEvent): SessionEvent => ({ type });
const lacks = (thing: Equipment): SessionEvent => ({ type: 'lacks-thing', thing });
const dose = (change: Change): SessionEvent => ({ type: 'hold-length', change, seconds: null });

const RESCUED: { readonly [R in Rescue]: SessionEvent } = {
  stop: plain('stop'),
  pause: plain('pause'),
  resume: plain('resume'),
  'start-over': plain('start-over'),
  repeat: plain('repeat'),
  previous: plain('previous'),
  next: plain('next'),
  'other-side': plain('other-side'),
  'another-set': { type: 'another-set', side: null },
  'how-long-left': plain('how-long-left'),
  'routine-left': plain('routine-left'),
  'whats-next': plain('whats-next'),
  'which-side': plain('which-side'),
  slower: plain('slower'),
  faster: plain('faster'),
  'less-talk': plain('less-talk'),
  'finish-early': { type: 'finish-early', seconds: null },
  longer: dose('more'),
  shorter: dose('less'),
  easier: { type: 'easier' },
  'no-ball': lacks('ball'),
  'no-roller': lacks('roller'),
  'no-mat': lacks('mat'),
  'no-strap': lacks('strap'),
  doctor: plain('doctor'),
  recommend: { type: 'recommend', focus: null },
  'how-did-i-do': plain('how-did-i-do'),
  'list-routines': plain('list-routines'),
  thanks: plain('thanks'),
};

/**
 * What the words of a report ask of the coach, where a carrier of the speech model took a wish for a report; null if nothing.
 * It is a guess, and the words go to triage before it counts.
 */
export function rescueIn(text: string, { rescues }: Heard): SessionEvent | null {
  const words = text.toLowerCase();
  const found = rescues.find(([pattern]) => pattern.test(words))?.[1];
  return found ? RESCUED[found] : null;
}
