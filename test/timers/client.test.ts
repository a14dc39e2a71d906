import { addressOf } from '../../lambda/alexa/send';
import { timersBehind } from '../../lambda/timers';
import { isoDuration } from '../../lambda/timers/request';
import { type Fault, TOKEN } from '../alexa/loopback';
import { waited } from '../patience';
import { type TimersServer, timersServer } from './server';

const REST = { seconds: 632, label: 'constructive rest', locale: 'en-US', text: 'Your rest is over.' };

let api: TimersServer;
beforeEach(async () => {
  api = await timersServer();
});
afterEach(() => api.close());

const timers = (patience?: number) => timersBehind({ endpoint: api.endpoint, token: TOKEN }, patience);

describe('a timer', () => {
  it('announces the end in the language of the listener and does not ring', async () => {
    expect(await timers().create(REST)).toEqual({ ok: true, id: 'timer/1' });
    expect(api.timers.get('timer/1')?.body).toEqual({
      duration: 'PT10M32S',
      timerLabel: 'constructive rest',
      creationBehavior: { displayExperience: { visibility: 'HIDDEN' } },
      triggeringBehavior: {
        operation: { type: 'ANNOUNCE', textToAnnounce: [{ locale: 'en-US', text: 'Your rest is over.' }] },
        notificationConfig: { playAudible: false },
      },
    });
  });

  it('is paused, resumed, read and cancelled by its id, whatever characters that has', async () => {
    const behind = timers();
    await behind.create(REST);
    expect(await behind.status('timer/1')).toBe('ON');
    expect(await behind.pause('timer/1')).toEqual({ ok: true });
    expect(await behind.status('timer/1')).toBe('PAUSED');
    expect(await behind.resume('timer/1')).toEqual({ ok: true });
    expect(await behind.status('timer/1')).toBe('ON');
    expect(await behind.cancel('timer/1')).toEqual({ ok: true });
    expect(await behind.status('timer/1')).toBe('OFF');
    expect(api.timers.size).toBe(0);
  });

  it('that is gone already counts as cancelled', async () => {
    expect(await timers().cancel('timer/7')).toEqual({ ok: true });
    expect(api.calls.map(({ status }) => status)).toEqual([404]);
  });

  it('of an earlier rest that nobody cancelled gives way to the new one', async () => {
    await timers().create(REST);
    expect(await timers().create({ ...REST, seconds: 300 })).toEqual({ ok: true, id: 'timer/2' });
    expect([...api.timers.values()].map(({ duration }) => duration)).toEqual(['PT5M']);
  });

  it('shares one connection with the ones after it', async () => {
    const behind = timers();
    await behind.create(REST);
    await behind.pause('timer/1');
    await behind.cancel('timer/1');
    expect(new Set(api.calls.map(({ connection }) => connection)).size).toBe(1);
  });

  it('is set over a new connection when the one that was kept has been closed', async () => {
    await timers().status('timer/1');
    api.fail({ method: 'POST' }, 'hang up');
    expect((await timers().create(REST)).ok).toBe(true);
  });
});

describe('what goes wrong', () => {
  it.each<[Fault, string, boolean]>([
    [{ status: 401 }, 'permission', false],
    [{ status: 403 }, 'unsupported', false],
    [{ status: 404 }, 'gone', false],
    [{ status: 429 }, 'busy', false],
    [{ status: 500 }, 'unreachable', true],
    [{ status: 503 }, 'unreachable', true],
    [{ status: 504 }, 'offline', true],
    ['garbage', 'unreachable', true],
    ['silence', 'unreachable', true],
  ])('%j when a timer is set counts as %s', async (fault, trouble, perhaps) => {
    api.fail({ method: 'POST' }, fault);
    expect(await timers(200).create(REST)).toEqual({ ok: false, trouble, perhaps });
  });

  it('is a refusal when the API says no to a timer twice', async () => {
    api.fail({ method: 'POST', times: 2 }, { status: 400 });
    expect(await timers().create(REST)).toEqual({ ok: false, trouble: 'refused', perhaps: false });
    expect(api.calls.map(({ method }) => method)).toEqual(['POST', 'DELETE', 'POST']);
  });

  it('is no permission when the token is of another session', async () => {
    const behind = timersBehind({ endpoint: api.endpoint, token: 'Atza|of-yesterday' });
    expect(await behind.create(REST)).toEqual({ ok: false, trouble: 'permission', perhaps: false });
  });

  it.each([
    [400, 'refused'],
    [401, 'permission'],
    [403, 'unsupported'],
    [404, 'gone'],
    [500, 'unreachable'],
    [504, 'offline'],
  ])('status %i to a pause or resume counts as %s', async (status, trouble) => {
    api.fail({ times: 2 }, { status });
    expect(await timers().pause('timer/1')).toEqual({ ok: false, trouble });
    expect(await timers().resume('timer/1')).toEqual({ ok: false, trouble });
  });

  it('is known after a second at most, however many calls a turn makes', async () => {
    api.fail({ times: 9 }, 'silence');
    const behind = timers();
    const patience = await waited(async () => {
      await behind.cancel('timer/1');
      await behind.create(REST);
    });
    expect(patience).toBeLessThan(1000);
    expect(api.calls.length).toBe(1);
  });

  it('is a nobody at the other end', async () => {
    await api.close();
    expect(await timers().create(REST)).toMatchObject({ ok: false, trouble: 'unreachable' });
    api = await timersServer();
  });

  it('is a request that named no API at all: nothing was set, and nothing was sent', async () => {
    expect(await timersBehind(null).create(REST)).toEqual({ ok: false, trouble: 'unreachable', perhaps: false });
  });
});

describe('the token', () => {
  it.each(['http://api.amazonalexa.com', 'ftp://127.0.0.1', 'http://127.0.0.1.example.com', 'nonsense', ''])(
    'is not sent to %j',
    (endpoint) => {
      expect(addressOf(endpoint, '/v1/alerts/timers')).toBeNull();
    },
  );

  it('goes to the endpoint of the request and nowhere else', () => {
    expect(addressOf('https://api.eu.amazonalexa.com', '/v1/alerts/timers')?.href).toBe(
      'https://api.eu.amazonalexa.com/v1/alerts/timers',
    );
  });
});

it.each([
  [600, 'PT10M'],
  [632.4, 'PT10M32S'],
  [45, 'PT45S'],
  [900, 'PT15M'],
  [0, 'PT1S'],
  [1e6, 'PT120M'],
])('%d seconds are the length %s', (seconds, iso) => {
  expect(isoDuration(seconds)).toBe(iso);
});
