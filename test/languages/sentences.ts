import { en } from '../../lambda/languages/en/words';
import type { Key } from '../../lambda/languages/keys';

/** A sentence as it is written: all its forms, sides and plurals together, and the keys it goes by. */
export interface Written {
  readonly key: Key;
  readonly texts: readonly string[];
}

const ENDING = /_(zero|one|two|few|many|other)$/;

function walk(value: unknown, path: readonly string[], into: Map<string, string[]>): void {
  if (typeof value === 'string') {
    const last = path.at(-1) ?? '';
    // A form of a list, and a side, is not a key of its own.
    const whole = /^\d+$/.test(last) ? path.slice(0, -1) : path;
    const key = whole.join('.').replace(ENDING, '');
    into.set(key, [...(into.get(key) ?? []), value]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) if (name !== 'synonyms') walk(inner, [...path, name], into);
  }
}

const sided = (key: string): string => key.replace(/\.(left|right)$/, '');

/** Every sentence there is in English. */
export function written(words: object = en): readonly Written[] {
  const found = new Map<string, string[]>();
  walk(words, [], found);
  const byKey = new Map<string, string[]>();
  for (const [key, texts] of found) {
    const isSide = sided(key) !== key && found.has(`${sided(key)}.left`) && found.has(`${sided(key)}.right`);
    const name = isSide && !found.has(`${sided(key)}.both`) ? sided(key) : key;
    byKey.set(name, [...(byKey.get(name) ?? []), ...texts]);
  }
  return [...byKey].map(([key, texts]) => ({ key: key as Key, texts }));
}
