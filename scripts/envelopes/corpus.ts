import { LOCALES } from '../../lambda/languages';
import { parseState } from '../../lambda/session/codecs/state';
import type { State } from '../../lambda/session/state';
import type { IntentName } from '../../lambda/skill/intents';
import { seeded } from '../../simulator/chance';
import { generated, type Random, type Sessions } from './generate';
import { judge } from './judge';
import { shapes } from './kinds';

/** What came of it all. */
export interface Corpus {
  readonly kinds: number;
  readonly requests: number;
  /** Each with the number of the request it came from. */
  readonly faults: readonly string[];
  /** Milliseconds of CPU. */
  readonly p99: number;
  readonly longest: number;
}

const say = (name: IntentName, slots: object = {}): object => ({
  type: 'IntentRequest',
  intent: { name, confirmationStatus: 'NONE', slots },
});
const listed = (name: string, id: string): object => ({
  [name]: {
    name,
    value: id,
    resolutions: {
      resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id, name: id } }] }],
    },
  },
});

/** Conversations whose attributes are sent again, spoilt, each with where it has to have led. */
const TALKS: readonly (readonly [led: (state: State) => boolean, talk: readonly object[]])[] = [
  [
    ({ cursor }) => cursor.at === 'guiding' && cursor.plan.routine === 'full',
    [say('StartRoutineIntent', listed('routine', 'full')), say('AMAZON.NextIntent'), say('HowLongLeftIntent')],
  ],
  [
    ({ cursor, turn }) =>
      cursor.at === 'paused' && (turn?.acts.some((act) => act.act === 'ask' && act.asking === 'pain') ?? false),
    [
      say('StartRoutineIntent', listed('routine', 'quick-relief')),
      say('SymptomIntent', { symptom: { name: 'symptom', value: 'it hurts' } }),
    ],
  ],
  [
    ({ cursor }) => cursor.at === 'stopped',
    [say('SymptomIntent', { symptom: { name: 'symptom', value: 'my leg has gone numb' } }), say('AMAZON.RepeatIntent')],
  ],
  [
    ({ cursor, prefs }) => cursor.at === 'lobby' && prefs.own?.open === true,
    [say('BuildRoutineIntent'), say('AddTechniqueIntent', listed('technique', 'sphinx')), say('AMAZON.HelpIntent')],
  ],
];

const envelope = (request: object, isNew: boolean, attributes: object, second: number, userId = 'known'): object => {
  const application = { applicationId: 'amzn1.ask.skill.x' };
  const user = { userId };
  return {
    version: '1.0',
    session: { new: isNew, sessionId: 's1', application, user, attributes },
    context: { System: { application, user, device: { deviceId: 'd', supportedInterfaces: {} } } },
    request: { requestId: 'r', locale: 'en-US', timestamp: new Date(second * 1000).toISOString(), ...request },
  };
};

async function underWay(): Promise<Sessions> {
  const found: Record<string, unknown>[] = [];
  for (const [led, talk] of TALKS) {
    const ask = await judge();
    let attributes: object = {};
    for (const [i, request] of [{ type: 'LaunchRequest' }, ...talk].entries()) {
      const { answer } = await ask(
        envelope(request, i === 0, attributes, Date.parse('2026-01-05T07:00:00Z') / 1000 + i * 30),
      );
      attributes = answer?.sessionAttributes ?? {};
      found.push(attributes as Record<string, unknown>);
    }
    if (!led(parseState((attributes as { state?: unknown }).state)))
      throw new Error(`a conversation led elsewhere: ${JSON.stringify(talk)}`);
  }
  return found;
}

/** Every kind as it is, in a new session and in each, or every n-th, that is under way, then so many generated ones. */
export async function corpus(requests: number, seed: number, every = 1): Promise<Corpus> {
  const random: Random = seeded(seed);
  const sessions = await underWay();
  const ask = await judge(random);
  // A built function reads its lexicons compiled; from the sources the first report of a language compiles one, half a
  // second that is no turn's.
  for (const locale of LOCALES)
    await ask(
      envelope({ ...say('SymptomIntent', { symptom: { name: 'symptom', value: 'ok' } }), locale }, true, {}, 0),
    );
  const faults: string[] = [];
  const cpu: number[] = [];
  const send = async (name: string, sent: object): Promise<void> => {
    const judged = await ask(sent);
    cpu.push(judged.cpu);
    faults.push(...judged.faults.map((fault) => `${name}: ${fault}`));
  };
  const second = Date.parse('2026-01-05T07:02:00Z') / 1000;
  for (const shape of shapes) {
    for (const who of ['known', 'new']) await send(`${who} ${shape.type}`, envelope(shape, true, {}, second, who));
    for (const attributes of sessions.filter((_, i) => i % every === 0))
      await send(String(shape.type), envelope(shape, false, attributes, second));
  }
  for (let i = 1; i <= requests; i += 1) await send(`request ${i}`, generated(random, sessions));
  const sorted = cpu.sort((a, b) => a - b);
  return {
    kinds: shapes.length,
    requests,
    faults,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    longest: sorted.at(-1) ?? 0,
  };
}
