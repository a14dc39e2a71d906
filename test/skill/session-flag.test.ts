import {
  type Exchange,
  endedRequest,
  handlerFor,
  intentRequest,
  launchRequest,
  listed,
  NOW,
} from '../promises/handler';

const start = intentRequest('StartTechniqueIntent', {
  technique: listed('technique', 'kneeling lunge', 'kneeling-lunge'),
});

describe('the session', () => {
  let ask: Awaited<ReturnType<typeof handlerFor>>;
  let lunge: Exchange;
  beforeEach(async () => {
    ask = await handlerFor();
    const opened = await ask(launchRequest, { attributes: {}, isNew: true }, NOW);
    lunge = await ask(start, opened, NOW + 10);
  });

  it('stays open, with a question and a reprompt, as long as there is a way on', async () => {
    for (const name of [
      'AMAZON.PauseIntent',
      'AMAZON.HelpIntent',
      'AMAZON.FallbackIntent',
      'HowLongLeftIntent',
      'AMAZON.NextIntent',
    ]) {
      const { envelope, problems } = await ask(intentRequest(name), lunge, NOW + 60);
      expect(problems).toEqual([]);
      expect(envelope.response.shouldEndSession).toBe(false);
      expect(envelope.response.reprompt).toBeDefined();
    }
  });

  it('stays open while AMAZON.CancelIntent is asked about in the middle of a routine', async () => {
    const { envelope, state } = await ask(intentRequest('AMAZON.CancelIntent'), lunge, NOW + 60);
    expect(envelope.response.shouldEndSession).toBe(false);
    expect(state.cursor).toMatchObject({ at: 'paused' });
  });

  it.each(['AMAZON.StopIntent', 'AMAZON.NavigateHomeIntent'])('ends with %s, after one sentence', async (name) => {
    const { envelope, state } = await ask(intentRequest(name), lunge, NOW + 60);
    expect(envelope.response.shouldEndSession).toBe(true);
    expect(envelope.response.reprompt).toBeUndefined();
    expect(state.cursor).toMatchObject({ at: 'paused' });
  });

  it('that has ended is answered with nothing', async () => {
    for (const reason of ['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR']) {
      const { envelope } = await ask(endedRequest(reason), lunge, NOW + 300);
      expect(envelope.response.outputSpeech).toBeUndefined();
      expect(envelope.response.shouldEndSession).not.toBe(false);
    }
  });
});

describe('a session that is over', () => {
  const held = async (reason: string | null, after: number): Promise<Record<string, Record<string, number>>> => {
    const ask = await handlerFor();
    const opened = await ask(launchRequest, { attributes: {}, isNew: true }, NOW);
    const lunge = await ask(start, opened, NOW + 10);
    if (reason) await ask(endedRequest(reason), lunge, NOW + 10 + after);
    const back = await ask(launchRequest, { attributes: {}, isNew: true }, NOW + 10 + after + 60);
    return back.state.ledger as Record<string, Record<string, number>>;
  };

  it('because everything was played books all of it', async () => {
    expect((await held('EXCEEDED_MAX_REPROMPTS', 250))['kneeling-lunge']).toEqual({ right: 60, left: 60 });
  });

  it('for another reason books what was heard until then', async () => {
    const ledger = (await held('USER_INITIATED', 76))['kneeling-lunge'];
    expect(ledger?.right).toBeGreaterThan(10);
    expect(ledger?.right).toBeLessThan(30);
    expect(ledger?.left ?? 0).toBe(0);
  });

  it('because the answer was refused books nothing of it', async () => {
    expect(await held('ERROR', 60)).toEqual({});
  });

  it('without a word to the skill books nothing that nobody confirmed', async () => {
    expect(await held(null, 60)).toEqual({});
  });
});
