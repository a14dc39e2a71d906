import type { EventOf } from '../events';
import type { Here } from '../here';
import type { State } from '../state';
import { askWhether } from './asking/confirm';
import { notUnderstood } from './not-understood';
import type { Outcome } from './outcome';
import { guided } from './under-way';

/** What was hardly understood is asked about where something is under way; elsewhere nothing would be lost by saying it again. */
export const perhaps = (state: State, here: Here, { event }: EventOf<'perhaps'>): Outcome =>
  guided(state) && here.asking === null ? askWhether(state, event) : notUnderstood(state, here);
