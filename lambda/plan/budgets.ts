/** What one response may hold. Every limit is the platform's or stays under it; see the platform sheet, section 1. */

/** Seconds of one part. No official cap on speech; 240 s is the documented cap on audio, and we plan no longer. */
export const PART_SECONDS = 240;
/** Seconds of one break element [ssml, DOC]. */
export const BREAK_SECONDS = 10;
/** Audio files in one part (older rule, kept by validators, FORUM). */
export const PART_SOUNDS = 5;
/**
 * UTF-8 bytes of the serialised response by share, together under the old 24 KB limit [rr]; so a part never comes near
 * its 8,000 characters of SSML [text-bp, DOC].
 */
export const SPEECH_BYTES = 7 * 1024;
export const REPROMPT_BYTES = 5 * 1024;
export const ATTRIBUTES_BYTES = 3 * 1024;
export const SCREEN_BYTES = 8 * 1024;

/** How long the microphone stays open, twice a turn (FORUM, [i-node223]). */
export const WINDOW_SECONDS = 8;

/**
 * A reprompt that goes on with the routine by itself. The types allow it, nobody has shown it on a device (UNVERIFIED):
 * this one switch turns it off, and everything works without it.
 */
export const CARRYING_REPROMPT = true;

/** Silence is never longer than this without a word or a sound; in a rest after two minutes it may be the second. */
export const LONGEST_SILENCE = 30;
export const LONGEST_REST_SILENCE = 60;

/** A part that is left early should at least be this full, so that a routine needs few words from a silent listener. */
export const PART_FILL = 0.6;
/** So full it rather ends before a long rest than a minute into it: ours. */
export const HALF_FILL = 0.5;

/** UTF-8 bytes of markup that a stretch of silence costs: one break element for each started ten seconds. */
export const silenceBytes = (seconds: number): number => Math.ceil(seconds / BREAK_SECONDS) * 24;
export const SOUND_BYTES = 110;
/** Markup around one whispered line. */
export const WHISPER_BYTES = 56;
/** Markup around one spoken line. */
export const LINE_BYTES = 8;
