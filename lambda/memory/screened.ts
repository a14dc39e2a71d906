import { freshState } from '../session/state';
import { recordOf, type StoredRecord } from './record';

/** Version of the screening questions. A change of what they ask adds one, and they are asked again. */
export const SCREENING_VERSION = 1;

/** The record of somebody who has answered the screening questions with no and has a first session behind them. */
export const screenedRecord = (now: Date): StoredRecord =>
  recordOf(
    {
      ...freshState,
      at: Math.floor(now.getTime() / 1000) - 24 * 3600,
      flags: { sessions: 1, noted: true, screened: SCREENING_VERSION },
    },
    1,
  );
