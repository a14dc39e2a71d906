import type { Key } from '../../languages/keys';
import type { AskedOf, Line } from '../../languages/line';
import type { Asking } from '../asking';
import type { SessionEvent } from '../events';
import type { Here } from '../here';
import type { Preferences } from '../preferences';
import type { Act, Cursor, Entry, Spot, State } from '../state';
import { toneOf } from '../tone';
import type { Plan } from '../types';
import { type Guided, guided, inWork } from './under-way';

/** How a question is put: whole, in a few words, or in a sentence of its own. */
export type Wording = 'full' | 'again' | Line;

/** What the skill means to say; a question has only its name until its words are looked up. */
export type Draft =
  | Act
  | { readonly act: 'question'; readonly asking: Asking; readonly how: Wording; readonly tries: number };

/** What an event leads to: a new state, what the skill means to say, and perhaps what is to happen next by itself. */
export interface Outcome {
  readonly state: State;
  readonly acts: readonly Draft[];
  /** Taken up once, as though the listener had said it, behind these acts. */
  readonly then?: SessionEvent;
}

/** A sentence. Its holes are asked for, and its side where it has one. */
export function line<K extends Key>(key: K, ...[params, side]: AskedOf<K>): Line {
  return { key, ...(params ? { params } : {}), ...(side ? { side } : {}) };
}

export const say = <K extends Key>(key: K, ...values: AskedOf<K>): Act => ({ act: 'say', line: line(key, ...values) });

/** A line that stands in the response before as well is said in its next form, where there are several. */
export function inTurn(line: Line, { turn }: State, how: 'say' | 'ask'): Line {
  const before = turn?.acts.find((act) => act.act === how && act.line.key === line.key);
  return before && 'line' in before ? { ...line, form: (before.line.form ?? 0) + 1 } : line;
}

/** Asks a question by its name. */
export const ask = (asking: Asking, how: Wording = 'full', tries = 0): Draft => ({
  act: 'question',
  asking,
  how,
  tries,
});

/** Behind a routine that is over and told of: what there is to do now. */
export const afterwards: Act = {
  act: 'ask',
  asking: 'feedback',
  line: { key: 'coach.prompt.afterwards' },
  again: { key: 'coach.prompt.doneAgain' },
};

/** Opens the microphone and asks nothing of its own; both sentences are given the same values. */
export function prompt<K extends Key, A extends Key = K>(key: K, again: K | A = key, ...[params]: AskedOf<K | A>): Act {
  const values = params ? { params } : {};
  return { act: 'ask', asking: null, line: { key, ...values }, again: { key: again, ...values } };
}

/** Nothing is said here: what is to happen next is taken up as though the listener had said it. */
export const lead = (state: State, then: SessionEvent): Outcome => ({ state, acts: [], then });

export const close: Act = { act: 'close' };

export const guide = (entry: Entry): Act => ({ act: 'guide', entry });

/** The same with other preferences, from here on and for good. */
export const withPrefs = (state: State, prefs: Partial<Preferences>): State => ({
  ...state,
  prefs: { ...state.prefs, ...prefs },
});

/** Goes on with the routine from a spot, after these words. A spot behind the last item is the way up. */
export function goOn(
  state: State,
  plan: Plan,
  spot: Spot,
  words: readonly Draft[] = [],
  entry: Entry = 'fresh',
): Outcome {
  const at: Spot =
    spot.index >= plan.items.length
      ? { index: plan.items.length, round: 0, step: 'up', done: spot.step === 'up' ? spot.done : 0 }
      : spot;
  return { state: { ...state, cursor: { at: 'guiding', plan, spot: at } }, acts: [...words, guide(entry)] };
}

/** The question that a place ends in by itself, asked anew each time. */
const OWN: Readonly<Record<Cursor['at'], Asking | null>> = {
  lobby: 'choose',
  finished: 'feedback',
  guiding: null,
  paused: null,
  stopped: null,
};

/** The question that the place ends in by itself. */
export const ofThePlace = ({ at }: Cursor): Asking | null => OWN[at];

/** The question that waits behind an answer to something else; null where only the place's own one would be asked. */
export const waiting = ({ cursor }: State, here: Here): Asking | null =>
  here.asking === OWN[cursor.at] ? null : here.asking;

/** The listener as before, and nothing is asked of them any more. */
export const unasked = (here: Here): Here => ({ ...here, asking: null, tries: 0 });

/** What was suspended with a question goes with it. */
export function closed(state: State): State {
  const { wanted: _wanted, ...rest } = state;
  return rest;
}

/** The open question once more, after these words; what it does not stall goes on when nobody answers. */
export function askAgain(state: State, here: Here, words: readonly Draft[], how: Wording = 'again'): Outcome {
  const { asking, tries } = here;
  if (asking === null) return carryOn(state, here, words);
  const { cursor } = state;
  const on = cursor.at === 'guiding' ? [guide(inWork(cursor.spot) ? 'answer' : 'fresh')] : [];
  return { state, acts: [...words, ask(asking, how, tries), ...on] };
}

/** The routine as it stands, taken up where the listener is; an open question waits for its answer. `inviting`: what to choose next. */
export function carryOn(state: State, here: Here, words: readonly Draft[], inviting?: Wording): Outcome {
  const { cursor } = state;
  // In the middle of a rest the rest goes on, and its question comes again by itself.
  const resting = cursor.at === 'guiding' && inWork(cursor.spot);
  if (waiting(state, here) && cursor.at !== 'stopped' && !resting) return askAgain(state, here, words);
  switch (cursor.at) {
    case 'guiding':
      return goOn(state, cursor.plan, cursor.spot, words, inWork(cursor.spot) && !here.between ? 'answer' : 'fresh');
    case 'paused':
      return { state, acts: [...words, prompt('coach.prompt.resume')] };
    case 'finished':
      return { state, acts: [...words, ask('feedback', inviting ?? invitation(state, here, words))] };
    case 'lobby':
      return { state, acts: [...words, ask('choose', inviting ?? invitation(state, here, words))] };
    case 'stopped':
      return { state, acts: [...words, prompt('coach.prompt.stopped')] };
    default:
      return cursor satisfies never;
  }
}

/** Words of health, which no bright invitation follows. */
const ofHealth = (words: readonly Draft[]): boolean =>
  words.some((act) => act.act === 'say' && ['safety', 'private'].includes(toneOf(act.line.key)));

/** How a place asks what comes next: never in the same words twice running, and openly behind health. */
function invitation({ turn }: State, { asking }: Here, words: readonly Draft[]): Wording {
  if (ofHealth(words)) return { key: 'coach.prompt.else' };
  const before = asking === null ? undefined : turn?.acts.find((act) => act.act === 'ask');
  if (!before) return 'full';
  // What was asked in a few words already is asked in others.
  return before.line.key === before.again.key ? { key: 'coach.prompt.else' } : 'again';
}

/** Nothing is under way, or not any more: the sentence that says so. */
export const nothingRuns = ({ cursor }: State) => (cursor.at === 'finished' ? 'coach.where.finished' : 'coach.nothing');

/** Nothing is under way, or not any more: says so and asks what to start. */
export const idle = (state: State, here: Here): Outcome =>
  carryOn(state, here, waiting(state, here) ? [] : [say(nothingRuns(state))]);

/** Runs a step of a routine, guided or paused; anywhere else there is none. */
export const inRoutine =
  (step: (state: State, here: Here, at: Guided) => Outcome) =>
  (state: State, here: Here): Outcome => {
    const at = guided(state);
    return at ? step(state, here, at) : idle(state, here);
  };

/** An answer: its words, then on from the very second. */
export const answer = <K extends Key>(state: State, here: Here, key: K, ...values: AskedOf<K>): Outcome =>
  carryOn(state, here, [say(key, ...values)]);
