import type { Memory } from '../../../lambda/index';
import type { Fault, MisbehavingTable } from '../../../test/memory/misbehaving';
import { type Chance, once, pick } from './draw';

/**
 * Moods that cost no waiting come often, those that are waited for seldom: a slow call takes 0.4 s of real time. What a slow
 * table was asked it does some turns later, when nobody expects it any more.
 */
const QUICK = ['down', 'throttled', 'broken', 'answer-lost', 'breaks-off', 'gibberish'] as const;
const WAITED = ['hangs', 'slow'] as const;
const SHARE = { begin: 0.03, waited: 0.06, nth: 0.04 };
const LONGEST = 8;
/** Share of the turns before which a slow table has done what it was asked. */
const CATCHES_UP = 0.3;

export interface Faults {
  /** Calls that went wrong so far. */
  trouble(): number;
  /** Before each turn: faults begin and end at random. */
  turn(): Promise<void>;
  /** The table is well from now on, and has done all it was slow with. */
  heal(): Promise<void>;
  catchUp(): Promise<void>;
  /** Faulty turns so far, by kind. */
  readonly count: Readonly<Record<string, number>>;
}

/** Faults of a table, switched on and off at random. */
export function faultsOf(table: MisbehavingTable, chance: Chance): Faults {
  const count: Record<string, number> = {};
  let wrong = 0;
  let left = 0;
  const rule = (fault: (n: number) => Fault) =>
    table.fault((number) => {
      const now = fault(number);
      if (now !== 'well') {
        wrong += 1;
        count[now] = (count[now] ?? 0) + 1;
      }
      return now;
    });
  const well = () => {
    left = 0;
    rule(() => 'well');
  };
  well();
  return {
    trouble: () => wrong,
    heal: () => {
      well();
      return table.catchUp();
    },
    catchUp: table.catchUp,
    count,
    turn: async () => {
      if (once(chance, CATCHES_UP)) await table.catchUp();
      if (left > 0) {
        left -= 1;
        if (left === 0) well();
        return;
      }
      if (once(chance, SHARE.nth)) {
        // One call of this turn, or the call and its repetition.
        const nth = pick(chance, [1, 2, 3]);
        const calls = pick(chance, [1, 2]);
        const fault = pick(chance, QUICK);
        left = 1;
        rule((number) => (number >= nth && number < nth + calls ? fault : 'well'));
      } else if (once(chance, SHARE.begin)) {
        const waited = once(chance, SHARE.waited);
        const fault = pick(chance, waited ? WAITED : QUICK);
        left = waited ? 1 : 1 + Math.floor(chance() * LONGEST);
        rule(() => fault);
      }
    },
  };
}

type Raw = Record<string, unknown>;
const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null;

/** Ways in which a record may be other than what was written. Pages of the diary stay as they are. */
const DAMAGES: readonly ((record: Raw, chance: Chance) => Raw)[] = [
  (record) => ({ ...record, version: 99, state: { ...(record.state as Raw), cursor: { at: 'floating', plan: 7 } } }),
  (record) => ({ ...record, version: 'two' }),
  (record) => ({ ...record, state: 'x' }),
  (record) => ({ ...record, state: { ...(record.state as Raw), cursor: { at: 'guiding', plan: null } } }),
  (record) => ({ ...record, state: { ...(record.state as Raw), prefs: { talk: 'loud', tempo: -1, leaveOut: 7 } } }),
  (record) => ({ ...record, state: { ...(record.state as Raw), flags: [], ledger: { sphinx: { both: 'much' } } } }),
  (record) => ({ ...record, state: { ...(record.state as Raw), turn: { at: 'noon', acts: [{ act: 'sing' }] } } }),
  (record) => ({ ...record, elsewhere: { cursor: { at: 'guiding' }, ledger: 3 } }),
  (record, chance) => {
    const state = isObject(record.state) ? { ...record.state } : {};
    const name = pick(chance, Object.keys(state));
    if (name) state[name] = pick(chance, [null, 7, 'x', [], {}, true]);
    return { ...record, state };
  },
];

/** Damages a record, as a bug or a newer version might have left it. True when there was one. */
export async function damage(memory: Memory, key: string, chance: Chance): Promise<boolean> {
  const record = await memory.load(key);
  if (!isObject(record)) return false;
  await memory.save(key, pick(chance, DAMAGES)(record, chance));
  return true;
}
