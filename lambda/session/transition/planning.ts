import { type MoveId, move } from '../../content';
import type { Equipment, Posture } from '../../content/types';
import { GATES } from '../../safety/limits';
import { circumstances } from '../compose/circumstances';
import { compose } from '../compose/compose';
import { KIND } from '../compose/kinds';
import { changesOf, posturesOf } from '../compose/order';
import { ruledOut, type Unanswered } from '../compose/pool';
import { type Asked, amended, asksMore, MINUTES, minutesOf, NOTHING_ASKED, type Request } from '../compose/request';
import type { EventOf } from '../events';
import type { Here } from '../here';
import type { Act, State } from '../state';
import type { Plan, PlanItem } from '../types';
import { missed } from './answers';
import { finishEarly, moreTime, somethingElse } from './dose';
import { mayStart } from './may-start';
import { postureAt, skip as skipMove } from './navigation';
import { besideChair, instead, kindsOf, nearest, spoken } from './offering';
import { carryOn, goOn, guided, itemStart, lengthOf, nameOf, type Outcome, say, start } from './outcome';
import { startGentle } from './screening';
import { gated, ledgerFor, noted, visitOf } from './starting';
import { variation } from './steps';

/** "Give me five seconds": a length under this, in seconds, in the middle of a routine is time to settle, not a plan. */
const SHORT_WAIT = 60;

/** The plan under way has hardly begun: what is said now is said of the plan, not of the move. */
const hardlyBegun = ({ cursor, request }: State): boolean =>
  request !== undefined &&
  cursor.at === 'guiding' &&
  cursor.plan.routine === 'plan' &&
  cursor.spot.index === 0 &&
  cursor.spot.round === 0 &&
  cursor.spot.step === 'setup';

/** A plan for what was asked. In the middle of a routine a bare length is what is left of it. */
export function plan(state: State, here: Here, { seconds, asked }: EventOf<'plan'>): Outcome {
  const limits = asksMore(asked) || asked.size !== undefined || (asked.minutes ?? null) !== null;
  // Words that say nothing of a plan, in the middle of a routine, were something else that was not understood.
  if (seconds === null && !limits)
    return guided(state) ? missed(state, here) : carryOn(state, here, [say('coach.unknown.length')]);
  // "Five, ten or fifteen minutes?"
  if (here.asking === 'gentle' && seconds !== null) return startGentle(state, here, seconds);
  const guiding = state.cursor.at === 'guiding' && here.asking !== 'gate';
  if (guiding && !limits && seconds !== null && !hardlyBegun(state)) {
    if (seconds < SHORT_WAIT) return moreTime(state, here);
    return finishEarly(state, here, { type: 'finish-early', seconds });
  }
  if (guiding && seconds === null && !hardlyBegun(state)) {
    const less = withLess(state, here, asked);
    if (less) return less;
  }
  if (state.flags.gentle) return startGentle(state, here, seconds ?? undefined);
  if (guiding && seconds === null && asked.place && state.request && !hardlyBegun(state))
    return elsewhere(state, here, amended(state.request, asked));
  const wanted: Asked = { ...asked, ...(seconds === null ? {} : { minutes: seconds / 60 }) };
  // What is added to the plan that was just offered or begun keeps everything else of it.
  if (state.request && hardlyBegun(state)) return planned(again(state), here, amended(state.request, wanted));
  const offered = here.asking === 'offer' ? state.request : undefined;
  return planned(state, here, amended(offered ?? NOTHING_ASKED, wanted));
}

/** "I can't get down there", of a plan under way: the same length and purpose in another place, as near as it goes, at once. */
function elsewhere(state: State, here: Here, request: Request): Outcome {
  if (request.place === 'chair') return planned(state, here, request);
  const made = compose(request, circumstances(request, state, here, 'shut'));
  if ('plan' in made || made.minutes === null) return planned(again(state), here, request);
  const near = planned(again(state), here, { ...request, minutes: made.minutes });
  return { ...near, acts: [nearest(request, made.reason, made.minutes), ...near.acts] };
}

/** In the middle of a plan: "without the ball" leaves out what comes of it, "easy" is said of the move. */
function withLess(state: State, here: Here, asked: Asked): Outcome | null {
  const { cursor } = state;
  if (cursor.at !== 'guiding') return null;
  const { without = [], easy, focus, place, only, size } = asked;
  if (focus || place || only || size) return null;
  if (easy && without.length === 0) return variation('easier')(state, here, { type: 'easier' });
  const stays = ({ move: id }: PlanItem) => !ruledOut(id, without);
  const { plan: under, spot } = cursor;
  const out = under.items.slice(spot.index).filter((item) => !stays(item));
  const upright = move(under.items.at(-1)?.move ?? 'standing-breaths').posture === 'standing';
  const kneels = without.includes('kneeling') && under.place === undefined && !upright;
  if (out.length === 0 && !kneels) return carryOn(state, here, [say('compose.noneLeft')]);
  const items = under.items.filter((item, i) => i < spot.index || stays(item));
  if (items.length === 0) return null;
  const key = out.length === 1 ? 'coach.skippedMove' : 'compose.someLeft';
  const words = [
    ...(out.length > 0 ? [say(key, { name: nameOf(out[0]?.move ?? '') })] : []),
    ...(kneels ? [say('compose.seatLater')] : []),
  ];
  const now = under.items[spot.index];
  const kept: Plan = { ...under, items, ...(kneels ? { place: 'seat' as const } : {}) };
  if (now && stays(now)) return carryOn({ ...state, cursor: { ...cursor, plan: kept } }, here, words);
  return goOn(state, kept, { ...itemStart(spot.index), from: postureAt(cursor, here) }, words);
}

/** Moves that go by the name of the thing they need. */
const NAMED_FOR: Readonly<Partial<Record<MoveId, Equipment>>> = { 'foam-rolling': 'roller', 'ball-release': 'ball' };

/** "No foam roller": a move to leave out, or, with no routine under way, a thing that a plan does without. */
export function skip(state: State, here: Here, event: EventOf<'skip'>): Outcome {
  const thing = event.move && !('plan' in state.cursor) ? NAMED_FOR[event.move] : undefined;
  if (!thing) return skipMove(state, here, event);
  return plan(state, here, { type: 'plan', seconds: null, asked: { without: [thing] } });
}

/** The plan of a request, or the reason why there is none and the nearest thing that works. */
export function planned(state: State, here: Here, request: Request): Outcome {
  if (request.place === 'chair') return besideChair(state, here, request);
  const want = { want: 'plan', request } as const;
  const blocked = mayStart(state, want, here);
  if (blocked) return { ...blocked, state: { ...blocked.state, request } };
  const shut = compose(request, circumstances(request, state, here, 'shut'));
  if (!('plan' in shut)) return instead(state, here, request, shut);
  const { state: known, words } = noted(state, here.today);
  const next: State = { ...known, ledger: ledgerFor(state, here), request };
  const plan: Plan = { ...shut.plan, visit: visitOf(state) };
  const made = goOn(next, plan, start, [...beyond(request), ...opening(request, shut.plan), ...words]);
  // Nobody is asked where every question was answered.
  const open = GATES.every((gate) => state.flags.gates?.[gate] !== undefined);
  return open ? made : gated(state, want, wishes(state, here, request), made);
}

/** More or less than there is was asked for. */
function beyond({ minutes }: Request): readonly Act[] {
  if (minutes === null || (minutes >= MINUTES.least && minutes <= MINUTES.most)) return [];
  if (minutes < MINUTES.least) return [say('coach.length.tooShort')];
  return [say('coach.length.tooLong', { length: lengthOf(MINUTES.most * 60) })];
}

/** What would be in the plan if every question that stands before a move were answered with yes. */
export function wishes(state: State, here: Here, request: Request, unanswered: Unanswered = 'open'): MoveId[] {
  const made = compose(request, circumstances(request, state, here, unanswered));
  return 'plan' in made ? made.plan.items.map((item) => item.move) : [];
}

/** "Make it shorter", said of a plan that has hardly begun: about two thirds of it. */
export function shorterPlan(state: State, here: Here, event: EventOf<'finish-early'>): Outcome {
  if (event.seconds !== null || !hardlyBegun(state) || !state.request) return finishEarly(state, here, event);
  const minutes = Math.max(MINUTES.least, Math.round((minutesOf(state.request) * 2) / 3));
  return planned(again(state), here, { ...state.request, minutes });
}

/** "Something else", said of a plan that has hardly begun: another one of the same kind. */
export function anotherPlan(state: State, here: Here): Outcome {
  if (!hardlyBegun(state) || !state.request) return somethingElse(state, here);
  return planned(again(state), here, { ...state.request, variation: (state.request.variation + 1) % 10 });
}

/** The start that is made again is still the same session. */
const again = (state: State): State => ({
  ...state,
  flags: { ...state.flags, sessions: Math.max(0, state.flags.sessions - 1) },
});

/** Things to have at hand, in the order they are named. */
const THINGS = ['roller', 'ball', 'pillow', 'cushion', 'strap', 'chair'] as const satisfies readonly Equipment[];

/** Down and up without kneeling takes something to sit on, which has to be there before the listener is down. */
const needsSeat = ({ place, without }: Request, postures: readonly Posture[]): boolean =>
  place !== 'bed' && without.includes('kneeling') && postures.some((posture) => posture !== 'standing');

/** The plan in a sentence, how often the listener gets up, and what to fetch before they are down. */
function opening(request: Request, { items }: Plan): readonly Act[] {
  const works = items.filter((item) => KIND[item.move] !== 'rest').length;
  const params = { length: spoken(request), kinds: kindsOf({ routine: 'plan', items }), count: works };
  const postures = posturesOf(items);
  const changes = changesOf(items);
  const trip =
    request.place === 'bed'
      ? 'bed'
      : !postures.some((posture) => posture !== 'standing')
        ? request.place === 'off-floor'
          ? 'offFloor'
          : 'standing'
        : postures[0] === 'standing'
          ? 'standingFirst'
          : 'floor';
  const used = new Set(items.flatMap((item) => move(item.move).equipment));
  const things = THINGS.filter(
    (thing) => used.has(thing) && !request.without.includes(thing) && (request.only === null || request.only === thing),
  );
  const names = Object.fromEntries(things.map((thing, i) => ['abcdef'[i] as string, `@compose.things.${thing}`]));
  return [
    say(works === 0 ? 'compose.plan.rest' : 'compose.plan.moves', params),
    say(`compose.trips.${trip}`, { count: changes }),
    ...(needsSeat(request, postures) ? [say('compose.seat')] : []),
    ...(things.length > 0 ? [say(`compose.fetch.${things.length}`, names)] : []),
    ...(request.only === 'ball' && !used.has('ball') ? [say('compose.fingers')] : []),
  ];
}
