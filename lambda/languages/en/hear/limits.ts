import type { Limit } from '../../heard';

const DOWN = '(?:lie|lay|be|go|get|roll|rest|stay|turn)(?: over| down| flat)?';

export const unable = /\b(?:can't|cannot|can not|couldn't|mustn't|shouldn't|don't want to|not able to|unable to)\b/;

/** What a body does not do. Standing is left to triage. */
export const limits: readonly (readonly [RegExp, Limit])[] = [
  [/\bkneel(?: down)?\b|\b(?:get|be|go) (?:down )?on my knees?\b/, 'kneeling'],
  [new RegExp(`\\b${DOWN} (?:on my (?:stomach|belly|tummy|front)|face down)\\b`), 'front'],
  [new RegExp(`\\b${DOWN} on my (?:left |right )?side\\b`), 'side'],
  [new RegExp(`\\b${DOWN} on my back\\b`), 'back'],
  [new RegExp(`\\b(?:${DOWN}|sit) (?:down )?on(?:to)? the (?:floor|ground)\\b`), 'floor'],
];
