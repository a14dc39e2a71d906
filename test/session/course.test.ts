import { readFileSync } from 'node:fs';
import { move } from '../../lambda/content';
import { COURSE } from '../../lambda/content/course';
import { memoryInProcess } from '../../lambda/index';
import { fitLength, plannedSeconds } from '../../lambda/plan/fit';
import { STRETCH_A_SESSION, STRETCH_A_WEEK } from '../../lambda/safety/limits';
import {
  begun,
  type Course,
  counted,
  onDay,
  practised,
  sessionOf,
  skipped,
  withinWeek,
} from '../../lambda/session/course';
import { dose } from '../../lambda/session/rounds';
import { freshState } from '../../lambda/session/state';
import { sessionFor } from '../../lambda/session/transition/starts/course';
import { settingOf } from '../../lambda/skill/turn';
import { PAGE, page, sixWeeks } from '../../scripts/course';
import { createDevice, DEFAULT_NOW, type Device, seedScreened } from '../../simulator/index';
import { settingFor, stateOf } from '../plan/plans';

const USER = 'amzn1.ask.account.PLANNER';
const A_DAY = 24 * 3600;
const since = '2026-03-02';
const at = (day: number): string => new Date(Date.parse(since) + day * A_DAY * 1000).toISOString().slice(0, 10);
const week = (course: Partial<Course>): Course => ({ week: 3, since, done: 0, ...course });

/** Seconds of stretch a hip in one session of a week. */
const stretch = (items: ReturnType<typeof sessionOf>['items']): number =>
  items.reduce((sum, { move: id, seconds = 0, sets = 1 }) => sum + (move(id).stretches ? seconds * sets : 0), 0);

/** Every move of the six weeks. */
const MOVES = [...new Set(COURSE.flatMap(({ items }) => items.map((item) => item.move)))];

const LOCALES = ['en-US', 'de-DE', 'es-ES'] as const;

type Session = Pick<ReturnType<typeof sessionOf>, 'stated' | 'items'>;

/** Whoever has done the moves of these weeks so many times. */
const settingIn = (locale: (typeof LOCALES)[number], times: number, weeks = COURSE) => {
  const done = Object.fromEntries(weeks.flatMap(({ items }) => items.map((item) => [item.move, times])));
  return settingOf(stateOf({ sessions: 9, ...(times > 0 ? { done } : {}) }), locale, true);
};

/** As it is played it is as long as it says, and nothing of its doses is cut for that. */
function expectPlayed({ stated, items }: Session, visit: number, setting = settingFor()): void {
  const plan = fitLength({ routine: 'course', stated, visit, items }, [], setting);
  const opening = 6;
  expect(Math.abs(plannedSeconds(plan, [], setting) - stated)).toBeLessThanOrEqual(5 + opening);
  const doses = (all: typeof items) =>
    all.map((item) => (item.elastic ? item.move : [item.move, dose(item), item.sets]));
  expect(doses(plan.items)).toEqual(doses(items));
}

describe('each week', () => {
  it.each(COURSE.map((_, i) => [i + 1] as const))('%i keeps its length and the caps of session and week', (number) => {
    for (const lighter of [0, 1, 2]) {
      const { stated, items } = sessionOf(week({ week: number, lighter }));
      expect(stretch(items)).toBeLessThanOrEqual(STRETCH_A_SESSION);
      expect(3 * stretch(items)).toBeLessThanOrEqual(STRETCH_A_WEEK);
      for (const visit of [1, 2, 3]) expectPlayed({ stated, items }, visit);
      expectPlayed(sessionOf(week({ week: number, lighter, extra: 'left' })), 2);
    }
  });

  it.each(MOVES.flatMap((id) => COURSE.map((_, i) => [id, i + 1] as const)))(
    'without the %s keeps its length and its doses in week %i',
    (id, number) => {
      const state = { ...freshState, prefs: { ...freshState.prefs, leaveOut: [id] } };
      const session = sessionFor(state, week({ week: number }));
      expect(session.items.map((item) => item.move)).not.toContain(id);
      expect(stretch(session.items)).toBeGreaterThan(0);
      expectPlayed(session, 2);
    },
  );

  it.each(COURSE.map((session, i) => [i + 1, session] as const))(
    '%i drops no round in any language, however well the moves are known',
    (number, session) => {
      for (const locale of LOCALES) {
        expectPlayed(session, 2, settingIn(locale, 2, COURSE.slice(0, number - 1)));
        for (const times of [0, 2, 5]) expectPlayed(session, 2, settingIn(locale, times));
      }
    },
  );

  it.each(COURSE.map((_, i) => i + 1).slice(1))(
    '%i half a minute shorter would drop a round in one language',
    (number) => {
      const rounds = (items: Session['items']) =>
        items.map((item) => (item.elastic ? 0 : dose(item) * (item.sets ?? 1))).reduce((sum, one) => sum + one);
      const sessions = [sessionOf(week({ week: number })), sessionOf(week({ week: number, extra: 'left' }))];
      const cut = sessions.some(({ stated, items }) =>
        LOCALES.some((locale) => {
          const shorter = { routine: 'course', stated: stated - 30, visit: 2, items } as const;
          return rounds(fitLength(shorter, [], settingIn(locale, 2)).items) < rounds(items);
        }),
      );
      expect(cut).toBe(true);
    },
  );

  it.each(LOCALES)('is as long as it says with free kicks, too: %s', (locale) => {
    const state = stateOf({ sessions: 9 });
    const free = { ...state, flags: { ...state.flags, families: { balance: true } } };
    const last = sessionFor(free, week({ week: 6 }));
    expect(last.items.map((item) => item.move)).toContain('frankensteins');
    for (const times of [0, 2, 5]) expectPlayed(last, 2, settingIn(locale, times));
  });

  it('stretches no less than the one before', () => {
    const weeks = COURSE.map((_, i) => stretch(sessionOf(week({ week: i + 1 })).items));
    expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
  });

  it('has fewer rounds where the week had its stretch already', () => {
    const stretched = (seconds: number) => ({
      own: {},
      past: { upTo: since, counts: '1', days: {}, week: { left: seconds, right: seconds } },
    });
    const { items } = sessionOf(week({ week: 6 }));
    expect(withinWeek(stretched(0), items, since).fewer).toBe(0);
    expect(withinWeek(stretched(500), items, since).fewer).toBe(2);
    expect(stretch(withinWeek(stretched(420), items, since).items)).toBeLessThanOrEqual(180);
  });
});

describe('after seven days', () => {
  it.each<[string, Course, number, Course | null, string | null]>([
    ['nothing changes before', week({ done: 3 }), 6, week({ done: 3 }), null],
    ['two sessions are a step on', week({ done: 2 }), 7, { week: 4, since: at(7), done: 0 }, 'on'],
    ['fewer are the same week again', week({ done: 1 }), 7, { week: 3, since: at(7), done: 0, missed: true }, 'again'],
    ['two such weeks are one back', week({ done: 1, missed: true }), 8, { week: 2, since: at(7), done: 0 }, 'back'],
    [
      'what was too hard comes again, lighter',
      week({ done: 3, hard: true }),
      7,
      { week: 3, since: at(7), done: 0, lighter: 1 },
      'lighter',
    ],
    [
      'a week without a session waits',
      week({ done: 3 }),
      15,
      { week: 4, since: at(14), done: 0, missed: true },
      'waited',
    ],
    ['a month away begins anew', week({ done: 3, last: at(4) }), 40, begun(at(40)), 'anew'],
    ['a clock that jumped back begins anew', week({ done: 1 }), -3, begun(at(-3)), 'anew'],
    ['the sixth week is the last', week({ week: 6, done: 3, last: at(5) }), 7, null, 'over'],
  ])('%s', (_name, course, day, then, step) => {
    expect(onDay(course, at(day))).toEqual({ course: then, step });
  });

  it('a day counts once', () => {
    expect(counted(counted(week({}), at(1)), at(1)).done).toBe(1);
    expect(counted(counted(week({}), at(1)), at(2)).done).toBe(2);
  });

  it.each([
    ['a lunge of thirty seconds a hip', { 'kneeling-lunge': { left: 30, right: 29 } }, 2],
    ['two kinds of it together', { 'standing-lunge': { left: 30 }, 'kneeling-lunge': { right: 30 } }, 2],
    ['one hip alone', { 'kneeling-lunge': { left: 60 } }, 1],
    ['a rest', { 'constructive-rest': { both: 300 } }, 1],
  ])('%s: a day counts as a session by what was held, whatever it was in', (_, held, done) => {
    const diary = { own: { [at(2)]: held } };
    expect(practised(week({ done: 1 }), diary, at(2)).done).toBe(done);
    expect(practised(practised(week({ done: 1 }), diary, at(2)), diary, at(2)).done).toBe(done);
  });

  it('a week that was left out takes no step back', () => {
    expect(onDay(skipped(week({ done: 0, missed: true }), at(3)), at(4))).toEqual({
      course: { week: 3, since: at(3), done: 0 },
      step: null,
    });
  });
});

describe('the plan by voice', () => {
  let device: Device;
  const screened = async (locale = 'en-US'): Promise<Device> => {
    const memory = memoryInProcess();
    await seedScreened(memory, USER, DEFAULT_NOW);
    return createDevice({ memory, user: USER, locale });
  };
  beforeEach(async () => {
    device = await screened();
    await device.open();
  });
  const begin = async () => {
    await device.say('start the six week plan');
    await device.say('yes');
    const turn = await device.say('no');
    for (let n = 0; n < 20; n++) {
      const next = await device.say('go on', device.turnSeconds - 7);
      if (next.goes_on?.state === 'finished') break;
    }
    return turn;
  };

  it('is told of before it begins, and a yes begins week one', async () => {
    const told = await device.say('start the six week plan');
    expect(told.text).toMatch(/six weeks, three times a week.*stop the plan at any time.*\?$/i);
    expect((await device.say('yes')).asking).toBe('leg-offer');
    expect((await device.say('no')).position).toMatchObject({ routine: 'course', technique: 'constructive-rest' });
  });

  it('checks the long leg hands-free, each side with time to do it, keeps nothing of it, and goes on from the back', async () => {
    await device.say('start the six week plan');
    await device.say('yes');
    const left = await device.say('yes');
    expect(left.text).toMatch(/^Lie on your back.*Hug your left knee.*your right leg grow long.*yes, nearly, or no\?$/);
    expect(left.timeline.filter(({ kind }) => kind === 'settle').map(({ start, end }) => end - start)).toEqual([
      12, 6, 6,
    ]);
    const right = await device.say('nearly');
    expect(right.text).toMatch(/^Hug your right knee.*your left leg grow long/);
    const turn = await device.say('no');
    expect(turn.text).toMatch(/^Remember your two words.*Week 1, session 1/);
    expect(turn.text).not.toContain('Down to the floor');
    expect(turn.position).toMatchObject({ routine: 'course', technique: 'constructive-rest' });
    await device.silence();
    await device.after(2 * A_DAY);
    await device.open();
    await device.say('start again');
  });

  it.each([
    ['en-US', ['set a goal', 'a plan for weeks', 'what should i do in week one'], /^Six weeks, three times a week/],
    ['de-DE', ['setz mir ein ziel', 'was mache ich in woche eins'], /^Sechs Wochen/],
    ['es-ES', ['márcame un objetivo', 'qué hago en la semana uno'], /^Seis semanas/],
  ] as const)('is offered in %s to whoever asks for a goal or a first week', async (locale, words, offered) => {
    for (const said of words) {
      const one = await screened(locale);
      await one.open();
      const turn = await one.say(said);
      expect(turn.text).toMatch(offered);
      expect(turn.asking).toBe('offer');
    }
  });

  it('asks once more where "yes" came before there was time to lie down', async () => {
    await device.say('start the six week plan');
    await device.say('yes');
    await device.say('yes');
    const early = await device.say('yes', 8);
    expect(early.text).toMatch(/^That was quick\..*Lie on your back.*Hug your left knee/);
    expect(early.asking).toBe('leg-left');
    expect((await device.say('yes')).asking).toBe('leg-right');
  });

  it('gives the hip whose leg comes less far one more hold, and the session is as long as it says', async () => {
    for (const says of ['start the six week plan', 'yes', 'yes', 'nearly']) await device.say(says);
    const turn = await device.say('no');
    expect(turn.text).toMatch(/7 and a half minutes.*your left hip gets one more hold/);
    let last = turn;
    for (let n = 0; n < 9 && last.goes_on?.state !== 'finished'; n++)
      last = await device.say('go on', device.turnSeconds - 7);
    expect(last.ledger).toMatchObject({
      'side-lying-stretch': { left: 30 },
      'standing-lunge': { left: 30, right: 30 },
    });
  });

  it('gives neither hip more where both come as far', async () => {
    for (const says of ['start the six week plan', 'yes', 'yes', 'nearly']) await device.say(says);
    expect((await device.say('nearly')).text).not.toContain('one more hold');
  });

  it('asks before the second week what is left of soreness; what is still there is for a professional', async () => {
    await begin();
    for (const days of [2, 5]) {
      await device.silence();
      await device.after(days * A_DAY);
      await device.open();
      if (days === 2) {
        let turn = await device.say('yes');
        for (let n = 0; n < 9 && turn.goes_on?.state !== 'finished'; n++)
          turn = await device.say('go on', device.turnSeconds - 7);
      }
    }
    const asked = await device.say('yes');
    expect(asked.asking).toBe('soreness');
    const still = await device.say('still there');
    expect(still.text).toMatch(/leave it for today.*physical therapist.*Anything else\?$/);
    expect(still.position).toBeNull();
    expect((await device.say('go on with my plan')).asking).toBe('soreness');
    expect((await device.say('gone')).text).toMatch(/^Good\..*Week 2, session 1/);
  });

  it('counts no session that was stopped before its lunge', async () => {
    await device.say('start the six week plan');
    await device.say('yes');
    await device.say('no');
    await device.say('stop', 60);
    await device.after(2 * A_DAY);
    await device.open();
    await device.say('neither');
    expect((await device.say('where am i in my plan')).text).toContain('with 0 of three sessions done');
  });

  it('counts another routine with a lunge in it', async () => {
    await begin();
    await device.silence();
    await device.after(2 * A_DAY);
    await device.open();
    await device.say('start the morning routine');
    for (let n = 0; n < 9; n++)
      if ((await device.say('go on', device.turnSeconds - 7)).goes_on?.state === 'finished') break;
    expect((await device.say('where am i in my plan')).text).toContain('with 2 of three sessions done');
  });

  it.each(['go on with my plan', 'continue my plan', 'next session of my plan', 'start my plan'])(
    'goes on at "%s"',
    async (says) => {
      await begin();
      await device.silence();
      await device.after(2 * A_DAY);
      await device.open();
      expect((await device.say(says)).text).toMatch(/^Week 1, session 2/);
    },
  );

  it('says where one is in it', async () => {
    await begin();
    expect((await device.say('where am i in my plan')).text).toContain('week 1 of six, with 1 of three sessions done');
  });

  const running = async (): Promise<void> => {
    await begin();
    await device.silence();
    await device.after(2 * A_DAY);
    await device.open();
    await device.say('yes');
  };

  it('says in a session where one is in it, and in the session', async () => {
    await running();
    const { text } = await device.say('where am i in my plan', 60);
    expect(text).toMatch(/^Week 1 of six, session 2 of three\. You are in the short rest\. Move 1 of 3/);
  });

  it('in a session, asks which is to be stopped, and goes on where only the six weeks are', async () => {
    await running();
    const asked = await device.say('stop the plan', 60);
    expect(asked.text).toContain('Only this session, or all six weeks?');
    const ended = await device.say('six weeks');
    expect(ended.text).toMatch(/^The plan is over\. Your routines stay/);
    expect(ended.position?.routine).toBe('course');
    expect(ended.session_open).toBe(true);
    expect((await device.say('skip this week', 5)).text).toContain('There is no plan under way.');
  });

  it('in a session, keeps the six weeks where only the session is stopped', async () => {
    await running();
    await device.say('stop the plan', 60);
    expect((await device.say('stop')).session_open).toBe(false);
    await device.open();
    await device.say('start over');
    expect((await device.say('where am i in my plan', 60)).text).toMatch(/^Week 1 of six/);
  });

  it('is no six weeks where another plan runs: that is asked about', async () => {
    await device.say('start the morning routine');
    expect((await device.say('stop the plan', 60)).text).toMatch(/Stop here\? I keep your place\.$/);
  });

  it('is proposed at the next launch, and a yes takes it up', async () => {
    await begin();
    await device.silence();
    await device.after(2 * A_DAY);
    expect((await device.open()).text).toMatch(/week 1 of your plan, session 2: 6 and a half minutes\. Shall we\?$/i);
    expect((await device.say('yes')).position?.routine).toBe('course');
  });

  it('is made gentler, leaves a week out, and is stopped at a yes alone', async () => {
    await begin();
    expect((await device.say('make it gentler')).text).toContain('A step gentler from now on.');
    expect((await device.say('skip this week')).text).toContain('this week is left out');
    expect((await device.say('stop the plan')).text).toBe('Stop the six week plan?');
    expect((await device.say('yes')).text).toContain('The plan is over.');
    expect((await device.say('skip this week')).text).toContain('There is no plan under way.');
  });
});

it('six weeks, as they are played, never leave the caps, and end', async () => {
  const sessions = await sixWeeks();
  expect(sessions.length).toBeGreaterThan(18);
  for (const { held } of sessions)
    for (const side of ['left', 'right'] as const) {
      const rows = Object.entries((held ?? {}) as Readonly<Record<string, Readonly<Record<string, number>>>>);
      const sum = rows.reduce((all, [id, row]) => all + (/lunge|stretch/.test(id) ? (row[side] ?? 0) : 0), 0);
      expect(sum).toBeLessThanOrEqual(STRETCH_A_SESSION);
    }
  expect(sessions.at(-1)?.launch).toContain('Six weeks are behind you.');
  expect(readFileSync(PAGE, 'utf8')).toBe(await page());
});
