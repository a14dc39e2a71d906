import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDevice, type Device } from '../../simulator/index';
import { FATAL } from '../../simulator/rules';
import type { Deployed } from './aws';
import { scratch } from './scratch';
import type { Simulate } from './skills';

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** Unpacks a function's code and loads its handler, as a container would. */
export function load({ files, handler }: Deployed): Handler {
  const folder = scratch('function');
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const [file = '', name = ''] = handler.split('.');
  const loaded = createRequire(join(folder, 'here.js'))(`./${file}.js`) as Record<string, Handler>;
  const found = loaded[name];
  if (!found || found.length > 2) throw new Error(`${handler} is not an async handler`);
  return found;
}

/**
 * The far side of `ask dialog`: an Echo that calls the function at the manifest's endpoint, if that function lets the
 * skill in. `problems` gathers what Alexa would have refused in an answer.
 */
export function echoes(skillId: () => string, functions: ReadonlyMap<string, Deployed>, problems: string[]): Simulate {
  let device: Device | null = null;
  let last: { request: unknown; response: unknown } = { request: null, response: null };
  return async (manifest, said, locale, newSession) => {
    const { apis } = (manifest as { manifest: { apis: { custom: { endpoint?: { uri: string } } } } }).manifest;
    const called = functions.get(apis.custom.endpoint?.uri ?? '');
    if (!called) throw new Error('the skill has no endpoint');
    if (called.skillId !== skillId()) throw new Error('the function is not for this skill');
    if (!device) {
      const handler = load(called);
      device = createDevice({
        locale,
        skill: () => ({
          invoke: async (request) => {
            const response = await handler(request, {});
            last = { request, response };
            return response as never;
          },
        }),
      });
    }
    if (newSession && device.sessionOpen) device.lose();
    const turn = await device.say(said);
    // A deployed skill reports no timeline; the rules that need one are judged elsewhere.
    problems.push(...turn.problems.filter((problem) => problem.startsWith(FATAL)));
    return { ...last, caption: turn.text };
  };
}
