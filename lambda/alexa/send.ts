import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { ApiRequest } from './request';

/** Where the API of this request is, and the token that opens it. The token is never logged or stored. */
export interface ApiAccess {
  readonly endpoint: string;
  readonly token: string;
}

export interface Reply {
  readonly status: number;
  /** The parsed body; null where there is none or it is no JSON. */
  readonly body: unknown;
}

/** Answers of the API are a few hundred bytes; more than this is something else. */
const MOST_BYTES = 64 * 1024;

interface Client {
  readonly agent: http.Agent;
  readonly request: typeof http.request;
}

const clients = new Map<string, Client>();

/**
 * Connections stay open between the turns of a warm function; a handshake would eat most of the time a turn has.
 */
function clientOf(protocol: string): Client {
  const known = clients.get(protocol);
  if (known) return known;
  const { Agent, request } = protocol === 'https:' ? https : http;
  const client = { agent: new Agent({ keepAlive: true }), request };
  clients.set(protocol, client);
  return client;
}

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** The address of a call, or null where no token may be sent to: nothing but HTTPS, and this very machine. */
export function addressOf(endpoint: string, path: string): URL | null {
  if (!URL.canParse(endpoint)) return null;
  const { protocol, hostname, origin } = new URL(endpoint);
  if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.has(hostname))) return null;
  return new URL(path, origin);
}

/**
 * Sends one request.
 * @throws when there is no answer: no connection, a timeout by `signal`, an address that may not be used.
 */
export async function send(access: ApiAccess, request: ApiRequest, signal: AbortSignal): Promise<Reply> {
  const url = addressOf(access.endpoint, request.path);
  if (!url) throw new Error('no usable endpoint');
  try {
    return await exchange(url, access.token, request, signal);
  } catch (error) {
    // A connection that was kept and has been closed at the other end meanwhile: nothing was done, so it is tried anew.
    if (error instanceof StaleConnection && !signal.aborted && !request.once)
      return exchange(url, access.token, request, signal);
    throw error;
  }
}

class StaleConnection extends Error {}

function exchange(url: URL, token: string, { method, body }: ApiRequest, signal: AbortSignal): Promise<Reply> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const client = clientOf(url.protocol);
  const options = {
    method,
    signal,
    agent: client.agent,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    },
  };
  return new Promise((resolve, reject) => {
    const heard = (message: IncomingMessage) => {
      read(message).then((parsed) => resolve({ status: message.statusCode ?? 0, body: parsed }), reject);
    };
    const call: ClientRequest = client.request(url, options, heard);
    call.on('error', (error: NodeJS.ErrnoException) =>
      reject(call.reusedSocket && error.code === 'ECONNRESET' ? new StaleConnection() : error),
    );
    call.end(text);
  });
}

async function read(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error('an answer too long');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}
