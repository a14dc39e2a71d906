import type { Asking } from '../../../lambda/session/asking';
import type { SessionEvent } from '../../../lambda/session/events';
import type { State } from '../../../lambda/session/state';
import { type Transitioned, transition } from '../../../lambda/session/transition';
import { questionOf } from '../../../lambda/session/transition/asking';
import type { Level } from './cases';
import { type Standing, standingIn } from './states';

/** What became of words that were said in a state. */
export interface Heard {
  readonly level: Level;
  /** A question about the body that was not open before. */
  readonly asked: boolean;
  /** The routine goes on, or one begins. */
  readonly goesOn: boolean;
  /** It goes on although it waited, or at another place. */
  readonly moves: boolean;
  /** Something is kept that was not: a programme, a family of moves, a preference, a routine, a reminder. */
  readonly keeps: boolean;
  readonly outcome: Transitioned;
}

const askedIn = ({ acts }: Transitioned): Asking | null => acts.find((act) => act.act === 'ask')?.asking ?? null;
const ofTheBody = (asking: Asking | null): boolean => asking !== null && questionOf(asking).body !== undefined;

function levelOf(outcome: Transitioned): Level {
  const { cursor, acted } = outcome.state;
  if (cursor.at === 'stopped') return cursor.tier.toUpperCase() as Level;
  if (ofTheBody(askedIn(outcome))) return 'ASK';
  switch (acted?.tier) {
    case 'see':
    case 'urgent':
    case 'emergency':
      return 'SEE';
    case 'ease-off':
      return 'EASE_OFF';
    case 'none':
    case undefined:
      return 'NONE';
  }
}

/** What is kept to the listener's wish; what a stop itself notes is none of it. */
function wishesOf({ prefs, flags, reminder }: State): string {
  const { leaveOut, ...rest } = prefs;
  const { programme, families, agreed } = flags;
  return JSON.stringify([rest, programme, families, agreed, reminder]);
}

/** Moves that were left out before come back. */
const readmits = (before: State, after: State): boolean =>
  before.prefs.leaveOut.some((move) => !after.prefs.leaveOut.includes(move));

export function heardIn({ state: before, here }: Standing, event: SessionEvent, words = ''): Heard {
  const outcome = transition(before, here, event, words);
  const { state, acts } = outcome;
  const goesOn = acts.some(({ act }) => act === 'guide');
  // A question that passes leaves what is under way going on.
  const passes = here.asking === null || questionOf(here.asking).unanswered === 'passes';
  const waited = before.cursor.at !== 'guiding' || !passes;
  const at = ({ cursor }: State) =>
    'spot' in cursor ? [cursor.plan.routine, cursor.spot.index, cursor.spot.round] : [];
  return {
    level: levelOf(outcome),
    asked: ofTheBody(askedIn(outcome)) && askedIn(outcome) !== here.asking,
    goesOn,
    moves: goesOn && (waited || String(at(state)) !== String(at(before))),
    keeps: wishesOf(state) !== wishesOf(before) || readmits(before, state),
    outcome,
  };
}

/** What becomes of words that are delivered as they were said. */
export const said = (text: string, standing: Standing): Heard => heardIn(standing, { type: 'report', text });

/** What words that are said in a state of the cases amount to. */
export const levelIn = (text: string, state: string): Level => said(text, standingIn(state)).level;
