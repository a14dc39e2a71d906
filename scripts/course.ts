/**
 * Plays the six weeks of the plan with a listener who misses a week, finds one too hard and has one move ruled out, and
 * writes to `docs/six-weeks.md` what is said at each launch and what was held. With `--check` it writes nothing and exits 1
 * when the committed page is not what would be written.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryInProcess } from '../lambda/index';
import { coach } from '../lambda/languages/en/words/coach';
import { createDevice, DEFAULT_NOW, type Device, seedScreened, type Turn, WINDOW_SECONDS } from '../simulator';
import { openHousehold } from '../simulator/household';

export const PAGE = join(__dirname, '..', 'docs', 'six-weeks.md');
const USER = 'reader';
const A_DAY = 24 * 3600;
/** Half past seven in the morning where this listener lives. */
const MORNING = DEFAULT_NOW.replace('T07:00', 'T13:30');
const MOST_TURNS = 40;

/** Days between one session and the next: three a week. */
const WEEKLY = [2, 2, 3];

/** What comes in between, by the number of the session it comes before. */
const BETWEEN: Readonly<Record<number, { readonly title: string; readonly says?: string; readonly days?: number }>> = {
  7: { title: 'A week goes by without a session', days: 7 },
  13: { title: 'A move is ruled out', says: 'never do the side lying stretch' },
};
/** In place of the session that is proposed, by its number: a routine that counts as one. */
const INSTEAD: Readonly<Record<number, string>> = { 5: 'start the morning routine' };
/** Answered and said at the end of a session, by its number; else it is easier than before. */
const AFTER: Readonly<Record<number, readonly string[]>> = {
  1: ['easier', 'remind me on monday wednesday and friday at seven', 'yes'],
  4: ['the same'],
  9: ['that was too hard'],
  14: ['stiffer'],
};
const SESSIONS = 30;
/** To what is asked before a session: that the long leg may be checked, and how far each comes; and what is left of soreness. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'leg-offer': ['yes', 'nearly', 'no'],
  'leg-beside': ['the same'],
  soreness: ['gone'],
};

export interface Session {
  readonly day: number;
  readonly launch: string;
  readonly opening: string;
  /** Seconds or times, by move and side. */
  readonly held: Turn['ledger'];
  /** The check of the long leg: what was asked, and what was said to it. */
  readonly checked: readonly (readonly [said: string, asked: string])[];
  readonly before?: string;
  /** What was said at the end, and what was said to it. */
  readonly after: readonly (readonly [said: string, answer: string])[];
}

/** One session: opened, taken up with a yes, and heard to its end. Null where no session of the plan was offered. */
async function session(device: Device, n: number) {
  const opened = await device.open();
  const asked = opened.asking === 'check-in' ? await device.say('better') : opened;
  const offered = n === 1 ? await device.say('start the six week plan') : asked;
  const launch = [...new Set([opened, asked, offered])].map(({ text }) => text).join(' — ');
  let turn = await device.say(INSTEAD[n] ?? 'yes');
  const checked: (readonly [string, string])[] = [];
  for (let answers = ASKED[turn.asking ?? '']; answers; answers = ASKED[turn.asking ?? ''])
    for (const says of answers) {
      checked.push([says, turn.text]);
      turn = await device.say(says);
    }
  const opening =
    /^.*?(mat|lying down|lying)\.( Your two legs.*?today\.)?( The [a-z -]* is left out\.( Then [a-z -]* instead\.)?)*( For the days.*?done\.)?/.exec(
      turn.text,
    )?.[0] ?? '';
  if (turn.position?.routine !== (INSTEAD[n] ? 'morning' : 'course'))
    return { launch, opening: '', held: {}, checked, after: [] };
  let ledger: Turn['ledger'] = {};
  const asks = () => `${turn.text} ${turn.reprompt_text}`.includes(coach.prompt.felt);
  for (let turns = 0; turns < MOST_TURNS && !asks(); turns++) {
    turn = await device.say('go on', device.turnSeconds - WINDOW_SECONDS + 1);
  }
  const after: (readonly [string, string])[] = [];
  for (const says of AFTER[n] ?? ['easier']) {
    turn = await device.say(says, after.length > 0 ? undefined : device.turnSeconds - 1);
    if (after.length === 0) ledger = turn.ledger;
    after.push([says, turn.text]);
  }
  return { launch, opening, held: ledger, checked, after };
}

/** The whole of it, session by session. */
export async function sixWeeks(): Promise<readonly Session[]> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, MORNING);
  const household = await openHousehold('granted', 'nobody');
  const device = createDevice({ memory, user: USER, household, now: MORNING });
  const sessions: Session[] = [];
  let day = 1;
  for (let n = 1; n <= SESSIONS; n++) {
    const between = BETWEEN[n];
    if (between?.days) {
      day += between.days;
      await device.after(between.days * A_DAY);
    }
    if (between?.says) {
      await device.open();
      await device.say(between.says);
      await device.silence();
      await device.after(3600);
    }
    const made = await session(device, n);
    sessions.push({ day, ...made, ...(between ? { before: between.title } : {}) });
    if (!made.opening) break;
    await device.silence();
    const days = WEEKLY[(n - 1) % WEEKLY.length] as number;
    day += days;
    await device.after(days * A_DAY);
  }
  await household.alerts.close();
  return sessions;
}

const heldLine = (held: Session['held']): string =>
  Object.entries((held ?? {}) as Readonly<Record<string, Readonly<Record<string, number>>>>)
    .filter(([move]) => !/rest/.test(move))
    .map(([move, sides]) => {
      const { left = 0, right = 0, both = 0 } = sides;
      const amount = both > 0 ? `${Math.round(both)}` : `${Math.round(right)} right, ${Math.round(left)} left`;
      return `${move} ${amount}`;
    })
    .join('; ');

/** The page. */
export async function page(): Promise<string> {
  const sessions = await sixWeeks();
  const lines = sessions.flatMap(({ day, launch, opening, held, checked, before, after }) => [
    ...(before ? [`*${before}.*`, ''] : []),
    `**Day ${day}.** ${launch}`,
    '',
    ...checked.flatMap(([said, asked]) => [`${asked} "${said}"`, '']),
    ...(opening ? [`> ${opening}`, '', `Held, seconds or times: ${heldLine(held)}.`, ''] : []),
    ...after.flatMap(([said, answer]) => [`"${said}": ${answer}`, '']),
  ]);
  return [
    '# Six weeks',
    '',
    'A simulated listener takes the plan with three sessions a week, sets the days by voice, takes another routine for one of',
    'them, misses a week, finds one too hard, and rules a move out. What is said when the skill is opened, when the session',
    'begins and when it is over, and what was held. Written by `npm run course`; do not edit.',
    '',
    ...lines,
  ].join('\n');
}

async function main(options: readonly string[]): Promise<void> {
  const text = await page();
  if (!options.includes('--check')) {
    writeFileSync(PAGE, text);
    return;
  }
  if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== text)
    throw new Error('docs/six-weeks.md is not up to date. Run: npm run course');
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(`course: ${error.message}`);
    process.exit(1);
  });
}
