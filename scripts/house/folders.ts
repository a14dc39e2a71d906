import { dirname, join, relative } from 'node:path';
import { modules, sources } from './sources';

interface Rule {
  /** Folders of `lambda/` whose code may be imported, beside the own one. */
  readonly from: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages, and `node:` modules. */
  readonly packages?: readonly string[];
}

/**
 * Who may import whom, lowest first. What a sentence asks for is a type of the languages, which all above take.
 */
export const TABLE: Readonly<Record<string, Rule>> = {
  content: { from: [] },
  safety: { from: ['content'] },
  session: { from: ['content', 'safety'], types: ['languages'] },
  plan: { from: ['content', 'session'], types: ['languages'] },
  // A lexicon is filed, when the function is built, by the matcher that reads it.
  languages: { from: ['content', 'safety'], packages: ['i18next', 'node:zlib'] },
  narration: { from: ['plan', 'languages'], types: ['session'] },
  memory: {
    from: ['session', 'content'],
    types: ['languages'],
    packages: ['node:crypto', 'node:fs/promises', 'node:path', 'node:http', 'node:https', 'aws4'],
  },
  // Pictures of the moves: data and one drawing of it, as SVG and as AVG.
  poses: { from: ['content'] },
  // What stands on a screen, as data and documents. Loaded only where there is a screen.
  screen: { from: ['content', 'safety', 'session', 'plan', 'poses'], types: ['languages'] },
  // What reaches the services of the device, and a client for each of them: nothing more.
  alexa: { from: [], packages: ['node:http', 'node:https'] },
  timers: { from: ['alexa'] },
  reminders: { from: ['alexa', 'content', 'session'] },
  skill: {
    from: [
      'content',
      'safety',
      'session',
      'plan',
      'languages',
      'narration',
      'memory',
      'alexa',
      'timers',
      'reminders',
      'screen',
    ],
    packages: ['ask-sdk-core', 'ask-sdk-model', 'node:fs'],
  },
  // The public face: the handler, and what a device needs to know about sounds, words and records.
  '.': {
    from: ['skill', 'memory', 'narration', 'plan'],
    types: ['session'],
    packages: ['ask-sdk-model', 'aws-lambda'],
  },
};

export interface Import {
  readonly file: string;
  readonly folder: string;
  /** A folder of `lambda/` (`.` for its own files), or the name of a package. */
  readonly target: string;
  readonly own: boolean;
  readonly type: boolean;
}

/** The folder of `lambda/` that a file lies in, or that a path names. */
export const folderOf = (file: string): string => {
  const parts = relative('lambda', file).split('/');
  const [first = ''] = parts;
  return parts.length > 1 || Object.hasOwn(TABLE, first) ? first : '.';
};

export const imports: Import[] = sources('lambda').flatMap((file) =>
  modules(file).map(({ name, type }) => {
    const own = name.startsWith('.');
    const target = own ? folderOf(join(dirname(file), name)) : name;
    return { file, folder: folderOf(file), target, own, type };
  }),
);

/** What the files of a folder import and the table does not allow. */
export function stray(folder: string): Import[] {
  const { from, types = [], packages = [] } = TABLE[folder] as Rule;
  return imports
    .filter((entry) => entry.folder === folder && !(entry.own && entry.target === folder))
    .filter(({ own, target, type }) =>
      own ? !from.includes(target) && !(type && types.includes(target)) : !packages.includes(target),
    );
}

/** Imports, of values or types, that run against the table. */
export const arrowsUp = (): Import[] => Object.keys(TABLE).flatMap((folder) => stray(folder).filter(({ own }) => own));
