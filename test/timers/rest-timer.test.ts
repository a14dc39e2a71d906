import { rest } from '../../lambda/languages/en/words/rest';
import { timer as words } from '../../lambda/languages/en/words/timer';
import { type Answer, listener, type Options } from '../alexa/listener';
import { TOKEN } from '../alexa/loopback';
import { waited } from '../patience';
import { type TimersServer, timersServer } from './server';

let api: TimersServer;
beforeEach(async () => {
  api = await timersServer();
});
afterEach(() => api.close());

const restFor = async (minutes: number, options: Partial<Options> = {}) => {
  const on = await listener({ endpoint: api.endpoint, permission: 'GRANTED', ...options });
  await on.opens(0);
  const offered = await on.says('RestIntent', { duration: `PT${minutes}M` });
  return { on, offered };
};

/** A rest of ten minutes with its timer set. */
const resting = async (options: Partial<Options> = {}) => {
  const { on } = await restFor(10, options);
  const begun = await on.says('AMAZON.YesIntent');
  return { on, begun };
};
const secondsOf = (duration: string): number => {
  const [, minutes, seconds] = /^PT(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  return Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
};
const running = () => [...api.timers.values()].map(({ status }) => status);
const restBegins = ({ report }: Answer): number =>
  report?.timeline.find(({ kind }) => kind === 'rest')?.start ?? Number.NaN;

describe('a rest of ten minutes', () => {
  it('is offered a timer, and nothing is set until somebody says yes', async () => {
    const { offered } = await restFor(10);
    expect(offered.text).toContain(words.offer);
    expect(offered.report?.asking).toBe('timer');
    expect(api.calls).toEqual([]);
  });

  it('begins by itself when nobody answers', async () => {
    const { offered } = await restFor(10);
    expect(offered.report?.timeline.some(({ part, kind }) => part === 'reprompt' && kind === 'rest')).toBe(true);
  });

  it('gets a timer that goes off when the rest is over for somebody who stays silent', async () => {
    const { begun } = await resting();
    expect(begun.text).toContain(words.set);
    expect(begun.report?.timeline[0]?.text).toBe(words.set);
    const [timer] = [...api.timers.values()];
    const length = secondsOf(timer?.duration ?? '');
    // Windows and prompts between the parts are rested too.
    expect(length).toBeGreaterThanOrEqual(restBegins(begun) + 600 - 5);
    expect(length).toBeLessThanOrEqual(restBegins(begun) + 600 + 45);
  });

  it('is told its end in the words of the listener, without ringing', async () => {
    await resting();
    expect(JSON.stringify(api.calls[0]?.body)).toContain(
      JSON.stringify({ type: 'ANNOUNCE', textToAnnounce: [{ locale: 'en-US', text: words.announce }] }),
    );
    expect(JSON.stringify(api.calls[0]?.body)).toContain('"playAudible":false');
  });

  it('has its timer ask whether to open the skill, where that is switched on', async () => {
    const { on, begun } = await resting({ untried: { timerOpens: true } });
    expect(begun.text).toContain(words.set);
    expect(api.calls[0]?.body).toMatchObject({
      triggeringBehavior: {
        operation: {
          type: 'LAUNCH_TASK',
          textToConfirm: [{ locale: 'en-US', text: expect.stringContaining('%s') }],
          task: { name: 'amzn1.ask.skill.1.CarryOn', version: '1', input: {} },
        },
      },
    });
    const back = await on.begins('CarryOn', 660);
    expect(back.text).toContain('10 minutes');
    expect(back.text).not.toContain('Lie on your back');
  });

  it('goes on without a timer after a no, and the offer is not made again', async () => {
    const { on } = await restFor(10);
    const begun = await on.says('AMAZON.NoIntent');
    expect(begun.text).toContain(words.none);
    expect(begun.report?.goes_on?.technique).toBe('constructive-rest');
    await on.says('AMAZON.StopIntent', {}, 20);
    await on.opens(86_400);
    const later = await on.says('RestIntent', { duration: 'PT10M' });
    expect(later.text).not.toContain(words.offer);
    expect(later.text).not.toContain(words.again);
    expect(api.calls).toEqual([]);
  });

  it('is asked about in few words the next time by whoever took the timer', async () => {
    const { on } = await resting();
    await on.says('AMAZON.StopIntent', {}, 60);
    await on.opens(86_400);
    const later = await on.says('RestIntent', { duration: 'PT12M' });
    expect(later.text).toContain(words.again);
    expect(later.text).not.toContain(words.offer);
    await on.says('AMAZON.YesIntent');
    expect(running()).toEqual(['ON']);
  });
});

it.each([
  ['a routine', 'StartRoutineIntent', {}],
  ['seven minutes of a plan', 'PlanIntent', { duration: 'PT7M' }],
])('%s is not offered a timer', async (_what, name, slots) => {
  const on = await listener({ endpoint: api.endpoint, permission: 'GRANTED' });
  await on.opens(0);
  expect((await on.says(name, slots)).text).not.toContain(words.offer);
});

it.each([
  ['no token', { token: '' }],
  ['the token of a device without an API', { token: 'none' }],
])('with %s nothing is offered', async (_what, options) => {
  const { offered } = await restFor(10, options);
  expect(offered.text).not.toContain(words.offer);
  expect(offered.report?.asking).toBe('rest-on');
});

describe('with the routine', () => {
  it('the timer is paused and resumed, and does not lose the seconds of the pause', async () => {
    const { on } = await resting();
    await on.says('AMAZON.PauseIntent', {}, 100);
    expect(running()).toEqual(['PAUSED']);
    const back = await on.says('AMAZON.ResumeIntent', {}, 120);
    expect(running()).toEqual(['ON']);
    expect(back.text).not.toContain(words.set);
    expect(api.calls.map(({ method, path }) => `${method} ${path.split('/').pop()}`)).toEqual([
      'POST timers',
      'POST pause',
      'POST resume',
    ]);
  });

  it.each([
    ['stop', 'AMAZON.StopIntent', {}],
    ['skip this one', 'SkipTechniqueIntent', {}],
    ['next', 'AMAZON.NextIntent', {}],
    ['my chest hurts', 'TellIntent', { report: 'crushing chest pain' }],
  ])('the timer is cancelled after "%s"', async (_said, name, slots) => {
    const { on } = await resting();
    const after = await on.says(name, slots, 100);
    expect(running()).toEqual([]);
    expect(after.state.timer).toBeUndefined();
  });

  it('the timer is cancelled once another routine takes its place', async () => {
    const { on } = await resting();
    await on.says('StartRoutineIntent', { routine: 'quick relief' }, 100);
    expect(running().length).toBe(1);
    const after = await on.says('AMAZON.YesIntent');
    expect(running()).toEqual([]);
    expect(after.state.timer).toBeUndefined();
  });

  it('the timer is left alone by a question', async () => {
    const { on } = await resting();
    await on.says('HowLongLeftIntent', {}, 100);
    expect(api.calls.length).toBe(1);
    expect(running()).toEqual(['ON']);
  });

  it('the timer follows a rest that is made longer', async () => {
    const { on } = await resting();
    const before = secondsOf([...api.timers.values()][0]?.duration ?? '');
    const longer = await on.says('HoldLengthIntent', { change: 'longer', duration: 'PT3M' }, 100);
    const after = secondsOf([...api.timers.values()][0]?.duration ?? '');
    expect(running()).toEqual(['ON']);
    expect(Math.abs(after - (before - 100 + 180))).toBeLessThanOrEqual(15);
    expect(longer.text).not.toContain(words.set);
  });

  it('the timer is not needed any more once the coach is sure to tell the end', async () => {
    const { on, begun } = await resting();
    let answer = begun;
    for (let turn = 0; turn < 5 && running().length > 0; turn++) answer = await on.says('AMAZON.ResumeIntent');
    expect(running()).toEqual([]);
    const rests = answer.report?.timeline.filter(({ kind }) => kind === 'rest') ?? [];
    expect(rests.at(-1)?.part).toBe('speech');
    expect(answer.report?.timeline.some(({ text }) => text === 'One fuller breath, and let it go.')).toBe(true);
  });

  it('the timer of a rest before is not left behind by a new one', async () => {
    const { on } = await resting();
    await on.says('RestIntent', { duration: 'PT15M' }, 100);
    expect(running()).toEqual([]);
    await on.says('AMAZON.YesIntent');
    expect([...api.timers.values()].map(({ duration }) => secondsOf(duration) > 890)).toEqual([true]);
  });
});

describe('when the session is gone', () => {
  it('the timer stays: that is what it is for', async () => {
    const { on } = await resting();
    await on.ends('EXCEEDED_MAX_REPROMPTS', 500);
    expect(running()).toEqual(['ON']);
  });

  it.each([
    [{}, 0],
    [{ screen: true } as const, 1],
  ])('by the will of the listener, the timer goes too, unless a screen only claims so: %j', async (options, left) => {
    const { on } = await resting(options);
    await on.ends('USER_INITIATED', 100);
    expect(running().length).toBe(left);
  });

  it('a launch soon after finds the timer, sets it right and goes on', async () => {
    const { on } = await resting();
    const back = await on.opens(300);
    expect(back.text).toContain('You had rested for');
    expect(running()).toEqual(['ON']);
    expect(api.calls.some(({ method }) => method === 'GET')).toBe(true);
  });

  it('a timer that the listener cancelled meanwhile is not set again', async () => {
    const { on } = await resting();
    api.timers.clear();
    const back = await on.opens(300);
    expect(running()).toEqual([]);
    expect(back.state.timer).toBeUndefined();
  });

  it('a launch after the timer has gone off asks instead of starting the rest over', async () => {
    const { on } = await resting();
    api.calls.length = 0;
    const back = await on.opens(590);
    expect(back.text).toContain(rest.more);
    expect(back.report?.asking).toBe('resume');
  });

  it('a launch the next day forgets a timer that is over, without a call', async () => {
    const { on } = await resting();
    api.calls.length = 0;
    const back = await on.opens(86_400);
    expect(back.state.timer).toBeUndefined();
    expect(api.calls).toEqual([]);
  });
});

describe('permission', () => {
  it.each([['DENIED'], [undefined]] as const)(
    'is asked for by voice when the request says %s, and the rest begins with the timer once it is given',
    async (permission) => {
      const on = await listener({ endpoint: api.endpoint, ...(permission ? { permission } : {}) });
      await on.opens(0);
      await on.says('RestIntent', { duration: 'PT10M' });
      const asked = await on.says('AMAZON.YesIntent');
      expect(asked.text).toBe(words.permission);
      expect(asked.response.directives).toEqual([
        {
          type: 'Connections.SendRequest',
          name: 'AskFor',
          payload: {
            '@type': 'AskForPermissionsConsentRequest',
            '@version': '1',
            permissionScope: 'alexa::alerts:timers:skill:readwrite',
          },
          token: 'rest-timer',
        },
      ]);
      expect(asked.response.shouldEndSession).toBeUndefined();
      expect(api.calls).toEqual([]);
      const begun = await on.consents('ACCEPTED');
      expect(begun.text).toContain(words.set);
      expect(begun.report?.goes_on?.technique).toBe('constructive-rest');
      expect(running()).toEqual(['ON']);
    },
  );

  it('may be given in the newer form, too', async () => {
    const { on } = await restFor(10, { permission: 'DENIED' });
    await on.says('AMAZON.YesIntent');
    expect((await on.resumes('ACCEPTED')).text).toContain(words.set);
    expect(running()).toEqual(['ON']);
  });

  it.each([
    ['DENIED', words.denied, false],
    ['NOT_ANSWERED', words.unanswered, true],
  ] as const)('%s: the rest begins without a timer, and the listener knows', async (status, said, card) => {
    const { on } = await restFor(10, { permission: 'DENIED' });
    await on.says('AMAZON.YesIntent');
    const begun = await on.consents(status);
    expect(begun.text).toContain(said);
    expect(begun.report?.goes_on?.technique).toBe('constructive-rest');
    expect(begun.response.shouldEndSession).toBe(false);
    expect(begun.response.card?.type === 'AskForPermissionsConsent').toBe(card);
    expect(api.calls).toEqual([]);
  });

  it('that comes out of the blue starts nothing and breaks nothing', async () => {
    const on = await listener({ endpoint: api.endpoint, permission: 'DENIED' });
    await on.opens(0);
    const answer = await on.consents('ACCEPTED');
    expect(answer.response.shouldEndSession).toBe(false);
    expect(api.calls).toEqual([]);
  });
});

describe('when the timer cannot be set, the rest begins and says so:', () => {
  it.each([
    [400, words.trouble.refused],
    [401, words.trouble.permission],
    [403, words.trouble.unsupported],
    [404, words.trouble.gone],
    [500, words.trouble.unreachable],
    [504, words.trouble.offline],
  ])('status %i', async (status, said) => {
    const { on } = await restFor(10);
    api.fail({ method: 'POST', times: 2 }, { status });
    const begun = await on.says('AMAZON.YesIntent');
    expect(begun.text).toContain(said);
    expect(begun.text).not.toContain(words.set);
    expect(begun.report?.goes_on?.technique).toBe('constructive-rest');
    expect(begun.response.card?.type === 'AskForPermissionsConsent').toBe(status === 401);
  });

  it('status 403 where nothing says that it was allowed counts as no permission', async () => {
    const { on } = await restFor(10, { permission: 'DENIED' });
    await on.says('AMAZON.YesIntent');
    api.fail({ method: 'POST', times: 2 }, { status: 403 });
    const begun = await on.resumes('ACCEPTED');
    expect(begun.text).toContain(words.trouble.permission);
    expect(begun.response.card?.type).toBe('AskForPermissionsConsent');
  });

  it('no answer within a second, and what may have been set is cancelled with the rest', async () => {
    const { on } = await restFor(10);
    api.fail({ method: 'POST' }, 'silence');
    const answer = on.says('AMAZON.YesIntent');
    expect(await waited(() => answer)).toBeLessThan(1500);
    const begun = await answer;
    expect(begun.text).toContain(words.trouble.unreachable);
    expect(running()).toEqual(['ON']);
    await on.says('AMAZON.StopIntent', {}, 60);
    expect(running()).toEqual([]);
  });

  it('nobody there at all', async () => {
    const { on } = await restFor(10);
    await api.close();
    expect((await on.says('AMAZON.YesIntent')).text).toContain(words.trouble.unreachable);
    api = await timersServer();
  });
});

describe('when the timer does not obey,', () => {
  it('a pause says that it may still speak', async () => {
    const { on } = await resting();
    api.fail({ path: /pause$/ }, { status: 500 });
    expect((await on.says('AMAZON.PauseIntent', {}, 60)).text).toContain(words.stuck);
  });

  it('a pause of a timer that the listener has cancelled says nothing', async () => {
    const { on } = await resting();
    api.timers.clear();
    const paused = await on.says('AMAZON.PauseIntent', {}, 60);
    expect(paused.text).not.toContain(words.stuck);
    expect(paused.state.timer).toBeUndefined();
  });

  it('a stop says so and still ends', async () => {
    const { on } = await resting();
    api.fail({ method: 'DELETE' }, { status: 504 });
    const stopped = await on.says('AMAZON.StopIntent', {}, 60);
    expect(stopped.text).toContain(words.stuck);
    expect(stopped.response.shouldEndSession).toBe(true);
  });

  it('an alarm has no room for that news', async () => {
    const { on } = await resting();
    api.fail({ method: 'DELETE' }, { status: 500 });
    const alarm = await on.says('TellIntent', { report: 'crushing chest pain' }, 60);
    expect(alarm.report?.tier).toBe('emergency');
    expect(alarm.text).not.toContain(words.stuck);
  });

  it.each([
    [404, 'ON', ''],
    [500, 'PAUSED', words.stopped],
  ])('status %i to a resume leaves it %s', async (status, left, said) => {
    const { on } = await resting();
    await on.says('AMAZON.PauseIntent', {}, 60);
    if (status === 404) api.timers.clear();
    else api.fail({ path: /resume$/ }, { status });
    const back = await on.says('AMAZON.ResumeIntent', {}, 60);
    expect(running()).toEqual([left]);
    expect(back.text).toContain(said);
  });
});

it('the token is neither stored nor logged', async () => {
  const lines: string[] = [];
  const spies = (['log', 'error', 'warn', 'info'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation((...args) => void lines.push(args.join(' '))),
  );
  const { on, begun } = await resting();
  api.fail({ method: 'DELETE' }, { status: 500 });
  await on.says('AMAZON.StopIntent', {}, 60);
  for (const spy of spies) spy.mockRestore();
  expect(JSON.stringify(begun)).not.toContain(TOKEN);
  expect(await on.stored()).not.toContain(TOKEN);
  expect(lines.join('\n')).not.toContain(TOKEN);
});
