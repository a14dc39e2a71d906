import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EFFECT } from '../../lambda/session/effects';

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

/** An event; of one that is about something, what it is about stands behind a colon. */
const isTold = (told: string): boolean => told === 'REPORT' || Object.hasOwn(EFFECT, told.split(':')[0] ?? '');

const lineOf = (row: string): Line => {
  const [group, labels, slots, text] = row.split('\t');
  const told = labels?.split('|') ?? [];
  if (!GROUPS.includes(group as GroupName) || !told.every(isTold) || slots === undefined || !text) {
    throw new Error(`not a labelled line: ${row}`);
  }
  const pairs = slots.split(' ').filter(Boolean);
  return {
    group: group as GroupName,
    told,
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
