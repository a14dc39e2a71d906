import type { Work } from '../content/types';
import type { Line } from '../languages/line';
import { sideOfRep } from '../session/rounds';
import type { Beat, Inner, Setting } from './beats';
import { LONGEST_REST_SILENCE, LONGEST_SILENCE } from './budgets';
import { holdBeat } from './hold';
import { type BeatPlace, common, during } from './place';
import { SOUNDS } from './sounds';
import { nearest, tenths } from './tenths';

/** A set longer than this, in seconds, may not fit what is left of a part. */
const LONG_SET = 150;

/** Rests: a word or sound this often for the first two minutes, then more seldom (issue of the whole road). */
const REST_PIECE = 30;
const REST_EARLY = 120;

/** From here on every other one is just a sound. */
const REST_LATE = 300;

/** A last piece of rest shorter than this joins the one before. */
const REST_CRUMB = 15;

/** The beats of a round's work from what is `done` on: a hold, pieces of a rest, repetitions or breaths. */
export function* workBeats(place: BeatPlace, done: number, setting: Setting): Generator<Beat, void, undefined> {
  const { work } = place.technique;
  switch (work.kind) {
    case 'hold':
      return yield holdBeat(place, done, setting);
    case 'rest':
      return yield* restBeats(place, done, setting);
    case 'reps':
      return yield* repBeats(place, work, done, setting);
    case 'breaths':
      return yield* breathBeats(place, work, done, setting);
    default:
      return work satisfies never;
  }
}

const innerSeconds = ({ line }: Inner, setting: Setting): number =>
  line ? setting.voice.measure(line).seconds : SOUNDS.soft.seconds;

/** What fits into a piece of rest, each after the one before. */
function inOrder(inner: readonly Inner[], piece: number, setting: Setting): Inner[] {
  const fitting: Inner[] = [];
  let free = 0;
  for (const one of inner) {
    const end = one.at + innerSeconds(one, setting);
    if (one.at < free - 0.01 || end > piece + 0.01) continue;
    fitting.push(one);
    free = end;
  }
  return fitting;
}

/** A rest in pieces, each of which begins with a word or a soft sound; parts may end between them. */
function* restBeats(place: BeatPlace, done: number, setting: Setting): Generator<Beat, void, undefined> {
  const total = place.round.amount;
  let at = done;
  let n = Math.floor(done / REST_PIECE);
  while (at < total - 0.05) {
    const step = at < REST_EARLY ? REST_PIECE : LONGEST_REST_SILENCE - 5;
    let piece = Math.min(step, total - at);
    if (total - at - piece < REST_CRUMB && total - at <= LONGEST_REST_SILENCE - 2) piece = total - at;
    const { talk, quiet } = setting.prefs;
    const wordless = talk === 'bell' || (!quiet && (n % 4 === 3 || (at >= REST_LATE && n % 2 === 1)));
    const line = wordless ? undefined : during(place, n + place.turns.rounds);
    const inner: Inner[] = n === 0 ? [] : line ? [{ at: 0, line }] : [{ at: 0, sound: 'soft' }];
    // The first piece follows the words that began the rest; a long first silence still gets its word.
    if (n === 0 && piece > 20) {
      const first = during(place, place.turns.rounds);
      if (first && setting.prefs.talk !== 'bell') inner.push({ at: 10, line: first });
    }
    n += 1;
    at = nearest(at + piece);
    if (quiet && at >= total - 0.05) inner.push({ at: nearest(piece - SOUNDS.soft.seconds), sound: 'soft' });
    // What little is left of a rest may be shorter than its words: it ends in quiet, and on time.
    const fitting = inOrder(inner, piece, setting);
    yield {
      ...common(place),
      kind: 'rest',
      seconds: nearest(piece),
      inner: fitting,
      spot: { index: place.index, round: place.roundIndex, step: 'work', done: nearest(at - piece) },
      state: 'rest',
      of: total,
      from: nearest(at - piece),
      ...(at < total - 0.05 ? { end: 'rest' as const } : {}),
    };
  }
}

type Reps = Extract<Work, { kind: 'reps' }>;
type Breaths = Extract<Work, { kind: 'breaths' }>;

/** Counted repetitions: lift, hold, lower, rest, at a cadence that adds up. */
function* repBeats(place: BeatPlace, work: Reps, done: number, setting: Setting): Generator<Beat, void, undefined> {
  const { talk, counting, cadence, quiet } = setting.prefs;
  const [lift, hold, lower, rest] = [work.cadence.lift, work.cadence.hold, work.cadence.lower, work.cadence.rest].map(
    (seconds) => nearest(seconds * cadence),
  ) as [number, number, number, number];
  const seconds = lift + hold + lower + rest;
  // With just the bell only some repetitions are named, so that the silence never gets too long.
  const every = Math.max(1, Math.floor((LONGEST_SILENCE - 4) / seconds));
  const { item, round, index, roundIndex, turns } = place;
  const { amount, set } = round;
  const changes = round.alternates !== null;
  const counts = counting && !quiet && talk !== 'bell';
  const key = `coach.rep.${counts ? 'count' : 'up'}${changes ? 'Side' : ''}` as const;
  const lastKey = changes ? 'coach.rep.lastSide' : 'coach.rep.last';
  // A turn has a hundred repetitions: each object is written down at once, nothing is spread.
  for (let rep = Math.floor(done); rep < amount; rep++) {
    const side = sideOfRep(round, rep);
    const last = rep === amount - 1;
    const form = turns.counted + rep;
    const params = { n: rep + 1 };
    const said = last ? lastKey : key;
    const up: Line = side ? { key: said, side, params, form } : { key: said, params, form };
    const heard = talk !== 'bell' || last || changes || rep % every === 0;
    const inner: Inner[] = heard ? [{ at: 0, line: up }] : [];
    const spoken = setting.voice.measure(up).seconds;
    // A long set may be cut between two repetitions, legs down, when a part has no room for all of it.
    const long = amount * seconds > LONG_SET && !last && rep % 2 === 1;
    if (talk !== 'bell' && lift + hold >= spoken)
      inner.push({ at: nearest(lift + hold), line: { key: 'coach.rep.down', form } });
    const beat: Beat = {
      move: item.move,
      side,
      set,
      kind: 'rep',
      seconds: tenths(Math.max(seconds, spoken)),
      inner,
      spot: { index, round: roundIndex, step: 'work', done: rep },
      state: 'reps',
      of: amount,
      from: rep,
      credit: { technique: item.move, account: side ?? 'both', amount: 1 },
    };
    yield long ? { ...beat, end: 'rest' } : beat;
  }
}

/** A hold paced in slow breaths: in for the first half, out for the second. */
function* breathBeats(
  place: BeatPlace,
  work: Breaths,
  done: number,
  setting: Setting,
): Generator<Beat, void, undefined> {
  for (let breath = Math.floor(done); breath < place.round.amount; breath++) {
    const last = breath === place.round.amount - 1;
    const { counting, quiet, talk } = setting.prefs;
    const plain = !counting || quiet || talk === 'bell';
    const key = last ? 'coach.breath.last' : plain ? 'coach.breath.in' : 'coach.breath.count';
    yield {
      ...common(place, breath),
      kind: 'breath',
      seconds: work.seconds,
      inner: [
        { at: 0, line: { key, params: { n: breath + 1 }, form: breath } },
        { at: work.seconds / 2, line: { key: 'coach.breath.out', form: breath } },
      ],
      spot: { index: place.index, round: place.roundIndex, step: 'work', done: breath },
      state: 'breaths',
      of: place.round.amount,
      from: breath,
      credit: { technique: place.item.move, account: 'both', amount: 1 },
    };
  }
}
