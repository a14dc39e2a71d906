import { move } from '../content';
import type { PlanItem } from '../content/item';
import type { Cue } from '../content/types';
import type { Key } from '../languages/keys';
import type { Line } from '../languages/line';
import { cueKey, wordingOf } from '../session/cue';
import { owedAfter, owedLine } from '../session/owed';
import { fleetingOf, type Round, rounds, sideOfRep } from '../session/rounds';
import type { Entry, Spot } from '../session/state';
import type { Plan } from '../session/types';
import type { Beat, Kept, PartEnd, Setting } from './beats';
import { cueBeat, loadBeats, reentryBeats, setupBeats } from './getting-there';
import type { BeatPlace } from './place';
import { afterItem, afterRound, type Turns, turnsBefore, turnsKey } from './turns';
import { upBeats } from './way-up';
import { workBeats } from './work';

/** Seconds to find the position again after an answer that interrupted a hold: the listener mostly stayed in it. */
const BACK_AFTER_ANSWER = 2;

/** Less of a hold than this is not taken up again. */
const WORTH_RESUMING = 1.5;

/** `eased`: after an answer that was too long to stay in a loaded hold for. */
export type WayIn = Entry | 'eased';

/** The first moment of a plan. */
export const START: Spot = { index: 0, round: 0, step: 'setup', done: 0 };

/**
 * The routine from `spot` to its end as beats, lazily: nothing is computed that no part has room for.
 * Deterministic in its arguments, so that a turn's timeline can be rebuilt later.
 */
export function* score(plan: Plan, spot: Spot, entry: WayIn, setting: Setting): Generator<Beat, void, undefined> {
  let at = entry === 'pause' ? backInto(plan, spot) : spot;
  let how = entry;
  let turns = turnsBefore(plan, at.index);
  for (let index = at.index; index < plan.items.length; index++) {
    yield* itemBeats(plan, { ...at, index }, how, setting, turns);
    turns = afterItem(turns, plan.items[index] as PlanItem);
    how = 'fresh';
    at = { index: index + 1, round: 0, step: 'setup', done: 0 };
  }
  yield* upBeats(plan, at.step === 'up' ? at.done : 0, setting);
}

/** The beats of one item from a spot in it to its end. */
export function* itemBeats(
  plan: Plan,
  spot: Spot,
  entry: WayIn,
  setting: Setting,
  before: Turns,
): Generator<Beat, void, undefined> {
  const { index } = spot;
  const item = plan.items[index] as PlanItem;
  const technique = move(item.move);
  const list = rounds(item);
  let at = spot;
  let how = entry;
  const wording = wordingOf(plan);
  let turns = list.slice(0, at.round).reduce((sum, round) => afterRound(sum, item, round), before);
  for (let roundIndex = at.round; roundIndex < list.length; roundIndex++) {
    const place: BeatPlace = {
      item,
      technique,
      round: list[roundIndex] as Round,
      index,
      roundIndex,
      turns,
      wording,
    };
    const last = roundIndex === list.length - 1;
    const beats = () => roundBeats(plan, place, { ...at, round: roundIndex }, how, setting, last);
    if (setting.kept && how === 'fresh' && isFresh(at)) yield* keptBeats(plan, place, setting.kept.items, beats);
    else yield* beats();
    at = { index, round: 0, step: 'setup', done: 0 };
    how = 'fresh';
    turns = afterRound(turns, item, place.round);
  }
}

/** Is this the start of an item, or of a round of it, with nothing brought along? */
const isFresh = ({ step, done, carried, from }: Spot): boolean => step === 'setup' && done === 0 && !carried && !from;

/** "Back to it" at first, and other words further on. */
const backForm = (done: number): number => Math.floor(done / 15);

/** The beats of a whole round, those of last time where it is the same item in the same place. */
function keptBeats(
  plan: Plan,
  { item, index, roundIndex, turns }: BeatPlace,
  kept: Kept['items'],
  make: () => Iterable<Beat>,
): readonly Beat[] {
  const before = plan.items[index - 1]?.move;
  let known = kept.get(item);
  const said = turnsKey(turns);
  if (known?.index !== index || known.before !== before) {
    known = { index, before, rounds: new Map() };
    kept.set(item, known);
  }
  const same = known.rounds.get(roundIndex);
  if (same?.said === said) return same.beats;
  const beats = [...make()];
  known.rounds.set(roundIndex, { said, beats });
  return beats;
}

/** Where it is worth getting back into position for: a round that was all but over is left behind. */
function backInto(plan: Plan, spot: Spot): Spot {
  const item = plan.items[spot.index];
  if (!item || spot.step === 'setup' || spot.step === 'up') return spot;
  const list = rounds(item);
  const round = list[spot.round];
  if (round && spot.step === 'work' && round.amount - spot.done >= WORTH_RESUMING) return spot;
  const more = spot.round + 1 < list.length;
  return { index: more ? spot.index : spot.index + 1, round: more ? spot.round + 1 : 0, step: 'setup', done: 0 };
}

function* roundBeats(
  plan: Plan,
  place: BeatPlace,
  at: Spot,
  entry: WayIn,
  setting: Setting,
  last: boolean,
): Generator<Beat, void, undefined> {
  const { technique, round, item } = place;
  const about = { move: item.move, side: sideOfRep(round, 0), set: round.set };
  const say = cueBeat(setting, about);
  const ownKey = (id: string) => cueKey(item.move, id);
  const side = round.side ?? round.alternates;
  // The same side again is led into in other words than a moment ago.
  const form = place.wording + (round.entry === 'another-set' ? 1 : 0);
  const line = (key: Key, params?: Line['params']): Line =>
    side
      ? params
        ? { key, side, params, form }
        : { key, side, form }
      : params
        ? { key, params, form }
        : { key, form };
  const spotAt = (step: Spot['step'], done: number): Spot => ({
    index: place.index,
    round: place.roundIndex,
    step,
    done,
  });

  if (at.step !== 'release') {
    const resumes = at.step === 'work' && at.done > 0;
    const before = resumes ? at.done : (at.carried ?? 0);
    if (before === 0 || round.amount - before >= WORTH_RESUMING || technique.work.kind === 'reps') {
      const eased = entry === 'eased' && at.step === 'work';
      if (at.step === 'setup') {
        yield* setupBeats(plan, place, at, entry === 'eased' ? 'answer' : entry, setting, line);
      } else if (entry === 'pause') {
        yield* reentryBeats(plan, place, setting, line, spotAt('work', at.done));
      } else if (entry !== 'fresh') {
        const back: Line = { ...line('coach.guide.back'), form: backForm(at.done) };
        yield say('cue', back, eased ? 0.5 : BACK_AFTER_ANSWER, spotAt('work', at.done), 'settling');
      }
      if (eased) yield* loadBeats(place, setting, line, spotAt('work', at.done));
      const from = Math.min(before, round.amount);
      const work = spotAt('work', from);
      const again = entry === 'pause' || eased;
      if (technique.stopCue && (!resumes || again))
        // In full before the first round, in few words before the others.
        yield say(
          'cue',
          { ...line(ownKey(technique.stopCue)), form: Math.min(1, place.roundIndex) },
          1,
          work,
          'settling',
        );
      // Back from a pause the move is begun once more; after a short answer the listener is still in it.
      if (!resumes || (again && technique.work.kind === 'hold')) {
        const quiet = setting.prefs.quiet === true;
        const begin = line(quiet ? `moves.${item.move}.softly` : ownKey(technique.begin), {
          seconds: Math.round(round.amount - from),
          count: Math.round(round.amount - from),
        });
        yield say('cue', { ...begin, form: place.turns.rounds }, 0, work, 'settling');
      } else if (technique.work.kind !== 'rest' && (entry === 'fresh' || again)) {
        const on: Line = { ...line('coach.guide.on'), form: backForm(at.done) };
        yield say('cue', on, 0, work, 'settling');
      }
      yield* workBeats(place, from, setting);
    }
  }
  const out = fleetingOf(technique, round.amount)?.release ?? technique.release;
  const sayOut = cueBeat(setting, { ...about, side: sideOfRep(round, Math.max(0, Math.round(round.amount) - 1)) });
  for (let i = at.step === 'release' ? at.done : 0; i < out.length; i++) {
    const cue = out[i] as Cue;
    const doing = cue.doing * setting.prefs.cadence;
    // The other side of a hold is left in other words.
    const form = technique.work.kind === 'hold' ? { form: place.turns.rounds } : {};
    const beat = sayOut('release', { ...line(ownKey(cue.id)), ...form }, doing, spotAt('release', i), 'release');
    yield i === out.length - 1 ? ending(beat, plan, place, last) : beat;
  }
}

/** What the end of a round that is not the last of its move is to the two sides. */
function endOf({ item, technique, round, roundIndex }: BeatPlace): PartEnd {
  const next = rounds(item)[roundIndex + 1];
  if (!next || round.side === null) return 'even';
  if (next.side === round.side) return 'round';
  // In a move that alternates, a set of one side waits for that of the other.
  if (technique.order === 'alternate') return next.set === round.set ? 'round' : 'even';
  return 'turn';
}

/** Marks the end of a round, and asks for what a side is owed when the technique is over. */
function ending(beat: Beat, plan: Plan, place: BeatPlace, last: boolean): Beat {
  if (!last) return { ...beat, end: endOf(place) };
  const owed = owedAfter(plan, place.index);
  if (!owed) return { ...beat, end: 'move' };
  return { ...beat, end: 'move', stop: { asking: 'owed', line: owedLine(owed) } };
}
