import { request } from 'node:http';
import { memoryInProcess, recordKey } from '../../lambda/index';
import { reminder } from '../../lambda/languages/en/words/reminder';
import { timer } from '../../lambda/languages/en/words/timer';
import { parseRecord } from '../../lambda/memory/record';
import { createDevice, DEFAULT_NOW, seedScreened } from '../../simulator';
import type { Permission } from '../../simulator/alerts/service';
import { type Household, obeyed, openHousehold, PEOPLE } from '../../simulator/household';
import { waited } from '../patience';

const USER = 'amzn1.ask.account.LISTENER';
const START = Date.parse(DEFAULT_NOW);
const opened: Household[] = [];
afterEach(async () => {
  for (const { alerts } of opened.splice(0)) await alerts.close();
});

/** An Echo on the desk with Alexa's services around it. */
async function echo(permission: Permission) {
  const household = await openHousehold(permission, 'nobody');
  opened.push(household);
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  const device = createDevice({ memory, household });
  const says = async (...lines: readonly string[]) => {
    let text = '';
    for (const line of lines) ({ text } = await device.say(line));
    return text;
  };
  await says('open psoas coach');
  return { household, device, memory, says };
}

const SEVEN = ['remind me every weekday at seven', 'yes'] as const;

describe('Reminders on the desk', () => {
  it.each<[Permission, string]>([
    ['granted', 'I will remind you every weekday at 7 in the morning.'],
    ['unsupported', reminder.trouble.unsupported],
    ['failing', reminder.trouble.unreachable],
  ])('where they are %s, are answered so', async (permission, words) => {
    const { says } = await echo(permission);
    expect(await says(...SEVEN)).toContain(words);
  });

  it('are given up in time where the service is slow', async () => {
    const { says } = await echo('slow');
    await says(SEVEN[0]);
    const answer = says(SEVEN[1]);
    expect(await waited(() => answer)).toBeLessThan(2000);
    expect(await answer).toContain(reminder.trouble.unreachable);
  });

  it.each([
    ['yes', 'I will remind you', 'granted', 1],
    ['no', reminder.denied, 'denied', 0],
    ['what is a psoas', reminder.unanswered, 'ask', 0],
  ])('are asked about by Alexa first, and "%s" is told to the skill', async (said, words, permission, set) => {
    const { says, household, device } = await echo('ask');
    expect(await says(...SEVEN)).toBe(reminder.permission);
    expect(await says(said)).toContain(words);
    expect(household.alerts.permission).toBe(permission);
    expect(household.alerts.list(device.clock)).toHaveLength(set);
  });

  it('are not asked about again by somebody who says nothing to it', async () => {
    const { says, device, household } = await echo('ask');
    await says(...SEVEN);
    const turn = await device.silence();
    expect(turn?.request.type).toBe('Connections.Response');
    expect(turn?.text).toContain(reminder.unanswered);
    expect([household.alerts.permission, device.sessionOpen]).toEqual(['ask', true]);
  });

  it('forbidden in the app, are asked for again by Alexa', async () => {
    const { says } = await echo('denied');
    expect(await says(...SEVEN)).toBe(reminder.permission);
  });

  it('go off on their days, by the clock of the Echo', async () => {
    const { says, household, device } = await echo('granted');
    await says(...SEVEN);
    const { alerts } = household;
    // A Monday morning at seven and some seconds: the next one is tomorrow.
    expect(alerts.list(device.clock)).toMatchObject([{ kind: 'reminder', at: START + 86_400_000 }]);
    expect(alerts.gone(START + 3_600_000)).toEqual([]);
    expect(alerts.gone(START + 86_400_000)).toEqual([expect.stringContaining(reminder.text)]);
    const friday = START + 4 * 86_400_000;
    expect(alerts.list(friday + 1000)).toMatchObject([{ at: START + 7 * 86_400_000 }]);
  });
});

describe('A timer on the desk', () => {
  const resting = async () => {
    const made = await echo('granted');
    await made.says('rest for ten minutes', 'yes');
    const [set] = made.household.alerts.list(made.device.clock);
    return { ...made, set };
  };

  it('goes off once, at the end of the rest, in the words of the skill', async () => {
    const { household, set } = await resting();
    const end = set?.at ?? Number.NaN;
    expect((end - START) / 60_000).toBeGreaterThan(10);
    household.alerts.gone(START);
    expect(household.alerts.gone(end - 1000)).toEqual([]);
    expect(household.alerts.gone(end)).toEqual([timer.announce]);
    expect(household.alerts.gone(end + 1000)).toEqual([]);
  });

  it('stands still while the routine does, and runs for what is left of it', async () => {
    const { household, device, set } = await resting();
    await device.say('pause', 100);
    const paused = device.clock;
    expect(household.alerts.list(paused)).toMatchObject([{ kind: 'timer', at: null }]);
    const left = (set?.at ?? 0) - paused;
    await device.say('go on', 30);
    const [on] = household.alerts.list(device.clock);
    expect(Math.abs((on?.at ?? 0) - device.clock - left)).toBeLessThan(40_000);
  });

  it('goes with the rest that is stopped', async () => {
    const { household, device, says } = await resting();
    await says('stop');
    expect(household.alerts.list(device.clock)).toEqual([]);
  });
});

describe('An Echo without services', () => {
  it('offers no timer, and says that it takes no reminders', async () => {
    const { says } = await echo('none');
    expect(await says('rest for ten minutes')).not.toContain(timer.offer);
  });
});

describe('Two voices on the desk', () => {
  it('each have a record of their own', async () => {
    const { household, device, memory, says } = await echo('none');
    await device.silence();
    household.person = 'first';
    await says('open psoas coach', 'start', 'gentle');
    await device.silence();
    household.person = 'second';
    await says('open psoas coach', 'start', 'full');
    const chosen = await Promise.all(
      [PEOPLE.first, PEOPLE.second].map(
        async (who) => parseRecord(await memory.load(recordKey(USER, who))).state.flags.programme,
      ),
    );
    expect(chosen).toEqual(['gentle', 'full']);
  });
});

describe('A line with a slash', () => {
  it('sets what is around the Echo, and says how it stands', async () => {
    const { household } = await echo('granted');
    expect(obeyed('/permission denied', household, START)?.join()).toContain('denied');
    expect(obeyed('/person second', household, START)?.join()).toContain('heard: second');
    expect([household.alerts.permission, household.person]).toEqual(['denied', 'second']);
    expect(obeyed('/around', household, START)).toHaveLength(1);
  });

  it('that nobody knows changes nothing, and gets help', async () => {
    const { household } = await echo('granted');
    expect(obeyed('/permission maybe', household, START)?.join()).toContain('expected none, ask, granted');
    expect(obeyed('/person third', household, START)?.join()).toContain('expected nobody, first, second');
    expect(obeyed('/dance', household, START)?.join()).toContain('/permission');
    expect([household.alerts.permission, household.person]).toEqual(['granted', 'nobody']);
  });

  it('is all that is not said', async () => {
    const { household } = await echo('none');
    expect(obeyed('next', household, START)).toBeNull();
  });
});

describe('The services', () => {
  const called = (household: Household, headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { apiEndpoint, apiAccessToken } = household.alerts.system(START);
      const all = { authorization: `Bearer ${apiAccessToken}`, ...headers };
      const sent = request(`${apiEndpoint}/v1/alerts/reminders`, { headers: all }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject);
      sent.end();
    });

  it.each<[string, number, Record<string, string>]>([
    ['the skill', 200, {}],
    ['somebody with another token', 401, { authorization: 'Bearer x' }],
    ['a page', 403, { origin: 'null' }],
    ['a picture in a page', 403, { 'sec-fetch-site': 'cross-site' }],
    ['another name for this address', 403, { host: 'example.org' }],
  ])('answer %s with %i', async (_who, status, headers) => {
    const { household } = await echo('granted');
    expect(await called(household, headers)).toBe(status);
  });
});
