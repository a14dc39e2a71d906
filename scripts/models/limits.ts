import { WORDS } from '../words';
import type { Invocation } from '../words/words';

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

/** Of all languages together: a name and a model are refused for whichever of them. */
const all = (of: keyof Invocation): readonly string[] => [
  ...new Set(Object.values(WORDS).flatMap(({ invocation }) => invocation[of])),
];
export const LAUNCH_WORDS = all('launch');
export const LAUNCH_BEHIND = all('launchBehind');
export const CONNECTING_WORDS = all('connecting');
export const SMALL_WORDS = all('small');
