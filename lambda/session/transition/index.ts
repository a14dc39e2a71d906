import type { Choice } from '../../content/wishes';
import { tierOrder } from '../../safety/types';
import { EFFECT } from '../effects';
import type { EventOf, EventType, PlainEvent, SessionEvent } from '../events';
import type { Here } from '../here';
import type { Reported } from '../meant';
import type { Act, State } from '../state';
import { answered, questionOf, worded } from './asking';
import { unconfirmed } from './asking/confirm';
import { heardOfBody } from './body';
import { isOfTheAlarm, locked } from './body/after-alarm';
import { educated } from './body/educating';
import { wishedBack } from './body/wished';
import { figured } from './figures';
import { HANDLERS, type Handler } from './handlers';
import { type Draft, type Outcome as Drafted, ofThePlace, say, unasked } from './outcome';
import { policed, unclear } from './policed';
import { asMeant } from './reading';
import { limitedBy } from './starts/limits';
import { gently } from './starts/may-start';
import { guided } from './under-way';
import { remembered } from './undo';
import { cooledDown } from './visit/coming-back';
import { visiting } from './visit/launch';

/** What an event led to: a new state and what the skill means to say. */
export interface Transitioned {
  readonly state: State;
  readonly acts: readonly Act[];
  /** What was to follow upon what followed: nobody may rely on such a chain, and it ends here. */
  readonly dropped?: SessionEvent;
}

/**
 * What an event does to a session: a new state and what the skill means to say. Pure; every event is answered in every
 * state. `here` says where the listener was, to the second, when they spoke; `words` are those that came along with the
 * event and stand in no list of ours; what was not `sure` may not end, replace or delete anything unasked; what was
 * `reported` is a report unless triage finds nothing in its words; `also` are the other wishes of the same sentence.
 */
export function transition(
  before: State,
  here: Here,
  event: SessionEvent,
  words = '',
  sure = true,
  reported: Reported | false = false,
  also: readonly SessionEvent[] = [],
): Transitioned {
  const twice = event.type === 'cancel' && cancelledBefore(before);
  const meant: SessionEvent = twice ? { type: 'stop' } : plainly(before, here, event);
  const there = found(before, here, meant);
  const limit = limitedBy(there, also);
  const first = once(limit?.state ?? there, here, meant, words, sure || twice, reported);
  const done = first.then ? followed(first, first.then, unasked(here)) : first;
  const others = also.filter((wish) => wish !== limit?.wish);
  const last = others.reduce((made, wish) => behind(there, made, wish, here), limit ? beside(done, limit.words) : done);
  const told = educated(last.state, worded(last, here));
  return {
    state: ended(cancelling(remembered(there, told.state, here, meant), here, event)),
    acts: told.acts,
    ...(first.then && last.then ? { dropped: last.then } : {}),
  };
}

/** What a choice of a notice means where no notice asks: the same words, said by themselves. */
const CHOSEN: { readonly [C in Choice]: SessionEvent } = {
  start: { type: 'ready' },
  none: { type: 'no' },
  'stop-here': { type: 'stop' },
  gentle: { type: 'plan', seconds: null, asked: { easy: true } },
  full: { type: 'start-routine', routine: 'full' },
  'skip-it': { type: 'skip' },
  'keep-it': { type: 'keep-it' },
  better: { type: 'feels-good' },
  same: { type: 'keep-it' },
  worse: { type: 'report', text: '' },
  stiffer: { type: 'report', text: '' },
  nearly: { type: 'not-yet' },
  nearer: { type: 'not-understood' },
  further: { type: 'not-understood' },
  'warm-up': { type: 'not-understood' },
  straight: { type: 'not-understood' },
  kneeling: { type: 'not-understood' },
};

/** Was "cancel" what the response before answered? Whatever was dropped by it, said again it is not that what is meant. */
const cancelledBefore = ({ cancelled, turn }: State): boolean => cancelled !== undefined && cancelled === turn?.at;

function cancelling({ cancelled: _before, ...state }: State, { now }: Here, { type }: SessionEvent): State {
  return type === 'cancel' ? { ...state, cancelled: now } : state;
}

/** A choice as the open question hears it, else as its words are heard anywhere. */
function plainly(state: State, here: Here, event: SessionEvent): SessionEvent {
  const { asking } = here;
  const chooses = asking !== null && questionOf(asking).hears.choice !== undefined;
  if (chooses && (event.type === 'choice' || asking !== 'feedback')) return event;
  const plain = event.type === 'choice' && event.choice !== null ? CHOSEN[event.choice] : event;
  // "Full", of the gentle programme: its notice again, and then their choice.
  if (plain.type === 'remove-own' && isOfThis(state, plain))
    return { type: 'skip', ...(plain.move ? { move: plain.move } : {}) };
  const full = plain.type === 'start-routine' && plain.routine === 'full';
  if (full && gently(state)) return { type: 'answered-wrong' };
  // "Begin", and nothing by name.
  const begins = plain.type === 'start-routine' && plain.routine === null && !plain.unknown;
  return asMeant(state, here, begins ? { type: 'ready' } : figured(state, here, plain));
}

/** "Remove this one", in a routine: of that, and of no list that is put together. */
function isOfThis(state: State, { move, place, these, unknown }: EventOf<'remove-own'>): boolean {
  const items = guided(state)?.plan.items;
  if (!items || place || these || unknown || state.prefs.own?.open) return false;
  return !move || items.some((item) => item.move === move);
}

/** The session as somebody finds it who may have been away. */
function found(before: State, here: Here, event: SessionEvent): State {
  const state = visiting(before, here);
  return here.away === undefined || event.type === 'launch' ? state : cooledDown(state, here.away);
}

/** What is to happen next by itself goes the same way, once. */
function followed({ state, acts }: Drafted, then: SessionEvent, here: Here): Drafted {
  const next = once(state, here, then, '', null);
  return { ...next, acts: [...acts, ...next.acts] };
}

/**
 * Another wish of the same sentence, done from where the one before it led to, and told behind it. Where that closes, only
 * what is told comes, and before it; where it asks, a yes of the same sentence answers, and anything else is put off in so
 * many words: what was asked is the safer.
 */
function behind(before: State, made: Drafted, also: SessionEvent, here: Here): Drafted {
  const { state, acts } = made;
  if (state.cursor.at === 'stopped' || !isCalm(state) || acts.some(({ act }) => act === 'permit')) return made;
  if (acts.some(({ act }) => act === 'close')) {
    const told = EFFECT[also.type] === 'tells' ? once(before, unasked(here), also, '', false).acts : [];
    return { ...made, acts: [...told.filter(isSaid), ...acts] };
  }
  const question = acts.find((act) => act.act === 'question');
  const asks = question !== undefined && question.asking !== ofThePlace(state.cursor);
  const again = asks && also.type === 'yes' && question.asking === here.asking;
  // Whoever may be hurt is asked, and told nothing else.
  if (asks && questionOf(question.asking).body !== undefined) return made;
  // What the question waits for is done there: "and two rounds of the bridge", of a list that was begun with the camel.
  const listed = asks && questionOf(question.asking).free === 'moves' && questionOf(question.asking).hears[also.type];
  if (asks && !again && !listed)
    return {
      ...made,
      acts: acts.includes(LATER) ? acts : [...acts.filter(isSaid), LATER, ...acts.filter((act) => !isSaid(act))],
    };
  const there = again || listed ? { ...here, asking: question?.asking ?? null, heard: true, tries: 0 } : unasked(here);
  const next = once(state, there, plainly(state, there, also), '', false);
  const done = next.then ? followed(next, next.then, there) : next;
  return { ...done, acts: [...(again ? [] : acts.filter(isSaid)), ...done.acts] };
}

/** One side alone is of the plan that it was said of. */
function ended({ side, ...state }: State): State {
  return side === undefined || state.cursor.at === 'finished' ? state : { ...state, side };
}

/** What was done, and before it that a limit is kept to; nothing goes before an alarm. */
const beside = (made: Drafted, words: Act): Drafted =>
  made.state.acted || made.state.cursor.at === 'stopped' ? made : { ...made, acts: [words, ...made.acts] };
/** What is put off while a question is open. */
const LATER = say('coach.later');
const isSaid = ({ act }: Draft): boolean => act === 'say' || act === 'remind';

/** Whether triage acted on nothing in these words, or on mere effort. */
const isCalm = ({ acted }: State): boolean => !acted || tierOrder(acted.tier) <= tierOrder('ease-off');

/** The one place where it is decided who hears an event. */
const once = (
  state: State,
  here: Here,
  event: SessionEvent,
  words: string,
  sure: boolean | null,
  reported: Reported | false = false,
): Drafted =>
  heardOfBody(state, here, event, words, reported) ??
  anyway(state, here, event, sure) ??
  locked(state, here, event) ??
  unclear(state, here, event, sure) ??
  answered(state, here, event) ??
  done(...lapsed(state, here, event), event, sure);

/** A wish that takes back what only likeness or doubt asked or stopped, done as anywhere. */
function anyway(state: State, here: Here, event: SessionEvent, sure: boolean | null): Drafted | null {
  const back = state.cursor.at === 'stopped' && isOfTheAlarm(event) ? null : wishedBack(state, here, event);
  if (!back) return null;
  const made = once(...back, event, '', sure);
  return { ...made, acts: [say('safety.mistaken.back'), ...made.acts] };
}

/** By the policy, else at once. What follows by itself was decided on before, and nobody is asked about it. */
const done = (state: State, here: Here, event: SessionEvent, sure: boolean | null): Drafted =>
  (sure === null ? null : policed(state, here, event, sure)) ??
  (HANDLERS[event.type] as Handler<EventType>)(state, here, event as EventOf<PlainEvent>);

/** What is asked about the question itself. */
const HELPS: ReadonlySet<EventType> = new Set(['help', 'what-can-i-say']);

/** A wish or a question instead of a yes or no: what was to be confirmed is forgotten. */
const lapsed = (state: State, here: Here, { type }: SessionEvent): [State, Here] => [
  unconfirmed(state),
  here.asking !== null && questionOf(here.asking).lapses && !HELPS.has(type) ? unasked(here) : here,
];
