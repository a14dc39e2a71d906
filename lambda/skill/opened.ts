import type { Clauses, Heard } from '../languages/heard';

type Plain = 'yes' | 'no';

/** A plain answer, and what stands behind it. */
export interface Opened {
  readonly answer: Plain;
  readonly rest: string;
}

/** How many of these words a phrase takes, the longest; 0 for none. */
export const taken = (words: readonly string[], phrases: readonly string[]): number =>
  Math.max(
    0,
    ...phrases
      .map((phrase) => phrase.split(' '))
      .filter((phrase) => phrase.every((word, i) => word === words[i]))
      .map(({ length }) => length),
  );

/** How many words are a plain no. A bare one before the name of something belongs to that: "no kneeling". */
function denied(words: readonly string[], { no, yes, leads, small, bare, noBehind }: Clauses): number {
  const count = taken(words, no);
  const behind = words.slice(1);
  const alone = behind.length === 0 || [no, yes, leads, small, noBehind].some((list) => taken(behind, list) > 0);
  return count === 1 && bare.includes(words[0] ?? '') && !alone ? 0 : count;
}

export const wordsIn = (text: string): readonly string[] => text.split(/[ ,]+/).filter((word) => word !== '');

/** The plain answer that words open with, the last of several, and what stands behind it; null where they open with none. */
export function openedIn(text: string, { reader: { clauses } }: Heard): Opened | null {
  let words = wordsIn(text.toLowerCase().replace(clauses.insists, ' '));
  let answer: Plain | null = null;
  for (;;) {
    const yes = taken(words, clauses.yes);
    const no = denied(words, clauses);
    const small = taken(words, answer ? clauses.small : clauses.leads);
    // "No, that's fine": a no, all the same.
    const kind = answer === 'no' ? taken(words, clauses.fine) : 0;
    const fine = kind >= Math.max(yes, no) ? kind : 0;
    const most = Math.max(yes, no, small, fine);
    // "No, wait, yes": the last word counts.
    const wavers = answer && most === 0 ? taken(words, clauses.wavers) : 0;
    const behind = words.slice(wavers);
    if (most === 0 && (wavers === 0 || taken(behind, clauses.yes) + denied(behind, clauses) === 0)) break;
    if (most > 0 && fine === 0) answer = yes === most ? 'yes' : no === most ? 'no' : answer;
    words = words.slice(most + wavers);
  }
  return answer && { answer, rest: words.join(' ') };
}
