import type { Mood } from '../../../content/wishes';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import { undecided } from '../asking';
import { lyingDown } from '../body/person';
import { ask, carryOn, inTurn, line, type Outcome, waiting } from '../outcome';
import { inTheTime, suggest } from '../plan/usual';
import { situationOf } from '../situation';
import { gently } from '../starts/may-start';
import { guided } from '../under-way';

/** What is offered with the kind word where nothing runs: the short one lying down, or what is proposed anyway. */
const OFFERED = {
  bored: 'usual',
  stressed: 'lying',
  tired: 'lying',
  sleepless: 'lying',
  low: 'lying',
  angry: 'usual',
  cheerful: 'usual',
  dozing: 'lying',
  curious: 'usual',
} as const satisfies { readonly [M in Mood]: 'usual' | 'lying' };

/** How somebody is: a kind word and the way on. It starts, stops and locks nothing, and a question about the body stays. */
export function inMood(state: State, here: Here, { mood, seconds }: EventOf<'mood'>): Outcome {
  if (situationOf(state, here) === 'body-question') return undecided(state, here, []);
  if (guided(state)) return carryOn(state, here, [turned(state, `mends.mood.${mood}.move`)]);
  const words = [turned(state, `mends.mood.${mood}.lobby`)];
  const open = waiting(state, here);
  if (state.cursor.at !== 'lobby' || (open !== null && open !== 'offer')) return carryOn(state, here, words);
  const lying = OFFERED[mood] === 'lying';
  const offered =
    lying && !gently(state)
      ? lyingDown(state, [...words, ask('offer', line('coach.person.lying'))])
      : suggest(state, here, words);
  return inTheTime(offered, seconds, lying);
}

/** A sentence in its next form, where it was said in the response before. */
const turned = (state: State, key: `mends.mood.${Mood}.${'move' | 'lobby'}`): Act => ({
  act: 'say',
  line: inTurn(line(key), state, 'say'),
});
