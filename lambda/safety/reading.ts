import type { Tag } from '../content/types';
import { clausesOf, type FoundCue, isSite, markedBy, pairsOf } from './clauses';
import { type Concept, type Cue, MODIFIERS } from './cues';
import type { Hear } from './hear';
import { type Found, find } from './match';

/** What words say about a body: what is there now, what is over, what was only asked about. */
export interface Reading {
  readonly now: ReadonlySet<Cue>;
  readonly over: ReadonlySet<Cue>;
  readonly asked: ReadonlySet<Cue>;
  /** The words without what they deny: of "no pain but my leg buckled", "but my leg buckled". */
  readonly undenied: string;
}

/** Longer texts are cut to their first and last part; no spoken report is near this. */
const MOST_CHARACTERS = 4000;

/** What stays serious when it has passed. */
const LASTING: ReadonlySet<string> = new Set<Concept>([
  ...(['fainted', 'droop', 'speech', 'blind', 'stroke', 'incontinent', 'coughing-blood', 'vomiting-blood'] as const),
  ...([
    'black-stool',
    'collapsed',
    'self-harm',
    'ambulance',
    'half',
    'arm',
    'face',
    'contractions',
    'fluid',
    'wound',
    'heavy-bleeding',
  ] as const),
]);

/** What stays true for life. */
const FOR_LIFE: ReadonlySet<string> = new Set<Cue>([
  ...(['has:cancer', 'has:aneurysm', 'has:osteoporosis', 'has:hip-replaced', 'has:bowel', 'has:heart'] as const),
]);

/** Answers, not reports: they explain no other word away. */
const WEAK: ReadonlySet<string> = new Set<Concept>(['absent', 'no', 'yes']);

const isCue = (one: Found): one is FoundCue => !(MODIFIERS as readonly string[]).includes(one.concept);
const within = (inner: Found, outer: Found) => inner.start >= outer.start && inner.end <= outer.end;
const overlaps = (a: Found, b: Found) => a.start < b.end && b.start < a.end;
const size = ({ start, end }: Found) => end - start;

function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS / 2)} ; ${text.slice(-MOST_CHARACTERS / 2)}`;
}

/** Leaves out what a longer phrase explains: "fell asleep" is no fall, "inner thigh" no thigh, "can't feel" no "not". */
function settle(found: readonly Found[]): Found[] {
  const skips = found.filter(({ concept }) => concept === 'skip');
  const strong = found.filter(
    (one) => (isCue(one) && !isSite(one.concept) && !WEAK.has(one.concept)) || one.concept === 'subject',
  );
  return found.filter((one) => {
    if (skips.some((skip) => within(one, skip))) return false;
    if (isSite(one.concept)) {
      return !found.some((other) => isSite(other.concept) && size(other) > size(one) && within(one, other));
    }
    if (['not', 'old', 'a-while', 'over'].includes(one.concept)) {
      return !strong.some((other) => size(other) > size(one) && overlaps(one, other));
    }
    return true;
  });
}

const negated = (cue: Found, found: readonly Found[], reach: number): boolean =>
  found.some(
    (not) =>
      not.concept === 'not' &&
      not.end <= cue.start &&
      cue.start - not.end < reach &&
      !found.some(({ concept, start }) => concept === 'subject' && start >= not.end && start <= cue.start),
  );

/** The words that are left when every "no pain" and "not dizzy" is taken out. */
function undenied(said: readonly string[], found: readonly Found[], reach: number): string {
  const denied = found.filter((one) => isCue(one) && negated(one, found, reach));
  const nots = found.filter(({ concept }) => concept === 'not');
  const out = new Set<number>();
  for (const cue of denied) {
    const from = nots.filter(({ end }) => end <= cue.start).at(-1)?.start ?? cue.start;
    for (let at = from; at < cue.end; at += 1) out.add(at);
  }
  return said.filter((word, at) => !out.has(at) && word !== '^' && word !== '$').join(' ');
}

/** The words that are only asked about: from `start` up to, not including, `end`. */
function questionIn(found: readonly Found[], words: number): { readonly start: number; readonly end: number } {
  const sure = found.find(({ concept }) => concept === 'asking');
  if (sure) return { start: sure.start, end: words };
  const wondering = found.find(({ concept }) => concept === 'wondering');
  if (!wondering) return { start: words, end: words };
  const report = found.find(({ concept, start }) => concept === 'subject' && start >= wondering.end);
  return { start: wondering.start, end: report?.start ?? words };
}

/** Reads a report. Never throws; text without any known word reads as nothing. */
export function read(text: string, hear: Hear): Reading {
  // Every sentence has its own beginning and end.
  const said = ['^', ...hear.segment(cut(text)).flatMap((word) => (word === ';' ? ['$', '^'] : [word])), '$'];
  const found = settle(find(hear.lexicon, said));
  const cues = found.filter(isCue).filter((one) => !negated(one, found, hear.negation.before));
  const clauses = clausesOf(cues, found, said.length);
  const marks = (concept: Concept) =>
    markedBy(
      found.filter((one) => one.concept === concept),
      clauses,
    );
  const old = marks('old');
  const aWhile = marks('a-while');
  const over = cues.some(({ concept }) => concept === 'recurs') ? new Set<number>() : marks('over');
  const question = questionIn(found, said.length);

  const now = new Set<Cue>();
  const past = new Set<Cue>();
  const asked = new Set<Cue>();
  clauses.forEach((clause, at) => {
    const put = (cue: Cue, start: number) => {
      const lasting = cue.split('@').some((part) => LASTING.has(part));
      if (start >= question.start && start < question.end) asked.add(cue);
      else if (old.has(at) && !FOR_LIFE.has(cue)) return;
      else if (aWhile.has(at) && !cue.startsWith('has:') && cue !== 'injection') return;
      else if (over.has(at) && !lasting && !cue.startsWith('has:')) past.add(cue);
      else now.add(cue);
    };
    for (const { concept, start } of clause.cues) put(concept, start);
    // A pair counts as asked about when one of its halves does.
    const halves = clause.cues
      .map(({ start }) => start)
      .filter((start) => start >= question.start && start < question.end);
    for (const cue of pairsOf(clauses, at)) put(cue, halves[0] ?? clause.start);
  });
  return { now, over: past, asked, undenied: undenied(said, found, hear.negation.before) };
}

/** Conditions named in a reading. */
export const tagsIn = (cues: Iterable<Cue>): Tag[] =>
  [...cues].flatMap((cue) => (cue.startsWith('has:') ? [cue.slice(4) as Tag] : []));
