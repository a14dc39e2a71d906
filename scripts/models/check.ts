import type { Intent, InteractionModel, ValueType } from './interaction-model';
import { checkInvocationName } from './invocation-name';
import { LAUNCH_BEHIND, LAUNCH_WORDS, LIMITS, MANDATORY, WAKE_WORDS } from './limits';
import { type Phrase, phrasesOf, SLOT, slotsIn } from './phrases';
import { modelText } from './text';

type Problems = string[];

/** Letters of any script, apostrophes and hyphens inside words, underscores, and full stops after single letters. */
const WORD = /^(?:(?:\p{L}\.)+|[\p{L}\p{M}_]+(?:['’-][\p{L}\p{M}_]+)*['’]?)$/u;
const SEARCH = 'AMAZON.SearchQuery';

const badWord = (text: string): string | undefined =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .find((word) => !WORD.test(word));

const twice = <T>(items: readonly T[]): T[] => items.filter((item, index) => items.indexOf(item) !== index);

/** The words in a sample with which somebody opens the skill in one of our languages. */
function openingIn(sample: string, invocationName: string): string | undefined {
  const phrase = ` ${sample.toLowerCase()} `;
  if (!phrase.includes(invocationName)) return undefined;
  return [
    ...LAUNCH_WORDS.map((launch) => `${launch} ${invocationName}`),
    ...LAUNCH_BEHIND.map((launch) => `${invocationName} ${launch}`),
  ].find((words) => phrase.includes(` ${words} `));
}

function checkSample(intent: Intent, sample: string, invocationName: string): Problems {
  const problems: Problems = [];
  const say = (what: string) => problems.push(`${intent.name}: "${sample}" ${what}`);
  const slots = slotsIn(sample);
  const words = sample.toLowerCase().replaceAll(SLOT, ' ').split(' ');
  const type = (slot: string) => intent.slots?.find(({ name }) => name === slot)?.type;

  if (sample.length > LIMITS.sampleCharacters) say(`is longer than ${LIMITS.sampleCharacters} characters`);
  if (sample !== sample.trim() || sample.includes('  ')) say('has a space too many');
  const bad = badWord(sample.replaceAll(SLOT, 'slot'));
  if (bad !== undefined) say(`has characters the build refuses: ${bad}`);
  if (/[^ ]\{|\}[^ ]/.test(sample.replaceAll("}'s", '}'))) say('needs spaces around its slot');
  for (const wake of WAKE_WORDS) if (words.includes(wake)) say(`holds the wake word ${wake}`);
  const opening = openingIn(sample, invocationName);
  if (opening) say(`opens the skill: ${opening}`);
  for (const slot of slots) if (type(slot) === undefined) say(`uses the slot ${slot}, which is not declared`);
  for (const slot of twice(slots)) say(`uses the slot ${slot} twice`);
  if (slots.some((slot) => type(slot) === SEARCH)) {
    if (slots.length > 1) say('joins a search query with another slot');
    if (words.every((word) => word === '')) say('is a search query without a carrier phrase');
  }
  return problems;
}

function checkIntent(intent: Intent, types: readonly ValueType[], invocationName: string): Problems {
  const { name, slots = [], samples } = intent;
  const builtIn = name.startsWith('AMAZON.');
  const used = new Set(samples.flatMap(slotsIn));
  return [
    ...(builtIn || samples.length > 0 ? [] : [`${name} has no samples`]),
    ...(builtIn && slots.length > 0 ? [`${name} is built in and cannot have slots`] : []),
    ...(name === 'AMAZON.SelectIntent' && samples.length > 0 ? [`${name} takes no samples of ours`] : []),
    ...(builtIn || /^[A-Za-z_]+$/.test(name) ? [] : [`${name} is not a name for an intent`]),
    ...twice(slots.map((slot) => slot.name)).map((slot) => `${name} declares the slot ${slot} twice`),
    ...slots
      .filter(({ type }) => !type.startsWith('AMAZON.') && !types.some((known) => known.name === type))
      .map(({ name: slot, type }) => `${name}: the slot ${slot} has the unknown type ${type}`),
    ...slots.filter((slot) => !used.has(slot.name)).map((slot) => `${name}: no sample uses the slot ${slot.name}`),
    ...samples.flatMap((sample) => checkSample(intent, sample, invocationName)),
  ];
}

function checkType({ name, values }: ValueType): Problems {
  const spoken = values.flatMap((value) => [value.name.value, ...value.name.synonyms]);
  const lower = spoken.map((text) => text.toLowerCase());
  return [
    ...(values.length > 0 ? [] : [`${name} has no values`]),
    ...twice(values.map(({ id }) => id)).map((id) => `${name}: the id ${id} comes twice`),
    ...duplicates(lower).map((text) => `${name}: "${text}" comes twice`),
    ...spoken.flatMap((text) => {
      const bad = badWord(text);
      return [
        ...(text.trim() !== '' && text === text.trim() ? [] : [`${name}: "${text}" is empty or has a space too many`]),
        ...(text.length > LIMITS.valueCharacters
          ? [`${name}: "${text}" has over ${LIMITS.valueCharacters} characters`]
          : []),
        ...(bad === undefined ? [] : [`${name}: "${text}" has characters we do not send: ${bad}`]),
      ];
    }),
  ];
}

/** A slot of one name is of one type wherever it stands, and is not called like an intent. */
function checkSlots(intents: readonly Intent[]): Problems {
  const types = new Map<string, string>();
  const names = new Set(intents.map(({ name }) => name.toLowerCase()));
  return intents.flatMap(({ name: intent, slots = [] }) =>
    slots.flatMap(({ name, type }) => {
      const known = types.get(name) ?? type;
      types.set(name, known);
      return [
        ...(known === type ? [] : [`${intent}: the slot ${name} is a ${type} here and a ${known} elsewhere`]),
        ...(names.has(name.toLowerCase()) ? [`${intent}: the slot ${name} is called like an intent`] : []),
      ];
    }),
  );
}

/** As `twice`, quick for thousands. */
function duplicates(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
}

/**
 * Sentences with two meanings: the same words, slots filled, in two intents, or with two values in one. The service would
 * pick one of them, and which one is not documented.
 */
export function collisions(model: InteractionModel): Problems {
  const first = new Map<string, Phrase>();
  const problems = new Map<string, string>();
  for (const phrase of phrasesOf(model)) {
    const other = first.get(phrase.text);
    if (!other) first.set(phrase.text, phrase);
    else if (other.intent !== phrase.intent || other.meaning !== phrase.meaning || other.sample === phrase.sample) {
      const pair = `${other.intent} "${other.sample}" and ${phrase.intent} "${phrase.sample}"`;
      if (!problems.has(pair)) problems.set(pair, `${pair} both take "${phrase.text}"`);
    }
  }
  return [...problems.values()];
}

/** Everything in a speech model that the build service would refuse. Quick: no phrase is spelt out. */
export function refusals(model: InteractionModel): Problems {
  const { invocationName, intents, types } = model.interactionModel.languageModel;
  const names = intents.map(({ name }) => name);
  const values = types.flatMap((type) => type.values).reduce((sum, { name }) => sum + 1 + name.synonyms.length, 0);
  const characters = modelText(model).length;
  return [
    ...checkInvocationName(invocationName),
    ...MANDATORY.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
    ...twice(names).map((name) => `${name} comes twice`),
    ...(intents.length > LIMITS.intents ? [`${intents.length} intents, at most ${LIMITS.intents}`] : []),
    ...(values > LIMITS.values ? [`${values} slot values, at most ${LIMITS.values}`] : []),
    ...(characters > LIMITS.modelCharacters ? [`${characters} characters, at most ${LIMITS.modelCharacters}`] : []),
    ...intents.flatMap((intent) => checkIntent(intent, types, invocationName)),
    ...checkSlots(intents),
    ...types.flatMap(checkType),
  ];
}

/** What the build service would refuse, and what would make it guess. Empty when all is well. */
export const checkModel = (model: InteractionModel): Problems => [...refusals(model), ...collisions(model)];
