import { durationOf } from './duration';
import type { Figures } from './figures';
import { numberOf } from './numbers';
import { timeOf } from './time';

const READ: Readonly<Record<string, (tokens: readonly string[], figures: Figures) => string | null>> = {
  'AMAZON.DURATION': durationOf,
  'AMAZON.NUMBER': (tokens, figures) => {
    const number = numberOf(tokens, figures);
    return number === null ? null : String(number);
  },
  'AMAZON.TIME': timeOf,
};

/** Whether Alexa reads this slot type by itself. */
export const isBuiltIn = (type: string): boolean => Object.hasOwn(READ, type);

/** What Alexa reads out of these words for a slot of this built-in type; null if they are none. */
export const builtInValue = (type: string, tokens: readonly string[], figures: Figures): string | null =>
  READ[type]?.(tokens, figures) ?? null;
