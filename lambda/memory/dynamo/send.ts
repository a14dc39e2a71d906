import aws4 from 'aws4';
import { isRefused, isThrottled, isWorthAnother, StoreError } from './errors';
import { post } from './post';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export interface SendOptions {
  readonly region?: string;
  /** Another server than the region's own, e.g. one on loopback. */
  readonly endpoint?: string;
  /** Asked for every request: keys are rotated while the process lives. */
  readonly credentials?: () => Credentials;
  /** Milliseconds for one attempt, connecting included. */
  readonly timeout?: number;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** One operation of the DynamoDB API, JSON in and out. @throws StoreError */
export interface Send {
  (operation: string, input: object): Promise<Record<string, unknown>>;
  /** Opens the connection and loads what the first request needs; never fails. */
  warm(): Promise<void>;
  close(): void;
}

/** A healthy table answers in 1 to 10 ms, a first connection takes about 50: eight times that is a table in trouble. */
const TIMEOUT = 400;
/** The first try and one more. */
const ATTEMPTS = 2;
/** Milliseconds to wait before trying again after a throttle, drawn from this span. */
const BACK_OFF = { from: 25, to: 75 };
/** Clocks that differ by less need no correction: signatures are good for five minutes. Milliseconds. */
const SKEW = 60_000;

const fromEnvironment = (): Credentials => ({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? '',
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? '',
  sessionToken: process.env.AWS_SESSION_TOKEN,
});

const basicDate = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/[:-]|\.\d{3}/g, '');

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** DynamoDB over one kept-alive connection, signed by aws4, with tight timeouts and one retry. */
export function dynamoSend(options: SendOptions = {}): Send {
  const { region = process.env.AWS_REGION ?? 'us-east-1', timeout = TIMEOUT, now = Date.now } = options;
  const { credentials = fromEnvironment } = options;
  const url = new URL(
    options.endpoint ?? process.env.AWS_ENDPOINT_URL_DYNAMODB ?? `https://dynamodb.${region}.amazonaws.com`,
  );
  const poster = post(url, timeout);
  let skew = 0;

  async function attempt(operation: string, body: string): Promise<Record<string, unknown>> {
    const headers = {
      Host: url.host,
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': `DynamoDB_20120810.${operation}`,
      'X-Amz-Date': basicDate(now() + skew),
    };
    const request = { method: 'POST', service: 'dynamodb', region, path: '/', headers, body };
    return poster.send(aws4.sign(request, credentials()).headers, body);
  }

  const send = async (operation: string, input: object): Promise<Record<string, unknown>> => {
    const body = JSON.stringify(input);
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt(operation, body);
      } catch (thrown) {
        const error = thrown instanceof StoreError ? thrown : new StoreError('Broken', String(thrown));
        if (isRefused(error) && error.serverTime !== null) {
          const off = error.serverTime - now();
          skew = Math.abs(off) > SKEW ? off : 0;
        }
        if (tried >= ATTEMPTS || !isWorthAnother(error)) throw error;
        if (isThrottled(error)) await pause(BACK_OFF.from + Math.random() * (BACK_OFF.to - BACK_OFF.from));
      }
    }
  };
  const warm = async (): Promise<void> => {
    // Signing once loads the hashes; the ping opens the connection. What comes back doesn't matter.
    const headers = { Host: url.host, 'X-Amz-Date': basicDate(now()) };
    aws4.sign({ method: 'POST', service: 'dynamodb', region, path: '/', headers, body: '' }, credentials());
    await poster.ping().catch(() => undefined);
  };
  return Object.assign(send, { warm, close: poster.close });
}
