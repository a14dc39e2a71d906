import type { Sentence } from '../languages/line';
import { type Translator, translator } from '../languages/translator';
import type { Size, Voice } from '../plan/beats';
import { tenths } from '../plan/tenths';
import { secondsAt } from './rate';

/** Measured lines are few and the same in every session; this many at most are kept. */
const KEPT = 2000;

/**
 * What tells a line from every other with its key. Asked hundreds of times in a turn, hence no JSON where a number will do,
 * and nothing made where a side is all there is.
 */
function variantOf({ side, params, form }: Sentence): string {
  let name: string = side ?? '';
  if (form !== undefined) name += `#${form}`;
  for (const param in params) {
    const value = params[param];
    name += `|${param}|${typeof value === 'number' ? value : JSON.stringify(value)}`;
  }
  return name;
}

type Spoken = Size & { readonly text: string };

/** A voice that knows how long its words are. Measurements are kept for the life of the process. */
export class SpokenVoice implements Voice {
  /** By key, then by what else tells a line. */
  private readonly sizes = new Map<string, Map<string, Spoken>>();
  private kept = 0;
  constructor(readonly words: Translator) {}

  measure(line: Sentence): Size {
    return this.spoken(line);
  }

  text(line: Sentence): string {
    return this.spoken(line).text;
  }

  private spoken(line: Sentence): Spoken {
    const variant = variantOf(line);
    const known = this.sizes.get(line.key)?.get(variant);
    if (known) return known;
    const text = this.words.say(line);
    const size = { text, seconds: tenths(secondsAt(text, this.words.speak.rate)), bytes: Buffer.byteLength(text) };
    if (this.kept >= KEPT) this.sizes.clear();
    this.kept = this.kept >= KEPT ? 1 : this.kept + 1;
    const others = this.sizes.get(line.key) ?? new Map<string, Spoken>();
    this.sizes.set(line.key, others.set(variant, size));
    return size;
  }
}

const voices = new Map<string, SpokenVoice>();

/** The voice of a locale, one for the process. */
export function voiceOf(locale: string): SpokenVoice {
  const known = voices.get(locale);
  if (known) return known;
  const made = new SpokenVoice(translator(locale));
  voices.set(locale, made);
  return made;
}
