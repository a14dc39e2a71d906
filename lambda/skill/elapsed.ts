import type { Utterance } from '../languages/heard';
import type { EventType } from '../session/events';

/*
 * How many seconds of a response were heard when the next request was stamped. The platform says neither when speech
 * began nor when it was interrupted; these figures are ours and stand for a usual device (UNVERIFIED on hardware).
 */

/** From the stamp of a request to the first word of the answer: network, speech synthesis, start of playback. */
export const START_LATENCY = 1.5;
/** Our own handling time, part of the latency on a warm function. */
const HANDLING = 0;
/** From the wake word to the stamp: the words, then the pause by which the device knows that they are over. */
export const END_OF_SPEECH = 0.6;
/** How long people wait, on average, before they answer an open microphone. */
export const REACTION = 1.45;

/** Seconds between the wake word that stopped the speech and the stamp of the request. */
export function utteranceSeconds(event: EventType, { words, usual, secondsAWord }: Utterance): number {
  const count = Object.hasOwn(words, event) ? (words[event] ?? usual) : usual;
  return count * secondsAWord + END_OF_SPEECH;
}

/**
 * Seconds of the response that were played before it was interrupted. `from` and `to` are the stamps of the request it
 * answered and of the one now, in epoch seconds; `event` is null where nothing was said, and was said in the language of
 * `utterance`. Anything absurd (a clock gone back, a missing stamp) means nothing heard.
 */
export function elapsedSeconds(from: number, to: number, event: EventType | null, utterance: Utterance): number {
  const heard = to - from - HANDLING - START_LATENCY - (event === null ? 0 : utteranceSeconds(event, utterance));
  return Number.isFinite(heard) ? Math.max(0, heard) : 0;
}

/** A session is given up by the device long before this; a longer gap is a clock that cannot be trusted. */
export const ABSURD = 3600;
