/** What one response may cost. Sources are the platform sheet of the Alexa Skills Kit unless marked as ours. */

const KB = 1024;

/** Characters of one speech or reprompt, markup included. */
export const CHARACTERS = 8000;
/** Planned seconds of one part; ours, after Amazon's cap on audio. */
export const PART_SECONDS = 240;
export const PART_TOLERANCE_SECONDS = 0.5;
export const BREAK_SECONDS = 10;
export const SOUNDS = 5;
export const SOUND_SECONDS_TOTAL = 240;

/** UTF-8 bytes of the serialised response. The parts leave 1 KB of the old whole-response limit to spare. */
export const BYTES = {
  speech: 7 * KB,
  reprompt: 5 * KB,
  attributes: 3 * KB,
  screen: 8 * KB,
  whole: 24 * KB,
} as const;

/** Seconds without a word or a sound; ours. */
export const SILENCE_SECONDS = 30;
export const REST_SILENCE_SECONDS = 60;

/** How far timeline and speech may lie apart, in seconds. */
export const DRIFT_SECONDS = 0.2;
/** How exact the edges of a hold are, in seconds: breaks are whole milliseconds. */
export const EXACT_SECONDS = 0.05;
