import type { Side } from '../content/types';

/** Where held time is booked: a side, or both when a move works both at once. */
export type Account = Side | 'both';

/** What was really held, by technique and side: seconds for holds and rests, else repetitions or breaths. */
export type Ledger = Readonly<Record<string, Readonly<Partial<Record<Account, number>>>>>;

export interface Credit {
  readonly technique: string;
  readonly account: Account;
  readonly amount: number;
}

/** Tenths are exact enough and keep sums free of binary dust. */
const tenth = (value: number) => Math.round(value * 10) / 10;

/** Books what was held. Amounts never make an account negative. */
export function book(ledger: Ledger, credits: readonly Credit[]): Ledger {
  const next: Record<string, Partial<Record<Account, number>>> = { ...ledger };
  for (const { technique, account, amount } of credits) {
    if (!Number.isFinite(amount) || amount === 0) continue;
    const row = next[technique] ?? {};
    next[technique] = { ...row, [account]: Math.max(0, tenth((row[account] ?? 0) + amount)) };
  }
  return next;
}

export const held = (ledger: Ledger, technique: string, account: Account): number => ledger[technique]?.[account] ?? 0;
