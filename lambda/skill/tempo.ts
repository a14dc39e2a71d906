import type { Setting } from '../plan/beats';
import { WINDOW_SECONDS } from '../plan/budgets';
import type { PartName, Timeline } from '../plan/timeline';
import type { EventType } from '../session/events';
import type { Preferences } from '../session/preferences';
import { REACTION } from './elapsed';

/** Events that answer an open microphone: with them the end of the turn is known. */
const AT_THE_MICROPHONE: ReadonlySet<EventType> = new Set(['yes', 'no', 'ready', 'not-sure', 'resume', 'next']);

/** Fewer seconds of words than this say nothing about a tempo. */
const ENOUGH_WORDS = 15;

/** A voice is not faster or slower than this; what looks like it is something else. */
const TEMPO = { least: 0.8, most: 1.25 };

/** The newest turn counts at least this much. */
const LEAST_GAIN = 0.25;

/** Two turns tell the same tempo when they are this near; a reaction time of a second more or less makes up to half. */
const AGREES = 0.05;

/**
 * What a turn whose end is known teaches about the device's speech tempo. `heard` is the seconds it took until the
 * answer; the silences in it are exact, so the rest is words.
 */
export function learnTempo(
  prefs: Preferences,
  made: Timeline,
  heard: number,
  event: EventType,
  setting: Setting,
): Preferences {
  if (!AT_THE_MICROPHONE.has(event) || made.closes) return prefs;
  const words = { speech: spoken(made, 'speech', setting), reprompt: spoken(made, 'reprompt', setting) };
  const ends = [
    { spoken: words.speech, end: made.speechSeconds },
    { spoken: words.speech + words.reprompt, end: made.speechSeconds + WINDOW_SECONDS + made.repromptSeconds },
  ];
  const guesses = ends
    .filter(({ spoken }) => spoken >= ENOUGH_WORDS)
    .map(({ spoken, end }) => prefs.tempo + (heard - REACTION - end) / spoken)
    .filter((tempo) => tempo >= TEMPO.least - AGREES && tempo <= TEMPO.most + AGREES);
  // One turn alone proves nothing: "ready" may as well have interrupted. It counts when it says what is known already, or
  // what another turn said before it.
  const near = (to: number) => guesses.filter((guess) => Math.abs(guess - to) <= AGREES);
  const nearest = (to: number, list: readonly number[]) =>
    list.reduce(
      (best: number | undefined, guess) =>
        best === undefined || Math.abs(guess - to) < Math.abs(best - to) ? guess : best,
      undefined,
    );
  const known = prefs.tempoTurns > 0 ? nearest(prefs.tempo, near(prefs.tempo)) : undefined;
  if (known !== undefined)
    return learned(prefs, prefs.tempo + (known - prefs.tempo) * Math.max(LEAST_GAIN, 1 / (prefs.tempoTurns + 1)));
  const hints = prefs.tempoHints ?? [];
  for (const hint of hints) {
    const agreeing = nearest(hint, near(hint));
    if (agreeing !== undefined) return learned(prefs, (hint + agreeing) / 2);
  }
  const { tempoHints: _old, ...rest } = prefs;
  return guesses.length > 0 ? { ...rest, tempoHints: guesses.map(thousandths) } : prefs;
}

/** Seconds of words in a part, at the rate model's own tempo. */
function spoken(made: Timeline, which: PartName, { voice, prefs }: Setting): number {
  let seconds = 0;
  for (const { part, beat } of made.beats) {
    if (part !== which) continue;
    if (beat.line) seconds += voice.measure(beat.line).seconds / prefs.tempo;
    if (beat.inner) for (const { line } of beat.inner) if (line) seconds += voice.measure(line).seconds / prefs.tempo;
  }
  return seconds;
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

function learned({ tempoHints: _hints, ...prefs }: Preferences, tempo: number): Preferences {
  const clamped = Math.min(TEMPO.most, Math.max(TEMPO.least, tempo));
  return { ...prefs, tempo: thousandths(clamped), tempoTurns: prefs.tempoTurns + 1 };
}
