import type { Codec, Optional } from './codec';

/*
 * Two saves of one record that disagree: each field of the preferences and flags names which of them counts. What a
 * session did not change is the record's. Where a caution is at stake the more careful one wins, so that nothing that is
 * saved late lifts it.
 */

/** What is known of the two sides. */
export interface Sides<T> {
  readonly mine: T;
  readonly theirs: T;
  /** This session never read what the record has: what it lacks says nothing. */
  readonly unread: boolean;
}

export interface Winner<V, T> {
  /** Which value counts, of a field that this session changed since it last saved. */
  readonly wins: (mine: V, theirs: V, sides: Sides<T>) => V;
  /** It decides also where this session changed nothing. */
  readonly always?: true;
}

/** A codec and a winner for every field: one that lacks either does not compile. */
export type Settled<T> = {
  readonly [F in keyof T]-?: Record<never, never> extends Pick<T, F>
    ? Optional<Exclude<T[F], undefined>> & Winner<T[F] | undefined, T>
    : Codec<T[F]> & { unreadable?: never } & Winner<T[F], T>;
};

/** A field with its winner. */
export const saved = <C extends object, W extends object>(codec: C, winner: W): C & W => ({ ...codec, ...winner });

/** Every field as its winner says. */
export function settled<T extends object>(fields: Settled<T>, sides: Sides<T>, changed: (name: string) => boolean): T {
  const values = Object.entries(fields as Readonly<Record<string, Winner<unknown, T>>>).map(([name, winner]) => {
    const { [name]: mine } = sides.mine as Readonly<Record<string, unknown>>;
    const { [name]: theirs } = sides.theirs as Readonly<Record<string, unknown>>;
    return [name, winner.always || changed(name) ? winner.wins(mine, theirs, sides) : theirs] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as T;
}

type Wins<V> = { readonly wins: (mine: V, theirs: V, sides: { readonly unread: boolean }) => V };

/** What was said last: what this session changed. */
export const newest = { wins: <V>(mine: V): V => mine };
export const higher: Wins<number> = { wins: (a, b) => Math.max(a, b) };
export const later: Wins<string | undefined> = { wins: (a, b) => ((a ?? '') > (b ?? '') ? a : b) };
/** The rest that lasts longer. */
export const longer: Wins<{ readonly day: string; readonly until: number } | undefined> = {
  wins: (a, b) => ((a?.until ?? 0) >= (b?.until ?? 0) ? a : b),
};
/** Once one of them says so, it stays. */
export const either = { wins: <V>(mine: V, theirs: V): V => mine || theirs };

/** A permission: where the other side lacks it, it may have been taken back there. */
export const permitted = {
  wins: <V>(mine: V, theirs: V, { unread }: { readonly unread: boolean }): V | undefined =>
    unread || theirs !== undefined ? mine : undefined,
};

/** The gentle one, where one side has it; else a permission. */
export const gentler = {
  wins: <V extends string>(
    mine: V | undefined,
    theirs: V | undefined,
    sides: { readonly unread: boolean },
  ): V | undefined => (theirs === 'gentle' ? theirs : mine === 'gentle' ? mine : permitted.wins(mine, theirs, sides)),
};

/** Permissions by name: those that both have; all, where the other side was never read. */
export const inBoth = {
  wins: <I extends string>(
    mine: readonly I[] | undefined,
    theirs: readonly I[] | undefined,
    { unread }: { readonly unread: boolean },
  ): readonly I[] | undefined => {
    const both = unread
      ? [...new Set([...(theirs ?? []), ...(mine ?? [])])]
      : (mine?.filter((id) => theirs?.includes(id)) ?? []);
    return both.length > 0 ? both : undefined;
  },
};

/** What was skipped on one side is skipped. */
export const bothKept = {
  wins: <I extends string>(
    mine: Readonly<Partial<Record<I, boolean>>> | undefined,
    theirs: Readonly<Partial<Record<I, boolean>>> | undefined,
  ): Readonly<Partial<Record<I, boolean>>> => {
    const names = Object.keys({ ...mine, ...theirs }) as I[];
    const rows = names.map((name) => [name, mine?.[name] !== false && theirs?.[name] !== false] as const);
    return Object.fromEntries(rows) as Partial<Record<I, boolean>>;
  },
};
