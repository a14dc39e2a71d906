import { MOVES, type MoveId } from '../content';
import type { PlanItem } from '../content/item';
import type { Account, Ledger } from './ledger';

/*
 * Moves and what was done of them, in a few letters, for what rides in the session attributes. A move is its initials, so
 * that a version of the skill with another list of moves reads what it knows and leaves out the rest: a session may be open
 * while one is deployed. Initials that were used are never given to another move. Behind them stands what left, right and
 * both had ("kl60,60 gb,,16"), or the figures of a plan's item ("kl30,,2:lb+l15~r4"), and what was said of
 * its sets ("!2,1": a step more from the second on).
 */

const ACCOUNTS: readonly Account[] = ['left', 'right', 'both'];
const FIGURES = ['seconds', 'count', 'sets', 'most', 'least', 'each'] as const;
/** Only the side that starts, or only the other one. */
const HALVES = { lead: 'h', other: 'o' } as const;
const SIDES: ReadonlyMap<string, 'left' | 'right'> = new Map([
  ['l', 'left'],
  ['r', 'right'],
]);

export const initialsOf = (id: string): string => id.split('-').reduce((letters, word) => letters + word.charAt(0), '');

/** Moves by their initials. */
export const BY_INITIALS: ReadonlyMap<string, MoveId> = new Map(
  (Object.keys(MOVES) as MoveId[]).map((id) => [initialsOf(id), id]),
);

const sideOf = (letter: string): 'left' | 'right' | null => SIDES.get(letter) ?? null;

const row = (id: string, values: readonly (string | number | undefined)[]): string =>
  initialsOf(id) +
  values
    .map((value) => value || '')
    .join(',')
    .replace(/,+$/, '');

/** Nothing here is longer: a row that is holds no move of ours, and is not looked at. */
const LONGEST_ROW = 200;

/** What a row begins with, and what may stand behind it, told apart by their first character. */
const HEAD = /^([a-z]+)([\d.,]*)$/;
const MARKS = /^:[lrhobes]+$/;
const ADDED = /^\+([lr]?)([\d.]+)$/;
const OWED = /^~([lr])([\d.]+)$/;
const BEHIND = /^>(\d+)$/;
const FELT = /^!(\d+),(-?\d+)$/;

/** A row's move and what stands behind it; null for what is no row of a move that is known. */
function readRow(packed: string) {
  if (packed.length > LONGEST_ROW) return null;
  const [first = '', ...parts] = packed.split(/(?=[:+~>!])/);
  const [, initials = '', values = ''] = HEAD.exec(first) ?? [];
  const id = BY_INITIALS.get(initials);
  const such = (pattern: RegExp) => parts.flatMap((part) => [pattern.exec(part) ?? []].filter((found) => found.length));
  const known = [MARKS, ADDED, OWED, BEHIND, FELT];
  if (!id || !parts.every((part) => known.some((pattern) => pattern.test(part)))) return null;
  return {
    id,
    values: values.split(','),
    marks: such(MARKS)[0]?.[0] ?? '',
    added: such(ADDED).map(([, side = '', amount]) => ({ side: sideOf(side), amount: Number(amount) })),
    owed: such(OWED).map(([, side = '', amount]) => ({ side: sideOf(side), amount: Number(amount) }))[0],
    behind: such(BEHIND).map(([, rounds]) => Number(rounds))[0],
    felt: such(FELT).map(([, set, step]) => ({ set: Number(set), step: Number(step) })),
  };
}

const rows = (packed: unknown) =>
  String(packed)
    .split(' ')
    .flatMap((one) => readRow(one) ?? []);

const named = (names: readonly string[], values: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.flatMap((name, i) => (values[i] ? [[name, Number(values[i])]] : [])));

export const packedLedger = (ledger: Ledger): string =>
  Object.entries(ledger)
    .map(([id, sums]) =>
      row(
        id,
        ACCOUNTS.map((account) => sums[account]),
      ),
    )
    .join(' ');

/** The long form, its amounts unchecked. What cannot be read is left out. */
export const unpackedLedger = (packed: unknown): Record<string, Record<string, number>> =>
  Object.fromEntries(rows(packed).map(({ id, values }) => [id, named(ACCOUNTS, values)]));

/** A ledger in whole seconds, repetitions and breaths, without what rounds to nothing. */
export const packedDay = (ledger: Ledger): string =>
  packedLedger(
    Object.fromEntries(
      Object.entries(ledger).flatMap(([id, sums]) => {
        const whole = Object.entries(sums).map(([account, amount]) => [account, Math.round(amount)] as const);
        const held = whole.filter(([, amount]) => amount > 0);
        return held.length > 0 ? [[id, Object.fromEntries(held)]] : [];
      }),
    ),
  );

export const unpackedDay = (packed: string): Ledger => unpackedLedger(packed);

/** What is held to be a packed day, whether or not its moves are known: rows of what left, right and both had. */
export const isPackedDay = (text: unknown): text is string =>
  text === '' || (typeof text === 'string' && text.split(' ').every(isDayRow));

function isDayRow(packed: string): boolean {
  const [, initials, values = ''] = HEAD.exec(packed.slice(0, LONGEST_ROW)) ?? [];
  const amounts = values.split(',');
  return (
    packed.length <= LONGEST_ROW &&
    initials !== undefined &&
    amounts.length <= ACCOUNTS.length &&
    amounts.at(-1) !== '' &&
    amounts.every((amount) => /^\d{0,5}$/.test(amount))
  );
}

export const packedMoves = (moves: readonly MoveId[]): string => moves.map(initialsOf).join(' ');
export const unpackedMoves = (packed: string): MoveId[] => rows(packed).map(({ id }) => id);

/** An item in a few letters; as it is where it has something that is written down nowhere here. */
export function packedItem(item: PlanItem): string | PlanItem {
  const { move, lead, half, brief, elastic, settled, extra = [], owed, behind, felt = [], ...rest } = item;
  if (!Object.keys(rest).every((name) => (FIGURES as readonly string[]).includes(name))) return item;
  const marks = `${lead?.charAt(0) ?? ''}${half ? HALVES[half] : ''}${brief ? 'b' : ''}${elastic ? 'e' : ''}${settled ? 's' : ''}`;
  const figures = row(
    move,
    FIGURES.map((name) => rest[name]),
  );
  const added = extra.map(({ side, amount }) => `+${side?.charAt(0) ?? ''}${amount}`).join('');
  const short = owed ? `~${owed.side.charAt(0)}${owed.amount}` : '';
  const said = felt.map(({ set, step }) => `!${set},${step}`).join('');
  return figures + (marks && `:${marks}`) + added + short + (behind === undefined ? '' : `>${behind}`) + said;
}

export function unpackedItem(packed: unknown): unknown {
  const read = typeof packed === 'string' ? readRow(packed) : null;
  if (!read) return packed;
  const { id, values, marks, added, owed, behind, felt } = read;
  const lead = sideOf(marks.charAt(1));
  return {
    move: id,
    ...named(FIGURES, values),
    ...(lead ? { lead } : {}),
    ...(marks.includes(HALVES.lead) ? { half: 'lead' } : marks.includes(HALVES.other) ? { half: 'other' } : {}),
    ...(marks.includes('b') ? { brief: true } : {}),
    ...(marks.includes('e') ? { elastic: true } : {}),
    ...(marks.includes('s') ? { settled: true } : {}),
    ...(added.length > 0 ? { extra: added } : {}),
    ...(owed ? { owed } : {}),
    ...(behind === undefined ? {} : { behind }),
    ...(felt.length > 0 ? { felt } : {}),
  };
}

/** A mark for each move, a number and perhaps a side: how often it was done, what was said of it ("kl3 gb-1", "kl1l"). */
export const packedMarks = <T>(marks: object, text: (mark: T) => string): string =>
  Object.entries(marks)
    .map(([id, mark]) => initialsOf(id) + text(mark as T))
    .join(' ');

const MARK = /^([a-z]+)(-?\d+)([lr]?)(?:x(\d+))?$/;

export const unpackedMarks = (
  packed: string,
  read: (amount: number, side: 'left' | 'right' | null, named: number | null) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(
    packed.split(' ').flatMap((one) => {
      const [, initials = '', amount, side = '', named] = (one.length <= LONGEST_ROW && MARK.exec(one)) || [];
      const id = BY_INITIALS.get(initials);
      return id ? [[id, read(Number(amount), sideOf(side), named === undefined ? null : Number(named))]] : [];
    }),
  );
