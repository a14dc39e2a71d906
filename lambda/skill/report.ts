import type { SpokenVoice } from '../narration/voice';
import type { Beat } from '../plan/beats';
import type { Located } from '../plan/locate';
import { SOUNDS } from '../plan/sounds';
import { nearest } from '../plan/tenths';
import type { Timeline } from '../plan/timeline';
import { sideOfRep } from '../session/rounds';
import type { Cursor, Spot } from '../session/state';
import { under } from '../session/transition/under-way';
import type { Position, PositionState } from '../session/types';
import type { TurnDone } from './turn';

/** What the skill tells its observer about a turn. In deployment nobody listens. */

export interface TimelineEntry {
  readonly part: 'speech' | 'reprompt';
  /** Seconds from the start of the response, windows included. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'cue' | 'settle' | 'hold' | 'rep' | 'breath' | 'rest' | 'release' | 'chime' | 'question' | 'window';
  readonly technique: string | null;
  readonly side: 'left' | 'right' | null;
  /** What is said in it; empty for silence and sounds. */
  readonly text: string;
  /** For words inside a hold, rest, repetition or breath: the index of that entry. */
  readonly within?: number;
  readonly set?: number;
  /** For holds, rests, repetitions, breaths: what the ledger gets when it is played to the end. */
  readonly credit?: number;
}

export interface TurnReport {
  readonly position: Position | null;
  /** Where the routine goes on from, after the request was acted on. */
  readonly goes_on: Position | null;
  readonly ledger: Readonly<Record<string, unknown>>;
  readonly timeline: readonly TimelineEntry[];
  readonly speechSeconds: number;
  readonly repromptSeconds: number;
  readonly asking: string | null;
  /** The question that is open once the reprompt has been said. */
  readonly asking_then: string | null;
  /** The speech tempo the timeline was planned with; 1 is the rate model's own. */
  readonly tempo: number;
  readonly tier: string | null;
  readonly concern: string | null;
  /** Of the alarm behind which nothing is started any more in this session. */
  readonly stopped: string | null;
}

/** The repetition that decides the side: the one under way, the last one while letting go, else the first. */
const repUnder = (spot: Spot, amount: number): number =>
  spot.step === 'work' ? Math.floor(spot.done) : spot.step === 'release' ? Math.max(0, Math.round(amount) - 1) : 0;

/** The position of a cursor, with the seconds of the hold under way where the listener was located in one. */
export function positionOf(cursor: Cursor, state: PositionState | null): Position | null {
  if (cursor.at === 'lobby' || cursor.at === 'stopped') return null;
  const { plan } = cursor;
  const moves = plan.items.length;
  const bare = {
    routine: plan.routine,
    move: moves,
    moves,
    side: null,
    set: 1,
    hold_seconds: null,
    remaining_seconds: null,
  };
  if (cursor.at === 'finished') {
    const last = plan.items.at(-1);
    return { ...bare, technique: last?.move ?? '', step: 'finished', state: 'finished' };
  }
  const { spot } = cursor;
  const at = under(cursor);
  const shown = cursor.at === 'paused' ? 'paused' : (state ?? 'setup');
  if (!at) {
    const last = plan.items.at(-1);
    return { ...bare, technique: last?.move ?? '', step: 'up', state: cursor.at === 'paused' ? 'paused' : 'up' };
  }
  const { item, technique, round } = at;
  const timed = technique.work.kind === 'hold' || technique.work.kind === 'rest';
  const done = spot.step === 'work' ? spot.done : spot.step === 'release' ? round.amount : (spot.carried ?? 0);
  return {
    routine: plan.routine,
    technique: item.move,
    move: spot.index + 1,
    moves,
    side: sideOfRep(round, repUnder(spot, round.amount)),
    set: round.set,
    step: spot.step,
    hold_seconds: timed ? round.amount : null,
    remaining_seconds: timed ? nearest(Math.max(0, round.amount - done)) : null,
    state: shown,
  };
}

/** The timeline as others see it: holds are one entry, words inside them are entries of their own. */
function entriesOf(timeline: Timeline, voice: SpokenVoice, tempo: number): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const length = (line: NonNullable<Beat['line']>) => nearest(voice.measure(line).seconds * tempo);
  for (const { part, start, end, beat } of timeline.beats) {
    const common = {
      part,
      technique: beat.move ?? null,
      side: beat.side ?? null,
      ...(beat.set ? { set: beat.set } : {}),
    };
    const credit = beat.move && (beat.kind === 'hold' || beat.kind === 'rest') ? beat.seconds : beat.credit?.amount;
    const index = entries.length;
    entries.push({
      ...common,
      start,
      end,
      kind: beat.kind,
      text: beat.line ? voice.text(beat.line) : '',
      ...(credit === undefined ? {} : { credit }),
    });
    for (const inner of beat.inner ?? []) {
      const from = nearest(start + inner.at);
      const seconds = inner.line ? length(inner.line) : inner.sound ? SOUNDS[inner.sound].seconds : 0;
      entries.push({
        ...common,
        start: from,
        end: nearest(Math.min(end, from + seconds)),
        kind: inner.line ? 'cue' : 'chime',
        text: inner.line ? voice.text(inner.line) : '',
        within: index,
      });
    }
  }
  return entries;
}

const firstState = (timeline: Timeline): PositionState | null =>
  timeline.beats.find(({ beat }) => beat.spot)?.beat.state ?? null;

/** What the observer hears about a turn. */
export function reportOf(done: TurnDone): TurnReport {
  const { state, timeline, voice, before } = done;
  const after = positionOf(state.cursor, firstState(timeline));
  const located: Located | null = before?.located ?? null;
  return {
    position: (before && positionOf(before.cursor, located?.state ?? null)) ?? after,
    goes_on: after,
    ledger: state.ledger,
    timeline: entriesOf(timeline, voice, state.prefs.tempo),
    speechSeconds: timeline.speechSeconds,
    repromptSeconds: timeline.repromptSeconds,
    asking: timeline.asking.speech,
    asking_then: timeline.asking.reprompt,
    tempo: state.prefs.tempo,
    tier: state.acted?.tier ?? null,
    concern: state.acted?.concern ?? null,
    stopped: state.cursor.at === 'stopped' ? state.cursor.tier : null,
  };
}
