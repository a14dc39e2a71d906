import { LOCALES } from '../../lambda/languages';
import { type StoreWords, storeWords } from '../../scripts/models/store-words';
import { matcherFor } from '../../simulator/nlu/understanding';
import skill from '../../skill-package/skill.json';
import { toldIn } from '../languages/told';
import { type Exchange, handlerFor, intentRequest, launchRequest, NOW, type Request } from '../promises/handler';

const listings = skill.manifest.publishingInformation.locales;
const spoken = ({ envelope }: Exchange): string => {
  const speech = envelope.response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml.replace(/<[^>]*>/g, '').toLowerCase() : '';
};

/** A phrase of the page as a first request: the intent of what follows the skill's name, or a launch. */
function first(phrase: string, locale: (typeof LOCALES)[number]): { request: Request; wish: string | null } {
  const { open, ask } = storeWords(locale) as StoreWords;
  const named = (words: string) => words.replace('{name}', 'psoas coach');
  const said = phrase.toLowerCase();
  const opening = ask.map(named).find((words) => said.startsWith(words));
  if (said === named(open) || opening === undefined) return { request: launchRequest, wish: null };
  const rest = said.slice(opening.length);
  const { intent, slots } = matcherFor(locale).understand(rest);
  return {
    request: intentRequest(intent, slots as Readonly<Record<string, unknown>>),
    wish: toldIn(locale).examples[rest] ?? 'unknown',
  };
}

describe.each(LOCALES)('An example phrase of the page for %s', (locale) => {
  it.each(listings[locale].examplePhrases)(
    '%s: has its wish named in the first answer, to somebody new as well',
    async (phrase) => {
      const { request, wish } = first(phrase, locale);
      const [returning, stranger] = [await handlerFor(), await handlerFor({ stranger: true })];
      const known = await returning(request, { attributes: {}, isNew: true }, NOW, locale);
      const fresh = await stranger(request, { attributes: {}, isNew: true }, NOW, locale);
      expect([known.problems, fresh.problems]).toEqual([[], []]);
      expect(fresh.report?.asking).toBe('signs');
      expect(known.state.cursor.at).toBe(wish === null ? 'lobby' : 'guiding');
      for (const answer of wish === null ? [] : [known, fresh]) expect(spoken(answer)).toContain(wish);
    },
  );
});
