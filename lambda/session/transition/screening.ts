import type { Here } from '../here';
import type { State, Wanted } from '../state';
import type { Outcome } from './outcome';

/** What stands before a start: null when nothing does. */
export function mayStart(_state: State, _wanted: Wanted, _here: Here): Outcome | null {
  return null;
}
