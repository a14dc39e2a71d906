import type { RequestEnvelope } from 'ask-sdk-model';
import { parseRecord, parseState, recordOf } from '../memory/record';
import type { Memory } from '../memory/types';
import type { State } from '../session/state';

/** What the session attributes hold: the state, and the revision of the record it will be saved over. */
export interface Attributes {
  readonly state?: unknown;
  readonly revision?: unknown;
}

export interface Session {
  readonly key: string;
  readonly state: State;
  readonly revision: number;
  readonly opened: boolean;
}

/** The key of a listener's record. */
export const recordKey = (userId: string): string => userId;

const userOf = (envelope: RequestEnvelope): string => {
  const id: unknown = envelope.session?.user?.userId ?? envelope.context?.System?.user?.userId;
  return typeof id === 'string' && id !== '' ? id : 'nobody';
};

const attributesOf = (envelope: RequestEnvelope): Attributes => {
  const raw: unknown = envelope.session?.attributes;
  return typeof raw === 'object' && raw !== null ? raw : {};
};

/** What a new session starts from: nothing of the last one is under way but an unfinished routine. */
const opened = (state: State): State => {
  const { safety: _safety, missed: _missed, wanted: _wanted, topic: _topic, ...rest } = state;
  const { cursor } = state;
  if (cursor.at === 'guiding') return rest;
  if (cursor.at === 'paused') {
    const { asking: _asking, ...kept } = cursor;
    return { ...rest, cursor: kept };
  }
  return { ...rest, cursor: { at: 'lobby' }, turn: null };
};

/**
 * The state of this request: from the session attributes, else from memory. A store that fails costs nothing but what it
 * would have told: the listener is answered from what is known.
 */
export async function openSession(envelope: RequestEnvelope, memory: Memory): Promise<Session> {
  const key = recordKey(userOf(envelope));
  const isNew = envelope.session?.new !== false;
  const { state, revision } = attributesOf(envelope);
  if (!isNew && typeof state === 'object' && state !== null) {
    return { key, state: parseState(state), revision: typeof revision === 'number' ? revision : 0, opened: false };
  }
  const stored = await memory.load(key).catch(() => null);
  const record = parseRecord(stored);
  return { key, state: opened(record.state), revision: record.revision, opened: true };
}

/** Saves the turn; a store that fails never costs the listener the answer. */
export async function keep(session: Session, state: State, memory: Memory): Promise<Attributes> {
  if (state.guest) return { state, revision: session.revision };
  const revision = session.revision + 1;
  try {
    await memory.save(session.key, recordOf(state, revision));
    return { state, revision };
  } catch {
    return { state, revision: session.revision };
  }
}
