import { DEFAULT_NOW, LATENCY_SECONDS } from '../../simulator/device';
import { Matcher } from '../../simulator/nlu/matcher';
import { understandingOf } from '../../simulator/nlu/understanding';
import type { Turn } from '../../simulator/turn';
import { miniModel } from './miniModel';
import { answer, goodbye, guided, type Line, scripted } from './standIn';

const start = Date.parse(DEFAULT_NOW);
const seconds = (turn: { clock: string } | null): number => (Date.parse(turn?.clock ?? '') - start) / 1000;

/** "Open psoas coach" is words of 0.35 s, 2 s after the start, plus 0.6 s until the device knows it is over. */
const OPENED = 2 + 'open psoas coach'.split(' ').length * 0.35 + 0.6;
const stamp = (after: number): string => `${new Date(start + Math.floor(after) * 1000).toISOString().slice(0, 19)}Z`;

/** Speech of 39 s, window, reprompt of 21.5 s, window. */
const WHOLE = 39 + 8 + 21.5 + 8;
const understanding = () => understandingOf(new Matcher(miniModel, 'en-US'));

describe('the microphone windows', () => {
  it('open after the speech and again after the reprompt, then the session is gone', async () => {
    const { device, requests } = scripted([guided()]);
    const opened = await device.open();
    expect(seconds(opened)).toBeCloseTo(OPENED, 3);
    expect(opened).toMatchObject({ session_open: true, mic_open: true, problems: [] });
    const ended = await device.silence();
    expect(seconds(ended)).toBeCloseTo(OPENED + LATENCY_SECONDS + WHOLE, 3);
    expect(ended).toMatchObject({ session_open: false, session_end_reason: 'EXCEEDED_MAX_REPROMPTS', problems: [] });
    expect(requests[1]?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(requests[1]?.session?.sessionId).toBe(requests[0]?.session?.sessionId);
  });

  it('take words a second after the first one opens, when no second is given', async () => {
    const { device } = scripted([guided()]);
    await device.open();
    const next = await device.intent('AMAZON.NextIntent');
    expect(next.truth?.at).toBeCloseTo(39 + 1, 6);
    expect(seconds(next)).toBeCloseTo(OPENED + LATENCY_SECONDS + 40 + 0.4 + 0.6, 3);
  });

  it('refuse words after the last one has closed', async () => {
    const { device } = scripted([guided()]);
    await device.open();
    await expect(device.intent('AMAZON.NextIntent', {}, WHOLE + 0.1)).rejects.toThrow('the session has ended');
    expect((await device.intent('AMAZON.NextIntent', {}, WHOLE)).request.intent).toBe('AMAZON.NextIntent');
  });
});

describe('words in the middle of the speech', () => {
  it('stop it at that second; the request comes when they are over, stamped in whole seconds', async () => {
    const { device, requests } = scripted([guided()], { latency: 1.25 });
    await device.open();
    const next = await device.intent('HowLongLeftIntent', {}, 12.5, { utterance: 2 });
    expect(next.truth).toMatchObject({ at: 12.5, step: 'work', kind: 'hold', remaining_seconds: 22.5, state: 'hold' });
    expect(seconds(next)).toBeCloseTo(OPENED + 1.25 + 12.5 + 2 + 0.6, 3);
    expect(requests.map(({ request }) => request.timestamp)).toEqual([
      stamp(OPENED),
      stamp(OPENED + 1.25 + 12.5 + 2 + 0.6),
    ]);
  });

  it('keep the session, its id and its attributes, through JSON', async () => {
    const remembering = guided();
    remembering.envelope.sessionAttributes = { place: { step: 3 }, gone: undefined, day: new Date(0) };
    const { device, requests } = scripted([remembering]);
    await device.open();
    await device.intent('AMAZON.NextIntent', {}, 1);
    expect(requests[0]?.session).toMatchObject({ new: true, attributes: {} });
    expect(requests[1]?.session).toMatchObject({ new: false });
    expect(requests[1]?.session?.attributes).toStrictEqual({ place: { step: 3 }, day: '1970-01-01T00:00:00.000Z' });
    await device.open();
    expect(requests[2]?.session).toMatchObject({ new: true, attributes: {} });
    expect(requests[2]?.session?.sessionId).not.toBe(requests[0]?.session?.sessionId);
  });
});

describe('the start of the speech', () => {
  const begin = async (seed: number): Promise<number[]> => {
    const { device } = scripted([guided()], { seed, latency: { from: 0.5, to: 2.5 } });
    const starts: number[] = [];
    await device.open();
    for (let i = 0; i < 40; i++) {
      const turn = await device.intent('AMAZON.NextIntent', {}, 1);
      starts.push((device.startedAt - Date.parse(turn.clock)) / 1000);
    }
    return starts;
  };

  it('varies with the seed, within its span, and the same way each time', async () => {
    const first = await begin(7);
    expect(Math.min(...first)).toBeGreaterThanOrEqual(0.499);
    expect(Math.max(...first)).toBeLessThanOrEqual(2.501);
    expect(Math.max(...first) - Math.min(...first)).toBeGreaterThan(1);
    expect(await begin(7)).toEqual(first);
    expect(await begin(8)).not.toEqual(first);
  });
});

describe('the session flag', () => {
  const shown = { shouldEndSession: undefined, directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] };
  const quiet = (): ReturnType<typeof answer> => {
    const made = answer([{ kind: 'cue', text: 'Rest.' }], null, shown as never);
    delete made.envelope.response.shouldEndSession;
    return made;
  };

  it('true ends the session without another request', async () => {
    const { device, requests } = scripted([goodbye()]);
    expect(await device.open()).toMatchObject({ session_open: false, mic_open: false, problems: [] });
    expect(await device.silence()).toBeNull();
    expect(requests).toHaveLength(1);
    await expect(device.intent('AMAZON.NextIntent', {}, 0.1)).rejects.toThrow('the session has ended');
  });

  it('left out ends the session on an Echo without a screen', async () => {
    expect(await scripted([quiet()]).device.open()).toMatchObject({ session_open: false, mic_open: false });
  });

  it('left out keeps the session for 30 s with a shut microphone where a screen shows something', async () => {
    const { device, requests } = scripted([quiet()], { device: 'show' });
    expect(await device.open()).toMatchObject({ session_open: true, mic_open: false });
    expect(device.turnSeconds).toBeCloseTo(0.5 + 30, 6);
    expect(requests[0]?.context.System.device?.supportedInterfaces).toHaveProperty(['Alexa.Presentation.APL']);
    expect((await device.intent('AMAZON.NextIntent', {}, 20)).request.intent).toBe('AMAZON.NextIntent');
  });
});

describe('a session that ends otherwise', () => {
  it('says so when the listener says exit', async () => {
    const { device } = scripted([guided()], { understanding: understanding() });
    await device.say('alexa, open psoas coach');
    expect(await device.say('exit', 4)).toMatchObject({ session_end_reason: 'USER_INITIATED', session_open: false });
    await expect(device.say('next')).rejects.toThrow('the session has ended');
  });

  it('may be lost without a word to the skill', async () => {
    const { device, requests } = scripted([guided()]);
    await device.open();
    expect(device.lose(15)).toBeNull();
    expect(device.held).toEqual({ bridge: { left: 10, right: 0, both: 0 } });
    await device.open();
    expect(requests.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'LaunchRequest']);
  });

  it('runs out before a longer time passes', async () => {
    const { device } = scripted([guided()]);
    await device.open();
    const ended = await device.after(16 * 3600);
    expect(ended?.session_end_reason).toBe('EXCEEDED_MAX_REPROMPTS');
    const again = await device.open();
    expect(seconds(again) - seconds(ended)).toBeCloseTo(16 * 3600 + OPENED, 3);
  });
});

describe('a response that Alexa refuses', () => {
  const refused = async (line: Line[], more = {}): Promise<Turn[]> => {
    const turns: Turn[] = [];
    const { device } = scripted([answer(line, null, more)], { onTurn: (turn) => turns.push(turn) });
    await device.open();
    expect(device.sessionOpen).toBe(false);
    return turns;
  };

  it('ends the session with an error', async () => {
    const ssml = { type: 'SSML' as const, ssml: '<speak>One <break time="11s"/> two</speak>' };
    const [turn, ended] = await refused([{ kind: 'cue', text: 'One' }], { outputSpeech: ssml });
    expect(turn?.problems.join()).toContain('rejected: speech: a break of 11 s');
    expect(ended).toMatchObject({ session_end_reason: 'ERROR', session_open: false });
  });

  it('or none at all is told as what the skill threw', async () => {
    const { device, requests } = scripted([
      () => {
        throw new Error('boom');
      },
    ]);
    const turn = await device.open();
    expect(turn.problems).toEqual(['rejected: the skill threw boom']);
    expect(requests[1]?.request).toMatchObject({ reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } });
  });
});

describe('what is said', () => {
  it('opens the skill by its name, however that was heard, and asks it for something in one breath', async () => {
    const { device, requests } = scripted([guided()], { understanding: understanding() });
    const misheard = 'psoas coach'.replace('psoas', 'so as');
    const turn = await device.say(`Alexa, open ${misheard} and start quick relief`);
    expect(turn.request).toMatchObject({ type: 'IntentRequest', intent: 'StartRoutineIntent' });
    expect(requests[0]?.session?.new).toBe(true);
  });

  it('is nothing to a device where no skill is open', async () => {
    await expect(scripted([guided()], { understanding: understanding() }).device.say('next')).rejects.toThrow(
      'open the skill first',
    );
  });

  it('carries slots that were never spoken as if they had been', async () => {
    const { device } = scripted([guided()], { understanding: understanding() });
    await device.open();
    const { slots } = (await device.intent('StartTechniqueIntent', { technique: 'camel' })).request;
    expect(slots.technique?.resolutions?.resolutionsPerAuthority?.[0]).toMatchObject({
      status: { code: 'ER_SUCCESS_MATCH' },
      values: [{ value: { id: 'camel', name: 'camel' } }],
    });
  });
});

describe('a question that Alexa asks in words of her own', () => {
  const asks = {
    version: '1.0',
    sessionAttributes: { kept: 1 },
    response: {
      outputSpeech: { type: 'SSML' as const, ssml: '<speak>Alexa asks you first.</speak>' },
      directives: [{ type: 'Connections.SendRequest', name: 'AskFor', payload: {}, token: 't' }],
    },
  };

  it('keeps the session, with the microphone closed, until its answer is sent on', async () => {
    const { device, requests } = scripted([() => asks, goodbye]);
    expect(await device.open()).toMatchObject({ session_open: true, mic_open: false });
    await device.send({ type: 'Connections.Response', name: 'AskFor', token: 't' }, 4);
    expect(requests[1]).toMatchObject({
      request: { type: 'Connections.Response' },
      session: { new: false, attributes: { kept: 1 } },
    });
  });
});
