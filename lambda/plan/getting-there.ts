import { move } from '../content';
import type { PlanItem } from '../content/item';
import { moveCues, settleSeconds, wayUp } from '../content/postures';
import type { Posture, Setup } from '../content/types';
import type { Key } from '../languages/keys';
import type { Line } from '../languages/line';
import { cueKey } from '../session/cue';
import { told } from '../session/learned';
import { isSettling } from '../session/rounds';
import type { Entry, Spot } from '../session/state';
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
    seconds: tenths(setting.voice.measure(line).seconds + doing * setting.prefs.cadence),
    spot,
    state,
  });

/** The words that lead into a round, by how the listener comes to it and how much they want to hear. */
function setupOf({ technique, round, item }: BeatPlace, setting: Setting): Setup {
  if (round.entry === 'change') return technique.change;
  if (round.entry === 'another-set') return technique.anotherSet;
  const { first, brief } = technique;
  const level = told(item, setting.prefs);
  if (level !== 'name') return level === 'full' ? first : brief;
  return { cues: brief.cues.filter(({ kept, locate }) => kept || locate), settle: brief.settle };
}

export function* setupBeats(
  plan: Plan,
  place: BeatPlace,
  { done, carried, from: came }: Spot,
  entry: Entry,
  setting: Setting,
  say: Say,
  line: (key: Key, params?: Line['params']) => Line,
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
    key: Key;
    doing: number;
    locate?: true | undefined;
    params?: Line['params'];
    form?: number;
  }[] = [];
  if (first && plan.items.length > 1) {
    const order = index === 0 ? 'first' : 'next';
    const key = `coach.guide.${order}${isSettling(item) ? 'Settle' : ''}` as const;
    lines.push({ key, doing: 0.5, params: { name: { name: 'moves', id: item.move } }, form: Math.max(0, index - 1) });
  }
  if (moved)
    for (const cue of moveCues(from, technique.posture, plan.place))
      lines.push({ key: `postures.moves.${cue.id}`, doing: cue.doing });
  for (const cue of setup.cues) lines.push({ key: cueKey(item.move, cue.id), doing: cue.doing, locate: cue.locate });
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
  const own = moved ? Math.max(settleSeconds(from, technique.posture, plan.place), setup.settle) : setup.settle;
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
export function* reentryBeats(
  place: BeatPlace,
  setting: Setting,
  say: Say,
  line: (key: Key, params?: Line['params']) => Line,
  spot: Spot,
): Generator<Beat, void, undefined> {
  const { technique, item } = place;
  yield say('cue', line('coach.guide.return', { name: { name: 'moves', id: item.move } }), 0.5, spot, 'settling');
  for (const cue of moveCues(null, technique.posture))
    yield say('cue', line(`postures.moves.${cue.id}`), cue.doing, spot, 'settling');
  for (const cue of technique.brief.cues)
    yield say('cue', line(cueKey(item.move, cue.id)), cue.doing, spot, 'settling');
  const settle =
    Math.max(technique.brief.settle, settleSeconds(null, technique.posture)) +
    (setting.prefs.settle[technique.posture] ?? 0);
  yield* settleBeats(settle, common(place), spot, setting, place.turns.rounds);
}

/** The safe way up, in stages, from the posture of the last move. */
export function* upBeats(plan: Plan, done: number, setting: Setting): Generator<Beat, void, undefined> {
  const lastItem = plan.items.at(-1);
  if (!lastItem) return;
  const cues = wayUp(move(lastItem.move).posture, plan.place);
  const say = cueBeat(setting, { move: lastItem.move, side: null, set: 1 });
  for (let i = done; i < cues.length; i++) {
    const cue = cues[i] as (typeof cues)[number];
    const spot: Spot = { index: plan.items.length, round: 0, step: 'up', done: i };
    yield say('cue', { key: `postures.up.${cue.id}` }, cue.doing, spot, 'up');
  }
}
