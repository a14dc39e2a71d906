import { MOVES, type MoveId } from '../content';
import { NOTHING_ASKED, type Request } from '../session/compose/request';
import type { Adjustment, Adjustments } from '../session/feedback';
import type { Done } from '../session/learned';
import type { Account, Ledger } from '../session/ledger';
import type { State } from '../session/state';
import type { PlanItem } from '../session/types';

/*
 * A state as it rides in the session attributes, which must stay under 3 KB: a full routine, a routine of one's own, a page
 * of the diary and two days before it name some hundred moves. A move is its initials here, followed by what left, right
 * and both had ("kl60,60 gb,,16"), or by the figures of a plan's item, its leading side and other marks, and the rounds
 * that were added ("kl30,,2:l+l30+r30"). A request is what of it was said. Records keep the long form, which anybody can
 * read.
 */

const ACCOUNTS: readonly Account[] = ['left', 'right', 'both'];
const FIGURES = ['seconds', 'count', 'sets', 'most', 'least'] as const;
const SIDES = { l: 'left', r: 'right' } as const;

const initialsOf = (id: string): string => id.split('-').reduce((letters, word) => letters + word.charAt(0), '');

/** Moves by their initials. */
export const BY_INITIALS: ReadonlyMap<string, MoveId> = new Map(
  (Object.keys(MOVES) as MoveId[]).map((id) => [initialsOf(id), id]),
);

const row = (id: string, values: readonly (string | number | undefined)[]): string =>
  initialsOf(id) +
  values
    .map((value) => value || '')
    .join(',')
    .replace(/,+$/, '');

const ROW = /^([a-z]+)([\d.,]*)(?::([lrbe]+))?((?:\+[lr]?[\d.]+)*)$/;

/** A row's move, its figures, its marks and its added rounds; null for what is no row. */
function readRow(packed: string) {
  const [, initials = '', values = '', marks = '', added = ''] = ROW.exec(packed) ?? [];
  const id = BY_INITIALS.get(initials);
  return id ? { id, values: values.split(','), marks, added: added.split('+').slice(1) } : null;
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

/** The long form, unchecked. What cannot be read is left out. */
export const unpackedLedger = (packed: unknown): Record<string, unknown> =>
  Object.fromEntries(rows(packed).map(({ id, values }) => [id, named(ACCOUNTS, values)]));

/** An item in a few letters; as it is where something is still owed, or was done in an earlier session. */
export function packedItem(item: PlanItem): string | PlanItem {
  const { move, lead, brief, elastic, extra = [], ...rest } = item;
  if (!Object.keys(rest).every((name) => (FIGURES as readonly string[]).includes(name))) return item;
  const marks = `${lead?.charAt(0) ?? ''}${brief ? 'b' : ''}${elastic ? 'e' : ''}`;
  const figures = row(
    move,
    FIGURES.map((name) => rest[name]),
  );
  const added = extra.map(({ side, amount }) => `+${side?.charAt(0) ?? ''}${amount}`);
  return figures + (marks && `:${marks}`) + added.join('');
}

function unpackedItem(packed: unknown): unknown {
  const read = typeof packed === 'string' ? readRow(packed) : null;
  if (!read) return packed;
  const { id, values, marks, added } = read;
  const sideOf = (text: string) => SIDES[text.charAt(0) as keyof typeof SIDES] ?? null;
  const extra = added.map((one) => ({ side: sideOf(one), amount: Number(one.replace(/^[lr]/, '')) }));
  return {
    move: id,
    ...named(FIGURES, values),
    ...(sideOf(marks) ? { lead: sideOf(marks) } : {}),
    ...(marks.includes('b') ? { brief: true } : {}),
    ...(marks.includes('e') ? { elastic: true } : {}),
    ...(extra.length > 0 ? { extra } : {}),
  };
}

/** How often moves were done, or what was said of them: "kl3 gb-1", "kl1l". */
const unpackedMarks = (packed: string, read: (amount: number, side: string) => unknown): Record<string, unknown> =>
  Object.fromEntries(
    [...packed.matchAll(/([a-z]+)(-?\d+)([lr]?)/g)].flatMap(([, initials = '', amount, side = '']) => {
      const id = BY_INITIALS.get(initials);
      return id ? [[id, read(Number(amount), side)]] : [];
    }),
  );

const unpackedCounts = (packed: string) => unpackedMarks(packed, (times) => times);
const unpackedAdjustments = (packed: string) =>
  unpackedMarks(packed, (step, side) => ({ step, ...(side ? { lean: SIDES[side as keyof typeof SIDES] } : {}) }));

const packedMarks = <T>(marks: object, text: (mark: T) => string): string =>
  Object.entries(marks)
    .map(([id, mark]) => initialsOf(id) + text(mark as T))
    .join(' ');

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A change of one field, where it is there. */
const inside = (raw: unknown, name: string, change: (value: unknown) => unknown): unknown =>
  isFields(raw) && raw[name] !== undefined ? { ...raw, [name]: change(raw[name]) } : raw;

type Change = (value: unknown) => unknown;

/** What is long in a state, wherever it stands, in another form. */
function reformed(
  state: unknown,
  ledger: Change,
  items: Change,
  moves: Change,
  request: Change,
  done: Change,
  adjust: Change,
): unknown {
  const days: Change = (diary) =>
    isFields(diary) ? Object.fromEntries(Object.entries(diary).map(([day, page]) => [day, ledger(page)])) : diary;
  const list: Change = (plan) => inside(plan, 'items', items);
  const changes: Readonly<Record<string, Change>> = {
    ledger,
    cursor: (cursor) => inside(cursor, 'plan', list),
    diary: (diary) => inside(diary, 'own', days),
    request,
    wanted: (wanted) => inside(wanted, 'request', request),
    prefs: (prefs) =>
      Object.entries({ own: list, leaveOut: moves, done, adjust }).reduce(
        (made, [name, change]) => inside(made, name, change),
        prefs,
      ),
  };
  return Object.entries(changes).reduce((made, [name, change]) => inside(made, name, change), state);
}

export const packedState = (state: State): object =>
  reformed(
    state,
    (ledger) => packedLedger(ledger as Ledger),
    (items) => (items as readonly PlanItem[]).map(packedItem),
    (moves) => (moves as readonly MoveId[]).map(initialsOf).join(' '),
    (request) =>
      Object.fromEntries(
        Object.entries(request as Request).filter(
          ([name, value]) => JSON.stringify(value) !== JSON.stringify(NOTHING_ASKED[name as keyof Request]),
        ),
      ),
    (done) => packedMarks<number>(done as Done, String),
    (adjust) => packedMarks<Adjustment>(adjust as Adjustments, ({ step, lean }) => step + (lean?.charAt(0) ?? '')),
  ) as object;

const onlyText =
  (read: (packed: string) => unknown): Change =>
  (value) =>
    typeof value === 'string' ? read(value) : value;

/** The long form of whatever is packed in it, unchecked. */
export const unpackedState = (raw: unknown): unknown =>
  reformed(
    raw,
    onlyText(unpackedLedger),
    (items) => (Array.isArray(items) ? items.map(unpackedItem) : items),
    onlyText((moves) => rows(moves).map(({ id }) => id)),
    (request) => (isFields(request) ? { ...NOTHING_ASKED, ...request } : request),
    onlyText(unpackedCounts),
    onlyText(unpackedAdjustments),
  );
