/**
 * Prints the project's own performance figures. `--quick` takes a tenth of the measurements, `--json` prints them for a
 * program. Seeded: all but the speed is the same in every run. Figures, not a verdict: the exit code is 0.
 */
import { parseArgs } from 'node:util';
import { accuracyGroups } from './bench/accuracy';
import { coldStarts } from './bench/cold';
import { evenness } from './bench/evenness';
import type { Group } from './bench/figures';
import { evened, ledgers, located, speeds } from './bench/groups';
import { interrupt, type Trial, type TrialResult } from './bench/interruptions';
import { readPhrases } from './bench/phrases';
import { planner } from './bench/planner';
import { groupText, routinesText } from './bench/print';
import { routineRows } from './bench/routines';
import { promises } from './bench/rows';
import { safety } from './bench/safety';
import { soak } from './bench/soak';
import { soaked } from './bench/soak/group';
import { speed } from './bench/speed';
import { storeGroup } from './bench/store';
import { warmTurns } from './bench/warm';

const COUNTS = {
  near: 10_000,
  any: 2_000,
  wide: 2_500,
  sessions: 30,
  disturbances: 2,
  coldStarts: 15,
  turns: 3_000,
  growth: 20_000,
  processes: 5,
  soak: 5_000,
};
const NEAR = { from: 0.95, to: 1.05 };
const WIDE = { from: 0.85, to: 1.15 };
const SEED = 20_260_105;
/** Answers to an open microphone that the tempo is learned from. */
const ANSWERED = 3;
const QUICK = 0.1;

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' } } });
  const share = values.quick ? QUICK : 1;
  const begun = performance.now();
  const print = (text: string): void => {
    if (!values.json) process.stdout.write(`${text}\n\n`);
  };
  const groups: Group[] = [];
  const add = (group: Group): void => {
    groups.push(group);
    print(groupText(group));
  };

  const rows = await routineRows();
  print(routinesText(rows, 'returning'));
  print(routinesText(rows, 'first'));
  add(promises(rows));
  for (const group of planner(share)) add(group);

  const phrases = readPhrases('en-US');
  const times: number[] = [];
  const trial = (count: number, more: Pick<Trial, 'tempo'> & Partial<Trial>): Promise<TrialResult> =>
    interrupt({ count: Math.round(count * share), draw: 'usual', phrases, seed: SEED, ...more });

  const near = await trial(COUNTS.near, { tempo: NEAR, times });
  add(
    located(
      'Interruptions at any second, tempo 0.95 to 1.05',
      'All routines, all control words, latency 0.5 to 2.5 s, phrases of the speech model, the plain ones more often.',
      near,
      true,
    ),
  );
  add(
    located(
      'The same, every phrase of the speech model as likely as another',
      'Longer phrases than people mostly use: how much rests on the usual number of words.',
      await trial(COUNTS.any, { tempo: NEAR, draw: 'any' }),
      true,
    ),
  );
  add(
    located(
      'Tempo 0.85 to 1.15, before anything was learned',
      'The device speaks up to 15 % faster or slower than the skill believes.',
      await trial(COUNTS.wide, { tempo: WIDE, unlearned: true }),
      false,
    ),
  );
  add(
    located(
      `Tempo 0.85 to 1.15, learned from ${ANSWERED} answered turns`,
      '"Yes", "go on" or "ready" said 0.4 to 2.5 s after the microphone opened.',
      await trial(COUNTS.wide, { tempo: WIDE, answers: ANSWERED }),
      false,
    ),
  );
  add(ledgers(near));
  add(evened(await evenness(phrases, COUNTS.disturbances * share)));
  add(speeds(await speed(Math.max(3, Math.round(COUNTS.sessions * share))), times));

  add(await warmTurns(values.quick ? 1000 : COUNTS.turns, COUNTS.growth));
  add(soaked(await soak({ seed: SEED, turns: COUNTS.soak * share })));
  add(await coldStarts(Math.max(5, Math.round(COUNTS.coldStarts * share))));
  add(await storeGroup(Math.max(2, Math.round(COUNTS.processes * share))));

  for (const group of accuracyGroups()) add(group);
  for (const group of await safety()) add(group);

  const seconds = (performance.now() - begun) / 1000;
  if (values.json)
    process.stdout.write(`${JSON.stringify({ quick: values.quick ?? false, seconds, routines: rows, groups })}\n`);
  else process.stdout.write(`Took ${seconds.toFixed(0)} s.\n`);
};

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
