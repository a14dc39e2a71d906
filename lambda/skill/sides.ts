import type { Side } from '../content/types';
import type { Heard } from '../languages/heard';
import type { EventOf, SessionEvent, Which } from '../session/events';
import { placesIn } from './named';

/** A side in a sentence, and whether it is to be done, as far as a word says so. */
interface Mention {
  readonly which: Which;
  readonly kept: boolean | null;
}

/** What is bound to a name and no part of it: "my left's". */
const BOUND = /(?<=\p{L})'(?:s|ll|d)(?!\p{L})/gu;

/** The sides that are mentioned; what is said before a side counts before what is said behind it. */
function mentionsIn(text: string, hear: Heard): readonly Mention[] {
  const { idle, keeps, leaves } = hear.reader.sides;
  const words = ` ${text.toLowerCase().replace(idle, ' ').replace(BOUND, ' $&')} `;
  const sides = placesIn('SIDE', words, hear).map(({ id, ...place }) => ({ ...place, which: id as Which }));
  const turns = placesIn('TURN', words, hear).map(({ id, ...place }) => ({
    ...place,
    which: (id === 'same' ? 'this' : id) as Which,
  }));
  const named = [...sides, ...turns.filter(({ at, to }) => !sides.some((side) => side.at < to && at < side.to))];
  const places = named.sort((a, b) => a.at - b.at);
  const cue = (part: string, which: 0 | -1): boolean | null => {
    const cues = [
      ...[...part.matchAll(keeps)].map(({ index }) => ({ index, kept: true })),
      ...[...part.matchAll(leaves)].map(({ index }) => ({ index, kept: false })),
    ];
    return cues.sort((a, b) => a.index - b.index).at(which)?.kept ?? null;
  };
  const before = (i: number): string => words.slice(places[i - 1]?.to ?? 0, places[i]?.at);
  const corrected = (i: number): boolean =>
    i < places.length && cue(before(i), -1) === null && hear.reader.corrects.test(before(i));
  return places.flatMap(({ which, to }, i) => {
    const behind = words.slice(to, places[i + 1]?.at ?? words.length);
    return corrected(i + 1) ? [] : [{ which, kept: cue(before(i), -1) ?? cue(behind, 0) }];
  });
}

/** "I said left, I meant my right": the last side that is named and not denied; null for none. */
export function sideMeant(text: string, hear: Heard): SessionEvent | null {
  const side = mentionsIn(text, hear).findLast(({ which, kept }) => isNamed(which) && kept !== false)?.which;
  return isNamed(side) ? { type: 'start-side', side, now: true } : null;
}

/** The one side that is to be done, in words that say no more of it than that; null for none. */
export function onlySideIn(text: string, hear: Heard): Side | null {
  const said = [...text.toLowerCase().matchAll(hear.reader.oneSide)].at(-1)?.[0];
  return said === undefined ? null : (placesIn('SIDE', ` ${said.replace(BOUND, ' $&')} `, hear).at(-1)?.id ?? null);
}

const isNamed = (which: Which | undefined): which is Side => which === 'left' || which === 'right';

/**
 * "My right one's fine, just do the left", "skip this one, only the other": of several sides in a sentence the one that is
 * to be done, or else the one that is not, a name before what only points. `event` is how the sentence is meant as a whole.
 */
export function sided(event: SessionEvent, text: string, hear: Heard): SessionEvent {
  if (event.type !== 'skip-side' && event.type !== 'only-side') return event;
  const only = event.type === 'only-side' ? onlySideIn(text, hear) : null;
  if (only) return { ...event, side: only };
  const all = mentionsIn(text, hear).map(({ which, kept }) => ({ which, kept: kept ?? event.type === 'only-side' }));
  const kept = all.filter((one) => one.kept);
  const left = all.filter((one) => !one.kept);
  const found = [...kept, ...left].find(({ which }) => isNamed(which)) ?? kept[0] ?? left.at(-1);
  if (!found) return event.type === 'skip-side' ? { type: 'skip-side', side: 'this' } : { ...event, side: null };
  if (!found.kept) return { type: 'skip-side', side: found.which };
  const of: Omit<EventOf<'only-side'>, 'side'> = event.type === 'only-side' ? event : { type: 'only-side' };
  return { ...of, side: found.which };
}
