import { type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { toolOf } from '../../../content/needs';
import { REST } from '../../../content/usual';
import type { Avoided } from '../../../content/wishes';
import { circumstances } from '../../compose/circumstances';
import { compose } from '../../compose/compose';
import { ruledOut } from '../../compose/pool';
import {
  type Asked,
  amended,
  asksMore,
  MINUTES,
  minutesOf,
  NOTHING_ASKED,
  type Request,
  SHORTEST,
} from '../../compose/request';
import { meansTheCourse } from '../../course';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { State } from '../../state';
import type { Plan } from '../../types';
import { askFirst } from '../asking/confirm';
import { finishEarly } from '../doing/finish-early';
import { skip as skipMove } from '../doing/navigation';
import { pause } from '../doing/pausing';
import { postureAt, unbegun } from '../doing/place';
import { moreTime, somethingElse } from '../dose/dose';
import { nameOf } from '../named';
import { notUnderstood } from '../not-understood';
import { ask, carryOn, goOn, guide, inRoutine, type Outcome, say } from '../outcome';
import { startGentle } from '../starts/gentle';
import { limited } from '../starts/limits';
import { gently } from '../starts/may-start';
import { nearestLength, offer } from '../starts/offering';
import { planned, restart } from '../starts/plan';
import { variation } from '../told/steps';
import { type Guided, guided, inWork, itemStart, termsOf, under } from '../under-way';
import { isRest } from '../visit/coming-back';
import { offerCourse } from './course';

/** "Give me five seconds": a length under this, in seconds, in the middle of a routine is time to settle, not a plan. */
const SHORT_WAIT = 60;

/** The plan under way has hardly begun: what is said now is said of the plan, not of the move. */
export const hardlyBegun = (state: State): boolean => {
  const at = guided(state);
  return at?.plan.terms !== undefined && at.plan.routine === 'plan' && unbegun(state);
};

const saysAnything = (asked: Asked): boolean =>
  asksMore(asked) || asked.size !== undefined || (asked.minutes ?? null) !== null;

/** A length that no plan has, said by itself while the routine is paused. */
const waitsFor = ({ cursor }: State, seconds: number | null, asked: Asked): boolean =>
  cursor.at === 'paused' && seconds !== null && seconds < SHORTEST && !saysAnything(asked);

/** "I've only got five minutes", while it waits with more to do than that: what is left is to be fitted to it. */
const isLeft = ({ plan, spot }: Guided, here: Here, seconds: number, asked: Asked): boolean =>
  !saysAnything(asked) && spot.step !== 'up' && seconds < here.left(plan, spot);

/** Would another plan take the place of the one under way? A bare length or a limit is said of that one. */
export function isAnotherPlan(state: State, here: Here, { seconds, asked }: EventOf<'plan'>): boolean {
  const at = guided(state);
  if (!at || hardlyBegun(state) || (seconds === null && !saysAnything(asked))) return false;
  // Weeks are no length of a plan.
  if (seconds !== null && meansTheCourse(seconds)) return false;
  // "Two minutes", while it waits, is how long it is to.
  if (waitsFor(state, seconds, asked)) return false;
  // "No kneeling", while it waits, is said of what comes.
  if (at.at === 'paused') return seconds === null ? !saysLess(asked) : !isLeft(at, here, seconds, asked);
  // "I still have four minutes", on the way up: what is left is none of them.
  if (seconds !== null) return saysAnything(asked) || (seconds >= SHORTEST && at.spot.step === 'up');
  const { focus, only, size, place } = asked;
  return Boolean(focus || only || size || (place && !termsOf(state)));
}

/** A plan for what was asked. In the middle of a routine a bare length is what is left of it. */
export function plan(state: State, here: Here, { seconds, asked }: EventOf<'plan'>): Outcome {
  const limits = saysAnything(asked);
  if (seconds !== null && meansTheCourse(seconds)) {
    const limit = limited(state, { type: 'plan', seconds: null, asked });
    const made = offerCourse(limit?.[0] ?? state, here);
    return limit ? { ...made, acts: [limit[1], ...made.acts] } : made;
  }
  // "My plan": the one that is under way.
  if (seconds === null && !limits && state.flags.course && !guided(state)) return offerCourse(state, here);
  // Words that say nothing of a plan, in the middle of a routine, were something else that was not understood.
  if (seconds === null && !limits)
    return guided(state) ? notUnderstood(state, here) : carryOn(state, here, [say('coach.unknown.length')]);
  if (waitsFor(state, seconds, asked)) return pause(state, here);
  const guiding = state.cursor.at === 'guiding';
  const at = guided(state);
  if (at?.at === 'paused' && seconds !== null && isLeft(at, here, seconds, asked))
    return finishEarly(state, here, { type: 'finish-early', seconds });
  if (guiding && !limits && seconds !== null && !hardlyBegun(state)) {
    if (seconds < SHORT_WAIT) return moreTime(state, here);
    return finishEarly(state, here, { type: 'finish-early', seconds });
  }
  if (guided(state) && seconds === null && !hardlyBegun(state)) {
    const less = withLess(state, here, asked);
    if (less) return less;
  }
  if (gently(state)) return startGentle(state, here, seconds ?? undefined);
  if (onlyFloor(seconds, asked)) return askWhere(state, here);
  const terms = termsOf(state);
  if (guiding && seconds === null && asked.place && terms && !hardlyBegun(state))
    return elsewhere(state, here, amended(terms, asked));
  const wanted: Asked = { ...asked, ...(seconds === null ? {} : { minutes: seconds / 60 }) };
  // What is added to the plan that was just offered or begun keeps everything else of it.
  if (terms && hardlyBegun(state)) return planned(restart(state), here, amended(terms, wanted));
  const offered = here.asking === 'offer' ? state.request : undefined;
  return planned(state, here, amended(offered ?? statedOf(state) ?? NOTHING_ASKED, wanted));
}

/** "In bed, please", of a named routine that has just begun: as long as that one. */
function statedOf(state: State): Request | null {
  const stated = unbegun(state) ? guided(state)?.plan.stated : undefined;
  return stated === undefined ? null : { ...NOTHING_ASKED, minutes: stated / 60 };
}

/** Nothing but the floor was said: whoever cannot get down there may have said so (the words around it are not sent). */
const onlyFloor = (seconds: number | null, { place, ...others }: Asked): boolean =>
  seconds === null && place === 'floor' && !saysAnything(others);

/** Nothing begins on the floor for that; where a routine runs it stays as it is. */
const askWhere = (state: State, here: Here): Outcome =>
  guided(state)
    ? carryOn(state, here, [say('compose.whereLater')])
    : offer(state, here, { ...NOTHING_ASKED, place: 'floor' }, [], 'compose.offerFloor');

/** "I can't get down there", of a plan under way: the same length and purpose in another place, as near as it goes, at once. */
function elsewhere(state: State, here: Here, request: Request): Outcome {
  if (request.place === 'chair') return planned(state, here, request);
  const made = compose(request, circumstances(request, state, here, 'shut'));
  if ('plan' in made || made.minutes === null) return planned(restart(state), here, request);
  const near = planned(restart(state), here, { ...request, minutes: made.minutes });
  return { ...near, acts: [nearestLength(request, made.reason, made.minutes), ...near.acts] };
}

/** Nothing but limits: what is left out, or that it be easy. */
const saysLess = ({ focus, place, only, size, minutes }: Asked): boolean =>
  !focus && !place && !only && !size && (minutes ?? null) === null;

/** In the middle of a plan: "without the ball" leaves out what comes of it, "easy" is said of the move. */
function withLess(state: State, here: Here, asked: Asked): Outcome | null {
  const cursor = guided(state);
  if (!cursor || !saysLess(asked)) return null;
  const { without = [], easy } = asked;
  if (easy && without.length === 0) return variation('easier')(state, here, { type: 'easier' });
  const stays = ({ move: id }: PlanItem) => !ruledOut(id, without);
  const { plan: under, spot } = cursor;
  const out = under.items.slice(spot.index).filter((item) => !stays(item));
  const upright = move(under.items.at(-1)?.move ?? 'standing-breaths').posture === 'standing';
  const kneels = without.includes('kneeling') && under.place === undefined && !upright;
  if (out.length === 0 && !kneels) return carryOn(state, here, [say('compose.noneLeft')]);
  const items = under.items.filter((item, i) => i < spot.index || stays(item));
  // Nothing would come any more: another one in the place of this.
  if (items.length <= spot.index) return swapped(state, here, cursor, without);
  const [first] = out;
  const words = [
    ...(first
      ? [out.length === 1 ? say('coach.skippedMove', { name: nameOf(first.move) }) : say('compose.someLeft')]
      : []),
    ...(kneels ? [say('compose.seatLater')] : []),
  ];
  const now = under.items[spot.index];
  const kept: Plan = { ...under, items, ...(kneels ? { place: 'seat' as const } : {}) };
  if (now && stays(now)) return carryOn({ ...state, cursor: { ...cursor, plan: kept } }, here, words);
  return goOn(state, kept, { ...itemStart(spot.index), from: postureAt(cursor, here) }, words);
}

/** "I can't kneel for that", of the only move there is: another of about its length in its place, and no such one after it. */
function swapped(state: State, here: Here, at: Guided, without: readonly Avoided[]): Outcome | null {
  const fits = (id: MoveId) => !ruledOut(id, without);
  const now = under(at);
  // "I can't lie on my back", where all that comes is done so, and the rest would be: only another plan of that length takes its place.
  if (now && ruledOut(REST, without) && !now.technique.instead.some(fits)) {
    const { stated } = at.plan;
    const terms = termsOf(state) ?? { ...NOTHING_ASKED, ...(stated === undefined ? {} : { minutes: stated / 60 }) };
    return elsewhere(state, here, amended(terms, { without }));
  }
  const request = amended(state.request ?? NOTHING_ASKED, { without });
  return now ? somethingElse({ ...state, request }, here, fits) : null;
}

/** "No foam roller": a move to leave out, or, with no routine under way, a thing that a plan does without. */
export function skip(state: State, here: Here, event: EventOf<'skip'>): Outcome {
  const thing = event.move && !('plan' in state.cursor) ? toolOf(event.move) : null;
  // Said where nothing runs, it is of the plan that is wished for: of all that come only with a word that says so.
  if (!thing && event.move && !guided(state)) return outToday(state, here, event.move);
  if (!thing) return skipMove(state, here, event);
  return plan(state, here, { type: 'plan', seconds: null, asked: { without: [thing] } });
}

/** "Set up the strength one, but leave out the mountain climbers": whatever is begun in this session does without. */
function outToday(state: State, here: Here, id: MoveId): Outcome {
  const out = [...new Set([...(state.out ?? []), id])];
  return carryOn({ ...state, out }, here, [say('coach.never.today', { name: nameOf(id) })]);
}

/** "Skip the rest": the one under way; elsewhere it may be the pause that comes, or all that is left. */
export const skipRest = inRoutine((state, here, at) => {
  const now = under(at);
  if (now?.technique.work.kind === 'rest' && !here.between) return skipMove(state, here, { type: 'skip' });
  const coming = at.plan.items.slice(at.spot.index).find(isRest);
  if (here.between && coming === at.plan.items[at.spot.index]) return skipMove(state, here, { type: 'skip' });
  if (!coming) return askFirst(state, { type: 'stop' });
  return { state, acts: [ask('which-rest'), guide(inWork(at.spot) ? 'answer' : 'fresh')] };
});

/** "Make it shorter", said of a plan that has hardly begun: about two thirds of it. */
export function shorterPlan(state: State, here: Here, event: EventOf<'finish-early'>, share = 2 / 3): Outcome {
  const terms = termsOf(state);
  // "I have twelve minutes, then I must go", where nothing runs.
  if (state.cursor.at === 'lobby' && event.seconds !== null && event.seconds >= SHORTEST)
    return plan(state, here, { type: 'plan', seconds: event.seconds, asked: {} });
  // "Five minutes will do", of a plan that has hardly begun: one of that length.
  if (event.seconds !== null && event.seconds >= SHORTEST && hardlyBegun(state) && !event.behind)
    return plan(state, here, { type: 'plan', seconds: event.seconds, asked: {} });
  // "After this one I have to go" says where it is over, and nothing of how long it is to be.
  if (event.seconds !== null || event.behind || !hardlyBegun(state) || !terms) return finishEarly(state, here, event);
  const minutes = Math.max(MINUTES.least, Math.round(minutesOf(terms) * share));
  return planned(restart(state), here, { ...terms, minutes });
}

/** "Something else", said of a plan that has hardly begun: another one of the same kind. */
export function anotherPlan(state: State, here: Here): Outcome {
  const terms = termsOf(state);
  if (!hardlyBegun(state) || !terms) return somethingElse(state, here);
  return planned(restart(state), here, { ...terms, variation: (terms.variation + 1) % 10 });
}
