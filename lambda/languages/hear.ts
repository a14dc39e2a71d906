import { hear as en } from './en/hear';
import type { Heard } from './heard';

const HEARS: Readonly<Record<string, Heard>> = { en };

/** How a locale is heard: by its own language, or not at all. Nothing falls back to another one. */
export function hearOf(locale: string): Heard | null {
  const language = locale.slice(0, 2).toLowerCase();
  return (Object.hasOwn(HEARS, language) && HEARS[language]) || null;
}
