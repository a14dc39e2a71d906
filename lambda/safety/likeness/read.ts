import { measures as english } from './en.data';
import type { Measures } from './likeness';

/** Languages whose red flags were learned. Read with the first report: most sessions have none. */
const LANGUAGES: Readonly<Record<string, () => Measures>> = {
  en: english,
};

const made = new Map<string, Measures>();

/** The measures of a language; null for one that has none. */
export function measuresOf(locale: string): Measures | null {
  const language = locale.slice(0, 2).toLowerCase();
  const known = made.get(language);
  if (known) return known;
  const measures = Object.hasOwn(LANGUAGES, language) ? (LANGUAGES[language] as () => Measures)() : null;
  if (measures) made.set(language, measures);
  return measures;
}
