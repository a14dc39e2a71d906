import type { Measure } from './voice';

/** A stretch of what the device plays. */
export interface Segment {
  readonly kind: 'speech' | 'silence' | 'sound';
  /** The words, or the address of the sound. Absent for silence. */
  readonly text?: string;
  /** At tempo 1. */
  readonly seconds: number;
  /** At the tempo the skill planned with, which is what its timeline counts in. */
  readonly planned: number;
  /** Of words that were measured: what `seconds` was before, by the rate model alone. */
  readonly modelled?: number;
}

export interface Parsed {
  readonly segments: readonly Segment[];
  /** At the tempo the skill planned with. */
  readonly seconds: number;
  /** For each text that was asked for: the index of its segment. Null if the words differ from those texts. */
  readonly textAt: readonly number[] | null;
}

/** Pauses the device makes for `<break strength>`; Amazon gives only their order, these are the usual ones of Polly. */
const STRENGTH_SECONDS: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 0.25,
  medium: 0.5,
  strong: 0.75,
  'x-strong': 1.2,
};
const RATES: Readonly<Record<string, number>> = { 'x-slow': 0.5, slow: 0.75, medium: 1, fast: 1.25, 'x-fast': 1.5 };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Piece {
  readonly kind: Segment['kind'];
  readonly text: string;
  readonly seconds: number;
  readonly rate: number;
}

const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
        if (name.startsWith('#')) {
          const hexadecimal = name[1] === 'x' || name[1] === 'X';
          return String.fromCodePoint(Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
        }
        return ENTITIES[name] ?? whole;
      })
    : text;

export const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((v) => v !== undefined);

/** Seconds of a break; a break that is no duration counts as none (the rules say so elsewhere). */
export const breakSeconds = (tag: string): number => {
  const time = attribute(tag, 'time');
  if (time === undefined) return STRENGTH_SECONDS[attribute(tag, 'strength') ?? 'medium'] ?? 0;
  const match = /^\+?([\d.]+)(ms|s)$/.exec(time.trim());
  if (!match) return 0;
  return Number(match[1]) / (match[2] === 'ms' ? 1000 : 1);
};

const rateOf = (tag: string): number => {
  const rate = attribute(tag, 'rate');
  if (rate === undefined) return 1;
  const percent = /^([\d.]+)%$/.exec(rate);
  return percent ? Number(percent[1]) / 100 || 1 : (RATES[rate] ?? 1);
};

/** Cuts SSML at breaks, sounds and sentence tags. Words inside `<sub>`, `<phoneme>` and the like stay in their run. */
const piecesOf = (ssml: string, measure: Measure): Piece[] => {
  const pieces: Piece[] = [];
  const rates = [1];
  let run = '';
  const flush = (): void => {
    const text = oneSpace(run);
    run = '';
    if (text) pieces.push({ kind: 'speech', text, seconds: 0, rate: rates.at(-1) ?? 1 });
  };
  for (const [token] of ssml.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith('<')) {
      run += decode(token);
      continue;
    }
    const name = /^<\/?([\w:-]+)/.exec(token)?.[1];
    if (name === 'break') {
      flush();
      pieces.push({ kind: 'silence', text: '', seconds: breakSeconds(token), rate: 1 });
    } else if (name === 'audio') {
      flush();
      const url = decode(attribute(token, 'src') ?? '');
      if (!token.startsWith('</')) pieces.push({ kind: 'sound', text: url, seconds: measure.sound(url), rate: 1 });
    } else if (name === 'prosody') {
      flush();
      if (token.startsWith('</')) rates.pop();
      else rates.push((rates.at(-1) ?? 1) * rateOf(token));
    } else if (name === 's' || name === 'p' || name === 'speak') flush();
  }
  flush();
  return pieces;
};

/** Cuts a run of words into the texts that follow each other in it; null if it is not made of them. */
const cutRun = (run: string, texts: readonly string[], from: number): { parts: string[]; next: number } | null => {
  const parts: string[] = [];
  let next = from;
  let rest = run;
  while (rest) {
    const text = texts[next];
    if (text === undefined || text === '' || !rest.startsWith(text)) return null;
    parts.push(text);
    next += 1;
    rest = rest.slice(text.length).trimStart();
  }
  return { parts, next };
};

/**
 * What the device plays for a piece of SSML, second by second.
 * With `texts` (the sentences the skill says it speaks, in order) runs of words are cut where one sentence ends and
 * the next begins, so that each is measured by itself. `tempo` is the speech tempo that the skill planned with.
 */
export const readSsml = (ssml: string, measure: Measure, texts: readonly string[] = [], tempo = 1): Parsed => {
  const wanted = texts.map(oneSpace);
  const pieces = piecesOf(ssml, measure);
  const segments: Segment[] = [];
  const textAt: number[] = [];
  let agrees = true;
  const speak = (text: string, rate: number): void => {
    const natural = measure.speech(text);
    const planned = tempo === 1 ? natural : Math.round(natural * tempo * 10) / 10;
    segments.push({ kind: 'speech', text, seconds: natural / rate, planned: planned / rate });
  };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind !== 'speech') {
      segments.push(
        piece.kind === 'sound'
          ? { kind: 'sound', text: piece.text, seconds: piece.seconds, planned: piece.seconds }
          : { kind: 'silence', seconds: piece.seconds, planned: piece.seconds },
      );
      continue;
    }
    let last = i;
    while (pieces[last + 1]?.kind === 'speech' && pieces[last + 1]?.rate === piece.rate) last += 1;
    const run = pieces.slice(i, last + 1);
    const cut = agrees && wanted.length > 0 ? cutRun(run.map((p) => p.text).join(' '), wanted, textAt.length) : null;
    if (cut) {
      for (const part of cut.parts) {
        textAt.push(segments.length);
        speak(part, piece.rate);
      }
    } else {
      agrees = agrees && wanted.length === 0;
      for (const p of run) speak(p.text, p.rate);
    }
    i = last;
  }
  let seconds = 0;
  for (const segment of segments) seconds += segment.planned;
  return { segments, seconds, textAt: agrees && textAt.length === wanted.length ? textAt : null };
};

/** The words of some SSML, as a reader sees them. */
export const plainText = (ssml: string): string =>
  oneSpace(decode(ssml.replace(/<\/?(?:s|p|break|audio|speak)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '')));
