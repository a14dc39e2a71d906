import { type Loopback, loopback } from '../alexa/loopback';

/** A timer as the API shows it. */
interface Timer {
  id: string;
  status: 'ON' | 'PAUSED';
  duration: string;
  timerLabel: string;
  body: Record<string, unknown>;
}

export interface TimersServer extends Loopback {
  readonly timers: Map<string, Timer>;
}

const PATH = '/v1/alerts/timers';
const TEN = 10;

/** What the Timers API answers, as its reference describes it. It judges every request and forgives none. */
export function timersRoute() {
  const timers = new Map<string, Timer>();
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

  return { route, timers };
}

/** The Timers API on this machine. */
export async function timersServer(): Promise<TimersServer> {
  const { route, timers } = timersRoute();
  return { ...(await loopback(route)), timers };
}

const shown = ({ id, status, duration, timerLabel }: Timer) => ({
  id,
  status,
  duration,
  timerLabel,
  createdTime: '2026-01-05T07:00:00Z',
  updatedTime: '2026-01-05T07:00:00Z',
});

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
