import type { EventOf, EventType, SessionEvent } from '../events';
import type { Here } from '../here';
import type { Act, State } from '../state';
import { alarmAgain } from './alarm';
import { close, type Outcome, prompt, say } from './outcome';
import { hear } from './safety';

/** Whom to call or to contact: every answer after an alarm says it once more (rule R12). */
const whom = ({ cursor }: State): readonly Act[] =>
  cursor.at !== 'stopped' || cursor.tier === 'see'
    ? []
    : [say(cursor.tier === 'emergency' ? 'safety.stopped.emergency' : 'safety.stopped.urgent')];

const goodbye = (state: State): Outcome => ({ state, acts: [...whom(state), say('coach.stop.afterAlarm'), close] });

const told =
  (words: Act) =>
  (state: State): Outcome => ({
    state,
    acts: [words, ...whom(state), prompt('safety.stopped.prompt', 'safety.stopped.again')],
  });

const noMore = told(say('safety.stopped.noMore'));

/** What still works after an alarm: the way out, the alarm again, whom to call; a new report may raise it. */
const OWN_WORDS: { readonly [T in EventType]?: (state: State, here: Here, event: EventOf<T>) => Outcome } = {
  stop: goodbye,
  'thats-all': goodbye,
  no: goodbye,
  report: (state, here, { text }) => hear(state, here, text),
  condition: (state, here, { text }) => (text === '' ? noMore(state) : hear(state, here, text)),
  repeat: alarmAgain,
  'what-did-you-say': alarmAgain,
  'another-set': alarmAgain,
  yes: alarmAgain,
  'answered-wrong': alarmAgain,
  more: told(say('safety.doctor.more')),
  doctor: told(say('safety.doctor.more')),
  'what-number': told(say('safety.number')),
  number: told(say('safety.number')),
};

/** After an alarm everything else is off for today, a launch too; null where there was none. */
export function locked(state: State, here: Here, event: SessionEvent): Outcome | null {
  if (state.cursor.at !== 'stopped') return null;
  const work = OWN_WORDS[event.type];
  // The event is of the very type that its own words are for.
  return work ? work(state, here, event as never) : noMore(state);
}
