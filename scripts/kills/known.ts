import type { Loaded } from '../../lambda/memory/record';
import { summed } from '../../lambda/session/diary';
import type { Ledger } from '../../lambda/session/ledger';
import type { Turn } from '../../simulator';

/** Wishes whose effect can be read in the record, with what it then says of the talking. */
export const WISHES: Readonly<Record<string, string>> = {
  'more talk': 'full',
  'just the sound': 'bell',
};

/** What a listener was told of before the plug was pulled: no less may be there afterwards. */
export interface Known {
  /** Epoch second of the last answer. */
  readonly at: number;
  /** Seconds and repetitions held, by move and account, since the record began. */
  readonly held: Readonly<Record<string, number>>;
  /** How much is talked, as it was last asked for and answered. */
  readonly talk: string | null;
  /** The routine that goes on; null where none does. */
  readonly routine: string | null;
}

export const NOTHING: Known = { at: 0, held: {}, talk: null, routine: null };

/** The ledger of the turn before, of which the next one tells what was added. */
export interface Counted {
  readonly known: Known;
  readonly ledger: Readonly<Record<string, number>>;
}

/** Amounts by move and account. */
function flat(ledger: Ledger): Readonly<Record<string, number>> {
  const rows = Object.entries(ledger).flatMap(([move, row]) =>
    Object.entries(row ?? {}).map(([account, amount]) => [`${move} ${account}`, amount ?? 0] as const),
  );
  return Object.fromEntries(rows);
}

/** What is known after one more answer. A ledger that begins anew takes nothing back. */
export function told({ known, ledger }: Counted, turn: Turn): Counted {
  const now = flat((turn.ledger ?? {}) as Ledger);
  const held = { ...known.held };
  for (const [account, amount] of Object.entries(now))
    held[account] = (held[account] ?? 0) + Math.max(0, amount - (ledger[account] ?? 0));
  const wished = turn.said === null ? undefined : WISHES[turn.said];
  const routine = turn.goes_on && turn.goes_on.state !== 'finished' ? turn.goes_on.routine : null;
  return {
    known: { at: Math.floor(Date.parse(turn.clock) / 1000), held, talk: wished ?? known.talk, routine },
    ledger: now,
  };
}

/** Amounts are kept in tenths. */
const ROUNDING = 0.15;

/** What of it a record lacks. `unanswered` was said, and may have been done or not. */
export function lost(
  known: Known,
  { state, diary, foreign }: Loaded,
  unanswered: readonly string[],
): readonly string[] {
  if (known.at === 0) return [];
  if (foreign) return ['the record cannot be read'];
  const held = flat(summed(Object.values(diary).flatMap((page) => Object.values(page))));
  const short = Object.entries(known.held)
    .filter(([account, amount]) => (held[account] ?? 0) < amount - ROUNDING)
    .map(([account, amount]) => `${account}: ${held[account] ?? 0} of ${amount} held`);
  const { cursor, prefs } = state;
  const talks = [known.talk, ...unanswered.map((line) => WISHES[line] ?? null)].filter((talk) => talk !== null);
  const routine = 'plan' in cursor ? cursor.plan.routine : null;
  return [
    ...((state.at ?? 0) < known.at ? [`the turn of ${known.at}, there is ${state.at ?? 'none'}`] : []),
    ...short,
    ...(known.talk !== null && !talks.includes(prefs.talk) ? [`"${known.talk}", there is "${prefs.talk}"`] : []),
    ...(known.routine !== null && routine === null ? [`the place in ${known.routine}`] : []),
  ];
}
