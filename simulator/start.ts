import { createInterface } from 'node:readline';
import { type Command, run } from './command';
import { ECHO_OPTIONS } from './options';
import { orphaned } from './parent';

const START: Command = {
  usage: 'npm start',
  does: 'The Echo in the browser, at an address of this machine that it prints. Lines typed beside it are said, too.',
  options: {
    ...ECHO_OPTIONS,
    speed: { type: 'string', value: '1|2|10|20', does: 'seconds of the Echo in one of yours (1)' },
    voice: { type: 'string', value: 'flite|silent', does: 'the voice that the page plays (flite)' },
    port: { type: 'string', value: 'N', does: 'where the page is served (4747, or any that is free)' },
  },
};

/**
 * `npm start`: the Echo in the browser. Lines typed beside it are said, too, at the second at which they are entered; an
 * empty one goes on to the next open microphone. Lines from a pipe are said one after another as the microphone opens,
 * and the end of the pipe is the end of the Echo; without any line it stays until it is stopped.
 */
run('start', START, async (flags) => {
  // A mistake in the command is told before the skill is loaded.
  const [{ openEcho }, { transcripts }] = await Promise.all([import('./web/open'), import('./transcript')]);
  const transcript = transcripts();
  const notes = flags.json ? process.stderr : process.stdout;
  const { url, player, close } = await openEcho(flags, {
    turn: (turn) => process.stdout.write(`${flags.json ? JSON.stringify(turn) : transcript(turn)}\n`),
    notice: (text) => notes.write(`          (${text})\n`),
  });
  notes.write(
    `The Echo is at ${url} (Ctrl-C ends it; your place is kept). In the terminal instead: end this, then npm run talk; beside this: npm run talk -- --data .data-2\n`,
  );
  const typed = process.stdin.isTTY === true;
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    // Started by hand it may outlive its shell; npm is there for it alone.
    if (process.env.npm_lifecycle_event !== undefined) orphaned().then(resolve);
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
