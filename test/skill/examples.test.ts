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
  const spokenTo = phrase.toLowerCase();
  const opening = ask.map(named).find((words) => spokenTo.startsWith(words));
  if (spokenTo === named(open) || opening === undefined) return { request: launchRequest, wish: null };
  const rest = spokenTo.slice(opening.length);
  return { request: said(rest, locale), wish: toldIn(locale).examples[rest] ?? 'unknown' };
}

/** Words as the speech model of the locale understands them. */
function said(words: string, locale: (typeof LOCALES)[number]): Request {
  const { intent, slots } = matcherFor(locale).understand(words);
  return intentRequest(intent, slots as Readonly<Record<string, unknown>>);
}

/** What each example begins, in its order: the first one opens the skill and begins nothing. */
const BEGINS = [null, 'quick-relief', 'morning'] as const;
const planned = ({ state }: Exchange): string | null =>
  state.cursor.at === 'guiding' ? state.cursor.plan.routine : null;

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

  it.each(listings[locale].examplePhrases.map((phrase, i) => [phrase, BEGINS[i]] as const))(
    '%s: is kept through both notices, and begun behind them: %s',
    async (phrase, begun) => {
      const { start, full } = toldIn(locale);
      const [returning, ask] = [await handlerFor(), await handlerFor({ stranger: true })];
      const { request } = first(phrase, locale);
      const known = await returning(request, { attributes: {}, isNew: true }, NOW, locale);
      const signs = await ask(request, { attributes: {}, isNew: true }, NOW, locale);
      const programme = await ask(said(start, locale), signs, NOW + 60, locale);
      expect([signs.report?.asking, programme.report?.asking]).toEqual(['signs', 'programme']);
      expect([planned(signs), planned(programme)]).toEqual([null, null]);
      const chosen = await ask(said(full, locale), programme, NOW + 120, locale);
      expect(chosen.problems).toEqual([]);
      expect([planned(known), planned(chosen)]).toEqual([begun, begun]);
      if (begun === null) expect(chosen.report?.asking).toBe('choose');
      expect(chosen.envelope.response.shouldEndSession).toBe(false);
    },
  );
});
