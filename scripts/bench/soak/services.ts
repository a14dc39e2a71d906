import { REMINDERS_SCOPE } from '../../../lambda/reminders/scope';
import { TIMERS_SCOPE } from '../../../lambda/timers/scope';
import { remindersRoute } from '../../../simulator/alerts/reminders';
import { timersRoute } from '../../../simulator/alerts/timers';
import { loopback, TOKEN } from '../../../test/alexa/loopback';
import { type Chance, once, pick } from './draw';

type Status = 'GRANTED' | 'DENIED';

/** Timers and reminders of a household, as Alexa keeps them. */
export interface Services {
  /** What the requests of this household say of them: where they are, what opens them, what is allowed. */
  readonly system: Readonly<Record<string, unknown>> & { readonly permissions: object };
  /** Before each turn: one of them may be about to fail. */
  turn(): void;
  /** The listener's answer to Alexa's own question for a permission. */
  consent(scope: string, status: Status): void;
  readonly calls: number;
  close(): Promise<void>;
}

/** Silence is waited for, nearly a second of real time. */
const FAULTS = ['hang up', 'garbage', { status: 401 }, { status: 429 }, { status: 500 }, { status: 504 }] as const;
const FAILS = 0.06;
const SILENT = 0.004;

export async function householdServices(chance: Chance): Promise<Services> {
  const [timers, reminders] = [timersRoute(), remindersRoute()];
  const service = await loopback((method, path, body) =>
    (path.startsWith('/v1/alerts/timers') ? timers : reminders).route(method, path, body),
  );
  const allowed: Record<string, Status> = {};
  for (const scope of [TIMERS_SCOPE, REMINDERS_SCOPE]) if (once(chance, 0.5)) allowed[scope] = 'GRANTED';
  return {
    get system() {
      const scopes = Object.entries(allowed).map(([scope, status]) => [scope, { status }]);
      return {
        apiEndpoint: service.endpoint,
        apiAccessToken: TOKEN,
        permissions: { scopes: Object.fromEntries(scopes) },
      };
    },
    turn: () => {
      if (once(chance, FAILS)) service.fail({}, pick(chance, FAULTS));
      else if (once(chance, SILENT)) service.fail({}, 'silence');
    },
    consent: (scope, status) => {
      allowed[scope] = status;
    },
    get calls() {
      return service.calls.length;
    },
    close: service.close,
  };
}
