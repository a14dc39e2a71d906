import { move } from '../../../content';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { dose } from '../../rounds';
import type { Flags, RestTimer, State } from '../../state';
import { ask, carryOn, goOn, guide, type Outcome, say } from '../outcome';
import type { Guided } from '../under-way';

/** A rest of at least this many seconds outlasts a silent listener's session. */
const LONG_REST = 300;

/** What has been asked for and not been set yet. */
const WANTED: RestTimer = { id: null, ends: 0 };

/** Is this a long rest and nothing else? */
export function isLongRest({ plan }: Guided): boolean {
  const [item] = plan.items;
  if (plan.routine !== 'single' || !item) return false;
  return move(item.move).work.kind === 'rest' && dose(item) >= LONG_REST;
}

/**
 * Offers a timer before a long rest: once to every listener. Who took it is asked again each time, since Alexa wants a
 * spoken yes for every timer; who did not is left in peace. Without an answer the rest begins as it would have.
 */
export function offerTimer(here: Here, made: Outcome): Outcome {
  const { cursor, flags } = made.state;
  if (!here.timers || flags.timer === 'offered' || cursor.at !== 'guiding' || !isLongRest(cursor)) return made;
  const opening = made.acts.filter(({ act }) => act === 'say');
  return {
    state: { ...made.state, flags: withTimer(flags, flags.timer ?? 'offered') },
    acts: [...opening, ask('timer'), guide('fresh')],
  };
}

const withTimer = (flags: Flags, timer: NonNullable<Flags['timer']>): Flags => ({ ...flags, timer });

/** Yes to the timer: it is set at once where it may be, else Alexa asks for permission in its own words. */
export function wantTimer(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(state, here, []);
  const taken: State = { ...state, flags: withTimer(state.flags, 'taken') };
  if (here.timers === 'allowed') return goOn({ ...taken, timer: WANTED }, cursor.plan, cursor.spot);
  return {
    state: { ...taken, cursor: { at: 'guiding', plan: cursor.plan, spot: cursor.spot } },
    acts: [say('timer.permission'), { act: 'permit', how: 'voice' }],
  };
}

export function noTimer(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(state, here, []);
  return goOn(state, cursor.plan, cursor.spot, [say('timer.none')]);
}

/** What the listener told Alexa about the permission; the rest begins in any case. */
export function consented(state: State, here: Here, event: EventOf<'timer-consent'>): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' || !isLongRest(cursor)) return carryOn(state, here, []);
  switch (event.answer) {
    case 'accepted':
      return goOn({ ...state, timer: WANTED }, cursor.plan, cursor.spot);
    case 'denied':
      return goOn({ ...state, flags: withTimer(state.flags, 'offered') }, cursor.plan, cursor.spot, [
        say('timer.denied'),
      ]);
    case 'unanswered': {
      const made = goOn(state, cursor.plan, cursor.spot, [say('timer.unanswered')]);
      return { ...made, acts: [...made.acts, { act: 'permit', how: 'card' }] };
    }
    default:
      return event.answer satisfies never;
  }
}
