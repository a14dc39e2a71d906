import { move } from '../content';
import type { PlanItem } from '../content/item';
import { fetchesChair, thingsOf } from '../content/needs';
import { isRoutineId, routine } from '../content/routines';
import type { Posture } from '../content/types';
import type { Key } from '../languages/keys';
import type { Line } from '../languages/line';
import { cueKey } from '../session/cue';
import { fleetingOf, isSettling, rounds } from '../session/rounds';
import { type Entry, SETTLED, type Spot, WAITING } from '../session/state';
import type { Plan } from '../session/types';
import type { Beat, BeatKind, BeatState, Setting } from './beats';
import { entered, type LeadStep, leadIn, setupOf } from './lead-in';
import { type About, type BeatPlace, common } from './place';
import { tenths } from './tenths';

type Say = (kind: BeatKind, line: Line, doing: number, spot: Spot, state: BeatState) => Beat;

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
  const way = leadIn(
    place,
    setupOf(place, plan, entry, setting),
    from,
    { moved, rolls, bent },
    plan,
    setting,
    line,
    waits,
  );
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
    const step = way.steps[i] as LeadStep;
    const spot = spotAt(i + named);
    if ('line' in step) yield say('cue', step.line, step.doing, spot, step.state);
    else yield* settleBeats(step.quiet, common(place), spot, setting, turns.rounds);
  }
}

/** Seconds behind the words that open a plan, to fetch what they name and to make room: ours, where it has no name. */
const FETCHING = { chair: 8, else: 2 } as const;
const onFeet = (item: PlanItem): boolean => fetchesChair(item.move);
export function fetching({ routine: id, items }: Plan): number {
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
