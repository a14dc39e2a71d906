/**
 * Walks README and the pages of listener and developer on a fresh clone of what is committed: every command they name is run,
 * every file they name is looked for, and every figure of theirs that a command prints is compared with what it printed.
 * Exits 1 where one is not so.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLAIMS } from './walk/claims';
import { differs } from './walk/compare';
import { commandsIn, filesIn, isAmong } from './walk/pages';
import { type Done, runLine } from './walk/run';
import { STEPS, type Step, stepOf } from './walk/steps';

const ROOT = resolve(__dirname, '..');
const PAGES = ['README.md', 'docs/listener.md', 'docs/developer.md'];
const { values } = parseArgs({
  options: { whole: { type: 'boolean' }, brief: { type: 'boolean' }, only: { type: 'string' } },
});

let wrong = 0;
const tell = (good: boolean, what: string): void => {
  if (!good) wrong += 1;
  console.log(`${good ? 'ok ' : 'OFF'}  ${what}`);
};

/** The folders of packages that lie beside a checkout and are installed by hand. */
const BESIDE = ['system/node_modules', 'infrastructure/node_modules'];

/** A clone of what is committed, with its packages. */
async function cloned(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'psoas-walk-')), 'psoas-coach');
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', ROOT, folder]);
  if (values.brief) symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  else {
    const { code, seconds } = await runLine(folder, 'npm ci --no-audit --no-fund', {});
    tell(code === 0, `npm ci  (${seconds.toFixed(0)} s)`);
  }
  for (const beside of BESIDE)
    if (existsSync(join(ROOT, beside))) cpSync(join(ROOT, beside), join(folder, beside), { recursive: true });
  return folder;
}

/** Why a command is not run this time; null where it is. */
const leftOut = (command: string, { not, long, browser }: Step): string | null => {
  if (values.only !== undefined && !command.includes(values.only)) return 'not asked for';
  if (not !== undefined) return not;
  if (values.brief && long) return 'not in brief';
  return browser && !existsSync(join(ROOT, 'system/node_modules')) ? 'needs system/install.sh' : null;
};

const lineOf = (command: string, { line = command, whole }: Step): string =>
  values.whole && whole !== undefined ? (whole === true ? command : whole) : line;

/** Runs the commands one after the other; what each of them did. */
async function walk(folder: string, commands: readonly string[]): Promise<ReadonlyMap<string, Done>> {
  const done = new Map<string, Done>();
  for (const command of commands) {
    const step = stepOf(command);
    const untold = `${command}  is not in scripts/walk/steps.ts`;
    if (!step && values.brief) console.log(`-    ${untold}`);
    else if (!step) tell(false, untold);
    const why = step && leftOut(command, step);
    if (!step || why === 'not asked for') continue;
    if (why) {
      console.log(`-    ${command}  (${why})`);
      continue;
    }
    const line = lineOf(command, step);
    const did = await runLine(folder, line, step);
    const good = (did.code === 0 || (step.judges === true && did.code === 1)) && (step.prints ?? /(?:)/).test(did.out);
    tell(good, `${command}  (${line === command ? '' : `as ${line}, `}${did.seconds.toFixed(1)} s)`);
    if (!good) console.log(did.out.trimEnd().split('\n').slice(-12).join('\n'));
    done.set(command, did);
  }
  return done;
}

async function main(): Promise<void> {
  const folder = await cloned();
  try {
    const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const commands = [...new Set(PAGES.flatMap((page) => commandsIn(text(page))))];
    for (const step of Object.keys(STEPS)) if (!commands.includes(step)) tell(false, `${step}  is on no page`);
    const done = await walk(folder, commands);
    const files = execFileSync('git', ['ls-files'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    // What is built stands there once the command that builds it was run, which in brief not all are.
    const built = (name: string): boolean => values.brief === true && name.startsWith('dist/');
    for (const page of PAGES)
      for (const name of filesIn(text(page)))
        if (!built(name) && !isAmong(name, files) && !existsSync(join(folder, name)))
          tell(false, `${page} names ${name}`);
    let compared = 0;
    for (const claim of CLAIMS) {
      const printed = typeof claim.by === 'string' ? done.get(claim.by)?.out : text(claim.by.file);
      if (printed === undefined) continue;
      compared += 1;
      const off = differs(claim, text(claim.page).replace(/\s+/g, ' '), printed);
      // A figure that has grown old breaks nothing that somebody else is working on.
      if (off && values.brief) console.log(`-    ${off}`);
      else if (off) tell(false, off);
    }
    const changed = execFileSync('git', ['status', '--porcelain', ':!node_modules'], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
    tell(changed === '', `what is generated is fresh${changed === '' ? '' : `: ${changed}`}`);
    const many = `${done.size} of ${commands.length} commands, ${compared} of ${CLAIMS.length} figures`;
    console.log(`${many}: ${wrong === 0 ? 'all is as the pages say' : `${wrong} not as the pages say`}`);
  } finally {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
  if (wrong > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(`walk: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
