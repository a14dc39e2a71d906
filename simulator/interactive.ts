import { createInterface } from 'node:readline';
import type { Flags } from './command';
import { Desk } from './desk';
import { type Echo, echoFrom } from './echo';
import { obeyed } from './household';
import { DATA, firstInstant, keepInstant, keepInstants } from './instant';
import { numberFlag } from './options';
import { transcripts } from './transcript';
import type { Turn } from './turn';

/** Silences pass so many times faster than life. */
const SPEED = 20;
const TICK_MILLISECONDS = 100;

const WELCOME = `Psoas Coach on a make-believe Echo. Type what you would say, for instance: open psoas coach
  It waits while the microphone is open; an empty line answers nothing. While it speaks, your words cut in, as if you
  had said "Alexa" first, and an empty line goes on to the next question. In a hold, try: how long left
  Ctrl-D or "quit" leaves; your place is kept. Timers, reminders and voices: /help`;

/** What a line with a slash did, and what has gone off by the clock of the Echo. */
const obey = (line: string, { household, device }: Echo, write: (text: string) => void): boolean => {
  const told = obeyed(line, household, device.clock);
  for (const text of told ?? []) write(`          (${text})`);
  return told !== null;
};
const ring = ({ household, device }: Echo, write: (text: string) => void, now = device.clock): void => {
  for (const words of household.alerts.gone(now)) write(`          ((( Alexa: ${words} )))`);
};

/** Lines from a pipe: each is said when the microphone opens, an empty one is silence. */
const piped = async (echo: Echo, input: NodeJS.ReadableStream, json: boolean): Promise<void> => {
  const { device } = echo;
  // Lines of JSON are for a program.
  const write = (text: string): void => {
    (json ? process.stderr : process.stdout).write(`${text}\n`);
  };
  ring(echo, write);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.trim();
    if (text === 'quit') break;
    if (obey(text, echo, write)) continue;
    if (text === '') await device.silence();
    else await device.say(text);
    ring(echo, write);
  }
};

const desk = async (
  echo: (onTurn: (turn: Turn) => void) => Promise<Echo>,
  speed: number,
  data: string,
): Promise<Echo> => {
  let desk: Desk | undefined;
  const made = await echo((turn) => desk?.begin(turn));
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  const write = (text: string): void => {
    process.stdout.write(`\r\u001b[K${text}\n`);
    terminal.prompt(true);
  };
  desk = new Desk(
    made.device,
    {
      line: write,
      prompt: (text) => {
        terminal.setPrompt(text);
        terminal.prompt(true);
      },
      typed: () => terminal.line,
    },
    speed,
  );
  const here = desk;
  process.stdout.write(`${WELCOME}\n`);
  terminal.prompt();
  const stopKeeping = keepInstants(data, () => here.clock);
  await new Promise<void>((resolve, reject) => {
    let since = performance.now();
    const tick = async (): Promise<void> => {
      const now = performance.now();
      const passed = (now - since) / 1000;
      since = now;
      await here.pass(passed);
      ring(made, write, here.clock);
    };
    const timer = setInterval(() => tick().catch(fail), TICK_MILLISECONDS);
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
      else if (!obey(text, made, write)) (text === '' ? here.wait() : here.say(text)).catch(fail);
    });
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => terminal.close());
    terminal.on('SIGINT', () => terminal.close());
    terminal.on('close', finish);
  });
  process.stdout.write('\n');
  stopKeeping();
  await here.leave();
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
  const echo = (onTurn: (turn: Turn) => void): Promise<Echo> =>
    echoFrom(flags, { locale: null, now: firstInstant(data), data, permission: 'ask' }, (turn) => {
      // Kept with the turn: nobody is asked before the plug is pulled.
      keepInstant(data, Date.parse(turn.clock));
      onTurn(turn);
    });
  const transcript = transcripts();
  const written = (turn: Turn): void => {
    process.stdout.write(`${flags.json ? JSON.stringify(turn) : transcript(turn)}\n`);
  };
  let made: Echo | undefined;
  try {
    if (process.stdin.isTTY && process.stdout.isTTY) made = await desk(echo, speed, data);
    else {
      made = await echo(written);
      await piped(made, process.stdin, flags.json === true);
    }
  } finally {
    if (made) keepInstant(data, made.device.clock);
    await made?.close();
  }
};
