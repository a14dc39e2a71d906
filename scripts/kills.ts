/**
 * Kills the server of the page and the terminal in the middle of what they write, starts them again over what is left, and
 * prints whether anything that a listener had been told of is gone; exits 1 where it is, or where anything was thrown.
 */
import { parseArgs } from 'node:util';
import { household } from './kills/household';
import { PROGRAMS } from './kills/program';

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } });
const KILLS = 100;

const main = async (): Promise<void> => {
  const [all, seed] = [Number(values.kills ?? KILLS), Number(values.seed ?? 1)];
  const each = Math.ceil(all / PROGRAMS.length);
  let faults = 0;
  for (const program of PROGRAMS) {
    const { kills, inside, answers, held, thrown, lost } = await household(program, each, seed);
    for (const fault of [...thrown, ...lost].slice(0, 20)) console.log(fault);
    faults += thrown.length + lost.length;
    console.log(
      `${program}: ${kills} kills, ${inside} of them before the last answer; ${answers} answers with ${Math.round(held)} seconds and repetitions held: ${thrown.length} thrown, ${lost.length} lost`,
    );
  }
  process.exitCode = faults === 0 ? 0 : 1;
};

void main();
