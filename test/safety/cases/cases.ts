import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hear as english } from '../../../lambda/languages/en/hear';
import { triage } from '../../../lambda/safety/triage';
import { NOTHING_SEEN, type TriageResult, type TriageState, tierOrder } from '../../../lambda/safety/types';

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

const LUNGE = { ...NOTHING_SEEN, move: 'kneeling-lunge' } as const;
const MASSAGE = { ...NOTHING_SEEN, move: 'supine-massage', family: 'belly' } as const;

/** What the session tells triage in a place. */
function stateIn(place: string): TriageState {
  const [name = '', said = ''] = place.split(':');
  switch (name) {
    case 'hold':
      return LUNGE;
    case 'bridge':
      return { ...NOTHING_SEEN, move: 'glute-bridge' };
    case 'belly':
      return MASSAGE;
    case 'pain-question':
      return { ...LUNGE, asking: 'pain' };
    case 'pulse-question':
      return { ...MASSAGE, asking: 'pulse', pending: { tier: 'emergency', concern: 'E7' } };
    case 'waiting':
      return { ...LUNGE, asking: 'waiting', pending: { tier: 'urgent', concern: 'U14' } };
    case 'after-emergency':
      return { ...NOTHING_SEEN, worst: 'emergency', worstConcern: 'E4' };
    case 'after-urgent': {
      const { seen, tier, concern } = triage(said, LUNGE, english);
      return { ...NOTHING_SEEN, seen, worst: tier, ...(concern ? { worstConcern: concern } : {}) };
    }
    default:
      return NOTHING_SEEN;
  }
}

function levelOf({ tier, ask }: TriageResult): Level {
  if (tierOrder(tier) >= tierOrder('see')) return tier.toUpperCase() as Level;
  if (ask) return 'ASK';
  return tier === 'none' ? 'NONE' : 'EASE_OFF';
}

export const levelIn = (text: string, place: string): Level => levelOf(triage(text, stateIn(place), english));
