import { isAloud } from '../plan/aloud';
import type { Inner, Setting } from '../plan/beats';
import { SOUNDS } from '../plan/sounds';
import { nearest } from '../plan/tenths';
import type { PartName, Timeline } from '../plan/timeline';
import type { SpokenVoice } from './voice';

/** One piece of a part, still without markup. */
export type SpeechPart =
  | { readonly kind: 'words'; readonly text: string; readonly whispered?: true }
  | { readonly kind: 'silence'; readonly seconds: number }
  | { readonly kind: 'sound'; readonly url: string };

/** The words of a locale, and the voice that the timeline was measured with (the listener's tempo in it). */
export interface Speaker {
  readonly voice: SpokenVoice;
  readonly setting: Pick<Setting, 'voice' | 'prefs'>;
}

/** What one part of the response says, sounds and keeps quiet, in order; its seconds are those of the timeline. */
export function narrate(timeline: Timeline, part: PartName, { voice, setting }: Speaker): readonly SpeechPart[] {
  const pieces: SpeechPart[] = [];
  let debt = 0;
  const quiet = (seconds: number) => {
    debt = nearest(debt + seconds);
  };
  const flush = () => {
    if (debt > 0.05) pieces.push({ kind: 'silence', seconds: debt });
    debt = 0;
  };
  const speak = (inner: Pick<Inner, 'line' | 'sound'>): number => {
    flush();
    if (inner.sound) {
      pieces.push({ kind: 'sound', url: SOUNDS[inner.sound].url });
      return SOUNDS[inner.sound].seconds;
    }
    if (!inner.line) return 0;
    const whispered = setting.prefs.quiet && !isAloud(inner.line);
    pieces.push({ kind: 'words', text: voice.text(inner.line), ...(whispered ? { whispered } : {}) });
    return setting.voice.measure(inner.line).seconds;
  };
  for (const { beat, part: where } of timeline.beats) {
    if (where !== part || beat.kind === 'window') continue;
    let at = beat.line || beat.sound ? speak(beat) : 0;
    for (const inner of beat.inner ?? []) {
      quiet(nearest(inner.at - at));
      at = nearest(inner.at + speak(inner));
    }
    quiet(nearest(beat.seconds - at));
  }
  flush();
  return pieces;
}
