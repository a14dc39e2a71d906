import type { Meaning, Understanding } from '../device';
import { Matcher, type Understood, withoutWakeWord } from './matcher';
import { loadModel, modelExists } from './model';
import { joinTokens, normal } from './normal';

export const hasModel = modelExists;

const matchers = new Map<string, Matcher>();

/** The matcher of a locale's generated speech model. @throws if there is none. */
export const matcherFor = (locale: string): Matcher => {
  const known = matchers.get(locale);
  if (known) return known;
  const made = new Matcher(loadModel(locale), locale);
  matchers.set(locale, made);
  return made;
};

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The invocation name, with the usual mis-hearings of its words. */
const namePattern = (matcher: Matcher): string => {
  const articles = matcher.language.articles.map((word) => `${quote(word)} `).join('|');
  let pattern = quote(normal(matcher.model.invocationName));
  for (const [word, heard] of Object.entries(matcher.language.misheard)) {
    pattern = pattern.replaceAll(word, `(?:${[word, ...heard].map(quote).join('|')})`);
  }
  return `(?:${articles})?${pattern}(?: skill)?`;
};

/** The words without what is only polite before and behind them. */
const withoutPolite = (said: string, polite: readonly string[]): string =>
  polite.reduce(
    (kept, word) => (kept.endsWith(` ${word}`) ? kept.slice(0, -word.length - 1) : kept),
    polite.reduce((kept, word) => (kept.startsWith(`${word} `) ? kept.slice(word.length + 1) : kept), said),
  );

/** What the device does itself with some words: opens the skill, or leaves it. */
export const understandingOf = (matcher: Matcher): Understanding => {
  const name = namePattern(matcher);
  const spaceless = matcher.language.spaceless ?? false;
  const compile = (phrase: string): RegExp =>
    new RegExp(
      `^${phrase
        .split(/(\{name\}|\{rest\})/)
        .map((piece) =>
          piece === '{name}'
            ? name
            : piece === '{rest}'
              ? '(?<rest>.+)'
              : quote(spaceless ? piece.replace(/\s/g, '') : piece),
        )
        .join('')}$`,
      'u',
    );
  const launches = matcher.language.launch.map(compile);
  const exits = matcher.language.exit.map(compile);
  const opening = (text: string): { rest: string | null } | null => {
    for (const launch of launches) {
      const match = launch.exec(text);
      if (match) return { rest: match.groups?.rest ?? null };
    }
    return null;
  };
  return {
    hear: (text): Meaning => {
      const tokens = withoutWakeWord(matcher.tokens(text));
      const said = joinTokens(tokens, spaceless);
      const polite = withoutPolite(said, matcher.language.polite);
      const launch = opening(polite);
      if (launch) {
        if (launch.rest === null) return { kind: 'open', intent: null };
        const { intent, slots } = matcher.understand(launch.rest);
        return { kind: 'open', intent: { intent, slots } };
      }
      if (exits.some((exit) => exit.test(polite))) return { kind: 'exit' };
      const { intent, slots }: Understood = matcher.understand(text);
      return { kind: 'intent', intent: { intent, slots } };
    },
    fill: (intent, slots) => matcher.fill(intent, slots),
  };
};

const known = new Map<string, Understanding>();

export const understandingFor = (locale: string): Understanding => {
  const before = known.get(locale);
  if (before) return before;
  const made = understandingOf(matcherFor(locale));
  known.set(locale, made);
  return made;
};
