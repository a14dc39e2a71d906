import { reminder as words } from '../../lambda/languages/en/words/reminder';
import { REMINDERS_SCOPE } from '../../lambda/reminders/scope';
import { type Answer, listener, type Options } from '../alexa/listener';
import type { Fault } from '../alexa/loopback';
import { waited } from '../patience';
import { type RemindersServer, remindersServer } from './server';

let api: RemindersServer;
beforeEach(async () => {
  api = await remindersServer();
});
afterEach(() => api.close());

const WEEKDAYS_AT_SEVEN = { days: 'weekdays@every weekday', time: '07:00' };

const lobby = async (options: Partial<Options> = {}) => {
  const on = await listener({ endpoint: api.endpoint, scope: 'reminders', permission: 'GRANTED', ...options });
  await on.opens(0);
  return on;
};
const triggers = (): readonly unknown[] => [...api.alerts.values()].map(({ trigger }) => trigger);
const rules = (): string => JSON.stringify(triggers());
const changes = () => api.calls.filter(({ method }) => method !== 'GET').map(({ method }) => method);
const asking = ({ report }: Answer) => report?.asking;

describe('"remind me every weekday at seven"', () => {
  it('is read back with its days and its time, and nothing is set until somebody says yes', async () => {
    const on = await lobby();
    const asked = await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    expect(asked.text).toContain('Every weekday at 7 in the morning: shall I remind you then?');
    expect(asking(asked)).toBe('reminder-sure');
    expect(api.calls).toEqual([]);
  });

  it('comes every weekday at seven on the clock of the listener, in words of ours', async () => {
    const on = await lobby();
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    const set = await on.says('AMAZON.YesIntent');
    expect(set.text).toContain('I will remind you every weekday at 7 in the morning.');
    expect(triggers()).toEqual([
      {
        type: 'SCHEDULED_ABSOLUTE',
        timeZoneId: 'America/New_York',
        recurrence: {
          startDateTime: expect.stringMatching(/^2026-01-05T02:00:\d\d\.000$/),
          recurrenceRules: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=7;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'],
        },
      },
    ]);
    expect(JSON.stringify([...api.alerts.values()])).toContain(words.text);
  });

  it('is forgotten after a no', async () => {
    const on = await lobby();
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    expect((await on.says('AMAZON.NoIntent')).text).toContain(words.dropped);
    await on.says('AMAZON.YesIntent');
    expect(api.calls).toEqual([]);
  });

  it('may be put right before the yes', async () => {
    const on = await lobby();
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    expect((await on.says('RemindIntent', { time: '18:30' })).text).toContain('Every weekday at 6:30 in the evening');
    expect((await on.says('RemindIntent', { days: 'MO@monday', other: 'TH@thursday' })).text).toContain(
      'Every Monday and Thursday at 6:30 in the evening',
    );
    await on.says('AMAZON.YesIntent');
    expect(rules()).toContain('BYDAY=MO,TH;BYHOUR=18;BYMINUTE=30');
  });

  it.each([
    ['no in the evening', '7 in the evening'],
    ['make it half past eight', 'at 8:30 in the morning'],
    ['quarter to nine', 'at 8:45 in the morning'],
    ['the evening i meant', 'weekday at 7 in the evening'],
  ])('is put right by the half of the day, or by quarters: "%s"', async (said, hour) => {
    const on = await lobby();
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    const asked = await on.says('WishIntent', { no: said.replace(/^(?:no|nein) /, '') });
    expect(asked.text).toContain(hour);
    expect(asking(asked)).toBe('reminder-sure');
  });

  it('is in the evening of a day that is named so', async () => {
    const on = await lobby();
    const asked = await on.says('RemindIntent', { days: 'MO@monday evenings', time: '07:00' });
    expect(asked.text).toContain('Every Monday at 7 in the evening');
  });

  it('is set with the clock of the device where its zone is not known', async () => {
    api.zone = null;
    const on = await lobby();
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    await on.says('AMAZON.YesIntent');
    expect(rules()).not.toContain('timeZoneId');
    expect(rules()).toContain('BYHOUR=7');
  });

  it('keeps nothing in the record, neither the time nor a token', async () => {
    const on = await lobby();
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    await on.says('AMAZON.YesIntent');
    const stored = await on.stored();
    for (const word of ['hour', 'WE', 'token']) expect(stored).not.toContain(`"${word}`);
  });
});

describe('a reminder that is not for ever', () => {
  it('is read back with its day, goes off at one time, and is told of by its day', async () => {
    const on = await lobby();
    const asked = await on.says('RemindIntent', { days: 'tomorrow', time: '07:00' });
    expect(asked.text).toContain('Once, on Monday at 7 in the morning: shall I remind you then?');
    expect((await on.says('AMAZON.YesIntent')).text).toContain(
      'I will remind you once, on Monday at 7 in the morning.',
    );
    expect(triggers()).toEqual([
      { type: 'SCHEDULED_ABSOLUTE', timeZoneId: 'America/New_York', scheduledTime: '2026-01-05T07:00:00.000' },
    ]);
    expect((await on.says('ListRemindersIntent')).text).toContain('Your reminder comes once, on Monday at 7 in the');
  });

  it('is in the evening where the evening was said', async () => {
    const on = await lobby();
    const asked = await on.says('RemindIntent', { days: 'this evening', time: '06:00' });
    expect(asked.text).toContain('at 6 in the evening: shall I remind you then?');
  });

  it('is asked for its time where only the day was said, and stays for that day', async () => {
    const on = await lobby();
    expect(asking(await on.says('RemindIntent', { days: 'tomorrow' }))).toBe('reminder-time');
    expect((await on.says('RemindIntent', { time: '07:00' })).text).toContain('Once, on Monday at 7');
  });

  it.each(['in two hours', 'next month'])(
    '"%s" is never taken for every day: it is said what is possible',
    async (days) => {
      const on = await lobby();
      const asked = await on.says('RemindIntent', { days });
      expect(asked.text).toContain(words.possible);
      expect(asking(asked)).toBe('reminder-time');
      expect(api.calls).toEqual([]);
    },
  );
});

describe('"remind me"', () => {
  it('asks for the time, and takes every day for it', async () => {
    const on = await lobby();
    const asked = await on.says('RemindIntent');
    expect(asked.text).toContain(words.when);
    expect((await on.says('RemindIntent', { time: 'EV' })).text).toContain('Every day at 7 in the evening');
    await on.says('AMAZON.YesIntent');
    expect(rules()).toContain('FREQ=DAILY;BYHOUR=19');
  });

  it('asks again for a time that is none', async () => {
    const on = await lobby();
    await on.says('RemindIntent');
    const again = await on.says('RemindIntent', { time: '25:99' });
    expect(asking(again)).toBe('reminder-time');
    expect(asking(await on.says('AMAZON.FallbackIntent'))).toBe('reminder-time');
  });

  it.each([
    ['00:00', '12 at night'],
    // "Halb eins", and nobody stretches half an hour after midnight.
    ['00:30', '12:30 in the afternoon'],
    ['12:00', '12 in the afternoon'],
    ['09:05', '9:05 in the morning'],
    ['21:45', '9:45 at night'],
  ])('says %s as %s', async (time, said) => {
    const on = await lobby();
    expect((await on.says('RemindIntent', { time })).text).toContain(said);
  });

  it('in the middle of a routine is put off, and the routine goes on', async () => {
    const on = await lobby();
    await on.says('StartRoutineIntent', { routine: 'quick-relief@quick relief' });
    const answered = await on.says('RemindIntent', WEEKDAYS_AT_SEVEN, 60);
    expect(answered.text).toContain(words.atEnd);
    expect(answered.report?.goes_on).not.toBeNull();
    expect(api.calls).toEqual([]);
  });

  it('on a device without reminders says so', async () => {
    const on = await lobby({ token: 'none' });
    expect((await on.says('RemindIntent', WEEKDAYS_AT_SEVEN)).text).toContain(words.none);
  });
});

describe('the permission', () => {
  it('is asked for by voice after the yes, and the reminder is set when it is given', async () => {
    const on = await listener({ endpoint: api.endpoint, scope: 'reminders' });
    await on.opens(0);
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    const asked = await on.says('AMAZON.YesIntent');
    expect(JSON.stringify(asked.response.directives)).toContain(REMINDERS_SCOPE);
    const set = await on.consents('ACCEPTED');
    expect(set.text).toContain('I will remind you every weekday');
    expect(api.alerts.size).toBe(1);
  });

  it.each([
    ['DENIED', words.denied, false],
    ['NOT_ANSWERED', words.unanswered, true],
  ] as const)('%s sets nothing and says so', async (status, said, card) => {
    const on = await listener({ endpoint: api.endpoint, scope: 'reminders' });
    await on.opens(0);
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    await on.says('AMAZON.YesIntent');
    const answered = await on.resumes(status);
    expect(answered.text).toContain(said);
    expect(JSON.stringify(answered.response.card ?? null).includes(REMINDERS_SCOPE)).toBe(card);
    expect(api.calls).toEqual([]);
  });
});

describe('a reminder that is there', () => {
  const withOne = async () => {
    const on = await lobby();
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    await on.says('AMAZON.YesIntent');
    return on;
  };

  it('is told with its days and its time', async () => {
    const on = await withOne();
    expect((await on.says('ListRemindersIntent')).text).toContain(
      'Your reminder comes every weekday at 7 in the morning.',
    );
  });

  it('is changed instead of a second one', async () => {
    const on = await withOne();
    await on.says('RemindIntent', { time: '08:00' });
    await on.says('AMAZON.YesIntent');
    expect(changes()).toEqual(['POST', 'PUT']);
    expect(rules()).toContain('BYHOUR=8');
    expect(api.alerts.size).toBe(1);
  });

  it('is set anew when it was deleted in the app a moment ago', async () => {
    const on = await withOne();
    api.fail({ method: 'PUT' }, { status: 404 });
    await on.says('RemindIntent', { time: '08:00' });
    expect((await on.says('AMAZON.YesIntent')).text).toContain('I will remind you');
  });

  it('stays where its end is not agreed to', async () => {
    const on = await withOne();
    await on.says('CancelRemindersIntent');
    await on.says('AMAZON.NoIntent');
    expect(api.alerts.size).toBe(1);
  });

  it('is named and cancelled at a yes, and then there is none', async () => {
    const on = await withOne();
    expect((await on.says('CancelRemindersIntent')).text).toMatch(/^Turn off your reminder, .* at .*\?$/);
    expect(api.alerts.size).toBe(1);
    expect((await on.says('AMAZON.YesIntent')).text).toContain(words.cancelled);
    expect(api.alerts.size).toBe(0);
    expect((await on.says('CancelRemindersIntent')).text).toContain(words.nothing);
    expect((await on.says('ListRemindersIntent')).text).toContain(words.empty);
  });

  it('of another shape is named as such', async () => {
    const on = await withOne();
    const [alert] = [...api.alerts.values()];
    if (alert) alert.trigger = { type: 'SCHEDULED_RELATIVE', offsetInSeconds: '60' };
    expect((await on.says('ListRemindersIntent')).text).toContain(words.other);
  });
});

describe('A routine of Alexa’s that opens the skill', () => {
  const offered = async (options: Partial<Options> = {}) => {
    const on = await lobby({ untried: { offersRoutines: true }, ...options });
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    return { on, answer: await on.says('AMAZON.YesIntent') };
  };

  it('is offered by nobody as long as it is switched off', async () => {
    const { answer } = await offered({ untried: {} });
    expect(answer.text).not.toContain(words.opening.offer);
    expect(answer.response.directives ?? []).toEqual([]);
    expect(answer.response.shouldEndSession).toBe(false);
  });

  it('is offered by Alexa once the reminder is set, for the same days and time, with a task of ours', async () => {
    const { answer } = await offered();
    expect(answer.text).toMatch(/I will remind you .*Alexa can open me/);
    expect(answer.response.shouldEndSession).toBeUndefined();
    const [directive] = answer.response.directives ?? [];
    expect(directive).toMatchObject({
      type: 'Connections.StartConnection',
      uri: 'connection://AMAZON.OfferAutomation/1',
      onCompletion: 'RESUME_SESSION',
    });
    const { input } = directive as { input: unknown };
    expect(input).toMatchObject({
      automation: {
        trigger: {
          payload: {
            schedule: {
              triggerTime: '070000',
              timeZoneId: 'America/New_York',
              recurrence: 'RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR',
            },
          },
        },
      },
    });
    expect(JSON.stringify(input)).toContain('connection://amzn1.ask.skill.1.CarryOn/1?provider=amzn1.ask.skill.1');
  });

  it('is not offered where the clock of the device is not known', async () => {
    api.zone = null;
    expect((await offered()).answer.response.directives ?? []).toEqual([]);
  });

  it.each([
    ['200', undefined, words.opening.made],
    ['204', 'REJECTED_BY_CUSTOMER', words.opening.declined],
    ['204', 'AUTOMATION_ALREADY_ENABLED', words.opening.there],
    ['400', undefined, words.opening.failed],
  ])('%s %s: the listener hears what became of it, and the session goes on', async (code, reason, said) => {
    const { on } = await offered();
    const back = await on.tells(code, reason);
    expect(back.text).toContain(said);
    expect(back.response.shouldEndSession).toBe(false);
    expect(asking(back)).toBe('choose');
  });
});

describe('when the service says no', () => {
  const FAULTS: readonly (readonly [Fault, string])[] = [
    [{ status: 400 }, words.trouble.refused],
    [{ status: 401 }, words.trouble.permission],
    [{ status: 403 }, words.trouble.unsupported],
    [{ status: 409 }, words.trouble.busy],
    [{ status: 429 }, words.trouble.busy],
    [{ status: 500 }, words.perhaps],
    [{ status: 503 }, words.perhaps],
    [{ status: 504 }, words.trouble.offline],
    [{ status: 418 }, words.trouble.unreachable],
    ['hang up', words.perhaps],
    ['silence', words.perhaps],
  ];
  it.each(FAULTS)('%j to a new reminder is said in the same turn', async (fault, said) => {
    const on = await lobby();
    await on.says('RemindIntent', WEEKDAYS_AT_SEVEN);
    api.fail({ method: 'POST' }, fault);
    const answer = on.says('AMAZON.YesIntent');
    expect(await waited(() => answer)).toBeLessThan(2000);
    expect((await answer).text).toContain(said);
  });

  it.each(FAULTS.map(([fault]) => fault).filter((fault) => fault !== 'silence'))(
    '%j to the list is said too, and promises nothing',
    async (fault) => {
      const on = await lobby();
      api.fail({ method: 'GET', path: /reminders/ }, fault);
      const answered = await on.says('ListRemindersIntent');
      expect(answered.text).not.toContain(words.perhaps);
      expect(Object.values(words.trouble).some((trouble) => answered.text.includes(trouble))).toBe(true);
    },
  );

  it('{"status":403} where nothing says that they were allowed counts as no permission', async () => {
    const on = await lobby({ permission: 'DENIED' });
    api.fail({ method: 'GET', path: /reminders/ }, { status: 403 });
    const answered = await on.says('ListRemindersIntent');
    expect(answered.text).toContain(words.trouble.permission);
    expect(answered.response.card?.type).toBe('AskForPermissionsConsent');
  });
});
