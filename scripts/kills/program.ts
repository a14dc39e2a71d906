import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Turn } from '../../simulator';

/** The Echos on the desk: the server of the page, and the terminal. */
export const PROGRAMS = ['page', 'terminal'] as const;
export type Program = (typeof PROGRAMS)[number];

const ROOT = resolve(__dirname, '../..');

/** Milliseconds after which a program that does not answer has hung. */
const PATIENCE = 60_000;

/** One run of a program. */
export interface Run {
  /** Every answer so far. */
  readonly turns: readonly Turn[];
  /** Says a line; does not wait for the answer. */
  say(line: string): void;
  /** Resolves when so many answers are there, or the program has ended. */
  answered(count: number): Promise<void>;
  /** Pulls the plug: nothing of the program runs after it. */
  kill(): Promise<void>;
  /** What it complained of before that. */
  complaints(): readonly string[];
}

/** Says a line on the page; where the program is gone nobody hears it. */
function post(url: string, command: object): Promise<void> {
  return new Promise((done) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(`${url}/command`, { method: 'POST', headers, agent: false }, (response) => {
      response.resume();
      response.on('close', () => done());
    });
    sent.on('error', () => done());
    sent.end(JSON.stringify({ client: 'kills', ...command }));
  });
}

function start(program: Program, data: string, screened: boolean): ChildProcess {
  const file = program === 'page' ? 'start' : 'talk';
  const page = ['--port', '0', '--voice', 'silent', '--speed', '20'];
  return spawn(
    process.execPath,
    [
      ...['--import', 'tsx', join(ROOT, `simulator/${file}.ts`), '--data', data, '--json'],
      ...(program === 'page' ? page : []),
      ...(screened ? ['--screened'] : []),
    ],
    { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] },
  );
}

/** Starts a program over the records in a folder. */
export function run(program: Program, data: string, screened: boolean): Run {
  const child = start(program, data, screened);
  const turns: Turn[] = [];
  const strange: string[] = [];
  let killed = false;
  let wake = (): void => undefined;
  const wait = (until: () => boolean): Promise<void> =>
    new Promise((done) => {
      const late = setTimeout(() => {
        strange.push(`no answer in ${PATIENCE / 1000} s`);
        done();
      }, PATIENCE);
      wake = () => {
        if (!until() && !ended) return;
        clearTimeout(late);
        done();
      };
      wake();
    });
  let ended = false;
  const gone = new Promise<void>((done) => {
    child.on('close', (code) => {
      ended = true;
      if (!killed) strange.push(`ended by itself, with ${code}`);
      wake();
      done();
    });
  });
  const address = new Promise<string>((found) => {
    createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (line) => {
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (url) found(url);
      else if (!line.trim().startsWith('(') && !killed) strange.push(line);
    });
  });
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    // The last line may be cut off where the plug was pulled.
    if (!line.endsWith('}')) return;
    const turn = JSON.parse(line) as Turn;
    turns.push(turn);
    strange.push(...turn.problems);
    wake();
  });
  child.stdin?.on('error', () => undefined);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    turns,
    say: (line) => {
      if (program === 'terminal') child.stdin?.write(`${line}\n`);
      else
        queue = queue.then(async () => {
          const url = await address;
          // As from a pipe: on to the open microphone first.
          await post(url, { do: 'skip' });
          await post(url, { do: 'say', text: line });
        });
    },
    answered: (count) => wait(() => turns.length >= count),
    kill: async () => {
      killed = true;
      child.kill('SIGKILL');
      await gone;
    },
    complaints: () => strange,
  };
}
