import { type Timer, timersRoute } from '../../simulator/alerts/timers';
import { type Loopback, loopback } from '../alexa/loopback';

export interface TimersServer extends Loopback {
  readonly timers: Map<string, Timer>;
}

/** The Timers API on this machine. */
export async function timersServer(): Promise<TimersServer> {
  const { route, timers } = timersRoute();
  return { ...(await loopback(route)), timers };
}
