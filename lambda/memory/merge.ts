import type { Fields } from '../session/codecs/codec';
import { FLAGS } from '../session/codecs/flags';
import { PREFERENCES } from '../session/codecs/preferences';
import { settled } from '../session/codecs/winner';
import type { Diary, Past } from '../session/diary';
import type { Account, Ledger } from '../session/ledger';
import type { Preferences } from '../session/preferences';
import type { KeptState, State } from '../session/state';
import type { Loaded, StoredPlace } from './record';

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
  /** Names of the preferences and flags changed since the last save that went well, as `prefs.talk`, `flags.programme`. */
  readonly touched: ReadonlySet<string>;
  /** Epoch second of the last request this session knows of: what the record has of it since is another request's. */
  readonly since: number | null;
  /** This session never read the record: what it lacks says nothing. */
  readonly unread: boolean;
}

interface Merged {
  /** What the session goes on with, and what is saved. */
  readonly state: State;
  /** The other's place, to be kept beside; undefined to leave alone what is there. */
  readonly elsewhere: StoredPlace | undefined;
}

type Group = 'prefs' | 'flags';
const GROUPS: Readonly<Record<Group, object>> = { prefs: PREFERENCES, flags: FLAGS };

/** Every name of a preference or flag, as `touched` has it. */
const NAMES: ReadonlySet<string> = new Set(
  Object.entries(GROUPS).flatMap(([group, fields]) => Object.keys(fields).map((name) => `${group}.${name}`)),
);
export const isFieldName = (name: unknown): name is string => NAMES.has(name as string);

/** Names of the fields that differ. */
export function changed(before: KeptState, after: KeptState): string[] {
  const differing = (group: Group): string[] => {
    const [a, b] = [before[group] as object as Fields, after[group] as object as Fields];
    return Object.keys(GROUPS[group])
      .filter((name) => a[name] !== b[name] && JSON.stringify(a[name]) !== JSON.stringify(b[name]))
      .map((name) => `${group}.${name}`);
  };
  return [...differing('prefs'), ...differing('flags')];
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
function mergePages(a: Diary, b: Diary): Diary {
  const days = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...days].map((day) => [day, mergeLedgers(a[day] ?? {}, b[day] ?? {})]));
}

/** These have more in them than what this turn added. */
const OLDER = ['own', 'done', 'adjust'] as const satisfies readonly (keyof Preferences)[];
const isOlder = (name: string): boolean => OLDER.some((one) => one === name);

/** Was the record forgotten since this session knew it, and begun anew or not? Revisions only grow. */
export const wasForgotten = (known: number | null, theirs: Loaded): boolean =>
  known !== null && !theirs.foreign && theirs.revision < known;

/**
 * What a session goes on with whose record was forgotten on another device: the place it is at, and nothing that was known
 * or held before. What this turn changed was said since.
 */
export function begunAnew(mine: State, theirs: Loaded, now: ReadonlySet<string>, past: Past): State {
  const said = (group: 'prefs' | 'flags') =>
    Object.fromEntries(Object.entries(mine[group]).filter(([name]) => now.has(`${group}.${name}`) && !isOlder(name)));
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

const hasPlace = ({ cursor }: KeptState): boolean => cursor.at === 'guiding' || cursor.at === 'paused';

/** What a response is worded and timed by: all but the listener's own routine, which is large. */
const timing = ({ own: _own, ...prefs }: Preferences): Preferences => prefs;

/** What a session goes on with, and saves, when the record isn't what it knew. */
export function merge(mine: Mine, theirs: Loaded): Merged {
  const { state, session, touched, since } = mine;
  const page = theirs.diary[session];
  const diary = page ? { ...state.diary, own: mergePages(state.diary?.own ?? {}, page) } : state.diary;
  const kept: State = { ...state, ...(diary ? { diary } : {}) };
  const ours = theirs.by === session;
  // Our own save whose answer we never heard: nobody else has been here.
  if (ours && theirs.state.at === since) return { state: kept, elsewhere: undefined };
  // What another request of this session saved is nothing that was taken back: it has just not been heard of.
  const unread = mine.unread || ours;
  const prefs = settled(PREFERENCES, { mine: state.prefs, theirs: theirs.state.prefs, unread }, (name) =>
    touched.has(`prefs.${name}`),
  );
  const flags = settled(FLAGS, { mine: state.flags, theirs: theirs.state.flags, unread }, (name) =>
    touched.has(`flags.${name}`),
  );
  const same = JSON.stringify(prefs) === JSON.stringify(state.prefs);
  const merged: State = {
    ...kept,
    prefs,
    flags,
    // The last response was worded and timed by the old ones; it is located by them.
    ...(state.turn && !same ? { turn: { ...state.turn, prefs: state.turn.prefs ?? timing(state.prefs) } } : {}),
  };
  if (!ours) return { state: merged, elsewhere: elsewhereOf(state, theirs.state) };
  // Stopped early by a request that this one did not know of: it goes on nowhere.
  const stopped = flags.stopped !== undefined && flags.stopped !== state.flags.stopped;
  return {
    state: stopped ? { ...merged, cursor: { at: 'lobby' }, turn: null } : merged,
    elsewhere: undefined,
  };
}

function elsewhereOf(mine: KeptState, theirs: KeptState): StoredPlace | undefined {
  if (!hasPlace(theirs)) return undefined;
  if (hasPlace(mine) && (mine.at ?? 0) >= (theirs.at ?? 0)) return undefined;
  const { cursor, ledger, at, timer } = theirs;
  return { cursor, ledger, ...(at === undefined ? {} : { at }), ...(timer ? { timer } : {}) };
}
