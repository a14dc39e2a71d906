import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSkill, handler, type Memory, memoryInProcess } from '../../lambda/index';
import { handlerFor, intentRequest, launchRequest, listed, NOW } from '../promises/handler';

const lines: unknown[] = [];
const skill = createSkill({ memory: memoryInProcess(), log: (line) => lines.push(line) });
const invoke = (envelope: unknown): Promise<ResponseEnvelope> => skill.invoke(envelope as RequestEnvelope);

const application = { applicationId: 'amzn1.ask.skill.x' };
const session = { new: false, sessionId: 's', application, attributes: {}, user: { userId: 'u' } };
const context = { System: { application, user: { userId: 'u' }, device: { deviceId: 'd', supportedInterfaces: {} } } };
const request = { type: 'IntentRequest', requestId: 'r', timestamp: '2026-01-05T07:00:00Z', locale: 'en-US' };
const intent = { name: 'AMAZON.NextIntent', confirmationStatus: 'NONE', slots: {} };
const whole = { version: '1.0', session, context, request: { ...request, intent } };

const spoken = ({ response }: ResponseEnvelope): string => {
  const speech = response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml : '';
};

describe('an envelope that is not as it should be', () => {
  it.each([
    ['without a session', { ...whole, session: undefined }],
    ['with a null session', { ...whole, session: null }],
    ['without attributes', { ...whole, session: { ...session, attributes: undefined } }],
    ['with null attributes', { ...whole, session: { ...session, attributes: null } }],
    ['with words for attributes', { ...whole, session: { ...session, attributes: 'state' } }],
    ['without a user', { ...whole, session: { ...session, user: undefined }, context: {} }],
    ['without a context', { ...whole, context: undefined }],
    ['without a time', { ...whole, request: { ...request, intent, timestamp: undefined } }],
    ['with a time nobody can read', { ...whole, request: { ...request, intent, timestamp: 'noon' } }],
    ['without a locale', { ...whole, request: { ...request, intent, locale: undefined } }],
    ['in a locale nobody has words for', { ...whole, request: { ...request, intent, locale: 'tlh-KX' } }],
    ['with a number for a locale', { ...whole, request: { ...request, intent, locale: 7 } }],
    ['without an intent', { ...whole, request }],
    ['with a null intent', { ...whole, request: { ...request, intent: null } }],
    ['with a nameless intent', { ...whole, request: { ...request, intent: {} } }],
    ['with null slots', { ...whole, request: { ...request, intent: { ...intent, name: 'PlanIntent', slots: null } } }],
    [
      'with a slot that is null',
      { ...whole, request: { ...request, intent: { ...intent, name: 'PlanIntent', slots: { duration: null } } } },
    ],
    [
      'with resolutions that are none',
      {
        ...whole,
        request: {
          ...request,
          intent: {
            ...intent,
            name: 'GoToTechniqueIntent',
            slots: { technique: { value: 'x', resolutions: { resolutionsPerAuthority: [null] } } },
          },
        },
      },
    ],
    ['from another skill', { ...whole, request: { ...request, intent: { ...intent, name: 'SomebodyElsesIntent' } } }],
  ])('%s is answered in words', async (_what, envelope) => {
    const answer = await invoke(envelope);
    expect(answer.version).toBe('1.0');
    expect(spoken(answer)).toMatch(/^<speak>.+<\/speak>$/s);
    expect(typeof answer.response.shouldEndSession).toBe('boolean');
    if (answer.response.shouldEndSession === false) expect(answer.response.reprompt).toBeDefined();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['words', 'hello'],
    ['an empty object', {}],
    ['no request', { ...whole, request: undefined }],
    ['a null request', { ...whole, request: null }],
    ['a request of another kind', { ...whole, request: { ...request, type: 'AudioPlayer.PlaybackStarted' } }],
    ['a request without a type', { ...whole, request: { ...request, type: undefined } }],
  ])('(%s) is never thrown back', async (_what, envelope) => {
    const answer = await invoke(envelope);
    expect(answer).toMatchObject({ response: expect.any(Object) });
    expect(answer.response.outputSpeech).toBeUndefined();
  });

  it('says no more about what went wrong than the name of it', async () => {
    const observe = () => {
      throw new TypeError('my left leg of amzn1.ask.account.X');
    };
    const log = (line: unknown) => lines.push(line);
    const failing = createSkill({ memory: memoryInProcess(), log, observe });
    expect(spoken(await failing.invoke(whole as unknown as RequestEnvelope))).toMatch(/^<speak>.+<\/speak>$/s);
    const failures = lines.filter((line) => (line as { event: string }).event === 'failure');
    expect(failures.length).toBeGreaterThan(0);
    for (const line of failures) expect(Object.keys(line as object)).toEqual(['event', 'error']);
    expect(JSON.stringify(lines)).not.toContain('amzn1');
  });
});

describe('what rides in the session', () => {
  it.each([
    ['lost', {}],
    ['of another version of the skill', { state: { cursor: { at: 'flying' } }, revision: 9 }],
    ['damaged', { state: { cursor: { at: 'guiding', plan: null, spot: null } } }],
    ['full of nonsense', { state: { cursor: 5, turn: 'x', ledger: [1], prefs: null, flags: 7 }, revision: 'many' }],
  ])('%s: the listener is answered, and can start again', async (_what, attributes) => {
    const ask = await handlerFor();
    const lost = await ask(intentRequest('HowLongLeftIntent'), { attributes }, NOW);
    expect(lost.problems).toEqual([]);
    const started = await ask(
      intentRequest('StartRoutineIntent', { routine: listed('routine', 'quick relief', 'quick-relief') }),
      { attributes: lost.attributes },
      NOW + 20,
    );
    expect(started.problems).toEqual([]);
    expect(lost.state.cursor.at).not.toBe('guiding');
  });

  it('is small enough to ride along in the longest routine', async () => {
    const ask = await handlerFor();
    const opened = await ask(launchRequest, { attributes: {}, isNew: true }, NOW);
    const full = await ask(
      intentRequest('StartRoutineIntent', { routine: listed('routine', 'full', 'full') }),
      opened,
      NOW + 9,
    );
    expect(Buffer.byteLength(JSON.stringify(full.attributes))).toBeLessThan(3 * 1024);
  });
});

describe('a store that fails', () => {
  const down = () => Promise.reject(new Error('down'));
  const broken: Memory = {
    ...{ load: down, save: down, update: down, quarantine: down, remove: down },
    ...{ keysOf: down, leave: down, hasLeft: down },
  };

  it('costs nobody the answer', async () => {
    const lame = createSkill({ memory: broken });
    const opened = await lame.invoke({
      ...whole,
      session: { ...session, new: true },
      request: { ...request, type: 'LaunchRequest' },
    } as never);
    expect(spoken(opened)).toMatch(/^<speak>.+<\/speak>$/s);
    expect(opened.response.shouldEndSession).toBe(false);
  });

  it('that holds an old or damaged record starts afresh', async () => {
    const records: readonly unknown[] = [
      { version: 0, state: {} },
      'x',
      7,
      [],
      { version: 1, state: { cursor: { at: 'guiding' } } },
    ];
    for (const record of records) {
      const memory: Memory = { ...memoryInProcess(), load: async () => record };
      const ask = await handlerFor({ memory, stranger: true });
      const opened = await ask(launchRequest, { attributes: {}, isNew: true }, NOW);
      expect(opened.problems).toEqual([]);
      expect(opened.state.cursor.at).toBe('lobby');
    }
  });
});

describe('the deployed function', () => {
  it('takes an event and a context, and answers', async () => {
    const answer = await handler(
      { ...whole, session: { ...session, new: true }, request: { ...request, type: 'LaunchRequest' } } as never,
      { callbackWaitsForEmptyEventLoop: true } as never,
    );
    expect(spoken(answer).replace(/<[^>]*>/g, '')).toContain('Psoas Coach');
  });
});
