import { move } from '../../content';
import type { PlanItem } from '../../content/item';
import type { Key } from '../../languages/keys';
import type { AskedOf, Params, Plain } from '../../languages/line';
import type { Here } from '../here';
import { isSettling, rounds } from '../rounds';
import type { Act, Asking, Cursor, Entry, Spot, State } from '../state';
import type { Plan } from '../types';

/** What an event leads to: a new state and what the skill means to say. */
export interface Outcome {
  readonly state: State;
  readonly acts: readonly Act[];
}

export type Guided = Extract<Cursor, { readonly plan: Plan; readonly spot: Spot }>;

/** Says a sentence. Its holes are asked for, and its side where it has one. */
export function say<K extends Key>(key: K, ...[params, side]: AskedOf<K>): Act {
  return { act: 'say', line: { key, ...(params ? { params } : {}), ...(side ? { side } : {}) } };
}

/** Asks a question, and what is said when nobody answers it; both are given the same values. */
export function ask<K extends Key, A extends Key = K>(key: K, again: K | A = key, ...[params]: AskedOf<K | A>): Act {
  const values = params ? { params } : {};
  return { act: 'ask', line: { key, ...values }, again: { key: again, ...values } };
}

export const close: Act = { act: 'close' };
export const guide = (entry: Entry): Act => ({ act: 'guide', entry });

export const start: Spot = { index: 0, round: 0, step: 'setup', done: 0 };
export const itemStart = (index: number): Spot => ({ ...start, index });

export const nameOf = (id: string): string => `@moves.${id}.name`;

/** The name of a move as it stands in a plan: a short rest goes by another name. */
export const itemName = (item: PlanItem): string => (isSettling(item) ? '@coach.settlingName' : nameOf(item.move));

/** The item and round under a spot; null on the way up or past the end. */
export function under({ plan, spot }: Guided) {
  const item = plan.items[spot.index];
  if (!item || spot.step === 'up') return null;
  const list = rounds(item);
  const round = list[Math.min(spot.round, list.length - 1)];
  return round ? { item, technique: move(item.move), list, round } : null;
}

/** The cursor of a routine that is under way or paused; null where there is none. */
export const guided = ({ cursor }: State): Guided | null =>
  cursor.at === 'guiding' || cursor.at === 'paused' ? cursor : null;

/** The item and round the listener is in, if any. */
export function underState(state: State): ReturnType<typeof under> {
  const at = guided(state);
  return at && under(at);
}

/** Goes on with the routine from a spot, after these words. A spot behind the last item is the way up. */
export function goOn(
  state: State,
  plan: Plan,
  spot: Spot,
  words: readonly Act[] = [],
  entry: Entry = 'fresh',
): Outcome {
  const at: Spot =
    spot.index >= plan.items.length
      ? { index: plan.items.length, round: 0, step: 'up', done: spot.step === 'up' ? spot.done : 0 }
      : spot;
  return { state: { ...state, cursor: { at: 'guiding', plan, spot: at } }, acts: [...words, guide(entry)] };
}

/** The questions that may be open, for saying them once more. */
export const QUESTIONS: Readonly<Partial<Record<Asking, readonly [Plain, Plain]>>> = {
  resume: ['coach.prompt.resumeOffer', 'coach.prompt.resumeOffer'],
  'rest-or-again': ['coach.comeBack.restOrAgainShort', 'coach.comeBack.restOrAgainShort'],
  building: ['own.next', 'own.nextAgain'],
  'own-start': ['own.startNow', 'own.startNow'],
  'own-delete': ['own.delete', 'own.delete'],
  'own-replace': ['own.replace', 'own.replace'],
  missed: ['coach.missed.ask', 'coach.missed.ask'],
  quality: ['safety.quality.again', 'safety.quality.again'],
  besides: ['safety.besides.again', 'safety.besides.again'],
  'screening-signs': ['safety.screening.signsAgain', 'safety.screening.signsAgain'],
  'screening-conditions': ['safety.screening.conditionsAgain', 'safety.screening.conditionsAgain'],
  gentle: ['safety.screening.gentleAgain', 'safety.screening.gentleAgain'],
  'check-in': ['safety.checkIn.again', 'safety.checkIn.again'],
  forget: ['coach.forget.ask', 'coach.forget.ask'],
  'reminder-time': ['reminder.whenAgain', 'reminder.whenAgain'],
  'reminder-sure': ['reminder.sureAgain', 'reminder.sureAgain'],
  'doctor-ok': ['safety.doctorOk.which', 'safety.doctorOk.which'],
  offer: ['compose.offerAgain', 'compose.offerAgain'],
};

/** The routine as it stands, taken up where the listener is. */
export function carryOn(state: State, here: Here, words: readonly Act[]): Outcome {
  const { cursor } = state;
  const open =
    cursor.at !== 'stopped' && cursor.at !== 'guiding' && cursor.asking ? QUESTIONS[cursor.asking] : undefined;
  if (open) return { state, acts: [...words, ask(...open)] };
  switch (cursor.at) {
    case 'guiding':
      // The question about families of moves waits for its answer, and still does not stall the routine.
      if (cursor.asking === 'gate') return { state, acts: [...words, ask('safety.gates.again'), guide('fresh')] };
      return goOn(state, cursor.plan, cursor.spot, words, inWork(cursor.spot) && !here.between ? 'answer' : 'fresh');
    case 'paused':
      return { state, acts: [...words, ask('coach.prompt.resume')] };
    case 'finished':
      return {
        state: { ...state, cursor: { ...cursor, asking: 'feedback' } },
        acts: [...words, ask('coach.prompt.done', 'coach.prompt.doneAgain')],
      };
    case 'lobby':
      return {
        state: { ...state, cursor: { at: 'lobby', asking: 'choose' } },
        acts: [...words, ask('coach.prompt.choose', 'coach.prompt.chooseAgain')],
      };
    case 'stopped':
      return { state, acts: [...words, ask('coach.prompt.stopped')] };
    default:
      return cursor satisfies never;
  }
}

export const inWork = (spot: Spot): boolean => spot.step === 'work' && spot.done > 0;

/** Replaces one item of a plan. */
export const withItem = (plan: Plan, index: number, item: PlanItem): Plan => ({
  ...plan,
  items: plan.items.map((old, i) => (i === index ? item : old)),
});

/** Whole five seconds: exact figures would promise more than a clock on one end can know. */
export const roundish = (seconds: number): number =>
  seconds < 8 ? Math.max(1, Math.round(seconds)) : Math.round(seconds / 5) * 5;

/** A length for the ear, as a phrase: seconds under a minute, else whole and half minutes. */
export function lengthOf(seconds: number): string {
  if (seconds < 0.5) return '@coach.length.nothing';
  if (seconds < 55) return `@coach.length.seconds:${roundish(seconds)}`;
  const minutes = Math.round(seconds / 30) / 2;
  if (minutes === 1) return '@coach.length.oneMinute';
  if (minutes === 1.5) return '@coach.length.oneAndHalf';
  return Number.isInteger(minutes)
    ? `@coach.length.minutes:${minutes}`
    : `@coach.length.minutesHalf:${Math.floor(minutes)}`;
}

/** Nothing is under way, or not any more: the sentence that says so. */
export const nothingRuns = ({ cursor }: State) => (cursor.at === 'finished' ? 'coach.where.finished' : 'coach.nothing');

/** Nothing is under way, or not any more: says so and asks what to start. */
export const idle = (state: State, here: Here): Outcome =>
  carryOn(
    state,
    here,
    'asking' in state.cursor && state.cursor.asking && state.cursor.asking in QUESTIONS
      ? []
      : [say(nothingRuns(state))],
  );

/** Runs a step of a routine, guided or paused; anywhere else there is none. */
export const inRoutine =
  (step: (state: State, here: Here, at: Guided) => Outcome) =>
  (state: State, here: Here): Outcome => {
    const at = guided(state);
    return at ? step(state, here, at) : idle(state, here);
  };

/** At most this many names are spoken in one list; the rest is counted. */
export const LISTED = 5;

/** Names as numbered params: a, b, c ... */
export const listParams = (names: readonly string[]): Params =>
  Object.fromEntries(names.slice(0, LISTED).map((name, i) => ['abcde'[i] as string, name]));

/** The question before the routine is settled: it goes on with the moves it has. */
export function ungated(state: State): State {
  const { cursor } = state;
  if (cursor.at !== 'guiding') return state;
  const { asking: _asking, ...settled } = cursor;
  return { ...state, cursor: settled };
}
