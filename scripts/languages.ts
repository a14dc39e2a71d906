import { join } from 'node:path';
import { LANGUAGES } from '../lambda/languages';

/** A language that is spoken and heard, by its code. */
export type Code = keyof typeof LANGUAGES;
export const CODES = Object.keys(LANGUAGES) as readonly Code[];

/** The locale that stands for all of a language. */
export const localeOf = (code: Code): string => Object.keys(LANGUAGES[code].regions)[0] ?? code;

/** The language of a locale. @throws for one that nobody speaks. */
export function codeOf(locale: string): Code {
  const code = CODES.find((known) => known === locale.slice(0, 2));
  if (!code) throw new Error(`nobody speaks ${locale}`);
  return code;
}

/** Where what a language learned is kept: what is meant by a wish, how like a red flag something is. */
export const learnedIn = (code: Code, what: 'reader' | 'likeness'): string =>
  join(__dirname, '..', 'lambda', 'languages', code, 'hear', `${what}.json`);

/** The languages that a script was asked for with `--language`; all of them without. @throws for one that nobody speaks. */
export function askedFor(args: readonly string[] = process.argv): readonly Code[] {
  const at = args.indexOf('--language');
  if (at < 0) return CODES;
  const code = CODES.find((known) => known === args[at + 1]);
  if (!code) throw new Error(`--language ${args[at + 1] ?? ''}: expected ${CODES.join(' or ')}`);
  return [code];
}
