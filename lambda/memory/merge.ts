import type { MoveId } from '../content';
import type { Diary, Past } from '../session/diary';
import { TO_EXPLAIN } from '../session/learned';
import type { Account, Ledger } from '../session/ledger';
import type { Done, Preferences } from '../session/preferences';
import type { Flags, State } from '../session/state';
import type { Place, Reading } from './record';

/*
 * Two sessions of one listener saved over each other: how both stay whole.
 *
 * - Diary: a page for each session, so pages of two sessions lie side by side. Two versions of one page (a save whose
 *   answer got lost) are merged by account: the higher amount.
 * - Place (cursor, ledger of the routine, timer): each session goes on where it is. The record keeps the newest; a
 *   session that stands nowhere leaves the other's place alone (`elsewhere`).
 * - Preferences: those that this session changed since it last saved are newer and win; all others are the record's. The
 *   learned tempo is the one that more turns taught, a routine of one's own the one that was changed last.
 * - Moves done: the higher count of each.
 * - Forgotten on one of two devices: the other's session keeps its place and begins a new record (`begunAnew`).
 * - Flags: those this session didn't change are the record's. Those it changed: the more cautious of the two.
 */

/** What a session brings to a record that somebody else has saved. */
export interface Mine {
  readonly state: State;
  /** Key of this session's page. */
  readonly session: string;
  /** Names of the preferences and flags changed since the last save that went well, as `prefs.talk`, `flags.gentle`. */
  readonly touched: ReadonlySet<string>;
  /** This session never read the record: what it lacks says nothing. */
  readonly unread: boolean;
}

export interface Merged {
  /** What the session goes on with, and what is saved. */
  readonly state: State;
  /** The other's place, to be kept beside; undefined to leave alone what is there. */
  readonly elsewhere: Place | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Names of the fields that differ. */
export function changed(before: State, after: State): string[] {
  const differing = (group: 'prefs' | 'flags') => {
    const [a, b] = [before[group] as unknown as Fields, after[group] as unknown as Fields];
    if (a === b) return [];
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names]
      .filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
      .map((name) => `${group}.${name}`);
  };
  return [...differing('prefs'), ...differing('flags')];
}

const TEMPO = ['tempo', 'tempoTurns', 'tempoHints'] as const;

function mergePrefs(mine: Preferences, theirs: Preferences, touched: ReadonlySet<string>): Preferences {
  const merged: Record<string, unknown> = { ...theirs };
  const take = (name: string, from: Preferences) => {
    const value = (from as unknown as Fields)[name];
    if (value === undefined) delete merged[name];
    else merged[name] = value;
  };
  for (const name of Object.keys({ ...mine, ...theirs })) if (touched.has(`prefs.${name}`)) take(name, mine);
  const taught = mine.tempoTurns > theirs.tempoTurns ? mine : theirs;
  for (const name of TEMPO) take(name, taught);
  if (touched.has('prefs.done')) merged.done = mergeDone(mine.done, theirs.done);
  // A routine of one's own is one thing: of two versions the one that was changed last.
  take('own', (mine.own?.at ?? 0) >= (theirs.own?.at ?? 0) ? mine : theirs);
  return merged as unknown as Preferences;
}

/** Moves done on two devices: the higher count, and what is to be explained anew stays so. */
function mergeDone(mine: Done = {}, theirs: Done = {}): Done {
  const higher = Object.entries(mine).map(([id, times]) => {
    const other = theirs[id as MoveId] ?? 0;
    return [id, times === TO_EXPLAIN ? times : Math.max(times, other)] as const;
  });
  return { ...theirs, ...Object.fromEntries(higher) };
}

type Caution = { readonly [F in keyof Flags]-?: (mine: Flags[F], theirs: Flags[F], unread: boolean) => Flags[F] };

const later = (a: string | undefined, b: string | undefined) => ((a ?? '') > (b ?? '') ? a : b);
const earlier = (a: string | undefined, b: string | undefined) => (a && b ? (a < b ? a : b) : (a ?? b));

/** Of a flag that this session changed and another may have changed too: what is safer to believe. */
const CAUTIOUS: Caution = {
  sessions: (mine, theirs) => Math.max(mine, theirs),
  noted: (mine, theirs) => mine || theirs,
  fingers: (mine, theirs) => mine ?? theirs,
  firstOn: earlier,
  checkedOn: later,
  restedOn: later,
  gentle: (mine, theirs) => mine ?? theirs,
  timer: (mine, theirs) => mine ?? theirs,
  stopped: later,
  // Passed here and not there: it may have been taken back there, so it is asked once more.
  screened: (mine, theirs, unread) => (unread || theirs !== undefined ? mine : undefined),
  screenedOn: (mine, theirs, unread) => (unread || theirs !== undefined ? mine : undefined),
  cleared: (mine = [], theirs = [], unread) => {
    const both = unread ? [...new Set([...theirs, ...mine])] : mine.filter((id) => theirs.includes(id));
    return both.length > 0 ? both : undefined;
  },
  gates: (mine = {}, theirs = {}) => {
    const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    return Object.fromEntries([...names].map((name) => [name, mine[name] !== false && theirs[name] !== false]));
  },
};

function mergeFlags({ state, touched, unread }: Mine, theirs: Flags): Flags {
  const { flags: mine } = state;
  const merged: Record<string, unknown> = { ...theirs };
  for (const name of Object.keys(CAUTIOUS) as (keyof Flags)[]) {
    if (!touched.has(`flags.${name}`)) continue;
    const decide = CAUTIOUS[name] as (mine: unknown, theirs: unknown, unread: boolean) => unknown;
    const value = decide(mine[name], theirs[name], unread);
    if (value === undefined) delete merged[name];
    else merged[name] = value;
  }
  return merged as unknown as Flags;
}

/** Account by account the higher amount. */
function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const merged: Record<string, Partial<Record<Account, number>>> = { ...b };
  for (const [move, row] of Object.entries(a)) {
    const other = b[move] ?? {};
    const accounts = new Set([...Object.keys(row), ...Object.keys(other)] as Account[]);
    merged[move] = Object.fromEntries([...accounts].map((one) => [one, Math.max(row[one] ?? 0, other[one] ?? 0)]));
  }
  return merged;
}

/** Two versions of one session's page. */
export function mergePages(a: Diary, b: Diary): Diary {
  const days = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...days].map((day) => [day, mergeLedgers(a[day] ?? {}, b[day] ?? {})]));
}

/** These have more in them than what this turn added. */
const OLDER: ReadonlySet<string> = new Set(['own', 'done', 'adjust', 'sessions']);

/** Was the record forgotten since this session knew it, and begun anew or not? Revisions only grow. */
export const wasForgotten = (known: number | null, theirs: Reading): boolean =>
  known !== null && !theirs.foreign && theirs.revision < known;

/**
 * What a session goes on with whose record was forgotten on another device: the place it is at, and nothing that was known
 * or held before. What this turn changed was said since.
 */
export function begunAnew(mine: State, theirs: Reading, now: ReadonlySet<string>, past: Past): State {
  const said = (group: 'prefs' | 'flags') =>
    Object.fromEntries(Object.entries(mine[group]).filter(([name]) => now.has(`${group}.${name}`) && !OLDER.has(name)));
  const { prefs, flags } = theirs.state;
  const sessions = flags.sessions + (now.has('flags.sessions') ? 1 : 0);
  return {
    ...mine,
    ledger: {},
    diary: { own: {}, past },
    prefs: { ...prefs, ...said('prefs') },
    flags: { ...flags, ...said('flags'), sessions },
    ...(mine.turn ? { turn: { ...mine.turn, prefs: mine.turn.prefs ?? timing(mine.prefs) } } : {}),
  };
}

const hasPlace = ({ cursor }: State): boolean => cursor.at === 'guiding' || cursor.at === 'paused';

/** What a response is worded and timed by: all but the listener's own routine, which is large. */
const timing = ({ own: _own, ...prefs }: Preferences): Preferences => prefs;

/** What a session goes on with, and saves, when the record isn't what it knew. */
export function merge(mine: Mine, theirs: Reading): Merged {
  const { state, session, touched } = mine;
  const page = theirs.diary[session];
  const diary = page ? { ...state.diary, own: mergePages(state.diary?.own ?? {}, page) } : state.diary;
  const kept: State = { ...state, ...(diary ? { diary } : {}) };
  // Our own save whose answer we never heard: nobody else has been here.
  if (theirs.by === session) return { state: kept, elsewhere: undefined };
  const prefs = mergePrefs(state.prefs, theirs.state.prefs, touched);
  const same = JSON.stringify(prefs) === JSON.stringify(state.prefs);
  return {
    state: {
      ...kept,
      prefs,
      flags: mergeFlags(mine, theirs.state.flags),
      // The last response was worded and timed by the old ones; it is located by them.
      ...(state.turn && !same ? { turn: { ...state.turn, prefs: state.turn.prefs ?? timing(state.prefs) } } : {}),
    },
    elsewhere: elsewhereOf(state, theirs.state),
  };
}

function elsewhereOf(mine: State, theirs: State): Place | undefined {
  if (!hasPlace(theirs)) return undefined;
  if (hasPlace(mine) && (mine.at ?? 0) >= (theirs.at ?? 0)) return undefined;
  const { cursor, ledger, at, timer } = theirs;
  return { cursor, ledger, ...(at === undefined ? {} : { at }), ...(timer ? { timer } : {}) };
}
