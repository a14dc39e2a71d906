/**
 * Learns how much words are like a red flag, and writes it to where triage reads it, for each language or the one of
 * `--language`. With `--check` it writes nothing and exits 1 when the tables have changed since; with `--crossed` it leaves
 * out each fresh table once, and prints what share of it would be heard by a measure that never saw it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../lambda/languages';
import type { Heard } from '../lambda/languages/heard';
import type { Likeness } from '../lambda/safety/hear';
import { score, UNKNOWN } from '../lambda/safety/likeness';
import { askedFor, type Code, learnedIn } from './languages';
import { alarmExamples, emergencyExamples, heard, labelled, tablesHash } from './likeness/examples';
import { featuresIn, learn } from './likeness/learn';

/** Tables that were written by others and measured before anybody read them. */
const FRESH = /^(?:first-sight|afterwards|fourth|last|(?:\w+\/)?set-\d+)$/;
const RED = /emergency|urgent/;

/** @throws for a language without stems. */
function stemsOf(code: Code): Likeness['stems'] {
  const { likeness }: Heard = LANGUAGES[code].hear;
  if (!likeness) throw new Error(`likeness: nobody knows the stems of "${code}"`);
  return likeness.stems;
}

function crossed(code: Code): void {
  const all = labelled(code);
  const stems = stemsOf(code);
  const tables = [...new Set(all.map(({ from }) => from))].filter((from) => FRESH.test(from));
  for (const from of tables) {
    const measure = learn(
      alarmExamples(
        all.filter((line) => line.from !== from),
        code,
      ),
      stems,
    );
    const share = (red: boolean): string => {
      const lines = all.filter((line) => line.from === from && RED.test(line.tier) === red);
      const caught = lines.filter(({ text }) => score(featuresIn(heard(text, code), stems), measure) >= UNKNOWN).length;
      return `${caught} of ${lines.length}`;
    };
    console.log(`${from.padEnd(12)} red flags ${share(true)}, others ${share(false)}`);
  }
}

function isStale(code: Code): boolean {
  const { tables } = JSON.parse(readFileSync(learnedIn(code, 'likeness'), 'utf8')) as { readonly tables?: unknown };
  return tables !== tablesHash(labelled(code));
}

function write(code: Code): void {
  const all = labelled(code);
  const measures = {
    tables: tablesHash(all),
    alarm: learn(alarmExamples(all, code), stemsOf(code)),
    emergency: learn(emergencyExamples(all, code), stemsOf(code)),
  };
  writeFileSync(learnedIn(code, 'likeness'), `${JSON.stringify(measures, null, 2)}\n`);
}

const has = (name: string): boolean => process.argv.includes(name);
for (const code of askedFor()) {
  if (has('--crossed')) crossed(code);
  else if (!has('--check')) write(code);
  else if (isStale(code)) {
    console.error(`likeness: the tables of "${code}" have changed since it was learned. Run: npm run likeness`);
    process.exitCode = 1;
  }
}
