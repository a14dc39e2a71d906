import { move } from '../../lambda/content';
import type { Position } from '../../lambda/index';
import { rounds } from '../../lambda/session/rounds';
import type { State } from '../../lambda/session/state';
import type { Playback, Played } from '../../simulator/truth';

type Phase = 'getting there' | 'work' | 'release';

const PHASES: Readonly<Record<string, Phase>> = {
  cue: 'getting there',
  settle: 'getting there',
  hold: 'work',
  rest: 'work',
  rep: 'work',
  breath: 'work',
  release: 'release',
};
const STATES: Readonly<Record<string, Phase>> = {
  setup: 'getting there',
  locate: 'getting there',
  settling: 'getting there',
  up: 'getting there',
  hold: 'work',
  rest: 'work',
  reps: 'work',
  breaths: 'work',
  release: 'release',
};

/** Where a listener really was in the routine. */
export interface TruePlace {
  readonly technique: string;
  readonly side: 'left' | 'right' | null;
  readonly set: number;
  /** Null in words that belong to no move, e.g. the opening or a prompt: the routine stands before the next one. */
  readonly phase: Phase | null;
  readonly kind: Played['entry']['kind'];
  /** Seconds of the hold or rest under way that are still to be held; null elsewhere. */
  readonly remaining: number | null;
  readonly part: 'speech' | 'reprompt';
}

const outer = ({ entry }: Played): boolean => entry.within === undefined;

/** Seconds of this rest that come in later turns: the dose, less what was done before and what this turn holds. */
function ahead(state: State, technique: string, playback: Playback): number {
  const { cursor } = state;
  if (cursor.at !== 'guiding') return 0;
  const index = cursor.plan.items.findIndex((item, i) => i >= cursor.spot.index && item.move === technique);
  const item = cursor.plan.items[index];
  if (!item || move(item.move).work.kind !== 'rest') return 0;
  const round = rounds(item)[0];
  const begun =
    index === cursor.spot.index ? (cursor.spot.step === 'work' ? cursor.spot.done : (cursor.spot.carried ?? 0)) : 0;
  const here = playback.entries
    .filter((played) => outer(played) && played.entry.kind === 'rest' && played.entry.technique === technique)
    .reduce((sum, { entry }) => sum + entry.end - entry.start, 0);
  return Math.max(0, (round?.amount ?? 0) - begun - here);
}

/**
 * The place at a second of a response, from what the device played. `state` is the skill's state that came with the
 * response: it tells how long a rest is that goes on in later turns. Null where no move follows in this turn.
 */
export const truePlace = (playback: Playback, at: number, state: State | null): TruePlace | null => {
  const entries = playback.entries.filter(outer);
  const index = entries.findLastIndex(({ start, end }) => start <= at && end > start);
  const now = entries[Math.max(0, index)];
  if (!now) return null;
  const there =
    now.entry.technique === null ? entries.slice(index + 1).find(({ entry }) => entry.technique !== null) : now;
  if (!there?.entry.technique) return null;
  const { technique, side, set = 1, kind } = there.entry;
  const bare = { technique, side, set, kind: now.entry.kind, part: now.entry.part };
  if (there !== now) return { ...bare, phase: null, remaining: null };
  let remaining: number | null = null;
  if (kind === 'hold') remaining = now.end - at;
  if (kind === 'rest') {
    const later = entries.filter(
      ({ entry, start }) => start >= now.end && entry.kind === 'rest' && entry.technique === technique,
    );
    remaining = later.reduce((sum, { start, end }) => sum + end - start, now.end - at);
    if (state) remaining += ahead(state, technique, playback);
  }
  return { ...bare, phase: PHASES[kind] ?? null, remaining };
};

export interface Judged {
  /** Technique, side and set are those of the truth. */
  readonly place: boolean;
  /** So is the phase: getting there, work or release. */
  readonly phase: boolean;
  readonly technique: boolean;
  readonly side: boolean;
  /** Seconds between the remaining time that the skill believed and the true one; infinite in a wrong place. */
  readonly remaining: number | null;
}

/** Holds the skill's belief against the truth. */
export const judge = (position: Position | null, truth: TruePlace): Judged => {
  const technique = position?.technique === truth.technique;
  const side = (position?.side ?? null) === truth.side;
  const place = technique && side && position?.set === truth.set;
  const phase = place && (truth.phase === null || STATES[position?.state ?? ''] === truth.phase);
  const believed = position?.remaining_seconds ?? null;
  const remaining =
    truth.remaining === null
      ? null
      : place && believed !== null
        ? Math.abs(believed - truth.remaining)
        : Number.POSITIVE_INFINITY;
  return { place, phase, technique, side, remaining };
};
