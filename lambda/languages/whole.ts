/** Where a word begins, in a pattern with the flag `u`: `\b` takes an accented letter or an umlaut for none. */
export const BEFORE = /(?<!\p{L})/u.source;

/** A pattern of whole words; `said` is a pattern itself, with the flag `u`. */
export const whole = (said: string, flags: '' | 'g' = ''): RegExp =>
  new RegExp(`${BEFORE}(?:${said})(?!\\p{L})`, `u${flags}`);
