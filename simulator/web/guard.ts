import type { IncomingMessage } from 'node:http';

/** The only address the server listens on. */
export const LOOPBACK = '127.0.0.1';

/** A message is a line of words; this is plenty. Bytes. */
const BODY_BYTES = 4096;

/** Why a request is turned away. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const SELF = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** What pages of this server may load: nothing from anywhere else. */
export const POLICIES = {
  page: `${SELF}; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'`,
  // Amazon's renderer evaluates strings and writes styles; it lives in a frame of its own that may do nothing else.
  screen: `${SELF}; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' data:; font-src 'self'; frame-ancestors 'self'`,
} as const;

export const headersFor = (policy: keyof typeof POLICIES): Readonly<Record<string, string>> => ({
  'content-security-policy': POLICIES[policy],
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // The frame of the screen has no origin of its own, so its three files may be asked for from anywhere.
  'cross-origin-resource-policy': policy === 'screen' ? 'cross-origin' : 'same-origin',
  'cache-control': 'no-store',
});

/**
 * Lets only our own pages in: a name that was bent to this address shows in Host, another site's page in Origin.
 * @throws Refusal
 */
export const admit = (request: IncomingMessage, port: number): void => {
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host.toLowerCase()))
    throw new Refusal(403, 'this server answers to 127.0.0.1 and localhost only');
  // A frame without an origin of its own sends "null"; it may look, not ask.
  const own = origin === undefined || (origin === 'null' && request.method === 'GET') || origin === `http://${host}`;
  if (!own) throw new Refusal(403, 'this page belongs to somebody else');
};

/**
 * Lets a stream of news be opened by our own page alone: a picture or a frame of somebody else's page asks without an Origin,
 * and a few of them would take every place there is. A browser says where a request comes from; nothing else does.
 * @throws Refusal
 */
export const admitStream = ({ headers }: IncomingMessage): void => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Refusal(403, 'these news are for our own page');
};

/** The body of a message. @throws Refusal for what is no JSON by its type, or too long. */
export const bodyOf = async (request: IncomingMessage): Promise<string> => {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'expected application/json');
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > BODY_BYTES) throw new Refusal(413, `a message is at most ${BODY_BYTES} bytes long`);
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
};
