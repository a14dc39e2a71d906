/**
 * Prints how the house stands: circles, imports against the table, modules loaded out of sight, casts, dead exports, the
 * largest files and why they are large, and what is under version control. Names of what is counted follow each figure.
 */
import { circles } from './house/circles';
import { casts, deadExports, hidden, largest, trackedBytes } from './house/counts';
import { arrowsUp } from './house/folders';

const SKILL = ['lambda'];
const CODE = ['lambda', 'simulator', 'scripts'];
const ALL = [...CODE, 'test'];

/** Files of logic longer than this ought to have a reason, or be cut. */
const LONG = 250;
const LARGEST = 10;
const REASONS: Readonly<Record<string, string>> = {
  'simulator/device.ts': 'one Echo: its session, its clock and what plays are one state',
  'simulator/web/seat.ts': 'one seat: everything the page can do, over one playhead',
  'simulator/rules.ts': "a list: each of the platform's rules is a few lines",
  'simulator/nlu/matcher.ts': 'one decision: how a sentence is understood, tried in order',
  'simulator/truth.ts': 'what was really held, told beat by beat',
  'lambda/skill/interpret.ts': 'a table: an intent a line, and how its slots are read',
  'lambda/plan/timeline.ts': 'one fold: acts to beats, cut into two parts within their budgets',
  'lambda/session/transition/dose.ts': 'every way of asking for more, less, longer or again',
  'lambda/session/transition/questions.ts': 'what a listener asks, an answer each',
};

const named = (names: readonly string[]): string => names.map((name) => `\n    ${name}`).join('');
const figure = (what: string, names: readonly string[], wanted: string): void =>
  console.log(`${what}: ${names.length} (${wanted})${named(names)}`);

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
  const why = lines <= LONG ? '' : `  ${REASONS[file] ?? 'no reason given'}`;
  console.log(`${String(lines).padStart(6)}  ${file}${why}`);
}
const bytes = trackedBytes();
console.log(`Under version control: ${bytes === null ? 'unknown' : `${(bytes / 1e6).toFixed(2)} MB`} (at most 11 MB)`);
