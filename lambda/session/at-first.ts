import { highestLevel } from '../safety/limits';
import type { State } from './state';

/** A first session takes every dose at its lowest and nothing above its level (safety reference, section 7). */
export const isFirst = ({ flags }: State): boolean => flags.sessions === 0;

/** The highest level that may be planned for this listener, or done because it was asked for by its name. */
export const levelFor = (state: State, named: 'named' | 'unasked'): 1 | 2 | 3 =>
  highestLevel(isFirst(state), named === 'named');
