import type { Concept, Cue, Modifier, Sensation, Site, Trait } from './cues';
import { COURSES, MODIFIERS, SENSATIONS, SITES } from './cues';
import type { Found, Span } from './match';

export type PlainCue = Exclude<Cue, `${string}@${string}`>;
export type FoundCue = Found & { readonly concept: PlainCue };

const AMONG = {
  sites: new Set<string>(SITES),
  sensations: new Set<string>(SENSATIONS),
  courses: new Set<string>(COURSES),
  modifiers: new Set<string>(MODIFIERS),
};

export const isSite = (concept: string): concept is Site => AMONG.sites.has(concept);
export const isSensation = (concept: Concept | Cue): concept is Sensation => AMONG.sensations.has(concept);
export const isCourse = (concept: string): boolean => AMONG.courses.has(concept);
const isTrait = (concept: Concept): concept is `trait:${Trait}` => concept.startsWith('trait:');
export const isCue = (one: Found): one is FoundCue => !AMONG.modifiers.has(one.concept) && !isTrait(one.concept);
export const traitsIn = (found: readonly Found[]): Trait[] =>
  found.flatMap(({ concept }) => (isTrait(concept) ? [concept.slice(6) as Trait] : []));

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const overlaps = (a: Found, b: Found) => a.start < b.end && b.start < a.end;
const size = ({ start, end }: Found) => end - start;

/** Answers, not reports: they explain no other word away. */
const WEAK: ReadonlySet<string> = new Set<Concept>([
  ...(['absent', 'no', 'yes', 'before', 'still', 'passed', 'stays', 'felt', 'easier', 'help', 'stuck'] as const),
]);
/** Marks that a longer phrase with a meaning of its own explains: "can't feel" is no "not", "never used to" no "used to". */
const EXPLAINED: ReadonlySet<string> = new Set<Modifier>([...(['not', 'once', 'over'] as const)]);
/** Words of time, which only a longer word of time explains ("since last year"). */
const TIMES: ReadonlySet<string> = new Set<Modifier>(['old', 'a-while', 'vague']);
/** Phrases that begin with a denial of their own, and may have anything in their gap. */
const DENYING: ReadonlySet<string> = new Set<Concept>(['off', 'after-stopping', 'persists', 'stays', 'no-better']);
/** What takes a mark back where it covers it. */
const TAKES_BACK: Readonly<Record<string, ReadonlySet<string>>> = {
  begun: new Set<Modifier>(['old', 'a-while', 'not', 'over']),
  affirmed: new Set<Modifier>(['not', 'asking', 'wondering']),
  supposing: new Set<Modifier>(['asking', 'wondering']),
  object: new Set<Modifier>(['begin', 'turn']),
  self: new Set<Modifier>(['other', 'acquaintance']),
  other: new Set<Modifier>(['self']),
};

/** So many words stand at most between a denial and what is not over. */
const NEAR = 1;

/** Leaves out what a longer phrase explains: "fell asleep" is no fall, "inner thigh" no thigh, "can't feel" no "not". */
export function settle(found: readonly Found[]): Found[] {
  const times = found.filter(({ concept }) => concept === 'old' || concept === 'a-while');
  // Words of time end what they belong to: "a baby last week, and on my chest" is no baby on a chest, nor is "as a kid".
  const cutByTime = (one: Found) =>
    times.some(({ start, end }) => start !== one.start && end > one.start && end < one.end);
  const covering = found.filter(
    (one) =>
      (one.concept === 'skip' && !cutByTime(one)) ||
      isTrait(one.concept) ||
      one.concept === 'unfelt' ||
      one.concept === 'unfelt-skin' ||
      one.concept === 'a-cold' ||
      one.concept === 'hard-floor',
  );
  const strong = found.filter(
    (one) => (isCue(one) && !isSite(one.concept) && !WEAK.has(one.concept)) || one.concept === 'subject',
  );
  const backs = found.filter(({ concept }) => Object.hasOwn(TAKES_BACK, concept));
  const nots = found.filter(({ concept }) => concept === 'not');
  const symptoms = found.filter(
    (one) => isCue(one) && !isSite(one.concept) && !isCourse(one.concept) && !WEAK.has(one.concept),
  );
  const overs = found.filter(({ concept }) => concept === 'over');
  // "It's not stopped", "hasn't gone": not over. A "no" that answers says nothing of what comes behind it.
  const lasts = found.filter(({ concept }) => concept === 'persists' || concept === 'stays');
  const answers = found.filter(({ concept }) => concept === 'no');
  const isNotOver = (one: Found): boolean =>
    lasts.some(({ start, end }) => start < one.start && end > one.start) ||
    nots.some(
      (not) => not.end <= one.start && one.start - not.end <= NEAR && !answers.some(({ start }) => start === not.start),
    );
  // A part of the body that a gap stands for says nothing without what is felt there: "weak after leg day".
  const tellsOf = (one: Found, gap: Span): boolean =>
    symptoms.includes(one as FoundCue) || (isSite(one.concept) && symptoms.some((felt) => within(felt, gap)));
  const asleep = found.filter(({ concept }) => concept === 'asleep');
  // "Not dizzy, is that normal" denies what stands in the gap.
  const denies = (one: Found): boolean =>
    DENYING.has(one.concept) &&
    nots.some(({ start }) => start === one.start) &&
    symptoms.some((other) => !DENYING.has(other.concept) && other.start > one.start && other.end < one.end);
  return found.filter((one) => {
    // "Last week" is no weakness, and "pins and needles" nothing sharp.
    if (
      (isSensation(one.concept) || isCourse(one.concept) || one.concept === 'before') &&
      times.some((time) => within(one, time))
    )
      return false;
    if (isSite(one.concept) && times.some((time) => within(one, time))) return false;
    if (denies(one)) return false;
    if (one.concept === 'sharp' && asleep.some((other) => overlaps(one, other))) return false;
    if (
      covering.some(
        (cover) =>
          cover !== one &&
          within(one, cover) &&
          !cover.gaps?.some((gap) => within(one, gap) && tellsOf(one, gap)) &&
          !(cover.concept !== 'skip' && one.concept === cover.concept) &&
          // Whose skin is not felt decides what numb would mean, and what lies on the floor whether it may hurt there.
          !((cover.concept === 'unfelt-skin' || cover.concept === 'hard-floor') && isSite(one.concept)),
      )
    )
      return false;
    if (
      backs.some(
        (back) =>
          TAKES_BACK[back.concept]?.has(one.concept) &&
          overlaps(one, back) &&
          size(back) > size(one) - (back.concept === 'object' ? 0 : 1),
      )
    )
      return false;
    // "It's back now" names no back.
    if (isSite(one.concept) && overs.some((over) => within(one, over))) return false;
    if (isSite(one.concept))
      return !found.some((other) => isSite(other.concept) && size(other) > size(one) && within(one, other));
    if (TIMES.has(one.concept))
      return !found.some((other) => isCourse(other.concept) && size(other) > size(one) && overlaps(one, other));
    if (one.concept === 'over' && isNotOver(one)) return false;
    if (EXPLAINED.has(one.concept))
      return !strong.some((other) => size(other) > size(one) && overlaps(one, other) && !denies(other));
    return true;
  });
}
