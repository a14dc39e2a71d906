import Ajv from 'ajv';
import { LOCALES } from '../../lambda/languages';

/** Seconds that a stopwatch may show there: anything else is another unit, or a slip. At least one, where there is a field. */
const second = (least: number, most: number) => ({ type: 'number', minimum: least, maximum: most });
const seconds = (least: number, most: number) => ({ type: 'array', minItems: 1, items: second(least, most) });
const closed = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

/** The shape of `Measurements`: an hour beside a device is not lost to a slip of the pen. */
const SHAPE = closed({
  ...{ start: seconds(0.2, 10), end: seconds(0.1, 5), reaction: seconds(0.1, 8), window: seconds(3, 20) },
  speech: {
    type: 'array',
    items: closed(
      { locale: { enum: [...LOCALES] }, text: { type: 'string', minLength: 1 }, seconds: second(0.3, 60) },
      ['locale', 'text', 'seconds'],
    ),
  },
  sounds: closed({ bell: seconds(0.1, 20), soft: seconds(0.1, 20) }),
  reprompt: { type: 'array', items: { type: 'boolean' } },
});

/** What is no measurement in a file of them, in one line; null where all of it is. */
export function spoilt(given: unknown): string | null {
  const ajv = new Ajv();
  if (ajv.validate(SHAPE, given)) return null;
  const [first] = ajv.errors ?? [];
  const extra = first?.params?.additionalProperty as string | undefined;
  const unit = first?.keyword === 'minimum' || first?.keyword === 'maximum' ? ' seconds' : '';
  return `${first?.instancePath || 'the file'} ${first?.message ?? 'is spoilt'}${unit}${extra ? `: ${extra}` : ''}`;
}
