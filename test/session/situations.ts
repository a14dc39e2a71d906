import type { SessionEvent } from '../../lambda/session/events';
import type { Here } from '../../lambda/session/here';
import type { Act, Cursor, Spot, State } from '../../lambda/session/state';
import { type Transitioned, transition } from '../../lambda/session/transition';
import type { Plan } from '../../lambda/session/types';
import { nowhere, stateOf } from '../plan/plans';

/** One move of each kind: a rest, sides that alternate by set, repetitions, breaths. */
export const plan: Plan = {
  routine: 'morning',
  stated: 390,
  items: [
    { move: 'constructive-rest', seconds: 60 },
    { move: 'kneeling-lunge', seconds: 30, sets: 2 },
    { move: 'glute-bridge', count: 8 },
    { move: 'sphinx', count: 5 },
  ],
};

export interface Situation {
  readonly cursor: Cursor;
  readonly here: Here;
}

const here = (more: Partial<Here> = {}): Here => ({
  ...nowhere,
  lastLine: { key: 'moves.kneeling-lunge.cues.feel', side: 'right' },
  // A plan is as long as its items, half a minute each: enough to tell longer from shorter.
  left: (of, spot) => Math.max(0, of.items.length - spot.index) * 30,
  ...more,
});
const spot = (index: number, round: number, step: Spot['step'], done: number): Spot => ({ index, round, step, done });
const guiding = (at: Spot, more: Partial<Here> = {}, of: Plan = plan): Situation => ({
  cursor: { at: 'guiding', plan: of, spot: at },
  here: here({ spot: at, ...more }),
});

/** Where a listener can be when they speak. */
export const SITUATIONS = {
  'getting into place': guiding(spot(1, 0, 'setup', 2), { state: 'setup' }),
  settling: guiding(spot(1, 0, 'setup', 6), { state: 'settling' }),
  'holding, 12 s of 30 done': guiding(spot(1, 0, 'work', 12), {
    state: 'hold',
    done: 12,
    remaining: 18,
    heldNow: 12,
  }),
  'letting go': guiding(spot(1, 0, 'release', 0), { state: 'release' }),
  'in the third of 8 bridges': guiding(spot(2, 0, 'work', 2), { state: 'reps', done: 2, remaining: 6 }),
  'in a window between two moves': guiding(spot(2, 0, 'setup', 0), { state: 'between', between: true }),
  'in a window between two sides': guiding(spot(1, 1, 'setup', 0), { state: 'between', between: true }),
  'on the way up': guiding(spot(4, 0, 'up', 1), { state: 'up' }),
  paused: {
    cursor: { at: 'paused', plan, spot: spot(1, 0, 'work', 12) },
    here: here({ spot: spot(1, 0, 'work', 12) }),
  },
  finished: {
    cursor: { at: 'finished', plan },
    here: here({ spot: 'finished', state: 'finished', asking: 'feedback' }),
  },
  'in the lobby': { cursor: { at: 'lobby' }, here: here({ asking: 'choose' }) },
} as const satisfies Record<string, Situation>;

export type SituationName = keyof typeof SITUATIONS;
export const situationNames = Object.keys(SITUATIONS) as SituationName[];

export const stateIn = ({ cursor }: Situation, more: Partial<State> = {}): State => ({ ...stateOf(), cursor, ...more });

export const react = (situation: Situation, event: SessionEvent, more: Partial<State> = {}): Transitioned =>
  transition(stateIn(situation, more), situation.here, event);

/** The question that an outcome asks before anything else. */
export const askedBy = (acts: readonly Act[]) => acts.find((act) => act.act === 'ask')?.asking ?? null;

/** A cursor in one line: "guiding 1.0 work 12" is second 12 of the first round of the second move. */
export const cursorLine = (cursor: Cursor, acts: readonly Act[] = []): string => {
  const open = askedBy(acts);
  const asking = open ? ` asks ${open}` : '';
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return `${cursor.at}${asking}`;
  const { index, round, step, done, carried } = cursor.spot;
  return `${cursor.at} ${index}.${round} ${step} ${done}${carried ? `+${carried}` : ''}${asking}`;
};

/** What the listener notices: the keys of what is said, and how it goes on. */
export const noticed = (acts: readonly Act[]): string =>
  acts
    .map((act) => {
      if (act.act === 'say') return `${act.line.key}${act.line.side ? `(${act.line.side})` : ''}`;
      if (act.act === 'ask') return `${act.line.key}?`;
      return act.act === 'guide' ? `[${act.entry}]` : `[${act.act}]`;
    })
    .join(' ');
