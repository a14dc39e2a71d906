import { freshState, SCREENING_VERSION } from '../session/state';
import { recordOf, type StoredRecord } from './record';

/** The record of somebody who has answered the screening questions with no and has a first session behind them. */
export function screenedRecord(now: Date): StoredRecord {
  const today = now.toISOString().slice(0, 10);
  return recordOf(
    {
      ...freshState,
      at: Math.floor(now.getTime() / 1000) - 24 * 3600,
      flags: {
        sessions: 1,
        noted: true,
        screened: SCREENING_VERSION,
        screenedOn: today,
        gates: { belly: true, backbend: true, plank: true, balance: true },
      },
    },
    1,
    today,
  );
}
