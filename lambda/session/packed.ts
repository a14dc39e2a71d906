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
const FIGURES = ['seconds', 'count', 'sets', 'most', 'least'] as const;
const SIDES = { l: 'left', r: 'right' } as const;

export const initialsOf = (id: string): string => id.split('-').reduce((letters, word) => letters + word.charAt(0), '');

/** Moves by their initials. */
export const BY_INITIALS: ReadonlyMap<string, MoveId> = new Map(
  (Object.keys(MOVES) as MoveId[]).map((id) => [initialsOf(id), id]),
);

export const sideOf = (letter: string): 'left' | 'right' | null => SIDES[letter as keyof typeof SIDES] ?? null;

const row = (id: string, values: readonly (string | number | undefined)[]): string =>
  initialsOf(id) +
  values
    .map((value) => value || '')
    .join(',')
    .replace(/,+$/, '');

const ROW = /^([a-z]+)([\d.,]*)(?::([lrbes]+))?((?:\+[lr]?[\d.]+)*)(?:~([lr])([\d.]+))?(?:>(\d+))?((?:!\d+,-?\d+)*)$/;

/** A row's move and what stands behind it; null for what is no row of a move that is known. */
function readRow(packed: string) {
  const [, initials = '', values = '', marks = '', added = '', side = '', owed, behind, felt = ''] =
    ROW.exec(packed) ?? [];
  const id = BY_INITIALS.get(initials);
  const parts = (text: string, mark: string) => text.split(mark).slice(1);
  return id
    ? { id, values: values.split(','), marks, added: parts(added, '+'), side, owed, behind, felt: parts(felt, '!') }
    : null;
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

/** What is held to be a packed day, whether or not its moves are known. */
const DAY = /^[a-z]+(,{0,2}\d{1,5}){1,3}( [a-z]+(,{0,2}\d{1,5}){1,3})*$/;
export const isPackedDay = (text: unknown): text is string =>
  text === '' || (typeof text === 'string' && DAY.test(text));

export const packedMoves = (moves: readonly MoveId[]): string => moves.map(initialsOf).join(' ');
export const unpackedMoves = (packed: string): MoveId[] => rows(packed).map(({ id }) => id);

/** An item in a few letters; as it is where it has something that is written down nowhere here. */
export function packedItem(item: PlanItem): string | PlanItem {
  const { move, lead, brief, elastic, settled, extra = [], owed, behind, felt = [], ...rest } = item;
  if (!Object.keys(rest).every((name) => (FIGURES as readonly string[]).includes(name))) return item;
  const marks = `${lead?.charAt(0) ?? ''}${brief ? 'b' : ''}${elastic ? 'e' : ''}${settled ? 's' : ''}`;
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
  const { id, values, marks, added, side, owed, behind, felt } = read;
  const said = felt.map((one) => ({ set: Number(one.split(',')[0]), step: Number(one.split(',')[1]) }));
  const lead = sideOf(marks.charAt(0));
  const extra = added.map((one) => ({ side: sideOf(one.charAt(0)), amount: Number(one.replace(/^[lr]/, '')) }));
  return {
    move: id,
    ...named(FIGURES, values),
    ...(lead ? { lead } : {}),
    ...(marks.includes('b') ? { brief: true } : {}),
    ...(marks.includes('e') ? { elastic: true } : {}),
    ...(marks.includes('s') ? { settled: true } : {}),
    ...(extra.length > 0 ? { extra } : {}),
    ...(owed === undefined ? {} : { owed: { side: sideOf(side), amount: Number(owed) } }),
    ...(behind === undefined ? {} : { behind: Number(behind) }),
    ...(said.length > 0 ? { felt: said } : {}),
  };
}

/** A mark for each move, a number and perhaps a side: how often it was done, what was said of it ("kl3 gb-1", "kl1l"). */
export const packedMarks = <T>(marks: object, text: (mark: T) => string): string =>
  Object.entries(marks)
    .map(([id, mark]) => initialsOf(id) + text(mark as T))
    .join(' ');

export const unpackedMarks = (
  packed: string,
  read: (amount: number, side: 'left' | 'right' | null) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(
    [...packed.matchAll(/([a-z]+)(-?\d+)([lr]?)/g)].flatMap(([, initials = '', amount, side = '']) => {
      const id = BY_INITIALS.get(initials);
      return id ? [[id, read(Number(amount), sideOf(side))]] : [];
    }),
  );
