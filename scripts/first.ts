/**
 * How long somebody waits: for the page of a second `npm start`, and for the first word of the answer to "open psoas coach",
 * both in a process of their own. Exits 1 when one takes longer than it should.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { LATENCY_SECONDS } from '../simulator/device';
import type { News, ShownTurn } from '../simulator/web/player';

const ROOT = resolve(__dirname, '..');
/** Seconds, at most. */
const STARTED = 5;
const HEARD = LATENCY_SECONDS;

const since = (began: number): number => (performance.now() - began) / 1000;

/** Starts the Echo over records in a folder. @returns its process and address, and how long that took. */
async function start(data: string): Promise<{ echo: ChildProcess; url: string; seconds: number }> {
  const began = performance.now();
  const line = ['--import', 'tsx', join(ROOT, 'simulator/start.ts'), '--data', data, '--port', '0'];
  const echo = spawn(process.execPath, line, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  for await (const text of createInterface({ input: echo.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
    if (url) return { echo, url, seconds: since(began) };
  }
  throw new Error('npm start ended by itself');
}

async function stop(echo: ChildProcess): Promise<void> {
  const gone = new Promise((done) => echo.once('close', done));
  echo.stdout?.resume();
  echo.kill();
  await gone;
}

/** The first turn that is told of. */
async function firstTurn(stream: Response): Promise<ShownTurn> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of stream.body ?? []) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    const whole = text.slice(0, text.lastIndexOf('\n\n') + 1);
    text = text.slice(whole.length);
    for (const [, json = ''] of whole.matchAll(/^data: (.*)$/gm)) {
      const news = JSON.parse(json) as News;
      if (news.type === 'turn') return news;
    }
  }
  throw new Error('the page was told of no answer');
}

/** Seconds until the sound of the first word is there. */
async function firstWord(url: string): Promise<number> {
  const heard = firstTurn(await fetch(`${url}/events?client=first`));
  const began = performance.now();
  await fetch(`${url}/command`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client: 'first', do: 'say', text: 'open psoas coach' }),
  });
  const clip = (await heard).notes.find(({ kind }) => kind === 'speech')?.clip;
  if (clip === undefined) throw new Error('the first word has no sound');
  await (await fetch(`${url}/clip/${clip}.wav`)).arrayBuffer();
  return since(began);
}

async function main(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'psoas-first-'));
  try {
    await stop((await start(data)).echo);
    const { echo, url, seconds } = await start(data);
    const word = await firstWord(url).finally(() => stop(echo));
    const tell = (what: string, took: number, most: number): void => {
      const good = took <= most;
      if (!good) process.exitCode = 1;
      console.log(`${took.toFixed(2)} s (at most ${most})  ${good ? 'ok ' : 'OFF'}  ${what}`);
    };
    tell('a second start, until the page is served', seconds, STARTED);
    tell(`"open psoas coach", until its first word is there; the Echo says it after ${HEARD} s`, word, HEARD);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(`first: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
