/**
 * What the build service allows in a speech model. Only the length of a value was seen in its own words; the others are
 * the figures commonly given for it and not verified, so we stay well below them.
 */
export const LIMITS = {
  /**
   * Characters of the model's JSON as it is sent. An early limit of 1,000,000 is reported, a later one of 1.5 MB; neither
   * is verified, so we stay below the first. More meanings come from slots and catch-alls, not from more samples.
   */
  modelCharacters: 950_000,
  /** Intents, built-in ones included. Unverified. */
  intents: 250,
  /** Values and synonyms of all types together. Unverified. */
  values: 50_000,
  /** Characters of a slot value or synonym: refusals of the build service, m0ngr31/kanzi issue 263. */
  valueCharacters: 140,
  /** Characters of a sample. Unverified. */
  sampleCharacters: 200,
} as const;

/** Without these a build is refused, or certification is (NavigateHome and Fallback are expected in new models). */
export const MANDATORY = [
  'AMAZON.CancelIntent',
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.FallbackIntent',
] as const;

/** Words that wake a device. */
export const WAKE_WORDS = ['alexa', 'amazon', 'echo', 'computer', 'ziggy'] as const;

/** Words that begin a request to open a skill. */
export const LAUNCH_WORDS = [
  'launch',
  'ask',
  'tell',
  'load',
  'begin',
  'enable',
  'open',
  'start',
  'play',
  'resume',
  'run',
  'use',
  'talk',
] as const;

/** Words that join a skill's name to a request. */
export const CONNECTING_WORDS = ['by', 'from', 'in', 'using', 'with', 'about', 'if', 'whether', 'and', 'so'] as const;

/** Not allowed in a name of two words. */
export const SMALL_WORDS = ['the', 'a', 'an', 'for', 'to', 'of', 'in', 'on', 'at', 'my', 'by', 'from', 'with'] as const;
