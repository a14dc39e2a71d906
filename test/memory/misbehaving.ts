import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { crc32 } from '../../lambda/memory/dynamo/crc32';
import { type EmbeddedTable, embeddedTable } from '../../simulator/embedded';

/**
 * What the table does to a call it has read. `answer-lost` does what was asked and never says so, `slow` does it after
 * seconds, when nobody listens any more, `garbled` gets an answer there with one letter of it wrong, `endless` never ends one.
 */
export type Fault =
  | 'well'
  | 'down'
  | 'throttled'
  | 'slow'
  | 'hangs'
  | 'broken'
  | 'answer-lost'
  | 'breaks-off'
  | 'garbled'
  | 'endless'
  | 'gibberish';

export interface Call {
  readonly operation: string;
  readonly headers: IncomingMessage['headers'];
}

/** A table that misbehaves on purpose: the embedded store behind a server that fails as it is told. */
export interface MisbehavingTable {
  readonly endpoint: string;
  readonly table: string;
  /** The fault of every call from now on, or of each by its number since the last change. */
  fault(next: Fault | ((number: number, call: Call) => Fault)): void;
  readonly calls: readonly Call[];
  /** Connections that were ever opened. */
  readonly connections: number;
  /** The store's clock is this many milliseconds ahead, and it refuses signatures that are five minutes off. */
  ahead: number;
  /** Key ids it takes; all when null. */
  keys: readonly string[] | null;
  /** Does at once what it was too slow to do so far, and waits until it is done. */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

const SLOW_MILLISECONDS = 5000;
const SIGNATURE_MILLISECONDS = 300_000;

const timeOf = (stamp: unknown): number =>
  Date.parse(String(stamp).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** In front of a table of its own, or of one that others use as well and that outlives this one. */
export async function misbehavingTable(shared?: EmbeddedTable): Promise<MisbehavingTable> {
  const real = shared ?? (await embeddedTable());
  const sockets = new Set<Socket>();
  const waiting = new Map<NodeJS.Timeout, () => void>();
  const calls: Call[] = [];
  let faultOf: (number: number, call: Call) => Fault = () => 'well';
  let number = 0;
  const me = { ahead: 0, keys: null as readonly string[] | null, connections: 0 };

  const refuse = (response: ServerResponse, status: number, code: string) => {
    response.writeHead(status, {
      'content-type': 'application/x-amz-json-1.0',
      date: new Date(Date.now() + me.ahead).toUTCString(),
    });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${code}`, message: code }));
  };
  let underWay = 0;
  /** Does what was asked, even if whoever asked has gone; `lost` breaks the connection instead of saying so. */
  const pass = (
    { method, url, headers, socket }: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
    lost = false,
  ) => {
    const end = response.end.bind(response);
    underWay += 1;
    response.end = (...answer: unknown[]) => {
      underWay -= 1;
      if (lost) socket.destroy();
      return lost ? response : end(...(answer as [unknown]));
    };
    real.serve(Object.assign(Readable.from([body]), { method, url, headers }) as IncomingMessage, response);
  };
  const finished = async () => {
    while (underWay > 0) await new Promise((resolve) => setImmediate(resolve));
  };

  const serve = (asked: IncomingMessage, body: Buffer, response: ServerResponse) => {
    const { headers, socket } = asked;
    const call: Call = { operation: String(headers['x-amz-target']).split('.').at(-1) ?? '', headers };
    const reply = (status: number, text: Buffer) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(text);
    };
    if (asked.method === 'GET') return reply(200, Buffer.from('healthy'));
    calls.push(call);
    const key = /Credential=([^/]+)/.exec(headers.authorization ?? '')?.[1] ?? '';
    if (me.keys && !me.keys.includes(key)) return refuse(response, 400, 'UnrecognizedClientException');
    const off = timeOf(headers['x-amz-date']) - (Date.now() + me.ahead);
    if (Math.abs(off) > SIGNATURE_MILLISECONDS) return refuse(response, 400, 'InvalidSignatureException');
    number += 1;
    const fault = faultOf(number, call);
    switch (fault) {
      case 'well':
        return pass(asked, body, response);
      case 'throttled':
        return refuse(response, 400, 'ProvisionedThroughputExceededException');
      case 'broken':
        return refuse(response, 500, 'InternalServerError');
      case 'down':
        return void socket.destroy();
      case 'answer-lost':
        return pass(asked, body, response, true);
      case 'breaks-off':
        response.writeHead(200, { 'content-length': 100 });
        response.write('{"Item":');
        return void setImmediate(() => socket.destroy());
      case 'garbled':
        response.setHeader('x-amz-crc32', crc32(Buffer.from('{"Item":{"revision":{"N":"1"}}}')));
        return reply(200, Buffer.from('{"Item":{"revision":{"N":"7"}}}'));
      case 'endless': {
        const block = Buffer.alloc(1_000_000, ' ');
        response.writeHead(200);
        const more = (): void => void response.write(block, (error) => (error ? undefined : setImmediate(more)));
        return more();
      }
      case 'gibberish':
        return reply(200, Buffer.from('<html>proxy</html>'));
      case 'hangs':
        return undefined;
      case 'slow': {
        const late = () => {
          waiting.delete(timer);
          pass(asked, body, response);
        };
        const timer = setTimeout(late, SLOW_MILLISECONDS);
        return void waiting.set(timer, late);
      }
      default:
        return fault satisfies never;
    }
  };

  const server = createServer((asked, response) => {
    const parts: Buffer[] = [];
    asked.on('error', () => undefined);
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('end', () => serve(asked, Buffer.concat(parts), response));
  });
  server.on('connection', (socket) => {
    me.connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(me, {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    table: real.table,
    calls,
    fault: (next: Fault | ((n: number, call: Call) => Fault)) => {
      number = 0;
      calls.length = 0;
      faultOf = typeof next === 'function' ? next : () => next;
    },
    catchUp: async () => {
      for (const [timer, late] of waiting) {
        clearTimeout(timer);
        late();
      }
      await finished();
    },
    close: async () => {
      for (const timer of waiting.keys()) clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await finished();
      if (!shared) await real.close();
    },
  });
}
