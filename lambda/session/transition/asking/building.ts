import { isMoveId, type MoveId } from '../../../content';
import { REST } from '../../../content/usual';
import type { Line } from '../../../languages/line';
import { meansTheCourse } from '../../course';
import { changed, STEP } from '../../dosing';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { hasDose, type OwnItem, type Wish, wishOf } from '../../own';
import type { State } from '../../state';
import { type Outcome, say } from '../outcome';
import { add, change, changeAll, building as onward, ownItems, read, withOwn } from '../plan/own-routine';
import { finished } from '../plan/own-saved';
import { question } from './question';

const lastOf = (state: State): OwnItem | undefined => ownItems(state).at(-1);

/** A dose for the last move, with no name said. */
const redose = (state: State, here: Here, { seconds, count, sets }: Wish): Outcome =>
  change(state, here, {
    type: 'change-own',
    move: null,
    ...(seconds === undefined ? {} : { seconds }),
    ...(count === undefined ? {} : { count }),
    ...(sets === undefined ? {} : { sets }),
  });

/** A bare figure: of what is held it is seconds, of what is counted how many. */
const figure = (last: OwnItem | undefined, amount: number): Wish =>
  last?.seconds === undefined ? { count: amount } : { seconds: amount };

/** So many rounds of a whole list nobody does: more is how many of each. */
const MOST_ROUNDS = 3;

/** "Two rounds of the lot", "each of them forty seconds"; null without a figure. */
function ofAll({ seconds, count }: EventOf<'hold-length'>): Wish | null {
  if (count !== undefined) return count <= MOST_ROUNDS ? { sets: count } : { count };
  return seconds === null ? null : { seconds };
}

/** A move that is named; with another dose than the one it has in it already, that one changes. */
const added = (
  state: State,
  here: Here,
  event: { readonly move: MoveId | null; readonly unknown?: true; readonly more?: readonly MoveId[] } & Wish,
): Outcome => {
  const { more: _more, ...one } = event;
  const again = hasDose(event) && !event.more && ownItems(state).some(({ move }) => move === event.move);
  return again ? change(state, here, { ...one, type: 'change-own' }) : add(state, here, { ...event, type: 'add-own' });
};

/** The list as it was before it was changed last, and of it what is put right. */
function putBack(state: State, here: Here, { count, seconds }: EventOf<'undo'>): Outcome | null {
  const before = state.changed?.prefs?.own;
  const known = before ? withOwn(state, here, before.items, true) : state;
  const amount = count ?? seconds;
  if (amount === undefined) return before ? onward(known, [say('coach.undo.done')]) : null;
  const item = ownItems(known).findLast((one) => (one.seconds === undefined) === (seconds === undefined));
  return item ? change(known, here, { type: 'change-own', move: item.move, ...figure(item, amount) }) : null;
}

const asked =
  (form: '' | 'Again') =>
  (state: State): readonly Line[] => [{ key: `own.${ownItems(state).length === 0 ? 'first' : 'next'}${form}` }];

/** "What comes next?", while a routine is put together: a bare name adds, a bare length is a dose of the last move. */
export const building = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  free: 'moves',
  full: asked(''),
  again: asked('Again'),
  help: 'own.help',
  answers: {
    more: (state) => onward(state, []),
    done: (state, here) => finished(state, here, 'own.saved'),
  },
  hears: {
    yes: 'more',
    no: 'done',
    'thats-all': 'done',
    done: 'done',
    'thats-it': 'done',
    'not-sure': 'elsewhere',
    'not-understood': 'again',
    // "Five breaths", with no move named, is said of the last one.
    'move-dose': (state, here, event) =>
      event.whose === 'each' && ownItems(state).length > 0
        ? changeAll(state, here, wishOf(event))
        : event.move === null && !event.unknown && hasDose(event)
          ? redose(state, here, event)
          : added(state, here, event),
    // What is there already is not added twice with another figure, where no place is said for it.
    'add-own': (state, here, { type: _type, ...event }) => (event.place ? 'elsewhere' : added(state, here, event)),
    'start-move': (state, here, { type: _type, ...event }) => added(state, here, event),
    'go-to': (state, here, { type: _type, ...event }) => added(state, here, event),
    // "Yeah, that one", of the one that comes closest.
    'that-one': (state, here) => {
      const about = state.topic?.about;
      return about !== undefined && isMoveId(about) ? added(state, here, { move: about }) : 'elsewhere';
    },
    rest: (state, here, { seconds }) => added(state, here, { move: REST, ...(seconds === null ? {} : { seconds }) }),
    // A bare number: seconds of a hold that hasn't so many sets, else how many.
    plan: (state, here, { bare, seconds }) => {
      if (seconds !== null && meansTheCourse(seconds)) return 'elsewhere';
      if (bare === undefined) return redose(state, here, seconds === null ? {} : { seconds });
      const holds = lastOf(state)?.seconds !== undefined && bare >= 10;
      return redose(state, here, holds ? { seconds: bare } : { count: bare });
    },
    'hold-length': (state, here, event) => {
      const all = event.whose === 'each' && event.change === 'to' ? ofAll(event) : null;
      if (all) return changeAll(state, here, all);
      const last = lastOf(state);
      const now = last?.seconds ?? last?.count ?? 0;
      const said = event.count ?? event.seconds;
      const step = last?.seconds === undefined ? STEP.count : STEP.seconds;
      return redose(state, here, figure(last, changed(event.change, now, said, step)));
    },
    // "No, it was twelve, put it back": as it was before, and the last one that counts so with that figure.
    undo: (state, here, event) =>
      event.move || event.side || event.routine ? 'elsewhere' : (putBack(state, here, event) ?? 'elsewhere'),
    // "What have I got now?" is asked of what is being put together.
    'list-routines': read,
    'another-set': (state, here) => redose(state, here, { sets: (lastOf(state)?.sets ?? 1) + 1 }),
  },
});
