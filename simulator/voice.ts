/** How long the device takes to say or play something at tempo 1. Seconds. */
export interface Voice {
  speechSeconds(text: string, locale: string): number;
  /** Seconds of each sound of the sound library that the skill may use. */
  readonly soundSeconds: Readonly<Record<string, number>>;
}

/** A sound nobody has measured counts as this long. */
const UNKNOWN_SOUND_SECONDS = 1;
/** Sentences come back again and again; measuring each once keeps long benches quick. */
const REMEMBERED = 20_000;

/** Timelines count in tenths of a second, words rounded up; the device speaks on the same grid at tempo 1. */
const tenths = (seconds: number): number => Math.ceil(seconds * 10 - 1e-6) / 10;

export interface Measure {
  speech(text: string): number;
  sound(url: string): number;
}

const measures = new WeakMap<Voice, Map<string, Measure>>();

/** The voice bound to a locale, with a memory. */
export const measureFor = (voice: Voice, locale: string): Measure => {
  const known = measures.get(voice) ?? new Map<string, Measure>();
  measures.set(voice, known);
  const found = known.get(locale);
  if (found) return found;
  const seconds = new Map<string, number>();
  const measure: Measure = {
    speech: (text) => {
      const before = seconds.get(text);
      if (before !== undefined) return before;
      if (seconds.size >= REMEMBERED) seconds.clear();
      const now = tenths(voice.speechSeconds(text, locale));
      seconds.set(text, now);
      return now;
    },
    sound: (url) => voice.soundSeconds[url] ?? UNKNOWN_SOUND_SECONDS,
  };
  known.set(locale, measure);
  return measure;
};
