import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a line amounts to, lowest first: a tier, or (`ASK`) a question that is open while nothing goes on. */
export const LEVELS = ['NONE', 'EASE_OFF', 'ASK', 'SEE', 'URGENT', 'EMERGENCY'] as const;
export type Level = (typeof LEVELS)[number];
export const order = (level: Level): number => LEVELS.indexOf(level);

/** A sentence as speech recognition writes it, where it is said, and the band it must be heard in. */
export interface Case {
  readonly text: string;
  readonly state: string;
  readonly min: Level;
  readonly max: Level;
}

/** A sentence with `L` where any line goes, and how far down it may bring a red flag. */
export interface Frame {
  readonly frame: string;
  readonly lowers: 'no' | 'question' | 'yes';
}

const rows = (file: string): string[][] =>
  readFileSync(join(__dirname, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** Where a line of state `any` is said. */
export const PLACES = ['lobby', 'hold', 'bridge', 'belly', 'notice-signs', 'notice-programme', 'gate'] as const;

export const cases = (): Case[] =>
  rows('lines.tsv').flatMap(([text = '', states = '', min, max]) =>
    states
      .split(',')
      .flatMap((state) => (state === 'any' ? PLACES : [state]))
      .map((state) => ({ text, state, min: min as Level, max: max as Level })),
  );

export const frames = (): Frame[] =>
  rows('frames.tsv').map(([frame = '', lowers]) => ({ frame, lowers: lowers as Frame['lowers'] }));

export const inFrame = ({ frame }: Frame, line: string): string =>
  frame
    .split(' ')
    .map((word) => (word === 'L' ? line : word))
    .join(' ');
