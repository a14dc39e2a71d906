import { move } from '../content';
import type { PlanItem } from '../content/item';
import { fetchesChair, thingsOf } from '../content/needs';
import { moveCues, settleSeconds } from '../content/postures';
import { isRoutineId, routine } from '../content/routines';
import type { Posture, Setup, SetupCue } from '../content/types';
import type { Key } from '../languages/keys';
import type { Line } from '../languages/line';
import { cueKey } from '../session/cue';
import { told } from '../session/learned';
import { fleetingOf, isSettling, rounds } from '../session/rounds';
import { type Entry, SETTLED, type Spot, WAITING } from '../session/state';
import type { Plan } from '../session/types';
import type { Beat, BeatKind, BeatState, Setting } from './beats';
import { type About, type BeatPlace, common } from './place';
import { tenths } from './tenths';

export type Say = (kind: BeatKind, line: Line, doing: number, spot: Spot, state: BeatState) => Beat;

/** A spoken beat: the words, then the seconds to do what they ask. */
export const cueBeat =
  (setting: Setting, { move: id, side, set }: About): Say =>
  (kind, line, doing, spot, state) => ({
    move: id,
    side,
    set,
    kind,
    line,
    seconds: tenths(setting.voice.measure(line).seconds + doing),
    spot,
    state,
  });

/** A rest shorter than this, in seconds, is lain down to in a sentence. */
const WORTH_ARRANGING = 50;

/** The words that lead into a round, by how the listener comes to it and how much they want to hear. */
function setupOf({ technique, round, item }: BeatPlace, entry: Entry, setting: Setting): Setup {
  const first = round.entry === 'first';
  // Back after a pause nobody knows how the listener lies: the position is told from the start.
  if (entry === 'pause' && !first) return technique.brief;
  if (round.entry === 'change') return technique.change;
  if (round.entry === 'another-set') return technique.anotherSet;
  const { first: full, brief } = technique;
  const fleeting = fleetingOf(technique, round.amount);
  if (fleeting) return fleeting;
  if (technique.work.kind === 'rest' && round.amount < WORTH_ARRANGING) return { cues: brief.cues, settle: 0 };
  const level = told(item, setting.prefs);
  if (level !== 'name') return level === 'full' ? full : brief;
  const needed = brief.cues.filter(({ kept, locate, role }) => kept || locate || role === 'load');
  return { cues: needed, settle: brief.settle };
}

/** A slower pace lengthens getting there by no more than this, so that a round still fits into a part: ours. */
const MOST_STRETCH = 1.5;

/** One step on the way into a round: words with the seconds to do what they ask, or quiet to get there. */
type Step = { readonly line: Line; readonly doing: number; readonly state: BeatState } | { readonly quiet: number };

/** The steps into a round, and where the two quiet ends of it begin: the last silence, and the first cue that loads. */
interface LeadIn {
  readonly steps: readonly Step[];
  readonly quietFrom: number;
  readonly loadFrom: number;
}

/**
 * First the posture and the time to get there; then the body is arranged where nothing pulls; a short silence; and last what
 * loads it, so that hardly a second of that goes uncounted. `from` is the posture the listener comes from, null where
 * nobody knows it.
 */
function leadIn(
  place: BeatPlace,
  setup: Setup,
  from: Posture | null,
  {
    moved,
    rolls = false,
    bent = false,
  }: { readonly moved: boolean; readonly rolls?: boolean; readonly bent?: boolean },
  plan: Plan,
  setting: Setting,
  line: (key: Key) => Line,
  waits = false,
): LeadIn {
  const { technique, item, round } = place;
  const { settle: wished } = setting.prefs;
  const cadence = Math.min(MOST_STRETCH, setting.prefs.cadence);
  const quiet = (seconds: number): Step[] => (seconds > 0 ? [{ quiet: seconds }] : []);
  const settling = (seconds: number) => quiet(seconds * cadence + (wished[technique.posture] ?? 0));
  const turns = moved || rolls || round.entry === 'change';
  const posture = moved ? settleSeconds(from, technique.posture, plan.place) : 0;
  const spoken = ({ id, doing, role, locate }: SetupCue): Step => ({
    line: line(cueKey(item.move, id)),
    // What loads is never stretched out: nothing counts it yet.
    doing: role === 'load' ? doing : doing * cadence,
    state: role === 'load' ? 'settling' : locate ? 'locate' : 'setup',
  });
  const arranged = ({ settles, ...cue }: SetupCue): Step[] => [
    spoken(cue),
    ...(settles === undefined ? [] : settling(Math.max(settles, posture))),
  ];
  // Where to lie is not said to somebody who lies there.
  const there = ({ settles }: SetupCue) => settles !== undefined && !turns;
  const told = setup.cues.filter((cue) => cue.role !== 'load' && !cue.before && !there(cue) && !(bent && cue.bends));
  const steps: Step[] = [
    ...(moved ? setup.cues.filter(({ before }) => before).map(spoken) : []),
    ...(moved ? moveCues(from, technique.posture, plan.place) : [])
      .filter(({ bends }) => !(bent && bends))
      .map(({ id, doing }): Step => ({ line: line(`postures.moves.${id}`), doing: doing * cadence, state: 'setup' })),
    // A cue that says which side to lie on has the time to get there behind it.
    ...(moved && told[0]?.settles === undefined ? settling(posture) : []),
    ...told.flatMap(arranged),
  ];
  const short = quiet(waits ? Math.max(WAITED, setup.settle) + (wished[technique.posture] ?? 0) : setup.settle);
  const loads = setup.cues.filter(({ role }) => role === 'load').map(spoken);
  return {
    steps: [...steps, ...short, ...loads],
    quietFrom: steps.length,
    loadFrom: steps.length + short.length,
  };
}

/** Where in a lead-in somebody goes on of whom so many steps are behind them. */
function entered({ quietFrom, loadFrom }: LeadIn, behind: number): number {
  if (behind === SETTLED) return loadFrom;
  // In the middle of what loads it begins once more, from the silence before.
  return Math.min(behind, quietFrom);
}

/** Least seconds of quiet before what loads, for somebody who asked to wait. */
const WAITED = 8;

export function* setupBeats(
  plan: Plan,
  place: BeatPlace,
  { done, carried, from: came }: Spot,
  entry: Entry,
  setting: Setting,
  line: (key: Key, params?: Line['params']) => Line,
): Generator<Beat, void, undefined> {
  const { item, technique, round, index, roundIndex, turns, wording } = place;
  const back = entry === 'pause';
  const waits = done >= WAITING;
  const first = round.entry === 'first';
  const earlier = index > 0 && !back ? (plan.items[index - 1] as PlanItem) : null;
  const before: Posture | null = earlier && move(earlier.move).posture;
  const rolls = first && earlier !== null && before === 'side' && rounds(earlier).at(-1)?.side !== round.side;
  const from = back ? null : (came ?? before);
  const opens = index === 0 && roundIndex === 0 && !back && !came;
  // Whoever has just brought a chair is on their feet.
  const stands = opens && technique.posture === 'standing' && fetching(plan) >= FETCHING.chair;
  const moved = back || (first && from !== technique.posture && !stands);
  const bent = earlier !== null && !came && move(earlier.move).kneesBent === true;
  const way = leadIn(place, setupOf(place, entry, setting), from, { moved, rolls, bent }, plan, setting, line, waits);
  const brought = { ...(carried ? { carried } : {}), ...(came ? { from: came } : {}) };
  const brings = carried || came;
  const spotAt = (i: number): Spot => {
    const spot: Spot = { index, round: roundIndex, step: 'setup', done: i };
    return brings ? { ...spot, ...brought } : spot;
  };
  const say = cueBeat(setting, common(place));
  // The name of a move is the first of its steps; a breath or two to arrive in need none.
  const arrives = index === 0 && fleetingOf(technique, round.amount) !== undefined;
  const named = first && !arrives && plan.items.length > 1 ? 1 : 0;
  if (opens && done === 0)
    yield* settleBeats(fetching(plan) * setting.prefs.cadence, common(place), spotAt(0), setting, 0);
  if (named && (back || done === 0)) {
    const order = index === 0 ? 'first' : 'next';
    const key = `coach.guide.${order}${isSettling(item) ? 'Settle' : ''}` as const;
    const name = line(key, { name: { name: 'moves', id: item.move } });
    yield say(
      'cue',
      { ...name, form: Math.max(0, index - 1) + wording },
      0.5 * setting.prefs.cadence,
      spotAt(0),
      'setup',
    );
  }
  const begun = waits
    ? Math.min(way.quietFrom, done - WAITING - named)
    : entered(way, done === SETTLED ? done : done - named);
  for (let i = back ? 0 : Math.max(0, begun); i < way.steps.length; i++) {
    const step = way.steps[i] as Step;
    const spot = spotAt(i + named);
    if ('line' in step) yield say('cue', step.line, step.doing, spot, step.state);
    else yield* settleBeats(step.quiet, common(place), spot, setting, turns.rounds);
  }
}

/** Seconds behind the words that open a plan, to fetch what they name and to make room: ours, where it has no name. */
const FETCHING = { chair: 8, else: 2 } as const;
const onFeet = (item: PlanItem): boolean => fetchesChair(item.move);
function fetching({ routine: id, items }: Plan): number {
  if (isRoutineId(id)) return routine(id).fetching;
  // One move by itself names nothing else.
  if (id === 'single') return items.length > 1 ? FETCHING.else : items.some(onFeet) ? FETCHING.chair : 0;
  return items.some((item) => thingsOf(item.move).includes('chair')) ? FETCHING.chair : FETCHING.else;
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

/** Back into position after a pause: one short cue, the way there, and what loads it last. */
export function* reentryBeats(
  plan: Plan,
  place: BeatPlace,
  setting: Setting,
  line: (key: Key, params?: Line['params']) => Line,
  spot: Spot,
): Generator<Beat, void, undefined> {
  const { technique, item } = place;
  const say = cueBeat(setting, common(place));
  const back = line('coach.guide.return', { name: { name: 'moves', id: item.move } });
  yield say('cue', back, 0.5 * setting.prefs.cadence, spot, 'settling');
  const { steps } = leadIn(place, technique.brief, null, { moved: true }, plan, setting, line);
  for (const step of steps)
    if ('line' in step) yield say('cue', step.line, step.doing, spot, 'settling');
    else yield* settleBeats(step.quiet, common(place), spot, setting, place.turns.rounds);
}

/** What loads the body, once more: behind an answer that was too long to stay in the hold for. */
export function* loadBeats(
  place: BeatPlace,
  setting: Setting,
  line: (key: Key) => Line,
  spot: Spot,
): Generator<Beat, void, undefined> {
  const say = cueBeat(setting, common(place));
  for (const { id, doing, role } of place.technique.brief.cues)
    if (role === 'load') yield say('cue', line(cueKey(place.item.move, id)), doing, spot, 'settling');
}
