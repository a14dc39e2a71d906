import { type MoveId, move, techniqueIds } from '../../lambda/content';
import { ROUTINES, type RoutineId, routineIds } from '../../lambda/content/routines';
import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, type Device, seedScreened, type Turn, WINDOW_SECONDS } from '../../simulator';
import { REACTION_SECONDS } from '../../simulator/device';
import { listed, plain } from './handler';

const USER = 'LISTENER';

async function screened(
  options: { stranger?: boolean; carry?: boolean; device?: 'show' } = {},
): Promise<{ device: Device; turns: Turn[] }> {
  const memory = memoryInProcess();
  const turns: Turn[] = [];
  const { stranger, ...rest } = options;
  if (!stranger) await seedScreened(memory, USER, DEFAULT_NOW);
  const device = createDevice({ memory, user: USER, onTurn: (turn) => turns.push(turn), ...rest });
  await device.open();
  return { device, turns };
}

/** Says nothing while the routine carries on by itself, then "go on" as the last window opens. */
async function toTheEnd({ device, turns }: { device: Device; turns: Turn[] }): Promise<readonly Turn[]> {
  for (let i = 0; i < 40; i++) {
    const turn = await device.intent(
      'AMAZON.ResumeIntent',
      {},
      Math.max(0, device.turnSeconds - WINDOW_SECONDS + REACTION_SECONDS),
    );
    if (turn.goes_on?.state === 'finished') break;
  }
  await device.silence();
  return turns;
}

const problemsOf = (turns: readonly Turn[]): string[] =>
  turns.flatMap(({ turn, problems }) => problems.map((problem) => `turn ${turn}: ${problem}`));

const start = (device: Device, routine: RoutineId) =>
  device.intent('StartRoutineIntent', { routine: listed('routine', routine, routine) });

/** Total of one technique over both sides, in seconds, repetitions or breaths. */
const heldOf = (turns: readonly Turn[], technique: string): number => {
  const ledger = turns.findLast(({ ledger: known }) => known)?.ledger as
    | Record<string, Record<string, number>>
    | undefined;
  return Object.values(ledger?.[technique] ?? {}).reduce((sum, amount) => sum + amount, 0);
};

describe.each(routineIds)('%s, from start to finish', (id) => {
  it.each([{}, { carry: false }, { device: 'show' as const }])(
    'breaks no rule of the platform, %j',
    async (options) => {
      const session = await screened(options);
      await start(session.device, id);
      const turns = await toTheEnd(session);
      expect(problemsOf(turns)).toEqual([]);
      expect(turns.some(({ goes_on }) => goes_on?.state === 'finished')).toBe(true);
    },
  );

  it('takes the time it says, and books every second of it', async () => {
    const session = await screened();
    await start(session.device, id);
    const turns = await toTheEnd(session);
    const routine = turns.filter(
      ({ request, goes_on }) => request.type === 'IntentRequest' && goes_on?.state !== 'finished',
    );
    const seconds = routine.reduce((sum, { speech_seconds, reprompt_seconds, timeline }) => {
      const finished = timeline.some(({ part, text }) => part === 'speech' && text.startsWith('That was all'));
      return sum + speech_seconds + (finished ? 0 : reprompt_seconds);
    }, 0);
    expect(Math.abs(seconds - ROUTINES[id].stated)).toBeLessThanOrEqual(5);
    const truth = session.device.held;
    for (const [technique, sides] of Object.entries(truth)) {
      const played = sides.left + sides.right + sides.both;
      expect(Math.abs(heldOf(turns, technique) - played)).toBeLessThanOrEqual(0.05 * played + 0.1);
    }
  });

  it('gives both sides the same', async () => {
    const session = await screened();
    await start(session.device, id);
    const turns = await toTheEnd(session);
    for (const { left, right } of Object.values(session.device.held)) expect(left).toBeCloseTo(right, 1);
    expect(turns.length).toBeGreaterThan(2);
  });
});

const byName = (device: Device, id: MoveId) =>
  device.intent('StartTechniqueIntent', { technique: listed('technique', id, id) });

describe.each(techniqueIds)('%s, started by name', (id: MoveId) => {
  it('comes to its end without breaking a rule', async () => {
    const session = await screened();
    if (id === 'ball-release') {
      // The fingers come before the ball.
      await byName(session.device, 'supine-massage');
      await toTheEnd(session);
      await session.device.open();
    }
    await byName(session.device, id);
    const turns = await toTheEnd(session);
    expect(problemsOf(turns)).toEqual([]);
    expect(turns.some(({ timeline }) => timeline.some(({ technique }) => technique === id))).toBe(true);
    expect(turns.some(({ goes_on }) => goes_on?.state === 'finished')).toBe(true);
    expect(heldOf(turns, id)).toBeGreaterThan(0);
  });
});

describe('a rest by name', () => {
  it.each([
    ['PT5M', 300],
    ['PT15M', 900],
    ['PT2H', 900],
    ['PT1M', 60],
  ])('of %s lasts %d s', async (duration, seconds) => {
    const session = await screened();
    await session.device.intent('RestIntent', { duration: plain('duration', duration) });
    const turns = await toTheEnd(session);
    expect(problemsOf(turns)).toEqual([]);
    expect(Math.abs((session.device.held['constructive-rest']?.both ?? 0) - seconds)).toBeLessThanOrEqual(3);
  });
});

describe('a stranger', () => {
  it('chooses first, then hears once to say the wake word while it counts', async () => {
    const { device, turns } = await screened({ stranger: true });
    for (const choice of ['start', 'full'])
      await device.intent('ChoiceIntent', { choice: listed('choice', choice, choice) });
    await start(device, 'quick-relief');
    const notes = turns.filter(({ text }) => /say Alexa first/.test(text));
    expect(notes).toHaveLength(1);
    await toTheEnd({ device, turns });
    expect(problemsOf(turns)).toEqual([]);
    expect(move('knee-to-chest').work).toMatchObject({ count: { least: 6 } });
    expect(
      turns.find(({ goes_on }) => goes_on?.routine === 'quick-relief')?.timeline.filter(({ kind }) => kind === 'rep'),
    ).toHaveLength(6);
  });
});
