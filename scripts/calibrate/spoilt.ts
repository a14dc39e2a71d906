import Ajv from 'ajv';
import { LOCALES } from '../../lambda/languages';

const seconds = { type: 'array', items: { type: 'number', exclusiveMinimum: 0 } };
const closed = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

/** The shape of `Measurements`: an hour beside a device is not lost to a slip of the pen. */
const SHAPE = closed({
  ...{ start: seconds, end: seconds, reaction: seconds, window: seconds },
  speech: {
    type: 'array',
    items: closed({ locale: { enum: [...LOCALES] }, text: { type: 'string', minLength: 1 }, seconds: seconds.items }, [
      'locale',
      'text',
      'seconds',
    ]),
  },
  sounds: closed({ bell: seconds, soft: seconds }),
  reprompt: { type: 'array', items: { type: 'boolean' } },
});

/** What is no measurement in a file of them, in one line; null where all of it is. */
export function spoilt(given: unknown): string | null {
  const ajv = new Ajv();
  if (ajv.validate(SHAPE, given)) return null;
  const [first] = ajv.errors ?? [];
  const extra = first?.params?.additionalProperty as string | undefined;
  return `${first?.instancePath || 'the file'} ${first?.message ?? 'is spoilt'}${extra ? `: ${extra}` : ''}`;
}
