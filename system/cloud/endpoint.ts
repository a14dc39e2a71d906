import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDevice, type Device } from '../../simulator/index';
import { FATAL } from '../../simulator/rules';
import type { Deployed } from './aws';
import { scratch } from './scratch';
import type { Invoke, Simulate } from './skills';

type Handler = (event: unknown) => Promise<unknown>;

/** A process that loads a handler as a container does, and answers one event after another. */
const CONTAINER = `
const [, , entry, name] = process.argv;
const { [name]: handler } = await import(entry);
if (typeof handler !== 'function' || handler.length > 2) throw new Error(name + ' is not an async handler');
process.on('message', ([id, event]) =>
  handler(event, {}).then((answer) => process.send([id, answer, null]), (error) => process.send([id, null, String(error)])),
);`;

/** Unpacks a function's code and loads its handler in a process of its own, which ends with this one. */
export function load({ files, handler }: Deployed): Handler {
  const folder = scratch('function');
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const [file = '', name = ''] = handler.split('.');
  const entry = [...files.keys()].find((one) => one === `${file}.js` || one === `${file}.mjs`);
  if (!entry) throw new Error(`no file of the function has the handler ${handler}`);
  const container = join(folder, 'container.mjs');
  writeFileSync(container, CONTAINER);
  const child = fork(container, [join(folder, entry), name], { stdio: 'ignore', execArgv: [] });
  child.unref();
  child.channel?.unref();
  let last = 0;
  return (event) => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      const done = (settle: () => void) => {
        child.off('message', answered).off('exit', gone);
        child.channel?.unref();
        settle();
      };
      const answered = ([to, answer, error]: [number, unknown, string | null]) => {
        if (to === id) done(() => (error === null ? resolve(answer) : reject(new Error(error))));
      };
      const gone = () => done(() => reject(new Error(`${handler} ended its process`)));
      child.on('message', answered as never).on('exit', gone);
      child.channel?.ref();
      child.send([id, event]);
    });
  };
}

/** The function at the manifest's endpoint, if it lets the skill in. */
function calledBy(manifest: unknown, skillId: string, functions: ReadonlyMap<string, Deployed>): Deployed {
  const { apis } = (manifest as { manifest: { apis: { custom: { endpoint?: { uri: string } } } } }).manifest;
  const called = functions.get(apis.custom.endpoint?.uri ?? '');
  if (!called) throw new Error('the skill has no endpoint');
  if (called.skillId !== skillId) throw new Error('the function is not for this skill');
  return called;
}

/** The far side of `ask smapi invoke-skill-end-point`. */
export const invokes =
  (skillId: () => string, functions: ReadonlyMap<string, Deployed>): Invoke =>
  async (manifest, request) =>
    load(calledBy(manifest, skillId(), functions))(request);

/**
 * The far side of `ask dialog`: an Echo that calls the function at the manifest's endpoint, if that function lets the
 * skill in. `problems` gathers what Alexa would have refused in an answer.
 */
export function echoes(skillId: () => string, functions: ReadonlyMap<string, Deployed>, problems: string[]): Simulate {
  let device: Device | null = null;
  let last: { request: unknown; response: unknown } = { request: null, response: null };
  return async (manifest, said, locale, newSession) => {
    const called = calledBy(manifest, skillId(), functions);
    if (!device) {
      const handler = load(called);
      device = createDevice({
        locale,
        skill: () => ({
          invoke: async (request) => {
            const response = await handler(request);
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
