import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSkill, type Memory, memoryInProcess, screenedRecord, type TurnReport } from '../../lambda/index';
import { parseState } from '../../lambda/session/codecs/state';
import type { State } from '../../lambda/session/state';
import { problems, VOICE } from '../../simulator';
import { envelopeOf, SKILL_ID, stampOf } from '../../simulator/requests';
import { measureFor } from '../../simulator/voice';

export const NOW = Date.parse('2026-01-05T07:00:00Z') / 1000;
const USER = 'amzn1.ask.account.LISTENER';

const WHO = {
  skillId: SKILL_ID,
  user: USER,
  person: null,
  device: 'echo',
  apiEndpoint: 'https://api.amazonalexa.com',
} as const;

export type Request = Readonly<Record<string, unknown>>;
export const launchRequest: Request = { type: 'LaunchRequest' };
export const intentRequest = (name: string, slots: Readonly<Record<string, unknown>> = {}): Request => ({
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', slots },
});
export const endedRequest = (reason: string): Request => ({ type: 'SessionEndedRequest', reason });

/** A slot of a listed type, resolved as Alexa does; `id` null for words outside the list. */
export const listed = (name: string, value: string, id: string | null): Request => ({
  name,
  value,
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      id === null
        ? { authority: 'x', status: { code: 'ER_SUCCESS_NO_MATCH' } }
        : { authority: 'x', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: value, id } }] },
    ],
  },
});
export const plain = (name: string, value: string): Request => ({ name, value, confirmationStatus: 'NONE' });

/** One exchange through the public handler, JSON both ways, judged by the rules of the platform. */
export interface Exchange {
  readonly envelope: ResponseEnvelope;
  readonly report: TurnReport | null;
  /** The state that rides in the session attributes. */
  readonly state: State;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
  /** Epoch second of the request. */
  readonly at: number;
}

export interface Before {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly isNew?: boolean;
}

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The skill over one memory, spoken to request by request: any state can be gone back to. */
export async function handlerFor({
  memory = memoryInProcess(),
  stranger = false,
  viewport,
}: {
  memory?: Memory;
  stranger?: boolean;
  /** The screen of the device; none without. */
  viewport?: Request;
} = {}) {
  if (!stranger) await memory.save(USER, screenedRecord(new Date(NOW * 1000)));
  let reports: TurnReport[] = [];
  const skill = createSkill({ memory, observe: (report) => reports.push(report) });
  /** The record is the one this session saved last: to go back is no second session that saved in between. */
  const backTo = async (revision: unknown): Promise<void> => {
    const record = await memory.load(USER);
    if (typeof revision === 'number' && typeof record === 'object' && record !== null)
      await memory.save(USER, { ...record, revision });
  };
  return async (
    request: Request,
    { attributes, isNew = false }: Before,
    at: number,
    locale = 'en-US',
  ): Promise<Exchange> => {
    if (!isNew) await backTo(attributes.revision);
    const sent = envelopeOf(
      { requestId: 'r', timestamp: stampOf(at * 1000), locale, ...request },
      { id: 's', isNew, attributes },
      viewport ? { ...WHO, device: 'show' } : WHO,
    );
    if (viewport) Object.assign(sent.context.Viewport as object, viewport);
    reports = [];
    const envelope = json(await skill.invoke(json(sent) as RequestEnvelope));
    const report = reports.at(-1) ?? null;
    const measure = measureFor(VOICE, locale);
    const found = await problems(envelope, { locale, measure, report, requestType: String(request.type) });
    const next = envelope.sessionAttributes ?? {};
    return { envelope, report, state: parseState(next.state), attributes: next, problems: found, at };
  };
}
