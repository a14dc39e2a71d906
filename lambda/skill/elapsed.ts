import type { EventType } from '../session/events';

/*
 * How many seconds of a response were heard when the next request was stamped. The platform says neither when speech
 * began nor when it was interrupted; these figures are ours and stand for a usual device (UNVERIFIED on hardware).
 */

/** From the stamp of a request to the first word of the answer: network, speech synthesis, start of playback. */
export const START_LATENCY = 1.5;
/** Our own handling time, part of the latency on a warm function. */
export const HANDLING = 0;
/** From the wake word to the stamp: the words, then the pause by which the device knows that they are over. */
export const END_OF_SPEECH = 0.6;
/** Seconds of one spoken word, conversational speed. */
export const WORD_SECONDS = 0.35;
/** How long people wait, on average, before they answer an open microphone. */
export const REACTION = 1;

/** Usual number of words of what means an event; two where nothing else is known. Counted in the speech model. */
const WORDS: Readonly<Partial<Record<EventType, number>>> = {
  next: 1,
  previous: 2,
  repeat: 1,
  pause: 1,
  resume: 1,
  stop: 1,
  yes: 1,
  no: 1,
  ready: 2,
  help: 1,
  'start-routine': 3,
  'start-move': 3,
  'go-to': 4,
  'start-over': 2,
  skip: 3,
  'skip-side': 3,
  'which-step': 4,
  'which-side': 2,
  'how-long-left': 3,
  'routine-left': 6,
  'whats-left': 3,
  'whats-next': 2,
  'what-number': 5,
  'what-did-you-say': 4,
  'hold-longer': 3,
  'what-to-feel': 4,
  'am-i-right': 5,
  'still-there': 4,
  'something-else': 3,
  'how-did-i-do': 4,
  'dont-count': 2,
  'start-side': 4,
  doctor: 6,
  'who-to-see': 4,
  'is-it-normal': 3,
  report: 4,
  condition: 4,
  'is-it-safe': 5,
  ask: 5,
  'describe-move': 5,
  'how-long-hold': 6,
  'how-many': 4,
  'list-routines': 5,
  'list-moves': 4,
};

/** Seconds between the wake word that stopped the speech and the stamp of the request. */
export const utteranceSeconds = (event: EventType): number => (WORDS[event] ?? 2) * WORD_SECONDS + END_OF_SPEECH;

/**
 * Seconds of the response that were played before it was interrupted. `from` and `to` are the stamps of the request it
 * answered and of the one now, in epoch seconds. Anything absurd (a clock gone back, a missing stamp) means nothing heard.
 */
export function elapsedSeconds(from: number, to: number, event: EventType): number {
  const heard = to - from - HANDLING - START_LATENCY - utteranceSeconds(event);
  return Number.isFinite(heard) ? Math.max(0, heard) : 0;
}

/** A session is given up by the device long before this; a longer gap is a clock that cannot be trusted. */
export const ABSURD = 3600;
