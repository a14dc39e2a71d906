import type { RequestEnvelope } from 'ask-sdk-model';
import { WHOSE } from '../memory/items';
import { opened } from '../memory/kept';
import { isFieldName } from '../memory/merge';
import { parseRecord } from '../memory/record';
import type { Memory } from '../memory/types';
import { parseState } from '../session/codecs/state';
import { dayThere } from '../session/day';
import { fingerprint, outdated, pastOf, sessionKey } from '../session/diary';
import type { State } from '../session/state';
import { milliseconds } from './stopwatch';

/** Whose record a session uses: that of a recognised voice, or the one of everybody else in the house. */
export type Kind = 'person' | 'household';

/** What ties a session to its record. It rides in the session attributes, and names nobody. */
interface Bond {
  readonly kind: Kind;
  /** Tells within this session whether the same voice speaks; no id, and another one in every session. */
  readonly who: string;
  /** Key of this session in the diary. */
  readonly session: string;
  /** The record this session knows; null while none could be read. */
  readonly revision: number | null;
  /** What is there was not understood and has to be set aside first. */
  readonly aside?: true;
  /** Another voice than the record's spoke last, or nobody's: what happened since waits for the owner. */
  readonly apart?: true;
  /** Another device's place lies beside ours, until this session has one of its own. */
  readonly elsewhere?: true;
  /** Preferences and flags changed since the last save that went well. */
  readonly touched?: readonly string[];
}

/** What the session attributes hold: the state, and what ties it to its record. */
export interface Attributes extends Bond {
  readonly state: State;
}

export interface Session {
  /** Key of the record; null when this request doesn't say whose it is. */
  readonly key: string | null;
  readonly state: State;
  readonly bond: Bond;
  readonly opened: boolean;
  /** This request ends it: nothing is to come. */
  readonly ended: boolean;
  /** The listener's own day. */
  readonly today: string;
  /** Pages of the diary to drop with the next save. */
  readonly outdated: readonly string[];
  /** Until when the store is waited for in this turn; by `milliseconds()`. */
  readonly until: number;
}

/**
 * Milliseconds the store may cost a turn, all together: with the skill's own time under 2 s even when nothing answers.
 * A healthy table needs about 10.
 */
const PATIENCE = 1200;
/** Nothing is begun with less time than this left. */
const LEAST = 20;

/** The key of a listener's record: of the account, or of one recognised voice in it. */
export const recordKey = (userId: string, personId: string | null = null): string =>
  personId === null ? userId : userId + WHOSE + personId;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const idIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && !value.includes(WHOSE) ? value : null;

const personOf = ({ context }: RequestEnvelope): string | null => idIn(context?.System?.person?.personId);
const userOf = ({ session, context }: RequestEnvelope): string | null =>
  idIn(session?.user?.userId) ?? idIn(context?.System?.user?.userId);

/** The key a request brings along for a kind of record; null when it doesn't. */
function keyFor(envelope: RequestEnvelope, kind: Kind): string | null {
  const [user, person] = [userOf(envelope), personOf(envelope)];
  if (user === null) return null;
  if (kind === 'household') return recordKey(user);
  return person === null ? null : recordKey(user, person);
}

/** What the promise brings, or an error when it takes longer than until then. */
export function within<T>(until: number, begin: () => Promise<T>): Promise<T> {
  const left = until - milliseconds();
  if (left < LEAST) return Promise.reject(new Error('no time left'));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too slow')), left);
    begin()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** What ties a later request to the record, as its session attributes say. Trusts nothing; null for none. */
function parseBond(raw: Record<string, unknown>): Bond | null {
  const { kind, who, session, revision, touched } = raw;
  if ((kind !== 'person' && kind !== 'household') || typeof who !== 'string' || typeof session !== 'string')
    return null;
  if (!/^[0-9a-z]{7,9}-[0-9a-z]{1,7}$/.test(session)) return null;
  const names = Array.isArray(touched) ? touched.filter(isFieldName) : [];
  return {
    kind,
    who,
    session,
    revision: typeof revision === 'number' && Number.isFinite(revision) ? revision : null,
    ...(raw.aside === true ? { aside: true } : {}),
    ...(raw.apart === true ? { apart: true } : {}),
    ...(raw.elsewhere === true ? { elsewhere: true } : {}),
    ...(names.length > 0 ? { touched: names } : {}),
  };
}

const whoIs = (sessionId: string, key: string | null): string => fingerprint(`${sessionId}|${key ?? ''}`);

/**
 * The key of a recognised voice's record at the end of its session, when nobody speaks and no voice comes along: found
 * among those of its account, if the owner spoke last.
 */
async function keyAtTheEnd(envelope: RequestEnvelope, bond: Bond, memory: Memory, until: number) {
  const user = userOf(envelope);
  const nobody = envelope.request?.type === 'SessionEndedRequest' && personOf(envelope) === null;
  if (!nobody || user === null || bond.kind !== 'person' || bond.apart) return null;
  const keys = await within(until, () => memory.keysOf(user)).catch(() => []);
  return keys.find((key) => whoIs(String(envelope.session?.sessionId), key) === bond.who) ?? null;
}

/**
 * The state of this request: from the session attributes, else from memory. A store that fails costs nothing but what it
 * would have told: the session goes on as a stranger's, unread, and nothing is written over what nobody has seen.
 */
export async function openSession(envelope: RequestEnvelope, memory: Memory): Promise<Session> {
  const until = milliseconds() + PATIENCE;
  const sessionId = String(envelope.session?.sessionId ?? '');
  const raw: unknown = envelope.session?.attributes;
  const isNew = envelope.session?.new !== false;
  const today = todayOf(envelope);
  if (!isNew && isObject(raw) && isObject(raw.state)) {
    const bond = parseBond(raw) ?? newBond(envelope, sessionId);
    const brought = keyFor(envelope, bond.kind);
    // Somebody else's voice in a session of one person's: it goes on, and waits with saving until that person speaks.
    const own = brought !== null && whoIs(sessionId, brought) === bond.who ? brought : null;
    // At the end nobody speaks, whatever voice comes along: what somebody else did last is nobody's.
    const ended = envelope.request?.type === 'SessionEndedRequest';
    const key = ended && bond.apart ? null : (own ?? (await keyAtTheEnd(envelope, bond, memory, until)));
    return { key, state: parseState(raw.state), bond, opened: false, ended, today, outdated: [], until };
  }
  const bond = newBond(envelope, sessionId);
  const key = keyFor(envelope, bond.kind);
  const stored = key === null ? Promise.reject(new Error('nobody')) : within(until, () => memory.load(key));
  const loaded = await stored.then(
    (record) => ({ record }),
    () => null,
  );
  const reading = parseRecord(loaded?.record);
  return {
    key,
    state: { ...opened(reading.state), diary: { own: {}, past: pastOf(reading.diary, today) } },
    bond: {
      ...bond,
      revision: loaded ? reading.revision : null,
      ...(reading.foreign ? { aside: true } : {}),
      ...(loaded && reading.beside ? { elsewhere: true } : {}),
    },
    opened: true,
    ended: false,
    today,
    outdated: outdated(reading.diary, today),
    until,
  };
}

function newBond(envelope: RequestEnvelope, sessionId: string): Bond {
  const kind: Kind = keyFor(envelope, 'person') === null ? 'household' : 'person';
  const who = whoIs(sessionId, keyFor(envelope, kind));
  return { kind, who, session: sessionKey(secondOf(envelope), sessionId), revision: null };
}

function todayOf(envelope: RequestEnvelope): string {
  const { request } = envelope;
  return dayThere(secondOf(envelope), request && 'locale' in request ? String(request.locale) : '');
}

/** Epoch second of a request's stamp; 0 for one that cannot be read. */
function secondOf({ request }: RequestEnvelope): number {
  const second = Math.floor(Date.parse(String(request?.timestamp)) / 1000);
  return second >= 0 && second < 1e11 ? second : 0;
}
