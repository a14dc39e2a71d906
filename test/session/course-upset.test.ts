import { memoryInProcess, recordKey, screenedRecord } from '../../lambda/index';
import { parseRecord, recordOf } from '../../lambda/memory/record';
import type { Course } from '../../lambda/session/course';
import type { State } from '../../lambda/session/state';
import { type Household, openHousehold, PEOPLE, type Person } from '../../simulator/household';
import { createDevice, DEFAULT_NOW, type Device, type Turn, WINDOW_SECONDS } from '../../simulator/index';

/* What may go wrong around six weeks: each has its sentence, and nothing of the plan is lost. */

const USER = 'amzn1.ask.account.UPSET';
const A_DAY = 24 * 3600;
const TODAY = DEFAULT_NOW.slice(0, 10);
const dayAt = (days: number): string => new Date(Date.parse(TODAY) + days * A_DAY * 1000).toISOString().slice(0, 10);
const at = (days: number): string => `${dayAt(days)}T15:00:00.000Z`;

let memory = memoryInProcess();
beforeEach(() => {
  memory = memoryInProcess();
});
const readOf = async (person: Person = 'nobody'): Promise<State> =>
  parseRecord(await memory.load(recordKey(USER, PEOPLE[person]))).state;
const courseOf = async (person?: Person) => (await readOf(person)).flags.course;

/** Somebody in these weeks, who has done everything before them. */
async function seeded(
  course: Course,
  person: Person = 'nobody',
  { sessions = 9, ...more }: Partial<State> & { readonly sessions?: number } = {},
): Promise<void> {
  const { state } = parseRecord(screenedRecord(new Date(DEFAULT_NOW)));
  const flags = { ...state.flags, sessions, course };
  await memory.save(recordKey(USER, PEOPLE[person]), recordOf({ ...state, ...more, flags }, 1, TODAY));
}

const deviceAt = (days: number, household?: Household): Device =>
  createDevice({ memory, user: USER, now: at(days), cold: true, ...(household ? { household } : {}) });

const hear = async (device: Device, ...words: readonly string[]): Promise<Turn> => {
  let turn = await device.open();
  for (const said of words) turn = await device.say(said);
  return turn;
};

/** The session that was begun, to its end. */
async function through(device: Device): Promise<Turn> {
  let turn = device.last as Turn;
  for (let n = 0; n < 20 && turn.goes_on?.state !== 'finished'; n++)
    turn = await device.say('go on', device.turnSeconds - WINDOW_SECONDS + 1);
  return turn;
}

describe('a plan that was interrupted', () => {
  it.each([1, 2, 5])(
    'for %i months begins again with week one, says so once, and stays as gentle as it was',
    async (n) => {
      await seeded({ week: 4, since: TODAY, done: 2, last: dayAt(3), lighter: 1 });
      const device = deviceAt(n * 30 + 3);
      const opened = await device.open();
      expect(opened.text).toMatch(
        /The days got away from us\. Week 1 again, 6 and a half minutes\? Or say harder, for week 2\.$/,
      );
      await device.say('yes');
      const turn = await device.say('no');
      expect(turn.text).toContain('Week 1, session 1');
      expect(turn.text).not.toMatch(/days (got|have run) away/);
      expect(await courseOf()).toMatchObject({ week: 1, since: dayAt(n * 30 + 3), lighter: 1 });
    },
  );

  it('goes two weeks back for whoever asks for it', async () => {
    await seeded({ week: 5, since: TODAY, done: 2, last: dayAt(3), lighter: 1 });
    const first = deviceAt(63);
    expect((await hear(first, 'harder')).text).toBe('Week 3 of your plan, session 1: 10 and a half minutes. Shall we?');
    await first.silence();
    const device = deviceAt(63.1);
    expect((await device.open()).text).not.toMatch(/days (got|have run) away/);
    expect((await device.say('where am i in my plan')).text).toContain('in week 3 of six');
  });

  it('from week three, where two weeks back is week one, offers no choice', async () => {
    await seeded({ week: 3, since: TODAY, done: 2, last: dayAt(3) });
    expect((await deviceAt(63).open()).text).toMatch(/so we begin again\. Week 1, 6 and a half minutes\. Shall we\?$/);
  });

  it('for so long that the notices come again says so behind them', async () => {
    await seeded({ week: 4, since: TODAY, done: 2, last: dayAt(3) });
    const device = deviceAt(250);
    expect((await device.open()).asking).toBe('signs');
    await device.say('start');
    const turn = await device.say('full');
    expect(turn.text).toMatch(/got away from us\. Week 1 again, 6 and a half minutes\? Or say harder, for week 2\.$/);
    expect((await device.say('yes')).asking).toBe('leg-offer');
  });

  it('keeps the seconds that were held', async () => {
    await seeded({ week: 1, since: TODAY, done: 0 });
    const device = deviceAt(0);
    await hear(device, 'yes', 'no');
    await through(device);
    await device.silence();
    const { diary } = parseRecord(await memory.load(recordKey(USER)));
    await hear(deviceAt(50), 'where am i in my plan');
    const after = parseRecord(await memory.load(recordKey(USER)));
    expect(after.diary).toEqual(diary);
  });

  it('behind its last session is over, and does not begin again by itself', async () => {
    await seeded({ week: 6, since: TODAY, done: 3, last: dayAt(5) });
    expect((await deviceAt(60).open()).text).toMatch(/Six weeks are behind you\..*better, the same, or worse\?$/);
  });
});

describe('a new week', () => {
  const week = { week: 5, since: TODAY, done: 2, last: dayAt(3) } as const;
  it.each([
    ['that asks more', week, 8],
    ['that comes again', { ...week, done: 1 }, 8],
    ['behind one that was missed', { week: 5, since: TODAY, done: 0 }, 8],
    ['that comes again, gentler', { ...week, hard: true }, 8],
    ['that goes one back', { week: 5, since: TODAY, done: 0, missed: true }, 8],
    ['from the beginning', { ...week, week: 3 }, 63],
    ['from the beginning, or two weeks back', week, 63],
  ] as const)('%s is opened in 25 words at most, in each language', async (_which, course, days) => {
    for (const locale of ['en-US', 'de-DE', 'es-ES'] as const)
      for (const sessions of [8, 9, 10, 11]) {
        await seeded(course, 'nobody', { sessions });
        const { text, asking } = await createDevice({ memory, user: USER, now: at(days), locale }).open();
        expect(asking).toBe('choose');
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(25);
      }
  });
});

describe('a clock that jumps in the middle of a plan', () => {
  const before: Course = { week: 3, since: TODAY, done: 1, last: dayAt(1), lighter: 1 };

  it.each([
    ['back by years', -2500],
    ['ahead by years', 3650],
  ])('%s costs nothing where nothing is begun by it', async (_way, days) => {
    await seeded(before);
    const device = deviceAt(days);
    const turn = await device.open();
    if (turn.asking === 'signs') await hear(device, 'start', 'full');
    else expect(turn.text).toContain('so we begin again. Week 1, ');
    await device.silence();
    expect((await hear(deviceAt(3), 'where am i in my plan')).text).toContain(
      'week 3 of six, with 1 of three sessions done',
    );
  });

  it('back behind the last session takes no session twice and none away', async () => {
    await seeded({ ...before, last: dayAt(4) });
    expect((await hear(deviceAt(2), 'where am i in my plan')).text).toContain('with 1 of three sessions done');
  });

  it('back behind its first day begins again, and the check of the long leg is not put off for it', async () => {
    await seeded({ ...before, checked: dayAt(0) });
    const device = deviceAt(-900);
    expect((await device.open()).text).toContain('so we begin again. Week 1, ');
    expect((await device.say('yes')).asking).toBe('leg-offer');
    await device.say('no');
    await device.silence();
    expect(await courseOf()).toMatchObject({ week: 1, since: dayAt(-900), lighter: 1 });
  });
});

describe('two people in one home', () => {
  const FIRST: Course = { week: 2, since: TODAY, done: 1, last: dayAt(1), checked: TODAY, extra: 'left' };
  const SECOND: Course = { week: 5, since: dayAt(-2), done: 0, lighter: 1 };

  it('hear each their own week, do each their own doses, and neither loses theirs', async () => {
    await seeded(FIRST, 'first');
    await seeded(SECOND, 'second');
    const household = await openHousehold('none', 'first');
    const first = deviceAt(3, household);
    expect((await first.open()).text).toContain('Week 2 of your plan, session 2: 10 minutes.');
    await first.say('yes');
    expect((await through(first)).ledger).toMatchObject({
      'kneeling-lunge': { left: 60, right: 60 },
      'side-lying-stretch': { left: 30 },
    });
    await first.silence();
    const before = await courseOf('first');
    expect(before).toMatchObject({ week: 2, done: 2 });

    household.person = 'second';
    const second = deviceAt(3.1, household);
    expect((await second.open()).text).toContain('Week 5 of your plan, session 1: 14 minutes.');
    await second.say('yes');
    // Week five a step lighter: two rounds of forty-five.
    expect((await through(second)).ledger).toMatchObject({
      'straight-leg-raise': { left: 8, right: 8 },
      'kneeling-lunge': { left: 90, right: 90 },
    });
    await second.silence();
    expect(await courseOf('second')).toMatchObject({ week: 5, done: 1, lighter: 1 });
    expect(await courseOf('first')).toEqual(before);
    await household.alerts.close();
  });

  it('end it each for themselves', async () => {
    await seeded(FIRST, 'first');
    await seeded(SECOND, 'second');
    const household = await openHousehold('none', 'first');
    await hear(deviceAt(3, household), 'stop the plan', 'yes');
    expect(await courseOf('first')).toBeUndefined();
    expect(await courseOf('second')).toEqual(SECOND);
    household.person = 'nobody';
    expect((await hear(deviceAt(3.1, household))).text).not.toContain('of your plan');
    await household.alerts.close();
  });
});

describe('one leg in the last week', () => {
  const SIX: Course = { week: 6, since: TODAY, done: 1, last: dayAt(0), checked: TODAY };
  const kicks = async (families: NonNullable<State['flags']['families']>, course: Course = SIX): Promise<Turn> => {
    await seeded(course);
    const { state } = parseRecord(await memory.load(recordKey(USER, PEOPLE.nobody)));
    const flags = { ...state.flags, families };
    await memory.save(recordKey(USER, PEOPLE.nobody), recordOf({ ...state, flags }, 2, TODAY));
    const device = deviceAt(2);
    await hear(device, 'yes');
    return through(device);
  };

  it('is kicked free six times behind four with a hand on the chair, once the notice was kept', async () => {
    const { ledger } = await kicks({ balance: true });
    expect(ledger).toMatchObject({
      'supported-kicks': { left: 2, right: 2 },
      frankensteins: { left: 3, right: 3 },
      'kneeling-lunge': { left: 180, right: 180 },
    });
  });

  it.each([
    ['nobody chose', {}, SIX],
    ['it was skipped', { balance: false }, SIX],
    ['the week was made lighter', { balance: true }, { ...SIX, lighter: 1 }],
  ] as const)('keeps its hand on the chair where %s', async (_, families, course) => {
    const { ledger } = await kicks(families, course);
    expect(ledger).not.toHaveProperty('frankensteins');
    expect(ledger).toHaveProperty('supported-kicks');
  });
});

describe('a plan whose move was ruled out since', () => {
  it('tells once that a move is left out which the session has twice', async () => {
    await seeded({ week: 5, since: TODAY, done: 1, last: dayAt(0), checked: TODAY, extra: 'left' });
    const device = deviceAt(2);
    await hear(device, 'never do the side lying stretch');
    await device.after(A_DAY);
    await device.open();
    const { text } = await device.say('yes');
    expect(text.match(/The side-lying stretch is left out\./g)).toHaveLength(1);
  });

  const TWO: Course = { week: 2, since: TODAY, done: 1, last: dayAt(0) };

  it.each([
    [
      'never do the kneeling lunge again',
      'The kneeling lunge is left out. Then the standing lunge instead.',
      { 'standing-lunge': { left: 60, right: 60 } },
    ],
    [
      'never do the glute bridge',
      'The glute bridge is left out. Then the straight leg raise instead.',
      { 'straight-leg-raise': { left: 8, right: 8 }, 'kneeling-lunge': { left: 60, right: 60 } },
    ],
    ['never the camel again', null, { 'kneeling-lunge': { left: 60, right: 60 } }],
  ])('%s: something takes its place, which is said, and the week goes on', async (says, told, held) => {
    await seeded(TWO);
    const device = deviceAt(2);
    await hear(device, says);
    await device.after(A_DAY);
    expect((await device.open()).text).toContain('Week 2 of your plan, session 2: ');
    const turn = await device.say('yes');
    if (told) expect(turn.text).toContain(told);
    else expect(turn.text).not.toMatch(/left out|instead/);
    expect((await through(device)).ledger).toMatchObject(held);
    expect(await courseOf()).toMatchObject({ week: 2, done: 2 });
  });

  it('by a condition is done without it', async () => {
    await seeded(TWO);
    const device = deviceAt(2);
    await hear(device, 'i have a bad knee');
    await device.after(A_DAY);
    const turn = await hear(device, 'yes');
    expect(turn.text).toContain('The kneeling lunge is left out.');
    expect((await through(device)).ledger).not.toHaveProperty('kneeling-lunge');
  });

  it.each(['i have a hip replacement', 'i am pregnant'])(
    'so that no stretch is left is no plan until it may be one, and a rest is there: %s',
    async (says) => {
      await seeded(TWO);
      const device = deviceAt(2);
      await hear(device, says);
      await device.after(A_DAY);
      const opened = await device.open();
      expect(opened.text).not.toContain('of your plan');
      const asked = await device.say('start the six week plan');
      expect(asked.text).toContain('rest and slow breathing');
      expect(asked.asking).toBe('gentle');
      expect(await courseOf()).toEqual(TWO);
    },
  );

  it('with both lunges out stretches on the side, three times thirty at most', async () => {
    await seeded({ ...TWO, week: 5, checked: TODAY }, 'nobody', {});
    const device = deviceAt(2);
    await hear(device, 'never do the kneeling lunge again', 'never do the standing lunge again');
    await device.after(A_DAY);
    await hear(device, 'yes');
    expect((await through(device)).ledger).toMatchObject({ 'side-lying-stretch': { left: 90, right: 90 } });
  });
});

describe('a reminder permission that is taken away while the plan has days', () => {
  it('has its sentence, and the plan goes on', async () => {
    await seeded({ week: 2, since: TODAY, done: 1, last: TODAY });
    const household = await openHousehold('granted', 'nobody');
    const device = deviceAt(0, household);
    await hear(device, 'remind me on monday wednesday and friday at seven');
    expect((await device.say('yes')).text).toContain('every Monday, Wednesday and Friday at 7');
    await device.after(2 * A_DAY);
    household.alerts.permission = 'denied';
    expect((await device.open()).text).toContain('Week 2 of your plan, session 2');
    const told = await device.say('what reminders do i have');
    expect(told.text).toMatch(/I may not use reminders just now\..*card to your Alexa app.*your plan/);
    expect((await device.say('yes')).position?.routine).toBe('course');
    expect((await through(device)).ledger).toMatchObject({ 'kneeling-lunge': { left: 60, right: 60 } });
    expect(await courseOf()).toMatchObject({ week: 2, done: 2 });
    await household.alerts.close();
  });

  it('on an Echo without reminders is no word of them, and the days are said', async () => {
    const household = await openHousehold('none', 'nobody');
    await memory.save(recordKey(USER), screenedRecord(new Date(DEFAULT_NOW)));
    const device = deviceAt(0, household);
    const told = await hear(device, 'start the six week plan');
    expect(told.text).toContain('three times a week on different days');
    await device.say('yes');
    expect((await device.say('no')).text).not.toContain('remind me');
    await household.alerts.close();
  });
});

describe('the check of the long leg, answered without lying down', () => {
  const checking = async (): Promise<Device> => {
    await seeded({ week: 1, since: TODAY, done: 0 });
    const device = deviceAt(0);
    await hear(device, 'yes', 'yes');
    return device;
  };

  it.each(['yes', 'no', 'nearly'])(
    'is put again however often "%s" comes too early, and nothing follows from it',
    async (says) => {
      const device = await checking();
      for (let n = 0; n < 3; n++) {
        const turn = await device.say(says, 6);
        expect(turn.asking).toBe('leg-left');
        expect(turn.text).toMatch(/^That was quick\..*Lie on your back/);
      }
      expect(await courseOf()).not.toHaveProperty('extra');
    },
  );

  it.each(['skip it', 'skip'])('is left out by "%s", which is no answer about a leg', async (says) => {
    const device = await checking();
    await device.say('yes');
    const turn = await device.say(says);
    expect(turn.text).toMatch(/^Another time, then\..*Week 1, session 1/);
    expect(turn.text).not.toContain('one more hold');
    expect(turn.position?.routine).toBe('course');
  });
});

it.each([1, 3])('the chair of week %i has time to be fetched before anybody is down', async (week) => {
  await seeded({ week, since: TODAY, done: 1, last: dayAt(-1) });
  const turn = await hear(deviceAt(1), 'yes');
  const fetched = turn.timeline.find(({ kind }) => kind === 'settle');
  expect(turn.text).toMatch(/^Week \d, session 2.*chair/);
  expect((fetched?.end ?? 0) - (fetched?.start ?? 0)).toBeCloseTo(8);
});

describe('the check of the long leg, the next time', () => {
  const compared = async (): Promise<Device> => {
    await seeded({ week: 3, since: TODAY, done: 0 });
    const device = deviceAt(0);
    await hear(device, 'yes', 'yes', 'nearly');
    return device;
  };

  it('says the first time what will be asked', async () => {
    await seeded({ week: 1, since: TODAY, done: 0 });
    const told = await hear(deviceAt(0), 'yes', 'yes', 'nearly', 'no');
    expect(told.text).toMatch(/^Remember your two words\..*next time I ask, nearer, the same, or further\?/);
  });

  it.each([
    ['the same', /^That's common\. Range takes weeks\. Week 3, session 1/],
    ['a bit worse', /^That happens\. A leg is not the same every day\. Week 3, session 1/],
    ["I don't know", /^Then these two are the ones to remember\. Week 3, session 1/],
  ])('asks how it is beside the last one, and keeps the hold more: %s', async (says, told) => {
    const device = await compared();
    const asked = await device.say('no');
    expect(asked.text).toBe('And beside your two words of last time: nearer, the same, or further?');
    const turn = await device.say(says);
    expect(turn.text).toMatch(told);
    expect(turn.text).toContain('your left hip gets one more hold');
  });

  it('asks once more where neither yes nor no tells it', async () => {
    const device = await compared();
    await device.say('no');
    expect((await device.say('yes')).text).toMatch(
      /^Nearer to the floor than last time, the same, further, or not sure\?/,
    );
    expect((await device.say('not sure')).text).toMatch(/^Then these two are the ones to remember\. Week 3/);
  });
});

describe('"make it gentler"', () => {
  it('in a rest of the plan makes this session and the ones after it a step lighter, up to two', async () => {
    await seeded({ week: 3, since: TODAY, done: 1, last: TODAY });
    const device = deviceAt(1);
    await hear(device, 'yes');
    expect((await device.say('make it gentler', 40)).text).toContain('A step gentler from now on.');
    // Two rounds of thirty for forty-five, and two bridges fewer.
    expect((await through(device)).ledger).toMatchObject({
      'glute-bridge': { both: 8 },
      'kneeling-lunge': { left: 60, right: 60 },
    });
    await device.say('make it gentler');
    expect((await device.say('make it gentler')).text).toContain('Two steps are enough');
    await device.silence();
    expect(await courseOf()).toMatchObject({ lighter: 2 });
  });

  it('in a rest of another routine makes what comes lighter', async () => {
    await memory.save(recordKey(USER), screenedRecord(new Date(DEFAULT_NOW)));
    const device = deviceAt(0);
    await hear(device, 'start the desk break');
    expect((await device.say('make it gentler', 12)).text).toContain('A step gentler from now on.');
    expect((await through(device)).ledger).toMatchObject({ 'standing-lunge': { left: 30, right: 30 } });
  });

  it('where nothing runs is said of the plan, where there is one', async () => {
    await seeded({ week: 3, since: TODAY, done: 3, last: dayAt(4) });
    expect((await hear(deviceAt(5), 'make it gentler')).text).toContain('A step gentler from now on.');
  });
});
