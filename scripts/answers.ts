import { ANSWERS, type AnswerId, answerIds } from '../lambda/content/answers';
import type { Source } from '../lambda/content/types';
import { LANGUAGES } from '../lambda/languages';
import type { AnswersWords } from '../lambda/languages/en/words/answers/words';
import { askedFor, type Code } from './languages';

/** A spoken answer runs at about this many characters a second, short pauses between sentences included: 210 in 15. */
const CHARACTERS_PER_SECOND = 14;

/** Estimated seconds to say a text, rounded up. Only for reading through; the rate model times what is really said. */
export const answerSeconds = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_SECOND);

const SOURCE_NAMES: Readonly<Record<Source, string>> = {
  S0: 'article on release and pressure',
  S1: 'article on stretches at home',
  safety: 'safety reference',
  ours: 'our own judgement',
};

const section = (id: AnswerId, code: Code): string => {
  const answers: AnswersWords = LANGUAGES[code].words().answers;
  const { short, more } = answers[id];
  const said = (name: string, text: string) => [`**${name}**, ${answerSeconds(text)} s: ${text}`, ''];
  return [
    `## ${id}`,
    '',
    ...said('First', short),
    ...(more === undefined ? [] : said('More', more)),
    `Sources: ${ANSWERS[id].source.map((source) => SOURCE_NAMES[source]).join(', ')}.`,
    '',
  ].join('\n');
};

const NAMES: { readonly [C in Code]: string } = { en: 'English', de: 'German', es: 'Spanish' };

/** Every answer as a page to read through. */
export const answersPage = (code: Code = 'en'): string =>
  [
    `# Answers, ${NAMES[code]}`,
    '',
    `Generated: \`npx tsx scripts/answers.ts > docs/answers.md\`. The sentences are in \`lambda/languages/${code}/words/answers/\`.`,
    '"First" is said to the question, "More" to "tell me more". Seconds are estimates.',
    '',
    ...answerIds.map((id) => section(id, code)),
  ].join('\n');

if (require.main === module) process.stdout.write(answersPage(askedFor()[0]));
