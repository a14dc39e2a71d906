import type { ResponseBuilder } from 'ask-sdk-core';
import type { Directive, Response } from 'ask-sdk-model';
import { narrate } from '../narration/narrate';
import { ssml } from '../narration/ssml';
import { REMINDERS_SCOPE } from '../reminders/scope';
import { type Meant, unspoken } from '../session/meant';
import { TIMERS_SCOPE } from '../timers/scope';
import { ROUTINE, routineAnswer } from './offered-routine';
import type { TurnDone } from './turn';

/** What a permission is asked for; the token that comes back with the answer. */
const REST_TIMER = 'rest-timer';
const REMINDER = 'reminder';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The answer to what Alexa asked for us: a permission, in its older form (Connections.Response) and its newer one, or a routine. */
export function consentOf(request: unknown): Meant {
  const { payload, cause, token } = isObject(request) ? request : {};
  const result = isObject(payload) ? payload : isObject(cause) && isObject(cause.result) ? cause.result : {};
  const asked = isObject(cause) ? cause.token : token;
  if (isObject(cause) && asked === ROUTINE) return routineAnswer(cause);
  const answer = result.status === 'ACCEPTED' ? 'accepted' : result.status === 'DENIED' ? 'denied' : 'unanswered';
  return unspoken({ type: asked === REMINDER ? 'reminder-consent' : 'timer-consent', answer });
}

/** By voice: Alexa asks in words of its own and comes back with the answer [timers-voice]. */
const askFor = (scope: string, token: string): Directive => ({
  type: 'Connections.SendRequest',
  name: 'AskFor',
  payload: { '@type': 'AskForPermissionsConsentRequest', '@version': '1', permissionScope: scope },
  token,
});

/** Words, and Alexa takes over. Neither a prompt nor an end of the session: the flag stays absent, as in the platform's own example. */
const handingOver = (done: TurnDone, builder: ResponseBuilder, directive: Directive): Response =>
  builder
    .speak(ssml(narrate(done.timeline, 'speech', done), done.voice.words.speak.say))
    .addDirective(directive)
    .getResponse();

/** Adds the card that a turn asks for; answers in its place when Alexa is to ask for something now, else null. */
export function permitting(done: TurnDone, builder: ResponseBuilder): Response | null {
  if (done.offers) return handingOver(done, builder, done.offers);
  const permit = done.state.turn?.acts.find(({ act }) => act === 'permit');
  if (permit?.act !== 'permit') return null;
  const [scope, token] =
    permit.for === 'reminders' ? ([REMINDERS_SCOPE, REMINDER] as const) : ([TIMERS_SCOPE, REST_TIMER] as const);
  if (permit.how === 'card') {
    builder.withAskForPermissionsConsentCard([scope]);
    return null;
  }
  return handingOver(done, builder, askFor(scope, token));
}
