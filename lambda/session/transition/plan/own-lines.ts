import { move } from '../../../content';
import type { Param } from '../../../languages/line';
import { isFirst } from '../../at-first';
import { isTimed, type OwnItem, type prescribed } from '../../own';
import type { Act, State } from '../../state';
import { itemName, lengthOf } from '../named';
import { say } from '../outcome';
import { forListener } from '../starts/beginning';

/** A dose for the ear, as a phrase. */
export function doseOf({ move: id, seconds, count }: OwnItem): Param {
  if (isTimed(id)) return lengthOf(seconds ?? 0);
  return { amount: count ?? 0, of: move(id).work.kind === 'breaths' ? 'breaths' : 'times' };
}

/** A line about an item: its name and dose, and its sets where there are several. */
export const itemLine = (key: 'added' | 'now' | 'item', item: OwnItem): Act => {
  const { sets = 1 } = item;
  const values = { name: itemName(item), dose: doseOf(item) };
  return sets > 1
    ? say(`own.${key}Sets`, { ...values, sets: { amount: sets, of: 'sets' } })
    : say(`own.${key}`, values);
};

/** A first session does less of it: said where it is added and read, so that nobody waits for the rest. */
export function todayLine(state: State, item: OwnItem): readonly Act[] {
  const today = isFirst(state) ? forListener(item, state, true) : null;
  if (!today) return [];
  const { sets = 1 } = today;
  const dose = doseOf(today);
  if (sets !== (item.sets ?? 1)) return [say('own.todaySets', { dose, sets: { amount: sets, of: 'sets' } })];
  return today.seconds === item.seconds && today.count === item.count ? [] : [say('own.today', { dose })];
}

/** What was asked for and lies outside the limits is said, with what was put instead. */
export const limitLines = (made: NonNullable<ReturnType<typeof prescribed>>): Act[] =>
  made.limited.map(({ limit, unit, amount }) =>
    say(`own.${limit}`, {
      length: unit === 'seconds' ? lengthOf(amount) : { amount, of: unit },
    }),
  );
