import type { RequestEnvelope, SessionEndedRequest } from 'ask-sdk-model';
import { type Trouble, troubleFor } from '../alexa/trouble';
import { spokenLocale } from '../languages';
import type { Key } from '../languages/keys';
import { translator } from '../languages/translator';
import { type Timeline, timeline } from '../plan/timeline';
import type { Act, RestTimer, State } from '../session/state';
import { isLongRest } from '../session/transition/doing/timer';
import { type TimerSpec, type Timers, timersBehind } from '../timers';
import { apiAccessOf } from './api-access';
import { START_LATENCY } from './elapsed';
import type { Moment } from './moment';
import { skillIdOf, TASK } from './offered-routine';
import type { TurnDone } from './turn';
import type { Untried } from './untried';

/*
 * The timer of a long rest. The core only says that one is wanted; after every turn it is brought in line with where the
 * routine stands, so that no control word can forget it. What the API could not do is said in the same turn.
 */

/** What has to be done so that the timer fits the routine. */
export type TimerOp =
  | { readonly op: 'set'; readonly seconds: number; readonly instead: boolean }
  | { readonly op: 'resume' | 'pause' | 'cancel' }
  /** It has gone off, or was never set. */
  | { readonly op: 'forget' };

/** A timer this many seconds off its rest is set anew; a question in between, or getting back into place, costs less. */
const DRIFT = 30;

const exists = ({ id, ends }: RestTimer): boolean => id !== null || ends > 0;

/**
 * Seconds from the start of a response to the end of its rest for a listener who stays silent, however the response is cut
 * off; `told` where the speech itself tells the end; null where no rest is under way in it.
 */
function restEnd(made: Timeline): number | 'told' | null {
  const last = made.beats.findLast(({ beat }) => beat.kind === 'rest' && beat.move !== undefined);
  if (!last || last.beat.of === undefined) return null;
  const left = last.beat.of - ((last.beat.from ?? 0) + last.beat.seconds);
  if (left > 0.1) return last.end + left;
  // A reprompt that ends the rest says so itself; the timer stands behind it.
  return last.part === 'speech' ? 'told' : (made.beats.at(-1)?.end ?? last.end);
}

/** Brings a timer in line with where a turn leaves the routine; null when it is. `now` in epoch seconds. */
function timerOp({ state, timeline: made }: TurnDone, now: number): TimerOp | null {
  const { timer, cursor } = state;
  if (!timer) return null;
  if (timer.left === undefined && exists(timer) && timer.ends <= now) return { op: 'forget' };
  const off: TimerOp = { op: exists(timer) ? 'cancel' : 'forget' };
  if ((cursor.at !== 'guiding' && cursor.at !== 'paused') || !isLongRest(cursor) || made.closes) return off;
  if (cursor.at === 'paused') return timer.left === undefined && exists(timer) ? { op: 'pause' } : null;
  if (made.asking.speech === 'timer' || cursor.spot.index > 0 || cursor.spot.step === 'release') return off;
  const end = restEnd(made);
  if (end === 'told') return off;
  if (end === null) return null;
  const seconds = Math.round(end + START_LATENCY);
  const has = timer.left ?? timer.ends - now;
  if (exists(timer) && Math.abs(has - seconds) <= DRIFT) return timer.left === undefined ? null : { op: 'resume' };
  return { op: 'set', seconds, instead: exists(timer) };
}

/** What became of a timer: its new state, and what the listener has to know. */
interface Attended {
  readonly timer: RestTimer | null;
  readonly words?: Key;
  /** A card that asks for the permission. */
  readonly card?: true;
}

const trouble = (which: Trouble): Attended => ({
  timer: null,
  words: `timer.trouble.${which}`,
  ...(which === 'permission' ? { card: true } : {}),
});

/** What a turn has at hand for its timer. */
interface Means {
  readonly timers: Timers;
  readonly spec: Omit<TimerSpec, 'seconds'>;
  readonly now: number;
  readonly allowed: boolean;
}

async function perform(op: TimerOp, timer: RestTimer, means: Means): Promise<Attended> {
  const { timers, now } = means;
  switch (op.op) {
    case 'forget':
      return { timer: null };
    case 'cancel': {
      const done = await timers.cancel(timer.id);
      return { timer: null, ...(done.ok ? {} : { words: 'timer.stuck' }) };
    }
    case 'pause':
      return pause(timer, means);
    case 'resume': {
      const left = timer.left ?? 0;
      const done = timer.id === null ? null : await timers.resume(timer.id);
      if (done?.ok) return { timer: { id: timer.id, ends: now + left } };
      return done === null || done.trouble === 'gone'
        ? set(left, means, false)
        : { timer: null, words: 'timer.stopped' };
    }
    case 'set': {
      const old = op.instead ? await timers.cancel(timer.id) : null;
      if (old && !old.ok) return { timer, words: 'timer.stuck' };
      return set(op.seconds, means, !op.instead);
    }
    default:
      return op satisfies never;
  }
}

async function set(seconds: number, { timers, spec, now, allowed }: Means, aloud: boolean): Promise<Attended> {
  const made = await timers.create({ ...spec, seconds });
  if (made.ok) return { timer: { id: made.id, ends: now + seconds }, ...(aloud ? { words: 'timer.set' } : {}) };
  const failed = trouble(troubleFor(made.trouble, allowed));
  return made.perhaps ? { ...failed, timer: { id: null, ends: now + seconds } } : failed;
}

async function pause(timer: RestTimer, { timers, now }: Means): Promise<Attended> {
  const left = Math.max(1, timer.ends - now);
  // Without an id there is nothing to pause: whatever there may be is cancelled, and set again afterwards.
  const done = timer.id === null ? await timers.cancel(null) : await timers.pause(timer.id);
  if (done.ok) return { timer: timer.id === null ? { id: null, ends: 0 } : { ...timer, left } };
  return done.trouble === 'gone' ? { timer: null } : { timer, words: 'timer.stuck' };
}

/** The task that a timer opens the skill with, after Alexa has asked with these words. */
function opening(envelope: RequestEnvelope, confirm: string): Pick<TimerSpec, 'opens'> {
  const skill = skillIdOf(envelope);
  return skill === null ? {} : { opens: { confirm, task: `${skill}.${TASK.name}`, version: TASK.version } };
}

const withTimer = (state: State, timer: RestTimer | null): State => {
  const { timer: _timer, ...rest } = state;
  return timer ? { ...rest, timer } : rest;
};

/**
 * Does what a turn means for the timer, within the client's patience, and adds what has to be said about it. Never
 * throws. Most turns mean nothing for it and cost nothing.
 */
export async function attend(
  done: TurnDone,
  envelope: RequestEnvelope,
  moment: Moment,
  locale: string,
  { timerOpens }: Untried,
): Promise<TurnDone> {
  if (!done.state.timer) return done;
  const timers = timersBehind(apiAccessOf(envelope));
  const timer = await stillThere(done, timers, moment);
  const known: TurnDone = timer === done.state.timer ? done : { ...done, state: withTimer(done.state, timer) };
  const op = timerOp(known, moment.at);
  if (!op || !timer) return known;
  const { say } = translator(locale);
  const spec = {
    label: say({ key: 'timer.label' }),
    text: say({ key: 'timer.announce' }),
    locale: spokenLocale(locale),
    ...(timerOpens ? opening(envelope, say({ key: 'timer.confirm' })) : {}),
  };
  const allowed = moment.timers === 'allowed';
  const result = await perform(op, timer, { timers, spec, now: moment.at, allowed });
  // An alarm has no room for other news.
  const words = done.state.cursor.at === 'stopped' ? undefined : result.words;
  return reworded({ ...known, state: withTimer(known.state, result.timer) }, words, result.card);
}

/** Back after a lost session: did the listener cancel the timer themselves, by telling Alexa? */
async function stillThere({ state }: TurnDone, timers: Timers, moment: Moment): Promise<RestTimer | null> {
  const { timer, cursor } = state;
  if (!timer?.id || !moment.opened || cursor.at !== 'guiding' || timer.ends <= moment.at) return timer ?? null;
  return (await timers.status(timer.id)) === 'OFF' ? null : timer;
}

/** The turn with words added behind its opening, its timeline made anew so that the next turn can be located on it. */
function reworded(done: TurnDone, words: Key | undefined, card: true | undefined): TurnDone {
  const { turn } = done.state;
  if ((!words && !card) || !turn) return done;
  const opening = turn.acts.filter(({ act }) => act === 'say');
  const others = turn.acts.filter(({ act }) => act !== 'say');
  const added: Act[] = words ? [{ act: 'say', line: { key: words } }] : [];
  const acts: Act[] = [...opening, ...added, ...others, ...(card ? [{ act: 'permit', how: 'card' } as const] : [])];
  const state: State = { ...done.state, turn: { ...turn, acts } };
  return { ...done, state, timeline: timeline(acts, state.cursor, done.setting) };
}

/**
 * The end of a session leaves the timer alone: that is what it is for. It is cancelled when everything was said, and when
 * the listener ended the session themselves; devices with a screen claim that without reason, so there it is not believed.
 */
export async function attendEnd(state: State, envelope: RequestEnvelope, request: SessionEndedRequest): Promise<State> {
  const { timer, cursor } = state;
  if (!timer) return state;
  const screen = envelope.context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined;
  const over = cursor.at !== 'guiding' && cursor.at !== 'paused';
  if (!over && !(request.reason === 'USER_INITIATED' && !screen)) return state;
  if (exists(timer)) await timersBehind(apiAccessOf(envelope)).cancel(timer.id);
  return withTimer(state, null);
}
