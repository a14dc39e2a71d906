import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRecord } from '../../lambda/memory/record';
import { seeded } from '../../simulator/chance';
import { embeddedMemory } from '../../simulator/embedded';
import { firstInstant } from '../../simulator/instant';
import { type Counted, lost, NOTHING, told, WISHES } from './known';
import { type Program, run } from './program';

/** Who sits at both Echos unless told otherwise. */
const LISTENER = 'amzn1.ask.account.LISTENER';

/** What is said in the middle of a routine; nothing of it ends one. */
const LINES = ['how long left', 'which side', 'next', 'repeat', 'go on', 'pause', 'go back', ...Object.keys(WISHES)];

/** The plug is pulled after so many answers at most, with so many lines still to come, and so many milliseconds later at most. */
const [ANSWERS, AHEAD, LONGEST] = [12, 30, 25];

/** What came of the kills of one program. */
export interface Kills {
  readonly kills: number;
  /** Kills with something said that was not answered yet. */
  readonly inside: number;
  readonly answers: number;
  /** Seconds and repetitions that the listener was told of. */
  readonly held: number;
  readonly thrown: readonly string[];
  readonly lost: readonly string[];
}

/** One household whose program is killed so often, each time at another moment, and started again over what is left. */
export async function household(program: Program, kills: number, seed: number): Promise<Kills> {
  const random = seeded(seed);
  const data = mkdtempSync(join(tmpdir(), `kills-${program}-`));
  const thrown: string[] = [];
  const missing: string[] = [];
  let [inside, answers] = [0, 0];
  let counted: Counted = { known: NOTHING, ledger: {} };
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      const name = `${program}, kill ${kill} of seed ${seed}`;
      const began = run(program, data, kill === 1);
      const after = 1 + Math.floor(random() * ANSWERS);
      began.say('open psoas coach');
      await began.answered(1);
      const lines = [
        ...(kill % 5 === 1 ? ['start deep release', 'yes'] : []),
        ...Array.from({ length: after + AHEAD }, () => LINES[Math.floor(random() * LINES.length)] ?? 'next'),
      ];
      for (const line of lines) began.say(line);
      await began.answered(after);
      await new Promise((resolve) => setTimeout(resolve, random() * LONGEST));
      await began.kill();
      thrown.push(...began.complaints().map((complaint) => `${name}: ${complaint}`));
      const { turns } = began;
      answers += turns.length;
      counted = turns.reduce(told, counted);
      const unanswered = lines.slice(Math.max(0, turns.length - 1));
      if (unanswered.length > 0) inside += 1;
      const memory = await embeddedMemory(data);
      const record = parseRecord(await memory.load(LISTENER));
      await memory.close();
      missing.push(...lost(counted.known, record, unanswered).map((what) => `${name}: ${what}`));
      // What was not answered may have been done all the same: from now on that counts.
      if (counted.known.talk !== null)
        counted = { ...counted, known: { ...counted.known, talk: record.state.prefs.talk } };
      if (Date.parse(firstInstant(data)) / 1000 < counted.known.at) missing.push(`${name}: the device's clock`);
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
  const held = Object.values(counted.known.held).reduce((sum, amount) => sum + amount, 0);
  return { kills, inside, answers, held, thrown, lost: missing };
}
