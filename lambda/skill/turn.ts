import type { Directive } from 'ask-sdk-model';
import { hearOf } from '../languages';
import { type SpokenVoice, voiceOf } from '../narration/voice';
import type { Setting, Voice } from '../plan/beats';
import { fitLength } from '../plan/fit';
import { planLengths } from '../plan/lengths';
import type { Located } from '../plan/locate';
import { score } from '../plan/score';
import { nearest } from '../plan/tenths';
import { type Timeline, timeline } from '../plan/timeline';
import { dayThere } from '../session/day';
import type { EventType } from '../session/events';
import type { Here } from '../session/here';
import type { Meant } from '../session/meant';
import type { Act, Cursor, Spot, State } from '../session/state';
import { transition } from '../session/transition';
import { answeredBeside, takenWith } from '../session/transition/asking/beside';
import { sideStart } from '../session/transition/doing/place';
import { lengthOf } from '../session/transition/named';
import type { Plan } from '../session/types';
import type { Moment } from './moment';
import { restedWhenLost } from './rested';
import { type Base, cursorIn, type Playing, settle, type Whereabouts } from './settle';

export interface TurnDone {
  readonly state: State;
  readonly timeline: Timeline;
  readonly voice: SpokenVoice;
  readonly setting: Setting;
  /** Where the listener was when they spoke; null when nothing was under way. */
  readonly before: { readonly cursor: Cursor; readonly located: Located } | null;
  /** Where somebody else took over: what is the owner's, with the seconds held until then. */
  readonly owner?: State;
  /** What Alexa is to offer in words of her own after what was said. */
  readonly offers?: Directive;
}

/** What planning depends on: the words of a locale, the listener's preferences and learned tempo. */
export function settingOf(state: State, locale: string, carry: boolean): Setting & { spoken: SpokenVoice } {
  const spoken = voiceOf(locale);
  const { tempo } = state.prefs;
  const voice: Voice =
    tempo === 1
      ? spoken
      : {
          measure: (line) => {
            const size = spoken.measure(line);
            return { ...size, seconds: nearest(size.seconds * tempo) };
          },
        };
  return { voice, spoken, prefs: state.prefs, carry };
}

/** Planned seconds from a spot to the end of a plan, without prompts and windows. */
export const secondsLeft =
  (setting: Setting) =>
  (plan: Plan, spot: Spot): number => {
    let sum = 0;
    for (const beat of score(plan, spot, 'fresh', setting)) sum += beat.seconds;
    return sum;
  };

/** The same of whole plans, measured once each. */
function aboutOf(setting: Setting & { spoken: SpokenVoice }): (plan: Plan) => number {
  let measured: ((plan: Plan) => number) | null = null;
  return (plan) => {
    measured ??= planLengths(setting, setting.spoken);
    return measured(plan);
  };
}

const nowhere = {
  ...{ spot: null, state: null, between: false, done: null, remaining: null, heldNow: 0, lastLine: null },
  ...{ asking: null, heard: false, tries: 0 },
};

/**
 * A request before it is understood: the session it finds, and the last response made again, on which whoever speaks is
 * located. Made once a turn.
 */
export interface Arrival {
  readonly state: State;
  readonly moment: Moment;
  readonly carry: boolean;
  readonly base: Base;
  /** Null where there was no response. */
  readonly playing: Playing | null;
}

export function arrival(state: State, moment: Moment, locale: string, carry: boolean): Arrival {
  // Located by what the last response was made with, should another device have changed it since.
  const setting = settingOf(state.turn?.prefs ? { ...state, prefs: state.turn.prefs } : state, locale, carry);
  const base: Base = {
    left: secondsLeft(setting),
    about: aboutOf(setting),
    now: moment.at,
    locale,
    hear: hearOf(locale),
    today: dayThere(moment.booked ?? moment.at, locale),
    ...(moment.timers ? { timers: moment.timers } : {}),
    ...(moment.reminders ? { reminders: moment.reminders } : {}),
    ...(moment.opened && state.at !== undefined ? { away: Math.max(0, moment.at - state.at) } : {}),
  };
  const { turn } = state;
  const playing = turn && { at: turn, made: timeline(turn.acts, state.cursor, setting), setting, base };
  return { state, moment, carry, base, playing };
}

/** Takes the events of one request through locate, transition and plan. Pure but for the module-level word cache. */
export function takeTurn(from: Arrival, meant: Meant): TurnDone {
  const { state, moment, base, carry } = from;
  const { settled, here, before } = whereIs(from, meant.event.type);
  const { event, words, sure, reported, also } = atTheQuestion(settled, here, meant);
  const outcome = transition(unacted(settled), here, event, words, sure, reported, also);
  // While it is written nobody may rely on a chain of events; in service it only ends.
  if (outcome.dropped && process.env.NODE_ENV === 'test')
    throw new Error(`${event.type} leads on to ${outcome.dropped.type}`);
  const setting = settingOf(outcome.state, base.locale, carry);
  const next = fitted(outcome.state, outcome.acts, setting);
  const acts = withLength(outcome.acts, outcome.state, next);
  const made = timeline(acts, next.cursor, setting);
  const handedOver = next.guest && !state.guest;
  return {
    ...(handedOver ? { owner: { ...unacted(settled), at: moment.at, turn: null } } : {}),
    state: { ...next, at: moment.at, turn: { at: moment.at, acts } },
    timeline: made,
    voice: setting.spoken,
    setting,
    before,
  };
}

/** What was meant, where a question is open that a part of it answers. */
function atTheQuestion(state: State, here: Here, meant: Meant): Meant {
  const answered = meant.parts ? answeredBeside(state, here, meant.event, meant.parts) : null;
  const beside = answered ?? takenWith(state, here, meant.event);
  return beside ? { ...meant, ...beside, reported: true } : meant;
}

/** What the turn before acted on is not this turn's. */
const unacted = ({ acted: _acted, ...state }: State): State => state;

/** The session as somebody is found who says something, as far as that is known before it is understood. */
export const foundIn = ({ state, moment, playing }: Arrival): State =>
  state.cursor.at === 'guiding' && playing && !moment.opened
    ? { ...state, cursor: cursorIn(state.cursor, playing, moment) }
    : state;

/** Works out where the listener was, and books what they held until then. */
export function whereIs({ state, moment, base, playing }: Arrival, event: EventType): Whereabouts {
  if (playing && !moment.opened) return settle(state, playing, event, moment);
  // A session that vanished: nothing after its last confirmed second is credited, and the side starts over.
  const settled = playing ? { ...state, turn: null, cursor: unconfirmed(state.cursor) } : state;
  const rested =
    moment.opened && state.cursor.at === 'guiding'
      ? restedWhenLost(state, playing?.made ?? null, moment.at - (state.turn?.at ?? moment.at))
      : {};
  return { settled, here: { ...base, ...nowhere, ...rested }, before: null };
}

const unconfirmed = (cursor: Cursor): Cursor => {
  if (cursor.at === 'guiding') return { at: 'guiding', plan: cursor.plan, spot: sideStart(cursor.spot, cursor.plan) };
  return cursor;
};

/** What a plan comes to that takes longer than it is said to, behind the sentence that says so. */
function withLength(acts: readonly Act[], before: State, after: State): readonly Act[] {
  const [said, stated] = [before, after].map(({ cursor }) => ('plan' in cursor ? cursor.plan.stated : undefined));
  if (said === stated || stated === undefined) return acts;
  const [opening, ...others] = acts;
  const words: Act = { act: 'say', line: { key: 'coach.dose.makes', params: { length: lengthOf(stated) } } };
  return opening ? [opening, words, ...others] : acts;
}

/** A plan with an open elastic length gets it now, with the words it starts with. */
function fitted(state: State, acts: readonly Act[], setting: Setting): State {
  const { cursor } = state;
  if (cursor.at !== 'guiding') return state;
  const open = cursor.plan.items.some((item) => item.elastic && item.seconds === undefined);
  if (!open) return state;
  const opening = acts.filter(({ act }) => act === 'say');
  return { ...state, cursor: { ...cursor, plan: fitLength(cursor.plan, opening, setting) } };
}
