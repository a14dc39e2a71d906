import type { Choice } from '../../content/wishes';
import type { EventOf, EventType, PlainEvent, SessionEvent } from '../events';
import type { Here } from '../here';
import type { Act, State } from '../state';
import { locked } from './after-alarm';
import { answered, heldBack, questionOf, worded } from './asking';
import { cooledDown } from './coming-back';
import { HANDLERS, type Handler } from './handlers';
import { visiting } from './launch';
import { type Outcome as Drafted, unasked } from './outcome';
import { act, listen } from './safety';
import { gently } from './starts/may-start';

/** What an event led to: a new state and what the skill means to say. */
export interface Outcome {
  readonly state: State;
  readonly acts: readonly Act[];
  /** What was to follow upon what followed: nobody may rely on such a chain, and it ends here. */
  readonly dropped?: SessionEvent;
}

/**
 * What an event does to a session: a new state and what the skill means to say. Pure; every event is answered in every
 * state. `here` says where the listener was, to the second, when they spoke.
 */
export function transition(before: State, here: Here, event: SessionEvent): Outcome {
  const meant = plainly(before, here, event);
  const first = once(found(before, here, meant), here, meant);
  const last = first.then ? followed(first, first.then, unasked(here)) : first;
  return { state: last.state, acts: worded(last, here), ...(first.then && last.then ? { dropped: last.then } : {}) };
}

/** What a choice of a notice means where no notice asks: the same words, said by themselves. */
const CHOSEN: { readonly [C in Choice]: SessionEvent } = {
  start: { type: 'start-routine', routine: null },
  'stop-here': { type: 'stop' },
  gentle: { type: 'plan', seconds: null, asked: { easy: true } },
  full: { type: 'start-routine', routine: 'full' },
  'skip-it': { type: 'skip' },
  'keep-it': { type: 'keep-it' },
  better: { type: 'thanks' },
  same: { type: 'keep-it' },
  worse: { type: 'report', text: '' },
};

/** A choice as the open question hears it, else as its words are heard anywhere. */
function plainly(state: State, { asking }: Here, event: SessionEvent): SessionEvent {
  if (asking !== null && questionOf(asking).hears.choice !== undefined) return event;
  const plain = event.type === 'choice' && event.choice !== null ? CHOSEN[event.choice] : event;
  // "Full", of the gentle programme: its notice again, and then their choice.
  const full = plain.type === 'start-routine' && plain.routine === 'full';
  return full && gently(state) ? { type: 'answered-wrong' } : plain;
}

/** The session as somebody finds it who may have been away. */
function found(before: State, here: Here, event: SessionEvent): State {
  const state = visiting(before, here);
  return here.away === undefined || event.type === 'launch' ? state : cooledDown(state, here.away);
}

/** What is to happen next by itself goes the same way, once. */
function followed({ state, acts }: Drafted, then: SessionEvent, here: Here): Drafted {
  const next = once(state, here, then);
  return { ...next, acts: [...acts, ...next.acts] };
}

/** The one place where it is decided who hears an event. */
const once = (state: State, here: Here, event: SessionEvent): Drafted =>
  ofABody(state, here, event) ??
  locked(state, here, event) ??
  answered(state, here, event) ??
  heldBack(state, here, event) ??
  (HANDLERS[event.type] as Handler<EventType>)(state, here, event as EventOf<PlainEvent>);

/** Words of a body go through triage first, whatever is open. A question may take them as an answer if nothing stops. */
function ofABody(state: State, here: Here, event: SessionEvent): Drafted | null {
  if (event.type !== 'report' || event.text.trim() === '') return null;
  const question = here.asking === null ? null : questionOf(here.asking);
  const heard = listen(state, here, event.text, question?.body ?? null);
  const taken = question?.hears.report !== undefined && state.cursor.at !== 'stopped';
  return taken && heard.result.action !== 'terminate' ? null : act(heard, here);
}
