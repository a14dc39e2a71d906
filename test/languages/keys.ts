import type { MoveId } from '../../lambda/content';
import type { Part } from '../../lambda/content/steps';
import type { Key, Words } from '../../lambda/languages/keys';
import type { Line } from '../../lambda/languages/line';
import { prompt, say } from '../../lambda/session/transition/outcome';

/*
 * What does not compile. `npm run types` reads this file: a line marked as an error that is none is one itself.
 */

/** Whole keys, and keys made of parts. */
export const fitting = (move: MoveId, part: Part) => [
  say('coach.done'),
  say('coach.leftOut', { name: { name: 'moves', id: 'camel' } }),
  say('coach.lead', undefined, 'left'),
  say('coach.comeBack.whereSide', { name: { name: 'rests', id: 'settling' } }, 'right'),
  say('own.has', { count: 2 }),
  say(`moves.${move}.about`),
  say(`moves.${move}.side`, undefined, 'left'),
  say(`moves.${move}.asks.parts.${part}`, undefined, undefined),
  prompt('reminder.when', 'reminder.whenAgain'),
];

export const missing = (words: Words, any: string) => [
  // @ts-expect-error: a misspelt key
  say('coach.doen'),
  // @ts-expect-error: a branch is no sentence
  say('coach.left'),
  // @ts-expect-error: a name is missing
  say('coach.leftOut'),
  // @ts-expect-error: another hole than the sentence has
  say('coach.leftOut', { thing: 1 }),
  // @ts-expect-error: a side is missing
  say('coach.lead'),
  // @ts-expect-error: a side is missing behind the name
  say('coach.comeBack.whereSide', { name: 1 }),
  // @ts-expect-error: English is no name
  say('coach.leftOut', { name: 'the camel' }),
  // @ts-expect-error: nor is what nobody knows
  say('coach.leftOut', { name: { name: 'moves', id: 'cobra' } }),
  // @ts-expect-error: a plural needs its number
  say('own.has'),
  // @ts-expect-error: a text nobody knows is no key
  any satisfies Key,
  // @ts-expect-error: nor is it one in a line
  { key: any } satisfies Line,
  // @ts-expect-error: a language without a sentence
  { ...words, rest: { open: '', checkIn: '', soon: '', over: '', lasted: '' } } satisfies Words,
  // @ts-expect-error: a language without a section
  { coach: words.coach } satisfies Words,
];
