import { MOVES, type MoveId, move } from '../../content';
import { ROUTINES, type RoutineId, routine } from '../../content/routines';
import { STRETCH_A_WEEK } from '../../safety/limits';
import { NOTHING_ASKED } from '../compose/request';
import { daysBetween, WEEK, weeklyStretch } from '../diary';
import type { EventOf } from '../events';
import { withFeedback } from '../feedback';
import type { Here } from '../here';
import type { Act, Spot, State, Wanted } from '../state';
import type { Plan, PlanItem } from '../types';
import { withoutThing } from './equipment';
import { allowed, behindGates, closedGates, routineMoves } from './gates';
import { SOON } from './launch';
import { mayStart, offerGentle } from './may-start';
import { ask, carryOn, goOn, itemStart, lengthOf, nameOf, type Outcome, say, start } from './outcome';
import { startOwn } from './own-start';
import { planned } from './planning';
import { doctorNamed } from './screening';
import { offerTimer } from './timer';

/** The longest rest of the article, in seconds. */
const LONGEST_REST = MOVES['constructive-rest'].work.seconds.most;
/** Words that a listener hears once: while the coach counts, the wake word comes first. */
export function noted(before: State, today: string): { state: State; words: readonly Act[] } {
  const state: State = before.flags.firstOn ? before : { ...before, flags: { ...before.flags, firstOn: today } };
  const sessions = state.flags.sessions + 1;
  if (state.flags.noted) return { state: { ...state, flags: { ...state.flags, sessions } }, words: [] };
  return {
    state: { ...state, flags: { ...state.flags, sessions, noted: true } },
    words: [say('coach.wakeWord')],
  };
}

export function startRoutine(state: State, here: Here, event: EventOf<'start-routine'>): Outcome {
  if (event.unknown) return carryOn(state, here, [say('coach.unknown.routine')]);
  const id: RoutineId = event.routine ?? 'quick-relief';
  return mayStart(state, { want: 'routine', routine: id }, here) ?? begin(state, here, id, ROUTINES[id].stated);
}

/** Asks once about the families of moves in a plan; without an answer the routine goes on with other moves instead. */
export function gated(state: State, wanted: Wanted, moves: readonly MoveId[], made: Outcome): Outcome {
  const gates = closedGates(state, moves);
  const { cursor } = made.state;
  if (gates.length === 0 || cursor.at !== 'guiding') return made;
  const opening = made.acts.filter((act) => act.act === 'say');
  return {
    state: { ...made.state, wanted, cursor: { ...cursor, asking: 'gate' } },
    acts: [
      ...opening,
      say('coach.beforeDown'),
      ...gates.map((gate) => say(`safety.gates.${gate}`)),
      ask('safety.gates.again'),
      { act: 'guide', entry: 'fresh' },
    ],
  };
}

/** A first session takes every dose at its lowest and nothing of the third level (safety reference, section 7). */
export const isFirst = (state: State): boolean => state.flags.sessions === 0;

/** What was held shortly before is still part of "how did I do"; yesterday's, of which the rest was offered, is not. */
export const ledgerFor = (state: State, here: Here): State['ledger'] =>
  here.asking === 'rest-or-again'
    ? {}
    : state.turn || (state.at !== undefined && here.now - state.at <= SOON)
      ? state.ledger
      : {};

/** Sessions before this one, as far as they make a difference to what is said. */
export const visitOf = ({ flags }: State): number => flags.sessions % 60;

/** The plan of a named routine for this listener, its elastic seconds still open. */
export function planOf(id: RoutineId, state: State, stated: number): Plan {
  const gentlest = isFirst(state);
  const items = behindGates(state, routine(id).items)
    .map((item) => forListener(item, state, gentlest))
    .filter((item) => item !== null);
  return { routine: id, stated, items: gentlest ? items : withFeedback(items, state.prefs) };
}

export function forListener(item: PlanItem, state: State, gentlest: boolean): PlanItem | null {
  if (!allowed(state, item.move)) return null;
  const technique = move(item.move);
  const lead = technique.sides === 'each' && state.prefs.lead !== 'right' ? { lead: state.prefs.lead } : {};
  if (!gentlest || item.elastic) return { ...item, ...lead };
  const { work, sets } = technique;
  const least = (own: number | undefined, range: { least: number }) => Math.min(own ?? range.least, range.least);
  const dose =
    work.kind === 'hold'
      ? { seconds: least(item.seconds, work.seconds) }
      : work.kind === 'rest'
        ? {}
        : { count: least(item.count, work.count) };
  return { ...item, ...dose, ...lead, sets: Math.min(item.sets ?? sets.usual, sets.least) };
}

/** Has a side had its week's stretch already, is there more in this plan, and was it not said within the week? */
function stretchedEnough({ diary, flags }: State, today: string, { items }: Plan): boolean {
  if (flags.restedOn && daysBetween(flags.restedOn, today) < WEEK) return false;
  if (!items.some(({ move: id }) => move(id).stretches)) return false;
  const { left, right } = weeklyStretch(diary, today);
  return Math.max(left, right) >= STRETCH_A_WEEK;
}

function begin(state: State, here: Here, id: RoutineId, stated: number): Outcome {
  const made = beginNow(state, here, id, stated);
  const { cursor } = made.state;
  // What is left out may leave nothing that would be worth getting down for.
  const worth = cursor.at === 'guiding' && cursor.plan.items.some(({ move: id }) => move(id).work.kind !== 'rest');
  if (!worth) return offerGentle(state);
  return gated(state, { want: 'routine', routine: id }, routineMoves(id), made);
}

function beginNow(state: State, here: Here, id: RoutineId, stated: number): Outcome {
  const plan = planOf(id, state, stated);
  const { state: known, words } = noted(state, here.today);
  const opening = say(`routines.${id}.opening`, { minutes: lengthOf(stated) });
  const visited = { ...plan, visit: visitOf(state) };
  const next = { ...known, ledger: ledgerFor(state, here) };
  if (!stretchedEnough(state, here.today, plan)) return goOn(next, visited, start, [opening, ...words]);
  const flags = { ...next.flags, restedOn: here.today };
  return goOn({ ...next, flags }, visited, start, [opening, say('coach.enoughThisWeek'), ...words]);
}

/** In the first sessions, and for the ball before the fingers, a neighbour takes the place of a move by name. */
export function neighbour(state: State, id: MoveId): MoveId | null {
  const without = withoutThing(state, id);
  if (without) return without.move;
  if (move(id).level < 3) return null;
  if (id === 'ball-release' && !state.flags.fingers) return 'supine-massage';
  if (!isFirst(state)) return null;
  return id === 'mountain-climbers' ? 'straight-leg-raise' : id === 'camel' ? 'kneeling-lunge' : null;
}

/** One move by name. A rest takes the length that was asked for, within the article's limits. */
export function startMove(state: State, here: Here, event: EventOf<'start-move' | 'rest'>): Outcome {
  const named: MoveId | null = event.type === 'rest' ? 'constructive-rest' : event.move;
  if (here.asking === 'doctor-ok') return doctorNamed(state, here, named);
  if (!named) return carryOn(state, here, [say('coach.unknown.move')]);
  // "Rest until I say stop": as long as a rest may be.
  const open = event.type === 'rest' && event.seconds === null;
  const seconds = open ? LONGEST_REST : (event.seconds ?? undefined);
  const wanted: Wanted = { want: 'move', move: named, ...(seconds === undefined ? {} : { seconds }) };
  const blocked = mayStart(state, wanted, here);
  if (blocked) return blocked;
  const barred = !allowed(state, named);
  const missing = withoutThing(state, named);
  const taken = neighbour(state, named) ?? named;
  const id = barred || !allowed(state, taken) ? null : taken;
  if (!id) return carryOn(state, here, [say('coach.leftOut', { name: nameOf(named) })]);
  const words =
    id === named
      ? []
      : missing
        ? [say('equipment.instead', { thing: `@equipment.names.${missing.thing}`, name: nameOf(id) })]
        : [say(named === 'ball-release' ? 'coach.fingersFirst' : 'coach.firstInstead', { name: nameOf(id) })];
  const made = singleMove(state, here, id, seconds, words, open);
  return gated(state, { ...wanted, move: id }, [id], offerTimer(here, made));
}

function singleMove(
  state: State,
  here: Here,
  id: MoveId,
  seconds: number | undefined,
  before: readonly Act[],
  open: boolean,
): Outcome {
  const { work } = move(id);
  const timed = work.kind === 'hold' || work.kind === 'rest';
  const asked =
    timed && seconds !== undefined ? Math.min(work.seconds.most, Math.max(work.seconds.least, seconds)) : undefined;
  const [item] = behindGates(state, [
    forListener(
      { move: id, ...(asked === undefined ? {} : { seconds: asked }) },
      state,
      isFirst(state) && asked === undefined,
    ) ?? { move: id },
  ]);
  const { state: known, words } = noted(state, here.today);
  if (!item) return carryOn(state, here, [say('coach.leftOut', { name: nameOf(id) })]);
  const length = timed ? lengthOf(item.seconds ?? work.seconds.usual) : '';
  const opening = [
    ...(before.length > 0
      ? []
      : [
          say(open ? 'rest.open' : work.kind === 'rest' ? 'coach.single.rest' : 'coach.single.move', {
            name: nameOf(id),
            length,
          }),
        ]),
    ...(asked !== undefined && seconds !== undefined && asked !== seconds
      ? [say(seconds > asked ? 'coach.dose.most' : 'coach.dose.least', { length })]
      : []),
  ];
  const items = isFirst(state) || asked !== undefined ? [item] : withFeedback([item], state.prefs);
  const plan: Plan = { routine: 'single', visit: visitOf(state), items };
  return goOn({ ...known, ledger: ledgerFor(state, here) }, plan, start, [...before, ...opening, ...words]);
}

/** A plan from its beginning, made anew for the listener as they are today. */
export function startAgain(state: State, here: Here, plan: Plan): Outcome {
  const fresh: State = { ...state, cursor: { at: 'lobby' } };
  if (plan.routine === 'own' && fresh.prefs.own && fresh.prefs.own.items.length > 0) return startOwn(fresh, here);
  if (plan.routine === 'single' || plan.routine === 'own') {
    const item = plan.items.find(({ move: id }) => move(id).work.kind !== 'rest') ?? plan.items[0];
    const { seconds } = item ?? {};
    return startMove(fresh, here, {
      type: 'start-move',
      move: item?.move ?? null,
      ...(seconds === undefined ? {} : { seconds }),
    });
  }
  if (plan.routine === 'plan')
    return planned(fresh, here, { ...(state.request ?? NOTHING_ASKED), minutes: (plan.stated ?? 600) / 60 });
  if (plan.stated !== undefined && plan.stated !== ROUTINES[plan.routine].stated)
    return planned(fresh, here, { ...NOTHING_ASKED, minutes: plan.stated / 60 });
  return startRoutine(fresh, here, { type: 'start-routine', routine: plan.routine });
}

/** Takes up what was wanted before a question came in between. */
export function startWanted(state: State, here: Here, wanted: Wanted | undefined): Outcome {
  const { wanted: _wanted, ...rest } = state;
  if (wanted?.want === 'routine')
    return startRoutine(rest, here, { type: 'start-routine', routine: wanted.routine as RoutineId });
  if (wanted?.want === 'move')
    return startMove(rest, here, {
      type: 'start-move',
      move: wanted.move as MoveId,
      ...(wanted.seconds === undefined ? {} : { seconds: wanted.seconds }),
    });
  if (wanted?.want === 'own') return startOwn(rest, here);
  if (wanted?.want === 'plan') return planned(rest, here, wanted.request);
  return carryOn({ ...rest, cursor: { at: 'lobby' } }, here, [say('coach.welcome.screened')]);
}

/**
 * The start of the side that was under way: where a session goes on whose last turn nobody confirmed. What was rested
 * before that turn is known, and is not rested twice.
 */
export function sideStart(spot: Spot, plan: Plan): Spot {
  if (spot.step === 'up') return { ...spot, done: 0 };
  const item = plan.items[spot.index];
  const rests = item !== undefined && move(item.move).work.kind === 'rest';
  const carried = !rests ? 0 : spot.step === 'work' ? spot.done : (spot.carried ?? 0);
  return { ...itemStart(spot.index), round: spot.round, ...(carried > 0 ? { carried } : {}) };
}
