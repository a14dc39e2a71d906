import { type Answer, inside } from './route';

/** A timer as the API shows it. */
export interface Timer {
  readonly id: string;
  status: 'ON' | 'PAUSED';
  readonly duration: string;
  readonly timerLabel: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Milliseconds: when it last began to run, and what it had left to run then. */
  since: number;
  left: number;
}

const PATH = '/v1/alerts/timers';
const TEN = 10;

/** Milliseconds since 1970 at which a timer goes off; null while it is paused. */
export const endOf = ({ status, since, left }: Timer): number | null => (status === 'ON' ? since + left : null);

/** What it says when it goes off. */
export function announcementOf({ body }: Timer): string {
  const operation = inside(body, 'triggeringBehavior', 'operation');
  const texts = inside(operation, 'textToAnnounce') ?? inside(operation, 'textToConfirm');
  return Array.isArray(texts) ? String(inside(texts[0], 'text')) : '';
}

/**
 * What the Timers API answers, as its reference describes it. It judges every request and forgives none. `now` is the
 * device's clock, in milliseconds.
 */
export function timersRoute(now: () => number = () => 0) {
  const timers = new Map<string, Timer>();
  let made = 0;

  const create = (body: unknown): Answer => {
    const wrong = complaints(body);
    if (wrong.length > 0) return { status: 400, body: { code: 'BAD_REQUEST', message: wrong.join('; ') } };
    const { duration, timerLabel } = body as { duration: string; timerLabel: string };
    if ([...timers.values()].some((timer) => timer.timerLabel === timerLabel) || timers.size >= TEN)
      return { status: 400, body: { code: 'BAD_REQUEST', message: 'duplicate label or too many timers' } };
    made += 1;
    const id = `timer/${made}`;
    const left = secondsOf(duration) * 1000;
    const timer: Timer = {
      ...{ id, status: 'ON', duration, timerLabel, body: body as Timer['body'] },
      ...{ since: now(), left },
    };
    timers.set(id, timer);
    return { status: 200, body: shown(timer) };
  };

  const route = (method: string, path: string, body: unknown): Answer => {
    if (path === PATH) {
      if (method === 'POST') return create(body);
      if (method === 'GET')
        return { status: 200, body: { totalCount: timers.size, timers: [...timers.values()].map(shown) } };
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
      if (timer.status === 'ON') timer.left = Math.max(0, timer.since + timer.left - now());
      Object.assign(timer, { status: match[2] === 'pause' ? 'PAUSED' : 'ON', since: now() });
      return { status: 200 };
    }
    return { status: 400 };
  };

  return { route, timers };
}

const shown = ({ id, status, duration, timerLabel }: Timer) => ({
  id,
  status,
  duration,
  timerLabel,
  createdTime: '2026-01-05T07:00:00Z',
  updatedTime: '2026-01-05T07:00:00Z',
});

const DURATION = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

/** NaN for what is no duration. */
function secondsOf(duration: string): number {
  const parts = DURATION.exec(duration);
  const [, h, m, s] = parts ?? [];
  return parts ? Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0) : Number.NaN;
}

/** What the reference forbids in the body of a new timer. */
function complaints(body: unknown): string[] {
  const wrong: string[] = [];
  const duration = String(inside(body, 'duration'));
  const seconds = secondsOf(duration);
  if (!(seconds >= 1 && seconds <= 7200)) wrong.push(`duration ${duration}`);
  const label = inside(body, 'timerLabel');
  if (label !== undefined && (typeof label !== 'string' || label.length > 256)) wrong.push('timerLabel');
  const visibility = inside(inside(inside(body, 'creationBehavior'), 'displayExperience'), 'visibility');
  if (visibility !== 'VISIBLE' && visibility !== 'HIDDEN') wrong.push('visibility');
  const triggering = inside(body, 'triggeringBehavior');
  const operation = inside(triggering, 'operation');
  const launches = inside(operation, 'type') === 'LAUNCH_TASK';
  const texts = inside(operation, launches ? 'textToConfirm' : 'textToAnnounce');
  if (!launches && inside(operation, 'type') !== 'ANNOUNCE') wrong.push('operation.type');
  if (launches && !/^amzn1\.ask\.skill\.[^.]+\.\w+$/.test(String(inside(operation, 'task', 'name'))))
    wrong.push('task');
  if (
    !Array.isArray(texts) ||
    texts.length === 0 ||
    !texts.every((entry) => /^[a-z]{2}-[A-Z]{2}$/.test(String(inside(entry, 'locale'))) && inside(entry, 'text'))
  )
    wrong.push('text');
  else if (launches && !texts.every((entry) => String(inside(entry, 'text')).includes('%s'))) wrong.push('no %s');
  if (typeof inside(inside(triggering, 'notificationConfig'), 'playAudible') !== 'boolean') wrong.push('playAudible');
  return wrong;
}
