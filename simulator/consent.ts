import type { ResponseEnvelope } from 'ask-sdk-model';

/** What Alexa asks in words of her own, and what comes back with the answer. */
export interface Handed {
  readonly permissionScope: unknown;
  readonly token: unknown;
}

/** Null where she asks nothing. */
export const handedBy = ({ directives = [] }: ResponseEnvelope['response']): Handed | null => {
  const asks = directives.find(({ type }) => type === 'Connections.SendRequest') as
    | { readonly token?: unknown; readonly payload?: Readonly<Record<string, unknown>> }
    | undefined;
  return asks ? { permissionScope: asks.payload?.permissionScope, token: asks.token } : null;
};

export type Consent = 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED';

/** What an intent answers to her. */
export const consentBy = (intent: string): Consent =>
  intent === 'AMAZON.YesIntent' ? 'ACCEPTED' : intent === 'AMAZON.NoIntent' ? 'DENIED' : 'NOT_ANSWERED';

/** The answer as the skill is told of it. */
export const consentRequest = ({ permissionScope, token }: Handed, status: Consent) => ({
  type: 'Connections.Response',
  name: 'AskFor',
  token,
  status: { code: '200', message: 'OK' },
  payload: { permissionScope, status },
});
