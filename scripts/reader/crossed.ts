import { LANGUAGES } from '../../lambda/languages';
import type { Heard } from '../../lambda/languages/heard';
import { netOf } from '../../lambda/languages/learned';
import { interpret } from '../../lambda/skill/interpret';
import { freeWords } from '../../lambda/skill/likeliest';
import { Matcher } from '../../simulator/nlu/matcher';
import { type Code, localeOf } from '../languages';
import { interactionModel } from '../models/interaction-model';
import { corpus, eventsOf, type Meant, toldBy } from './corpus';
import { examples, wordsOf } from './examples';
import { learnNet } from './learn';

/** Short sentences of all authors together. */
const OF_MANY = 'people-short';
/** Groups of authors that are left out together, each once. */
const FOLDS = 6;
const BARS = [0.3, 0.4, 0.5, 0.6];

/** How an author's sentences are heard by a net that never saw them. */
interface Crossed {
  readonly author: string;
  /** By the words alone: right, and how sure the net was. */
  readonly read: readonly { readonly right: boolean; readonly chance: number }[];
  /** By the speech model and then by the words it brought along. */
  readonly heard: readonly {
    readonly line: Meant;
    readonly how: string;
    readonly told: string;
    readonly right: boolean;
  }[];
}

function crossed(code: Code, authors: readonly string[]): Crossed[] {
  const { hear } = LANGUAGES[code];
  const own: Heard = { ...hear, reader: { ...hear.reader, net: netOf(learnNet(examples(code, authors), code)) } };
  const without = [...authors.map(wordsOf), OF_MANY];
  const locale = localeOf(code);
  const matcher = new Matcher(interactionModel(locale, without).interactionModel.languageModel, locale);
  return authors.map((author) => heardFrom(code, author, own, matcher));
}

function heardFrom(code: Code, author: string, own: Heard, matcher: Matcher): Crossed {
  const lines = corpus(code).filter(({ from }) => from === author);
  return {
    author,
    read: lines.map(({ text, scene, means }) => {
      const best = freeWords(text, scene, own).best();
      return {
        right: best?.label === means || best?.label.startsWith(`${means} `) === true,
        chance: best?.chance ?? 0,
      };
    }),
    heard: lines.map((line) => {
      const { intent, slots } = matcher.understand(line.text);
      const { event, words } = interpret({ intent: { name: intent, slots } }, own, line.scene);
      const told = toldBy(event);
      return {
        line,
        how: intent === 'AMAZON.FallbackIntent' ? 'lost' : words === '' ? 'named' : 'words',
        told: `${intent} ${told}`,
        right: eventsOf(line).includes(told),
      };
    }),
  };
}

const part = (of: readonly { readonly right: boolean }[]): string =>
  `${of.filter(({ right }) => right).length} of ${of.length}`;

/** Prints what share of each author's sentences would be understood by a net that never saw them. */
export function printCrossed(code: Code, misses: boolean): void {
  const authors = [...new Set(corpus(code).map(({ from }) => from))];
  const folds = Array.from({ length: FOLDS }, (_, fold) => authors.filter((_, i) => i % FOLDS === fold));
  for (const fold of folds) for (const one of crossed(code, fold)) printOne(one, misses);
}

function printOne({ author, read, heard }: Crossed, misses: boolean): void {
  const bars = BARS.map((bar) => `from ${bar} ${part(read.filter(({ chance }) => chance >= bar))}`);
  const ways = ['named', 'words', 'lost'].map((way) => `${way} ${part(heard.filter(({ how }) => how === way))}`);
  console.log(`${author}: understood ${part(heard)} (${ways.join(', ')}); read ${part(read)} (${bars.join(', ')})`);
  if (misses)
    for (const { line, how, told, right } of heard)
      if (!right) console.log([how, line.means, told, line.text].join('\t'));
}
