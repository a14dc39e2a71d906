import type { Slot } from 'ask-sdk-model';
import { plainSlot } from '../requests';
import { builtInValue, isBuiltIn } from './built-in';
import type { Language } from './language';
import { BUILT_IN } from './languages';
import type { ModelIntent, SpeechModel } from './model';
import { joinTokens, normal, tokensOf } from './normal';
import { type Listed, lookUp, resolvedSlot, type TypeIndex } from './slots';

/**
 * How literally a sentence was matched: all its words stand in a sample, its slots hold values we know, its rest is
 * free text, or a slot holds a name outside the list.
 */
export const LEVELS = { literal: 4, listed: 3, free: 2, unlisted: 1 } as const;
export type Level = keyof typeof LEVELS;

export interface Match {
  readonly intent: ModelIntent;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly level: Level;
  /** Words of the sample that are not slots. */
  readonly words: number;
}

type Token = string | { readonly slot: string; readonly type: string };
interface Pattern {
  readonly intent: ModelIntent;
  readonly tokens: readonly Token[];
  readonly words: number;
  readonly order: number;
}

/** Names outside the list are short; whole sentences are something else. */
const UNLISTED_TOKENS = 4;

const patternOf = (intent: ModelIntent, sample: string, spaceless: boolean, order: number): Pattern => {
  const tokens: Token[] = [];
  for (const piece of sample.split(/(\{[^}]*\})/)) {
    if (piece.startsWith('{')) {
      const slot = piece.slice(1, -1).trim();
      const type = intent.slots?.find((candidate) => candidate.name === slot)?.type ?? '';
      tokens.push({ slot, type });
    } else tokens.push(...tokensOf(normal(piece), spaceless));
  }
  return { intent, tokens, words: tokens.filter((token) => typeof token === 'string').length, order };
};

interface Filled {
  readonly slot: Slot;
  readonly level: Exclude<Level, 'literal'>;
  /** Words of a name outside the list that names in the list have too: "pose" in "pigeon pose". */
  readonly kin?: number;
}

/** The samples of a speech model as patterns with slots. */
export class Grammar {
  private readonly literals = new Map<string, Pattern>();
  private readonly patterns: Pattern[] = [];
  private readonly spaceless: boolean;

  constructor(
    model: SpeechModel,
    private readonly types: ReadonlyMap<string, TypeIndex>,
    private readonly language: Language,
  ) {
    this.spaceless = language.spaceless ?? false;
    let order = 0;
    for (const intent of model.intents) {
      for (const sample of intent.samples ?? []) {
        const pattern = patternOf(intent, sample, this.spaceless, order++);
        if (pattern.words < pattern.tokens.length) this.patterns.push(pattern);
        else {
          const key = joinTokens(pattern.tokens as string[], this.spaceless);
          if (!this.literals.has(key)) this.literals.set(key, pattern);
        }
      }
    }
    for (const [i, name] of BUILT_IN.entries()) {
      const intent = model.intents.find((candidate) => candidate.name === name);
      const phrase = language.builtIn[i];
      if (!intent || phrase === undefined) continue;
      const pattern = patternOf(intent, phrase, this.spaceless, order++);
      const key = joinTokens(pattern.tokens as string[], this.spaceless);
      if (!this.literals.has(key)) this.literals.set(key, pattern);
    }
  }

  /** The best match of a sentence, or null. */
  match(tokens: readonly string[]): Match | null {
    const literal = this.literals.get(joinTokens(tokens, this.spaceless));
    if (literal) return { intent: literal.intent, slots: {}, level: 'literal', words: literal.words };
    const memory = new Map<string, Filled | null>();
    let best: (Match & { readonly order: number; readonly kin: number }) | null = null;
    for (const pattern of this.patterns) {
      const first = pattern.tokens[0];
      const last = pattern.tokens.at(-1);
      if (typeof first === 'string' && first !== tokens[0]) continue;
      if (typeof last === 'string' && last !== tokens.at(-1)) continue;
      if (pattern.tokens.length > tokens.length) continue;
      const found = this.walk(pattern, 0, tokens, 0, memory);
      if (!found) continue;
      const levels = Object.values(found).map(({ level }) => level);
      const level = levels.reduce<Level>((low, l) => (LEVELS[l] < LEVELS[low] ? l : low), 'listed');
      const kin = Object.values(found).reduce((sum, filled) => sum + (filled.kin ?? 0), 0);
      if (best && !this.better(level, kin, pattern, best)) continue;
      const slots = Object.fromEntries(Object.entries(found).map(([name, filled]) => [name, filled.slot]));
      best = { intent: pattern.intent, slots, level, words: pattern.words, order: pattern.order, kin };
    }
    return best;
  }

  private better(
    level: Level,
    kin: number,
    pattern: Pattern,
    best: { readonly level: Level; readonly words: number; readonly order: number; readonly kin: number },
  ): boolean {
    if (LEVELS[level] !== LEVELS[best.level]) return LEVELS[level] > LEVELS[best.level];
    if (kin !== best.kin) return kin > best.kin;
    if (pattern.words !== best.words) return pattern.words > best.words;
    return pattern.order < best.order;
  }

  private walk(
    pattern: Pattern,
    at: number,
    tokens: readonly string[],
    from: number,
    memory: Map<string, Filled | null>,
  ): Record<string, Filled> | null {
    const token = pattern.tokens[at];
    if (token === undefined) return from === tokens.length ? {} : null;
    if (typeof token === 'string') {
      return tokens[from] === token ? this.walk(pattern, at + 1, tokens, from + 1, memory) : null;
    }
    const needed = pattern.tokens.length - at - 1;
    let best: Record<string, Filled> | null = null;
    let bestLevel = 0;
    for (let to = tokens.length - needed; to > from; to--) {
      const next = pattern.tokens[at + 1];
      if (typeof next === 'string' && tokens[to] !== next) continue;
      const filled = this.fill(pattern, token, tokens, from, to, memory);
      if (!filled) continue;
      const rest = this.walk(pattern, at + 1, tokens, to, memory);
      if (!rest) continue;
      const level = Math.min(LEVELS[filled.level], ...Object.values(rest).map((other) => LEVELS[other.level]));
      if (level <= bestLevel) continue;
      best = { ...rest, [token.slot]: filled };
      bestLevel = level;
    }
    return best;
  }

  private fill(
    pattern: Pattern,
    { slot, type }: { readonly slot: string; readonly type: string },
    tokens: readonly string[],
    from: number,
    to: number,
    memory: Map<string, Filled | null>,
  ): Filled | null {
    const carried = pattern.words > 0;
    const asks = typeof pattern.tokens[0] === 'string' && this.language.questions.includes(pattern.tokens[0]);
    const key = `${type}|${slot}|${from}|${to}|${carried}|${asks}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const filled = this.value(slot, type, tokens.slice(from, to), carried, asks);
    memory.set(key, filled);
    return filled;
  }

  private value(slot: string, type: string, tokens: readonly string[], carried: boolean, asks: boolean): Filled | null {
    const text = joinTokens(tokens, this.spaceless);
    if (isBuiltIn(type)) {
      const read = builtInValue(type, tokens, this.language.figures);
      return read === null ? null : { slot: plainSlot(slot, read), level: 'listed' };
    }
    const index = this.types.get(type);
    if (!index) return carried ? { slot: plainSlot(slot, text), level: 'free' } : null;
    const matches: readonly Listed[] = lookUp(index, text, this.language);
    if (matches.length > 0) return { slot: resolvedSlot(slot, type, text, matches), level: 'listed' };
    if (!carried || tokens.length > UNLISTED_TOKENS) return null;
    if (tokens.every((token) => this.language.articles.includes(token))) return null;
    const kin = tokens.filter((token) => index.words.has(token) && !this.language.articles.includes(token)).length;
    if (asks && kin === 0) return null;
    return { slot: resolvedSlot(slot, type, text, []), level: 'unlisted', kin };
  }
}
