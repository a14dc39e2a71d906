import { run } from './errors';
import { ECHO_FLAGS, readFlags } from './options';
import { perform, readScript } from './replay';
import { transcript } from './transcript';

/**
 * `npm run talk`: the Echo in the terminal; with `--replay FILE` a conversation in virtual time that begins at
 * 2026-01-05T07:00:00Z unless `--now` says otherwise.
 */
const talk = async (args: readonly string[]): Promise<void> => {
  const flags = readFlags(args, {
    ...ECHO_FLAGS,
    replay: { type: 'string' },
    json: { type: 'boolean' },
    real: { type: 'boolean' },
    speed: { type: 'string' },
  });
  if (flags.replay === undefined) {
    const { interactive } = await import('./interactive');
    await interactive(flags);
    return;
  }
  const script = readScript(flags.replay as string);
  // A mistake in the command is told before the skill is loaded.
  const { echoFrom } = await import('./echo');
  const { device, understanding, close } = await echoFrom(flags, { locale: script.locale }, (turn) => {
    process.stdout.write(`${flags.json ? JSON.stringify(turn) : transcript(turn)}\n`);
  });
  try {
    for (const input of script.inputs) await perform(device, input, understanding);
  } finally {
    await close();
  }
};

run('talk', () => talk(process.argv.slice(2)));
