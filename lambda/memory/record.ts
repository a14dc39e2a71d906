import { isFields, whole } from '../session/codecs/codec';
import { sessions } from '../session/codecs/diary';
import { cautions } from '../session/codecs/flags';
import { parseKept, withoutQuestion } from '../session/codecs/state';
import type { Sessions } from '../session/diary';
import { freshState, type KeptState, type State } from '../session/state';
import { keptOf } from './kept';
import { migrated, RECORD_VERSION } from './migrations';

/** A place in a routine that a session on another device left, newer than what this record's own session knows. */
export type StoredPlace = Pick<KeptState, 'cursor' | 'ledger' | 'at' | 'timer'>;

/** What is kept of a listener between sessions. No words of theirs, no symptom, no condition. */
export interface StoredRecord {
  readonly version: number;
  /** Grows with every save. */
  readonly revision: number;
  readonly state: KeptState;
  /** Key of the session that saved last. */
  readonly by?: string;
  readonly elsewhere?: StoredPlace | null;
  readonly diary?: Sessions;
}

/** What a record says. */
export interface Loaded {
  readonly state: KeptState;
  /** What to save over; 0 where none can be read. */
  readonly revision: number;
  readonly by: string | null;
  readonly diary: Sessions;
  /** A place lies beside: taken over with this reading, or older than the record's own. */
  readonly beside: boolean;
  /** Something of it was not understood: it is put into quarantine before it is written over. */
  readonly foreign: boolean;
}

/** The record of a state, on a listener's day. */
export const recordOf = (state: State, revision: number, today: string): StoredRecord => ({
  version: RECORD_VERSION,
  revision,
  state: keptOf(state, today),
});

const revisionOf = whole(0, 1e12);
const NOTHING: Loaded = { state: freshState, revision: 0, by: null, diary: {}, beside: false, foreign: false };

/** Reads what was stored, trusting nothing: what cannot be understood degrades to the last safe part. */
export function parseRecord(stored: unknown): Loaded {
  if (!isFields(stored)) return { ...NOTHING, foreign: stored !== null && stored !== undefined };
  const revision = revisionOf.read(stored.revision) ?? 0;
  const record = migrated(stored);
  const diary = sessions.read((record ?? stored).diary) ?? {};
  if (!record) return { ...NOTHING, state: safePart(stored.state), revision, diary, foreign: true };
  const state = parseKept(record.state);
  return {
    state: placed(state, record.elsewhere),
    revision,
    by: typeof record.by === 'string' ? record.by : null,
    diary,
    beside: isFields(record.elsewhere),
    foreign:
      !isFields(record.state) || !holds(state, withoutQuestion(record.state)) || !holds(diary, record.diary ?? {}),
  };
}

/** Of a record in a shape nobody here knows: how the listener likes it, and every caution. No place, no permission. */
function safePart(raw: unknown): KeptState {
  const { prefs, flags, at } = parseKept(raw);
  return { ...freshState, ...(at === undefined ? {} : { at }), prefs, flags: cautions(flags) };
}

/** The newest place in a routine, as old as it is. A session that stood nowhere doesn't take another's place away. */
function placed(state: KeptState, raw: unknown): KeptState {
  if (!isFields(raw) || state.cursor.at === 'stopped') return state;
  const { cursor, ledger, at, timer } = parseKept(raw);
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return state;
  const newer = state.cursor.at === 'lobby' || (at ?? 0) > (state.at ?? 0);
  if (!newer) return state;
  const { prefs, flags } = state;
  return { cursor, turn: null, ledger, prefs, flags, ...(at === undefined ? {} : { at }), ...(timer ? { timer } : {}) };
}

/** Whether everything of `raw` was read: damage shows as something that is missing. */
function holds(read: unknown, raw: unknown): boolean {
  if (Array.isArray(raw)) {
    return Array.isArray(read) && read.length === raw.length && raw.every((value, i) => holds(read[i], value));
  }
  if (isFields(raw)) {
    return isFields(read) && Object.entries(raw).every(([name, value]) => holds(ownOf(read, name), value));
  }
  return Object.is(read, raw) || (read === undefined && raw === null);
}

const ownOf = (fields: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;
