import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A timer as the API shows it. */
interface Timer {
  id: string;
  status: 'ON' | 'PAUSED';
  duration: string;
  timerLabel: string;
  body: Record<string, unknown>;
}

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

export interface TimersServer {
  readonly endpoint: string;
  readonly calls: Call[];
  readonly timers: Map<string, Timer>;
  /** The next calls of this method and path fail in this way. */
  fail(what: { readonly method?: string; readonly path?: RegExp; readonly times?: number }, fault: Fault): void;
  close(): Promise<void>;
}

export const TOKEN = 'Atza|in-session-token';
const PATH = '/v1/alerts/timers';
const TEN = 10;

/** The Timers API on this machine, as its reference describes it. It judges every request and forgives none. */
export async function timersServer(): Promise<TimersServer> {
  const timers = new Map<string, Timer>();
  const calls: Call[] = [];
  const faults: { method?: string; path?: RegExp; times: number; fault: Fault }[] = [];
  const connections = new WeakMap<object, number>();
  let connected = 0;
  let made = 0;

  const create = (body: unknown): { status: number; body?: unknown } => {
    const wrong = complaints(body);
    if (wrong.length > 0) return { status: 400, body: { code: 'BAD_REQUEST', message: wrong.join('; ') } };
    const { duration, timerLabel } = body as { duration: string; timerLabel: string };
    if ([...timers.values()].some((timer) => timer.timerLabel === timerLabel) || timers.size >= TEN)
      return { status: 400, body: { code: 'BAD_REQUEST', message: 'duplicate label or too many timers' } };
    made += 1;
    const timer: Timer = { id: `timer/${made}`, status: 'ON', duration, timerLabel, body: body as Timer['body'] };
    timers.set(timer.id, timer);
    return { status: 200, body: shown(timer) };
  };

  const route = (method: string, path: string, body: unknown): { status: number; body?: unknown } => {
    if (path === PATH) {
      if (method === 'POST') return create(body);
      if (method === 'GET') return { status: 200, body: { totalCount: timers.size, timers: [...timers.values()] } };
      if (method === 'DELETE') {
        timers.clear();
        return { status: 200 };
      }
      return { status: 400 };
    }
    const match = /^\/v1\/alerts\/timers\/([^/]+)(?:\/(pause|resume))?$/.exec(path);
    const timer = match && timers.get(decodeURIComponent(match[1] as string));
    if (!match || !timer) return { status: 404, body: { code: 'NOT_FOUND', message: 'no such timer' } };
    if (method === 'GET' && !match[2]) return { status: 200, body: shown(timer) };
    if (method === 'DELETE' && !match[2]) {
      timers.delete(timer.id);
      return { status: 200 };
    }
    if (method === 'POST' && match[2]) {
      timer.status = match[2] === 'pause' ? 'PAUSED' : 'ON';
      return { status: 200 };
    }
    return { status: 400 };
  };

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
    timers,
    fail: ({ method, path, times = 1 }, fault) =>
      faults.push({ ...(method ? { method } : {}), ...(path ? { path } : {}), times, fault }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const shown = ({ id, status, duration, timerLabel }: Timer) => ({
  id,
  status,
  duration,
  timerLabel,
  createdTime: '2026-01-05T07:00:00Z',
  updatedTime: '2026-01-05T07:00:00Z',
});

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

type Json = Readonly<Record<string, unknown>>;
const inside = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Json)[name] : undefined;

/** What the reference forbids in the body of a new timer. */
function complaints(body: unknown): string[] {
  const wrong: string[] = [];
  const duration = String(inside(body, 'duration'));
  const parts = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration);
  const [, h, m, s] = parts ?? [];
  const seconds = Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
  if (!parts || seconds < 1 || seconds > 7200) wrong.push(`duration ${duration}`);
  const label = inside(body, 'timerLabel');
  if (label !== undefined && (typeof label !== 'string' || label.length > 256)) wrong.push('timerLabel');
  const visibility = inside(inside(inside(body, 'creationBehavior'), 'displayExperience'), 'visibility');
  if (visibility !== 'VISIBLE' && visibility !== 'HIDDEN') wrong.push('visibility');
  const triggering = inside(body, 'triggeringBehavior');
  const operation = inside(triggering, 'operation');
  const texts = inside(operation, 'textToAnnounce');
  if (inside(operation, 'type') !== 'ANNOUNCE') wrong.push('operation.type');
  if (
    !Array.isArray(texts) ||
    texts.length === 0 ||
    !texts.every((entry) => /^[a-z]{2}-[A-Z]{2}$/.test(String(inside(entry, 'locale'))) && inside(entry, 'text'))
  )
    wrong.push('textToAnnounce');
  if (typeof inside(inside(triggering, 'notificationConfig'), 'playAudible') !== 'boolean') wrong.push('playAudible');
  return wrong;
}
