import type { SessionEvent } from '../../events';
import type { Here } from '../../here';
import type { Wish } from '../../own';
import type { State } from '../../state';
import type { Outcome } from '../outcome';
import { add, change, hasDose, ownItems } from '../own-routine';

const wishOf = (seconds: number | null | undefined): Wish =>
  seconds === null || seconds === undefined ? {} : { seconds };

/** Fewer or more by so much, without a figure: seconds, and repetitions or breaths. */
const STEP = { seconds: 15, count: 2 };

/** What other words mean while a routine is put together: a bare name adds, a bare length is a dose. Null for the rest. */
export function whileBuilding(state: State, here: Here, event: SessionEvent): Outcome | null {
  if (here.asking !== 'building') return null;
  const last = ownItems(state).at(-1);
  const redose = ({ seconds, count, sets }: Wish): Outcome =>
    change(state, here, {
      type: 'change-own',
      move: null,
      ...(seconds === undefined ? {} : { seconds }),
      ...(count === undefined ? {} : { count }),
      ...(sets === undefined ? {} : { sets }),
    });
  const stepped = (by: number): Wish =>
    last?.seconds === undefined
      ? { count: (last?.count ?? 0) + by * STEP.count }
      : { seconds: last.seconds + by * STEP.seconds };
  /** A bare figure: of what is held it is seconds, of what is counted how many. */
  const figure = (amount: number): Wish => (last?.seconds === undefined ? { count: amount } : { seconds: amount });
  switch (event.type) {
    case 'move-dose':
      // "Five breaths", with no move named, is said of the last one.
      if (event.move === null && !event.unknown && hasDose(event)) return redose(event);
      return add(state, here, { ...event, type: 'add-own' });
    case 'start-move':
    case 'go-to':
      return add(state, here, { ...event, type: 'add-own' });
    case 'rest':
      return add(state, here, { type: 'add-own', move: 'constructive-rest', ...wishOf(event.seconds) });
    case 'plan': {
      // A bare number: seconds of a hold that hasn't so many sets, else how many.
      const { bare } = event;
      if (bare === undefined) return redose(wishOf(event.seconds));
      return redose(last?.seconds !== undefined && bare >= 10 ? { seconds: bare } : { count: bare });
    }
    case 'hold-longer':
      return redose(event.seconds === null ? stepped(1) : figure((last?.seconds ?? last?.count ?? 0) + event.seconds));
    case 'hold-shorter':
      return redose(event.seconds === null ? stepped(-1) : figure(event.seconds));
    case 'again':
      return redose({ sets: (last?.sets ?? 1) + 1 });
    default:
      return null;
  }
}
