import type { SessionEndedRequest } from 'ask-sdk-model';
import { dayThere } from '../session/day';
import { freshState, type State } from '../session/state';
import { isOfTheBody } from '../session/transition/asking';
import type { Moment } from './moment';
import { arrival, whereIs } from './turn';

/**
 * What a SessionEndedRequest tells. Silence through both windows means that everything was played; any other reason
 * confirms what was heard until then. The request may never come: nothing else depends on it.
 */
export function sessionEnded(
  state: State,
  request: SessionEndedRequest,
  moment: Moment,
  locale: string,
  carry: boolean,
): State {
  if (!state.turn) return state;
  const all = request.reason === 'EXCEEDED_MAX_REPROMPTS';
  const rejected = request.reason === 'ERROR';
  const played = all ? state.turn.at + 3000 : rejected ? state.turn.at : moment.at;
  const then = { at: played, booked: moment.at, opened: false };
  const { settled, here } = whereIs(arrival(state, then, locale, carry), 'stop');
  const { cursor } = settled;
  // No answer to a question about the body counts as the higher one: the next launch asks about warning signs first.
  const unanswered = isOfTheBody(here.asking) && settled.safety?.guess === undefined;
  const over = cursor.at === 'finished' || cursor.at === 'lobby';
  const flags = unanswered ? { ...settled.flags, stopped: dayThere(moment.at, locale) } : settled.flags;
  return { ...settled, flags, at: moment.at, turn: null, cursor: over ? freshState.cursor : cursor };
}
