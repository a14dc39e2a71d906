import type { Pattern } from './heard';
import type { FiledPattern, FiledPatterns, FiledRows, Patterns } from './patterns';

/*
 * What a text has to hold for a pattern to fit it, read off the pattern: to make and compile one takes a thousand times as
 * long as to look for a word, and most patterns of a language fit nothing that is ever said to a function.
 */

/** Texts of which one stands wherever a part of a pattern fits. */
interface Part {
  /** All that it may fit, whole; null where that is no short list. */
  readonly whole: readonly string[] | null;
  /** One of these stands within what it fits; null where nothing is known. */
  readonly within: readonly string[] | null;
}

/** A longer list is none. */
const LONGEST = 12;
/** A shorter text stands in too many words. */
const SHORTEST = 3;

const ANYTHING: Part = { whole: null, within: null };
/** Fits no letter: an edge, or what looks ahead or behind. */
const EDGE: Part = { whole: [''], within: null };

const least = (texts: readonly string[]): number => Math.min(...texts.map(({ length }) => length));

/** The list that says more: whose shortest text is longer, and which is shorter itself. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || one.length === 0 || least(one) < SHORTEST) return other;
  if (other === null) return one;
  return least(one) > least(other) || (least(one) === least(other) && one.length < other.length) ? one : other;
}

/** Parts one after another. */
function joined(parts: readonly Part[]): Part {
  let within: readonly string[] | null = null;
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    const longer: readonly string[] | null =
      part.whole === null ? null : run.flatMap((text) => (part.whole as readonly string[]).map((more) => text + more));
    if (longer !== null && longer.length <= LONGEST) {
      run = longer;
      continue;
    }
    within = better(part.within, better(run, within));
    whole = false;
    run = part.whole ?? [''];
  }
  return { whole: whole ? run : null, within: better(run, within) };
}

/** One part or another. */
function either(parts: readonly Part[]): Part {
  const wholes = parts.flatMap(({ whole }) => whole ?? []);
  const known = parts.flatMap(({ within }) => within ?? []);
  return {
    whole: parts.every(({ whole }) => whole !== null) && wholes.length <= LONGEST ? wholes : null,
    within: parts.every(({ within }) => within !== null) ? known : null,
  };
}

/** As often as a quantifier says. */
function repeated(part: Part, quantifier: string): Part {
  if (quantifier === '') return part;
  if (quantifier.startsWith('?')) return { whole: part.whole && ['', ...part.whole], within: null };
  return /^(?:\+|\{[1-9])/.test(quantifier) ? { whole: null, within: part.within } : ANYTHING;
}

const QUANTIFIER = /(?:[*+?]|\{\d+,?\d*\})\??/y;
const LOOKS = /\(\?<?[=!]/y;
const OPENS = /\((?:\?:|\?<\w+>)?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[dDwWsS1-9]|\./y;
const EDGES = /[\^$]|\\[bB]/y;

/** Reads a pattern from where it stands; what it knows not is taken for anything. */
class Reading {
  private at = 0;

  constructor(private readonly source: string) {}

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.source) ?? [];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  choices(): Part {
    const parts = [this.sequence()];
    while (this.source.charAt(this.at) === '|') {
      this.at += 1;
      parts.push(this.sequence());
    }
    return either(parts);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const part = this.atom();
      parts.push(repeated(part, this.take(QUANTIFIER) ?? ''));
    }
    return joined(parts);
  }

  private group(): Part {
    const inner = this.choices();
    this.at += 1;
    return inner;
  }

  private atom(): Part {
    if (this.take(EDGES) !== null) return EDGE;
    if (this.take(CLASS) !== null) return ANYTHING;
    if (this.take(LOOKS) !== null) {
      this.group();
      return EDGE;
    }
    if (this.take(OPENS) !== null) return this.group();
    if (this.source.charAt(this.at) === '\\') this.at += 1;
    this.at += 1;
    const letter = this.source.charAt(this.at - 1);
    return { whole: [letter], within: null };
  }
}

/** Texts of which any that a pattern fits holds one; null where none are known. Two that hold a third are that one. */
function needsOf({ source, flags }: RegExp): readonly string[] | null {
  if (flags.includes('i')) return null;
  const { within } = new Reading(source).choices();
  return (
    within && [...new Set(within)].filter((text, _, all) => !all.some((one) => one !== text && text.includes(one)))
  );
}

/** A pattern as data. @throws Error for what is none */
function filed(pattern: Pattern): FiledPattern {
  if (!(pattern instanceof RegExp)) throw new Error('only a pattern can be filed');
  return [pattern.source, pattern.flags, needsOf(pattern)];
}
const filedRows = <Rest extends readonly unknown[]>(rows: readonly (readonly [Pattern, ...Rest])[]): FiledRows<Rest> =>
  rows.map(([pattern, ...rest]) => [filed(pattern), ...rest]);

/** All that are filed of a language. */
export const filedPatterns = ({ turns, moods, company, famous, elsewhere, points }: Patterns): FiledPatterns => ({
  turns: filedRows(turns),
  moods: filedRows(moods),
  company: filed(company),
  famous: filedRows(famous),
  elsewhere: filedRows(elsewhere),
  points: filedRows(points),
});
