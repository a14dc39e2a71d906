import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { corpus } from '../../scripts/envelopes/corpus';
import { MARKER } from '../../scripts/envelopes/generate';
import { faults, judge } from '../../scripts/envelopes/judge';
import { runs, SWEEP } from '../sweep';

describe('Every kind of request, and what nobody promised', () => {
  it('is answered in valid speech or rightly in none, reflects nothing, and is never thrown back', async () => {
    const { kinds, faults: found } = await corpus(runs(300, 20_000), 1, SWEEP ? 1 : 5);
    expect(kinds).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('leaves nothing of a forged state in the session', async () => {
    const ask = await judge();
    const { answer } = await ask({
      version: '1.0',
      session: {
        ...{ new: false, sessionId: 's', user: { userId: 'known' } },
        attributes: {
          kind: 'account',
          who: 'a',
          session: '0000000-a',
          state: { prefs: { talk: 'bell', admin: 1 }, x: 1 },
        },
      },
      request: { type: 'Alexa.Presentation.APL.RuntimeError', timestamp: '2026-01-05T07:00:00Z' },
    });
    const { state } = (answer?.sessionAttributes ?? {}) as { state: { prefs: object } };
    expect(state.prefs).toEqual(expect.objectContaining({ talk: 'bell' }));
    expect(state.prefs).not.toHaveProperty('admin');
    expect(state).not.toHaveProperty('x');
  });

  it('keeps the place when the screen reports an error', async () => {
    const ask = await judge();
    const session = { sessionId: 's', user: { userId: 'known' } };
    const intent = { name: 'StartRoutineIntent', slots: { routine: { name: 'routine', value: 'quick relief' } } };
    const at = (request: object, attributes: object, isNew: boolean) =>
      ask({
        version: '1.0',
        session: { ...session, new: isNew, attributes },
        request: { locale: 'en-US', ...request },
      });
    const begun = await at({ type: 'IntentRequest', timestamp: '2026-01-05T07:00:00Z', intent }, {}, true);
    const attributes = begun.answer?.sessionAttributes ?? {};
    const error = { type: 'Alexa.Presentation.APL.RuntimeError', timestamp: '2026-01-05T07:00:30Z', errors: [] };
    const { answer } = await at(error, attributes, false);
    expect(answer?.response).toEqual({});
    expect(answer?.sessionAttributes).toEqual(JSON.parse(JSON.stringify(attributes)));
  });
});

describe('An answer is faulted', () => {
  const sent = { request: { type: 'LaunchRequest' } } as RequestEnvelope;
  const speech = (ssml: string) => ({ outputSpeech: { type: 'SSML', ssml } });
  const found = (response: object, more: object = {}, lines: readonly unknown[] = [], request: unknown = sent) =>
    faults(request, { version: '1.0', response, ...more } as ResponseEnvelope, lines);

  it('never for what is fine', async () => {
    expect(await found(speech('<speak>Hello.</speak>'))).toEqual([]);
  });

  it.each<[string, object, object, readonly unknown[], string]>([
    ['that speaks no SSML', speech('Hello.'), {}, [], 'speech that is no SSML'],
    ['with markup nobody plays', speech('<speak><break time="99s"/></speak>'), {}, [], 'invalid SSML'],
    ['that repeats what was sent', speech(`<speak>${MARKER}</speak>`), {}, [], 'came back'],
    ['that carries along what was forged', {}, { sessionAttributes: { state: { [MARKER]: 1 } } }, [], 'rides along'],
    ['that says undefined', speech('<speak>undefined</speak>'), {}, [], 'a value that is none'],
    ['that is too long', { x: 'y'.repeat(25_000) }, {}, [], 'bytes'],
    ['that opens the microphone for nothing', { shouldEndSession: false }, {}, [], 'without a reprompt'],
    ['that draws for nobody', { directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] }, {}, [], 'a picture'],
    ['that apologises', {}, {}, [{ event: 'failure', error: 'Error' }], 'an apology'],
    ['that logs what was said', {}, {}, [{ event: MARKER }], 'in the log'],
  ])('%s', async (_what, response, more, lines, fault) => {
    expect((await found(response, more, lines)).join()).toContain(fault);
  });

  it('to a kind that nobody knows, without a line in the log that names it', async () => {
    const unknown = { request: { type: 'Alexa.SomethingNew.Happened' } };
    expect(await found({}, {}, [{ event: 'unasked', type: unknown.request.type }], unknown)).toEqual([]);
    expect(await found({}, {}, [], unknown)).toEqual(['Alexa.SomethingNew.Happened left no line in the log']);
    expect(await found({}, {}, [], { request: { type: 'SessionEndedRequest' } })).toEqual([]);
  });

  it('that speaks to what may not be answered', async () => {
    const ended = { request: { type: 'SessionEndedRequest' } };
    expect((await found(speech('<speak>Bye.</speak>'), {}, [], ended)).join()).toContain('was answered in speech');
  });
});
