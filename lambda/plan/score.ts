import { move } from '../content';
import { moveCues, settleSeconds, wayUp } from '../content/postures';
import type { Cue, Posture, Setup, Technique } from '../content/types';
import { told } from '../session/learned';
import { owedAfter } from '../session/owed';
import { isSettling, type Round, rounds, sideOfRep } from '../session/rounds';
import type { Entry, Line, Spot } from '../session/state';
import type { Plan, PlanItem, PositionState } from '../session/types';
import type { Beat, BeatKind, Kept, Setting } from './beats';
import { type About, common } from './place';
import { tenths } from './tenths';
import { afterItem, afterRound, type Turns, turnsBefore, turnsKey } from './turns';
import { workBeats } from './work';

/** Seconds to find the position again after an answer that interrupted a hold: the listener mostly stayed in it. */
export const BACK_AFTER_ANSWER = 2;
/** Less of a hold than this is not taken up again. */
const WORTH_RESUMING = 1.5;

/** The first moment of a plan. */
export const START: Spot = { index: 0, round: 0, step: 'setup', done: 0 };

export interface Place {
  readonly item: PlanItem;
  readonly technique: Technique;
  readonly round: Round;
  readonly index: number;
  readonly roundIndex: number;
  readonly turns: Turns;
}

/**
 * The routine from `spot` to its end as beats, lazily: nothing is computed that no part has room for.
 * Deterministic in its arguments, so that a turn's timeline can be rebuilt later.
 */
export function* score(plan: Plan, spot: Spot, entry: Entry, setting: Setting): Generator<Beat, void, undefined> {
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
  entry: Entry,
  setting: Setting,
  before: Turns,
): Generator<Beat, void, undefined> {
  const { index } = spot;
  const item = plan.items[index] as PlanItem;
  const technique = move(item.move);
  const list = rounds(item);
  let at = spot;
  let how = entry;
  let turns = list.slice(0, at.round).reduce((sum, round) => afterRound(sum, item, round), before);
  for (let roundIndex = at.round; roundIndex < list.length; roundIndex++) {
    const place: Place = {
      item,
      technique,
      round: list[roundIndex] as Round,
      index,
      roundIndex,
      turns,
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
  { item, index, roundIndex, turns }: Place,
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
  place: Place,
  at: Spot,
  entry: Entry,
  setting: Setting,
  last: boolean,
): Generator<Beat, void, undefined> {
  const { technique, round, item } = place;
  const about = { move: item.move, side: sideOfRep(round, 0), set: round.set };
  const say = cueBeat(setting, about);
  const cueKey = (id: string) => `moves.${item.move}.cues.${id}`;
  const side = round.side ?? round.alternates;
  const line = (key: string, params?: Line['params']): Line =>
    side ? (params ? { key, side, params } : { key, side }) : params ? { key, params } : { key };
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
      if (at.step === 'setup') {
        yield* setupBeats(plan, place, at, entry, setting, say, line);
      } else if (entry === 'pause') {
        yield* reentryBeats(place, setting, say, line, spotAt('work', at.done));
      } else if (entry === 'answer') {
        const back: Line = { ...line('coach.guide.back'), form: backForm(at.done) };
        yield say('cue', back, BACK_AFTER_ANSWER, spotAt('work', at.done), 'settling');
      }
      const from = Math.min(before, round.amount);
      const work = spotAt('work', from);
      if (technique.stopCue && (!resumes || entry === 'pause'))
        yield say('cue', line(cueKey(technique.stopCue)), 1, work, 'settling');
      // Back from a pause the move is begun once more; after an answer the listener is still in it.
      if (!resumes || (entry === 'pause' && technique.work.kind === 'hold')) {
        const quiet = setting.prefs.quiet === true;
        const begin = line(quiet ? `moves.${item.move}.softly` : cueKey(technique.begin), {
          seconds: Math.round(round.amount - from),
          count: Math.round(round.amount - from),
        });
        yield say('cue', begin, 0, work, 'settling');
      } else if (technique.work.kind !== 'rest' && entry !== 'answer') {
        const on: Line = { ...line('coach.guide.on'), form: backForm(at.done) };
        yield say('cue', on, 0, work, 'settling');
      }
      yield* workBeats(place, from, setting);
    }
  }
  const out = technique.release;
  const sayOut = cueBeat(setting, { ...about, side: sideOfRep(round, Math.max(0, Math.round(round.amount) - 1)) });
  for (let i = at.step === 'release' ? at.done : 0; i < out.length; i++) {
    const cue = out[i] as Cue;
    const beat = sayOut('release', line(cueKey(cue.id)), cue.doing, spotAt('release', i), 'release');
    yield i === out.length - 1 ? ending(beat, plan, place, last) : beat;
  }
}

/** Marks the end of a round, and asks for what a side is owed when the technique is over. */
function ending(beat: Beat, plan: Plan, place: Place, last: boolean): Beat {
  if (!last) return { ...beat, end: 'round' };
  const owed = owedAfter(plan, place.index);
  if (!owed) return { ...beat, end: 'move' };
  const line: Line = { key: `coach.owed.${owed.unit}`, side: owed.side, params: { count: owed.spoken } };
  return { ...beat, end: 'move', stop: { asking: 'owed', line } };
}

type Say = (kind: BeatKind, line: Line, doing: number, spot: Spot, state: PositionState) => Beat;

/** A spoken beat: the words, then the seconds to do what they ask. */
const cueBeat =
  (setting: Setting, { move: id, side, set }: About): Say =>
  (kind, line, doing, spot, state) => ({
    move: id,
    side,
    set,
    kind,
    line,
    seconds: tenths(setting.voice.measure(line).seconds + doing * setting.prefs.cadence),
    spot,
    state,
  });

/** The words that lead into a round, by how the listener comes to it and how much they want to hear. */
function setupOf({ technique, round, item }: Place, setting: Setting): Setup {
  if (round.entry === 'change') return technique.change;
  if (round.entry === 'again') return technique.again;
  const { first, brief } = technique;
  const level = told(item, setting.prefs);
  if (level !== 'name') return level === 'full' ? first : brief;
  return { cues: brief.cues.filter(({ kept, locate }) => kept || locate), settle: brief.settle };
}

function* setupBeats(
  plan: Plan,
  place: Place,
  { done, carried, from: came }: Spot,
  entry: Entry,
  setting: Setting,
  say: Say,
  line: (key: string, params?: Line['params']) => Line,
): Generator<Beat, void, undefined> {
  const { item, technique, round, index, roundIndex, turns } = place;
  // Back after a pause nobody knows how the listener lies: the position is told from the start.
  const back = entry === 'pause';
  const first = round.entry === 'first';
  const setup = back && !first ? technique.brief : setupOf(place, setting);
  const before: Posture | null = index > 0 && !back ? move((plan.items[index - 1] as PlanItem).move).posture : null;
  const from = back ? null : (came ?? before);
  const moved = back || (first && from !== technique.posture);
  const lines: {
    key: string;
    doing: number;
    locate?: true | undefined;
    params?: Line['params'];
    form?: number;
  }[] = [];
  if (first && plan.items.length > 1) {
    const order = index === 0 ? 'first' : 'next';
    const key = isSettling(item) ? `coach.guide.${order}Settle` : `coach.guide.${order}`;
    lines.push({ key, doing: 0.5, params: { name: `@moves.${item.move}.name` }, form: Math.max(0, index - 1) });
  }
  if (moved)
    for (const cue of moveCues(from, technique.posture))
      lines.push({ key: `postures.moves.${cue.id}`, doing: cue.doing });
  for (const cue of setup.cues)
    lines.push({ key: `moves.${item.move}.cues.${cue.id}`, doing: cue.doing, locate: cue.locate });
  const brought = { ...(carried ? { carried } : {}), ...(came ? { from: came } : {}) };
  const brings = carried || came;
  const spotAt = (i: number): Spot => {
    const spot: Spot = { index, round: roundIndex, step: 'setup', done: i };
    return brings ? { ...spot, ...brought } : spot;
  };
  // Taken up in the middle of getting there: from the last instruction on.
  const start = back ? 0 : Math.min(done, lines.length);
  for (let i = start; i < lines.length; i++) {
    const { key, doing, locate, params, form } = lines[i] as (typeof lines)[number];
    const one: Line = form === undefined ? line(key, params) : { ...line(key, params), form };
    yield say('cue', one, doing, spotAt(i), locate ? 'locate' : 'setup');
  }
  const own = moved ? Math.max(settleSeconds(from, technique.posture), setup.settle) : setup.settle;
  const settle = own * setting.prefs.cadence + (setting.prefs.settle[technique.posture] ?? 0);
  if (settle > 0) yield* settleBeats(settle, common(place), spotAt(lines.length), setting, turns.rounds);
}

/** Longest quiet while settling, in seconds; the instruction before it may have ended with some of its own. */
const SETTLE_PIECE = 24;

/** Quiet in which the body gets there; a long one is broken by a word so that silence is never mistaken for failure. */
function* settleBeats(
  seconds: number,
  { move: id, side, set }: About,
  spot: Spot,
  setting: Setting,
  turn: number,
): Generator<Beat, void, undefined> {
  let form = turn;
  let left = seconds;
  while (left > 0) {
    const piece = left > SETTLE_PIECE ? Math.max(SETTLE_PIECE - 5, left / 2) : left;
    left -= piece;
    yield { move: id, side, set, kind: 'settle', seconds: tenths(piece), spot, state: 'settling' };
    if (left > 0) {
      const line: Line = { key: 'coach.guide.settling', form: form++ };
      const spoken = setting.voice.measure(line).seconds;
      yield { move: id, side, set, kind: 'cue', line, seconds: tenths(spoken), spot, state: 'settling' };
      left = Math.max(0, left - spoken);
    }
  }
}

/** Back into position after a pause: one short cue, then the settle seconds of that position. */
function* reentryBeats(
  place: Place,
  setting: Setting,
  say: Say,
  line: (key: string, params?: Line['params']) => Line,
  spot: Spot,
): Generator<Beat, void, undefined> {
  const { technique, item } = place;
  yield say('cue', line('coach.guide.return', { name: `@moves.${item.move}.name` }), 0.5, spot, 'settling');
  for (const cue of moveCues(null, technique.posture))
    yield say('cue', line(`postures.moves.${cue.id}`), cue.doing, spot, 'settling');
  for (const cue of technique.brief.cues)
    yield say('cue', line(`moves.${item.move}.cues.${cue.id}`), cue.doing, spot, 'settling');
  const settle =
    Math.max(technique.brief.settle, settleSeconds(null, technique.posture)) +
    (setting.prefs.settle[technique.posture] ?? 0);
  yield* settleBeats(settle, common(place), spot, setting, place.turns.rounds);
}

/** The safe way up, in stages, from the posture of the last move. */
export function* upBeats(plan: Plan, done: number, setting: Setting): Generator<Beat, void, undefined> {
  const lastItem = plan.items.at(-1);
  if (!lastItem) return;
  const cues = wayUp(move(lastItem.move).posture, plan.place === 'bed');
  const say = cueBeat(setting, { move: lastItem.move, side: null, set: 1 });
  for (let i = done; i < cues.length; i++) {
    const cue = cues[i] as Cue;
    const spot: Spot = { index: plan.items.length, round: 0, step: 'up', done: i };
    yield say('cue', { key: `postures.up.${cue.id}` }, cue.doing, spot, 'up');
  }
}
