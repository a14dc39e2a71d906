import Ajv from 'ajv';
import spec from 'ask-smapi-model/spec.json';

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'smapi', definitions: spec.definitions });

/** What the platform's own description of its interface has against a value; empty when nothing. */
export function against(definition: string, value: unknown): string[] {
  const validate = ajv.getSchema(`smapi#/definitions/${definition}`);
  if (!validate) throw new Error(`The description has no ${definition}`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
