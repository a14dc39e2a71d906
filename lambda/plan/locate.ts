import type { Asking } from '../session/asking';
import type { Credit } from '../session/ledger';
import type { Spot } from '../session/state';
import type { PositionState } from '../session/types';
import type { Beat } from './beats';
import type { After } from './parts';
import { nearest } from './tenths';
import type { TimedBeat, Timeline } from './timeline';

/** Where a listener is on a timeline. */
export interface Located {
  /** Which of the four parts of the turn, or after all of them. */
  readonly where: 'speech' | 'window' | 'reprompt' | 'last-window' | 'beyond';
  /** The routine's spot at that second, `finished`, or null when nothing was being guided. */
  readonly spot: Spot | 'finished' | null;
  readonly beat: Beat | null;
  /** Seconds since that beat began. */
  readonly into: number;
  readonly state: PositionState | null;
  /** Held since the response began. */
  readonly credits: readonly Credit[];
  /** In a hold or rest: seconds done of it in all, and still to do. */
  readonly done: number | null;
  readonly remaining: number | null;
}

const credit = (beat: Beat, seconds: number): Credit | null => {
  if (beat.kind === 'hold' || (beat.kind === 'rest' && beat.move)) {
    return beat.move ? { technique: beat.move, account: beat.side ?? 'both', amount: seconds } : null;
  }
  return beat.credit && seconds >= beat.seconds - 0.5 ? beat.credit : null;
};

const held = (timed: TimedBeat, elapsed: number): Credit | null =>
  elapsed <= timed.start ? null : credit(timed.beat, Math.min(elapsed, timed.end) - timed.start);

const spotOf = (after: After, same: Spot | null): Spot | 'finished' | null =>
  after.at === 'spot' ? after.spot : after.at === 'finished' ? 'finished' : same;

/** The question that is open there, and whether it was spoken to its end. */
export function openAt(
  { asking, during, tries }: Timeline,
  where: Located['where'],
): { readonly asking: Asking | null; readonly heard: boolean; readonly tries: number } {
  const heard = where !== 'speech';
  switch (where) {
    case 'speech':
    case 'reprompt':
      return { asking: during[where], heard, tries };
    case 'window':
      return { asking: asking.speech, heard, tries };
    case 'last-window':
    case 'beyond':
      return { asking: asking.reprompt, heard, tries };
  }
}

/**
 * Locates a listener `elapsed` seconds after a response began (its windows included). Negative or absurd seconds are
 * brought to the nearest end: nothing heard yet, or everything heard.
 */
export function locate(timeline: Timeline, elapsed: number): Located {
  const { beats } = timeline;
  const total = beats.at(-1)?.end ?? 0;
  const at = Number.isFinite(elapsed) ? Math.max(0, elapsed) : 0;
  const credits = beats.map((timed) => held(timed, at)).filter((entry) => entry !== null);
  const firstSpot = beats.find(({ beat }) => beat.spot)?.beat.spot ?? null;
  if (at >= total) {
    const spot = spotOf(timeline.afterReprompt, firstSpot);
    return { where: 'beyond', spot, beat: null, into: 0, state: state(spot), credits, done: null, remaining: null };
  }
  const index = beats.findIndex(({ end }) => at < end);
  const timed = beats[index] as TimedBeat;
  const { beat, part } = timed;
  const into = at - timed.start;
  if (beat.kind === 'window' || beat.kind === 'question') {
    const after = part === 'speech' ? timeline.afterSpeech : timeline.afterReprompt;
    const spot = spotOf(after, firstSpot);
    const where = part === 'speech' ? 'window' : 'last-window';
    return { where, spot, beat, into, state: state(spot), credits, done: null, remaining: null };
  }
  return { where: part, beat, into, credits, ...inside(beats, index, into, timeline) };
}

const state = (spot: Spot | 'finished' | null): PositionState | null =>
  spot === 'finished' ? 'finished' : spot ? 'between' : null;

/** Inside a beat of the routine: the spot with the seconds of that very beat added. */
function inside(
  beats: readonly TimedBeat[],
  index: number,
  into: number,
  timeline: Timeline,
): Pick<Located, 'spot' | 'state' | 'done' | 'remaining'> {
  const { beat, part } = beats[index] as TimedBeat;
  if (!beat.spot) {
    // Words before the routine: it stands where its next beat begins.
    const next = beats.slice(index).find((timed) => timed.part === part && timed.beat.spot)?.beat;
    const after = part === 'speech' ? timeline.afterSpeech : timeline.afterReprompt;
    const spot = next?.spot ?? spotOf(after, null);
    return { spot, state: beat.state ?? (next ? (next.state ?? null) : state(spot)), done: null, remaining: null };
  }
  if ((beat.kind === 'hold' || beat.kind === 'rest') && beat.of !== undefined) {
    const done = Math.min((beat.from ?? 0) + into, beat.of);
    return { spot: { ...beat.spot, done: nearest(done) }, state: beat.state ?? null, done, remaining: beat.of - done };
  }
  const of = beat.of;
  const left = of === undefined ? null : of - (beat.from ?? 0);
  return { spot: beat.spot, state: beat.state ?? null, done: beat.from ?? null, remaining: left };
}
