import {
  DIARY_DAYS,
  DIARY_SESSIONS,
  dayBefore,
  daySummary,
  lastPractice,
  outdated,
  pastOf,
  type SessionDiary,
  type Sessions,
  sessionKey,
  sessionsThisWeek,
  streak,
  write,
} from '../../lambda/session/diary';

/** A Thursday. */
const TODAY = '2026-01-08';
const second = (day: string): number => Date.parse(`${day}T07:00:00Z`) / 1000;
const held = (seconds: number) => [{ technique: 'sphinx', account: 'both', amount: seconds } as const];

/** A session of half a minute on each of these days before today. */
const practised = (...daysAgo: number[]): Sessions =>
  Object.fromEntries(
    daysAgo.map((ago, i) => {
      const day = dayBefore(TODAY, ago);
      return [sessionKey(second(day) + i, 's'), { [day]: { sphinx: { both: 30 } } }];
    }),
  );
const opened = (sessions: Sessions): SessionDiary => ({ own: {}, past: pastOf(sessions, TODAY) });

describe('what did I do', () => {
  it('adds up what was held, and takes back what was not', () => {
    const diary = [held(20), held(12.5), held(-2.5)].reduce<SessionDiary | undefined>(
      (page, credits) => write(page, credits, TODAY),
      undefined,
    );
    expect(daySummary(diary, TODAY)).toEqual({ sphinx: { both: 30 } });
  });

  it('yesterday counts every session of that day, by side', () => {
    const yesterday = dayBefore(TODAY);
    const sessions: Sessions = {
      a: { [yesterday]: { 'kneeling-lunge': { left: 30, right: 29.6 } } },
      b: { [yesterday]: { 'kneeling-lunge': { left: 10 }, sphinx: { both: 60 } } },
    };
    expect(daySummary(opened(sessions), yesterday)).toEqual({
      'kneeling-lunge': { left: 40, right: 30 },
      sphinx: { both: 60 },
    });
  });

  it('today counts this session and the ones before it', () => {
    const diary = write(opened(practised(0)), held(15), TODAY);
    expect(daySummary(diary, TODAY)).toEqual({ sphinx: { both: 45 } });
  });

  it('on a session past midnight is told day by day', () => {
    const diary = write(write(opened({}), held(20), dayBefore(TODAY)), held(10), TODAY);
    expect(daySummary(diary, dayBefore(TODAY))).toEqual({ sphinx: { both: 20 } });
    expect(daySummary(diary, TODAY)).toEqual({ sphinx: { both: 10 } });
  });

  it('is nothing on a day without practice, and the last day of practice is known', () => {
    expect(daySummary(opened(practised(3)), dayBefore(TODAY))).toEqual({});
    expect(lastPractice(opened(practised(3, 9)), TODAY)).toBe(dayBefore(TODAY, 3));
    expect(lastPractice(opened({}), TODAY)).toBeNull();
  });
});

describe('how many times this week', () => {
  it('counts from Monday on, more than one a day, this session with them', () => {
    expect(sessionsThisWeek(opened(practised(0, 0, 1, 3, 4, 5)), TODAY)).toBe(4);
    expect(sessionsThisWeek(write(opened(practised(0, 1)), held(5), TODAY), TODAY)).toBe(3);
  });

  it('does not count a session in which nothing was held', () => {
    expect(sessionsThisWeek(write(opened(practised(1)), held(0), TODAY), TODAY)).toBe(1);
    expect(sessionsThisWeek(undefined, TODAY)).toBe(0);
  });

  it('is right when the session has run into the next day', () => {
    const diary: SessionDiary = { own: {}, past: pastOf(practised(0, 1, 3), TODAY) };
    expect(sessionsThisWeek(diary, '2026-01-09')).toBe(3);
    expect(sessionsThisWeek(diary, '2026-01-12')).toBe(0);
  });
});

describe('a streak', () => {
  it.each([
    ['nothing yet', [], 0],
    ['today', [0], 1],
    ['yesterday, today still to come', [1], 1],
    ['every day', [0, 1, 2, 3], 4],
    ['every third day, with its rest days', [0, 3, 6, 9], 4],
    ['two rest days behind', [3, 4], 2],
    ['three days off end it', [0, 4, 5], 1],
    ['the last one too long ago', [4, 5], 0],
    ['twice a day counts the day once', [0, 0, 1], 2],
  ])('of %s', (_what, daysAgo, days) => {
    expect(streak(opened(practised(...daysAgo)), TODAY)).toBe(days);
  });
});

describe('the pages that are kept', () => {
  it('go back sixty days', () => {
    const sessions = practised(0, DIARY_DAYS - 1, DIARY_DAYS, DIARY_DAYS + 300);
    expect(outdated(sessions, TODAY)).toHaveLength(2);
    expect(outdated(sessions, TODAY)).not.toContain(Object.keys(sessions)[1]);
  });

  it('are not dropped by one clock that is a month ahead', () => {
    const sessions = practised(0, 20, 40, DIARY_DAYS + 1);
    expect(outdated(sessions, dayBefore(TODAY, -30))).toEqual(outdated(sessions, TODAY));
    expect(outdated(sessions, TODAY)).toHaveLength(1);
  });

  it('are the newest, with one place free for the session under way', () => {
    const sessions = practised(...Array.from({ length: DIARY_SESSIONS + 5 }, (_, i) => i % 50));
    const dropped = outdated(sessions, TODAY);
    expect(Object.keys(sessions)).toHaveLength(DIARY_SESSIONS + 5);
    expect(dropped).toHaveLength(6);
    expect(dropped).toEqual(Object.keys(sessions).sort().slice(0, 6));
  });

  it('ride along in few bytes, however much there is', () => {
    const whole = Object.fromEntries(
      Array.from({ length: 15 }, (_, i) => [`technique-${i}`, { left: 999.9, right: 999.9 }]),
    );
    const sessions = Object.fromEntries(
      Array.from({ length: DIARY_SESSIONS }, (_, i) => [
        sessionKey(second(dayBefore(TODAY, i % 60)), `${i}`),
        { [dayBefore(TODAY, i % 60)]: whole },
      ]),
    );
    expect(JSON.stringify(pastOf(sessions, TODAY)).length).toBeLessThan(1500);
  });
});
