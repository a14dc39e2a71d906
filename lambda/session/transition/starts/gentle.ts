import { GENTLE_REST } from '../../../content/usual';
import type { Here } from '../../here';
import type { State } from '../../state';
import type { Outcome } from '../outcome';
import { startMove } from './move';

export const startGentle = (state: State, here: Here, seconds: number = GENTLE_REST.seconds): Outcome =>
  startMove({ ...state, cursor: { at: 'lobby' } }, here, { type: 'start-move', move: GENTLE_REST.move, seconds });
