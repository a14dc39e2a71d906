import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isFromPage } from '../loopback';
import { nextOf, remindersRoute, wordsOf } from './reminders';
import { announcementOf, endOf, timersRoute } from './timers';

/** How Alexa's services stand to the skill. */
export const PERMISSIONS = {
  none: 'an Echo without such services',
  ask: 'nothing allowed yet: Alexa asks when it is needed',
  granted: 'allowed',
  denied: 'forbidden in the app (401)',
  unsupported: 'allowed, but not on this Echo (403)',
  failing: 'allowed, but out of order (503)',
  slow: 'allowed, but no answer in time',
} as const;
export type Permission = keyof typeof PERMISSIONS;

export const isPermission = (name: string): name is Permission => Object.hasOwn(PERMISSIONS, name);

/** The platform's names of what has to be allowed. */
const SCOPES = ['alexa::alerts:timers:skill:readwrite', 'alexa::alerts:reminders:skill:readwrite'] as const;

const SCOPE_STATUS: Readonly<Record<Permission, 'GRANTED' | 'DENIED' | null>> = {
  ...{ none: null, ask: null, granted: 'GRANTED', denied: 'DENIED' },
  ...{ unsupported: 'GRANTED', failing: 'GRANTED', slow: 'GRANTED' },
};
const REFUSALS: Readonly<Partial<Record<Permission, number>>> = {
  ask: 401,
  denied: 401,
  unsupported: 403,
  failing: 503,
};
/** Longer than the skill waits for anybody. Milliseconds. */
const SLOW = 4000;
/** Nobody looks at who holds it: it never leaves this machine. */
const TOKEN = 'desk';

/** A timer or reminder as it stands. */
export interface Alert {
  readonly kind: 'timer' | 'reminder';
  readonly text: string;
  /** Milliseconds since 1970 at which it goes off next; null while it is paused. */
  readonly at: number | null;
}

/** Timers and reminders of the desk's household, as Alexa keeps them: they go off by the device's clock. */
export interface Alerts {
  permission: Permission;
  /** What a request at this instant says of the services. Milliseconds since 1970. */
  system(now: number): Readonly<Record<string, unknown>>;
  /** The listener's answer to Alexa's own question. */
  consent(accepted: boolean): void;
  list(now: number): readonly Alert[];
  /** What has gone off since this was asked last, in Alexa's words. */
  gone(now: number): readonly string[];
  close(): Promise<void>;
}

const text = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** Opens the services on this machine. */
export async function openAlerts(permission: Permission): Promise<Alerts> {
  let clock = 0;
  let asked = 0;
  let current = permission;
  const timers = timersRoute(() => clock);
  // The clock of the page shows UTC.
  const reminders = remindersRoute('Etc/UTC');

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request;
    if (isFromPage(request, host)) {
      request.resume();
      response.writeHead(403).end();
      return;
    }
    const body = await text(request);
    const refusal = request.headers.authorization === `Bearer ${TOKEN}` ? REFUSALS[current] : 401;
    if (current === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW).unref());
    const route = url.startsWith('/v1/alerts/timers') ? timers.route : reminders.route;
    // The time zone is no alert: it needs no permission.
    const open = url.startsWith('/v2/devices/');
    const done =
      refusal === undefined || open
        ? route(method, url, body === '' ? undefined : JSON.parse(body))
        : { status: refusal };
    response.writeHead(done.status, { 'content-type': 'application/json' });
    response.end(done.body === undefined ? '' : JSON.stringify(done.body));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A process that has nothing else to do may end.
  server.unref();
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    get permission() {
      return current;
    },
    set permission(next) {
      current = next;
    },
    system: (now) => {
      clock = now;
      if (current === 'none') return {};
      const status = SCOPE_STATUS[current];
      const scopes = status === null ? {} : Object.fromEntries(SCOPES.map((scope) => [scope, { status }]));
      return { apiEndpoint: `http://${host}`, apiAccessToken: TOKEN, permissions: { scopes } };
    },
    consent: (accepted) => {
      current = accepted ? 'granted' : 'denied';
    },
    list: (now) => [
      ...[...timers.timers.values()].map((timer): Alert => {
        const at = endOf(timer);
        return { kind: 'timer', text: timer.timerLabel, at };
      }),
      ...[...reminders.alerts.values()].map(
        (alert): Alert => ({ kind: 'reminder', text: wordsOf(alert), at: nextOf(alert, now) }),
      ),
    ],
    gone: (now) => {
      const since = asked || now;
      asked = now;
      const over = [...timers.timers.values()].filter((timer) => (endOf(timer) ?? Number.POSITIVE_INFINITY) <= now);
      for (const { id } of over) timers.timers.delete(id);
      const rung = [...reminders.alerts.values()].filter(
        (alert) => (nextOf(alert, since) ?? Number.POSITIVE_INFINITY) <= now,
      );
      return [...over.map(announcementOf), ...rung.map((alert) => `Here is your reminder. ${wordsOf(alert)}`)];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
