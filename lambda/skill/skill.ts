import { type ErrorHandler, type HandlerInput, type RequestHandler, type Skill, SkillBuilders } from 'ask-sdk-core';
import type { Request, Response } from 'ask-sdk-model';
import { localeFrom } from '../languages';
import { hearOf } from '../languages/hear';
import { translator } from '../languages/translator';
import type { Memory } from '../memory/types';
import { CARRYING_REPROMPT } from '../plan/budgets';
import { packedState } from '../session/codecs/state';
import { type Meant, unspoken } from '../session/meant';
import { remindersOf, timersOf } from './allowed';
import { consentOf, permitting } from './consent';
import { sessionEnded } from './endings';
import { interpret } from './interpret';
import { endedLine, failureLine, type LogLine, turnLine, unaskedLine } from './log';
import { attendReminder } from './reminder';
import { reportOf, type TurnReport } from './report';
import { interrupting, respond } from './respond';
import { save } from './save';
import { openIn, sceneOf } from './scene';
import { screenFor, touched } from './screen';
import { openSession, recordKey, ridden, type Session } from './session';
import { secondOf } from './stamp';
import { milliseconds } from './stopwatch';
import { taskOf } from './tasks';
import { attend, attendEnd } from './timer';
import { type Arrival, arrival, foundIn, type TurnDone, takeTurn } from './turn';
import { UNTRIED, type Untried } from './untried';

export interface SkillOptions {
  readonly memory: Memory;
  /** Hears about every answered turn. Absent in deployment. */
  readonly observe?: (report: TurnReport) => void;
  /** Where each request leaves its line. Absent in the simulator. */
  readonly log?: (line: LogLine) => void;
  /** Answers this skill alone; any, where none is given. */
  readonly skillId?: string | undefined;
  /** Whether a reprompt carries the routine on; see `CARRYING_REPROMPT`. */
  readonly carry?: boolean;
  /** What is not off of what nobody has tried yet. */
  readonly untried?: Partial<Untried>;
}

/** Epoch seconds of a request's stamp; a stamp that cannot be read means that no time has passed. */
const stampOf = (request: Request, { state }: Session): number =>
  secondOf(request.timestamp) ?? state.turn?.at ?? state.at ?? 0;

/** No word, and the session as it was. */
function unanswered({ requestEnvelope, attributesManager, responseBuilder }: HandlerInput): Response {
  if (requestEnvelope.session) attributesManager.setSessionAttributes(ridden(requestEnvelope));
  return responseBuilder.getResponse();
}

const handles =
  (...types: readonly string[]) =>
  ({ requestEnvelope }: HandlerInput): boolean =>
    types.includes(requestEnvelope.request?.type);

function handlers({ memory, observe, log, carry = CARRYING_REPROMPT, untried }: SkillOptions): RequestHandler[] {
  const on: Untried = { ...UNTRIED, ...untried };
  async function answer(input: HandlerInput, meantBy: (from: Arrival) => Meant | null): Promise<Response> {
    const began = milliseconds();
    const { requestEnvelope, responseBuilder, attributesManager } = input;
    const session = await openSession(requestEnvelope, memory);
    const locale = localeFrom(localeOf(requestEnvelope.request));
    const moment = {
      at: stampOf(requestEnvelope.request, session),
      opened: session.opened,
      ...timersOf(requestEnvelope),
      ...remindersOf(requestEnvelope),
      ...(requestEnvelope.request.type === TOUCH ? { silent: true as const } : {}),
    };
    const from = arrival(session.state, moment, locale, carry);
    const meant = meantBy(from);
    if (meant === null) return unanswered(input);
    const turn = takeTurn(from, meant);
    const attended = turn.state.timer ? await attend(turn, requestEnvelope, moment, locale, on) : turn;
    const done = wishes(attended) ? await attendReminder(attended, requestEnvelope, moment, locale, on) : attended;
    const screen = screenFor(done, requestEnvelope, locale);
    const answered = permitting(done, responseBuilder) ?? respond(done, responseBuilder, screen);
    const response = moment.silent ? interrupting(answered) : answered;
    const kept = await save(session, done.state, memory, done.owner);
    if (requestEnvelope.session) attributesManager.setSessionAttributes({ ...kept, state: packedState(kept.state) });
    observe?.(reportOf(done));
    log?.(turnLine(meant.event.type, done, milliseconds() - began));
    return response;
  }
  const awayOf = ({ state, moment }: Arrival): number | null =>
    state.at === undefined ? null : Math.max(0, moment.at - state.at);

  const launched: RequestHandler = {
    canHandle: handles('LaunchRequest'),
    handle: (input) =>
      answer(
        input,
        (from) =>
          taskOf(input.requestEnvelope.request, foundIn(from)) ?? unspoken({ type: 'launch', away: awayOf(from) }),
      ),
  };
  const asked: RequestHandler = {
    canHandle: handles('IntentRequest'),
    handle: (input) => {
      const { request } = input.requestEnvelope;
      return answer(input, (from) =>
        request.type === 'IntentRequest'
          ? interpret(request, hearOf(String(request.locale)), sceneOf(foundIn(from)), openIn(from.state))
          : unspoken({ type: 'not-understood' }),
      );
    },
  };
  const permitted: RequestHandler = {
    canHandle: handles('Connections.Response', 'SessionResumedRequest'),
    handle: (input) => answer(input, () => consentOf(input.requestEnvelope.request)),
  };
  /** A touch does what the words do. What no screen of ours sends changes nothing, and nothing is said to it. */
  const pressed: RequestHandler = {
    canHandle: handles(TOUCH),
    handle: (input) => answer(input, ({ state }) => touched(input.requestEnvelope.request, state.turn?.at)),
  };
  const ended: RequestHandler = {
    canHandle: handles('SessionEndedRequest'),
    handle: async (input) => {
      const { requestEnvelope } = input;
      const { request } = requestEnvelope;
      if (request.type === 'SessionEndedRequest') log?.(endedLine(request));
      const session = await openSession(requestEnvelope, memory);
      if (request.type === 'SessionEndedRequest' && !session.opened) {
        const moment = { at: stampOf(request, session), opened: false };
        const state = sessionEnded(session.state, request, moment, localeFrom(localeOf(request)), carry);
        await save(session, await attendEnd(state, requestEnvelope, request), memory);
      }
      return unanswered(input);
    },
  };
  /** Whoever disables the skill is forgotten with everybody in the house: everything that was kept for the account is deleted. */
  const disabled: RequestHandler = {
    canHandle: handles(DISABLED),
    handle: async (input) => {
      const id: unknown = input.requestEnvelope.context?.System?.user?.userId;
      if (typeof id === 'string' && id !== '') await memory.leave(recordKey(id));
      return unanswered(input);
    },
  };
  /** Nothing may be spoken in answer to anything else: a screen that could not draw, a player, a request nobody knew. */
  const unasked: RequestHandler = {
    canHandle: () => true,
    handle: (input) => {
      log?.(unaskedLine(input.requestEnvelope.request));
      return unanswered(input);
    },
  };
  return [launched, asked, permitted, pressed, ended, disabled, unasked];
}

/** Does a turn want something of the reminders? */
const wishes = ({ state }: TurnDone): boolean => state.turn?.acts.some(({ act }) => act === 'remind') ?? false;

const DISABLED = 'AlexaSkillEvent.SkillDisabled';
const TOUCH = 'Alexa.Presentation.APL.UserEvent';

const localeOf = (request: Request): unknown => ('locale' in request ? request.locale : undefined);

const ANSWERED: ReadonlySet<unknown> = new Set([
  'LaunchRequest',
  'IntentRequest',
  'Connections.Response',
  'SessionResumedRequest',
  TOUCH,
]);

/** The last resort: an answer in plain words, the session open, nothing lost. It says no more than the name of an error. */
const failure = (log: SkillOptions['log']): ErrorHandler => ({
  canHandle: () => true,
  handle: (input, error) => {
    const { requestEnvelope, responseBuilder } = input;
    log?.(failureLine(error));
    const type: unknown = requestEnvelope?.request?.type;
    // Alexa sends an event again whose receiver failed: an answer would leave the records there for good.
    if (type === DISABLED) throw error;
    // Nothing may be spoken in answer to anything but these.
    const silent = unanswered(input);
    if (!ANSWERED.has(type)) return silent;
    const { say } = translator(localeFrom(localeOf(requestEnvelope.request)));
    const response = responseBuilder
      .speak(`${say({ key: 'coach.failure' })} ${say({ key: 'coach.prompt.goOn' })}`)
      .reprompt(say({ key: 'coach.prompt.goOn' }))
      .getResponse();
    return type === TOUCH ? interrupting(response) : response;
  },
});

/** The skill as the SDK runs it. */
export function buildSkill(options: SkillOptions): Skill {
  const builder = SkillBuilders.custom()
    .addRequestHandlers(...handlers(options))
    .addErrorHandlers(failure(options.log));
  return (options.skillId ? builder.withSkillId(options.skillId) : builder).create();
}
