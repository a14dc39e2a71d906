/** A figure with the value it is meant to reach, if there is one. */
export interface Figure {
  readonly name: string;
  /** Null where nothing could be measured. */
  readonly value: number | null;
  readonly unit: '%' | 's' | 'ms' | '' | 'x';
  readonly target?: { readonly is: 'at least' | 'at most' | 'below'; readonly value: number };
  /** What a ratio was made of. */
  readonly detail?: string;
  /** How many measurements it sums up. */
  readonly of?: number;
}

export interface Group {
  readonly title: string;
  /** What the figures mean, for a reader who has not seen them before. */
  readonly note?: string;
  readonly figures: readonly Figure[];
}

/** Whether a figure reaches its target; null without one. */
export const reaches = ({ value, target }: Figure): boolean | null => {
  if (!target) return null;
  if (value === null) return false;
  if (target.is === 'at least') return value >= target.value;
  return target.is === 'at most' ? value <= target.value : value < target.value;
};

/** The value below which a share (0 to 1) of the values lie, by nearest rank; null for none. */
export const quantile = (values: readonly number[], share: number): number | null => {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[rank] as number;
};

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Without spreading: the lists are long. */
export const most = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

export const least = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);

/** Share of the values that pass, in percent. */
export const percent = <T>(values: readonly T[], passes: (value: T) => boolean): number | null =>
  values.length === 0 ? null : (100 * values.filter(passes).length) / values.length;
