import type { RequestEnvelope } from 'ask-sdk-model';
import { OWNER_MARK } from '../memory/items';
import { opened } from '../memory/kept';
import { isFieldName } from '../memory/merge';
import { parseRecord } from '../memory/record';
import type { Memory } from '../memory/types';
import { packedState, parseState } from '../session/codecs/state';
import { dayThere } from '../session/day';
import { fingerprint, outdated, pastOf, sessionKey } from '../session/diary';
import type { State } from '../session/state';
import { secondOf } from './stamp';
import { milliseconds } from './stopwatch';

/** Whose record a session uses: that of a recognised voice, or the one of everybody else in the house. */
export type RecordKind = 'person' | 'account';

/** What ties a session to its record. It rides in the session attributes, and names nobody. */
interface RecordLink {
  readonly kind: RecordKind;
  /** Tells within this session whether the same voice speaks; no id, and another one in every session. */
  readonly who: string;
  /** Key of this session in the diary. */
  readonly session: string;
  /** The record this session knows; null while none could be read. */
  readonly revision: number | null;
  /** What is there was not understood and has to be put into quarantine first. */
  readonly quarantine?: true;
  /** Another voice than the record's spoke last, or nobody's: what happened since waits for the owner. */
  readonly apart?: true;
  /** Another device's place lies beside ours, until this session has one of its own. */
  readonly elsewhere?: true;
  /** Preferences and flags changed since the last save that went well. */
  readonly touched?: readonly string[];
}

/** What the session attributes hold: the state, and what ties it to its record. */
export interface Attributes extends RecordLink {
  readonly state: State;
}

export interface Session {
  /** Key of the record; null when this request doesn't say whose it is. */
  readonly key: string | null;
  readonly state: State;
  readonly link: RecordLink;
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
  personId === null ? userId : userId + OWNER_MARK + personId;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const idIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && !value.includes(OWNER_MARK) ? value : null;

const personOf = ({ context }: RequestEnvelope): string | null => idIn(context?.System?.person?.personId);
const userOf = ({ session, context }: RequestEnvelope): string | null =>
  idIn(session?.user?.userId) ?? idIn(context?.System?.user?.userId);

/** The key a request brings along for a kind of record; null when it doesn't. */
function keyFor(envelope: RequestEnvelope, kind: RecordKind): string | null {
  const [user, person] = [userOf(envelope), personOf(envelope)];
  if (user === null) return null;
  if (kind === 'account') return recordKey(user);
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
function parseLink(raw: Record<string, unknown>): RecordLink | null {
  const { who, session, revision, touched } = raw;
  // A session may be open that a version with the older names began.
  const kind = raw.kind === 'household' ? 'account' : raw.kind;
  if ((kind !== 'person' && kind !== 'account') || typeof who !== 'string' || typeof session !== 'string') return null;
  if (!/^[0-9a-z]{1,7}$/.test(who)) return null;
  if (!/^[0-9a-z]{7,9}-[0-9a-z]{1,7}$/.test(session)) return null;
  const names = Array.isArray(touched) ? touched.filter(isFieldName) : [];
  return {
    kind,
    who,
    session,
    revision: typeof revision === 'number' && Number.isFinite(revision) ? revision : null,
    ...(raw.quarantine === true || raw.aside === true ? { quarantine: true } : {}),
    ...(raw.apart === true ? { apart: true } : {}),
    ...(raw.elsewhere === true ? { elsewhere: true } : {}),
    ...(names.length > 0 ? { touched: names } : {}),
  };
}

/** The attributes of a session as they are sent back where nothing is answered: only what this skill can have put there. */
export function ridden({ session }: RequestEnvelope): Readonly<Record<string, unknown>> {
  const raw: unknown = session?.attributes;
  if (!isObject(raw) || !isObject(raw.state)) return {};
  return { ...parseLink(raw), state: packedState(parseState(raw.state)) };
}

const whoIs = (sessionId: string, key: string | null): string => fingerprint(`${sessionId}|${key ?? ''}`);

/**
 * The key of a recognised voice's record at the end of its session, when nobody speaks and no voice comes along: found
 * among those of its account, if the owner spoke last.
 */
async function keyAtTheEnd(envelope: RequestEnvelope, link: RecordLink, memory: Memory, until: number) {
  const user = userOf(envelope);
  const nobody = envelope.request?.type === 'SessionEndedRequest' && personOf(envelope) === null;
  if (!nobody || user === null || link.kind !== 'person' || link.apart) return null;
  const keys = await within(until, () => memory.keysOf(user)).catch(() => []);
  return keys.find((key) => whoIs(String(envelope.session?.sessionId), key) === link.who) ?? null;
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
    const link = parseLink(raw) ?? newLink(envelope, sessionId);
    const brought = keyFor(envelope, link.kind);
    // Somebody else's voice in a session of one person's: it goes on, and waits with saving until that person speaks.
    const own = brought !== null && whoIs(sessionId, brought) === link.who ? brought : null;
    // At the end nobody speaks, whatever voice comes along: what somebody else did last is nobody's.
    const ended = envelope.request?.type === 'SessionEndedRequest';
    const key = ended && link.apart ? null : (own ?? (await keyAtTheEnd(envelope, link, memory, until)));
    return { key, state: parseState(raw.state), link, opened: false, ended, today, outdated: [], until };
  }
  const link = newLink(envelope, sessionId);
  const key = keyFor(envelope, link.kind);
  const stored = key === null ? Promise.reject(new Error('nobody')) : within(until, () => memory.load(key));
  const loaded = await stored.then(
    (record) => ({ record }),
    () => null,
  );
  const reading = parseRecord(loaded?.record);
  return {
    key,
    state: { ...opened(reading.state), diary: { own: {}, past: pastOf(reading.diary, today) } },
    link: {
      ...link,
      revision: loaded ? reading.revision : null,
      ...(reading.foreign ? { quarantine: true } : {}),
      ...(loaded && reading.beside ? { elsewhere: true } : {}),
    },
    opened: true,
    ended: false,
    today,
    outdated: outdated(reading.diary, today),
    until,
  };
}

function newLink(envelope: RequestEnvelope, sessionId: string): RecordLink {
  const kind: RecordKind = keyFor(envelope, 'person') === null ? 'account' : 'person';
  const who = whoIs(sessionId, keyFor(envelope, kind));
  return { kind, who, session: sessionKey(secondOf(envelope.request?.timestamp) ?? 0, sessionId), revision: null };
}

function todayOf(envelope: RequestEnvelope): string {
  const { request } = envelope;
  return dayThere(secondOf(request?.timestamp) ?? 0, request && 'locale' in request ? String(request.locale) : '');
}
