/*
 * How a value is read that came from outside: session attributes and stored records, of this version or another, sound or
 * damaged or made up. A codec reads what it knows and takes nothing along besides; it never throws, and takes a time that
 * grows no faster than what it is given.
 */

/** How a type is read from JSON and, where bytes are short, written. */
export interface Codec<T> {
  /** The value; undefined for what is none. */
  read(raw: unknown): T | undefined;
  /** A shorter form, which `read` understands as well. Without it a value is written as it is. */
  pack?(value: T): unknown;
}

/** A field that may be absent. `unreadable`: what a value means that is there and is none. */
export interface Optional<T> extends Codec<T> {
  readonly unreadable: 'absent' | 'refused';
}

/** The codec of a field: one that may be absent says so. */
type Field<T, F extends keyof T> =
  Record<never, never> extends Pick<T, F> ? Optional<Exclude<T[F], undefined>> : Codec<T[F]> & { unreadable?: never };

/** A codec for every field of a type: one that has none does not compile. */
export type Codecs<T> = { readonly [F in keyof T]-?: Field<T, F> };

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type AnyField = Codec<unknown> & { readonly unreadable?: Optional<unknown>['unreadable'] };

type Rows = readonly (readonly [string, AnyField])[];
/** A table of codecs as rows, made once: a turn reads and writes dozens of them. */
const rowsOf = new WeakMap<object, Rows>();
function listed(codecs: object): Rows {
  const known = rowsOf.get(codecs);
  if (known) return known;
  const rows: Rows = Object.entries(codecs);
  rowsOf.set(codecs, rows);
  return rows;
}

/** An object, field by field. Null where one that has to be there is not, or cannot be read. Other fields are left out. */
export function readFields<T extends object>(codecs: Codecs<T>, raw: Fields): T | undefined {
  const read: Record<string, unknown> = {};
  for (const [name, field] of listed(codecs)) {
    const there = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (there === undefined && field.unreadable) continue;
    const value = field.read(there);
    if (value !== undefined) read[name] = value;
    else if (field.unreadable !== 'absent') return undefined;
  }
  return read as T;
}

/** The fields of a type alone, whatever else the value holds. */
export const pickFields = <T extends object>(codecs: Codecs<T>, value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(codecs, name))) as T;

/** The fields that there is a codec for, each in its short form. */
export function packFields<T extends object>(codecs: Codecs<T>, value: T): Fields {
  const short: Record<string, unknown> = {};
  for (const [name, field] of listed(codecs)) {
    const part = (value as Fields)[name];
    if (part !== undefined) short[name] = packed(field, part);
  }
  return short;
}

const packed = <T>(codec: Codec<T>, value: T): unknown => (codec.pack ? codec.pack(value) : value);

export const object = <T extends object>(codecs: Codecs<T>): Codec<T> => ({
  read: (raw) => (isFields(raw) ? readFields(codecs, raw) : undefined),
  pack: (value) => packFields(codecs, value),
});

/** Some fields of a type; one that is there and was absent before is written as null. */
export const part = <T extends object>(codecs: Codecs<T>): Codec<Partial<T>> => {
  const known = new Map(listed(codecs));
  const each = (raw: object, one: (field: AnyField, value: unknown) => unknown) =>
    Object.fromEntries(
      Object.entries(raw).flatMap(([name, value]) => {
        const field = known.get(name);
        return field ? [[name, one(field, value)]] : [];
      }),
    ) as Partial<T>;
  return {
    read: (raw) => (isFields(raw) ? each(raw, (field, value) => field.read(value)) : undefined),
    pack: (value) => each(value, (field, one) => (one === undefined ? null : packed(field, one))),
  };
};

/** A union whose members are told apart by one field: a codec for each of them. */
export const union = <U extends { readonly [B in By]: string }, By extends string>(
  by: By,
  members: { readonly [V in U[By]]: Codec<Extract<U, { readonly [B in By]: V }>> },
): Codec<U> => {
  const codecs = new Map<unknown, Codec<U>>(Object.entries(members) as [string, Codec<U>][]);
  return {
    read: (raw) => (isFields(raw) && Object.hasOwn(raw, by) ? codecs.get(raw[by])?.read(raw) : undefined),
    pack: (value) => codecs.get(value[by])?.pack?.(value) ?? value,
  };
};

/** A field that may be absent; where it cannot be read, neither can what it belongs to. */
export const optional = <T>(codec: Codec<T>): Optional<T> => ({ ...codec, unreadable: 'refused' });

/** A field that may be absent, and is where it cannot be read. */
export const readable = <T>(codec: Codec<T>): Optional<T> => ({ ...codec, unreadable: 'absent' });

/** What cannot be read is this. */
export const orElse = <T>(codec: Codec<T>, fallback: T): Codec<T> => ({
  ...codec,
  read: (raw) => {
    const value = codec.read(raw);
    return value === undefined ? fallback : value;
  },
});

/** Only what passes. */
export const where = <T>(codec: Codec<T>, passes: (value: T) => boolean): Codec<T> => ({
  ...codec,
  read: (raw) => {
    const value = codec.read(raw);
    return value !== undefined && passes(value) ? value : undefined;
  },
});

/** What was read, made to fit today's limits. */
export const fitted = <T>(codec: Codec<T>, limited: (value: T) => T): Codec<T> => ({
  ...codec,
  read: (raw) => {
    const value = codec.read(raw);
    return value === undefined ? undefined : limited(value);
  },
});

/** A value with a short form: `unpack` makes the long one of it, unchecked, and leaves alone what is not short. */
export const short = <T>(
  codec: Codec<T>,
  pack: (value: T) => unknown,
  unpack: (raw: unknown) => unknown,
): Codec<T> => ({
  read: (raw) => codec.read(unpack(raw)),
  pack,
});

/** The same where the short form is a text. */
export const inText = <T>(codec: Codec<T>, pack: (value: T) => unknown, unpack: (text: string) => unknown): Codec<T> =>
  short(codec, pack, (raw) => (typeof raw === 'string' ? unpack(raw) : raw));

const passing = <T>(is: (raw: unknown) => raw is T): Codec<T> => ({ read: (raw) => (is(raw) ? raw : undefined) });

const within = (raw: unknown, least: number, most: number): raw is number =>
  typeof raw === 'number' && raw >= least && raw <= most;

export const finite = (least: number, most: number): Codec<number> =>
  passing((raw): raw is number => within(raw, least, most));

export const whole = (least: number, most: number): Codec<number> =>
  passing((raw): raw is number => within(raw, least, most) && Number.isInteger(raw));

export const boolean: Codec<boolean> = passing((raw): raw is boolean => typeof raw === 'boolean');

export const only = <const T extends string | boolean>(value: T): Codec<T> => passing((raw): raw is T => raw === value);

export const oneOf = <T extends string>(values: readonly T[]): Codec<T> => {
  const known = new Set<unknown>(values);
  return passing((raw): raw is T => known.has(raw));
};

export const either = <A, B>(a: Codec<A>, b: Codec<B>): Codec<A | B> => ({
  read: (raw) => {
    const value = a.read(raw);
    return value === undefined ? b.read(raw) : value;
  },
});

/** Nothing, where it is said to be nothing. */
export const nullable = <T>(codec: Codec<T>): Codec<T | null> => ({
  read: (raw) => (raw === null ? null : codec.read(raw)),
  pack: (value) => (value === null ? null : packed(codec, value)),
});

/** A text of at most so many characters. */
export const text = (most: number): Codec<string> =>
  passing((raw): raw is string => typeof raw === 'string' && raw.length <= most);

/** A text in this form. The pattern is anchored and repeats nothing within a repetition. */
export const matching = (pattern: RegExp): Codec<string> =>
  passing((raw): raw is string => typeof raw === 'string' && pattern.test(raw));

/** An ISO date. */
export const day = matching(/^\d{4}-\d\d-\d\d$/);

/** A second of the epoch. */
export const second = finite(0, 1e11);

/** A list: none with more than `most`, or with anything that cannot be read. */
export const list = <T>(of: Codec<T>, most: number, least = 0): Codec<readonly T[]> => ({
  read: (raw) => {
    if (!Array.isArray(raw) || raw.length < least || raw.length > most) return undefined;
    const read = legible(of, raw);
    return read.length === raw.length ? read : undefined;
  },
  pack: (values) => values.map((value) => packed(of, value)),
});

/** What can be read of a list, up to `most`. */
export const some = <T>(of: Codec<T>, most: number): Codec<readonly T[]> => ({
  read: (raw) => (Array.isArray(raw) ? legible(of, raw).slice(0, most) : undefined),
  pack: (values) => values.map((value) => packed(of, value)),
});

const legible = <T>(of: Codec<T>, raw: readonly unknown[]): T[] =>
  raw.map((one) => of.read(one)).filter((one) => one !== undefined);

/** Which of these there are, in their order. */
export const among = <T extends string>(values: readonly T[]): Codec<readonly T[]> => ({
  read: (raw) => (Array.isArray(raw) ? values.filter((value) => raw.includes(value)) : undefined),
});

/** A table by ids: rows whose id is none, or that cannot be read, are left out. */
export const table = <I extends string, T>(ids: Codec<I>, of: Codec<T>): Codec<Readonly<Partial<Record<I, T>>>> => ({
  read: (raw) => {
    if (!isFields(raw)) return undefined;
    const rows = Object.entries(raw).flatMap(([id, row]) => {
      const value = ids.read(id) === undefined ? undefined : of.read(row);
      return value === undefined ? [] : [[id, value] as const];
    });
    return Object.fromEntries(rows) as Partial<Record<I, T>>;
  },
  pack: (rows) => Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, packed(of, row as T)])),
});
