import { isPoint } from '../../content/points';
import type { Choice } from '../../content/wishes';
import type { TriageResult } from '../../safety/types';
import type { Asking } from '../asking';
import { EFFECT } from '../effects';
import type { EventOf, EventType, PlainEvent, SessionEvent } from '../events';
import type { Here } from '../here';
import type { Act, State } from '../state';
import { heardAfterAlarm, isOfTheAlarm, locked } from './after-alarm';
import { safetyOf } from './alarm';
import { answered, questionOf, worded } from './asking';
import { unconfirmed } from './asking/confirm';
import { cooledDown } from './coming-back';
import { figured } from './figures';
import { HANDLERS, type Handler } from './handlers';
import { visiting } from './launch';
import { type Listened, listen } from './listening';
import { mended } from './mending';
import { close, type Outcome as Drafted, say, unasked } from './outcome';
import { stop } from './pausing';
import { forSide } from './person';
import { policed, unclear } from './policed';
import { read } from './reading';
import { conditioned } from './reports';
import { act } from './safety';
import { gently } from './starts/may-start';
import { remembered } from './undo';
import { inTheTime } from './usual';
import { wishedBack } from './wished';

/** What an event led to: a new state and what the skill means to say. */
export interface Outcome {
  readonly state: State;
  readonly acts: readonly Act[];
  /** What was to follow upon what followed: nobody may rely on such a chain, and it ends here. */
  readonly dropped?: SessionEvent;
}

/**
 * What an event does to a session: a new state and what the skill means to say. Pure; every event is answered in every
 * state. `here` says where the listener was, to the second, when they spoke; `words` are those that came along with the
 * event and stand in no list of ours; what was not `sure` may not end, replace or delete anything unasked; what was
 * `reported` is a report unless triage finds nothing in its words; `also` is a second wish of the same sentence.
 */
export function transition(
  before: State,
  here: Here,
  event: SessionEvent,
  words = '',
  sure = true,
  reported = false,
  also?: SessionEvent,
): Outcome {
  const meant = plainly(before, here, event);
  const there = found(before, here, meant);
  const first = once(there, here, meant, words, sure, reported);
  const done = first.then ? followed(first, first.then, unasked(here)) : first;
  const last = also ? (both(done, also, here) ?? done) : done;
  return {
    state: remembered(there, last.state, here, meant),
    acts: worded(last, here),
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
  'warm-up': { type: 'not-understood' },
  straight: { type: 'not-understood' },
  kneeling: { type: 'not-understood' },
};

/** A choice as the open question hears it, else as its words are heard anywhere. */
function plainly(state: State, here: Here, event: SessionEvent): SessionEvent {
  const { asking } = here;
  const chooses = asking !== null && questionOf(asking).hears.choice !== undefined;
  if (chooses && (event.type === 'choice' || asking !== 'feedback')) return event;
  const plain = event.type === 'choice' && event.choice !== null ? CHOSEN[event.choice] : event;
  // "Full", of the gentle programme: its notice again, and then their choice.
  const full = plain.type === 'start-routine' && plain.routine === 'full';
  if (full && gently(state)) return { type: 'answered-wrong' };
  // "Begin", and nothing by name.
  const begins = plain.type === 'start-routine' && plain.routine === null && !plain.unknown;
  return read(state, here, begins ? { type: 'ready' } : figured(state, here, plain));
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
 * Two wishes in one sentence: what the first said, and the second done from there. Null where the first asks something, ends
 * or stops: it is the safer one, and stays alone.
 */
function both({ state, acts }: Drafted, also: SessionEvent, here: Here): Drafted | null {
  const asks = acts.some((act) => act.act === 'question' || act.act === 'close' || act.act === 'permit');
  if (asks || state.cursor.at === 'stopped' || state.acted) return null;
  const there = unasked(here);
  const made = once(state, there, plainly(state, there, also), '', false);
  const next = made.then ? followed(made, made.then, there) : made;
  return { ...next, acts: [...acts.filter(({ act }) => act === 'say'), ...next.acts] };
}

/** The one place where it is decided who hears an event. */
const once = (
  state: State,
  here: Here,
  event: SessionEvent,
  words: string,
  sure: boolean | null,
  reported = false,
): Drafted =>
  ofABody(state, here, event, words, reported) ??
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

/** Questions that nothing hangs on once something else was understood. */
const LAPSES: ReadonlySet<Asking> = new Set(['confirm', 'or-stop', 'unheard']);
/** What is asked about the question itself. */
const HELPS: ReadonlySet<EventType> = new Set(['help', 'what-can-i-say']);

/** A wish or a question instead of a yes or no: what was to be confirmed is forgotten. */
const lapsed = (state: State, here: Here, { type }: SessionEvent): [State, Here] => [
  unconfirmed(state),
  here.asking !== null && LAPSES.has(here.asking) && !HELPS.has(type) ? unasked(here) : here,
];

/**
 * Every word of every request goes through triage first, whatever is open and whatever it came with (R1). Only what leaves
 * it calm is read as an answer, a plan, a stop or a condition.
 */
function ofABody(state: State, here: Here, event: SessionEvent, words: string, reported: boolean): Drafted | null {
  const text = 'text' in event && event.text !== null ? event.text : words;
  if (text.trim() === '') return null;
  const question = here.asking === null ? null : questionOf(here.asking);
  const heard = listen(state, here, text, question?.body ?? null);
  if (state.cursor.at === 'stopped')
    return safetyOf(state).guess && isNothing(heard.result) ? null : heardAfterAlarm(heard, here, event, text);
  if (heard.result.action === 'terminate') return ending(event, act(heard, here), here);
  // A notice takes a condition, and words that answer it.
  const told = event.type === 'report' || event.type === 'condition';
  const taken = told && question?.hears[event.type] !== undefined && !question.body && !heard.result.ask;
  if (taken) return null;
  if (event.type === 'condition' && !heard.result.ask) return ending(event, conditioned(heard, here, event), here);
  // What answers a question about the body is an answer, whatever else it is like.
  const answers = reported && heard.answers !== null && heard.result.now.length > 0;
  const meant = reported && heard.answers === null && (isAskedOf(event, heard.result) || isAnswer(event, heard.result));
  return !answers && (meant || isCalm(heard.result, event, reported)) && !(reported && isSaid(event, heard, state))
    ? null
    : ending(event, detailed(event, act(heard, here)), here);
}

/** With what the side brings that was named, in the time there is. */
const detailed = (event: SessionEvent, made: Drafted): Drafted =>
  event.type === 'report' ? inTheTime(event.side ? forSide(made, event.side) : made, event.seconds, true) : made;

/**
 * What was said of a body and only read as a question or a mood: felt where nothing should be felt, one correction answers it
 * and whatever was asked; and good news is good news.
 */
const isSaid = (event: SessionEvent, { result }: Listened, state: State): boolean =>
  (EFFECT[event.type] === 'tells' && mended(state, result) !== null) ||
  (event.type === 'ask' && event.answer === 'as-it-is' && result.understood && result.well);

/** Words in which triage finds nothing by themselves, whatever was heard before. */
const isNothing = ({ own, ask, hint, traits, takesBack }: TriageResult): boolean =>
  own === 'none' && !ask && !hint && !takesBack && traits.length === 0;

/** Cues of words that are said of other things as well: "hard", "deep", "stretch", "killing me", and yes and no. */
const OF_OTHER_THINGS = /^(?:hard|dull|idiom|passed|yes|no|not-sure|both)$/;

/** Mere effort, of no part of a body: in words that are a wish they are the name of a routine, or how it is wished for. */
const isFigurative = ({ tier, concern, site, now }: TriageResult): boolean =>
  tier === 'ease-off' && concern === 'O1' && site === null && now.every((cue) => OF_OTHER_THINGS.test(cue));

/** What somebody asks for who finds it too much. */
const isLess = (event: SessionEvent): boolean =>
  event.type === 'hold-length' ? event.change === 'less' || event.change === 'half' : LESS.has(event.type);
const LESS: ReadonlySet<EventType> = new Set(['easier', 'slower', 'pause', 'more-time', 'finish-early']);

/** "I'm tired, can I do less": mere effort, and what is asked for is what would be said to it. */
const isAnswer = (event: SessionEvent, { tier, concern, hint }: TriageResult): boolean =>
  isLess(event) && tier === 'ease-off' && concern === 'O1' && !hint;

/** Places in which a move may be felt as it should: elsewhere it is a complaint, asked about or not. */
const FELT: ReadonlySet<TriageResult['site']> = new Set([null, 'hip', 'leg', 'legs', 'muscle']);

/** "Do I squeeze", "is it meant to pull there": ordinary effort, and a question about the move, which answers it. */
const isAskedOf = (event: SessionEvent, { tier, concern, site, hint = 'O1' }: TriageResult): boolean =>
  'asked' in event &&
  event.asked === true &&
  hint === 'O1' &&
  (tier === 'none' ||
    (tier === 'ease-off' && concern === 'O1' && (isDone(event) || (event.type !== 'where-part' && FELT.has(site)))));

/** It is asked what is done: to squeeze, to push. */
const isDone = (event: SessionEvent): boolean =>
  event.type === 'where-part' && event.part !== null && isPoint(event.part);

/** What triage found in an event's words leaves the event as it was meant. */
export function isCalm(result: TriageResult, event: SessionEvent, reported: boolean): boolean {
  if (event.type === 'report') return false;
  if (result.ask || result.action !== 'continue' || result.traits.length > 0) return false;
  if (reported) return (result.tier === 'none' && !result.hint) || isFigurative(result);
  // Mere effort in the words of a plan or a name ("plank"); in a question it is what was asked.
  return result.tier === 'none' || EFFECT[event.type] !== 'alarms';
}

/** A stop beside a complaint is both; where nothing is said to the complaint it is a goodbye. */
function ending(event: SessionEvent, made: Drafted, here: Here): Drafted {
  if (EFFECT[event.type] !== 'ends' || made.state.cursor.at === 'stopped') return made;
  const words = made.acts.filter(({ act }) => act === 'say');
  return words.length > 0 ? { ...made, acts: [...words, close] } : stop(made.state, here);
}
