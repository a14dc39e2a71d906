import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Route } from '../../simulator/alerts/route';

/** What goes wrong on purpose: an answer with this status, no answer, a connection cut, an answer that is no JSON. */
export type Fault = { status: number } | 'silence' | 'hang up' | 'garbage';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** The connection it came over, counted from 1. */
  readonly connection: number;
}

export interface Loopback {
  readonly endpoint: string;
  readonly calls: Call[];
  /** The next calls of this method and path fail in this way. */
  fail(what: { readonly method?: string; readonly path?: RegExp; readonly times?: number }, fault: Fault): void;
  close(): Promise<void>;
}

export const TOKEN = 'Atza|in-session-token';

/** A service of Alexa's on this machine: the token is checked, every call noted, and what is to fail fails. */
export async function loopback(route: Route): Promise<Loopback> {
  const calls: Call[] = [];
  const faults: { method?: string; path?: RegExp; times: number; fault: Fault }[] = [];
  const connections = new WeakMap<object, number>();
  let connected = 0;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? '';
    const path = request.url ?? '';
    const text = await read(request);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const connection = connections.get(request.socket) ?? 0;
    const planned = faults.find(
      (entry) =>
        entry.times > 0 && (!entry.method || entry.method === method) && (!entry.path || entry.path.test(path)),
    );
    const note = (status: number) => calls.push({ method, path, body, status, connection });
    if (planned) {
      planned.times -= 1;
      if (planned.fault === 'silence' || planned.fault === 'hang up') {
        // It was done, but nobody hears of it.
        route(method, path, body);
        note(0);
        if (planned.fault === 'hang up') request.socket.destroy();
        return;
      }
      const status = planned.fault === 'garbage' ? 200 : planned.fault.status;
      note(status);
      response.writeHead(status).end(planned.fault === 'garbage' ? '{"id":' : '{}');
      return;
    }
    const right = request.headers.authorization === `Bearer ${TOKEN}`;
    const answer = right ? route(method, path, body) : { status: 401, body: { code: 'UNAUTHORIZED' } };
    note(answer.status);
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
  };

  const server: Server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => connections.set(socket, ++connected));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    fail: ({ method, path, times = 1 }, fault) =>
      faults.push({ ...(method ? { method } : {}), ...(path ? { path } : {}), times, fault }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
