import { type Alert, remindersRoute } from '../../simulator/alerts/reminders';
import { type Loopback, loopback } from '../alexa/loopback';

export interface RemindersServer extends Loopback {
  readonly alerts: Map<string, Alert>;
  /** The zone of the device; null is one that the Settings API does not know. */
  zone: string | null;
}

/** The Reminders API on this machine. */
export async function remindersServer(): Promise<RemindersServer> {
  const { route, alerts, device } = remindersRoute();
  const service = await loopback(route);
  return Object.defineProperty({ ...service, alerts, zone: device.zone }, 'zone', {
    get: () => device.zone,
    set: (zone: string | null) => {
      device.zone = zone;
    },
  });
}
