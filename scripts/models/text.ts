import type { InteractionModel } from './interaction-model';

const json = (value: unknown): string => JSON.stringify(value);

/** One item a line, so that a new phrase changes one line. */
const lines = (items: readonly string[]): string => `[\n${items.join(',\n')}\n]`;

/**
 * A speech model as it is committed and sent: an intent a line and a slot value a line, no blanks. Spread over lines it
 * is half as long again, and the service counts characters.
 */
export function modelText({ interactionModel: { languageModel } }: InteractionModel): string {
  const { invocationName, intents, types, modelConfiguration } = languageModel;
  const typeTexts = types.map(({ name, values }) => `{"name":${json(name)},"values":${lines(values.map(json))}}`);
  const fields = [
    `"invocationName":${json(invocationName)}`,
    ...(modelConfiguration ? [`"modelConfiguration":${json(modelConfiguration)}`] : []),
    `"intents":${lines(intents.map(json))}`,
    `"types":${lines(typeTexts)}`,
  ];
  return `{"interactionModel":{"languageModel":{\n${fields.join(',\n')}\n}}}\n`;
}
