/* What runs in the fresh processes of the cold starts: the null skill, and who loads a skill and asks it. */

/** ask-sdk-core, one handler, constant words. */
export const NULL_SKILL = `
import { SkillBuilders } from 'ask-sdk-core';
const skill = SkillBuilders.custom()
  .addRequestHandlers({ canHandle: () => true, handle: ({ responseBuilder }) => responseBuilder.speak('Hello.').reprompt('Hello?').getResponse() })
  .create();
export const handler = async (event, context) => skill.invoke(event, context);
`;

/** What Lambda loads of the null skill: the same way round as ours, with nothing to prepare. */
export const NULL_ENTRY = `
import { createRequire } from 'node:module';
export const { handler } = createRequire(import.meta.url)('./index.js');
`;

/**
 * Runs in a fresh process: loads an entry and answers one launch, as Lambda's runtime client does it (an ES module that has
 * loaded what the client loads imports the function); prints its own CPU in milliseconds. Where a group of processes is named, the first
 * request runs with its share of the CPU: Lambda gives only the start a whole one.
 */
export const CHILD = `
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
for (const name of ['async_hooks', 'http', 'net', 'os', 'path', 'util', 'worker_threads']) require('node:' + name);
const { writeFileSync } = require('node:fs');
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const [, , entry, event, members] = process.argv;
const now = () => Number(process.hrtime.bigint()) / 1e6;
const [begun, at] = [cpu(), now()];
const { handler } = await import(entry);
const [started, from] = [cpu(), now()];
if (members) writeFileSync(members, String(process.pid));
const response = await handler(JSON.parse(event), {});
if (!response.response.outputSpeech) throw new Error('no answer');
const [to, done] = [now(), cpu()];
const figures = { own: done - begun, all: done, init: from - at, first: to - from, wall: to - at, turn: done - started };
process.stderr.write(JSON.stringify(figures));
process.exit(0);
`;

const envelope = (user: string, first: boolean, request: object): string =>
  JSON.stringify({
    version: '1.0',
    session: {
      new: first,
      sessionId: 's',
      application: { applicationId: 'a' },
      user: { userId: user },
      attributes: {},
    },
    context: {
      System: {
        application: { applicationId: 'a' },
        user: { userId: user },
        device: { deviceId: 'd', supportedInterfaces: {} },
      },
    },
    request: { requestId: 'r', timestamp: '2026-01-05T07:00:00Z', locale: 'en-US', ...request },
  });
export const LAUNCH = envelope('bench', true, { type: 'LaunchRequest' });
