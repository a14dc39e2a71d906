import type { MoveId } from '../content';
import type { PlanItem } from '../content/item';
import type { Key } from '../languages/keys';
import type { Line, Params } from '../languages/line';
import { NOTHING_ASKED, type Request } from '../session/compose/request';
import type { Ledger } from '../session/ledger';
import {
  BY_INITIALS,
  initialsOf,
  packedItem,
  packedLedger,
  packedMarks,
  packedMoves,
  unpackedItem,
  unpackedLedger,
  unpackedMarks,
  unpackedMoves,
} from '../session/packed';
import type { Adjustment, Adjustments, Done } from '../session/preferences';
import type { Act, State } from '../session/state';

/*
 * A state as it rides in the session attributes, which must stay under 3 KB: a full routine, a routine of one's own, a page
 * of the diary and two days before it name some hundred moves. They are packed as `session/packed.ts` says, a request is
 * what of it was said, and of a sentence that was said only its key and its values are left. Records keep the long form,
 * which anybody can read.
 */

const NAME = /^@moves\.([a-z-]+)\.name$/;
const SHORT_NAME = /^@([a-z]+)$/;

/** The values of a sentence: the name of a move is its initials. */
const packedValue = (value: string | number): string | number => {
  const [, id] = (typeof value === 'string' && NAME.exec(value)) || [];
  return id && BY_INITIALS.get(initialsOf(id)) === id ? `@${initialsOf(id)}` : value;
};

function unpackedValue(value: unknown): unknown {
  const [, initials = ''] = (typeof value === 'string' && SHORT_NAME.exec(value)) || [];
  const id = BY_INITIALS.get(initials);
  return id ? `@moves.${id}.name` : value;
}

const mapped = (values: object, change: (value: never) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value as never)]));

/** A sentence as its key, with its values behind it; as it is where there is more to it. */
function packedAct(act: Act): unknown {
  if (act.act !== 'say') return act;
  const { key, params, ...more } = act.line;
  if (Object.keys(more).length > 0) return act;
  return params ? [key, mapped(params, packedValue)] : key;
}

/** A sentence as it was packed: which key it was is looked at by whoever takes it. */
const say = (packed: string, params?: Params): Act => {
  const key = packed as Key;
  const line: Line = params ? { key, params } : { key };
  return { act: 'say', line };
};

function unpackedAct(packed: unknown): unknown {
  if (typeof packed === 'string') return say(packed);
  if (!Array.isArray(packed)) return packed;
  const [key, params] = packed as readonly unknown[];
  return typeof key === 'string' && isFields(params) ? say(key, mapped(params, unpackedValue) as Params) : packed;
}

const listed =
  (change: (one: never) => unknown): Change =>
  (list) =>
    Array.isArray(list) ? list.map((one) => change(one as never)) : list;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Change = (value: unknown) => unknown;

/** A change of one field, where it is there. */
const inside = (raw: unknown, name: string, change: Change): unknown =>
  isFields(raw) && raw[name] !== undefined ? { ...raw, [name]: change(raw[name]) } : raw;

/** How each part of a state that is long changes its form. */
interface Changes {
  readonly ledger: Change;
  readonly items: Change;
  readonly moves: Change;
  readonly request: Change;
  readonly done: Change;
  readonly adjust: Change;
  readonly acts: Change;
}

/** What is long in a state, wherever it stands, in another form. */
function reformed(state: unknown, { ledger, items, moves, request, done, adjust, acts }: Changes): unknown {
  const days: Change = (diary) => (isFields(diary) ? mapped(diary, ledger) : diary);
  const list: Change = (plan) => inside(plan, 'items', items);
  const prefs: Readonly<Record<string, Change>> = { own: list, leaveOut: moves, done, adjust };
  const parts: Readonly<Record<string, Change>> = {
    ledger,
    cursor: (cursor) => inside(cursor, 'plan', list),
    diary: (diary) => inside(diary, 'own', days),
    turn: (turn) => inside(turn, 'acts', acts),
    request,
    wanted: (wanted) => inside(wanted, 'request', request),
    prefs: (raw) => Object.entries(prefs).reduce((made, [name, change]) => inside(made, name, change), raw),
  };
  return Object.entries(parts).reduce((made, [name, change]) => inside(made, name, change), state);
}

const said = (request: Request): Fields =>
  Object.fromEntries(
    Object.entries(request).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(NOTHING_ASKED[name as keyof Request]),
    ),
  );

export const packedState = (state: State): object =>
  reformed(state, {
    ledger: (ledger) => packedLedger(ledger as Ledger),
    items: listed((item: PlanItem) => packedItem(item)),
    moves: (moves) => packedMoves(moves as readonly MoveId[]),
    request: (request) => said(request as Request),
    done: (done) => packedMarks<number>(done as Done, String),
    adjust: (adjust) =>
      packedMarks<Adjustment>(adjust as Adjustments, ({ step, lean }) => step + (lean?.charAt(0) ?? '')),
    acts: listed(packedAct),
  }) as object;

const onlyText =
  (read: (packed: string) => unknown): Change =>
  (value) =>
    typeof value === 'string' ? read(value) : value;

/** The long form of whatever is packed in it, unchecked. */
export const unpackedState = (raw: unknown): unknown =>
  reformed(raw, {
    ledger: onlyText(unpackedLedger),
    items: listed(unpackedItem),
    moves: onlyText(unpackedMoves),
    request: (request) => (isFields(request) ? { ...NOTHING_ASKED, ...request } : request),
    done: onlyText((packed) => unpackedMarks(packed, (times) => times)),
    adjust: onlyText((packed) => unpackedMarks(packed, (step, lean) => ({ step, ...(lean ? { lean } : {}) }))),
    acts: listed(unpackedAct),
  });
