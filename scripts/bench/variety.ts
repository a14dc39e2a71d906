import { type MoveId, move } from '../../lambda/content';
import { screenedRecord } from '../../lambda/memory/screened';
import type { Asked } from '../../lambda/session/compose/request';
import { dayOf } from '../../lambda/session/diary';
import type { Here } from '../../lambda/session/here';
import { packedDay } from '../../lambda/session/packed';
import type { State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { DEFAULT_NOW } from '../../simulator/index';
import { type Figure, type Group, mean, most } from './figures';

const DAYS = 30;
const DAY_SECONDS = 24 * 3600;
const MINUTES = [3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30];
/** Days in a row that a listener notices. */
const IN_A_ROW = 3;

interface Day {
  readonly today: string;
  readonly all: readonly MoveId[];
  /** Beside the rests. */
  readonly moves: readonly MoveId[];
}

/** The moves of a day's plan, for a listener who did the plans of the days before. */
function movesOn(today: string, asked: Asked, before: readonly Day[], here: Here): readonly MoveId[] {
  const { state } = screenedRecord(new Date(DEFAULT_NOW));
  const days = Object.fromEntries(
    before.slice(-2).map((day) => [day.today, packedDay(Object.fromEntries(day.all.map((id) => [id, { both: 60 }])))]),
  );
  const practised: State = { ...state, diary: { own: {}, past: { upTo: today, counts: '', days } } };
  const { cursor } = transition(practised, { ...here, today }, { type: 'plan', seconds: null, asked }).state;
  const items = cursor.at === 'guiding' ? cursor.plan.items : [];
  return items.map((item) => item.move);
}

/** A month of the same request, done every day: the lists of moves, day by day. */
export function month(asked: Asked, here: Here): readonly Day[] {
  const list: Day[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    const today = dayOf(Date.parse(String(DEFAULT_NOW)) / 1000 + day * DAY_SECONDS);
    const all = movesOn(today, asked, list, here);
    list.push({ today, all, moves: all.filter((id) => move(id).work.kind !== 'rest') });
  }
  return list;
}

const share = (some: readonly MoveId[], of: readonly MoveId[]): number =>
  some.length === 0 ? 1 : some.filter((id) => of.includes(id)).length / some.length;

const name = (moves: readonly MoveId[]): string => [...moves].sort().join(' ');

/** The longest run of days with the same list. */
export const longestRun = (days: readonly Day[]): number => {
  let run = 0;
  let longest = 0;
  days.forEach(({ moves }, i) => {
    run = i > 0 && name(moves) === name(days[i - 1]?.moves ?? []) ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
};

const common = (days: readonly Day[]): readonly number[] =>
  days.slice(1).map(({ moves }, i) => share(moves, days[i]?.moves ?? []));

/** How much of a plan is the same on the next day. */
export const variety = (here: Here): Group => {
  const months = MINUTES.map((minutes) => ({ minutes, days: month({ minutes }, here) }));
  const of = (from: number, to: number): Figure => ({
    name: `moves in common with the day before, ${from} to ${to} minutes`,
    value: mean(
      months
        .filter(({ minutes }) => minutes >= from && minutes <= to)
        .flatMap(({ days }) => common(days))
        .map((part) => part * 100),
    ),
    unit: '%',
  });
  return {
    title: 'The same request every day for a month, and done',
    note: `${MINUTES.join(', ')} minutes on the floor. Rests are not counted.`,
    figures: [
      of(3, 5),
      of(6, 12),
      of(15, 30),
      {
        name: 'different lists in a month, mean',
        value: mean(months.map(({ days }) => new Set(days.map(({ moves }) => name(moves))).size)),
        unit: '',
        of: DAYS,
      },
      {
        name: 'days in a row with one list, at most',
        value: most(months.map(({ days }) => longestRun(days))),
        unit: '',
        target: { is: 'at most', value: IN_A_ROW - 1 },
      },
    ],
  };
};
