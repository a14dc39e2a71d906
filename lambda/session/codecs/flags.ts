import { GATES } from '../../content/types';
import type { Flags } from '../state';
import { boolean, type Codec, day, finite, object, oneOf, only, orElse, readable, some, table } from './codec';
import { moveId } from './plan';
import { bothOpen, earlier, either, higher, inBoth, later, permitted, type Settled, saved } from './winner';

/* What is known of a listener. Of two saves the safer one to believe. */

export const FLAGS: Settled<Flags> = {
  sessions: saved(orElse(finite(0, 1e6), 0), higher),
  noted: saved(orElse(boolean, false), either),
  // Passed here and not there: it may have been taken back there, so it is asked once more.
  screened: saved(readable(finite(1, 1000)), permitted),
  screenedOn: saved(readable(day), permitted),
  firstOn: saved(readable(day), earlier),
  checkedOn: saved(readable(day), later),
  restedOn: saved(readable(day), later),
  fingers: saved(readable(only(true)), either),
  gentle: saved(readable(only(true)), either),
  cleared: saved(readable(some(moveId, 40)), inBoth),
  stopped: saved(readable(day), later),
  timer: saved(readable(oneOf<NonNullable<Flags['timer']>>(['offered', 'taken'])), either),
  gates: saved(readable(table(oneOf(GATES), boolean)), bothOpen),
};

export const flags: Codec<Flags> = object<Flags>(FLAGS);

/** Of a record nobody here understands: every caution, and no permission. */
export const cautions = ({ sessions, noted, gentle, stopped, gates }: Flags): Flags => {
  const shut = Object.entries(gates ?? {}).filter(([, open]) => !open);
  return {
    sessions,
    noted,
    ...(gentle ? { gentle } : {}),
    ...(stopped ? { stopped } : {}),
    ...(shut.length > 0 ? { gates: Object.fromEntries(shut) } : {}),
  };
};
