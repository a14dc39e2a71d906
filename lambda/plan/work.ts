import type { RepCue, Side, Work } from '../content/types';
import type { Line } from '../languages/line';
import { cueKey } from '../session/cue';
import { sideOfRep } from '../session/rounds';
import type { Beat, Inner, Setting } from './beats';
import { LONGEST_REST_SILENCE } from './budgets';
import { holdBeat } from './hold';
import { type BeatPlace, common, during } from './place';
import { SOUNDS } from './sounds';
import { nearest, tenths } from './tenths';

/** A set longer than this, in seconds, may not fit what is left of a part. */
const LONG_SET = 150;

/**
 * Rests: a word or a soft sound this often, since longer silence from a speaker is heard as a failure. Whoever wants no words
 * has it more seldom behind the first two minutes: a part holds but few sounds.
 */
const REST_PIECE = 30;
const REST_EARLY = 120;

/** Every third one is just a sound, and from here on every other one. */
const REST_LATE = 300;

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

/** So many words of its theme a short rest says: as far on the next time begins that has this theme. */
const REST_WORDS = 2;

/**
 * The words of a rest: within a theme in their order, one theme a rest and another the next time; when a theme comes again it
 * goes on where a short rest left it, and a long one takes the theme behind it as well.
 */
function restLine(place: BeatPlace, word: number): Line | undefined {
  const { during: ids, theme = 1 } = place.technique;
  const { rests } = place.turns;
  const themes = Math.max(1, Math.floor(ids.length / theme));
  const used = Math.floor(rests / themes) * REST_WORDS;
  return during(place, (rests + Math.floor(word / theme)) * theme + ((used + word) % theme));
}

/** Pieces of a long rest that begin with something true about the muscle, in place of the theme. */
const TOLD = [6, 12];

/** What a piece of rest begins with: a word of the theme, a fact, or only a soft sound. */
type Opens = 'word' | 'fact' | 'sound';
function opens(piece: number, { round: { amount }, technique }: BeatPlace, { prefs: { talk, quiet } }: Setting): Opens {
  const late = piece * REST_PIECE >= REST_LATE;
  if (talk !== 'full') return 'sound';
  if (technique.every) return 'word';
  if (!quiet && (late ? piece % 2 === 1 : piece % 3 === 2)) return 'sound';
  return amount >= REST_LATE && TOLD.includes(piece) ? 'fact' : 'word';
}

function pieceLine(place: BeatPlace, piece: number, setting: Setting): Line | undefined {
  const kind = opens(piece, place, setting);
  if (kind === 'sound') return undefined;
  if (kind === 'fact') return { key: 'coach.facts', form: place.turns.rests + TOLD.indexOf(piece) };
  const before = Array.from({ length: piece }, (_, i) => opens(i, place, setting));
  return restLine(place, before.filter((one) => one === 'word').length);
}

/** A rest in pieces, each of which begins with a word or a soft sound; parts may end between them. */
function* restBeats(place: BeatPlace, done: number, setting: Setting): Generator<Beat, void, undefined> {
  const { talk, quiet } = setting.prefs;
  const total = place.round.amount;
  let at = done;
  const each = (talk === 'full' ? place.technique.every : undefined) ?? REST_PIECE;
  let n = Math.round(done / each);
  while (at < total - 0.05) {
    const step = talk === 'full' || at < REST_EARLY ? each : LONGEST_REST_SILENCE - 5;
    const left = total - at;
    // A crumb would be too short for a word: what is left is halved.
    const piece = left > step && left - step < step / 2 ? nearest(left / 2) : Math.min(step, left);
    const line = pieceLine(place, n, setting);
    const inner: Inner[] = n === 0 ? [] : line ? [{ at: 0, line }] : [{ at: 0, sound: 'soft' }];
    // The first piece follows the words that began the rest; a long first silence still gets its word.
    if (n === 0 && piece > 20 && line) inner.push({ at: 10, line });
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

/** The words of a repetition as its act begins. */
function actOf(place: BeatPlace, rep: number, side: Side | null, setting: Setting): Line {
  const { round, item, turns } = place;
  const first = rep === 0;
  const last = rep === round.amount - 1 && !first;
  if (setting.prefs.talk === 'bell' && !first) {
    if (side && round.alternates) return { key: last ? 'coach.rep.bell.lastSide' : 'coach.rep.bell.upSide', side };
    return { key: last ? 'coach.rep.bell.last' : 'coach.rep.bell.up' };
  }
  const cue: RepCue = first ? 'breathe' : last ? 'last' : 'lift';
  const line: Line = { key: cueKey(item.move, cue), form: turns.counted + rep };
  return side ? { ...line, side } : line;
}

/** Repetitions on whose way down a form cue is said, counted from 0: the third, and the last but two. */
const EARLY = 2;
const late = (amount: number): number => amount - 3;

/** The words of the way down: a form cue early and late in a set, and other ones in the next. */
function downOf(place: BeatPlace, rep: number, side: Side | null, setting: Setting): Line {
  const { talk, quiet } = setting.prefs;
  const { round, turns } = place;
  if (talk === 'bell') return { key: 'coach.rep.bell.down' };
  const early = rep === EARLY;
  const another = talk === 'full' && !quiet && rep === late(round.amount) && rep > EARLY;
  const cue = early || another ? during(place, (round.set - 1) * 2 + (early ? 0 : 1)) : undefined;
  if (cue) return side ? { ...cue, side } : cue;
  const before = (at: number): number => (at >= EARLY && rep > at ? 1 : 0);
  const cued =
    before(EARLY) + (talk === 'full' && !quiet && late(round.amount) > EARLY ? before(late(round.amount)) : 0);
  return { key: 'coach.rep.down', form: turns.counted + rep - cued };
}

/** How many are done, said when one is. */
const countOf = (done: number, amount: number, { turns: { counted } }: BeatPlace): Line => {
  if (done === 1) return { key: 'coach.rep.one', form: counted };
  return { key: done === amount ? 'coach.rep.all' : 'coach.rep.count', params: { n: done } };
};

const counts = ({ prefs: { counting, quiet, talk } }: Setting): boolean => counting && !quiet && talk !== 'bell';

/** Counted repetitions: lift, hold, lower, rest, at a cadence that adds up. A pause in the middle keeps its length. */
function* repBeats(place: BeatPlace, work: Reps, done: number, setting: Setting): Generator<Beat, void, undefined> {
  const { cadence } = setting.prefs;
  const [lift, lower, rest] = [work.cadence.lift, work.cadence.lower, work.cadence.rest].map((seconds) =>
    nearest(seconds * cadence),
  ) as [number, number, number];
  const { item, round, index, roundIndex } = place;
  const { amount, set } = round;
  const hold = item.each ?? work.cadence.hold;
  const counted = counts(setting);
  const size = (line: Line): number => setting.voice.measure(line).seconds;
  // A turn has a hundred repetitions: each object is written down at once, nothing is spread.
  for (let rep = Math.floor(done); rep < amount; rep++) {
    const side = sideOfRep(round, rep);
    const last = rep === amount - 1;
    const act = actOf(place, rep, side, setting);
    const down = downOf(place, rep, side, setting);
    const lowers = nearest(Math.max(lift + hold, size(act)));
    const inner: Inner[] = [
      { at: 0, line: act },
      { at: lowers, line: down },
    ];
    let seconds = tenths(Math.max(lowers + lower + rest, lowers + size(down)));
    if (counted) {
      const number = countOf(rep + 1, amount, place);
      const at = nearest(Math.max(lowers + size(down), Math.min(lowers + lower, seconds - size(number))));
      inner.push({ at, line: number });
      seconds = tenths(Math.max(seconds, at + size(number)));
    }
    // A long set may be cut between two repetitions, legs down, when a part has no room for all of it.
    const long = amount * seconds > LONG_SET && !last && rep % 2 === 1;
    const beat: Beat = {
      move: item.move,
      side,
      set,
      kind: 'rep',
      seconds,
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

/** Breaths with a form cue behind the breath in, counted from 0: the second and the fourth. */
const CUED_BREATHS = [1, 3];

/** A hold paced in slow breaths: in for the first half, out for the second, and then its number. */
function* breathBeats(
  place: BeatPlace,
  work: Breaths,
  done: number,
  setting: Setting,
): Generator<Beat, void, undefined> {
  const { talk, quiet } = setting.prefs;
  const size = (line: Line): number => setting.voice.measure(line).seconds;
  const { amount } = place.round;
  const half = work.seconds / 2;
  for (let breath = Math.floor(done); breath < amount; breath++) {
    const breatheIn: Line = { key: breath === amount - 1 ? 'coach.breath.last' : 'coach.breath.in', form: breath };
    const out: Line = { key: 'coach.breath.out', form: breath };
    const number = countOf(breath + 1, amount, place);
    const cued = CUED_BREATHS.indexOf(breath);
    const cue = talk === 'full' && cued >= 0 && (cued === 0 || !quiet) ? during(place, cued) : undefined;
    const after = nearest(size(breatheIn) + 0.3);
    yield {
      ...common(place, breath),
      kind: 'breath',
      seconds: work.seconds,
      inner: [
        { at: 0, line: breatheIn },
        ...(cue && after + size(cue) <= half ? [{ at: after, line: cue }] : []),
        { at: half, line: out },
        ...(counts(setting) && half + size(out) + size(number) <= work.seconds
          ? [{ at: nearest(work.seconds - size(number)), line: number }]
          : []),
      ],
      spot: { index: place.index, round: place.roundIndex, step: 'work', done: breath },
      state: 'breaths',
      of: amount,
      from: breath,
      credit: { technique: place.item.move, account: 'both', amount: 1 },
    };
  }
}
