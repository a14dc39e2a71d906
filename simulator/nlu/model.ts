import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ModelSlot {
  readonly name: string;
  readonly type: string;
}
export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly ModelSlot[];
  readonly samples?: readonly string[];
}
export interface ModelValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}
export interface ModelType {
  readonly name: string;
  readonly values: readonly ModelValue[];
}
/** The part of a speech model that understanding needs. */
export interface SpeechModel {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types?: readonly ModelType[];
}

const FOLDER = join(__dirname, '..', '..', 'skill-package', 'interactionModels', 'custom');

const modelFile = (locale: string): string => join(FOLDER, `${locale}.json`);
export const modelExists = (locale: string): boolean => /^[\w-]+$/.test(locale) && existsSync(modelFile(locale));

/** The locales that have a generated model. */
export const modelLocales = (): string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -'.json'.length))
        .sort()
    : [];

const parseModel = (json: string): SpeechModel => {
  const parsed = JSON.parse(json) as { interactionModel?: { languageModel?: SpeechModel } };
  const model = parsed.interactionModel?.languageModel;
  if (!model || !Array.isArray(model.intents)) throw new Error('not a speech model');
  return model;
};

/** @throws if the model of the locale has not been generated. */
export const loadModel = (locale: string): SpeechModel => parseModel(readFileSync(modelFile(locale), 'utf8'));

export const modelHash = (model: SpeechModel): string =>
  createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 16);
