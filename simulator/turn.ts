import type { Directive, Slot } from 'ask-sdk-model';
import type { Position, TimelineEntry } from '../lambda/index';
import type { HeldBy, Truth } from './truth';

export interface TurnTruth extends Truth {
  /** Everything this device has played since it was created. */
  readonly held_total: HeldBy;
}

/** One exchange with the skill, as `talk --json` prints it. */
export interface Turn {
  readonly turn: number;
  /** The instant of the request. */
  readonly clock: string;
  /** What was said, or null for silence and for intents sent past the language understanding. */
  readonly said: string | null;
  readonly request: {
    readonly type: string;
    readonly intent: string | null;
    readonly slots: Readonly<Record<string, Slot>>;
  };
  readonly speech: string;
  readonly text: string;
  readonly reprompt: string | null;
  readonly reprompt_text: string | null;
  /** As planned, on the timeline's clock. */
  readonly speech_seconds: number;
  readonly reprompt_seconds: number;
  readonly session_open: boolean;
  readonly mic_open: boolean;
  readonly asking: string | null;
  /** The question that is open once the reprompt has been said. */
  readonly asking_then: string | null;
  /** Where the skill believes the listener is when the response starts. */
  readonly position: Position | null;
  readonly goes_on: Position | null;
  /** Where the device really had got to, in the response before, when the request was made. */
  readonly truth: TurnTruth | null;
  readonly ledger: Readonly<Record<string, unknown>> | null;
  readonly tier: string | null;
  readonly concern: string | null;
  /** Of the alarm behind which nothing is started any more in this session. */
  readonly stopped: string | null;
  readonly timeline: readonly TimelineEntry[];
  readonly directives: readonly Directive[];
  readonly problems: readonly string[];
  /** Only with a SessionEndedRequest. */
  readonly session_end_reason?: string;
}
