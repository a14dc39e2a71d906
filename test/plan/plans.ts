import type { MoveId } from '../../lambda/content';
import { ROUTINES, type RoutineId } from '../../lambda/content/routines';
import type { Posture } from '../../lambda/content/types';
import { hearOf } from '../../lambda/languages';
import { screenedRecord } from '../../lambda/memory/screened';
import { fitLength, walk } from '../../lambda/plan/fit';
import { planLengths } from '../../lambda/plan/lengths';
import type { Timeline } from '../../lambda/plan/timeline';
import type { Asked } from '../../lambda/session/compose/request';
import type { Here } from '../../lambda/session/here';
import type { Done, Preferences, Talk } from '../../lambda/session/preferences';
import { type Act, freshState, type State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import type { Plan } from '../../lambda/session/types';
import { secondsLeft, settingOf } from '../../lambda/skill/turn';

/** A listener as planning sees one. */
export interface Listener {
  readonly talk?: Talk;
  readonly fully?: true;
  readonly breaths?: true;
  readonly quiet?: true;
  readonly done?: Done;
  readonly tempo?: number;
  readonly cadence?: number;
  readonly counting?: boolean;
  readonly pace?: Preferences['pace'];
  readonly settle?: Readonly<Partial<Record<Posture, number>>>;
  /** Sessions before this one. */
  readonly sessions?: number;
  readonly carry?: boolean;
  /** Nothing that was asked about once (belly pressure, back-bends ...) was agreed to. */
  readonly shut?: true;
}

const NO_GATES = { belly: false, backbend: false, plank: false, balance: false };

export const stateOf = (listener: Listener = {}): State => {
  const { carry: _carry, sessions = 1, shut, ...prefs } = listener;
  const { flags } = screenedRecord(new Date(nowhere.now * 1000)).state;
  return {
    ...freshState,
    prefs: { ...freshState.prefs, ...prefs },
    flags: { ...flags, sessions, noted: sessions > 0, ...(shut ? { families: NO_GATES } : {}) },
  };
};

export const settingFor = (listener: Listener = {}) => settingOf(stateOf(listener), 'en-US', listener.carry ?? true);

/** A listener of whom nothing is known but that they spoke. */
export const nowhere: Here = {
  spot: null,
  state: null,
  between: false,
  done: null,
  remaining: null,
  hear: hearOf('en-US'),
  heldNow: 0,
  asking: null,
  heard: true,
  tries: 0,
  lastLine: null,
  left: () => 0,
  locale: 'en-US',
  now: 1_800_000_000,
  today: '2027-01-15',
};

/** The same, with the true length of plans. */
export const measured = (listener: Listener = {}): Here => {
  const setting = settingFor(listener);
  return { ...nowhere, left: secondsLeft(setting), about: planLengths(setting, setting.spoken) };
};

export interface Planned {
  readonly plan: Plan;
  readonly opening: readonly Act[];
  readonly turns: readonly Timeline[];
}

const planned = (listener: Listener, made: { state: State; acts: readonly Act[] }): Planned => {
  const setting = settingFor(listener);
  const { cursor } = made.state;
  if (cursor.at !== 'guiding') throw new Error(`nothing was started: ${JSON.stringify(made.acts)}`);
  const opening = made.acts.filter(({ act }) => act === 'say');
  const plan = fitLength(cursor.plan, opening, setting);
  return { plan, opening, turns: walk(plan, opening, setting) };
};

/** A routine as this listener gets it, in turns that are answered with nothing but "go on". */
export const routineFor = (routine: RoutineId, listener: Listener = {}): Planned =>
  planned(listener, transition(stateOf(listener), nowhere, { type: 'start-routine', routine }));

/** A plan for a request. */
export const planFor = (asked: Asked, listener: Listener = {}, here: Here = measured(listener)): Planned =>
  planned(listener, transition(stateOf(listener), here, { type: 'plan', seconds: null, asked }));

/** A move by itself, the ball too: its fingers were there once. Where another one is offered in its place, that one. */
export const moveFor = (move: MoveId, listener: Listener = {}): Planned => {
  const state = stateOf(listener);
  const known: State = { ...state, flags: { ...state.flags, fingers: true } };
  const made = transition(known, nowhere, { type: 'start-move', move });
  const offered = made.acts.some((act) => act.act === 'ask' && act.asking === 'offer');
  return planned(listener, offered ? transition(made.state, { ...nowhere, asking: 'offer' }, { type: 'yes' }) : made);
};

export const routineIds = Object.keys(ROUTINES) as RoutineId[];
