import { createInterface } from 'node:readline';
import { run } from './errors';
import { ECHO_FLAGS, readFlags } from './options';
import { transcript } from './transcript';
import { openEcho } from './web/open';

const FLAGS = {
  locale: ECHO_FLAGS.locale,
  device: ECHO_FLAGS.device,
  data: ECHO_FLAGS.data,
  user: ECHO_FLAGS.user,
  now: ECHO_FLAGS.now,
  screened: ECHO_FLAGS.screened,
  speed: { type: 'string' },
  voice: { type: 'string' },
  port: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/**
 * `npm start`: the Echo in the browser. Lines typed beside it are said, too, at the second at which they are entered; an
 * empty one goes on to the next open microphone. Lines from a pipe are said one after another as the microphone opens,
 * and the end of the pipe is the end of the Echo; without any line it stays until it is stopped.
 */
run('start', async () => {
  const flags = readFlags(process.argv.slice(2), FLAGS);
  const notes = flags.json ? process.stderr : process.stdout;
  const { url, player, close } = await openEcho(flags, {
    turn: (turn) => process.stdout.write(`${flags.json ? JSON.stringify(turn) : transcript(turn)}\n`),
    notice: (text) => notes.write(`          (${text})\n`),
  });
  notes.write(`The Echo is at ${url} (Ctrl-C ends it; your place is kept). In the terminal alone: npm run talk\n`);
  const typed = process.stdin.isTTY === true;
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const read = async (): Promise<void> => {
    let any = false;
    for await (const line of lines) {
      any = true;
      const text = line.trim();
      if (text === 'quit') return;
      if (!typed) await player.do({ do: 'skip' });
      if (text !== '') await player.do({ do: 'say', text });
      else if (typed) await player.do({ do: 'skip' });
      else await player.silence();
    }
    if (!any && !typed) await stopped;
  };
  await Promise.race([read(), stopped]);
  lines.close();
  await close();
  // A page that is still open must not keep the process.
  process.exit();
});
