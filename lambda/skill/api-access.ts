import type { RequestEnvelope } from 'ask-sdk-model';
import type { ApiAccess } from '../alexa/send';

/** Where Alexa's services are; null where a request names none. The virtual device has none and says so: token `none`. */
export function apiAccessOf({ context }: RequestEnvelope): ApiAccess | null {
  const endpoint: unknown = context?.System?.apiEndpoint;
  const token: unknown = context?.System?.apiAccessToken;
  if (typeof endpoint !== 'string' || typeof token !== 'string' || token === '' || token === 'none') return null;
  return { endpoint, token };
}
