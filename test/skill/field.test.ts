import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill, memoryInProcess } from '../../lambda/index';
import { hearOf } from '../../lambda/languages';
import { interpret } from '../../lambda/skill/interpret';
import { unaskedLine } from '../../lambda/skill/log';
import { secondOf } from '../../lambda/skill/stamp';
import { problems, VOICE } from '../../simulator';
import { measureFor } from '../../simulator/voice';
import { handlerFor, intentRequest, launchRequest, NOW, type Request } from '../promises/handler';
import { atScreen, startRoutine, touch } from '../screen/listener';

/** Shapes that public envelopes and reports show, beside those that the platform's types promise. */

describe('a stamp', () => {
  it.each<[string, unknown, number | null]>([
    ['in ISO 8601', '2015-05-13T12:34:56Z', 1_431_520_496],
    ['in epoch milliseconds', 1_431_520_496_000, 1_431_520_496],
    ['in epoch milliseconds, as digits', '1431520496000', 1_431_520_496],
    ['in epoch seconds', 1_431_520_496, 1_431_520_496],
    ['in words', 'noon', null],
    ['before there were any', -5, null],
    ['that is a list', ['2015'], null],
    ['that is missing', undefined, null],
  ])('%s is read for what it is', (_what, stamp, second) => {
    expect(secondOf(stamp)).toBe(second);
  });

  it('in milliseconds lets as much time pass as one in ISO 8601', async () => {
    const leftAfter = async (stamp: (second: number) => unknown): Promise<unknown> => {
      const ask = await handlerFor();
      const at = (request: Request, second: number): Request => ({ ...request, timestamp: stamp(second) });
      const opened = await ask(at(launchRequest, NOW), { attributes: {}, isNew: true }, NOW);
      const begun = await ask(at(startRoutine('quick-relief'), NOW + 9), opened, NOW + 9);
      const asked = await ask(at(intentRequest('HowLongLeftIntent'), NOW + 69), begun, NOW + 69);
      expect(asked.problems).toEqual([]);
      return asked.report?.position;
    };
    const usual = await leftAfter((second) => new Date(second * 1000).toISOString());
    expect(usual).toMatchObject({ technique: 'constructive-rest' });
    expect(await leftAfter((second) => second * 1000)).toEqual(usual);
  });
});

describe('a touch', () => {
  it('is answered at once, in both parts', async () => {
    const { send } = await atScreen('wide');
    await send(startRoutine('quick-relief'), 9);
    const { envelope, problems: found } = await send(touch('touch', 'hurts'), 30);
    expect(found).toEqual([]);
    const { outputSpeech, reprompt } = envelope.response;
    expect([outputSpeech?.playBehavior, reprompt?.outputSpeech?.playBehavior]).toEqual(['REPLACE_ALL', 'REPLACE_ALL']);
  });

  it('is told from words, which stop the speech by themselves', async () => {
    const { send } = await atScreen('wide');
    const { envelope } = await send(startRoutine('quick-relief'), 9);
    expect(envelope.response.outputSpeech).not.toHaveProperty('playBehavior');
  });

  it('that is answered behind the speech breaks a rule', async () => {
    const { first } = await atScreen('wide');
    const requestType = 'Alexa.Presentation.APL.UserEvent';
    const found = await problems(first.envelope, { locale: 'en-US', measure: measureFor(VOICE, 'en-US'), requestType });
    expect(found).toContain('the answer to a touch waits behind the speech');
  });
});

describe('a request that is neither words nor a touch', () => {
  const sent: unknown[] = [];
  const skill = createSkill({ memory: memoryInProcess(), log: (line) => sent.push(line) });
  const answered = async (request: unknown) => {
    sent.length = 0;
    const { response } = await skill.invoke({ version: '1.0', request } as RequestEnvelope);
    return { response, lines: [...sent] };
  };

  it('leaves a line with its type, no apology and no alarm', async () => {
    expect(await answered({ type: 'AudioPlayer.PlaybackStopped', token: 'x' })).toEqual({
      response: {},
      lines: [{ event: 'unasked', type: 'AudioPlayer.PlaybackStopped' }],
    });
  });

  it('tells what a screen could not draw, without the message', async () => {
    const errors = [
      { type: 'LIST_ERROR', reason: 'INVALID_LIST_INDEX', message: 'Ann has a sore leg' },
      { type: 'LIST_ERROR', reason: 'INVALID_LIST_INDEX', message: 'again' },
      'odd',
    ];
    expect(await answered({ type: 'Alexa.Presentation.APL.RuntimeError', token: 'psoas-coach', errors })).toEqual({
      response: {},
      lines: [{ event: 'screen-failed', kinds: ['LIST_ERROR/INVALID_LIST_INDEX', 'odd'] }],
    });
  });

  it.each([['my leg is numb'], [7], ['x'.repeat(100)], ['<speak>'], [null]])(
    'with %p for a type puts no word of it into the log',
    (type) => {
      expect(unaskedLine({ type })).toEqual({ event: 'unasked', type: 'unreadable' });
    },
  );
});

describe('a skill that knows its own id', () => {
  const lines: unknown[] = [];
  const skill = createSkill({ memory: memoryInProcess(), skillId: 'mine', log: (line) => lines.push(line) });
  const launchOf = (applicationId: string | undefined): RequestEnvelope =>
    ({
      version: '1.0',
      session: { new: true, sessionId: 's', user: { userId: 'u' } },
      context: applicationId === undefined ? undefined : { System: { application: { applicationId } } },
      request: { ...launchRequest, locale: 'en-US', timestamp: '2026-01-05T07:00:00Z' },
    }) as RequestEnvelope;

  it('answers what is meant for it', async () => {
    expect((await skill.invoke(launchOf('mine'))).response.outputSpeech).toBeDefined();
  });

  it.each([['somebody else’s'], [undefined]])('says nothing to a request with the id %p, and logs it', async (id) => {
    lines.length = 0;
    expect(await skill.invoke(launchOf(id))).toEqual({ version: '1.0', response: {} });
    expect(lines).toEqual([{ event: 'failure', error: expect.any(String) }]);
  });
});

describe('a slot', () => {
  const hear = hearOf('en-US');
  const started = (slot: Request): unknown =>
    interpret({ intent: { name: 'StartRoutineIntent', slots: { routine: slot } } }, hear).event;
  const quick = { type: 'start-routine', routine: 'quick-relief' };

  it.each<[string, Request]>([
    ['without resolutions', { name: 'routine', value: 'Quick Relief', confirmationStatus: 'NONE' }],
    [
      'whose resolution failed',
      {
        ...{ name: 'routine', value: 'quick relief', confirmationStatus: 'NONE' },
        resolutions: {
          resolutionsPerAuthority: [{ authority: 'a', status: { code: 'ER_ERROR_TIMEOUT' }, values: [] }],
        },
      },
    ],
    [
      'with nothing but its newer form',
      { name: 'routine', confirmationStatus: 'NONE', slotValue: { type: 'Simple', value: 'quick relief' } },
    ],
  ])('%s means the name that was said', (_what, slot) => {
    expect(started(slot)).toEqual(quick);
  });
});
