import { COURSE_SESSIONS } from '../../../content/course';
import { type Course, courseToday, eased, lighter, onDay, skipped, twoBack } from '../../course';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import { lengthOf } from '../named';
import { ask, carryOn, line, type Outcome, say } from '../outcome';
import { sessionFor, startCourse } from '../starts/course';
import { mayStart } from '../starts/may-start';
import { guided, under } from '../under-way';

/* The six weeks by voice: offered, where one is in them, a week left out, a step gentler, and ended. */

/** "Start the six-week plan": what it is, and a question; its next session, where it is under way. */
export function offerCourse(state: State, here: Here): Outcome {
  if (guided(state)) return carryOn(state, here, [say('coach.forget.later')]);
  if (state.flags.course) return startCourse(state, here);
  const wanted = { want: 'course' } as const;
  const blocked = mayStart(state, wanted, here);
  if (blocked) return blocked;
  const own = (state.prefs.own?.items.length ?? 0) > 0 ? [say('course.own')] : [];
  return {
    state: { ...state, cursor: { at: 'lobby' }, wanted },
    acts: [say('course.intro'), ...own, ask('offer', line('course.offer'))],
  };
}

/** What the next session is, in a question, shorter behind a step that is told; null where none is due. */
export function courseHello(state: State, today: string) {
  const due = courseToday(state, today);
  if (!due) return null;
  const { step, course } = due;
  const told = { week: course.week, length: lengthOf(sessionFor(state, course).stated) };
  if (step === null) return { step, question: line('course.hello', { ...told, count: course.done + 1 }) };
  if (step !== 'anewOr' || !state.flags.course) return { step, question: line('course.helloNew', told) };
  return { step, question: line('course.helloOr', { ...told, back: twoBack(state.flags.course, today).week }) };
}

/** "Where am I in my plan?"; null where there is none. */
export function whereInCourse(state: State, here: Here): Act | null {
  const course = state.flags.course && onDay(state.flags.course, here.today).course;
  if (!course) return null;
  const { week, done } = course;
  const { wanted } = COURSE_SESSIONS;
  return guided(state)
    ? say('course.whereNow', { week, count: Math.min(wanted, done + 1) })
    : say('course.where', { week, count: Math.min(wanted, done) });
}

/** "What week am I on?" */
export const whichWeek = (state: State, here: Here): Outcome =>
  carryOn(state, here, [whereInCourse(state, here) ?? say('course.none')]);

const withCourse = (state: State, course: Course): State => ({ ...state, flags: { ...state.flags, course } });

const none = (state: State, here: Here): Outcome => carryOn(state, here, [say('course.none')]);

export const skipWeek = (state: State, here: Here): Outcome =>
  state.flags.course
    ? carryOn(withCourse(state, skipped(state.flags.course, here.today)), here, [say('course.skipped')])
    : none(state, here);

/**
 * "Make it gentler": the six weeks by a step from now on, and in a session of them, or in a rest, what comes behind the move
 * under way, of which an easier way is told. Null where there is nothing of either.
 */
export function gentler(state: State, here: Here): Outcome | null {
  const { course } = state.flags;
  const at = guided(state);
  if (!at) return course ? carryOn(...lighterBy(state, course, here)) : null;
  const { plan, spot } = at;
  const now = under(at);
  const inCourse = course && plan.routine === 'course';
  if (!inCourse && now?.technique.work.kind !== 'rest') return null;
  const items = plan.items.map((item, i) => (i > spot.index ? eased(item, 1) : item));
  const easier = now ? [say(`moves.${now.item.move}.easier`)] : [];
  if (inCourse) {
    const [known, , words] = lighterBy(state, course, here);
    const less = known === state ? plan : { ...plan, items };
    return carryOn({ ...known, cursor: { ...at, plan: less } }, here, [...easier, ...words]);
  }
  if (items.every((item, i) => item === plan.items[i])) return null;
  return carryOn({ ...state, cursor: { ...at, plan: { ...plan, items } } }, here, [...easier, say('course.lighter')]);
}

/** "Harder", to who was away for long and would begin anew: two weeks back. Null where it is said of something else. */
export function lessFarBack(state: State, here: Here): Outcome | null {
  const { course } = state.flags;
  if (!course || guided(state) || courseToday(state, here.today)?.step !== 'anewOr') return null;
  const known: State = { ...withCourse(state, twoBack(course, here.today)), cursor: { at: 'lobby' } };
  const next = courseHello(known, here.today);
  return next && { state: known, acts: [ask('choose', next.question)] };
}

/** The six weeks a step gentler; as they are, where they are as gentle as they get. */
function lighterBy(state: State, course: Course, here: Here): [State, Here, readonly Act[]] {
  const less = lighter(course);
  return less.lighter === course.lighter
    ? [state, here, [say('coach.feedback.enough')]]
    : [withCourse(state, less), here, [say('course.lighter')]];
}

/** "Stop the plan": doses and routines stay. */
export function stopCourse(state: State, here: Here): Outcome {
  const { course, ...flags } = state.flags;
  return course ? carryOn({ ...state, flags }, here, [say('course.stopped')]) : none(state, here);
}

/** Too hard, in a session of it: the week comes again, a step lighter. */
export const foundHard = (state: State): State =>
  'plan' in state.cursor && state.cursor.plan.routine === 'course' && state.flags.course
    ? withCourse(state, { ...state.flags.course, hard: true })
    : state;
