import { isMoveId, move } from '../../lambda/content';
import type { HeldBy } from '../../simulator/index';

export type Ledger = Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>;

const ACCOUNTS = ['left', 'right', 'both'] as const;

/** Holds and rests are booked in seconds; repetitions and breaths are counts, and compared elsewhere. */
export const isTimed = (technique: string): boolean => {
  if (!isMoveId(technique)) return false;
  const { kind } = move(technique).work;
  return kind === 'hold' || kind === 'rest';
};

export interface Booked {
  /** Seconds that the skill booked, and those that the device played. */
  readonly booked: number;
  readonly played: number;
  /** Sum over techniques and sides of the seconds by which they differ. */
  readonly off: number;
  /** The most by which one account went beyond what its whole response held; negative when it never did. */
  readonly beyond: number;
  /** The lowest account or change of one. */
  readonly lowest: number;
}

const at = (ledger: Ledger, technique: string, account: string): number => ledger[technique]?.[account] ?? 0;

/** What one response added to the ledger, against what the device played of it and what it holds in all. */
export const compareBooked = (before: Ledger, after: Ledger, played: HeldBy, whole: HeldBy): Booked => {
  const sum = { booked: 0, played: 0, off: 0, beyond: Number.NEGATIVE_INFINITY, lowest: 0 };
  for (const technique of new Set([...Object.keys(after), ...Object.keys(played)])) {
    if (!isTimed(technique)) continue;
    for (const account of ACCOUNTS) {
      const booked = at(after, technique, account) - at(before, technique, account);
      const real = played[technique]?.[account] ?? 0;
      sum.booked += booked;
      sum.played += real;
      sum.off += Math.abs(booked - real);
      sum.beyond = Math.max(sum.beyond, booked - (whole[technique]?.[account] ?? 0));
      sum.lowest = Math.min(sum.lowest, booked, at(after, technique, account));
    }
  }
  return sum;
};
