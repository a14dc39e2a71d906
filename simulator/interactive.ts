import { createInterface, type Interface } from 'node:readline';
import { type Device, DeviceError } from './device';
import { type Echo, echoFrom } from './echo';
import { CommandError } from './errors';
import { DATA, firstInstant, keepInstant } from './instant';
import { numberFlag } from './options';
import { progress } from './progress';
import { transcript } from './transcript';
import { WINDOW_SECONDS } from './truth';
import type { Turn } from './turn';

/** Seconds of the device that pass in one second of the person. */
const SPEED = 20;
const TICK_MILLISECONDS = 100;

const WELCOME = `Psoas Coach on a make-believe Echo. Type what you would say, for instance: open psoas coach
  While it speaks, your words cut in, as if you had said "Alexa" first. In a hold, try: how long left
  An empty line says nothing and waits for the next thing to happen. Ctrl-D or "quit" leaves; your place is kept.`;

type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** Lines from a pipe: each is said when the microphone opens, an empty one is silence. */
const piped = async ({ device }: Echo, input: NodeJS.ReadableStream): Promise<void> => {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.trim();
    if (text === '') await device.silence();
    else if (text === 'quit') break;
    else await device.say(text);
  }
};

/** A device that plays in (compressed) time, while a person types. */
class Desk {
  private second = 0;
  private since = Date.now();
  private printed = 0;
  private window: string | null = null;
  private busy = false;

  constructor(
    private readonly device: Device,
    private readonly terminal: Interface,
    private readonly speed: number,
  ) {}

  print(text: string): void {
    process.stdout.write(`\r\u001b[K${text}\n`);
    this.terminal.prompt(true);
  }

  /** A new response starts to play. */
  begin(turn: Turn): void {
    this.second = 0;
    this.since = Date.now();
    this.printed = 0;
    this.window = null;
    const heard = turn.session_end_reason ?? turn.request.intent ?? turn.request.type;
    this.print(`          {${heard}}`);
    for (const problem of turn.problems) this.print(`          !! ${problem}`);
  }

  /** Time passes. */
  async tick(): Promise<void> {
    if (this.busy) return;
    const now = Date.now();
    this.second += ((now - this.since) / 1000) * this.speed;
    this.since = now;
    await this.catchUp();
  }

  /** Goes on to the next open microphone, or to the end. */
  async wait(): Promise<void> {
    const { playback } = this.device;
    if (!playback) return;
    const first = playback.speech;
    const second = playback.speech + WINDOW_SECONDS + playback.reprompt;
    const next = [first, second, this.device.turnSeconds].find((at) => at > this.second + 0.01);
    this.second = next ?? this.device.turnSeconds;
    this.since = Date.now();
    await this.catchUp();
  }

  async say(text: string): Promise<void> {
    this.busy = true;
    try {
      const at =
        this.device.sessionOpen && this.device.playback ? Math.min(this.second, this.device.turnSeconds) : undefined;
      await this.device.say(text, at);
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      this.print('          (Nobody is listening. Say: open psoas coach)');
    } finally {
      this.since = Date.now();
      this.busy = false;
    }
  }

  private async catchUp(): Promise<void> {
    const { playback } = this.device;
    if (!playback) {
      this.terminal.setPrompt('> ');
      return;
    }
    for (const { entry, start } of playback.entries.slice(this.printed)) {
      if (start > this.second) break;
      this.printed += 1;
      const stamp = new Date(this.device.startedAt + start * 1000).toISOString().slice(11, 19);
      if (entry.text) this.print(`${stamp}  A: ${entry.text}`);
      else if (entry.kind === 'chime') this.print(`${stamp}  A: ♪`);
      else if (entry.kind === 'window') this.print(`${stamp}  (( microphone open, ${WINDOW_SECONDS} s ))`);
    }
    if (this.second >= this.device.turnSeconds) {
      this.busy = true;
      const had = this.device.sessionOpen;
      await this.device.silence();
      this.busy = false;
      this.print(had ? '          (Silence. The session is over.)' : '          (The session is over.)');
      this.terminal.setPrompt('> ');
      this.terminal.prompt(true);
      return;
    }
    const line = `[${progress(playback, this.second)}] > `;
    if (line !== this.window) {
      this.window = line;
      this.terminal.setPrompt(line);
      this.terminal.prompt(true);
    }
  }
}

const desk = async (echo: (onTurn: (turn: Turn) => void) => Promise<Echo>, speed: number): Promise<Echo> => {
  let desk: Desk | undefined;
  const made = await echo((turn) => desk?.begin(turn));
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  desk = new Desk(made.device, terminal, speed);
  const here = desk;
  process.stdout.write(`${WELCOME}\n`);
  terminal.prompt();
  await new Promise<void>((resolve, reject) => {
    const timer = setInterval(() => here.tick().catch(fail), TICK_MILLISECONDS);
    const finish = (): void => {
      clearInterval(timer);
      resolve();
    };
    const fail = (error: unknown): void => {
      clearInterval(timer);
      terminal.close();
      reject(error);
    };
    terminal.on('line', (line) => {
      const text = line.trim();
      if (text === 'quit') terminal.close();
      else (text === '' ? here.wait() : here.say(text)).catch(fail);
    });
    terminal.on('SIGINT', () => terminal.close());
    terminal.on('close', finish);
  });
  process.stdout.write('\n');
  return made;
};

/** The Echo in the terminal. Piped input is read line by line without waiting. */
export const interactive = async (flags: Flags): Promise<void> => {
  const data = (flags.data as string | undefined) ?? DATA;
  const speed = flags.real
    ? 1
    : flags.speed === undefined
      ? SPEED
      : numberFlag('speed', flags.speed as string, 0.1, 1000);
  if (flags.replay !== undefined) throw new CommandError('--replay does not go with this command');
  const echo = (onTurn: (turn: Turn) => void): Promise<Echo> =>
    echoFrom(flags, { locale: null, now: firstInstant(data), data }, onTurn);
  const written = (turn: Turn): void => {
    process.stdout.write(`${flags.json ? JSON.stringify(turn) : transcript(turn)}\n`);
  };
  let made: Echo | undefined;
  try {
    if (process.stdin.isTTY && process.stdout.isTTY) made = await desk(echo, speed);
    else {
      made = await echo(written);
      await piped(made, process.stdin);
    }
  } finally {
    if (made) keepInstant(data, made.device.clock);
    await made?.close();
  }
};
