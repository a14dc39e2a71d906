import { isMoveId } from '../content';
import { EQUIPMENT, type Equipment, POSTURES, type Side } from '../content/types';
import { parseRequest } from '../session/compose/request';
import { type Diary, dayOf, type SessionDiary, type Sessions } from '../session/diary';
import { MOST_ADJUSTED, MOST_STEPS } from '../session/feedback';
import { MOST_DONE, TO_EXPLAIN } from '../session/learned';
import { asPrescribed, type OwnItem } from '../session/own';
import { isPackedDay } from '../session/packed';
import { type Adjustment, freshPreferences } from '../session/preferences';
import { parseDraft } from '../session/reminder';
import { ASKINGS, type Flags, freshState, isOfTheBody, type State } from '../session/state';
import { parseTopic } from '../session/topic';
import { migrated, RECORD_VERSION } from './migrations';
import { unpackedState } from './packed';

export { RECORD_VERSION } from './migrations';

/** A place in a routine that a session on another device left, newer than what this record's own session knows. */
export type Place = Pick<State, 'cursor' | 'ledger' | 'at' | 'timer'>;

/** What is kept of a listener between sessions. No words of theirs, no symptom, no condition. */
export interface StoredRecord {
  readonly version: number;
  /** Grows with every save. */
  readonly revision: number;
  readonly state: State;
  /** Key of the session that saved last. */
  readonly by?: string;
  readonly elsewhere?: Place | null;
  readonly diary?: Sessions;
}

/** What a record says. */
export interface Reading {
  readonly state: State;
  /** What to save over; 0 where none can be read. */
  readonly revision: number;
  readonly by: string | null;
  readonly diary: Sessions;
  /** A place lies beside: taken over with this reading, or older than the record's own. */
  readonly beside: boolean;
  /** Something of it was not understood: it is set aside before it is written over. */
  readonly foreign: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TELLING = /^safety\.(?!gates|screening)/;

/**
 * The state as it is kept: what belongs to one session alone stays out. Of an alarm, or of a question about the body
 * that was never answered, only the day is kept.
 */
export function keptOf(state: State): State {
  const {
    safety: _safety,
    missed: _missed,
    wanted: _wanted,
    request: _request,
    topic: _topic,
    reasked: _reasked,
    diary: _diary,
    reminder: _reminder,
    undo: _undo,
    ...kept
  } = state;
  const { cursor } = state;
  if (cursor.at === 'stopped') return { ...kept, cursor: { at: 'lobby' }, turn: null };
  const told = state.turn?.acts.some((act) => 'line' in act && TELLING.test(act.line.key));
  if (!('asking' in cursor) || !isOfTheBody(cursor.asking)) return told ? { ...kept, turn: null } : kept;
  const stopped = dayOf(state.at ?? 0);
  return { ...kept, cursor: { at: 'lobby' }, turn: null, flags: { ...state.flags, stopped } };
}

/** The record of a state. */
export const recordOf = (state: State, revision: number): StoredRecord => ({
  version: RECORD_VERSION,
  revision,
  state: keptOf(state),
});

/** Reads what was stored, trusting nothing: what cannot be understood degrades to the last safe part. */
export function parseRecord(stored: unknown): Reading {
  if (!isObject(stored)) {
    return {
      state: freshState,
      revision: 0,
      by: null,
      diary: {},
      beside: false,
      foreign: stored !== null && stored !== undefined,
    };
  }
  const revision = finite(stored.revision, 0, 1e12) ? stored.revision : 0;
  const record = migrated(stored);
  const diary = parseSessions((record ?? stored).diary);
  if (!record) return { state: safePart(stored.state), revision, by: null, diary, beside: false, foreign: true };
  const state = parseState(record.state);
  return {
    state: placed(state, record.elsewhere),
    revision,
    by: typeof record.by === 'string' ? record.by : null,
    diary,
    beside: isObject(record.elsewhere),
    foreign: !isObject(record.state) || !holds(state, record.state) || !holds(diary, record.diary ?? {}),
  };
}

/** Of a record in a shape nobody here knows: how the listener likes it, and every caution. No place, no permission. */
function safePart(raw: unknown): State {
  const { prefs, flags, at } = parseState(raw);
  return { ...freshState, ...(at === undefined ? {} : { at }), prefs, flags: cautions(flags) };
}

const cautions = ({ sessions, noted, gentle, stopped, gates = {} }: Flags): Flags => ({
  sessions,
  noted,
  ...(gentle ? { gentle } : {}),
  ...(stopped ? { stopped } : {}),
  ...(Object.values(gates).includes(false)
    ? { gates: Object.fromEntries(Object.entries(gates).filter(([, open]) => open === false)) }
    : {}),
});

/** The newest place in a routine, as old as it is. A session that stood nowhere doesn't take another's place away. */
function placed(state: State, raw: unknown): State {
  if (!isObject(raw) || state.cursor.at === 'stopped') return state;
  const { cursor, ledger, at, timer } = parseState(raw);
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return state;
  const newer = state.cursor.at === 'lobby' || (at ?? 0) > (state.at ?? 0);
  const { timer: _timer, ...rest } = state;
  if (!newer) return state;
  return { ...rest, cursor, ledger, turn: null, ...(at === undefined ? {} : { at }), ...(timer ? { timer } : {}) };
}

/** Whether everything of `raw` was read: damage shows as something that is missing. */
function holds(read: unknown, raw: unknown): boolean {
  if (Array.isArray(raw)) {
    return Array.isArray(read) && read.length === raw.length && raw.every((value, i) => holds(read[i], value));
  }
  if (isObject(raw)) return isObject(read) && Object.entries(raw).every(([name, value]) => holds(read[name], value));
  return Object.is(read, raw) || (read === undefined && raw === null);
}

const parseDiary = (raw: unknown): Diary =>
  isObject(raw)
    ? Object.fromEntries(
        Object.entries(raw)
          .filter(([day]) => isDay(day))
          .map(([day, ledger]) => [day, parseLedger(ledger)]),
      )
    : {};

const parseSessions = (raw: unknown): Sessions =>
  isObject(raw) ? Object.fromEntries(Object.entries(raw).map(([key, diary]) => [key, parseDiary(diary)])) : {};

const parsePacked = (raw: unknown): Readonly<Record<string, string>> =>
  isObject(raw)
    ? Object.fromEntries(
        Object.entries(raw).filter((entry): entry is [string, string] => isDay(entry[0]) && isPackedDay(entry[1])),
      )
    : {};

function parseSessionDiary(raw: Record<string, unknown>): SessionDiary {
  const own = parseDiary(raw.own);
  const { past } = raw;
  if (!isObject(past) || !isDay(past.upTo) || typeof past.counts !== 'string' || !/^\d{0,60}$/.test(past.counts))
    return { own };
  const { upTo, counts, week } = past;
  const known = isObject(week) && finite(week.left, 0, 1e6) && finite(week.right, 0, 1e6);
  return {
    own,
    past: {
      upTo,
      counts,
      days: parsePacked(past.days),
      ...(known ? { week: { left: week.left as number, right: week.right as number } } : {}),
    },
  };
}

/** Reads a state from session attributes or a record. Never throws. */
export function parseState(given: unknown): State {
  const raw = unpackedState(given);
  if (!isObject(raw)) return freshState;
  const cursor = parseCursor(raw.cursor);
  const sound = cursor !== null;
  const turn = sound ? parseTurn(raw.turn) : null;
  return {
    cursor: cursor ?? { at: 'lobby' },
    turn,
    ...(finite(raw.at, 0, 1e11) ? { at: raw.at } : {}),
    ledger: parseLedger(raw.ledger),
    ...(isObject(raw.diary) ? { diary: parseSessionDiary(raw.diary) } : {}),
    prefs: parsePrefs(raw.prefs),
    flags: parseFlags(raw.flags),
    ...(parseSafety(raw.safety) ? { safety: parseSafety(raw.safety) as NonNullable<State['safety']> } : {}),
    ...(raw.reasked === true ? { reasked: true } : {}),
    ...(raw.guest === true ? { guest: true } : {}),
    ...(raw.forget === true ? { forget: true } : {}),
    ...(typeof raw.missed === 'number' ? { missed: raw.missed } : {}),
    ...(parseTopic(raw.topic) ? { topic: parseTopic(raw.topic) as NonNullable<State['topic']> } : {}),
    ...(parseTimer(raw.timer) ? { timer: parseTimer(raw.timer) as NonNullable<State['timer']> } : {}),
    ...(parseDraft(raw.reminder) ? { reminder: parseDraft(raw.reminder) as NonNullable<State['reminder']> } : {}),
    ...(parseUndo(raw.undo) ? { undo: parseUndo(raw.undo) as NonNullable<State['undo']> } : {}),
    ...(parseWanted(raw.wanted) ? { wanted: parseWanted(raw.wanted) as NonNullable<State['wanted']> } : {}),
    ...(parseRequest(raw.request) ? { request: parseRequest(raw.request) as NonNullable<State['request']> } : {}),
  };
}

const finite = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;

function parseItem(raw: unknown): State['cursor'] extends infer _ ? Record<string, unknown> | null : never {
  if (!isObject(raw) || typeof raw.move !== 'string' || !isMoveId(raw.move)) return null;
  if (raw.seconds !== undefined && !finite(raw.seconds, 1, 3600)) return null;
  if (raw.count !== undefined && !finite(raw.count, 1, 100)) return null;
  if (raw.sets !== undefined && !(finite(raw.sets, 1, 10) && Number.isInteger(raw.sets))) return null;
  if (raw.extra !== undefined && !isExtra(raw.extra)) return null;
  if (raw.felt !== undefined && !isFelt(raw.felt)) return null;
  if (raw.owed !== undefined && !(isObject(raw.owed) && isSide(raw.owed.side) && finite(raw.owed.amount, 0, 3600)))
    return null;
  if (raw.lead !== undefined && !isSide(raw.lead)) return null;
  if (raw.behind !== undefined && !(finite(raw.behind, 0, 40) && Number.isInteger(raw.behind))) return null;
  if (raw.most !== undefined && !finite(raw.most, 1, 3600)) return null;
  return raw;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isWhole = (value: unknown, least: number, most: number): boolean =>
  finite(value, least, most) && Number.isInteger(value);
const isFelt = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 11 &&
  value.every(
    (entry) => isObject(entry) && isWhole(entry.set, 1, 11) && isWhole(entry.step, -MOST_STEPS * 2, MOST_STEPS * 2),
  );
const isSide = (value: unknown) => value === 'left' || value === 'right';
const isExtra = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 12 &&
  value.every(
    (entry) => isObject(entry) && (entry.side === null || isSide(entry.side)) && finite(entry.amount, 0, 3600),
  );

/** A question nobody here knows is none that is open. */
function parseCursor(raw: unknown): State['cursor'] | null {
  if (!isObject(raw)) return null;
  const { asking, ...rest } = raw;
  return parsePlace(asking === undefined || (ASKINGS as readonly unknown[]).includes(asking) ? raw : rest);
}

function parsePlace(raw: Record<string, unknown>): State['cursor'] | null {
  if (raw.at === 'lobby') return raw as unknown as State['cursor'];
  if (raw.at === 'stopped') {
    return ['emergency', 'urgent', 'see', 'screening'].includes(raw.tier as string)
      ? (raw as unknown as State['cursor'])
      : null;
  }
  const { plan } = raw;
  if (!isObject(plan) || typeof plan.routine !== 'string' || !Array.isArray(plan.items)) return null;
  if (plan.items.length === 0 || plan.items.length > 40 || plan.items.some((item) => parseItem(item) === null))
    return null;
  if (plan.stated !== undefined && !finite(plan.stated, 1, 7200)) return null;
  if (plan.place !== undefined && plan.place !== 'bed' && plan.place !== 'seat') return null;
  if (plan.visit !== undefined && !finite(plan.visit, 0, 1e6)) return null;
  if (raw.at === 'finished') return raw as unknown as State['cursor'];
  if (raw.at !== 'guiding' && raw.at !== 'paused') return null;
  const { spot } = raw;
  if (!isObject(spot) || !finite(spot.index, 0, plan.items.length) || !Number.isInteger(spot.index)) return null;
  if (!finite(spot.round, 0, 200) || !Number.isInteger(spot.round) || !finite(spot.done, 0, 3600)) return null;
  if (spot.from !== undefined && !(POSTURES as readonly unknown[]).includes(spot.from)) return null;
  if (spot.carried !== undefined && !finite(spot.carried, 0, 3600)) return null;
  if (typeof spot.step !== 'string' || !['setup', 'work', 'release', 'up'].includes(spot.step)) return null;
  return raw as unknown as State['cursor'];
}

function parseTurn(raw: unknown): State['turn'] {
  if (!isObject(raw) || !finite(raw.at, 0, 1e11) || !Array.isArray(raw.acts)) return null;
  if (!raw.acts.every(isAct)) return null;
  const { prefs, ...turn } = raw;
  return { ...turn, ...(isObject(prefs) ? { prefs: parsePrefs(prefs) } : {}) } as unknown as State['turn'];
}

const isLine = (value: unknown): boolean =>
  isObject(value) && typeof value.key === 'string' && (value.params === undefined || isObject(value.params));

function isAct(raw: unknown): boolean {
  if (!isObject(raw)) return false;
  switch (raw.act) {
    case 'say':
      return isLine(raw.line);
    case 'ask':
      return isLine(raw.line) && isLine(raw.again);
    case 'guide':
      return raw.entry === 'fresh' || raw.entry === 'answer' || raw.entry === 'pause';
    case 'permit':
      return (raw.how === 'voice' || raw.how === 'card') && (raw.for === undefined || raw.for === 'reminders');
    default:
      return raw.act === 'keep-quiet' || raw.act === 'close';
  }
}

function parseLedger(raw: unknown): State['ledger'] {
  if (!isObject(raw)) return {};
  const rows = Object.entries(raw).filter(
    ([id, row]) =>
      isMoveId(id) &&
      isObject(row) &&
      Object.entries(row).every(
        ([account, amount]) => (isSide(account) || account === 'both') && finite(amount, 0, 1e5),
      ),
  );
  return Object.fromEntries(rows) as State['ledger'];
}

function parsePrefs(raw: unknown): State['prefs'] {
  if (!isObject(raw)) return freshPreferences;
  const prefs = { ...freshPreferences } as Record<string, unknown>;
  if (raw.talk === 'full' || raw.talk === 'brief' || raw.talk === 'bell') prefs.talk = raw.talk;
  if (raw.fully === true) prefs.fully = true;
  if (raw.breaths === true) prefs.breaths = true;
  if (raw.quiet === true) prefs.quiet = true;
  const done = parseDone(raw.done);
  if (done) prefs.done = done;
  const adjust = parseAdjustments(raw.adjust);
  if (adjust) prefs.adjust = adjust;
  if (typeof raw.counting === 'boolean') prefs.counting = raw.counting;
  if (raw.pace === 'flow' || raw.pace === 'keep-going' || raw.pace === 'wait') prefs.pace = raw.pace;
  if (finite(raw.tempo, 0.8, 1.25)) prefs.tempo = raw.tempo;
  if (finite(raw.tempoTurns, 0, 1e6)) prefs.tempoTurns = raw.tempoTurns;
  if (Array.isArray(raw.tempoHints))
    prefs.tempoHints = raw.tempoHints.filter((hint) => finite(hint, 0.5, 1.5)).slice(0, 2);
  if (finite(raw.cadence, 0.7, 1.75)) prefs.cadence = raw.cadence;
  if (isSide(raw.lead)) prefs.lead = raw.lead;
  if (isObject(raw.settle) && Object.values(raw.settle).every((value) => finite(value, 0, 20)))
    prefs.settle = raw.settle;
  prefs.has = parseThings(raw.has);
  prefs.without = parseThings(raw.without);
  const own = parseOwn(raw.own);
  if (own) prefs.own = own;
  if (Array.isArray(raw.leaveOut)) prefs.leaveOut = raw.leaveOut.filter((id) => typeof id === 'string' && isMoveId(id));
  return prefs as unknown as State['prefs'];
}

/** Counts of moves; the list of moves bounds them. */
function parseDone(raw: unknown): State['prefs']['done'] | null {
  if (!isObject(raw)) return null;
  const known = Object.entries(raw).filter(([id, times]) => isMoveId(id) && finite(times, TO_EXPLAIN, MOST_DONE));
  return known.length > 0 ? Object.fromEntries(known) : null;
}

function parseAdjustment(raw: unknown): Adjustment | null {
  if (!isObject(raw) || !finite(raw.step, -MOST_STEPS, MOST_STEPS) || !Number.isInteger(raw.step)) return null;
  return { step: raw.step, ...(isSide(raw.lean) ? { lean: raw.lean as Side } : {}) };
}

function parseAdjustments(raw: unknown): State['prefs']['adjust'] | null {
  if (!isObject(raw)) return null;
  const read = Object.entries(raw).flatMap(([id, said]) => {
    const adjustment = isMoveId(id) ? parseAdjustment(said) : null;
    return adjustment ? [[id, adjustment] as const] : [];
  });
  return Object.fromEntries(read.slice(-MOST_ADJUSTED));
}

function parseUndo(raw: unknown): State['undo'] | null {
  if (!isObject(raw) || typeof raw.move !== 'string' || !isMoveId(raw.move)) return null;
  const before = parseAdjustment(raw.before);
  return {
    move: raw.move,
    step: finite(raw.step, -1, 1) ? raw.step : 0,
    ...(before ? { before } : {}),
    ...(finite(raw.own, 1, 3600) ? { own: raw.own } : {}),
  };
}

const parseThings = (raw: unknown): readonly Equipment[] =>
  Array.isArray(raw) ? EQUIPMENT.filter((thing) => raw.includes(thing)) : [];

/** A routine of one's own, item by item: a move nobody knows any more is left out, a dose is put into today's limits. */
function parseOwn(raw: unknown): State['prefs']['own'] | null {
  if (!isObject(raw) || !finite(raw.at, 0, 1e11) || !Array.isArray(raw.items)) return null;
  const items = raw.items.filter((item) => parseItem(item) !== null) as OwnItem[];
  return { at: raw.at, items: asPrescribed(items), ...(raw.open === true ? { open: true } : {}) };
}

function parseFlags(raw: unknown): State['flags'] {
  if (!isObject(raw)) return freshState.flags;
  return {
    sessions: finite(raw.sessions, 0, 1e6) ? raw.sessions : 0,
    noted: raw.noted === true,
    ...(finite(raw.screened, 1, 1000) ? { screened: raw.screened } : {}),
    ...(isDay(raw.screenedOn) ? { screenedOn: raw.screenedOn } : {}),
    ...(isDay(raw.firstOn) ? { firstOn: raw.firstOn } : {}),
    ...(isDay(raw.checkedOn) ? { checkedOn: raw.checkedOn } : {}),
    ...(isDay(raw.restedOn) ? { restedOn: raw.restedOn } : {}),
    ...(raw.fingers === true ? { fingers: true } : {}),
    ...(raw.gentle === true ? { gentle: true } : {}),
    ...(Array.isArray(raw.cleared)
      ? { cleared: raw.cleared.filter((id) => typeof id === 'string' && isMoveId(id)) }
      : {}),
    ...(isDay(raw.stopped) ? { stopped: raw.stopped } : {}),
    ...(raw.timer === 'offered' || raw.timer === 'taken' ? { timer: raw.timer } : {}),
    ...(isObject(raw.gates) ? { gates: raw.gates as Record<string, boolean> } : {}),
  };
}

function parseSafety(raw: unknown): State['safety'] | null {
  if (!isObject(raw) || typeof raw.tier !== 'string' || !Array.isArray(raw.seen)) return null;
  return raw.seen.every((cue) => typeof cue === 'number') ? (raw as unknown as State['safety']) : null;
}

function parseTimer(raw: unknown): State['timer'] | null {
  if (!isObject(raw) || !finite(raw.ends, 0, 1e11)) return null;
  if (raw.id !== null && (typeof raw.id !== 'string' || raw.id === '' || raw.id.length > 256)) return null;
  return { id: raw.id, ends: raw.ends, ...(finite(raw.left, 0, 7200) ? { left: raw.left } : {}) };
}

function parseWanted(raw: unknown): State['wanted'] | null {
  if (!isObject(raw)) return null;
  if (raw.want === 'menu' || raw.want === 'own' || (raw.want === 'routine' && typeof raw.routine === 'string'))
    return raw as unknown as State['wanted'];
  if (raw.want === 'plan') {
    const request = parseRequest(raw.request);
    return request && { want: 'plan', request };
  }
  return raw.want === 'move' && typeof raw.move === 'string' && isMoveId(raw.move)
    ? (raw as unknown as State['wanted'])
    : null;
}
