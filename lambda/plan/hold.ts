import type { Line } from '../languages/line';
import { SLOW_BREATH } from '../session/dosing';
import { told } from '../session/learned';
import type { Beat, Inner, Setting } from './beats';
import { LONGEST_SILENCE } from './budgets';
import { type BeatPlace, common, during, varied } from './place';
import { SOUNDS } from './sounds';
import { nearest } from './tenths';
import { LONG_HOLD, WORTH_WORDS } from './turns';

/** No word in the first seconds of a hold that goes on: its length was just said. */
const SETTLED_AGAIN = 4;

/** Seconds of quiet that there may be already when a hold begins, and when one goes on after an answer. */
const QUIET_BEFORE = { begun: 2, again: 5 };

/** When the first word inside a hold comes, and the only one in a short hold; the least that a hold lasts for one. */
const FIRST_WORD = 6;
const SHORT_WORD = 5;
const WORTH_A_WORD = 10;

/** A word or sound wanted at a second of the whole hold. */
interface Mark {
  readonly at: number;
  readonly line?: Line;
  readonly sound?: 'soft';
}

/** Seconds before the end of a breath at which its number is said. */
const NUMBER = 1.6;

/** Whole breaths that fill a hold exactly, each with its number behind it. */
function breathMarks(total: number, numbers: boolean): Mark[] {
  const count = Math.max(1, Math.round(total / SLOW_BREATH));
  const one = total / count;
  return Array.from({ length: count }, (_, i): Mark[] => {
    const end = (i + 1) * one;
    const number: Line = i === 0 ? { key: 'coach.rep.one' } : { key: 'coach.rep.count', params: { n: i + 1 } };
    return [
      { at: Math.max(1, i * one), line: { key: i === count - 1 ? 'coach.breath.last' : 'coach.breath.in', form: i } },
      { at: end - one / 2, line: { key: 'coach.breath.out', form: i } },
      ...(numbers ? [{ at: end - NUMBER, line: number }] : []),
    ];
  }).flat();
}

/** So many times a move is done with the word of where it is felt. */
const FEEL_TIMES = 3;

/** Is it told where this is felt, in the first round of a side? */
const isFelt = ({ item }: BeatPlace, { prefs: { done } }: Setting): boolean => (done?.[item.move] ?? 0) < FEEL_TIMES;

/** A word of the round: where the first one told where it is felt, another than that. */
function wordOf(place: BeatPlace, setting: Setting): Line | undefined {
  const { rounds } = place.turns;
  const others = place.technique.during.length - 1;
  return during(place, isFelt(place, setting) && others > 0 ? 1 + (rounds % others) : rounds);
}

/** Where it is felt, the first times and in the first round of a side; else a correction, while it is told in full. */
function feelOf(place: BeatPlace, setting: Setting): Line | undefined {
  if (isFelt(place, setting) && place.round.set === 1) return during(place, 0);
  return told(place.item, setting.prefs) === 'full' ? wordOf(place, setting) : undefined;
}

/** What is to be heard in a hold: breaths, or a word at half of it and one before its end. */
function holdMarks(place: BeatPlace, total: number, setting: Setting): Mark[] {
  const { talk, counting, breaths, quiet } = setting.prefs;
  const { work } = place.technique;
  const end: Mark[] = quiet ? [{ at: total - SOUNDS.soft.seconds, sound: 'soft' }] : [];
  if (breaths && work.kind === 'hold' && !work.moving) return [...breathMarks(total, counting && !quiet), ...end];
  if (talk === 'bell') return total < WORTH_WORDS ? end : [{ at: total / 2, sound: 'soft' }, ...end];
  const correction = talk === 'full' ? feelOf(place, setting) : undefined;
  if (total < WORTH_WORDS) {
    const one = total < WORTH_A_WORD ? undefined : (correction ?? wordOf(place, setting));
    return one ? [{ at: SHORT_WORD, line: one }, ...end] : end;
  }
  const last = total >= LONG_HOLD ? 10 : 5;
  const line = counting
    ? varied(place, `coach.hold.last${last}`, last === 10 ? place.turns.long : place.turns.short)
    : varied(place, 'coach.hold.nearly', place.turns.holds);
  return [
    ...(correction ? [{ at: FIRST_WORD, line: correction }] : []),
    { at: total / 2, line: varied(place, 'coach.hold.half', place.turns.holds) },
    ...(quiet ? end : [{ at: total - last, line }]),
  ];
}

/** One still hold (or slow movement) from `done` to its end. Words inside are taken out of its silence. */
export function holdBeat(place: BeatPlace, done: number, setting: Setting): Beat {
  const total = place.round.amount;
  const wanted = holdMarks(place, total, setting);
  return {
    ...common(place),
    kind: 'hold',
    seconds: nearest(total - done),
    inner: spread(fillGaps(wanted, done, total, place, setting.prefs.talk === 'bell'), done, total, setting),
    spot: { index: place.index, round: place.roundIndex, step: 'work', done },
    state: 'hold',
    of: total,
    from: done,
  };
}

/** Adds a word (or a soft sound) wherever the silence would be longer than allowed. */
function fillGaps(wanted: readonly Mark[], done: number, total: number, place: BeatPlace, quiet: boolean): Mark[] {
  // A hold that goes on begins in quiet: what would come at once is left out before the gaps are measured.
  const first = done > 0 ? done + SETTLED_AGAIN : 0;
  const marks = wanted.filter(({ at }) => at >= first).sort((a, b) => a.at - b.at);
  const filled: Mark[] = [];
  const longest = LONGEST_SILENCE - (done > 0 ? QUIET_BEFORE.again : QUIET_BEFORE.begun);
  let before = done;
  let n = place.turns.rounds + 1;
  for (const mark of [...marks, { at: total }]) {
    const gap = mark.at - before;
    const pieces = Math.ceil(gap / longest);
    for (let i = 1; i < pieces; i++) {
      const at = before + (gap * i) / pieces;
      const line = quiet ? undefined : during(place, n++);
      filled.push(line ? { at, line } : { at, sound: 'soft' });
    }
    if (mark.at < total) filled.push(mark);
    before = mark.at;
  }
  return filled;
}

/** Places words by the second of the whole hold into what is left of it; a word that would not fit is left out. */
function spread(marks: readonly Mark[], done: number, total: number, setting: Setting): Inner[] {
  const inner: Inner[] = [];
  let free = 0;
  for (const mark of marks) {
    const at = nearest(mark.at - done);
    const seconds = mark.line ? setting.voice.measure(mark.line).seconds : SOUNDS.soft.seconds;
    if (at < free || at < (done > 0 ? SETTLED_AGAIN : 1) || at + seconds > total - done) continue;
    inner.push(mark.line ? { at, line: mark.line } : { at, sound: 'soft' });
    free = at + seconds + 0.5;
  }
  return inner;
}
