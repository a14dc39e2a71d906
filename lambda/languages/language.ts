import type { Clock, Day } from '../content/week';
import type { Heard } from './heard';
import type { Words } from './keys';
import type { Unit } from './line';
import type { Form, Name } from './names';

/** How a list ends: one thing with the other, or each heard for itself with a pause before the last. */
export type Joint = 'and' | 'apart';

/** The grammar of a language: what is a number or an id until it is spoken. */
export interface Speak {
  /** A name in the form that a sentence asks for: the one it lists, or the one the language makes by rule. */
  form(name: Name, form: Form): string;
  /** A length of time, as exactly as it is worth saying (`lengths.ts`), in the form that a sentence asks for. */
  length(seconds: number, form: Form): string;
  /** So many of something, in such a form. */
  amount(count: number, unit: Unit, form: Form): string;
  /** A time of day on the listener's own clock, in words that leave no doubt which half of the day it is. */
  clock(time: Clock): string;
  /** Days of every week, at least one, in the order of the week. */
  days(days: readonly Day[]): string;
  /** Names in a row; `more` of them are counted and not named. */
  list(items: readonly string[], joint: Joint, more: number): string;
  /** A number to call, digit by digit; its groups stand apart by blanks. */
  digits(number: string): string;
  /** A sentence whose first word may be a name. */
  capital(sentence: string): string;
  readonly rate: Rate;
  /** How words are said that the voice would read otherwise, in IPA; lower case. */
  readonly say: Readonly<Record<string, string>>;
}

/** How fast a language is spoken, so that the plan knows how long words take. */
export interface Rate {
  /** What is counted of a text without numbers: syllables, or characters. */
  units(text: string): number;
  /** The same for a number of so many digits, read out as one; the last for all that are longer. */
  readonly digits: readonly number[];
  readonly perSecond: number;
  /** Seconds of pause at a comma and at the end of a sentence. */
  readonly comma: number;
  readonly sentence: number;
}

/** How a language stands on a screen. */
export interface Show {
  readonly direction: 'ltr' | 'rtl';
  /** A font family that the device's own would lack; null for the device's. */
  readonly font: string | null;
  /** A number as it is written. */
  digits(number: string): string;
  /** How far a count has come; what it is given may be written by the screen itself. */
  progress(n: string, total: string): string;
  /** Characters that fit into a large headline; a longer one is smaller. */
  readonly fits: { readonly title: number };
}

export type DeepPartial<T> = T extends string | readonly unknown[]
  ? T
  : { readonly [K in keyof T]?: DeepPartial<T[K]> };

/** A locale of a language: what it says otherwise than the others. */
export interface Region {
  readonly words: (() => DeepPartial<Words>) | null;
}

/** Everything that a language is to the skill. What is missing does not compile, and nothing is taken from another one. */
export interface Language {
  /** Read when first they are spoken. */
  readonly words: () => Words;
  readonly speak: Speak;
  readonly hear: Heard;
  readonly show: Show;
  /** Its locales, by their codes; the first is the one that stands for all others. */
  readonly regions: Readonly<Record<string, Region>>;
}
