import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type EmbeddedTable, embeddedTable } from '../../simulator/embedded';

/** What the table does to a call. `answer-lost` does what was asked and never says so. */
export type Mood =
  | 'well'
  | 'down'
  | 'throttled'
  | 'slow'
  | 'hangs'
  | 'broken'
  | 'answer-lost'
  | 'breaks-off'
  | 'gibberish';

export interface Call {
  readonly operation: string;
  readonly headers: IncomingMessage['headers'];
}

/** A table that misbehaves on purpose: the embedded store behind a server that has moods. */
export interface MisbehavingTable {
  readonly endpoint: string;
  readonly table: string;
  /** The mood of every call from now on, or of each by its number since the last change. */
  mood(next: Mood | ((number: number, call: Call) => Mood)): void;
  readonly calls: readonly Call[];
  /** Connections that were ever opened. */
  readonly connections: number;
  /** The store's clock is this many milliseconds ahead, and it refuses signatures that are five minutes off. */
  ahead: number;
  /** Key ids it takes; all when null. */
  keys: readonly string[] | null;
  close(): Promise<void>;
}

const SLOW_MILLISECONDS = 5000;
const SIGNATURE_MILLISECONDS = 300_000;

const timeOf = (stamp: unknown): number =>
  Date.parse(String(stamp).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

export async function misbehavingTable(): Promise<MisbehavingTable> {
  const real: EmbeddedTable = await embeddedTable();
  const sockets = new Set<Socket>();
  const timers = new Set<NodeJS.Timeout>();
  const calls: Call[] = [];
  let moodOf: (number: number, call: Call) => Mood = () => 'well';
  let number = 0;
  const me = { ahead: 0, keys: null as readonly string[] | null, connections: 0 };

  const refuse = (response: ServerResponse, status: number, code: string) => {
    response.writeHead(status, {
      'content-type': 'application/x-amz-json-1.0',
      date: new Date(Date.now() + me.ahead).toUTCString(),
    });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${code}`, message: code }));
  };
  const pass = (body: Buffer, headers: IncomingMessage['headers'], done: (status: number, text: Buffer) => void) => {
    const inner = request(`${real.endpoint}/`, { method: 'POST', headers: { ...headers, connection: 'close' } });
    inner.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done(answer.statusCode ?? 500, Buffer.concat(parts)));
    });
    inner.on('error', () => done(500, Buffer.alloc(0)));
    inner.end(body);
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
    const mood = moodOf(number, call);
    switch (mood) {
      case 'well':
        return pass(body, headers, reply);
      case 'throttled':
        return refuse(response, 400, 'ProvisionedThroughputExceededException');
      case 'broken':
        return refuse(response, 500, 'InternalServerError');
      case 'down':
        return void socket.destroy();
      case 'answer-lost':
        return pass(body, headers, () => socket.destroy());
      case 'breaks-off':
        response.writeHead(200, { 'content-length': 100 });
        response.write('{"Item":');
        return void setImmediate(() => socket.destroy());
      case 'gibberish':
        return reply(200, Buffer.from('<html>proxy</html>'));
      case 'hangs':
        return undefined;
      case 'slow': {
        const timer = setTimeout(() => pass(body, headers, reply), SLOW_MILLISECONDS);
        timers.add(timer);
        return undefined;
      }
      default:
        return mood satisfies never;
    }
  };

  const server = createServer((asked, response) => {
    const parts: Buffer[] = [];
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('end', () => serve(asked, Buffer.concat(parts), response));
    asked.on('error', () => undefined);
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
    mood: (next: Mood | ((n: number, call: Call) => Mood)) => {
      number = 0;
      calls.length = 0;
      moodOf = typeof next === 'function' ? next : () => next;
    },
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await real.close();
    },
  });
}
