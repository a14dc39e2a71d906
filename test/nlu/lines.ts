import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const HALVES = ['tuning', 'set-aside'] as const;
export type Half = (typeof HALVES)[number];

export const GROUPS = ['navigation', 'pain', 'start', 'where', 'manner', 'questions', 'reminders', 'outside'] as const;
export type GroupName = (typeof GROUPS)[number];

/** What somebody said and what they meant, as the person who wrote it down labelled it. */
export interface Line {
  readonly group: GroupName;
  /** What the session should be told, any of these; "REPORT" stands for whatever takes a report of the body. */
  readonly told: readonly string[];
  /** Ids, ISO 8601 durations, numbers or times of day; a slot that is not named here is not checked. */
  readonly slots: Readonly<Record<string, string>>;
  readonly text: string;
}

const lineOf = (row: string): Line => {
  const [group, told, slots, text] = row.split('\t');
  if (!GROUPS.includes(group as GroupName) || !told || slots === undefined || !text) {
    throw new Error(`not a labelled line: ${row}`);
  }
  const pairs = slots.split(' ').filter(Boolean);
  return {
    group: group as GroupName,
    told: told.split('|'),
    slots: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])),
    text,
  };
};

/** @throws if a line of the file is not labelled. */
export const linesOf = (half: Half): readonly Line[] =>
  readFileSync(join(__dirname, 'utterances', `${half}.tsv`), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map(lineOf);
