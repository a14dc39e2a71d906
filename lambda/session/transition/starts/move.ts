import { MOVES, type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { fetchesChair } from '../../../content/needs';
import { GENTLE_REST, LUNGE, REST } from '../../../content/usual';
import type { Asking } from '../../asking';
import { isFirst } from '../../at-first';
import type { EventOf } from '../../events';
import { withFeedback } from '../../feedback';
import type { Here } from '../../here';
import {
  eachIn,
  hasDose,
  inHolds,
  ofEachOne,
  type Prescribed,
  prescribed,
  SHORTEST_REST,
  type Wish,
  wishOf,
} from '../../own';
import { dose } from '../../rounds';
import type { Act, State, Wanted } from '../../state';
import type { Plan } from '../../types';
import { offerTimer } from '../doing/timer';
import { eachHeld } from '../dose/each-one';
import { amountOf, itemName, lengthOf, nameOf } from '../named';
import { ask, carryOn, goOn, guide, type Outcome, say } from '../outcome';
import { start } from '../under-way';
import { forListener, gated, ledgerFor, missing, neighbour, noted, visitOf } from './beginning';
import { allowed, behindGates, closedGates } from './gates';
import { gently, ifComfortable, mayStart } from './may-start';

/** The longest rest of the article, in seconds. */
const LONGEST_REST = MOVES[REST].work.seconds.most;

/** The rest that is meant where none is named. */
const restOf = (state: State): MoveId => (gently(state) ? GENTLE_REST.move : REST);

/** One move by name. A rest takes the length that was asked for, within the article's limits. */
export function startMove(state: State, here: Here, event: EventOf<'start-move' | 'rest'>): Outcome {
  const named: MoveId | null = event.type === 'rest' ? restOf(state) : event.move;
  if (!named) return carryOn(state, here, [say('coach.unknown.move')]);
  // "Rest until I say stop": as long as a rest may be.
  const open = event.type === 'rest' && event.seconds === null;
  const seconds = open ? LONGEST_REST : (event.seconds ?? undefined);
  const wish: Wish = { ...(event.type === 'rest' ? {} : wishOf(event)), ...(seconds === undefined ? {} : { seconds }) };
  const wanted = { want: 'move', move: named, ...wish } as const;
  const blocked = mayStart(state, wanted, here);
  if (blocked) return blocked;
  const barred = !allowed(state, named);
  const tool = missing(state, named);
  const taken = neighbour(state, named) ?? named;
  const id = barred || !allowed(state, taken) ? null : taken;
  if (!id) return carryOn(state, here, [say('coach.leftOut', { name: nameOf(named) })]);
  if (id !== named && !tool) return easierFirst(state, named, { ...wanted, move: id });
  const words =
    id !== named && tool
      ? [say('equipment.instead', { thing: { name: 'things', id: tool }, name: nameOf(id) })]
      : ifComfortable(state, id)
        ? [say('safety.notices.onBack', { name: nameOf(id) })]
        : [];
  const gate = gated(state, { ...wanted, move: id }, [id]);
  if (gate) return { ...gate, acts: [...words, ...gate.acts] };
  const made = singleMove(state, here, id, wish, words, open);
  if (hasDose(wish)) return offerTimer(here, made);
  return stanceFirst(state, made) ?? warmFirst(state, made) ?? offerTimer(here, made);
}

/** What was named comes too early: what would take its place is named and asked about, and nothing is swapped unasked. */
function easierFirst(state: State, named: MoveId, wanted: Extract<Wanted, { want: 'move' }>): Outcome {
  const words = say(move(named).after ? 'coach.fingersFirst' : 'coach.firstInstead', {
    named: nameOf(named),
    name: nameOf(wanted.move),
  });
  return { state: { ...state, wanted, cursor: { at: 'lobby' } }, acts: [words, ask('offer')] };
}

/** A thing to have at hand before a move by itself. */
const FETCHED_CHAIR = { things: { name: 'fetched', id: 'chair' }, count: 1 } as const;

function singleMove(state: State, here: Here, id: MoveId, wish: Wish, before: readonly Act[], open: boolean): Outcome {
  const { work } = move(id);
  const timed = work.kind === 'hold' || work.kind === 'rest';
  // What was named is done as it was named, as near as the move goes; the first time no more than its lowest dose.
  const holds = inHolds(id, wish);
  const dosed = holds ?? wish;
  const made = hasDose(dosed) ? (work.kind === 'rest' ? restFor(id, dosed.seconds) : prescribed(id, dosed, [])) : null;
  const each = ofEachOne(id, wish.seconds);
  const [item] = behindGates(state, [
    forListener({ ...(made?.item ?? { move: id }), ...eachIn(id, wish) }, state, isFirst(state)) ?? { move: id },
  ]);
  const { state: known, words } = noted(state);
  if (!item) return carryOn(state, here, [say('coach.leftOut', { name: nameOf(id) })]);
  const lowered = isFirst(state) && made !== null && dose(item) < dose(made.item);
  const length = lengthOf(timed ? (item.seconds ?? work.seconds.usual) : 0);
  const opening = [
    ...(before.length > 0
      ? []
      : [
          say(open ? 'rest.open' : work.kind === 'rest' ? 'coach.single.rest' : 'coach.single.move', {
            name: itemName(item),
            length,
          }),
        ]),
    ...(fetchesChair(id) ? [say('compose.fetch', FETCHED_CHAIR)] : []),
    ...(each === null ? [] : [eachHeld(id, each)]),
    ...(lowered ? [say('coach.atFirst.dose', { length: amountOf(item, dose(item)) })] : []),
    ...(holds && !lowered ? [say('coach.dose.parts', { count: holds.sets, length: lengthOf(holds.seconds) })] : []),
    ...(lowered ? [] : (made?.limited ?? [])).map(({ limit, unit, amount }) =>
      say(`coach.dose.${limit}`, { length: unit === 'seconds' ? lengthOf(amount) : { amount, of: unit } }),
    ),
  ];
  const items = isFirst(state) || made !== null ? [item] : withFeedback([item], state.prefs);
  const plan: Plan = { routine: 'single', visit: visitOf(state), items };
  return goOn({ ...known, ledger: ledgerFor(state, here) }, plan, start, [...before, ...opening, ...words]);
}

/** The opening of a single move, the question that comes first, and the careful one of its two ways. */
function askedFirst(made: Outcome, asking: Asking, items: (own: readonly PlanItem[]) => readonly PlanItem[]): Outcome {
  const { cursor } = made.state;
  if (cursor.at !== 'guiding') return made;
  const plan: Plan = { ...cursor.plan, items: items(cursor.plan.items) };
  return {
    state: { ...made.state, cursor: { ...cursor, plan } },
    acts: [...made.acts.filter(({ act }) => act === 'say'), ask(asking), guide('fresh')],
  };
}

const isOnly = ({ cursor }: State, id: MoveId): boolean =>
  cursor.at === 'guiding' && cursor.plan.items.length === 1 && cursor.plan.items[0]?.move === id;

/** In a first session the lunge may be done on the feet: asked, and without an answer it is. */
function stanceFirst(before: State, made: Outcome): Outcome | null {
  if (!isFirst(before) || !isOnly(made.state, LUNGE.kneeling) || !allowed(before, LUNGE.standing)) return null;
  return askedFirst(made, 'stance', (own) => own.map((item) => ({ ...item, move: LUNGE.standing })));
}

/** A move of the third level by itself, and nothing was done before it: it is warmed up for, unless the listener says not to. */
function warmFirst(before: State, made: Outcome): Outcome | null {
  const { cursor } = made.state;
  const id = cursor.at === 'guiding' ? cursor.plan.items[0]?.move : undefined;
  if (!id || !isOnly(made.state, id) || Object.keys(before.ledger).length > 0) return null;
  const warm = (move(id).warmUp ?? []).filter(
    (item) => allowed(before, item.move) && closedGates(before, [item.move]).length === 0,
  );
  return warm.length > 0 ? askedFirst(made, 'warm-up', (own) => [...warm, ...own]) : null;
}

/** A rest of so many seconds, within the limits of the articles. */
function restFor(id: MoveId, seconds: number | undefined): Prescribed | null {
  const { work } = move(id);
  if (work.kind !== 'rest' || seconds === undefined) return null;
  // Less is never refused: it is a short rest, and called one.
  const amount = Math.min(work.seconds.most, Math.max(SHORTEST_REST, seconds));
  const limit = seconds > amount ? 'most' : 'least';
  return {
    item: { move: id, seconds: amount },
    limited: amount === seconds ? [] : [{ limit, unit: 'seconds', amount }],
  };
}
