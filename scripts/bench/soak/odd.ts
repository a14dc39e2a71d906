import type { RequestEnvelope } from 'ask-sdk-model';
import type { Attributes } from '../../../lambda/skill/session';
import { type Chance, pick } from './draw';

type Raw = Record<string, unknown>;
type Bend = (event: Raw, old: Attributes | null, chance: Chance) => Raw;

const within = (event: Raw, name: string, more: object): Raw => ({
  ...event,
  [name]: { ...(event[name] as Raw), ...more },
});
const inRequest = (event: Raw, more: object): Raw => within(event, 'request', more);
const inSession = (event: Raw, more: object): Raw => within(event, 'session', more);
const inSystem = (event: Raw, more: object): Raw =>
  within(event, 'context', { System: { ...((event.context as Raw).System as Raw), ...more } });

const without = (value: unknown, name: string): Raw => {
  const { [name]: _gone, ...rest } = value as Raw;
  return rest;
};

/** An intent that opens a session: "ask the coach to start quick relief". */
const askTo = (event: Raw, name: string, slots: object = {}): Raw => {
  const { requestId, timestamp, locale } = event.request as Raw;
  const intent = { name, confirmationStatus: 'NONE', slots };
  return {
    ...event,
    request: { type: 'IntentRequest', requestId, timestamp, locale, dialogState: 'COMPLETED', intent },
  };
};

/** Launches that Alexa does send now and then, or a newer Alexa might. */
const ODD: readonly Bend[] = [
  (event) => inRequest(event, { task: { name: 'AMAZON.PrintPDF', version: '1', input: { url: 'https://x' } } }),
  (event) => inRequest(event, { metadata: { referrer: 'amzn1.alexa-speechlet-client.SequencedSimpleIntentHandler' } }),
  (event) => inRequest(event, { shouldLinkResultBeReturned: true, body: null, payload: [1, 2] }),
  (event, _old, chance) => inRequest(event, { locale: pick(chance, ['en-NZ', 'en', 'fr-FR', '', null]) }),
  (event) => ({ ...event, request: without(event.request, 'locale') }),
  (event, _old, chance) => {
    const { timestamp } = event.request as { timestamp: string };
    return inRequest(event, { timestamp: timestamp.replace('Z', pick(chance, ['.000Z', '+00:00', '.999999Z'])) });
  },
  (event) => inSession(event, { attributes: null }),
  (event) => ({ ...event, session: without(event.session, 'attributes') }),
  // What the session before left behind.
  (event, old) => inSession(event, { attributes: old ?? {} }),
  (event, _old, chance) => inSession(event, { attributes: { state: pick(chance, [null, 7, {}, { cursor: 'x' }]) } }),
  (event) => ({ ...event, session: without(event.session, 'user') }),
  (event) => within(event, 'context', { System: without((event.context as Raw).System, 'user') }),
  (event, _old, chance) => inSystem(event, { device: pick(chance, [{}, null, { deviceId: '' }]) }),
  (event) => within(event, 'context', { Viewport: {}, Viewports: null, AudioPlayer: { playerActivity: 'IDLE' } }),
  (event) => ({ ...event, version: '1.1', trace: { id: 'x' } }),
  (event) =>
    askTo(event, 'StartRoutineIntent', {
      routine: { name: 'routine', value: 'pigeon pose', confirmationStatus: 'NONE' },
    }),
  (event) => askTo(event, 'PlanIntent', { duration: { name: 'duration', value: 'PT7M', confirmationStatus: 'NONE' } }),
  (event) => askTo(event, 'HowLongLeftIntent'),
  (event) => askTo(event, 'AnIntentOfTomorrow'),
  (event) => askTo(event, 'AMAZON.YesIntent'),
  (event) => askTo(event, 'ForgetMeIntent'),
];

/** A launch with something odd about it, whoever it is for. `old` are the attributes of the session before. */
export const oddLaunch = (event: RequestEnvelope, old: Attributes | null, chance: Chance): RequestEnvelope =>
  // What is odd about it is that the types do not know it.
  pick(chance, ODD)({ ...event }, old, chance) as unknown as RequestEnvelope;
