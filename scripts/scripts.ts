/**
 * Writes what a silent listener hears of every named routine to `docs/scripts/<routine>.md`, second by second and for each
 * setting of how much is said, for people to read and review; of another language to `docs/scripts/<language>/`. With `--check`
 * it writes nothing and exits 1 when a committed page is not what would be written; with `--texture` it prints how the routines
 * sound, in figures, and exits 1 where one misses its goal. `--language` leaves the other languages out.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROUTINES, type RoutineId, routineIds } from '../lambda/content/routines';
import { memoryInProcess, type TimelineEntry } from '../lambda/index';
import { createDevice, DEFAULT_NOW, seedScreened, type Turn, WINDOW_SECONDS } from '../simulator';
import { askedFor, type Code, localeOf } from './languages';
import { saidIn, starting } from './said';
import { report } from './texture';

const ROOT = join(__dirname, '..');
const FOLDER = join(ROOT, 'docs', 'scripts');
/** Where the pages of a language lie; those of English are what the others are compared with. */
export const folderOf = (code: Code): string => (code === 'en' ? FOLDER : join(FOLDER, code));
const USER = 'reader';

/** No routine takes more turns than this. */
const MOST_TURNS = 40;

/** Seconds after the last microphone has opened at which "go on" is said. */
const REACTION = 1;

/** Minutes and seconds. */
const clock = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** How much is said, and what asks for it. */
const TALKS = [
  { title: 'Everything', said: null },
  { title: 'Less talk', said: 'lessTalk' },
  { title: 'Just the bell', said: 'bell' },
] as const;
type Talk = (typeof TALKS)[number];

/** The turns of a listener who has been here before and says nothing but "go on", and only when that is needed. */
async function turnsOf(code: Code, routine: RoutineId, { said }: Talk): Promise<readonly Turn[]> {
  const words = saidIn(code);
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  const device = createDevice({ memory, user: USER, locale: localeOf(code) });
  await device.open();
  if (said) await device.say(words[said]);
  const turns = [await device.say(starting(code, routine))];
  while (turns.length < MOST_TURNS) {
    const turn = await device.say(words.goOn, device.turnSeconds - WINDOW_SECONDS + REACTION);
    if (turn.goes_on?.state === 'finished') return turns;
    turns.push(turn);
  }
  throw new Error(`${routine} does not end`);
}

const NAMES: Readonly<Partial<Record<TimelineEntry['kind'], string>>> = { window: 'microphone', question: 'asks' };

/** One line for each entry; words inside a hold are indented. */
const lineOf = (entry: TimelineEntry, at: number): string => {
  const { kind, text, technique, side, within, start, end } = entry;
  const inside = within !== undefined;
  const length =
    inside || !['hold', 'rest', 'settle', 'rep', 'breath', 'window'].includes(kind)
      ? ''
      : ` ${Math.round((end - start) * 10) / 10} s`;
  const where =
    !inside && technique && ['hold', 'rest', 'rep', 'breath'].includes(kind)
      ? ` ${technique}${side ? `, ${side}` : ''}`
      : '';
  const name = inside && !text ? 'sound' : inside ? '' : (NAMES[kind] ?? kind);
  return `${clock(at).padStart(5)}  ${inside ? '    ' : ''}${`${name}${length}${where}`.trim()}${text ? `${name ? '  ' : ''}${text}` : ''}`;
};

/** One routine at one setting. Its clock leaves the microphone windows out, as the stated length does. */
async function sectionOf(code: Code, routine: RoutineId, talk: Talk): Promise<readonly string[]> {
  const turns = await turnsOf(code, routine, talk);
  const lines: string[] = [];
  let before = 0;
  turns.forEach((turn, i) => {
    lines.push(...(i === 0 ? [] : ['', `       (the listener says "${saidIn(code).goOn}")`, '']));
    const finished = turn.timeline.findIndex(({ part, kind }) => part === 'speech' && kind === 'window');
    // Where the speech has finished the routine, the reprompt is only a reminder.
    const ends = turn.reprompt_seconds < WINDOW_SECONDS;
    const heard = ends ? turn.timeline.slice(0, finished) : turn.timeline;
    for (const entry of heard) {
      const windows = entry.part === 'reprompt' ? WINDOW_SECONDS : 0;
      const last = entry.part === 'reprompt' && entry.kind === 'window';
      if (last) continue;
      lines.push(lineOf(entry, before + entry.start - windows));
    }
    before += turn.speech_seconds + (ends ? 0 : turn.reprompt_seconds);
  });
  return [`## ${talk.title}`, '', `Planned: ${clock(before)}.`, '', '```text', ...lines, '```', ''];
}

/** The page of one routine in a language. */
export async function pageOf(routine: RoutineId, code: Code = 'en'): Promise<string> {
  const sections: string[] = [];
  for (const talk of TALKS) sections.push(...(await sectionOf(code, routine, talk)));
  return [
    `# ${routine}`,
    '',
    `What a silent listener hears, in ${saidIn(code).language}, once the first session is behind them. Stated:`,
    `${clock(ROUTINES[routine].stated)}, the microphone windows not counted. Written by \`npm run scripts\`; do not edit.`,
    '',
    ...sections,
  ].join('\n');
}

export const pathOf = (routine: RoutineId, code: Code = 'en'): string => join(folderOf(code), `${routine}.md`);

async function main(options: readonly string[]): Promise<void> {
  const codes = askedFor(options);
  if (options.includes('--texture')) {
    for (const code of codes) {
      const { text, missed } = await report(code);
      console.log(text);
      if (missed.length > 0) process.exitCode = 1;
    }
    return;
  }
  const pages = await Promise.all(
    codes.flatMap((code) => routineIds.map(async (id) => ({ path: pathOf(id, code), text: await pageOf(id, code) }))),
  );
  if (!options.includes('--check')) {
    for (const { path, text } of pages) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return;
  }
  const stale = pages.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  const names = stale.map(({ path }) => relative(ROOT, path)).join(', ');
  if (stale.length > 0) throw new Error(`not up to date: ${names}. Run: npm run scripts`);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(`scripts: ${error.message}`);
    process.exit(1);
  });
}
