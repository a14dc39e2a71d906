import { CONNECTING_WORDS, LAUNCH_WORDS, SMALL_WORDS, WAKE_WORDS } from './limits';

/** What the platform does not accept as the name a skill is called by; empty when it would. */
export function checkInvocationName(name: string): string[] {
  const words = name.split(' ');
  const among = (list: readonly string[]) => words.filter((word) => list.includes(word));
  const problem = (what: string) => `Invocation name "${name}": ${what}`;
  return [
    ...(words.length < 2 ? [problem('needs two words or more')] : []),
    ...(words.length === 2 ? among(SMALL_WORDS).map((word) => problem(`two words, one of them ${word}`)) : []),
    ...among(LAUNCH_WORDS).map((word) => problem(`holds the launch word ${word}`)),
    ...among(CONNECTING_WORDS).map((word) => problem(`holds the connecting word ${word}`)),
    ...among(WAKE_WORDS).map((word) => problem(`holds the wake word ${word}`)),
    ...among(['skill', 'app']).map((word) => problem(`holds the word ${word}`)),
    ...(words.every((word) => /^(?:[\p{Ll}\p{Lo}\p{M}]+(?:'s|s')?|(?:\p{Ll}\.)+)$/u.test(word))
      ? []
      : [problem('lower-case letters, possessive apostrophes and initials only')]),
  ];
}
