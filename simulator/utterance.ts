/** How long people take to say things. Ours: plain conversational speed. */

/** Seconds of one word in languages that put spaces between words, about 170 words a minute. */
const WORD_SECONDS = 0.35;
/** Seconds of one character in Japanese, about 400 a minute. */
const CHARACTER_SECONDS = 0.15;
const SHORTEST_SECONDS = 0.4;

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Seconds it takes to say something, the wake word not counted. */
export const utteranceSeconds = (text: string): number => {
  const words = text.replace(/^\s*alexa[\s,]+/i, '').trim();
  if (SPACELESS.test(words)) return Math.max(SHORTEST_SECONDS, words.length * CHARACTER_SECONDS);
  return Math.max(SHORTEST_SECONDS, words.split(/\s+/).filter(Boolean).length * WORD_SECONDS);
};

/** A stand-in for the words of an intent that is sent without any: its name and what its slots hold. */
export const wordsOfIntent = (name: string, slots: Readonly<Record<string, unknown>>): string => {
  const plain = name.replace(/^AMAZON\./, '').replace(/Intent$/, '');
  const values = Object.values(slots).map((slot) =>
    typeof slot === 'string' ? slot : String((slot as { value?: unknown } | null)?.value ?? ''),
  );
  return [plain.replace(/(?<=[a-z])(?=[A-Z])/g, ' '), ...values].join(' ').trim();
};
