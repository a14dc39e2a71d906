import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSkill, memoryInProcess, screenedRecord, type TurnReport } from '../../lambda/index';
import { REMINDERS_SCOPE } from '../../lambda/reminders/scope';
import { parseState } from '../../lambda/session/codecs/state';
import type { State } from '../../lambda/session/state';
import type { SkillOptions } from '../../lambda/skill/skill';
import { TIMERS_SCOPE } from '../../lambda/timers/scope';
import { problems, VOICE } from '../../simulator';
import { plainText } from '../../simulator/ssml';
import { measureFor } from '../../simulator/voice';
import { TOKEN } from './loopback';

const NOW = Date.parse('2026-01-05T07:00:00Z') / 1000;
const USER = 'amzn1.ask.account.LISTENER';
const measure = measureFor(VOICE, 'en-US');

export interface Answer {
  readonly response: ResponseEnvelope['response'];
  readonly text: string;
  readonly state: State;
  readonly report: TurnReport | undefined;
}

export interface Options {
  readonly endpoint: string;
  readonly token?: string;
  /** What the permission is for: timers, where nothing else is said. */
  readonly scope?: 'reminders';
  /** What the request says of the permission; absent when it says nothing. */
  readonly permission?: 'GRANTED' | 'DENIED';
  readonly screen?: true;
  readonly carry?: boolean;
  readonly untried?: SkillOptions['untried'];
}

/** Somebody on the floor with a device that has a timer API behind it. JSON both ways; every answer is judged. */
export async function listener(options: Options) {
  const memory = memoryInProcess();
  await memory.save(USER, screenedRecord(new Date(NOW * 1000)));
  let report: TurnReport | undefined;
  const skill = createSkill({
    memory,
    observe: (heard) => {
      report = heard;
    },
    ...(options.carry === undefined ? {} : { carry: options.carry }),
    ...(options.untried ? { untried: options.untried } : {}),
  });
  const scope = options.scope === 'reminders' ? REMINDERS_SCOPE : TIMERS_SCOPE;
  const token = options.scope === 'reminders' ? 'reminder' : 'rest-timer';
  let permission = options.permission;
  let at = NOW;
  let attributes: Readonly<Record<string, unknown>> = {};
  let isNew = true;

  const send = async (request: Readonly<Record<string, unknown>>, later: number): Promise<Answer> => {
    at += later;
    report = undefined;
    const application = { applicationId: 'amzn1.ask.skill.1' };
    const envelope = {
      version: '1.0',
      session: { new: isNew, sessionId: 'amzn1.echo-api.session.1', application, attributes, user: { userId: USER } },
      context: {
        System: {
          application,
          user: {
            userId: USER,
            ...(permission ? { permissions: { scopes: { [scope]: { status: permission } } } } : {}),
          },
          device: {
            deviceId: 'd',
            supportedInterfaces: options.screen
              ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }
              : {},
          },
          apiEndpoint: options.endpoint,
          apiAccessToken: options.token ?? TOKEN,
        },
      },
      request: {
        requestId: 'r',
        timestamp: `${new Date(at * 1000).toISOString().slice(0, 19)}Z`,
        locale: 'en-US',
        ...request,
      },
    };
    const raw = await skill.invoke(JSON.parse(JSON.stringify(envelope)) as RequestEnvelope);
    const answer = JSON.parse(JSON.stringify(raw)) as ResponseEnvelope;
    attributes = answer.sessionAttributes ?? {};
    isNew = false;
    const found = await problems(answer, { locale: 'en-US', measure, report, requestType: String(request.type) });
    expect(found).toEqual([]);
    const speech = answer.response.outputSpeech;
    return {
      response: answer.response,
      text: speech?.type === 'SSML' ? plainText(speech.ssml) : '',
      state: parseState(attributes.state),
      report,
    };
  };
  /** `id@words` is a value of a list that Alexa resolved. */
  const slotOf = (slot: string, said: string) => {
    const [id, words] = said.includes('@') ? said.split('@') : [null, said];
    const match = { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id, name: words } }] };
    return {
      name: slot,
      value: words,
      confirmationStatus: 'NONE',
      ...(id === null ? {} : { resolutions: { resolutionsPerAuthority: [match] } }),
    };
  };
  const intent = (name: string, slots: Readonly<Record<string, string>> = {}) => ({
    type: 'IntentRequest',
    intent: {
      name,
      confirmationStatus: 'NONE',
      slots: Object.fromEntries(Object.entries(slots).map(([slot, said]) => [slot, slotOf(slot, said)])),
    },
  });
  /** The second at which the microphone opens after the last answer, as the request is stamped. */
  const open = (): number => Math.ceil(1.5 + (report?.speechSeconds ?? 0) + 1 + 1.5);

  return {
    /** Answers when the microphone opens, or `later` seconds after the last request. */
    says: (name: string, slots: Readonly<Record<string, string>> = {}, later = open()) =>
      send(intent(name, slots), later),
    opens: (later: number) => {
      isNew = true;
      attributes = {};
      return send({ type: 'LaunchRequest' }, later);
    },
    /** What Alexa reports of the question for permission. */
    consents: (status: 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED') => {
      if (status !== 'NOT_ANSWERED') permission = status === 'ACCEPTED' ? 'GRANTED' : 'DENIED';
      const payload = { permissionScope: scope, status };
      return send({ type: 'Connections.Response', name: 'AskFor', token, status: { code: '200' }, payload }, 8);
    },
    /** What Alexa reports of the routine she offered. */
    tells: (code: string, reason?: string) => {
      const result = reason ? { offerAutomationResponse: { reason } } : null;
      const cause = { type: 'ConnectionCompleted', token: 'routine-offer', status: { code, message: '' }, result };
      return send({ type: 'SessionResumedRequest', cause }, 8);
    },
    /** Opens the skill again by one of its tasks. */
    begins: (task: string, later: number) => {
      isNew = true;
      attributes = {};
      return send({ type: 'LaunchRequest', task: { name: `amzn1.ask.skill.1.${task}`, version: '1' } }, later);
    },
    resumes: (status: 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED') => {
      const result = { '@type': 'AskForPermissionsConsentResponse', '@version': '2', status };
      const cause = { type: 'ConnectionCompleted', token, status: { code: '200' }, result };
      return send({ type: 'SessionResumedRequest', cause }, 8);
    },
    ends: (reason: string, later: number) => send({ type: 'SessionEndedRequest', reason }, later),
    /** Everything that is stored of this listener. */
    stored: async () => JSON.stringify(await memory.load(USER)),
    open,
  };
}
