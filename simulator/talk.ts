import { type Command, run } from './command';
import { ECHO_OPTIONS } from './options';
import { perform, readScript } from './replay';
import { transcripts } from './transcript';

const TALK: Command = {
  usage: 'npm run talk',
  does: 'The Echo in the terminal. Words come at their own pace, silences twenty times faster; at an open microphone it waits for you. Lines from a pipe are said one after another, each when the whole answer before it has been heard.',
  options: {
    ...ECHO_OPTIONS,
    replay: { type: 'string', value: 'FILE', does: 'a conversation in virtual time, from 2026-01-05T07:00:00Z on' },
    real: { type: 'boolean', does: 'silences as long as they are' },
    speed: { type: 'string', value: 'N', does: 'silences so many times faster (20)' },
    tempo: { type: 'string', value: '1.0', does: 'below 1 the device speaks faster than the skill believes' },
    latency: { type: 'string', value: 'SECONDS', does: 'from the request to the first word' },
    seed: { type: 'string', value: 'N', does: 'latency by chance, the same for the same number' },
  },
};

run('talk', TALK, async (flags) => {
  if (flags.replay === undefined) {
    const { interactive } = await import('./interactive');
    await interactive(flags);
    return;
  }
  const script = readScript(flags.replay as string);
  const transcript = transcripts();
  // A mistake in the command is told before the skill is loaded.
  const { echoFrom } = await import('./echo');
  const { device, understanding, household, close } = await echoFrom(flags, { locale: script.locale }, (turn) => {
    process.stdout.write(`${flags.json ? JSON.stringify(turn) : transcript(turn)}\n`);
  });
  try {
    for (const input of script.inputs) await perform(device, input, understanding, household);
  } finally {
    await close();
  }
});
