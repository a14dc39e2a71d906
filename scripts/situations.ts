/**
 * Plays what people say where they say it, for somebody to read and judge: no script can tell whether an answer serves a
 * wish. The sentences (`test/nlu/situations/`) and conversations (`test/nlu/wandering/`) are by authors who knew what the
 * product does and nothing of its words. The listener is the one they were told of: somebody with a record, whose last
 * session was yesterday and whole, on an Echo that may set reminders. The verdicts in the files, and beside the
 * conversations, are of the first time they were played; up to author 22 that listener had no record yet, no reminders,
 * and nothing done before "after". From author 32 on, and abroad, conversations were held with the coach as it was then, each turn
 * said to what had been heard, by somebody who had been screened and had done nothing yet.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { memoryInProcess, recordKey } from '../lambda/index';
import { type Household, openHousehold } from '../simulator/household';
import { createDevice, DEFAULT_NOW, type Device, seedScreened, type Turn } from '../simulator/index';
import { askedFor, type Code, localeOf } from './languages';
import { saidIn, starting, startingMove } from './said';

const FOLDER = join(__dirname, '../test/nlu');
const USER = 'amzn1.ask.account.READER';
/** What happens first: what is said, and the second of the answer before at which it is. */
type Way = readonly (readonly [said: string, at?: number])[];

/** How to get into each situation, and the second of the answer at which the sentence is said (its end where there is none). */
function situationsIn(code: Code): Readonly<Record<string, { readonly way: Way; readonly at?: number }>> {
  const { pause, ready } = saidIn(code);
  const lunge: Way = [[startingMove(code, 'kneeling-lunge')]];
  return {
    lobby: { way: [] },
    hold: { way: lunge, at: 66 },
    reps: { way: [[startingMove(code, 'glute-bridge')]], at: 50 },
    rest: { way: [[starting(code, 'quick-relief')]], at: 80 },
    paused: { way: [...lunge, [pause, 66]] },
    between: { way: lunge, at: 85 },
    after: { way: [...lunge, [ready]] },
  };
}

/** What was done in the two weeks before, so many days ago: a habit, and the last one of another kind. */
const BEFORE = [
  [12, 'quick-relief'],
  [9, 'quick-relief'],
  [5, 'quick-relief'],
  [1, 'morning'],
] as const;
const DAY = 24 * 3600 * 1000;

/** The record of somebody who comes back: every one of those sessions played to its end. */
async function recorded(code: Code): Promise<unknown> {
  const memory = memoryInProcess();
  const now = new Date(DEFAULT_NOW).getTime();
  await seedScreened(memory, USER, now - BEFORE[0][0] * DAY);
  for (const [days, routine] of BEFORE) {
    const device = createDevice({ memory, user: USER, seed: days, now: now - days * DAY, locale: localeOf(code) });
    await device.open();
    let turn = await device.say(starting(code, routine));
    while (turn.goes_on?.state !== 'finished') turn = await device.say(saidIn(code).goOn, device.turnSeconds - 1);
    await device.say(saidIn(code).goodbye);
  }
  return memory.load(recordKey(USER));
}

/** Somebody who comes back, with the skill open. */
async function returning({ code, record, household }: Returning): Promise<Device> {
  const memory = memoryInProcess();
  await memory.save(recordKey(USER), record);
  const device = createDevice({ memory, user: USER, seed: 7, household, locale: localeOf(code) });
  await device.open();
  return device;
}

interface Returning {
  readonly code: Code;
  readonly record: unknown;
  readonly household: Household;
}

const place = (at: Turn['position']): string =>
  at ? [at.technique, at.side, at.state, at.remaining_seconds].filter((part) => part !== null).join(' ') : 'nowhere';

function heard(turn: Turn): string {
  const slots = Object.values(turn.request.slots).flatMap(({ name, value }) => (value ? [`${name}=${value}`] : []));
  const what = [turn.request.intent, ...slots].join(' ');
  const open = turn.session_open ? `asking ${turn.asking ?? 'nothing'}` : 'closed';
  return `   did   ${what}; was ${place(turn.position)}; goes on ${place(turn.goes_on)}; ${open}\n   said  ${turn.text}`;
}

/** The sets of a language, in this folder of it. */
function files(folder: string, code: Code): string[] {
  const path = join(FOLDER, code === 'en' ? folder : `${folder}-${code}`);
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
}

const rowsOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);

async function sentences(file: string, who: Returning): Promise<void> {
  const rows = rowsOf(file);
  const right = rows.filter((row) => row.endsWith('\tright')).length;
  const situations = situationsIn(who.code);
  console.log(`# ${basename(file)}: at first sight ${right} of ${rows.length} right, judged by reading\n`);
  for (const row of rows) {
    const [situation = '', text = '', want = '', verdict = ''] = row.split('\t');
    const { way, at } = situations[situation] ?? { way: [] };
    const device = await returning(who);
    for (const [said, second] of way) await device.say(said, second);
    console.log(`${situation}: ${text} (${verdict})\n   want  ${want}\n${heard(await device.say(text, at))}`);
  }
}

/** Turns of the conversations, each with its file and whether it was right at first sight. */
const JUDGED = rowsOf(join(FOLDER, 'wandering-verdicts.tsv'));

async function conversation(file: string, who: Returning): Promise<void> {
  // By the folder of its language, too: authors are counted from one in each.
  const judged = JUDGED.filter((row) => row.startsWith(`${basename(dirname(file))}/${basename(file)}\t`));
  const right = judged.filter((row) => row.endsWith('\tright')).length;
  console.log(`\n# ${basename(file)}: at first sight ${right} of ${judged.length} turns right, judged by reading\n`);
  const device = await returning(who);
  let wait: number | undefined;
  for (const line of rowsOf(file)) {
    const seconds = /^# wait (\d+)/.exec(line)?.[1];
    if (seconds) wait = Number(seconds);
    else if (line.startsWith('=> ')) console.log(`   want  ${line.slice(3)}`);
    else if (line.trim() !== '') {
      if (!device.sessionOpen) await device.open();
      const at = wait === undefined ? undefined : Math.min(wait, Math.max(0, device.turnSeconds - 0.5));
      console.log(`U: ${line}\n${heard(await device.say(line.trim(), at))}`);
      wait = undefined;
    }
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { language: { type: 'string' } }, allowPositionals: true });
  const codes = values.language === undefined && positionals.length > 0 ? (['en'] as const) : askedFor();
  const household = await openHousehold('granted', 'nobody');
  for (const code of codes) {
    const who = { code, record: await recorded(code), household };
    const sets = positionals.length > 0 ? positionals : [...files('situations', code), ...files('wandering', code)];
    for (const file of sets) await (file.endsWith('.tsv') ? sentences : conversation)(file, who);
  }
  await household.alerts.close();
}

void main();
