import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './sources';

/*
 * What must not compile, tried for real: each omission is made in a copy of the sources, by itself, and the compiler is asked.
 * `@ts-expect-error` cannot say this: what is left out stands in the sources themselves.
 */

/** Something left out or added: in a file that is there, the first place that is `found` becomes `put`; else a new file. */
type Change =
  | { readonly file: string; readonly found: RegExp; readonly put: string }
  | { readonly file: string; readonly text: string };

export interface Proof {
  readonly what: string;
  readonly change: Change;
}

const out = (what: string, file: string, found: RegExp, put = ''): Proof => ({ what, change: { file, found, put } });
/** A language that is English but for what is taken from it. */
const language = (what: string, text: string): Proof => ({
  what,
  change: {
    file: 'lambda/languages/xx.ts',
    text: `import { en } from './en';\nimport type { Language } from './language';\n${text}\n`,
  },
});

const ASKING = 'lambda/session/transition/asking/';
const STATE = 'lambda/session/state.ts';
const BACK = 'lambda/session/transition/visit/coming-back.ts';

export const PROOFS: readonly Proof[] = [
  // A question.
  out('an answer of a question left out', `${ASKING}owed.ts`, /, 'leave-it': leaveIt \}/, ' }'),
  out('what "no" means to a question left out', `${ASKING}owed.ts`, /\n {4}no: 'leave-it',/),
  out('what a miss means to a question left out', `${ASKING}owed.ts`, /\n {4}'not-understood': 'again',/),
  out('how a question is put again left out', `${ASKING}owed.ts`, /\n {2}again: offered,/),
  out('what is careful left out', `${ASKING}gate.ts`, /\n {2}careful: [^\n]*,/),
  out('a question without its line in the table', `${ASKING}index.ts`, /\n {2}owed,/),
  out('a label on the screen for an answer left out', 'lambda/languages/en/words/screen.ts', / pause: 'The pause',/),
  // A move, and what it is safe with.
  out('one verdict of a caution left out', 'lambda/safety/contraindications.ts', / adapt: \[\],/),
  out('a condition without a row', 'lambda/safety/contraindications.ts', /\n {2}aneurysm: [^\n]*/),
  out('a move by its id alone', 'lambda/content/ids.ts', /'sphinx',/, "'sphinx',\n  'headstand',"),
  out('a cue of a move without its sentence', 'lambda/languages/en/words/moves/sphinx.ts', /\n {4}bone: \[[^\]]*\],/),
  // Words.
  out('a sentence of English left out', 'lambda/languages/en/words/coach.ts', /\n {2}welcomeYou: [^\n]*/),
  out('a sentence of German left out', 'lambda/languages/de/words/coach.ts', /\n {2}welcomeYou: [^\n]*/),
  out('a sentence of Spanish left out', 'lambda/languages/es/words/coach.ts', /\n {2}welcomeYou: [^\n]*/),
  out('a key misspelt', 'lambda/session/transition/told/help.ts', /'coach\.welcomeYou'/, "'coach.welcomYou'"),
  out(
    'what a sentence has to be filled in with forgotten',
    BACK,
    /'coach\.comeBack\.sameDay', \{ name \}/,
    "'coach.comeBack.sameDay'",
  ),
  out(
    'a side forgotten',
    BACK,
    /'coach\.comeBack\.sameDaySide', \{ name \}, side/,
    "'coach.comeBack.sameDaySide', { name }",
  ),
  // A language.
  language(
    'one sentence of a second language left out',
    'const { welcomeYou: _left, ...coach } = en.words().coach;\nexport const xx: Language = { ...en, words: () => ({ ...en.words(), coach }) };',
  ),
  language('a language without hearing', 'const { hear: _left, ...xx } = en;\nexport const deaf: Language = xx;'),
  language(
    'a language with half a grammar',
    'const { clock: _left, ...speak } = en.speak;\nexport const xx: Language = { ...en, speak };',
  ),
  language(
    'a language that takes words it does not know for fine',
    "export const xx: Language = { ...en, hear: { ...en.hear, unknown: 'fine' } };",
  ),
  // A field of the state.
  out(
    'a parser of a field of the session left out',
    'lambda/session/codecs/state.ts',
    /\n {2}topic: readable\(topic\),/,
  ),
  out(
    'a field of the session without a parser',
    STATE,
    /readonly topic\?: Topic;/,
    'readonly topic?: Topic;\n  readonly hair?: string;',
  ),
  out(
    'a flag without a parser',
    STATE,
    /readonly noted: boolean;/,
    'readonly noted: boolean;\n  readonly hair?: string;',
  ),
  // An intent, an event.
  out(
    'an intent without a meaning',
    'lambda/skill/intents.ts',
    /\n {2}ThanksIntent:/,
    '\n  HairIntent: { slots: {} },\n  ThanksIntent:',
  ),
  out(
    'an event without a handler and an effect',
    'lambda/session/events.ts',
    /\| 'next'\n/,
    "| 'next'\n  | 'comb-hair'\n",
  ),
];

/** What the compiler is shown of the project. */
const SOURCES = ['lambda', 'tsconfig.json'];
const COMPILER = join('node_modules', 'typescript', 'bin', 'tsc');
/** Messages that are printed of each, and how much of one. */
const SHOWN = { messages: 2, characters: 300 };

/** Messages about the text itself, which say nothing of types: from 1300 on they do (1360 is what `satisfies` says). */
const SYNTAX = / error TS1[0-2]\d{2}: /;

/** Changed as the proof says; null where there is no such place any more. */
export const applied = (change: Change, text: string): string | null =>
  'text' in change ? change.text : change.found.test(text) ? text.replace(change.found, () => change.put) : null;

/** The compiler's own messages of what is wrong in a folder. */
const messages = (folder: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    // What a change cannot reach is not looked at again.
    const args = [COMPILER, '-p', '.', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', 'proofs.json'];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1 << 26 }, (error, said) => {
      if (error && typeof error.code !== 'number') return reject(error);
      resolve(said.split('\n').filter((line) => / error TS\d+: /.test(line)));
    });
  });

/** Tries each in a copy of the sources; the names of those that compile, that found nothing to leave out, or left no code. */
export async function prove(told: (line: string) => void): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'psoas-proofs-'));
  const failed: string[] = [];
  try {
    for (const name of SOURCES) await cp(join(ROOT, name), join(folder, name), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const sound = await messages(folder);
    if (sound.length > 0) throw new Error(`the sources do not compile as they are: ${sound[0]}`);
    for (const { what, change } of PROOFS) {
      const path = join(folder, change.file);
      const before = 'text' in change ? null : await readFile(path, 'utf8');
      const after = applied(change, before ?? '');
      if (after !== null) await writeFile(path, after);
      const said = after === null ? [] : await messages(folder);
      if (before === null) await rm(path);
      else await writeFile(path, before);
      // What no longer parses proves nothing.
      const broken = said.some((line) => SYNTAX.test(line));
      const fault = after === null ? `nothing of the kind in ${change.file}` : broken ? 'IT IS NO CODE' : 'IT COMPILES';
      const missed = said.length > 0 && !broken;
      told(`${what}: ${missed ? `${said.length} error${said.length > 1 ? 's' : ''}` : fault}`);
      for (const line of said.slice(0, SHOWN.messages)) told(`    ${line.slice(0, SHOWN.characters)}`);
      if (!missed) failed.push(what);
    }
    return failed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
