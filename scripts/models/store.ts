import { countryOf } from '../../lambda/content/countries';
import { fileUri, ICONS } from '../icons/sizes';
import { type Compliance, checkCompliance } from './compliance';
import type { InteractionModel } from './interaction-model';
import { says } from './phrases';
import { type StoreWords, storeWords } from './store-words';

/** The part of `skill.json` that we write. */
export interface Manifest {
  readonly manifest: {
    readonly manifestVersion: string;
    readonly apis: { readonly custom: { readonly tasks?: unknown } };
    readonly publishingInformation: {
      readonly locales: Readonly<Record<string, Listing>>;
      readonly category: string;
      readonly testingInstructions: string;
      readonly [setting: string]: unknown;
    };
    readonly permissions?: Compliance['permissions'];
    readonly privacyAndCompliance: Compliance['privacyAndCompliance'];
    readonly [part: string]: unknown;
  };
}
export interface Listing {
  readonly name: string;
  /** `https:`, or `file:` for one inside the skill package. */
  readonly smallIconUri: string;
  readonly largeIconUri: string;
  readonly summary: string;
  readonly description: string;
  readonly examplePhrases: readonly string[];
  readonly keywords: readonly string[];
}

/** Lengths the manifest's schema allows (ask-smapi-model 1.24.0); its documentation speaks of three example phrases. */
const STORE = {
  name: 50,
  summary: 160,
  description: 4000,
  examplePhrases: 3,
  examplePhrase: 200,
  keywords: 30,
  keyword: 150,
  testingInstructions: 4000,
} as const;

/** What a reviewer is told, point by point (certification page, section 5). */
export const TOLD = [
  ...['no account', 'not on Alexa+', 'without a screen', 'No question about health', 'no health data', 'notice'],
  ...[
    'Silence is the stretch',
    'Alexa, next',
    'microphone opens',
    'goes on by itself',
    'open psoas coach',
    'carries on',
  ],
  ...['remind me every weekday at seven', 'what reminders do I have', 'cancel my reminder', 'permission', 'Timer'],
  ...['announcement', 'seven minutes, no kneeling', 'make my own routine', 'add ten bridges', "that's all"],
  ...['Alexa, stop', 'Alexa, cancel', 'Said twice in a row', 'six week plan'],
  ...['start my routine', 'voice ID', 'two records', "my leg's gone numb", 'forget me', 'Disabling the skill', 'touch'],
];

/** `Alexa, open psoas coach`, or `Alexa, ask psoas coach to ...`; the rest is what the model has to know. */
function restOf(phrase: string, invocationName: string, { open, ask }: StoreWords): string | null {
  const start = phrase.toLowerCase();
  const named = (words: string) => words.replace('{name}', invocationName);
  if (start === named(open)) return '';
  const opening = ask.map(named).find((words) => start.startsWith(words));
  return opening === undefined ? null : start.slice(opening.length).replace(/\?$/, '');
}

/** Nothing may be quoted that is said in a running session before its opening is: a named refusal of the store. */
const introduced = (description: string, invocationName: string, { introduction, quote }: StoreWords): boolean => {
  const at = description.indexOf(introduction.replace('{name}', invocationName));
  return at >= 0 && !description.slice(0, at).includes(quote);
};

function checkListing(locale: string, listing: Listing, model: InteractionModel): string[] {
  const { invocationName } = model.interactionModel.languageModel;
  const { name, summary, description, examplePhrases, keywords } = listing;
  const words = storeWords(locale);
  if (!words) return [`${locale}: nobody knows what its page has to say`];
  const number = countryOf(locale).emergency;
  const rests = examplePhrases.map((phrase) => restOf(phrase, invocationName, words));
  const length = (what: string, text: string, most: number, least = 1) =>
    text.length < least || text.length > most ? [`${what} has ${text.length} characters, not ${least} to ${most}`] : [];
  const icons = [
    ['smallIconUri', listing.smallIconUri],
    ['largeIconUri', listing.largeIconUri],
  ] as const;
  return [
    ...icons
      .filter(([setting, uri]) => uri !== fileUri(ICONS[setting].path))
      .map(([setting]) => `${setting} is not ${fileUri(ICONS[setting].path)}`),
    ...length('name', name, STORE.name, 2),
    ...length('summary', summary, STORE.summary),
    ...length('description', description, STORE.description),
    ...words.disclaimers.filter((one) => !one.test(description)).map((one) => `description lacks ${one.source}`),
    ...words.functions.filter((one) => !one.test(description)).map((one) => `description leaves out ${one.source}`),
    ...(introduced(description, invocationName, words)
      ? []
      : ['description quotes a phrase of a running session before it says how the skill is opened']),
    ...(words.app.test(description) ? ['description calls it an app'] : []),
    ...(new RegExp(`\\b${number}\\b`).test(description) ? [] : ['description lacks the number']),
    ...[name, summary, description, ...keywords].flatMap((text) => {
      const word = words.never.exec(text)?.[0];
      return word === undefined ? [] : [`"${word}" may not be in the store text`];
    }),
    ...(rests[0] === '' ? [] : ['the first example phrase has to open the skill']),
    ...(examplePhrases.length > STORE.examplePhrases ? [`more than ${STORE.examplePhrases} example phrases`] : []),
    ...examplePhrases.flatMap((phrase) => length(`example phrase "${phrase}"`, phrase, STORE.examplePhrase)),
    ...examplePhrases.filter((_, i) => rests[i] === null).map((phrase) => `"${phrase}" is not said to the skill`),
    ...examplePhrases
      .filter((_, i) => {
        const rest = rests[i] ?? '';
        return rest !== '' && !says(model, rest);
      })
      .map((phrase) => `"${phrase}" is not a phrase of the speech model`),
    ...(keywords.length > STORE.keywords ? [`more than ${STORE.keywords} keywords`] : []),
    ...keywords.flatMap((keyword) => length(`keyword "${keyword}"`, keyword, STORE.keyword)),
    ...(new Set(keywords).size === keywords.length ? [] : ['a keyword comes twice']),
  ].map((problem) => `${locale}: ${problem}`);
}

/** What the store would refuse in a manifest; empty when all is well. `models` has one for each locale shipped. */
export function checkManifest({ manifest }: Manifest, models: ReadonlyMap<string, InteractionModel>): string[] {
  const { publishingInformation } = manifest;
  const listed = Object.keys(publishingInformation.locales);
  return [
    ...(manifest.manifestVersion === '1.0' ? [] : ['manifestVersion is 1.0']),
    ...[...models.keys()].filter((locale) => !listed.includes(locale)).map((locale) => `${locale} has no listing`),
    ...listed.filter((locale) => !models.has(locale)).map((locale) => `${locale} has a listing and no speech model`),
    ...Object.entries(publishingInformation.locales).flatMap(([locale, listing]) => {
      const model = models.get(locale);
      return model ? checkListing(locale, listing, model) : [];
    }),
    ...(publishingInformation.category === 'HEALTH_AND_FITNESS' ? [] : ['the category is HEALTH_AND_FITNESS']),
    ...(publishingInformation.testingInstructions.length > STORE.testingInstructions
      ? ['testing instructions too long']
      : []),
    ...TOLD.filter(
      (words) => !publishingInformation.testingInstructions.toLowerCase().includes(words.toLowerCase()),
    ).map((words) => `testing instructions leave out "${words}"`),
    ...(publishingInformation.isAvailableWorldwide === true && 'distributionCountries' in publishingInformation
      ? ['distribution countries only when not available worldwide']
      : []),
    ...checkCompliance(manifest),
  ];
}
