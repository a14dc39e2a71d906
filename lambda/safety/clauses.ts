import type { Concept, Cue, Sensation, Site } from './cues';
import { type FoundCue, isCourse, isSensation, isSite } from './found';
import type { Found } from './match';

/** What belongs together: a place and what is felt there. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly cues: readonly FoundCue[];
}

/** A clause this short, with a place and no feeling in it, goes on with the clause before ("... and my arm"). */
const TAIL = 4;

/** Courses and answers make no clause: "now | it is hot". */
const says = (concept: Concept): boolean => !isCourse(concept) && concept !== 'still' && concept !== 'before';

/** The side words of a clause make one leg two. */
const BOTH: Readonly<Partial<Record<Site, Site>>> = { leg: 'legs', calf: 'legs', foot: 'feet' };

export function clausesOf(cues: readonly FoundCue[], found: readonly Found[], words: number): Clause[] {
  const breaks = found.filter(({ concept }) => concept === 'break').map(({ start }) => start);
  // A stretch without any cue belongs to what follows ("and | it is numb").
  const starts = [...new Set([0, ...breaks])]
    .sort((a, b) => a - b)
    .filter((start, i, all) => {
      const before = all[i - 1] ?? 0;
      return start === 0 || cues.some((cue) => says(cue.concept) && cue.start >= before && cue.start < start);
    });
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? words;
    return { start, end, cues: cues.filter((cue) => cue.start >= start && cue.start < end) };
  });
}

interface Placed {
  readonly site: Site;
  readonly from: FoundCue;
}

function sitesOf(clause: Clause | undefined): Placed[] {
  const both = clause?.cues.some(({ concept }) => concept === 'both');
  return (
    clause?.cues.flatMap((from) =>
      isSite(from.concept) ? [{ site: (both && BOTH[from.concept]) || from.concept, from }] : [],
    ) ?? []
  );
}

const feltIn = (clause: Clause | undefined): FoundCue[] =>
  clause?.cues.filter(({ concept }) => isSensation(concept)) ?? [];

/** The places of a clause without any: those of a neighbour that has nothing felt there, else of the one before. */
function borrowed(before: Clause | undefined, after: Clause | undefined): Placed[] {
  for (const neighbour of [before, after]) {
    if (feltIn(neighbour).length === 0 && sitesOf(neighbour).length > 0) return sitesOf(neighbour);
  }
  return sitesOf(before);
}

/** What is felt where: `numb@leg`, and the two halves it is made of. */
export interface Pair {
  readonly cue: Cue;
  readonly site: FoundCue;
  readonly felt: FoundCue;
}

/** The pairs of one clause. */
export function pairsOf(clauses: readonly Clause[], at: number): Pair[] {
  const clause = clauses[at];
  if (!clause) return [];
  let sites = sitesOf(clause);
  let felt = feltIn(clause);
  if (felt.length > 0 && sites.length === 0) sites = borrowed(clauses[at - 1], clauses[at + 1]);
  else if (felt.length === 0 && clause.end - clause.start <= TAIL) felt = feltIn(clauses[at - 1]);
  return sites.flatMap(({ site, from }) =>
    felt.map((one): Pair => ({ cue: `${one.concept as Sensation}@${site}`, site: from, felt: one })),
  );
}

/** Words of an answer report nothing: "it's gone now, carry on". */
const REPORT_NOTHING: ReadonlySet<Concept> = new Set<Concept>([
  'yes',
  'no',
  'before',
  'still',
  'passed',
  'stays',
  'felt',
  'easier',
]);

/** The clauses that "it's gone now" speaks of: its own when something is reported there, else the nearest before it. */
export function markedBy(marks: readonly Found[], clauses: readonly Clause[]): ReadonlySet<number> {
  const marked = new Set<number>();
  for (const mark of marks) {
    const own = clauses.findIndex(({ start, end }) => mark.start >= start && mark.start < end);
    const reports = (at: number) =>
      clauses[at]?.cues.some(
        ({ concept, start, end }) =>
          !isSite(concept) &&
          !isCourse(concept) &&
          !REPORT_NOTHING.has(concept) &&
          (end <= mark.start || start >= mark.end),
      ) ?? false;
    for (let at = own; at >= 0; at--) {
      marked.add(at);
      if (reports(at)) break;
    }
  }
  return marked;
}
