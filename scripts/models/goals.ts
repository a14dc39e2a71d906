import type { Code } from '../languages';
import type { Intent, InteractionModel } from './interaction-model';
import { slotsIn } from './phrases';
import { modelText } from './text';
import { twins } from './twins';

const SEARCH = 'AMAZON.SearchQuery';

/**
 * Where we want to be, well inside what the service takes: a model of few intents that are far apart is understood better
 * than a large one. Ours; the service publishes none of it.
 */
export const GOALS = {
  intents: 150,
  searchQueries: 12,
  /** Groups of samples that are about the same and have different effects, fewer than this. */
  twins: 30,
  characters: 800_000,
  /** Words of a value that is to be found in its list: nobody says a longer one word for word. */
  valueWords: 6,
} as const;

/** Lists that are looked up by nobody: their words go to triage as they are. */
const UNRESOLVED: ReadonlySet<string> = new Set(['SYMPTOM']);

const searches = ({ slots = [] }: Intent): boolean => slots.some(({ type }) => type === SEARCH);

/** What stands in front of the search queries of an intent. */
const carriersOf = ({ slots = [], samples }: Intent): string[] => {
  const free = new Set(slots.flatMap(({ name, type }) => (type === SEARCH ? [name] : [])));
  return samples.flatMap((sample) => {
    const [slot = ''] = slotsIn(sample);
    return free.has(slot) && sample.endsWith(` {${slot}}`) ? [sample.slice(0, -slot.length - 3)] : [];
  });
};

/** Carriers that are the beginning of another intent's: which of the two is heard is anybody's guess. */
export function overlaps({ interactionModel: { languageModel } }: InteractionModel): string[] {
  const all = languageModel.intents
    .filter(searches)
    .flatMap((intent) => carriersOf(intent).map((words) => [words, intent.name] as const));
  return all.flatMap(([words, name]) =>
    all.some(([longer, other]) => other !== name && longer.startsWith(`${words} `)) ? [`${name}: "${words} ..."`] : [],
  );
}

/** What is measured of a model, each with its goal. */
export function figures(
  model: InteractionModel,
  code: Code = 'en',
): readonly { name: string; value: number; most: number }[] {
  const { intents, types } = model.interactionModel.languageModel;
  const values = types
    .filter(({ name }) => !UNRESOLVED.has(name))
    .flatMap((type) => type.values.flatMap(({ name }) => [name.value, ...name.synonyms]));
  return [
    { name: 'intents', value: intents.length, most: GOALS.intents },
    { name: 'intents with a search query', value: intents.filter(searches).length, most: GOALS.searchQueries },
    { name: 'carriers that begin another intent\u2019s', value: overlaps(model).length, most: 0 },
    { name: 'near twins with different effects', value: twins(model, code).length, most: GOALS.twins - 1 },
    { name: 'characters', value: modelText(model).length, most: GOALS.characters },
    {
      name: `values of over ${GOALS.valueWords} words`,
      value: values.filter((value) => value.split(' ').length > GOALS.valueWords).length,
      most: 0,
    },
  ];
}
