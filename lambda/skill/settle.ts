import { type MoveId, move, moveIds } from '../content';
import { spokenTo } from '../languages';
import type { Line } from '../languages/line';
import type { Beat, Setting } from '../plan/beats';
import { type Located, locate, openAt } from '../plan/locate';
import type { Timeline } from '../plan/timeline';
import { practised } from '../session/course';
import { write } from '../session/diary';
import type { EventType } from '../session/events';
import type { Here } from '../session/here';
import { countDone } from '../session/learned';
import { book, held } from '../session/ledger';
import type { Cursor, Spot, State } from '../session/state';
import { type Tone, toneOf } from '../session/tone';
import { ABSURD, elapsedSeconds } from './elapsed';
import type { Moment } from './moment';
import { learnTempo } from './tempo';

/** What is known of a request before anything is located. */
export type Base = Pick<Here, 'left' | 'about' | 'now' | 'locale' | 'hear' | 'today' | 'timers' | 'reminders' | 'away'>;

/** The last response, as the listener is still hearing it. */
export interface Playing {
  readonly at: NonNullable<State['turn']>;
  readonly made: Timeline;
  readonly setting: Setting;
  readonly base: Base;
}

export interface Whereabouts {
  readonly settled: State;
  readonly here: Here;
  readonly before: { readonly cursor: Cursor; readonly located: Located } | null;
}

/** How much of the last response was heard before somebody said what means this, in seconds. */
function elapsedIn({ at: turn, base }: Playing, event: EventType, moment: Moment): number {
  if (moment.at - turn.at > ABSURD) return 0;
  return elapsedSeconds(turn.at, moment.at, moment.silent ? null : event, spokenTo(base.locale).hear.utterance);
}

/** The cursor where somebody is found of whose words nothing is known yet. */
export const cursorIn = (cursor: Cursor, playing: Playing, moment: Moment): Cursor =>
  moved(cursor, locate(playing.made, elapsedIn(playing, 'not-understood', moment)).spot);

/** Where in the last response the listener was when they spoke, with what they held until then booked. */
export function settle(state: State, playing: Playing, event: EventType, moment: Moment): Whereabouts {
  const { at: turn, made, setting, base } = playing;
  const gap = moment.at - turn.at;
  const elapsed = elapsedIn(playing, event, moment);
  const place = locate(made, elapsed);
  const ledger = book(state.ledger, place.credits);
  const diary = place.credits.length > 0 ? write(state.diary, place.credits, base.today) : state.diary;
  const settled: State = {
    ...state,
    cursor: moved(state.cursor, place.spot),
    ledger,
    ...(diary ? { diary } : {}),
    flags: flagsOf(state, ledger, diary, base.today),
    prefs: known(
      gap > ABSURD || moment.silent ? state.prefs : learnTempo(state.prefs, made, elapsed, event, setting),
      state.cursor,
      made,
      elapsed,
    ),
  };
  const here: Here = {
    ...base,
    spot: place.spot,
    state: place.state,
    between: place.state === 'between' || place.where === 'beyond',
    done: place.done,
    remaining: place.remaining,
    heldNow: place.state === 'hold' ? place.into : 0,
    ...openAt(made, place.where),
    lastLine: lastLine(made, elapsed),
  };
  return { settled, here, before: { cursor: settled.cursor, located: place } };
}

/** The cursor with the listener's spot in it. */
function moved(cursor: Cursor, spot: Spot | 'finished' | null): Cursor {
  if (cursor.at !== 'guiding' || spot === null) return cursor;
  return spot === 'finished' ? { at: 'finished', plan: cursor.plan } : { ...cursor, spot };
}

/** Counts and beginnings are no instruction: "thirty seconds, hold", "halfway". */
const INSTRUCTS: { readonly [T in Tone]: boolean } = {
  ...{ count: false, talk: false },
  ...{ instruction: true, notice: true, safety: true, private: true },
};
const instructs = ({ key }: Line): boolean => INSTRUCTS[toneOf(key)];

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

/** What has to be done before something else is given: about its least dose on both sides, in seconds. */
const FIRST = 25;
const ahead: readonly MoveId[] = moveIds.flatMap((id) => move(id).after ?? []);
const didFirst = (ledger: State['ledger']): boolean =>
  ahead.some((id) => held(ledger, id, 'left') >= FIRST && held(ledger, id, 'right') >= FIRST);

/** What is known of the listener once so much was held: a session of the six weeks, and fingers that came before the ball. */
const flagsOf = ({ flags }: State, ledger: State['ledger'], diary: State['diary'], today: string): State['flags'] => ({
  ...flags,
  ...(didFirst(ledger) ? { fingers: true } : {}),
  ...(flags.course ? { course: practised(flags.course, diary, today) } : {}),
});

/** Is a move still to come behind this place in the plan? How it is told there was settled with the plan's length. */
const comesAgain = (cursor: Cursor, { move: id, spot }: Beat): boolean =>
  'plan' in cursor && spot !== undefined && cursor.plan.items.slice(spot.index + 1).some((item) => item.move === id);

/** The preferences with the moves counted that were heard to their end, once in a plan. */
function known(prefs: State['prefs'], cursor: Cursor, made: Timeline, elapsed: number): State['prefs'] {
  const moves = made.beats.flatMap(({ beat, end }) =>
    beat.end === 'move' && beat.move && end <= elapsed && !comesAgain(cursor, beat) ? [beat.move] : [],
  );
  return moves.length > 0 ? { ...prefs, done: countDone(prefs.done, moves) } : prefs;
}
