import { type MoveId, move } from '../../../content';
import { COURSE_INSTEAD } from '../../../content/course';
import type { PlanItem } from '../../../content/item';
import { thingsOf } from '../../../content/needs';
import type { Technique } from '../../../content/types';
import { isFirst } from '../../at-first';
import { begun, type Course, legDue, onDay, sessionOf, sorenessDue, withinWeek } from '../../course';
import type { Here } from '../../here';
import { isTimed } from '../../own';
import { alternatesByRep, dose, doseRange } from '../../rounds';
import type { Act, State, Wanted } from '../../state';
import type { Plan } from '../../types';
import { noMoreThanKept } from '../dose/kept';
import { lengthOf, nameOf } from '../named';
import { ask, carryOn, goOn, type Outcome, say } from '../outcome';
import { start } from '../under-way';
import { forListener, gated, ledgerFor, noted, visitOf } from './beginning';
import { withFreeKicks } from './free-kicks';
import { allowed, behindGates } from './gates';
import { mayStart, offerGentle } from './may-start';

const countsASide = (technique: Technique): boolean => technique.sides === 'each' && !alternatesByRep(technique);

/** The item of another move, within the limits of that one; what was counted in all is shared by its sides. */
function inPlaceOf(item: PlanItem, id: MoveId): PlanItem {
  const [before, now] = [move(item.move), move(id)];
  const { least, most } = doseRange(now);
  const inAll = !countsASide(before) && countsASide(now);
  const amount = Math.min(most, Math.max(least, dose(item) / (inAll ? 2 : 1)));
  const { seconds: _seconds, count: _count, ...rest } = item;
  return {
    ...rest,
    move: id,
    ...(item.elastic ? {} : isTimed(id) ? { seconds: amount } : { count: amount }),
    ...(item.sets === undefined ? {} : { sets: Math.min(item.sets, now.sets.most) }),
  };
}

/** With the rounds of one more item that came to the same move, as many as it may have. */
const withRounds = (item: PlanItem, more: PlanItem): PlanItem =>
  item.sets === undefined || more.sets === undefined
    ? item
    : { ...item, sets: Math.min(item.sets + more.sets, move(item.move).sets.most) };

/** A session as it can be done: what is left out has something in its place or nothing, which is said. */
interface Fitted {
  readonly stated: number;
  readonly items: readonly PlanItem[];
  readonly words: readonly Act[];
}

/** The session of this week for this listener. */
export function sessionFor(state: State, course: Course): Fitted {
  const { stated, items } = withFreeKicks(state, sessionOf(course), 10);
  const kept: PlanItem[] = [];
  const words: Act[] = [];
  const gone = new Set<MoveId>();
  let longer = 0;
  for (const item of items) {
    if (allowed(state, item.move)) {
      kept.push(item);
      continue;
    }
    const instead = COURSE_INSTEAD[item.move]?.find((one) => allowed(state, one.move));
    if (!gone.has(item.move)) {
      words.push(say('coach.skippedMove', { name: nameOf(item.move) }));
      if (instead) words.push(say('coach.instead', { name: nameOf(instead.move) }));
    }
    gone.add(item.move);
    if (!instead) continue;
    longer += instead.takes ?? 0;
    const mine = inPlaceOf(item, instead.move);
    const at = kept.findIndex((one) => one.move === mine.move && one.only === mine.only);
    if (at < 0) kept.push(mine);
    else kept[at] = withRounds(kept[at] as PlanItem, mine);
  }
  return { stated: stated + longer, items: kept, words };
}

/** The moves of the session that comes next, as far as they may be done. */
export const courseMoves = (state: State, today: string): readonly MoveId[] =>
  sessionFor(state, (state.flags.course && onDay(state.flags.course, today).course) ?? begun(today)).items.map(
    ({ move: id }) => id,
  );

type WantedCourse = Extract<Wanted, { readonly want: 'course' }>;

/** The next session of the six weeks, which begin with it where they have not. */
export function startCourse(state: State, here: Here, wanted: WantedCourse = { want: 'course' }): Outcome {
  const { asked, extra } = wanted;
  const blocked = mayStart(state, wanted, here);
  if (blocked) return blocked;
  const coming = state.flags.course ? onDay(state.flags.course, here.today).course : begun(here.today);
  const { course: _over, ...flags } = state.flags;
  if (!coming) return carryOn({ ...state, flags, cursor: { at: 'lobby' } }, here, [say('course.steps.over')]);
  const begins = state.flags.course === undefined;
  const mayCheck = legDue(coming, here.today) && allowed(state, 'knee-to-chest');
  const { extra: _before, ...plain } = coming;
  const course = asked && mayCheck ? { ...plain, checked: here.today, ...(extra ? { extra } : {}) } : coming;
  const { stated, items: mine, words: left } = sessionFor(state, course);
  if (!mine.some(({ move: id }) => move(id).stretches)) return offerGentle(state);
  const gate = gated(
    state,
    wanted,
    mine.map((item) => item.move),
  );
  if (gate) return gate;
  if (!asked && (mayCheck || sorenessDue(course)))
    return { state: { ...state, wanted, cursor: { at: 'lobby' } }, acts: [ask(mayCheck ? 'leg-offer' : 'soreness')] };
  const done = behindGates(state, mine)
    .map((item) => forListener(item, state, isFirst(state)))
    .filter((item) => item !== null)
    .map((item) => noMoreThanKept(item, state.prefs));
  const within = withinWeek(state.diary, done, here.today);
  const { state: known, words } = noted(state);
  const plan: Plan = { routine: 'course', stated, visit: visitOf(state), items: within.items };
  const kneels = within.items.some(({ move: id }) => thingsOf(id).includes('cushion'));
  const opening = [
    say(kneels ? 'course.opening' : 'course.openingStanding', {
      week: course.week,
      count: course.done + 1,
      length: lengthOf(stated),
    }),
    ...(extra && course.extra ? [say('course.leg.extra', undefined, extra)] : []),
    ...left,
    ...(begins && here.reminders ? [say('course.days')] : []),
    ...(within.fewer > 0 ? [say('course.fewer')] : []),
  ];
  const next: State = { ...known, ledger: ledgerFor(state, here), flags: { ...known.flags, course } };
  return goOn(next, plan, asked === 'lying' ? { ...start, from: 'back' } : start, [...opening, ...words]);
}
