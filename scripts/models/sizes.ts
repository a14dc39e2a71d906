import type { InteractionModel } from './interaction-model';
import { LIMITS } from './limits';
import { modelText } from './text';

interface Local {
  readonly locale: string;
  readonly model: InteractionModel;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

function ofLocale({ locale, model }: Local): string[] {
  const { intents, types } = model.interactionModel.languageModel;
  const samples = intents.reduce((sum, intent) => sum + intent.samples.length, 0);
  const values = types.reduce((sum, type) => sum + type.values.length, 0);
  return [locale, ...[modelText(model).length, samples, values].map(grouped)];
}

/** How large the speech models are: a page that says in one line where a change of phrases went. */
export function sizesPage(models: readonly Local[]): string {
  const [first] = models;
  const intents = (first?.model.interactionModel.languageModel.intents ?? [])
    .map(({ name, samples }) => ({ name, count: samples.length, characters: JSON.stringify(samples).length }))
    .sort((a, b) => b.characters - a.characters || a.name.localeCompare(b.name, 'en'));
  return [
    '# How large the speech models are',
    '',
    `Written by \`npm run models\`, which refuses more than ${grouped(LIMITS.modelCharacters)} characters a model.`,
    '',
    ...table(['Locale', 'Characters', 'Samples', 'Slot values'], models.map(ofLocale)),
    '',
    `Samples an intent, in ${first?.locale ?? 'no locale'}, the largest first.`,
    '',
    ...table(
      ['Intent', 'Samples', 'Characters'],
      intents.map(({ name, count, characters }) => [name, grouped(count), grouped(characters)]),
    ),
    '',
  ].join('\n');
}
