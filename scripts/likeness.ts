import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { score, UNKNOWN } from '../lambda/safety/likeness';
import { alarmExamples, emergencyExamples, heard, labelled, tablesHash } from './likeness/examples';
import { featuresIn, learn } from './likeness/learn';

const FILE = join(__dirname, '..', 'lambda', 'languages', 'en', 'hear', 'likeness.json');

/** Tables that were written by others and measured before anybody read them: each is left out once. */
const FRESH = /^(?:first-sight|afterwards|fourth|last|set-\d+)$/;

/** Prints what share of each fresh table would be heard by a measure that never saw it. */
function crossed(): void {
  const all = labelled();
  const tables = [...new Set(all.map(({ from }) => from))].filter((from) => FRESH.test(from));
  for (const from of tables) {
    const measure = learn(alarmExamples(all.filter((line) => line.from !== from)));
    const share = (red: boolean): string => {
      const lines = all.filter((line) => line.from === from && /emergency|urgent/.test(line.tier) === red);
      const caught = lines.filter(({ text }) => score(featuresIn(heard(text)), measure) >= UNKNOWN).length;
      return `${caught} of ${lines.length}`;
    };
    console.log(`${from.padEnd(12)} red flags ${share(true)}, others ${share(false)}`);
  }
}

if (process.argv.includes('--crossed')) crossed();
else {
  const all = labelled();
  const measures = {
    tables: tablesHash(all),
    alarm: learn(alarmExamples(all)),
    emergency: learn(emergencyExamples(all)),
  };
  writeFileSync(FILE, `${JSON.stringify(measures, null, 2)}\n`);
}
