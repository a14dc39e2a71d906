import { freshState, NOTICES_VERSION } from '../session/state';
import { recordOf, type StoredRecord } from './record';

/** The record of a returning listener: the notices heard, the full programme, every family kept, a first session behind them. */
export function screenedRecord(now: Date): StoredRecord {
  const today = now.toISOString().slice(0, 10);
  return recordOf(
    {
      ...freshState,
      at: Math.floor(now.getTime() / 1000) - 24 * 3600,
      flags: {
        sessions: 1,
        noted: true,
        programme: 'full',
        notices: NOTICES_VERSION,
        noticesOn: today,
        families: { belly: true, backbend: true, plank: true, balance: true },
      },
    },
    1,
    today,
  );
}
