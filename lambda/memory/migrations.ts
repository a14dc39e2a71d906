import { isFields } from '../session/codecs/codec';
import { formerly } from '../session/codecs/formerly';
import { dayOf, sessionKey } from '../session/diary';

/** Version of the stored record. A change of its shape adds one and a step to `MIGRATIONS`. */
export const RECORD_VERSION = 4;

type Raw = Readonly<Record<string, unknown>>;

/** Acts with the values of their sentences as they are today. */
function refilled(raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.map(refilled);
  if (!isFields(raw)) return raw;
  const filled = ([name, value]: [string, unknown]): [string, unknown] => [
    name,
    name === 'params' && isFields(value)
      ? Object.fromEntries(Object.entries(value).map(([hole, one]) => [hole, formerly(one)]))
      : refilled(value),
  ];
  return Object.fromEntries(Object.entries(raw).map(filled));
}

/** From each version to the next. A step trusts nothing it reads, and a step that was shipped is never changed. */
const MIGRATIONS: Readonly<Record<number, (record: Raw) => Raw>> = {
  // 2 has a diary. What is known of the last routine becomes its first page.
  1: (record) => {
    const { at, ledger } = isFields(record.state) ? record.state : {};
    const known = typeof at === 'number' && at >= 0 && at < 1e11 && isFields(ledger) && Object.keys(ledger).length > 0;
    return known ? { ...record, diary: { [sessionKey(at, 'version 1')]: { [dayOf(at)]: ledger } } } : record;
  },
  // 3 fills sentences with numbers and ids, which the language makes words of, where 2 had paths of phrases.
  2: (record) => {
    const { state } = record;
    return isFields(state) && isFields(state.turn)
      ? { ...record, state: { ...state, turn: { ...state.turn, acts: refilled(state.turn.acts) } } }
      : record;
  },
  // 4 has a programme that was chosen at notices, where 3 had what questions about the body were answered with: all of it
  // is read carefully, and both notices come at the next launch.
  3: (record) => {
    const { state } = record;
    if (!isFields(state) || !isFields(state.flags)) return record;
    const {
      screened: _screened,
      screenedOn: _on,
      gentle: _gentle,
      gates: _gates,
      cleared: _cleared,
      ...rest
    } = state.flags;
    const { firstOn: _first, ...flags } = rest;
    return { ...record, state: { ...state, flags: { ...flags, programme: 'gentle' } } };
  },
};

/** The record in today's shape; null for one from a version to come, or from none that ever was. */
export function migrated(record: Raw): Raw | null {
  let current = record;
  for (let version = record.version; version !== RECORD_VERSION; version = current.version) {
    const step = typeof version === 'number' && Object.hasOwn(MIGRATIONS, version) ? MIGRATIONS[version] : undefined;
    if (!step) return null;
    current = { ...step(current), version: (version as number) + 1 };
  }
  return current;
}
