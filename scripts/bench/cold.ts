import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { embeddedTable } from '../../simulator/embedded';
import { bundle } from '../bundle';
import { type Group, quantile } from './figures';

/*
 * Cold starts: the deployed bundle against a null skill (ask-sdk-core, one launch handler, constant words) bundled the
 * same way, in turn A B A B in fresh processes, so that ratios hold when the machine's speed drifts.
 */

const NULL_SKILL = `
import { SkillBuilders } from 'ask-sdk-core';
const skill = SkillBuilders.custom()
  .addRequestHandlers({ canHandle: () => true, handle: ({ responseBuilder }) => responseBuilder.speak('Hello.').reprompt('Hello?').getResponse() })
  .create();
export const handler = async (event, context) => skill.invoke(event, context);
`;

/** Runs in a fresh process: loads a bundle and answers one launch; prints its own CPU in milliseconds. */
const child = `
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const begun = cpu();
const at = performance.now();
const { handler } = require(process.argv[1]);
const event = JSON.parse(process.argv[2]);
handler(event, {}).then((response) => {
  if (!response.response.outputSpeech) throw new Error('no answer');
  process.stderr.write(JSON.stringify({ own: cpu() - begun, wall: performance.now() - at }));
  process.exit(0);
});
`;

const launch = (user: string) =>
  JSON.stringify({
    version: '1.0',
    session: { new: true, sessionId: 's', application: { applicationId: 'a' }, user: { userId: user }, attributes: {} },
    context: {
      System: {
        application: { applicationId: 'a' },
        user: { userId: user },
        device: { deviceId: 'd', supportedInterfaces: {} },
      },
    },
    request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-01-05T07:00:00Z', locale: 'en-US' },
  });

interface Start {
  /** Milliseconds of CPU that loading and the first answer add to Node, and from load to answer on the wall. */
  readonly own: number;
  readonly wall: number;
  /** Spawn to exit. */
  readonly whole: number;
}

async function start(file: string, environment: Readonly<Record<string, string>>): Promise<Start> {
  const begun = performance.now();
  const { stderr } = await promisify(execFile)(process.execPath, ['-e', child, file, launch('bench')], {
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
  });
  const whole = performance.now() - begun;
  return { ...(JSON.parse(stderr.slice(stderr.lastIndexOf('{'))) as Omit<Start, 'whole'>), whole };
}

const median = (values: readonly number[]): number | null => quantile(values, 0.5);

/** Measures `rounds` pairs of starts for the skill without and with its table. */
export async function coldStarts(rounds: number): Promise<Group> {
  const folder = await mkdtemp(join(tmpdir(), 'psoas-cold-'));
  const table = await embeddedTable();
  try {
    const source = join(process.cwd(), 'node_modules', '.cache', 'null-skill.mjs');
    await writeFile(source, NULL_SKILL);
    const [nothing, skill] = [join(folder, 'null.js'), join(folder, 'skill.js')];
    await bundle(source, nothing);
    await bundle('lambda/index.ts', skill);
    await rm(source);
    const plain = { MEMORY_TABLE: '' };
    const stored = {
      MEMORY_TABLE: table.table,
      AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
    };
    const cases = [
      { name: 'null skill', file: nothing, environment: plain },
      { name: 'no store', file: skill, environment: plain },
      { name: 'with its table', file: skill, environment: stored },
    ];
    const runs: Start[][] = cases.map(() => []);
    for (let round = 0; round <= rounds; round++) {
      for (const [i, { file, environment }] of cases.entries()) {
        const run = await start(file, environment);
        // The first round warms the file cache.
        if (round > 0) runs[i]?.push(run);
      }
    }
    const [bare, alone, kept] = runs as [Start[], Start[], Start[]];
    const ratio = (list: readonly Start[], of: 'whole' | 'own') =>
      median(list.map((run, i) => run[of] / (bare[i] as Start)[of]));
    return {
      title: 'Cold start',
      note: `fresh processes in turn, ${rounds} rounds, Node ${process.versions.node}; the table is embedded, without TLS`,
      figures: [
        {
          name: 'no store: whole process, times the null skill',
          value: ratio(alone, 'whole'),
          unit: 'x',
          target: { is: 'at most', value: 1.35 },
        },
        { name: 'no store: own CPU, times the null skill', value: ratio(alone, 'own'), unit: 'x' },
        {
          name: 'one read and one write: whole process, times the null skill',
          value: ratio(kept, 'whole'),
          unit: 'x',
          target: { is: 'at most', value: 2.2 },
        },
        { name: 'null skill: load to first answer, median', value: median(bare.map(({ wall }) => wall)), unit: 'ms' },
        { name: 'no store: load to first answer, median', value: median(alone.map(({ wall }) => wall)), unit: 'ms' },
        {
          name: 'with its table: load to first answer, median',
          value: median(kept.map(({ wall }) => wall)),
          unit: 'ms',
        },
        { name: 'bundle, KB', value: (await stat(skill)).size / 1024, unit: '' },
      ],
    };
  } finally {
    await table.close();
    await rm(folder, { recursive: true, force: true });
  }
}
