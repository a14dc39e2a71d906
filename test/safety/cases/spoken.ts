import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Level, levelIn, order } from './cases';

/**
 * Two sets by authors who had seen nothing of the project, each line with the place it is said in. Measured once, before
 * anybody read them (`FIRST`), and learned from since.
 */
export const SPOKEN = ['set-11', 'set-12'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** Through triage alone: red flags under-triaged (`asked`: of these, by one question), benign lines stopped and asked. */
export const FIRST: Readonly<Record<Spoken, { fallen: number; question: number; stopped: number; asked: number }>> = {
  'set-11': { fallen: 8, question: 3, stopped: 14, asked: 25 },
  'set-12': { fallen: 14, question: 8, stopped: 21, asked: 22 },
};

export interface SpokenFigure {
  readonly red: number;
  readonly fallen: readonly string[];
  /** Of the fallen, those that come to a question. */
  readonly question: number;
  /** Emergencies heard as urgent. */
  readonly lower: number;
  readonly benign: number;
  readonly stopped: readonly string[];
  readonly asked: number;
}

interface Line {
  readonly text: string;
  readonly place: string;
  readonly kind: 'EMERGENCY' | 'URGENT' | 'NONE';
}

export const linesIn = (set: Spoken): Line[] =>
  readFileSync(join(__dirname, `${set}.tsv`), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [text = '', place = '', kind] = line.split('\t');
      return { text, place: place === 'paused' ? 'hold' : place, kind: kind as Line['kind'] };
    });

/** How the lines of these places are heard by triage alone. */
export function figureOf(lines: readonly Line[]): SpokenFigure {
  const heard = lines.map((line): Line & { readonly level: Level } => ({
    ...line,
    level: levelIn(line.text, line.place),
  }));
  const red = heard.filter(({ kind }) => kind !== 'NONE');
  const benign = heard.filter(({ kind }) => kind === 'NONE');
  const fallen = red.filter(({ level }) => order(level) < order('URGENT'));
  return {
    red: red.length,
    fallen: fallen.map(({ text, level }) => `${text}: ${level}`),
    question: fallen.filter(({ level }) => level === 'ASK').length,
    lower: red.filter(({ kind, level }) => kind === 'EMERGENCY' && level === 'URGENT').length,
    benign: benign.length,
    stopped: benign.filter(({ level }) => order(level) > order('ASK')).map(({ text, level }) => `${text}: ${level}`),
    asked: benign.filter(({ level }) => level === 'ASK').length,
  };
}
