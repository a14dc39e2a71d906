import { run } from './errors';
import { interactive } from './interactive';
import { ECHO_FLAGS, readFlags } from './options';

/** `npm start`: the Echo on your desk. */
run('start', async () => {
  const flags = {
    ...ECHO_FLAGS,
    real: { type: 'boolean' },
    speed: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  await interactive(readFlags(process.argv.slice(2), flags));
});
