import type { Here } from '../../here';
import type { State } from '../../state';
import type { Outcome } from '../outcome';
import { startMove } from './move';

const GENTLE_SECONDS = 300;

export const startGentle = (state: State, here: Here, seconds = GENTLE_SECONDS): Outcome =>
  startMove({ ...state, cursor: { at: 'lobby' } }, here, { type: 'start-move', move: 'propped-rest', seconds });
