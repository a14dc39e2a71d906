import { hearOf } from '../languages/hear';
import { isComplaint } from '../safety/triage';
import type { Avoided } from '../session/compose/request';

type Limit = Avoided | 'floor';

const DOWN = '(?:lie|lay|be|go|get|roll|rest|stay|turn)(?: over| down| flat)?';

/** How people tell what their body does not do, by language: what a plan then leaves out. Standing is left to triage. */
const LIMITS: Readonly<
  Record<string, { readonly unable: RegExp; readonly of: readonly (readonly [RegExp, Limit])[] }>
> = {
  en: {
    unable: /\b(?:can't|cannot|can not|couldn't|mustn't|shouldn't|don't want to|not able to|unable to)\b/,
    of: [
      [/\bkneel(?: down)?\b|\b(?:get|be|go) (?:down )?on my knees?\b/, 'kneeling'],
      [new RegExp(`\\b${DOWN} (?:on my (?:stomach|belly|tummy|front)|face down)\\b`), 'front'],
      [new RegExp(`\\b${DOWN} on my (?:left |right )?side\\b`), 'side'],
      [new RegExp(`\\b${DOWN} on my back\\b`), 'back'],
      [new RegExp(`\\b(?:${DOWN}|sit) (?:down )?on(?:to)? the (?:floor|ground)\\b`), 'floor'],
    ],
  },
};

/**
 * What a report says the listener does not do: "I can't kneel". Null if it says none, or if triage hears more in it, which
 * always goes first.
 */
export function limitIn(text: string, locale: string): Limit | null {
  const known = LIMITS[locale.slice(0, 2)];
  const words = text.toLowerCase();
  if (!known?.unable.test(words)) return null;
  const limit = known.of.find(([pattern]) => pattern.test(words))?.[1];
  return limit && !isComplaint(text, hearOf(locale)) ? limit : null;
}
