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

/** Files of logic longer than this are cut, or have a reason to be one; the largest have it written down in any case. */
const LONG = 250;
const LARGEST = 10;
const REASONS: Readonly<Record<string, string>> = {
  'simulator/device.ts': 'one Echo: its session, its clock and what plays are one state',
  'simulator/web/player.ts': 'one player: everything the page can do, over one playhead',
  'simulator/rules.ts': "a list: each of the platform's rules is a few lines",
  'simulator/nlu/matcher.ts': 'one decision: how a sentence is understood, tried in order',
  'simulator/truth.ts': 'what was really held, told beat by beat',
  'lambda/skill/meanings.ts': 'a table: a line or two for every intent',
  'lambda/plan/timeline.ts': 'one fold: acts to beats, cut into two parts within their budgets',
  'lambda/plan/work.ts': 'the work of a move told second by second, a kind of work each',
  'lambda/plan/getting-there.ts': 'one way in: posture, arrangement, time and load, in their order',
  'lambda/safety/reading.ts': 'one reading: words to the concepts that stand, clause by clause',
  'lambda/skill/reader.ts': 'one reading: free words to a wish, by likeness and by what they name',
  'lambda/screen/index.ts': 'one choice: which picture, keys and lines a device of each shape gets',
  'scripts/texture.ts': 'one report: how the routines sound, a figure a function, in each language',
  'lambda/safety/marks.ts': 'one judgement: what of the marks beside a cue governs it, kind by kind',
  'lambda/session/transition/dose.ts': 'every way of asking for more, less, longer or another set',
  'lambda/session/transition/feedback.ts': 'how a move felt, and what that changes for next time',
  'lambda/session/transition/handlers.ts': 'a table: an event a line, and who takes it',
  'lambda/session/transition/outcome.ts': 'one vocabulary: what every handler makes its answer of',
  'lambda/session/transition/own-routine.ts': 'every change of a routine of one’s own',
  'lambda/session/transition/safety.ts': 'one report: heard, weighed, and what follows from it',
  'lambda/session/transition/steps.ts': 'what is asked about the step under way, an answer each',
  'lambda/skill/interpret.ts': 'a table: an intent a line, and how its slots are read',
};

const named = (names: readonly string[]): string => names.map((name) => `\n    ${name}`).join('');
const figure = (what: string, names: readonly string[], wanted: string): void =>
  console.log(`${what}: ${names.length} (${wanted})${named(names)}`);

function figures(): void {
  figure(
    'Imports in a circle, types included',
    circles(CODE).map((files) => files.join(' -> ')),
    'wanted: 0',
  );
  figure(
    'Imports against the table of folders',
    arrowsUp().map(({ file, target, type }) => `${file} imports ${type ? 'types of ' : ''}${target}`),
    'wanted: 0',
  );
  figure('Modules loaded inside functions of the skill', hidden(SKILL), 'wanted: 0');
  figure('Casts by way of unknown in the skill', casts(SKILL), 'at most 4');
  console.log(`The same everywhere: ${casts(ALL).length} (at most 12)`);
  figure('Exports that nobody imports', deadExports(), 'wanted: 0');

  console.log(`The largest files of logic, in lines (${LONG} unless there is a reason):`);
  for (const { file, lines } of largest(CODE, LARGEST)) {
    console.log(`${String(lines).padStart(6)}  ${file}  ${REASONS[file] ?? 'no reason given'}`);
  }
  const bytes = trackedBytes();
  console.log(
    `Under version control: ${bytes === null ? 'unknown' : `${(bytes / 1e6).toFixed(2)} MB`} (at most 11 MB)`,
  );
}

async function proofs(): Promise<void> {
  const failed = await prove(console.log);
  if (failed.length === 0) return;
  console.error(`house: ${failed.length} compile, or left nothing out: ${failed.join('; ')}`);
  process.exitCode = 1;
}

if (process.argv.includes('--proofs')) void proofs();
else figures();
