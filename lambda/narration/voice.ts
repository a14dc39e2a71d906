import type { Sentence } from '../languages/line';
import { type Translator, translator } from '../languages/translator';
import type { Size, Voice } from '../plan/beats';
import { tenths } from '../plan/tenths';
import { secondsAt } from './rate';

/** Measured lines are few and the same in every session; this many at most are kept. */
const KEPT = 2000;

/** What tells a line from every other. Asked hundreds of times in a turn, hence no JSON where a number will do. */
function nameOf({ key, side, params, form }: Sentence): string {
  let name = side ? `${key}|${side}` : key;
  if (form !== undefined) name += `#${form}`;
  for (const param in params) {
    const value = params[param];
    name += `|${param}|${typeof value === 'number' ? value : JSON.stringify(value)}`;
  }
  return name;
}

/** A voice that knows how long its words are. Measurements are kept for the life of the process. */
export class SpokenVoice implements Voice {
  private readonly sizes = new Map<string, Size & { readonly text: string }>();
  constructor(readonly words: Translator) {}

  measure(line: Sentence): Size {
    return this.spoken(line);
  }

  text(line: Sentence): string {
    return this.spoken(line).text;
  }

  private spoken(line: Sentence): Size & { readonly text: string } {
    const id = nameOf(line);
    const known = this.sizes.get(id);
    if (known) return known;
    const text = this.words.say(line);
    const size = { text, seconds: tenths(secondsAt(text, this.words.speak.rate)), bytes: Buffer.byteLength(text) };
    if (this.sizes.size >= KEPT) this.sizes.clear();
    this.sizes.set(id, size);
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
