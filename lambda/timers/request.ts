/**
 * The Timers API as it is documented: what is sent for each operation. Nothing is sent from here.
 * Source: the platform's Timers REST API reference and its pages on voice permission for timers.
 */

import type { ApiRequest } from '../alexa/request';

/** Limits of one timer: two hours, and a label of 256 characters. */
const MOST_SECONDS = 7200;
const MOST_LABEL = 256;

/** What is announced, and when. */
export interface TimerSpec {
  /** Seconds from now until it goes off. */
  readonly seconds: number;
  /** What the listener may call it by. Two timers of one label are refused. */
  readonly label: string;
  readonly locale: string;
  /** Said at the end, in the language of the locale. */
  readonly text: string;
  /** Instead of the text: a task of ours, and what Alexa asks before she begins it. */
  readonly opens?: { readonly confirm: string; readonly task: string; readonly version: string };
}

const PATH = '/v1/alerts/timers';
const one = (id: string): string => `${PATH}/${encodeURIComponent(id)}`;

/** Whole seconds as ISO-8601, as the API shows them: minutes and seconds, no part that is zero. */
export function isoDuration(seconds: number): string {
  const whole = Math.min(MOST_SECONDS, Math.max(1, Math.round(seconds)));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  return `PT${minutes > 0 ? `${minutes}M` : ''}${rest > 0 ? `${rest}S` : ''}`;
}

const operationOf = ({ locale, text, opens }: TimerSpec) =>
  opens
    ? {
        type: 'LAUNCH_TASK',
        textToConfirm: [{ locale, text: opens.confirm }],
        task: { name: opens.task, version: opens.version, input: {} },
      }
    : { type: 'ANNOUNCE', textToAnnounce: [{ locale, text }] };

/** A timer that speaks once at its end. It does not ring first: ringing would go on until somebody says stop. */
export const createRequest = (spec: TimerSpec): ApiRequest => ({
  method: 'POST',
  path: PATH,
  body: {
    duration: isoDuration(spec.seconds),
    timerLabel: spec.label.slice(0, MOST_LABEL),
    creationBehavior: { displayExperience: { visibility: 'HIDDEN' } },
    triggeringBehavior: {
      operation: operationOf(spec),
      notificationConfig: { playAudible: false },
    },
  },
});

export const readRequest = (id: string): ApiRequest => ({ method: 'GET', path: one(id) });
export const pauseRequest = (id: string): ApiRequest => ({ method: 'POST', path: `${one(id)}/pause` });
export const resumeRequest = (id: string): ApiRequest => ({ method: 'POST', path: `${one(id)}/resume` });
/** Without an id: every timer of this skill, and no other. */
export const cancelRequest = (id: string | null): ApiRequest => ({
  method: 'DELETE',
  path: id === null ? PATH : one(id),
});
