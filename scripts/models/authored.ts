import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODELS = join(__dirname, '..', '..', 'models');

/** What a person writes under `models/`: phrases by intent, and by slot value. The first phrase of a value is its name. */
export interface Authored {
  readonly invocationName?: string;
  readonly fallbackSensitivity?: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly intents: Readonly<Record<string, readonly string[]>>;
  readonly types: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const NOTHING: Authored = { intents: {}, types: {} };

/** The files of a folder, in the order of their names: one theme each. A language without the folder has no phrases. */
function filesOf(folder: string, but: readonly string[]): Partial<Authored>[] {
  const path = join(MODELS, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.json') && !but.includes(name.slice(0, -5)));
  return names.sort().map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as Partial<Authored>);
}

/** Lists of both, the second's phrases after the first's. */
function joined<T>(first: Readonly<Record<string, T>>, second: Readonly<Record<string, T>>, join: (a: T, b: T) => T) {
  const all: Record<string, T> = { ...first };
  for (const [name, value] of Object.entries(second)) {
    const known = all[name];
    all[name] = known === undefined ? value : join(known, value);
  }
  return all;
}

const phrases = (first: readonly string[], second: readonly string[]) => [...first, ...second];

/** Adds phrases to phrases; single settings of `more` replace those of `base`. */
export function extended(base: Authored, more: Partial<Authored>): Authored {
  return {
    ...base,
    ...more,
    intents: joined(base.intents, more.intents ?? {}, phrases),
    types: joined(base.types, more.types ?? {}, (a, b) => joined(a, b, phrases)),
  };
}

/**
 * The phrases of a locale: those of its language (`models/en`), and what its region adds (`models/en-GB`); without the files
 * of these names, to measure what they do.
 */
export function authored(locale: string, but: readonly string[] = []): Authored {
  const language = locale.slice(0, 2);
  return [...filesOf(language, but), ...filesOf(locale, but)].reduce<Authored>(extended, NOTHING);
}
