import type { Line } from '../../../languages/line';
import type { SessionEvent } from '../../events';
import type { Here } from '../../here';
import type { Hunch, State, Suspended } from '../../state';
import { lengthOf, nameOf } from '../named';
import { ask, askAgain, carryOn, goOn, guide, lead, line, type Outcome, say } from '../outcome';
import { guided, inWork, under } from '../under-way';
import { question } from './question';

/** What would be done, in at most ten words. */
const ASKED: {
  readonly [T in Suspended['type']]: (event: Extract<Suspended, { readonly type: T }>, state: State) => Line;
} = {
  perhaps: ({ event }) =>
    event.type === 'start-move'
      ? line('coach.perhaps.start-move', { name: nameOf(event.move) })
      : { key: `coach.perhaps.${event.type}` },
  stop: (_event, { guest }) => ({ key: guest ? 'coach.confirm.stopGuest' : 'coach.confirm.stop' }),
  start: ({ wanted }) => {
    switch (wanted.want) {
      case 'routine':
        return line('coach.confirm.routine', { name: { name: 'routines', id: wanted.routine } });
      case 'move':
        return line('coach.confirm.move', { name: nameOf(wanted.move) });
      case 'plan': {
        const { minutes, place } = wanted.request;
        if (place === 'bed' && minutes === null) return { key: 'coach.confirm.bed' };
        return minutes === null
          ? { key: 'coach.confirm.plan' }
          : line('coach.confirm.length', { length: lengthOf(minutes * 60) });
      }
      case 'own':
        return { key: 'coach.confirm.own' };
      case 'course':
        return { key: 'coach.confirm.plan' };
      case 'menu':
        return { key: 'coach.confirm.menu' };
      default:
        return wanted satisfies never;
    }
  },
  resume: () => ({ key: 'coach.confirm.resume' }),
  next: () => ({ key: 'coach.orStop.next' }),
  ready: () => ({ key: 'coach.orStop.ready' }),
  'something-else': () => ({ key: 'coach.orStop.something-else' }),
  'felt-side': ({ side }) => line('coach.confirm.side', undefined, side),
  recommend: () => ({ key: 'coach.confirm.menu' }),
  'build-own': () => ({ key: 'coach.confirm.build' }),
  'stop-course': () => ({ key: 'course.confirmStop' }),
  'cancel-reminders': () => ({ key: 'coach.confirm.reminders' }),
};

const words = (state: State): readonly Line[] => {
  const { confirming } = state;
  // The event is of the very type that its words are for.
  return confirming ? [ASKED[confirming.event.type](confirming.event as never, state)] : [];
};

/** Nothing waits for a yes any more. */
export function unconfirmed(state: State): State {
  const { confirming: _confirming, ...rest } = state;
  return rest;
}

/** Nothing was meant: on from the very second, back into place first where the hold was let go of. */
function leave(state: State, here: Here): Outcome {
  const rest = unconfirmed(state);
  const at = guided(rest);
  return at && state.confirming?.eased ? goOn(rest, at.plan, at.spot, [], 'pause') : carryOn(rest, here, []);
}

/** To the beginning: what is replaced is given up, and nothing runs any more. */
const cleared = (state: State, { type }: SessionEvent): State =>
  type === 'build-own' || type === 'recommend' ? { ...state, cursor: { at: 'lobby' } } : state;

/** What a yes means: of a guess, what was guessed. */
const meantBy = (event: Suspended): SessionEvent => (event.type === 'perhaps' ? event.event : event);

function doIt(state: State): Outcome {
  const { confirming } = state;
  if (!confirming) return { state, acts: [] };
  const event = meantBy(confirming.event);
  return lead(cleared(unconfirmed(state), event), event);
}

/** Said again, or meant so, while it is asked about: then it is done. */
const again =
  (type: SessionEvent['type']) =>
  ({ confirming }: State): 'do-it' | 'elsewhere' =>
    confirming && meantBy(confirming.event).type === type ? 'do-it' : 'elsewhere';

/** On with what was asked about, if that was on; else with what is under way. */
const onward = ({ confirming }: State): 'do-it' | 'leave' => {
  const type = confirming && meantBy(confirming.event).type;
  return type === 'start' || type === 'resume' ? 'do-it' : 'leave';
};

/** Before anything is ended, replaced or deleted on a guess. */
export const confirm = question({
  unanswered: 'passes',
  situation: null,
  lapses: true,
  plain: true,
  full: words,
  again: words,
  help: 'coach.help.confirm',
  answers: { 'do-it': doIt, leave },
  hears: {
    yes: 'do-it',
    no: 'leave',
    'not-sure': 'leave',
    'not-understood': 'leave',
    'never-mind': 'leave',
    cancel: 'leave',
    'feels-good': 'leave',
    thanks: 'leave',
    resume: onward,
    'keep-going': onward,
    stop: again('stop'),
    'thats-all': again('stop'),
    done: again('stop'),
    'thats-it': again('stop'),
    help: (state, here) => askAgain(state, here, [say('coach.help.confirm')]),
    'what-can-i-say': (state, here) => askAgain(state, here, [say('coach.help.confirm')]),
    ready: onward,
  },
});

/** What was hardly understood, said as a question. */
export const askWhether = (state: State, event: Hunch): Outcome => {
  const { acts, ...asked } = askFirst(state, { type: 'perhaps', event });
  return { ...asked, acts: [say('coach.perhaps.unsure'), ...acts] };
};

/** Asks before it is done. A hold is let go of before it is asked whether to stop, where there is one; anything else is asked within it. */
export function askFirst(state: State, event: Suspended): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding') return { state: { ...state, confirming: { event } }, acts: [ask('confirm')] };
  if (event.type !== 'stop')
    return {
      state: { ...state, confirming: { event } },
      acts: [ask('confirm'), guide(inWork(cursor.spot) ? 'answer' : 'fresh')],
    };
  const rests = under(cursor)?.technique.work.kind === 'rest';
  const held = inWork(cursor.spot) && !rests ? [say('coach.confirm.eased')] : [];
  return {
    state: { ...state, cursor: { ...cursor, at: 'paused' }, confirming: { event, eased: true } },
    acts: [...held, ask('confirm')],
  };
}
