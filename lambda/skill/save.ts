import { keptOf } from '../memory/kept';
import { begunAnew, changed, merge, wasForgotten } from '../memory/merge';
import { RECORD_VERSION } from '../memory/migrations';
import { parseRecord } from '../memory/record';
import { ConflictError, type Memory, type RecordChange } from '../memory/types';
import { outdated, pastOf } from '../session/diary';
import type { State } from '../session/state';
import { type Attributes, type Session, within } from './session';
import { milliseconds } from './stopwatch';

/** Somebody else's save may come in between this often in one turn. */
const CONFLICTS = 3;

/**
 * Milliseconds that a save is given at least, when something else than the store has used up the turn: a healthy table
 * needs about 10, and what was held waits for nothing worse than a reminder service that hangs.
 */
const AT_LEAST = 400;

/**
 * Saves the turn, or leaves it to the next one: a store that fails never costs the listener the answer. Nothing of a
 * guest is saved, but what the owner held until the guest took over is.
 */
export async function save(session: Session, state: State, memory: Memory, owner?: State): Promise<Attributes> {
  const { key, link } = session;
  if (state.guest) {
    if (owner) await save(session, owner, memory);
    return { ...link, state };
  }
  if (state.forget) {
    const { forget: _forget, ...nothing } = state;
    // A failure is told as one: "I have forgotten you" must be true when it is said, and only the owner may have it said.
    if (key === null && link.kind === 'person') throw new NotOwnerError();
    if (key !== null) await within(session.until, () => forget(key, link.revision, memory));
    return { ...link, revision: 0, state: nothing };
  }
  const touched = [...new Set([...(link.touched ?? []), ...changed(session.state, state)])];
  const { apart: _apart, ...mine } = link;
  const unsaved: Attributes = { ...mine, ...(touched.length > 0 ? { touched } : {}), state };
  if (key === null) return link.kind === 'person' ? { ...unsaved, apart: true } : unsaved;
  try {
    const until = Math.max(session.until, milliseconds() + AT_LEAST);
    return await within(until, () => saveOver(session, key, unsaved, memory));
  } catch {
    return unsaved;
  }
}

/** Somebody else asks that a recognised voice be forgotten. */
class NotOwnerError extends Error {
  override readonly name = 'NotOwnerError';
}

/**
 * Removes the record that is there now, and no other: a store that is so slow that this is told as a failure must not do it
 * after something new was saved.
 */
async function forget(key: string, known: number | null, memory: Memory): Promise<void> {
  let over = known;
  for (let tried = 1; ; tried += 1) {
    over ??= parseRecord(await memory.load(key)).revision;
    try {
      return await memory.remove(key, over);
    } catch (error) {
      if (!(error instanceof ConflictError) || tried >= CONFLICTS) throw error;
      over = null;
    }
  }
}

async function saveOver(session: Session, key: string, attributes: Attributes, memory: Memory): Promise<Attributes> {
  const { touched: names = [], quarantine: strange, ...link } = attributes;
  const touched = new Set(names);
  const change = (state: State, more: object, dropped: readonly string[]): RecordChange => ({
    parts: { version: RECORD_VERSION, state: keptOf(state, session.today), by: link.session, ...more },
    ...(Object.keys(state.diary?.own ?? {}).length > 0 ? { diary: { [link.session]: state.diary?.own ?? {} } } : {}),
    outdated: dropped,
  });
  const placed = attributes.state.cursor.at !== 'lobby';
  if (link.revision === 0 && !session.opened && (await memory.hasLeft(key))) return attributes;
  if (link.revision !== null) {
    try {
      if (strange) await memory.quarantine(key);
      const over = placed && link.elsewhere ? { elsewhere: null } : {};
      await memory.update(key, change(attributes.state, over, session.outdated), link.revision);
      const { elsewhere, ...rest } = link;
      return { ...rest, ...(elsewhere && !placed ? { elsewhere } : {}), revision: link.revision + 1 };
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
  for (let tried = 1; ; tried += 1) {
    const stored = await memory.load(key);
    // Whoever turned the skill off in the middle of a session is not begun anew by what is left of it.
    if (stored === null && !session.opened && (await memory.hasLeft(key))) return attributes;
    const theirs = parseRecord(stored);
    const unread = link.revision === null;
    const { today } = session;
    const since = session.opened ? null : (session.state.at ?? null);
    const mine = { state: attributes.state, session: link.session, touched, since, unread };
    const now = new Set(changed(session.state, attributes.state));
    const forgotten = wasForgotten(link.revision, theirs);
    // Nothing is to come: whoever was forgotten since stays so.
    if (forgotten && session.ended) return attributes;
    const merged = forgotten
      ? { state: begunAnew(mine.state, theirs, now, pastOf(theirs.diary, today)), elsewhere: undefined }
      : merge(mine, theirs);
    const own = merged.state.diary?.own ?? {};
    const state: State = unread
      ? { ...merged.state, diary: { own, past: pastOf(theirs.diary, today, link.session) } }
      : merged.state;
    const elsewhere = merged.elsewhere ?? (placed ? null : undefined);
    try {
      if (theirs.foreign) await memory.quarantine(key);
      const more = elsewhere === undefined ? {} : { elsewhere };
      await memory.update(key, change(state, more, outdated(theirs.diary, today)), theirs.revision);
      const { elsewhere: before, ...rest } = link;
      const beside = merged.elsewhere !== undefined || (before === true && !placed);
      return { ...rest, ...(beside ? { elsewhere: true } : {}), revision: theirs.revision + 1, state };
    } catch (error) {
      if (!(error instanceof ConflictError) || tried >= CONFLICTS) throw error;
    }
  }
}
