/** What a service answers to one call. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export type Route = (method: string, path: string, body: unknown) => Answer;

/** A value deep in a body that may have any shape. */
export const inside = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[name] : undefined),
    value,
  );
