import { BREAK_SECONDS } from '../plan/budgets';
import type { SpeechPart } from './narrate';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand between tags. Escapes once; nothing else in the project writes markup. */
const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

/** Strips what XML 1.0 cannot carry at all. */
const clean = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML forbids
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** How words are said that the voice would read otherwise: written word, in lower case, and IPA. */
export type Sounds = Readonly<Record<string, string>>;

/** Each of the words where it stands alone, in any alphabet; made once for a language. */
const patterns = new WeakMap<Sounds, RegExp>();
function patternOf(say: Sounds): RegExp {
  const known = patterns.get(say);
  if (known) return known;
  const made = new RegExp(`(?<!\\p{L})(?:${Object.keys(say).join('|')})(?!\\p{L})`, 'giu');
  patterns.set(say, made);
  return made;
}

const pronounce = (markup: string, say: Sounds): string =>
  markup.replace(
    patternOf(say),
    (found) => `<phoneme alphabet="ipa" ph="${say[found.toLowerCase()] ?? ''}">${found}</phoneme>`,
  );

/** A break element holds at most ten seconds, but may be repeated. */
function silence(seconds: number): string {
  const full = Math.floor(seconds / BREAK_SECONDS + 1e-6);
  const rest = Math.round((seconds - full * BREAK_SECONDS) * 1000);
  return `<break time="${BREAK_SECONDS}s"/>`.repeat(full) + (rest > 0 ? `<break time="${rest}ms"/>` : '');
}

const markup = (part: SpeechPart, say: Sounds): string => {
  switch (part.kind) {
    case 'words': {
      const words = pronounce(escapeMarkup(clean(part.text)), say);
      return part.whispered ? `<amazon:effect name="whispered">${words}</amazon:effect>` : words;
    }
    case 'silence':
      return silence(part.seconds);
    case 'sound':
      return `<audio src="${part.url}"/>`;
    default:
      return part satisfies never;
  }
};

/** The SSML of one part, without the outer `<speak>`, which the SDK adds. */
export function ssml(parts: readonly SpeechPart[], say: Sounds): string {
  let text = '';
  let before: SpeechPart['kind'] | null = null;
  for (const part of parts) {
    if (before === 'words' && part.kind === 'words') text += ' ';
    text += markup(part, say);
    before = part.kind;
  }
  return text;
}
