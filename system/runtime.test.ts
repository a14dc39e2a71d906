import { type EmbeddedTable, embeddedTable } from '../simulator/embedded';
import { createDevice, type Device } from '../simulator/index';
import { FATAL } from '../simulator/rules';
import { clearScratch } from './cloud/scratch';
import { type Container, NODES, type NodeVersion, startContainer } from './runtime/container';
import { taskFolder } from './runtime/task';

/** What a listener says, one after another. */
type Script = readonly string[];

const SCREENED: Script = ['open psoas coach', 'start', 'full'];
const SESSION: Script = [
  ...SCREENED,
  'quick relief',
  'next',
  'pause',
  'go on',
  'how long left',
  'skip this one',
  'stop',
];

interface Heard {
  readonly said: string;
  readonly text: string;
}

/** Plays a script to an Echo whose skill is whatever `invoke` reaches; fails when Alexa would refuse an answer. */
async function play(
  invoke: (event: unknown) => Promise<unknown>,
  script: Script,
  { user = 'amzn1.ask.account.ONE', between = async () => undefined as unknown } = {},
): Promise<Heard[]> {
  const device: Device = createDevice({
    user,
    skill: () => ({ invoke: (event) => invoke(event) as never }),
  });
  const heard: Heard[] = [];
  for (const said of script) {
    const { text, problems } = await device.say(said);
    const refused = problems.filter((problem) => problem.startsWith(FATAL));
    if (refused.length > 0) throw new Error(`"${said}": ${refused.join('; ')}`);
    heard.push({ said, text });
    await between();
  }
  return heard;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
/** What was measured is told and not judged: an answer that takes longer than Alexa waits is none (`container.ts`). */
const tell = (what: string, took: readonly number[]): void =>
  console.log(
    `${what}, ${took.length} times: median ${median(took).toFixed(1)} ms, slowest ${Math.max(...took).toFixed(1)} ms`,
  );
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const from = (container: Container) => async (event: unknown) => (await container.invoke(event)).response;

const task = taskFolder();
let table: EmbeddedTable;
const started: Container[] = [];
let version: NodeVersion = NODES[0];

/** A container on the common table. */
async function container(variables: Record<string, string> = {}): Promise<Container> {
  const common = { MEMORY_TABLE: table.table, AWS_ENDPOINT_URL_DYNAMODB: table.endpoint };
  const made = await startContainer(task, { ...common, ...variables }, version);
  started.push(made);
  return made;
}

beforeEach(async () => {
  table = await embeddedTable();
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.kill()));
  await table.close();
});

afterAll(clearScratch);

describe.each(NODES)("Under Lambda's own runtime and Node %s", (node) => {
  beforeAll(() => {
    version = node;
  });

  it('a cold container answers the first launch before Alexa gives up', async () => {
    const cold: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const one = await container();
      const [launch] = await play(
        async (event) => {
          const { response, milliseconds } = await one.invoke(event);
          cold.push(one.initMilliseconds + milliseconds);
          return response;
        },
        ['open psoas coach'],
      );
      expect(launch?.text).toContain('This is Psoas Coach');
      await one.kill();
    }
    tell('cold, process start to first answer', cold);
  });

  it('a warm container answers each listener as it answered the first', async () => {
    const one = await container();
    const warm: number[] = [];
    const heard: Heard[][] = [];
    for (let round = 0; round < 10; round += 1) {
      const turns = await play(
        async (event) => {
          const { response, milliseconds } = await one.invoke(event);
          if (round > 0) warm.push(milliseconds);
          return response;
        },
        SESSION,
        { user: `amzn1.ask.account.${round}` },
      );
      heard.push(turns);
    }
    tell('warm', warm);
    expect(heard).toEqual(heard.map(() => heard[0]));
  });

  it('being frozen between turns changes no word', async () => {
    const steady = await container();
    const frozen = await container();
    const usual = await play(from(steady), SESSION);
    frozen.freeze();
    const heard = await play(
      async (event) => {
        frozen.thaw();
        return from(frozen)(event);
      },
      SESSION,
      {
        user: 'amzn1.ask.account.FROZEN',
        between: async () => {
          frozen.freeze();
          await pause(200);
        },
      },
    );
    frozen.thaw();
    expect(heard).toEqual(usual);
  });

  it('a freeze that outlasts the connection to the table costs neither the turn nor the progress', async () => {
    const one = await container();
    const device = createDevice({ skill: () => ({ invoke: (event) => from(one)(event) as never }) });
    for (const said of [...SCREENED, 'quick relief']) await device.say(said);
    one.freeze();
    // The table hangs up on idle connections after five seconds; a frozen process learns of it when it thaws.
    await pause(6500);
    one.thaw();
    await device.say('next', 40);
    device.lose(15);
    await one.kill();
    const other = await container();
    const [launch] = await play(from(other), ['open psoas coach'], { user: 'amzn1.ask.account.LISTENER' });
    expect(launch?.text).toContain('Welcome back');
  });

  it('a session whose every turn meets another container goes on word for word', async () => {
    const several = await Promise.all([container(), container(), container()]);
    const usual = await play(from(several[0] as Container), SESSION);
    let turn = 0;
    const heard = await play(
      (event) => {
        turn += 1;
        return from(several[turn % several.length] as Container)(event);
      },
      SESSION,
      { user: 'amzn1.ask.account.WANDERER' },
    );
    expect(heard).toEqual(usual);
  });

  it('a routine broken off on one container is offered by another, over the common table', async () => {
    const one = await container();
    const device = createDevice({ skill: () => ({ invoke: (event) => from(one)(event) as never }) });
    for (const said of [...SCREENED, 'quick relief']) await device.say(said);
    await device.say('next', 40);
    device.lose(15);
    await one.kill();
    const other = await container();
    const later = createDevice({
      skill: () => ({ invoke: (event) => from(other)(event) as never }),
      now: device.clock + 120_000,
    });
    expect((await later.say('open psoas coach')).text).toMatch(/Welcome back.*knee to chest/i);
  });

  it('listeners on the same containers at the same time hear nothing of each other', async () => {
    const several = await Promise.all([container(), container()]);
    const routines = ['quick relief', 'desk break', 'deep release', 'the morning routine'];
    const scripts = routines.map((routine): Script => [...SCREENED, routine, 'next', 'how long left', 'stop']);
    const listen = (script: Script, user: string, first: number) => {
      let turn = first;
      return play(
        (event) => {
          turn += 1;
          return from(several[turn % several.length] as Container)(event);
        },
        script,
        { user },
      );
    };
    const alone: Heard[][] = [];
    for (const [i, script] of scripts.entries()) alone.push(await listen(script, `amzn1.ask.account.ALONE${i}`, i));
    const together = await Promise.all(scripts.map((script, i) => listen(script, `amzn1.ask.account.AMONG${i}`, i)));
    expect(together).toEqual(alone);
    expect(new Set(together.map((turns) => turns[3]?.text)).size).toBe(routines.length);
  });

  it('no request, however strange, is lost or brings the container down', async () => {
    const one = await container();
    const strange = [
      {},
      { request: { type: 'Nonsense' } },
      { version: '1.0', session: {}, request: null },
      [],
      'x',
      null,
    ];
    for (const event of strange) {
      const answer = await one.invoke(event).catch((error: Error) => error);
      expect([event, answer]).not.toEqual([event, expect.any(Error)]);
    }
    const [launch] = await play(from(one), ['open psoas coach']);
    expect(launch?.text).toContain('This is Psoas Coach');
  });

  it('every request leaves one line in the log, and not a word of the listener', async () => {
    const one = await container();
    await play(from(one), [...SCREENED, 'quick relief', 'my leg is numb', 'stop'], {
      user: 'amzn1.ask.account.PRIVATE',
    });
    await one.invoke({ request: { type: 'Nonsense' } });
    const lines = one.lines.map((line) => JSON.parse(line) as { event?: string });
    // One a request; how the two choices of the notices reached the skill is the speech model's affair.
    const [launch, , , ...rest] = lines.map(({ event }) => event);
    expect([launch, ...rest]).toEqual(['launch', 'start-routine', 'report', 'stop', 'unasked']);
    expect(one.lines.join()).not.toMatch(/numb|leg|amzn1|quick relief/i);
  });
});
