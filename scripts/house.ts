/**
 * Prints how the house stands: circles, imports against the table, modules loaded out of sight, casts, dead exports, the
 * largest files and why they are large, and what is under version control. Names of what is counted follow each figure.
 * With `--proofs` it leaves something out in a copy of the sources, one thing at a time, and prints what the compiler says;
 * exits 1 when one compiles.
 */
import { circles } from './house/circles';
import { casts, deadExports, hidden, largest, trackedBytes } from './house/counts';
import { arrowsUp } from './house/folders';
import { prove } from './house/proofs';

const SKILL = ['lambda'];
const CODE = ['lambda', 'simulator', 'scripts'];
const ALL = [...CODE, 'test'];

/** Files of logic longer than this are cut, or have a reason to be one; only they have one. */
const LONG = 250;
const REASONS: Readonly<Record<string, string>> = {
  'simulator/device.ts': 'one Echo: its session, its clock and what plays are one state',
  'simulator/web/player.ts': 'one player: everything the page can do, over one playhead',
  'simulator/rules.ts': "a list: each of the platform's rules is a few lines",
  'simulator/nlu/matcher.ts': 'one decision: how a sentence is understood, tried in order',
  'simulator/truth.ts': 'what was really held, told beat by beat',
  'lambda/languages/de/hear/turns.ts': 'a table: a turn of phrase a few lines',
  'lambda/languages/en/hear/turns.ts': 'a table: a turn of phrase a few lines',
  'lambda/languages/es/hear/turns.ts': 'a table: a turn of phrase a few lines',
  'lambda/skill/meanings.ts': 'a table: a line or two for every intent',
  'lambda/safety/reading.ts': 'one reading: words to the concepts that stand, clause by clause',
  'lambda/skill/reader.ts': 'one reading: free words to a wish, by likeness and by what they name',
  'lambda/safety/marks.ts': 'one judgement: what of the marks beside a cue governs it, kind by kind',
  'lambda/session/transition/handlers.ts': 'a table: an event a line, and who takes it',
};

const named = (names: readonly string[]): string => names.map((name) => `\n    ${name}`).join('');
function figure(what: string, names: readonly string[], most = 0, before = ''): void {
  console.log(`${what}: ${names.length} (at most ${most}${before})${named(names)}`);
  if (names.length > most) fault(`${what}: ${names.length}, and ${most} are allowed`);
}
function fault(what: string): void {
  console.error(`house: ${what}`);
  process.exitCode = 1;
}

function figures(): void {
  figure(
    'Imports in a circle, types included',
    circles(CODE).map((files) => files.join(' -> ')),
  );
  figure(
    'Imports against the table of folders',
    arrowsUp().map(({ file, target, type }) => `${file} imports ${type ? 'types of ' : ''}${target}`),
  );
  figure('Modules loaded inside functions of the skill', hidden(SKILL));
  figure('Casts that the compiler has to believe in the skill', casts(SKILL), 4, '; 17 before the house was arranged');
  figure('The same everywhere', casts(ALL), 12, '; 36 before');
  figure('Exports that nobody imports', deadExports());

  const long = largest(CODE, LONG);
  console.log(`Files of logic of more than ${LONG} lines, each with its reason:`);
  for (const { file, lines } of long) console.log(`${String(lines).padStart(6)}  ${file}  ${REASONS[file] ?? '?'}`);
  const unexplained = long.filter(({ file }) => !REASONS[file]).map(({ file }) => `${file} is long without a reason`);
  const outlived = Object.keys(REASONS).filter((name) => !long.some(({ file }) => file === name));
  for (const one of [...unexplained, ...outlived.map((name) => `${name} is not long, and has a reason to be`)])
    fault(one);
  size();
}

/**
 * Megabytes under version control. Two thirds of what people write are words, phrases, and sentences of people to learn from and
 * to be measured by; another language is some three. The reader learns in proportion to the logarithm of what people wrote for it, and has
learned nothing as well by any other means (docs/decisions.md). What commands write is committed so that a clone understands and deploys at
 * once: more than half of it are nine speech models of up to 0.8, since every locale has a file of its own, the same or not.
 */
const MOST = { written: 19, generated: 13 };

function size(): void {
  const tracked = trackedBytes();
  for (const part of ['written', 'generated'] as const) {
    const megabytes = tracked === null ? 0 : tracked[part] / 1e6;
    const by = part === 'written' ? 'written by people' : 'written by commands';
    const found = tracked === null ? 'unknown' : `${megabytes.toFixed(2)} MB`;
    console.log(`Under version control, ${by}: ${found} (at most ${MOST[part]} MB)`);
    if (megabytes > MOST[part]) fault(`more than ${MOST[part]} MB are ${by}`);
  }
}

async function proofs(): Promise<void> {
  const failed = await prove(console.log);
  if (failed.length === 0) return;
  console.error(`house: ${failed.length} compile, or left nothing out: ${failed.join('; ')}`);
  process.exitCode = 1;
}

if (process.argv.includes('--proofs')) void proofs();
else figures();
