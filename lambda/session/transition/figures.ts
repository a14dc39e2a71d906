import { asksNothing, MINUTES, SHORTEST } from '../compose/request';
import { A_MINUTE } from '../dosing';
import type { EventOf, SessionEvent } from '../events';
import type { Here } from '../here';
import { everywhere, type Situation } from '../policy';
import type { State } from '../state';
import { hardlyBegun } from './plan/planning';
import { situationOf } from './situation';
import { underState } from './under-way';

/* A figure by itself: what it counts is known from where it is said. */

/** What a bare figure counts: the minutes of a plan or of a rest, or whatever the move counts. */
type Counts = 'plan' | 'rest' | 'work' | 'nobody-knows' | 'itself';

const COUNTS: { readonly [S in Situation]: Counts } = everywhere<Counts>('itself', {
  lobby: 'plan',
  offered: 'plan',
  'set-up': 'work',
  hold: 'work',
  rest: 'rest',
  between: 'nobody-knows',
  paused: 'nobody-knows',
});

/** A rest is asked for in minutes up to the longest there is; ours beyond it, nobody knows. */
const MOST_REST = 15;

/** What was said of a length with nothing but a figure; null where more was said, or no figure. */
function bareFigure(event: SessionEvent): number | null {
  if (event.type === 'plan') return event.bare !== undefined && asksNothing(event.asked) ? event.bare : null;
  if (event.type !== 'hold-length' || event.change !== 'to' || event.whose) return null;
  return event.seconds === null ? (event.count ?? null) : null;
}

const to = (figure: Partial<Pick<EventOf<'hold-length'>, 'seconds' | 'count'>>): EventOf<'hold-length'> => ({
  ...{ type: 'hold-length', change: 'to', seconds: null },
  ...figure,
});

/** How somebody waits, where nothing is held. */
type Wait = 'more-time' | 'pause' | 'wait' | 'itself';

/** "Two secs", "give me half a minute": no session is that short. */
const MOMENT: { readonly [S in Situation]: Wait } = everywhere<Wait>('itself', {
  ...{ lobby: 'wait', offered: 'wait', resuming: 'wait', 'other-question': 'wait', finished: 'wait' },
  ...{ 'set-up': 'more-time', between: 'pause', paused: 'pause' },
});
/** "Another minute": time to settle, or to wait. */
const MINUTE: typeof MOMENT = everywhere<Wait>('itself', {
  'set-up': 'more-time',
  between: 'pause',
  paused: 'pause',
});
/** "Five more minutes", in a pause: nothing is held that could be longer. */
const MORE: typeof MOMENT = everywhere<Wait>('itself', { paused: 'pause' });

/** What a length by itself may mean, where it is no length of a move; null where it is more than that. */
function asWait(event: SessionEvent): typeof MOMENT | null {
  if (event.type === 'hold-length') {
    if (event.change !== 'more' || event.whose || event.seconds === null) return null;
    return event.seconds === A_MINUTE ? MINUTE : MORE;
  }
  // "One second, let me move the chair": whatever else was heard of it, no plan is that short.
  return event.type === 'plan' && event.seconds !== null && event.seconds < A_MINUTE ? MOMENT : null;
}

/** "Another ten minutes", when all is done: a session of that length. */
const isAnother = (event: SessionEvent): event is EventOf<'hold-length'> & { seconds: number } =>
  event.type === 'hold-length' &&
  event.change === 'more' &&
  !event.whose &&
  event.seconds !== null &&
  event.seconds >= SHORTEST;

function waiting(state: State, here: Here, event: SessionEvent): SessionEvent {
  if (isAnother(event) && situationOf(state, here) === 'finished')
    return { type: 'plan', seconds: event.seconds, asked: {} };
  const reading = asWait(event)?.[situationOf(state, here)] ?? 'itself';
  return reading === 'itself' ? event : { type: reading };
}

/** "Make it two minutes", in a move: too short for a plan, and so the length of the hold. */
const isHoldSized = (event: SessionEvent): event is EventOf<'plan'> =>
  event.type === 'plan' &&
  event.seconds !== null &&
  event.seconds >= A_MINUTE &&
  event.seconds < SHORTEST &&
  asksNothing(event.asked);

const fits = (figure: number): boolean => figure >= MINUTES.least && figure <= MINUTES.most;

/** Said of a plan that begins with a rest, and of which nothing is done yet. */
const ofThePlan = (state: State, figure: number): boolean =>
  fits(figure) && hardlyBegun(state) && underState(state)?.technique.work.kind === 'rest';

/** An event with its bare figure as it counts where it was said. */
export function figured(state: State, here: Here, event: SessionEvent): SessionEvent {
  const figure = bareFigure(event);
  if (figure === null && isHoldSized(event) && COUNTS[situationOf(state, here)] === 'work')
    return to({ seconds: event.seconds });
  if (figure === null) return waiting(state, here, event);
  const counts = COUNTS[situationOf(state, here)];
  switch (counts) {
    case 'plan': {
      return fits(figure) ? { type: 'plan', seconds: figure * 60, asked: {}, bare: figure } : event;
    }
    case 'work':
      // "Make it twenty", of the minutes that were just named: nobody counts a rest.
      return ofThePlan(state, figure)
        ? { type: 'plan', seconds: figure * 60, asked: {}, bare: figure }
        : to({ count: figure });
    case 'rest':
      return figure <= MOST_REST ? to({ seconds: figure * 60 }) : { type: 'which-unit', figure };
    case 'nobody-knows':
      // "Make it five" is said of what comes, "five" of anything.
      return event.type === 'plan' ? { type: 'which-unit', figure } : event;
    case 'itself':
      return event;
    default:
      return counts satisfies never;
  }
}
