/** Milliseconds since some moment, for differences. Not by `performance`: its first use takes a millisecond of a start. */
export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6;
