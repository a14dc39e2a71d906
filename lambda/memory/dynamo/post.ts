import http, { type IncomingMessage, type OutgoingHttpHeaders, type RequestOptions } from 'node:http';
import https from 'node:https';
import { crc32 } from './crc32';
import { StoreError } from './errors';

/** Kept open this long between two turns; the store closes idle connections after about ten minutes anyway. */
const IDLE_MILLISECONDS = 300_000;

/**
 * Milliseconds for opening the connection ahead. Long, since whatever else starts meanwhile may keep the process from looking
 * whether an answer has come; nobody waits for it but the start itself, which has ten seconds.
 */
const OPENING_MILLISECONDS = 3_000;

/** An item has at most 400 KB and a page of a query 1 MB, written out as JSON; what is longer is no answer of the store's. */
const LONGEST_BYTES = 4_000_000;

/** The text of an answer, or why there is none. Whatever goes wrong, nobody waits longer than `timeout`. */
function exchange(
  request: typeof https.request,
  options: RequestOptions,
  body: string,
  timeout: number,
): Promise<{ answer: IncomingMessage; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(options);
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error instanceof StoreError ? error : new StoreError('Broken', error.message));
    };
    const timer = setTimeout(() => sent.destroy(new StoreError('Timeout')), timeout);
    sent.on('error', fail);
    sent.on('response', (answer) => {
      const parts: Buffer[] = [];
      let length = 0;
      answer.on('data', (part: Buffer) => {
        length += part.length;
        if (length > LONGEST_BYTES) sent.destroy(new StoreError('TooLong'));
        else parts.push(part);
      });
      answer.on('error', fail);
      answer.on('end', () => {
        const bytes = Buffer.concat(parts);
        if (!isWhole(bytes, answer.headers['x-amz-crc32'])) return fail(new StoreError('Broken', 'wrong checksum'));
        clearTimeout(timer);
        resolve({ answer, text: bytes.toString('utf8') });
      });
    });
    sent.end(body);
  });
}

/** Whether the bytes are those that the store sent, by the checksum it sends along; an answer without one is believed. */
const isWhole = (bytes: Buffer, checksum: string | string[] | undefined): boolean =>
  typeof checksum !== 'string' || Number(checksum) === crc32(bytes);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** JSON of an answer. @throws StoreError for one that tells of an error or cannot be read. */
function read({ answer, text }: { answer: IncomingMessage; text: string }): Record<string, unknown> {
  const status = answer.statusCode ?? 0;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new StoreError(status >= 500 ? 'ServiceUnavailable' : 'Broken', `unreadable answer (${status})`);
  }
  if (status === 200 && isObject(json)) return json;
  const type = isObject(json) && typeof json.__type === 'string' ? json.__type : '';
  const code = type.split('#').at(-1) || (status >= 500 ? 'ServiceUnavailable' : 'Broken');
  const time = Date.parse(answer.headers.date ?? '');
  throw new StoreError(code, `${code} (${status})`, Number.isFinite(time) ? time : null);
}

/** Posts to one server over a kept-alive connection. */
export function post(url: URL, timeout: number) {
  const secure = url.protocol === 'https:';
  const { Agent, request } = secure ? https : http;
  // One at a time is all a turn needs; a second socket only while a first is being given up.
  const agent = new Agent({ keepAlive: true, maxSockets: 2, maxFreeSockets: 1, timeout: IDLE_MILLISECONDS });
  const to = { host: url.hostname, port: url.port || (secure ? 443 : 80), path: '/', agent };
  let opening: Promise<unknown> | null = null;
  return {
    send: async (headers: OutgoingHttpHeaders, body: string): Promise<Record<string, unknown>> => {
      // A first turn that comes while the connection is being opened waits for it: a second one would take longer.
      await opening;
      return read(await exchange(request, { ...to, method: 'POST', headers }, body, timeout));
    },
    ping: async (): Promise<void> => {
      const ping = { ...to, method: 'GET', headers: { Host: url.host } };
      opening = exchange(request, ping, '', OPENING_MILLISECONDS).catch(() => null);
      await opening;
      opening = null;
    },
    close: (): void => agent.destroy(),
  };
}
