import type { Setting } from '../plan/beats';
import { WINDOW_SECONDS } from '../plan/budgets';
import type { Timeline } from '../plan/timeline';
import type { EventType } from '../session/events';
import type { Preferences } from '../session/state';
import { REACTION } from './elapsed';

/** Events that answer an open microphone: with them the end of the turn is known. */
const ANSWERS: ReadonlySet<EventType> = new Set(['yes', 'no', 'ready', 'not-sure', 'dull', 'resume', 'next']);
/** Fewer seconds of words than this say nothing about a tempo. */
const ENOUGH_WORDS = 8;
/** A voice is not faster or slower than this; what looks like it is something else. */
const TEMPO = { least: 0.8, most: 1.25 };
/** The newest turn counts at least this much. */
const LEAST_GAIN = 0.15;
/** "Next" and "resume" may as well interrupt: they count only this close to the end of a part, in seconds of words. */
const NEAR = 0.2;

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
  if (!ANSWERS.has(event) || made.closes) return prefs;
  const words = { speech: 0, reprompt: 0 };
  for (const { part, beat } of made.beats) {
    const lines = [beat.line, ...(beat.inner ?? []).map(({ line }) => line)];
    for (const line of lines) if (line) words[part] += setting.voice.measure(line).seconds / prefs.tempo;
  }
  const ends = [
    { spoken: words.speech, end: made.speechSeconds },
    { spoken: words.speech + words.reprompt, end: made.speechSeconds + WINDOW_SECONDS + made.repromptSeconds },
  ];
  const guesses = ends
    .filter(({ spoken }) => spoken >= ENOUGH_WORDS)
    .map(({ spoken, end }) => ({ spoken, tempo: prefs.tempo + (heard - REACTION - end) / spoken }))
    .filter(({ tempo }) => tempo >= TEMPO.least - 0.05 && tempo <= TEMPO.most + 0.05)
    .sort((a, b) => Math.abs(a.tempo - prefs.tempo) - Math.abs(b.tempo - prefs.tempo));
  const best = guesses[0];
  if (!best) return prefs;
  const mayInterrupt = event === 'next' || event === 'resume';
  if (mayInterrupt && Math.abs(best.tempo - prefs.tempo) > NEAR / (prefs.tempoTurns + 1)) return prefs;
  const gain = Math.max(LEAST_GAIN, 1 / (prefs.tempoTurns + 1));
  const tempo = Math.min(TEMPO.most, Math.max(TEMPO.least, prefs.tempo + (best.tempo - prefs.tempo) * gain));
  return { ...prefs, tempo: Math.round(tempo * 1000) / 1000, tempoTurns: prefs.tempoTurns + 1 };
}
