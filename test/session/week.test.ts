import { loadOf } from '../../lambda/session/compose/doses';
import type { Asked } from '../../lambda/session/compose/request';
import {
  dayBefore,
  pastOf,
  type SessionDiary,
  type Sessions,
  sessionKey,
  weeklyStretch,
} from '../../lambda/session/diary';
import type { Ledger } from '../../lambda/session/ledger';
import type { State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { measured, stateOf } from '../plan/plans';
import { noticed } from './situations';

const TODAY = measured().today;
const LUNGE: Ledger = { 'kneeling-lunge': { left: 120, right: 90 } };

/** A session on each of these days before today. */
const on = (days: readonly number[], held: Ledger): SessionDiary => {
  const sessions: Sessions = Object.fromEntries(
    days.map((back) => {
      const day = dayBefore(TODAY, back);
      return [sessionKey(Date.parse(day) / 1000, `s${back}`), { [day]: held }];
    }),
  );
  return { own: {}, past: pastOf(sessions, TODAY) };
};

describe('the stretch of a week', () => {
  it('is what each side had today and in the six days before', () => {
    expect(weeklyStretch(on([0, 3, 6, 7, 20], LUNGE), TODAY)).toEqual({ left: 360, right: 270 });
  });

  it('has what this session held, too', () => {
    const diary = { ...on([2], LUNGE), own: { [TODAY]: { 'side-lying-stretch': { left: 60, right: 30 } } } };
    expect(weeklyStretch(diary, TODAY)).toEqual({ left: 180, right: 120 });
  });

  it('counts nothing that is no still stretch of the hip flexors', () => {
    const other = { 'constructive-rest': { both: 600 }, 'glute-bridge': { both: 20 }, 'knee-to-chest': { left: 10 } };
    expect(weeklyStretch(on([1], other), TODAY)).toEqual({ left: 0, right: 0 });
    expect(weeklyStretch(undefined, TODAY)).toEqual({ left: 0, right: 0 });
  });
});

const whoDid = (diary: SessionDiary, change: Partial<State['flags']> = {}): State => {
  const state = stateOf({ sessions: 9 });
  return { ...state, diary, flags: { ...state.flags, ...change } };
};
const FULL = on([1, 2, 3, 4, 5], LUNGE);

/** Seconds of stretch a side in the plan of a request. */
const stretchIn = (state: State, asked: Asked): number => {
  const { cursor } = transition(state, measured(), { type: 'plan', seconds: null, asked }).state;
  if (cursor.at !== 'guiding') throw new Error('no plan');
  return cursor.plan.items.reduce((sum, item) => sum + loadOf(item).stretch, 0);
};

describe('a plan after ten minutes of stretch in a week', () => {
  it.each([10, 20, 45])('of %d minutes has other moves instead', (minutes) => {
    expect(stretchIn(whoDid(FULL), { minutes, focus: 'after-sitting' })).toBe(0);
    expect(stretchIn(whoDid(on([], LUNGE)), { minutes, focus: 'after-sitting' })).toBeGreaterThan(0);
  });

  it('has as much as was left of the week', () => {
    expect(stretchIn(whoDid(on([1, 2, 3, 4], LUNGE)), { minutes: 30 })).toBeLessThanOrEqual(120);
  });

  it('stretches where stretching was asked for', () => {
    expect(stretchIn(whoDid(FULL), { minutes: 10, focus: 'stretch' })).toBeGreaterThan(0);
  });

  it('is made where there is nothing else to do', () => {
    const asked: Asked = { minutes: 3, place: 'standing', without: ['chair'] };
    const rested = transition(whoDid(on([], LUNGE)), measured(), { type: 'plan', seconds: null, asked });
    const full = transition(whoDid(FULL), measured(), { type: 'plan', seconds: null, asked });
    expect(full.state.cursor.at).toBe(rested.state.cursor.at);
  });
});

const started = (state: State, routine: 'quick-relief' | 'full') =>
  transition(state, measured(), { type: 'start-routine', routine });

describe('a routine after ten minutes of stretch in a week', () => {
  it('says once a week that a rest day is fine', () => {
    const first = started(whoDid(FULL), 'full');
    expect(noticed(first.acts)).toContain('coach.enoughThisWeek');
    const again = started({ ...first.state, cursor: { at: 'lobby' } }, 'full');
    expect(noticed(again.acts)).not.toContain('coach.enoughThisWeek');
    const said = (back: number) => noticed(started(whoDid(FULL, { restedOn: dayBefore(TODAY, back) }), 'full').acts);
    expect(said(6)).not.toContain('coach.enoughThisWeek');
    expect(said(7)).toContain('coach.enoughThisWeek');
  });

  it('says nothing of it before, nor where nothing is stretched', () => {
    expect(noticed(started(whoDid(on([1, 2, 3, 4], LUNGE)), 'full').acts)).not.toContain('coach.enoughThisWeek');
    expect(noticed(started(whoDid(FULL), 'quick-relief').acts)).not.toContain('coach.enoughThisWeek');
  });
});
