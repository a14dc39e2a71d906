import type { RepCue, Side, Work } from '../content/types';
import type { Line } from '../languages/line';
import { cueKey } from '../session/cue';
import { told } from '../session/learned';
import { sideOfRep } from '../session/rounds';
import type { Beat, Inner, Setting } from './beats';
import { type BeatPlace, common, during } from './place';
import { nearest, tenths } from './tenths';

/* Work that is counted: repetitions, and breaths. */

/** A set longer than this, in seconds, may not fit what is left of a part. */
const LONG_SET = 150;

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

/** The number with the foot to stand on for the next one; null where nobody has to shift, or who shifts knows the move well. */
function overOf(place: BeatPlace, work: Reps, rep: number, setting: Setting): Line | null {
  const { item, round } = place;
  const next = rep + 1 < round.amount ? sideOfRep(round, rep + 1) : null;
  if (!work.shifts || !next || setting.prefs.talk !== 'full' || told(item, setting.prefs) === 'name') return null;
  return { key: rep === 0 ? 'coach.rep.oneOver' : 'coach.rep.over', side: next, params: { n: rep + 1 } };
}

const counts = ({ prefs: { counting, quiet, talk } }: Setting): boolean => counting && !quiet && talk !== 'bell';

/** Counted repetitions: lift, hold, lower, rest, at a cadence that adds up. A pause in the middle keeps its length. */
export function* repBeats(
  place: BeatPlace,
  work: Reps,
  done: number,
  setting: Setting,
): Generator<Beat, void, undefined> {
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
      const over = overOf(place, work, rep, setting);
      // The pace stays even: where the way down was told at length, the number is enough.
      const room = over !== null && lowers + size(down) + size(over) <= lowers + lower + rest + 0.05;
      const number = room ? over : countOf(rep + 1, amount, place);
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
export function* breathBeats(
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
