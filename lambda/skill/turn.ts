import { type SpokenVoice, voiceOf } from '../narration/voice';
import type { Setting, Voice } from '../plan/beats';
import { fitLength } from '../plan/fit';
import { planLengths } from '../plan/lengths';
import { type Located, locate } from '../plan/locate';
import { score } from '../plan/score';
import { nearest } from '../plan/tenths';
import { type Timeline, timeline } from '../plan/timeline';
import { dayOf, write } from '../session/diary';
import type { EventType, SessionEvent } from '../session/events';
import type { Here } from '../session/here';
import { countDone } from '../session/learned';
import { book, held } from '../session/ledger';
import type { Act, Asking, Cursor, Line, Spot, State } from '../session/state';
import { transition } from '../session/transition';
import { sideStart } from '../session/transition/starting';
import type { Plan } from '../session/types';
import { ABSURD, elapsedSeconds } from './elapsed';
import { restedWhenLost } from './rested';
import { learnTempo } from './tempo';

/** When a request came: epoch seconds of its stamp, and whether it opened a session. */
export interface Moment {
  readonly at: number;
  readonly opened: boolean;
  /** The device's own locale, which may be one we have no words for: emergency numbers go by it. */
  readonly region?: string;
  /** Nothing was said: a touch, or the screen by itself. */
  readonly silent?: true;
  /** Whether a timer may be set; absent where there can be none. */
  readonly timers?: 'allowed' | 'ask';
  /** Whether reminders may be set; absent where there can be none. */
  readonly reminders?: 'allowed' | 'ask';
}

export interface TurnDone {
  readonly state: State;
  readonly timeline: Timeline;
  readonly voice: SpokenVoice;
  readonly setting: Setting;
  /** Where the listener was when they spoke; null when nothing was under way. */
  readonly before: { readonly cursor: Cursor; readonly located: Located } | null;
  /** Where somebody else took over: what is the owner's, with the seconds held until then. */
  readonly owner?: State;
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

/** The timeline of the last response, rebuilt. Null when there was none. */
function lastTimeline(state: State, setting: Setting): Timeline | null {
  return state.turn ? timeline(state.turn.acts, state.cursor, setting) : null;
}

/** The question before a routine stays open until it is answered, or the routine has gone on without. */
const stillAsked = (before: Cursor, cursor: Cursor, open: Asking | null): Cursor =>
  open === 'gate' && before.at === 'guiding' && cursor.at === 'guiding' ? { ...cursor, asking: 'gate' } : cursor;

/** The cursor with the listener's spot in it. */
function moved(cursor: Cursor, spot: Spot | 'finished' | null): Cursor {
  if (cursor.at !== 'guiding' || spot === null) return cursor;
  const { asking: _asking, ...rest } = cursor;
  return spot === 'finished' ? { at: 'finished', plan: cursor.plan } : { ...rest, spot };
}

/** Counts and beginnings are no instruction: "thirty seconds, hold", "halfway". */
const instructs = ({ key }: Line): boolean =>
  /^(moves|postures|answers|safety)\./.test(key) && !/\.(begin|side)$/.test(key);

/** The last instruction that was heard, or the last words where there was none. */
function lastLine(made: Timeline, elapsed: number): Line | null {
  let last: Line | null = null;
  let instruction: Line | null = null;
  const heard = (line: Line | undefined) => {
    if (!line) return;
    last = line;
    if (instructs(line)) instruction = line;
  };
  for (const { start, beat } of made.beats) {
    if (start > elapsed) break;
    if (beat.kind !== 'question') heard(beat.line);
    for (const inner of beat.inner ?? []) if (start + inner.at <= elapsed) heard(inner.line);
  }
  return instruction ?? last;
}

/** Planned seconds from a spot to the end of a plan, without prompts and windows. */
export const secondsLeft =
  (setting: Setting) =>
  (plan: Plan, spot: Spot): number => {
    let sum = 0;
    for (const beat of score(plan, spot, 'fresh', setting)) sum += beat.seconds;
    return sum;
  };

const nowhere = { spot: null, state: null, between: false, done: null, remaining: null, heldNow: 0, lastLine: null };

/** Takes the events of one request through locate, transition and plan. Pure but for the module-level word cache. */
export function takeTurn(state: State, event: SessionEvent, moment: Moment, locale: string, carry: boolean): TurnDone {
  const { settled, here, before } = whereIs(state, event.type, moment, locale, carry);
  const outcome = transition(unacted(settled), here, event);
  const setting = settingOf(outcome.state, locale, carry);
  const next = fitted(outcome.state, outcome.acts, setting);
  const made = timeline(outcome.acts, next.cursor, setting);
  const handedOver = next.guest && !state.guest;
  return {
    ...(handedOver ? { owner: { ...unacted(settled), at: moment.at, turn: null } } : {}),
    state: { ...next, at: moment.at, turn: { at: moment.at, acts: outcome.acts } },
    timeline: made,
    voice: setting.spoken,
    setting,
    before,
  };
}

/** What the turn before acted on is not this turn's. */
function unacted(state: State): State {
  if (!state.safety?.acted) return state;
  const { acted: _acted, ...safety } = state.safety;
  return { ...state, safety };
}

/** Works out where the listener was, and books what they held until then. */
export function whereIs(state: State, event: EventType, moment: Moment, locale: string, carry: boolean) {
  // Located by what the last response was made with, should another device have changed it since.
  const setting = settingOf(state.turn?.prefs ? { ...state, prefs: state.turn.prefs } : state, locale, carry);
  const made = lastTimeline(state, setting);
  const base = {
    left: secondsLeft(setting),
    about: planLengths(setting, setting.spoken),
    now: moment.at,
    locale: moment.region ?? locale,
    today: dayOf(moment.at),
    ...(moment.timers ? { timers: moment.timers } : {}),
    ...(moment.reminders ? { reminders: moment.reminders } : {}),
    ...(moment.opened && state.at !== undefined ? { away: Math.max(0, moment.at - state.at) } : {}),
  };
  const asked = 'asking' in state.cursor ? (state.cursor.asking ?? null) : null;
  if (!made || !state.turn || moment.opened) {
    // A session that vanished: nothing after its last confirmed second is credited, and the side starts over.
    const settled = made ? { ...state, turn: null, cursor: unconfirmed(state.cursor) } : state;
    const lost = moment.opened ? restedWhenLost(state, made, moment.at - (state.turn?.at ?? moment.at)) : {};
    const here: Here = { ...base, ...nowhere, ...lost, asking: moment.opened ? null : asked };
    return { settled, here, before: null };
  }
  const gap = moment.at - state.turn.at;
  const elapsed = gap > ABSURD ? 0 : elapsedSeconds(state.turn.at, moment.at, moment.silent ? null : event);
  const located = locate(made, elapsed);
  const open =
    located.where === 'window' ? made.asking.speech : located.where === 'speech' ? null : made.asking.reprompt;
  const ledger = book(state.ledger, located.credits);
  const settled: State = {
    ...state,
    cursor: stillAsked(state.cursor, moved(state.cursor, located.spot), open),
    ledger,
    ...(located.credits.length > 0 ? { diary: write(state.diary, located.credits, base.today) } : {}),
    flags: didFingers(ledger) ? { ...state.flags, fingers: true } : state.flags,
    prefs: known(
      gap > ABSURD || moment.silent ? state.prefs : learnTempo(state.prefs, made, elapsed, event, setting),
      made,
      elapsed,
    ),
  };
  const guided = state.turn.acts.some(({ act }) => act === 'guide');
  const here: Here = {
    ...base,
    spot: located.spot,
    state: located.state,
    between: located.state === 'between' || located.where === 'beyond',
    done: located.done,
    remaining: located.remaining,
    heldNow: located.state === 'hold' ? located.into : 0,
    asking: guided ? open : asked,
    lastLine: lastLine(made, elapsed),
  };
  return { settled, here, before: { cursor: settled.cursor, located } };
}

/** A finger massage of about its least dose on both sides: only then may the ball follow, in seconds. */
const FINGERS = 25;
const didFingers = (ledger: State['ledger']): boolean =>
  held(ledger, 'supine-massage', 'left') >= FINGERS && held(ledger, 'supine-massage', 'right') >= FINGERS;

/** The preferences with the moves counted that were heard to their end. */
function known(prefs: State['prefs'], made: Timeline, elapsed: number): State['prefs'] {
  const moves = made.beats.flatMap(({ beat, end }) =>
    beat.end === 'move' && beat.move && end <= elapsed ? [beat.move] : [],
  );
  return moves.length > 0 ? { ...prefs, done: countDone(prefs.done, moves) } : prefs;
}

const unconfirmed = (cursor: Cursor): Cursor => {
  if (cursor.at === 'guiding') return { at: 'guiding', plan: cursor.plan, spot: sideStart(cursor.spot, cursor.plan) };
  return cursor;
};

/** A plan with an open elastic length gets it now, with the words it starts with. */
function fitted(state: State, acts: readonly Act[], setting: Setting): State {
  const { cursor } = state;
  if (cursor.at !== 'guiding') return state;
  const open = cursor.plan.items.some((item) => item.elastic && item.seconds === undefined);
  if (!open) return state;
  const opening = acts.filter(({ act }) => act === 'say');
  return { ...state, cursor: { ...cursor, plan: fitLength(cursor.plan, opening, setting) } };
}
