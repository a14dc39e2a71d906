import Ajv from 'ajv';
import spec from 'ask-smapi-model/spec.json';

interface Definition {
  readonly type?: string;
  readonly properties?: object;
  readonly discriminator?: string;
  readonly allOf?: readonly { readonly $ref?: string }[];
}

const definitions: Readonly<Record<string, Definition>> = spec.definitions;
const named = (definition: string) => `#/definitions/${definition}`;
/** Definitions that others build on may be given more than they name. */
const open = new Set(Object.values(definitions).flatMap(({ allOf = [] }) => allOf.map(({ $ref }) => $ref)));

/** The description says what there may be, and leaves it open whether there may be more. Nothing else is understood. */
const closed = Object.fromEntries(
  Object.entries(definitions).map(([name, definition]) => {
    const { properties, allOf, discriminator } = definition;
    const whole = properties && !allOf && !discriminator && !open.has(named(name));
    return [name, whole ? { ...definition, additionalProperties: false } : definition];
  }),
);

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'smapi', definitions: closed });

/** What the platform's own description of its interface has against a value; empty when nothing. */
export function against(definition: string, value: unknown): string[] {
  const validate = ajv.getSchema(`smapi${named(definition)}`);
  if (!validate) throw new Error(`The description has no ${definition}`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message, params }) =>
        `${instancePath} ${message} ${params.additionalProperty ?? ''}`.trimEnd(),
      );
}
