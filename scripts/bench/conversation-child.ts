/**
 * Runs in a fresh process: loads a skill as Lambda's runtime client does it (an ES module that has loaded what the client
 * loads imports the function), rehearses, and holds a conversation; then the same one with others, as often as `AGAIN` says.
 * Prints its own CPU in milliseconds, the collector's and compiler's included: of the load, of the rehearsal, of each turn,
 * and the median of each turn once the process is warm.
 */
export const CONVERSATION_CHILD = `
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
for (const name of ['async_hooks', 'http', 'net', 'os', 'path', 'util', 'worker_threads']) require('node:' + name);
const { readFileSync } = require('node:fs');
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const [, , entry, file, user, warmUp, again] = process.argv;
const requests = JSON.parse(readFileSync(file, 'utf8'));
const begun = cpu();
const { handler, prepare } = await import(entry);
const loaded = cpu();
await prepare?.();
const rehearsed = cpu();
const conversation = async (who) => {
  const times = [];
  for (const request of requests) {
    const text = request.replaceAll(user, who);
    const at = cpu();
    JSON.stringify(await handler(JSON.parse(text), {}));
    times.push(cpu() - at);
  }
  return times;
};
const turns = await conversation('first');
const rounds = [];
for (let n = 0; n < Number(warmUp) + Number(again); n += 1) rounds.push(await conversation('next' + n));
const measured = rounds.slice(Number(warmUp));
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const warm = turns.map((_, i) => median(measured.map((times) => times[i])));
process.stderr.write(JSON.stringify({ load: loaded - begun, rehearsal: rehearsed - loaded, turns, warm }));
process.exit(0);
`;

/** Loads a skill without waiting for its rehearsal, which is measured by itself. */
export const BARE_ENTRY = `
import { createRequire } from 'node:module';
export const { handler, prepare } = createRequire(import.meta.url)('./index.js');
`;
