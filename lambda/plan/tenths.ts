/** Timelines count in tenths of a second, so that sums stay exact. Rounds up: words never overrun their beat. */
export const tenths = (seconds: number): number => Math.ceil(seconds * 10 - 1e-6) / 10;

/** The nearest tenth, for differences. */
export const nearest = (seconds: number): number => Math.round(seconds * 10) / 10;
