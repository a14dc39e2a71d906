/**
 * `npm run calibrate -- FILE` turns what was measured beside a device into the constants that stand for one: what each is
 * now, what it would be, and what that changes. With `--write` they are changed. FILE is JSON in the shape of
 * `docs/measurements.example.json`; how to measure is in docs/first-deploy.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changed, type Measurements, proposals } from './calibrate/constants';
import { spoilt } from './calibrate/spoilt';

const ROOT = join(__dirname, '..');
const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const [file] = positionals;

const ending = (why: string): never => {
  console.error(`calibrate: ${why}; docs/measurements.example.json is one`);
  process.exit(1);
};

function measurements(): Measurements {
  if (file === undefined) return ending('which measurements? npm run calibrate -- FILE');
  if (!existsSync(file)) return ending(`no such file: ${file}`);
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return ending(`${file} is no JSON`);
  }
  const why = spoilt(given);
  return why === null ? (given as Measurements) : ending(`${file}: ${why}`);
}

const source = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const given = measurements();

for (const proposal of proposals(given, source)) {
  const { constant, now, next, of, from, to } = proposal;
  console.log(`${constant.name} (${constant.file}): ${now} -> ${next}, the middle of ${of} from ${from} to ${to}`);
  console.log(`  ${now === next ? 'nothing changes' : constant.changes}`);
  if (values.write) writeFileSync(join(ROOT, constant.file), changed(source(constant.file), proposal));
}
const { reprompt = [] } = given;
if (reprompt.length > 0) {
  const whole = reprompt.filter(Boolean).length;
  console.log(`CARRYING_REPROMPT (lambda/plan/budgets.ts): spoken whole ${whole} of ${reprompt.length} times`);
  console.log(
    `  ${whole === reprompt.length ? 'leave it on' : 'turn it off by hand: a routine then waits after each part'}`,
  );
}
if (values.write) console.log('Written. Now: npm run scripts, npm run bench, npm run check.');
