import { LOCALES } from '../../lambda/languages';
import { matcherFor } from '../../simulator/nlu/understanding';
import skill from '../../skill-package/skill.json';
import { type Exchange, handlerFor, intentRequest, launchRequest, NOW, type Request } from '../promises/handler';

const listings = skill.manifest.publishingInformation.locales;
/** What each example on the store page wishes for, in the words of its answer. */
const WISHES: Readonly<Record<string, string>> = {
  'start quick relief': 'quick relief',
  'the morning routine': 'the morning routine',
};

const spoken = ({ envelope }: Exchange): string => {
  const speech = envelope.response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml.replace(/<[^>]*>/g, '').toLowerCase() : '';
};

/** A phrase of the page as a first request: the intent of what follows the skill's name, or a launch. */
function first(phrase: string, locale: (typeof LOCALES)[number]): { request: Request; wish: string | null } {
  const [, said] = /^Alexa, ask psoas coach (?:to|for) (.*)$/.exec(phrase) ?? [];
  if (said === undefined) return { request: launchRequest, wish: null };
  const { intent, slots } = matcherFor(locale).understand(said);
  return {
    request: intentRequest(intent, slots as Readonly<Record<string, unknown>>),
    wish: WISHES[said] ?? 'unknown',
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
