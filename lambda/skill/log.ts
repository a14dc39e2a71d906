import { writeSync } from 'node:fs';
import type { SessionEndedRequest } from 'ask-sdk-model';
import type { EventType } from '../session/events';
import type { Cursor } from '../session/state';
import { positionOf } from './report';
import type { TurnDone } from './turn';

/**
 * What each request leaves in the log, one line of JSON. Kinds and places only: nothing that was said, no symptom, no
 * condition, no open question about the body, no id of a person, device or session.
 */
export type LogLine =
  | {
      /** What the skill understood. */
      readonly event: EventType;
      /** Where the listener was, and where the skill goes on; null before for a session that has just begun. */
      readonly before: string | null;
      readonly after: string;
      /** From the request in hand to the answer in hand, memory included; Lambda's own share comes on top. */
      readonly ms: number;
    }
  | { readonly event: 'session-ended'; readonly reason: string; readonly error?: string }
  /** The screen could not draw; `kinds` as Alexa names them, without its message. */
  | { readonly event: 'screen-failed'; readonly kinds: readonly string[] }
  /** A request that nothing is answered to. */
  | { readonly event: 'unasked'; readonly type: string }
  | { readonly event: 'failure'; readonly error: string };

/** A place in the skill: `lobby`, or `guiding deep-release/kneeling-lunge/work`. */
export function placeOf(cursor: Cursor): string {
  if (cursor.at === 'lobby' || cursor.at === 'stopped') return cursor.at;
  const position = positionOf(cursor, null);
  return position ? `${cursor.at} ${position.routine}/${position.technique}/${position.step}` : cursor.at;
}

/** The line of an answered turn; `ms` is how long it took. */
export const turnLine = (event: EventType, { before, state }: TurnDone, ms: number): LogLine => ({
  event,
  before: before && placeOf(before.cursor),
  after: placeOf(state.cursor),
  ms: Math.round(ms * 10) / 10,
});

/** One of Alexa's constants, when it is one: the log takes no words. */
const constantOf = (value: unknown): string =>
  typeof value === 'string' && /^[A-Z][A-Z_]{0,79}$/.test(value) ? value : 'unreadable';

/** The line of a session that Alexa ended. An error means that it refused an answer of ours, or never got one. */
export const endedLine = ({ reason, error }: SessionEndedRequest): LogLine => ({
  event: 'session-ended',
  reason: constantOf(reason),
  ...(error ? { error: constantOf(error.type) } : {}),
});

/** The name of a kind that came from outside, when it is one. */
const nameOf = (value: unknown): string =>
  typeof value === 'string' && /^[A-Za-z][\w.]{0,79}$/.test(value) ? value : 'unreadable';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Pictures, sounds and pages that were sent and could not be played. */
const SCREENS = /^Alexa\.Presentation\.(?:APL|APLA|APLT|HTML)\.RuntimeError$/;
/** More errors of one document tell nothing new. */
const KINDS = 8;

/** The line of a request that is neither words nor a touch: the kind of it, and of a screen's errors their kinds. */
export function unaskedLine(request: unknown): LogLine {
  const { type, errors } = isObject(request) ? request : {};
  if (!SCREENS.test(String(type))) return { event: 'unasked', type: nameOf(type) };
  const kinds = (Array.isArray(errors) ? errors : [])
    .slice(0, KINDS)
    .map((error: unknown) => (isObject(error) ? `${nameOf(error.type)}/${nameOf(error.reason)}` : nameOf(error)));
  return { event: 'screen-failed', kinds: [...new Set(kinds)] };
}

/** The line of a turn that failed: the kind of the error, since its message may quote the listener. */
export const failureLine = (error: Error): LogLine => ({ event: 'failure', error: error.name });

/**
 * Writes a line past the console, which the Lambda runtime would wrap into a line of its own: filters and metrics find
 * the fields at the top.
 */
export function writeLine(line: LogLine): void {
  try {
    // Not by process.stdout: making a stream of it takes 3 ms of the first turn, and the line must be out before a freeze.
    writeSync(1, `${JSON.stringify(line)}\n`);
  } catch {
    // Nobody reads the log fast enough, or at all. The turn matters more.
  }
}
