import type { MoveId } from '../../lambda/content';
import type { Part } from '../../lambda/content/steps';
import type { utterance } from '../../lambda/languages/en/hear/utterance';
import type { Key, Words } from '../../lambda/languages/keys';
import type { Language, Speak } from '../../lambda/languages/language';
import type { Line } from '../../lambda/languages/line';
import type { EventType } from '../../lambda/session/events';
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

/** A language, or its grammar, that leaves something out. */
export const incomplete = ({ hear, speak, show, words, regions }: Language) => [
  // @ts-expect-error: it does not hear
  { speak, show, words, regions } satisfies Language,
  // @ts-expect-error: it has no screen
  { hear, speak, words, regions } satisfies Language,
  // @ts-expect-error: it says no lengths
  { ...speak, length: undefined } satisfies Speak,
  // @ts-expect-error: nobody knows how fast it is spoken
  { ...speak, rate: undefined } satisfies Speak,
  // @ts-expect-error: nor how long it takes to say something in it
  { ...hear, utterance: undefined } satisfies Language['hear'],
];

/** What takes a time to say means something: a misspelt event does not compile. */
type Meaningless = Exclude<keyof typeof utterance.words, EventType>;
export const meaningless: [Meaningless] extends [never] ? true : never = true;
