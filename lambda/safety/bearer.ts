import type { Cue } from './cues';
import { type FoundCue, isCue, isSite } from './found';
import type { Hear } from './hear';
import type { Found } from './match';

/**
 * Who or what a word is said of. `body`: of a part of a body, or of somebody else. `self`: of who speaks, or of nobody that
 * is named. `thing`: of a thing, so that it is no report of a body. `stranger`: of a noun that nobody knows.
 */
export type Bearer = 'body' | 'self' | 'thing' | 'stranger';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** So many words stand at most between an article and its noun, before an object, or in a cue that is no clause. */
const REACH = 3;

/** What is wanted of whoever listens: "you need to get me a doctor". */
const WANTED: ReadonlySet<string> = new Set<Cue>(['ambulance', 'cannot-get-up', 'stuck']);

/** Reads by whom or by what a cue is borne: the object behind it, or the subject before it. */
export function bearersIn(found: readonly Found[], said: readonly string[], { bearers }: Hear) {
  const { selves, persons, parts, neuters, things, animals, articles, prepositions, owners, joints, small, verbs } =
    bearers;
  const word = (at: number): string => said[at] ?? '^';
  const isEdge = (at: number): boolean => word(at) === '^' || word(at) === '$';
  const sites = found.filter(({ concept }) => isSite(concept));
  const begins = new Set(found.filter(({ concept }) => concept === 'begin').map(({ start }) => start));
  const siteAt = (at: number): Found | undefined => sites.find(({ start, end }) => at >= start && at < end);
  /** What is said of it stands between a noun and a cue: "the heating is on and this leg is stone | cold". */
  const covered = new Set(
    found
      .filter((one) => isCue(one) && !isSite(one.concept) && one.end - one.start <= REACH)
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  const isThing = (at: number): boolean =>
    !siteAt(at) && (things.has(word(at)) || (bearers.homographs.has(word(at)) && articles.has(word(at - 1))));
  const parted = (at: number): boolean =>
    isEdge(at) || small.has(word(at)) || verbs.has(word(at)) || prepositions.has(word(at)) || joints.has(word(at));

  /** Where the noun phrase begins whose last word is at `head`: at its article, or at `head` where it has none. */
  function beginOf(head: number): number {
    for (let at = head - 1; at >= head - REACH; at -= 1) {
      if (articles.has(word(at))) return at;
      if (parted(at) || selves.has(word(at)) || persons.has(word(at)) || siteAt(at)) break;
    }
    return head;
  }
  /** A thing among the words of a noun phrase: "the tomato plants". */
  const namesAThing = (begin: number, head: number): boolean => {
    for (let at = Math.max(begin, head - 1); at <= head; at += 1) if (isThing(at)) return true;
    return false;
  };

  /** A thing was named before. */
  const namedBefore = (from: number): boolean => said.some((_, at) => at < from && isThing(at));

  /** "The leg of the sofa", "the sofa leg", "the sofa's back leg": a part of a thing. "The arm on the chair" may be one. */
  function ofAThing({ start, end }: Span): Bearer {
    if (word(end) === bearers.of && neuters.has(word(end + 1)) && namedBefore(start)) return 'thing';
    const within = bearers.within.has(word(end));
    if (within && !bearers.own.has(word(start - 1))) {
      const from = articles.has(word(end + 1)) ? end + 2 : end + 1;
      if (namesAThing(from, from) || (!parted(from) && isThing(from + 1)))
        return word(end) === bearers.of ? 'thing' : 'stranger';
    }
    let owner = start - 1;
    while (siteAt(owner) || bearers.sides.has(word(owner))) owner -= 1;
    // "My chair's got a broken leg", and not "I'm in a chair with a broken leg".
    let held = owner;
    while ((covered.has(held) && !bearers.own.has(word(held))) || bearers.any.has(word(held))) held -= 1;
    if (verbs.has(word(held)) && !owners.has(word(held))) owner = held - 1;
    if (owners.has(word(owner))) owner -= 1;
    if (!bearers.jointed.has(word(owner)) || siteAt(owner)) return 'body';
    return prepositions.has(word(beginOf(owner) - 1)) ? 'body' : 'thing';
  }

  /**
   * A part of a body, or somebody, is named as what it happens to, in the words from `from` on: `body` where it is
   * somebody's, `stranger` where it may be a part of a thing ("my shorts ripped at the groin").
   */
  function affected(from: number): Bearer | null {
    let found: Bearer | null = null;
    for (let at = from; !isEdge(at) && !joints.has(word(at)) && !(at > from && begins.has(at)); at += 1) {
      const site = siteAt(at);
      if (site && ofAThing(site) === 'body') {
        if (!articles.has(word(site.start - 1)) || bearers.own.has(word(site.start - 1))) return 'body';
        found = 'stranger';
      }
      if (bearers.objects.has(word(at)) && !bearers.beside.has(word(at - 1)) && !isThing(at + 1)) found ??= 'self';
    }
    return found;
  }

  /** "Broke the plate", and not "went numb, the cushion is no help". */
  function object(from: number): boolean {
    if (prepositions.has(word(from - 1)) || (!articles.has(word(from)) && !isThing(from))) return false;
    for (let at = from; at <= from + REACH && !isEdge(at) && !siteAt(at); at += 1)
      if (isThing(at) && !isThing(at + 1)) return !verbs.has(word(at + 1)) && !siteAt(at + 1);
    return false;
  }

  /** An animal and nobody else was named before. */
  const ofAnAnimal = (from: number): boolean => {
    const before = said.slice(0, from);
    return (
      before.some((one) => animals.has(one)) && !before.some((one) => persons.has(one) && !bearers.pronouns.has(one))
    );
  };

  /** The noun phrase before `from` that governs it: what hangs on a preposition or on another verb does not. */
  function subject(from: number, wanted = false): Bearer {
    let fallback: Bearer | null = null;
    for (let at = from - 1; !isEdge(at); at -= 1) {
      const site = siteAt(at);
      if (site) return ofAThing(site);
      if (bearers.pronouns.has(word(at))) return ofAnAnimal(at) ? 'thing' : 'body';
      if (parts.has(word(at)) || persons.has(word(at))) return 'body';
      if (selves.has(word(at)) && !articles.has(word(at))) return 'self';
      // "So busy you can't breathe", and not "can you call an ambulance".
      if (!wanted && bearers.hearers.has(word(at)) && !verbs.has(word(at - 1))) return 'stranger';
      if (neuters.has(word(at)) && !articles.has(word(at + 1))) return antecedent(at);
      if (covered.has(at) || articles.has(word(at))) continue;
      const begin = beginOf(at);
      const known = bearers.definite.has(word(begin)) && !parted(at);
      const noun = namesAThing(begin, at) ? 'thing' : begin < at && known ? 'stranger' : null;
      // "Phone an ambulance": a verb.
      if (noun === null || (begin === at && articles.has(word(at + 1)))) continue;
      const before = begin - 1;
      if (word(before) === bearers.of) return noun;
      if (prepositions.has(word(before))) {
        at = before;
        continue;
      }
      const subjective = begin === at ? owners.has(word(before)) : !verbs.has(word(before));
      if (parted(before) && (subjective || !verbs.has(word(before)))) return noun;
      fallback ??= noun;
      at = begin;
    }
    return fallback ?? 'self';
  }

  /** What "it" stands for: the thing named before it, where no body is. */
  function antecedent(from: number): Bearer {
    if (sites.some((one) => ofAThing(one) === 'body')) return 'body';
    if (said.some((one, at) => bearers.objects.has(one) && !isThing(at + 1))) return 'self';
    for (let at = from - 1; at > 0; at -= 1)
      // "I love this music this is a headache": what is pointed at is not what was named just before.
      if (isThing(at))
        return prepositions.has(word(beginOf(at) - 1)) || (at === from - 1 && articles.has(word(from)))
          ? 'self'
          : 'thing';
    return 'self';
  }

  return {
    ofAThing,
    bearerOf(cue: FoundCue): Bearer {
      // "A heart attack of a match."
      if (word(cue.end) === bearers.of && bearers.any.has(word(cue.end + 1)) && !siteAt(cue.end + 2)) return 'thing';
      // It names the body itself.
      const own = sites.filter(({ start }) => start >= cue.start && start < cue.end);
      if (own.length > 0) return own.every((site) => ofAThing(site) === 'thing') ? 'thing' : 'body';
      // It brings its own noun: "my speech is slurred".
      const span = said.slice(cue.start, cue.end);
      if (span.length > 1 && (span.some((one) => parts.has(one)) || bearers.own.has(word(cue.start - 1))))
        return 'body';
      // "My toast is burning", and not "my legs are toast".
      if (span.length === 1 && things.has(word(cue.start)) && bearers.own.has(word(cue.start - 1))) return 'thing';
      // "Tore my favourite shorts": what is done and what it is done to may be one phrase.
      const done = bearers.definite.has(word(cue.start + 1)) && object(cue.start + 1);
      if (bearers.taking.has(cue.concept) && (done || object(cue.end))) return 'thing';
      const at = affected(cue.start);
      if (at === 'body' || at === 'self') return at;
      const by = subject(cue.start, WANTED.has(cue.concept));
      return at === 'stranger' && by !== 'thing' ? 'body' : by;
    },
  };
}
