import type { Slot } from 'ask-sdk-model';
import { plainSlot } from '../requests';
import { builtInValue, isBuiltIn } from './built-in';
import { durationOf, MORE } from './duration';
import { Manners } from './forms';
import { Grammar, LEVELS, type Level, type Match } from './grammar';
import { type Language, languageFor } from './languages';
import { type Guess, Library } from './library';
import type { ModelIntent, SpeechModel } from './model';
import { joinTokens, normal, tokensOf } from './normal';
import { allSlots, fillSlots, indexTypes, lookUp, resolvedSlot, type TypeIndex } from './slots';

export interface Understanding {
  readonly intent: string;
  readonly slots: Readonly<Record<string, Slot>>;
  /** From 0 to 1: how sure the matcher is. */
  readonly score: number;
}

export const FALLBACK = 'AMAZON.FallbackIntent';
const NOTHING: Understanding = { intent: FALLBACK, slots: {}, score: 0 };

const LEVEL_SCORES = { literal: 1, listed: 0.95, free: 0.7, unlisted: 0.6 } as const;
/** A sample this like the sentence goes before free words, or before a name that is on no list. */
const SURE: Readonly<Record<Level, number>> = { literal: 1, listed: 1, free: 0.75, unlisted: 0.6 };

/** A list of so many different words is there for whatever is said: its slot gets words outside the list as well. */
const ANYTHING = 600;
/** So many words of meaning, and this share of them, must be among the words of such a list. */
const SWALLOWED = { words: 2, share: 0.5, score: 0.5 };

const SEARCH = 'AMAZON.SearchQuery';
/** A carrier phrase of so many words goes before a sample that is less like the sentence than this. */
const CARRIER = { words: 4, sure: 0.9 };
/** How much more like the sentence another request must be than a report. */
const REPORT_FIRST = 0.15;
/** A clause that counts has so many words of a sample, and is this share of the sentence. */
const CLAUSE = { tokens: 2, share: 0.4 };
/** A guess about the whole sentence that goes before what one end of it says. */
const LIKELIER_THAN_A_CLAUSE = 0.65;

/** Takes "alexa" off the front. */
export const withoutWakeWord = (tokens: readonly string[]): readonly string[] =>
  tokens[0] === 'alexa' ? tokens.slice(1) : tokens;

/** "Thirty more seconds" as "thirty seconds more". */
const moreBehind = (form: readonly string[]): readonly string[] => {
  const at = form.findIndex(
    (token, i) => i > 0 && MORE.has(token) && durationOf([...form.slice(i - 1, i), form[i + 1] ?? '']) !== null,
  );
  return at < 0 ? form : [...form.slice(0, at), form[at + 1] as string, form[at] as string, ...form.slice(at + 2)];
};

/** Every form once, and with "more" behind its unit. */
const withMoreBehind = (forms: readonly (readonly string[])[]): (readonly string[])[] => [
  ...new Map(forms.flatMap((form) => [form, moreBehind(form)]).map((form) => [form.join(' '), form])).values(),
];

const isCertain = (match: Match | null): match is Match => match !== null && LEVELS[match.level] >= LEVELS.listed;

/** What the words mean, by the speech model alone. The real Alexa matches more loosely. */
export class Matcher {
  readonly language: Language;
  private readonly types: ReadonlyMap<string, TypeIndex>;
  private readonly grammar: Grammar;
  private readonly intents: ReadonlyMap<string, ModelIntent>;
  private library: Library | undefined;
  private readonly spaceless: boolean;
  private readonly manners: Manners;

  constructor(
    readonly model: SpeechModel,
    readonly locale: string,
  ) {
    this.language = languageFor(locale);
    this.spaceless = this.language.spaceless ?? false;
    this.manners = new Manners(this.language);
    this.types = indexTypes(model, this.language);
    this.grammar = new Grammar(model, this.types, this.language);
    this.intents = new Map(model.intents.map((intent) => [intent.name, intent]));
  }

  fill(intent: string, values: Readonly<Record<string, unknown>>): Record<string, Slot> | undefined {
    const found = this.intents.get(intent);
    return found && fillSlots(found, values, this.types, this.language);
  }

  tokens(text: string): string[] {
    return tokensOf(normal(text), this.spaceless);
  }

  understand(text: string): Understanding {
    const said = withoutWakeWord(this.tokens(text));
    if (said.length === 0) return NOTHING;
    const variants = withMoreBehind(this.manners.plain(said));
    const matches = variants.map((tokens) => this.grammar.match(tokens));
    const certain = matches.find(isCertain) ?? this.polite(said);
    if (certain) return this.fromMatch(certain);
    const loose = matches
      .filter((match): match is Match => match !== null)
      .reduce<Match | null>((best, match) => (best && LEVELS[best.level] >= LEVELS[match.level] ? best : match), null);
    this.library ??= new Library(this.model, this.locale, this.language);
    const least = loose ? this.sure(loose) : 0;
    const clause = this.clause(said);
    for (const { guess, tokens } of this.guesses(withMoreBehind(this.manners.trimmed(said)))) {
      if (guess.score < (clause ? Math.max(least, LIKELIER_THAN_A_CLAUSE) : least)) break;
      const understanding = this.fromGuess(guess, tokens, this.library.content(tokens));
      if (understanding) return understanding;
    }
    if (clause) return this.fromMatch(clause);
    return loose ? this.fromMatch(loose) : (this.swallowed(said) ?? NOTHING);
  }

  /** A long carrier phrase says by itself what is meant: "is it okay that my". */
  private sure({ level, words }: Match): number {
    return level === 'free' && words >= CARRIER.words ? CARRIER.sure : SURE[level];
  }

  /** A request that samples have word for word, between words that are only polite. */
  private polite(tokens: readonly string[]): Match | null {
    for (const form of withMoreBehind(this.manners.trimmed(tokens))) {
      const match = this.grammar.match(form);
      if (isCertain(match)) return match;
    }
    return null;
  }

  /**
   * The longest request at an end of the sentence, where the rest of it is only a story: "the cat wants out pause it".
   * Not where the rest may be a request of its own, or a report of the body.
   */
  private clause(tokens: readonly string[]): Match | null {
    for (let length = tokens.length - 1; length >= CLAUSE.tokens && length >= tokens.length * CLAUSE.share; length--) {
      for (const [part, rest] of [
        [tokens.slice(0, length), tokens.slice(length)],
        [tokens.slice(-length), tokens.slice(0, -length)],
      ] as const) {
        const match = this.grammar.match(part);
        if (isCertain(match) && match.words >= CLAUSE.tokens && !this.saysMore(rest)) return match;
      }
    }
    return null;
  }

  /** Whether words mean something by themselves, by a sample or by their likeness to one that takes any words. */
  private saysMore(tokens: readonly string[]): boolean {
    if (tokens.some((token) => this.language.negations.includes(token))) return true;
    if (isCertain(this.grammar.match(tokens)) || this.swallowed(tokens)) return true;
    return (this.library?.guess(tokens) ?? []).some(({ intent }) => this.takesAnything(intent));
  }

  private takesAnything(intent: string): boolean {
    const slots = this.intents.get(intent)?.slots ?? [];
    return slots.some(({ type }) => type === SEARCH || (this.types.get(type)?.words.size ?? 0) >= ANYTHING);
  }

  /** What the sentence is like in any of its forms, the likeliest first. */
  private guesses(variants: readonly (readonly string[])[]): { guess: Guess; tokens: readonly string[] }[] {
    return variants
      .flatMap((tokens) => (this.library?.guess(tokens) ?? []).map((guess) => ({ guess, tokens })))
      .sort((a, b) => this.weight(b.guess) - this.weight(a.guess));
  }

  /** Likeness; a report of the body goes before what is hardly more like the sentence. */
  private weight({ intent, score }: Guess): number {
    return this.takesAnything(intent) ? score + REPORT_FIRST : score;
  }

  /**
   * Words without an intent go to a slot that stands alone and is there for whatever is said, when half of what they are
   * about is among its words: a custom slot on its own is known to swallow what fits nowhere else.
   */
  private swallowed(tokens: readonly string[]): Understanding | null {
    for (const intent of this.model.intents) {
      const slot = intent.slots?.find(({ name }) => intent.samples?.some((sample) => sample.trim() === `{${name}}`));
      const words = slot && this.types.get(slot.type)?.words;
      if (!slot || !words || words.size < ANYTHING) continue;
      const content = this.library?.content(tokens) ?? [];
      const known = content.filter((word) => words.has(word) || words.has(word.replace(/'.*$/, ''))).length;
      if (known < SWALLOWED.words || known / content.length < SWALLOWED.share) continue;
      const text = joinTokens(tokens, this.spaceless);
      const filled = { [slot.name]: resolvedSlot(slot.name, slot.type, text, []) };
      return { intent: intent.name, slots: allSlots(intent, filled), score: SWALLOWED.score };
    }
    return null;
  }

  private fromMatch({ intent, slots, level }: Match): Understanding {
    return { intent: intent.name, slots: allSlots(intent, slots), score: LEVEL_SCORES[level] };
  }

  /** Gives a guess its slots; null if it needs one that the words do not hold. */
  private fromGuess(
    { intent: name, score }: Guess,
    tokens: readonly string[],
    content: readonly string[],
  ): Understanding | null {
    const intent = this.intents.get(name);
    if (!intent) return null;
    const filled: Record<string, Slot> = {};
    for (const { name: slot, type } of intent.slots ?? []) {
      const value = this.find(slot, type, tokens);
      // "numb" in "left buttock numb" is only half of what was said: then the slot gets all the words.
      const words = this.types.get(type)?.words;
      const any = (words?.size ?? 0) >= ANYTHING;
      const heard = this.tokens(value?.value ?? '');
      if (value && !content.some((word) => (any || words?.has(word)) && !heard.includes(word))) filled[slot] = value;
    }
    const samples = intent.samples ?? [];
    const needs =
      (intent.slots?.length ?? 0) > 0 && samples.length > 0 && samples.every((sample) => sample.includes('{'));
    if (needs && Object.keys(filled).length === 0) {
      // Words outside the list reach a slot that stands alone, as they do on the device.
      const alone = intent.slots?.find(
        ({ name: slot, type }) => type === SEARCH || samples.some((sample) => sample.trim() === `{${slot}}`),
      );
      if (!alone) return null;
      const text = joinTokens(tokens, this.spaceless);
      filled[alone.name] = this.types.has(alone.type)
        ? resolvedSlot(alone.name, alone.type, text, [])
        : plainSlot(alone.name, text);
    }
    return { intent: name, slots: allSlots(intent, filled), score: Math.round(score * 100) / 100 };
  }

  /** The longest run of words that a slot type knows. */
  private find(slot: string, type: string, tokens: readonly string[]): Slot | null {
    const index = this.types.get(type);
    for (let length = tokens.length; length > 0; length--) {
      for (let from = 0; from + length <= tokens.length; from++) {
        const span = tokens.slice(from, from + length);
        if (isBuiltIn(type)) {
          const read = builtInValue(type, span);
          if (read !== null) return plainSlot(slot, read);
        } else if (index && length <= index.longest) {
          const text = joinTokens(span, this.spaceless);
          const matches = lookUp(index, text, this.language);
          if (matches.length > 0) return resolvedSlot(slot, type, text, matches);
        }
      }
    }
    return null;
  }
}
