import { type MoveId, move } from '../content';
import type { Side } from '../content/types';
import type { Beat, BeatState } from '../plan/beats';
import type { TimedBeat, Timeline } from '../plan/timeline';
import type { PoseStep } from '../poses/types';
import type { PositionState } from '../session/types';
import type { PoseData } from './figure';
import { pictures } from './figure.data';

/**
 * What the screen shows from a second of the response on: second, pose, 1 for the left side and 2 for the right (0 for
 * both or none), label, seconds of the ring (0 for none) and how many of them are behind, number of the repetition (0
 * for none) and how many there are, item of the routine, label of what comes after it.
 */
export type Shot = readonly [
  at: number,
  pose: number,
  side: 0 | 1 | 2,
  label: number,
  ring: number,
  from: number,
  rep: number,
  reps: number,
  item: number,
  next: number,
];

/** A pose and the move that it belongs to. */
export type NamedPose = PoseData & {
  readonly n: string;
  /** Of repetitions: the seconds at which the hold and the way down begin. */
  readonly k?: readonly [hold: number, lower: number];
};

export interface Scenes {
  readonly poses: readonly NamedPose[];
  readonly labels: readonly string[];
  readonly scenes: readonly Shot[];
}

/** Where the seconds of a scene are counted to a tenth. */
const tenth = (seconds: number): number => Math.round(seconds * 10) / 10;

const WORKING: ReadonlySet<unknown> = new Set<PositionState>(['hold', 'reps', 'breaths', 'rest']);

/** Which picture of a move a beat is shown with. */
function stepOf({ state, kind }: Beat): PoseStep {
  if (kind === 'rep' || WORKING.has(state)) return 'hold';
  return state === 'locate' ? 'mid' : 'start';
}

/** Repetitions and breaths count up to `of`. */
const counts = ({ kind }: Beat): boolean => kind === 'rep' || kind === 'breath';
const counted = ({ kind }: Beat): boolean => kind === 'hold' || kind === 'rest' || counts({ kind } as Beat);

/** Words on the screen by the state of a beat. */
export interface SceneWords {
  readonly label: (state: BeatState, beat: Beat) => string;
  readonly name: (id: MoveId) => string;
  /** What comes next: a move, or the other side of this one. */
  readonly next: (id: MoveId, side: Side | null) => string;
  /** How much slower than usual repetitions are. */
  readonly cadence: number;
}

/** The microphone is open, or about to be. */
const asks = ({ kind }: Beat): boolean => kind === 'question' || kind === 'window';

/** What the screen shows while a response plays. Beats that look the same make one scene. */
export function scenesOf({ beats }: Timeline, words: SceneWords): Scenes {
  const poses: NamedPose[] = [];
  const labels: string[] = [];
  const scenes: Shot[] = [];
  const drawn = pictures();
  const known = new Map<PoseData, number>();
  const poseOf = (id: MoveId, step: PoseStep): number => {
    const { [step]: own, start } = drawn[id];
    const picture = own ?? start;
    const found = known.get(picture);
    if (found !== undefined) return found;
    known.set(picture, poses.length);
    return poses.push({ ...picture, n: words.name(id), ...phasesOf(id, words.cadence) }) - 1;
  };
  const labelOf = (text: string): number => {
    const found = labels.indexOf(text);
    return found >= 0 ? found : labels.push(text) - 1;
  };
  for (const [i, timed] of beats.entries()) {
    const shown = shownAt(beats, i);
    if (!shown) continue;
    const { beat, start } = timed;
    const { move: id } = shown as { move: MoveId };
    const sided = move(id).sides === 'each' && shown.side;
    const own = beat === shown;
    const next: Shot = [
      tenth(start),
      poseOf(id, stepOf(shown)),
      sided ? (shown.side === 'left' ? 1 : 2) : 0,
      labelOf(words.label(own ? (shown.state ?? 'setup') : asks(beat) ? 'between' : 'setup', shown)),
      own && counted(beat) ? tenth(counts(beat) ? beat.seconds : (beat.of ?? beat.seconds)) : 0,
      own && counted(beat) && !counts(beat) ? tenth(beat.from ?? 0) : 0,
      own && counts(beat) ? Math.round(beat.from ?? 0) + 1 : 0,
      own && counts(beat) ? Math.round(beat.of ?? 0) : 0,
      shown.spot?.index ?? 0,
      labelOf(thenOf(beats, i, shown, words)),
    ];
    const last = scenes.at(-1);
    if (last && same(last, next)) continue;
    scenes.push(next);
  }
  return { poses, labels, scenes };
}

/** When a repetition is held, and when it is lowered; of other work nothing. */
function phasesOf(id: MoveId, cadence: number): Pick<NamedPose, 'k'> {
  const { work } = move(id);
  if (work.kind !== 'reps') return {};
  const { lift, hold } = work.cadence;
  return { k: [tenth(lift * cadence), tenth(lift * cadence + hold)] };
}

/** What is done after what is shown, as far as this response goes. */
function thenOf(beats: readonly TimedBeat[], index: number, shown: Beat, words: SceneWords): string {
  const next = beats
    .slice(index)
    .find(({ beat }) => beat.move && beat.state !== 'up' && (beat.move !== shown.move || turns(beat, shown)))?.beat;
  if (!next?.move) return '';
  return words.next(next.move, next.move === shown.move ? (next.side ?? null) : null);
}

/** The same move, for the other side: not one that changes sides with each repetition. */
const turns = (next: Beat, now: Beat): boolean =>
  next.kind !== 'rep' && now.kind !== 'rep' && next.side != null && now.side != null && next.side !== now.side;

/** The beat whose move is on the screen: the beat itself, or for a question the one that comes after it. */
function shownAt(beats: readonly TimedBeat[], index: number): Beat | null {
  const here = beats[index]?.beat;
  if (here?.move) return here;
  const coming = beats.slice(index).find(({ beat }) => beat.move)?.beat;
  return coming ?? beats.slice(0, index).findLast(({ beat }) => beat.move)?.beat ?? null;
}

/** Would nobody see a difference? A ring that starts is one. */
const same = (a: Shot, b: Shot): boolean => {
  const [, ...before] = a;
  const [, ...after] = b;
  return b[4] === 0 ? before.every((value, i) => value === after[i]) : continues(a, b);
};

/** The same hold, whose words were a beat of their own. */
const continues = (a: Shot, b: Shot): boolean =>
  a[4] === b[4] && b[7] === 0 && a[1] === b[1] && a[2] === b[2] && Math.abs(a[5] + (b[0] - a[0]) - b[5]) < 0.2;
