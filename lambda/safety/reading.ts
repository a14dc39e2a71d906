import type { Tag } from '../content/types';
import { clausesOf, markedBy, pairsOf } from './clauses';
import type { Cue, Modifier, Trait } from './cues';
import { type FoundCue, isCourse, isCue, isSite, settle, traitsIn, within } from './found';
import type { Hear, Piece } from './hear';
import { marksOf, type Sense, type Standing, weaker } from './marks';
import { type Found, find } from './match';

/** One thing that is said of a body: where in the words, what the marks leave of it, and whose it is. */
export interface Entry {
  readonly cue: Cue;
  readonly at: number;
  readonly standing: Standing;
  readonly theirs: boolean;
  /** How sure it is that it is meant of a body: `loose` is an everyday word that no part of a body bears, `everyday` one that some does. */
  readonly sense: Sense;
}

/** What words say about a body. */
export interface Reading {
  readonly entries: readonly Entry[];
  /** The words without what they deny, piece by piece: whole, and between words of time and turns. */
  readonly pieces: readonly Piece[];
  /** Something in it is denied. */
  readonly denies: boolean;
  /** None of what was asked about or listed: "neither", "none of that". */
  readonly none: boolean;
  /** What people say to an alarm that was none: "don't be daft", "there's nothing wrong with me". */
  readonly protests: boolean;
  /** No negation, turn ("then", "but", "until") or word of time stands in it, not even as part of a longer phrase. */
  readonly straight: boolean;
  readonly traits: readonly Trait[];
  /** Said as something of a body is said, whatever it is. */
  readonly telling: boolean;
  /** A thing is named. */
  readonly things: boolean;
  /** A part or a doing of somebody's body is named that is no site. */
  readonly parts: boolean;
  /** Something is said to be well, and nothing denied. */
  readonly well: boolean;
  /** Not merely where a part of the body is, what it does, or that it is well; and of nobody and nothing else. */
  readonly ofABody: boolean;
  /** The words that nothing explains. */
  readonly strange: readonly string[];
}

/** Longer texts are cut to their first and last part; no spoken report is near this. */
const MOST_CHARACTERS = 4000;
/** So many words of a longer one are read: its first and last. */
const MOST_WORDS = 120;

/** What stays true for life, whenever it was. */
const FOR_LIFE: ReadonlySet<string> = new Set<Cue>([
  ...(['has:aneurysm', 'has:osteoporosis', 'has:hip-replaced', 'has:bowel', 'has:heart'] as const),
]);
/** What is noted though it was weeks ago: an operation, a birth, a new joint (safety reference, section 6). */
const FOR_WEEKS: ReadonlySet<string> = new Set<Cue>([
  ...(['has:belly-surgery', 'has:back-surgery', 'has:postpartum', 'has:hip-replaced', 'injection'] as const),
]);
/** What is no less serious when it has passed. */
const LASTING: ReadonlySet<string> = new Set<Cue>([
  ...([
    'vomiting-blood',
    'black-stool',
    'collapsed',
    'self-harm',
    'ambulance',
    'contractions',
    'fluid',
    'wound',
  ] as const),
  'heavy-bleeding',
]);
/** What changes what stands beside it. */
const BENDS: ReadonlySet<string> = new Set<Modifier>([
  ...(['not', 'turn', 'old', 'a-while', 'once', 'begun', 'recent', 'ended', 'supposing', 'none-of-it'] as const),
]);
/** What is not so, or of no body, is no part of what is compared with red flags. */
const SAYS_NOTHING: ReadonlySet<Standing> = new Set(['denied', 'elsewhere']);
/** What is hardly ever somebody else's: the baby that is carried. */
const OF_THE_MOTHER: ReadonlySet<string> = new Set<Cue>(['baby-still', 'contractions', 'fluid', 'has:postpartum']);

function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS / 2)} ; ${text.slice(-MOST_CHARACTERS / 2)}`;
}

/** The words of every sentence between its beginning and its end. */
function sentences(text: string, hear: Hear): string[] {
  const words = hear.segment(cut(text));
  const few =
    words.length <= MOST_WORDS ? words : [...words.slice(0, MOST_WORDS / 2), ';', ...words.slice(-MOST_WORDS / 2)];
  return ['^', ...few.flatMap((word) => (word === ';' ? ['$', '^'] : [word])), '$'];
}

/** Reads a report. Never throws; text without any known word reads as nothing. */
export function read(text: string, hear: Hear): Reading {
  const said = sentences(text, hear);
  const { parts: bodily, own } = hear.bearers;
  const all = find(hear.lexicon, said);
  const found = settle(all);
  const marks = marksOf(found, said, hear);
  const known = new Map<FoundCue, Standing>();
  const standingOf = (cue: FoundCue): Standing => {
    const had = known.get(cue);
    if (had) return had;
    let standing = marks.standing(cue);
    if (standing !== 'denied' && FOR_LIFE.has(cue.concept) && (standing === 'old' || standing === 'long-ago'))
      standing = 'now';
    if ((standing === 'old' || standing === 'doubt') && FOR_WEEKS.has(cue.concept)) standing = 'now';
    known.set(cue, standing);
    return standing;
  };
  const cues = found.filter(isCue);
  // "My chest doesn't hurt": where all that is felt is denied, so is the place.
  for (const site of cues.filter(({ concept }) => isSite(concept))) {
    const { start, end } = marks.clauseAt(site.start);
    const felt = cues.filter(
      (cue) =>
        !isSite(cue.concept) && !isCourse(cue.concept) && cue.concept !== 'no' && cue.start >= start && cue.start < end,
    );
    if (felt.length > 0 && felt.every((cue) => standingOf(cue) === 'denied')) known.set(site, 'denied');
  }
  const clauses = clausesOf(
    cues.filter((cue) => standingOf(cue) !== 'denied'),
    found,
    said.length,
  );
  const placed = said.some((word) => hear.placed.includes(word));
  const gone = found.filter(({ concept }) => concept === 'over');
  const back = found.some(
    (one) => one.concept === 'recent' || (one.concept === 'recurs' && !gone.some((over) => within(one, over))),
  );
  // "But I'm fine" says of who speaks that all is well, and ends nothing that is told as going on.
  const ofWhoSpeaks = (one: Found): boolean =>
    hear.bearers.selves.has(said[one.start - 1] ?? '') &&
    said.slice(one.start, one.end).some((word) => hear.well.includes(word)) &&
    !found.some((other) => other.concept === 'still' && within(other, one));
  const toldAsPast = (at: number): boolean => {
    const { start = 0, end = 0 } = clauses[at] ?? {};
    const holds = (mark: Modifier) =>
      found.some((one) => one.concept === mark && one.start >= start && one.start < end);
    return holds('past') && !holds('present');
  };
  const fine = markedBy(gone.filter(ofWhoSpeaks), clauses);
  const ended = markedBy(
    gone.filter((one) => !ofWhoSpeaks(one)),
    clauses,
  );
  const over = new Set(back ? [] : [...ended, ...[...fine].filter(toldAsPast)]);
  const entries: Entry[] = [];
  // What somebody else reports, or a pair of a part and what is felt there, is meant of a body.
  const senseOf = (cue: FoundCue): Sense => (marks.theirs(cue) ? 'plain' : marks.senseOf(cue));
  clauses.forEach((clause, at) => {
    const passed = (standing: Standing): Standing => (over.has(at) && standing === 'now' ? 'over' : standing);
    for (const cue of clause.cues) {
      const has = cue.concept.startsWith('has:') || LASTING.has(cue.concept);
      entries.push({
        cue: cue.concept,
        at: cue.start,
        standing: has ? standingOf(cue) : passed(standingOf(cue)),
        theirs: marks.theirs(cue) && (!OF_THE_MOTHER.has(cue.concept) || marks.away(cue)),
        sense: senseOf(cue),
      });
    }
    for (const { cue, site, felt } of pairsOf(clauses, at)) {
      const own = standingOf(felt);
      const there = standingOf(site);
      const asked = there === 'wondered' || there === 'asked' ? weaker(own, there) : own;
      entries.push({
        cue,
        at: felt.start,
        standing: passed(asked),
        theirs: marks.theirs(felt),
        sense: 'plain',
      });
    }
  });
  return {
    entries,
    pieces: piecesOf(said, found, cues, standingOf, marks, entries),
    denies: cues.some((cue) => !WELCOME.has(cue.concept) && standingOf(cue) === 'denied'),
    none: all.some(({ concept }) => concept === 'none-of-it'),
    protests: all.some(({ concept }) => concept === 'protest'),
    straight: !all.some(({ concept }) => BENDS.has(concept)),
    traits: traitsIn(found),
    telling: !placed && tells(found, (at) => hear.bearers.things.has(said[at] ?? '')),
    ofABody: !placed && !found.some(({ concept }) => NOT_THEIR_OWN.has(concept)),
    things: said.some((word) => hear.bearers.things.has(word)),
    parts: said.some((word, at) => bodily.has(word) && (own.has(said[at - 1] ?? '') || own.has(said[at - 2] ?? ''))),
    well: saysWell(said, found, hear),
    strange: strangeIn(said, found, hear),
  };
}

/** "It's no stretch" denies what would be welcome, and takes no alarm back. */
const WELCOME: ReadonlySet<string> = new Set<Cue>(['dull', 'good', 'felt', 'yes', 'no']);

/** Something is said to be well, and no denial reaches it: "no, i'm fine". */
function saysWell(said: readonly string[], found: readonly Found[], hear: Hear): boolean {
  const subjects = found.filter(({ concept }) => concept === 'subject');
  const nots = found.filter(({ concept }) => concept === 'not');
  const isDenied = (at: number): boolean =>
    nots.some(({ end }) => end > at || !subjects.some(({ start }) => start >= end && start < at));
  return said.some((word, at) => hear.well.includes(word) && !isDenied(at));
}

/** Said as of something of the listener's own body, and not of who or what else is theirs. */
const NOT_THEIR_OWN: ReadonlySet<string> = new Set(['other', 'acquaintance', 'belonging']);
const tells = (found: readonly Found[], isThing: (at: number) => boolean): boolean =>
  found.some(
    (one) =>
      one.concept === 'telling' &&
      !Array.from({ length: one.end - one.start }, (_, i) => one.start + i).some(isThing) &&
      !found.some(
        ({ concept, start, end }) =>
          (concept === 'skip' || NOT_THEIR_OWN.has(concept)) && start < one.end && end > one.start,
      ),
  );

/** The words as they are compared with red flags: without what is denied, whole and between words of time and turns. */
function piecesOf(
  said: readonly string[],
  found: readonly Found[],
  cues: readonly FoundCue[],
  standingOf: (cue: FoundCue) => Standing,
  marks: ReturnType<typeof marksOf>,
  entries: readonly Entry[],
): Piece[] {
  const { times, turns, questions, clauseAt } = marks;
  const nots = found.filter(({ concept }) => concept === 'not');
  const out = new Set<number>();
  for (const cue of cues) {
    if (!SAYS_NOTHING.has(standingOf(cue))) continue;
    const from =
      isSite(cue.concept) || standingOf(cue) === 'elsewhere'
        ? cue.start
        : (nots.filter(({ end }) => end <= cue.start).at(-1)?.start ?? cue.start);
    for (let at = from; at < cue.end; at += 1) out.add(at);
  }
  // A word of time governs the clause it closes; a question or hearsay the one it opens.
  const governed = [
    ...times.flatMap(({ start, end }) => [clauseAt(Math.max(0, start - 1)), { start, end }]),
    ...questions.map(({ scope }) => scope),
  ];
  const piece = (start: number, end: number): Piece => ({
    undenied: said
      .slice(start, end)
      .filter((word, i) => !out.has(start + i) && word !== '^' && word !== '$')
      .join(' '),
    now: new Set(
      entries
        .filter(({ at, standing }) => at >= start && at < end && !SAYS_NOTHING.has(standing))
        .map(({ cue }) => cue),
    ),
    governed:
      governed.some((span) => span.start < end && span.end > start) ||
      entries.some(({ at, standing }) => at >= start && at < end && standing === 'doubt'),
  });
  const cuts = [
    ...[0, said.length],
    ...governed.flatMap(({ start, end }) => [start, end]),
    ...turns.map(({ start }) => start),
    ...said.flatMap((word, at) => (word === '^' ? [at] : [])),
  ];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const parts = sorted.length > 2 ? sorted.slice(1).map((end, i) => piece(sorted[i] as number, end)) : [];
  return [piece(0, said.length), ...parts];
}

function strangeIn(said: readonly string[], found: readonly Found[], hear: Hear): string[] {
  const explained = new Set<number>();
  for (const { concept, start, end } of found) {
    if (concept === 'telling') continue;
    for (let at = start; at < end; at += 1) explained.add(at);
  }
  return said.filter(
    (word, at) =>
      word !== '^' &&
      word !== '$' &&
      !explained.has(at) &&
      ![hear.small, hear.well].some((words) => words.includes(word)),
  );
}

/** The cues of a reading with these standings: the listener's own, or those of somebody present too. */
export function cuesOf(reading: Reading, standings: readonly Standing[], theirs: boolean): ReadonlySet<Cue> {
  return new Set(
    reading.entries
      .filter((entry) => standings.includes(entry.standing) && (theirs || !entry.theirs))
      .map(({ cue }) => cue),
  );
}

/** Conditions named in a reading. */
export const tagsIn = (cues: Iterable<Cue>): Tag[] =>
  [...cues].flatMap((cue) => (cue.startsWith('has:') ? [cue.slice(4) as Tag] : []));
