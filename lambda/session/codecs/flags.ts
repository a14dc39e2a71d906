import { COURSE } from '../../content/course';
import type { RoutineId } from '../../content/routines';
import { GATES, SIDES } from '../../content/types';
import type { Course } from '../course';
import { REMEMBERED } from '../habit';
import { type Flags, PROGRAMMES } from '../state';
import {
  boolean,
  type Codec,
  day,
  finite,
  inText,
  object,
  oneOf,
  only,
  optional,
  orElse,
  readable,
  second,
  some,
  table,
  whole,
} from './codec';
import { moveId, routineId } from './plan';
import {
  bothKept,
  either,
  gentler,
  higher,
  inBoth,
  later,
  longer,
  newest,
  permitted,
  type Settled,
  saved,
} from './winner';

/* What is known of a listener. Of two saves the safer one to believe. */

const course = object<Course>({
  week: whole(1, COURSE.length),
  since: day,
  done: whole(0, 100),
  last: optional(day),
  lighter: optional(whole(0, 9)),
  missed: optional(only(true)),
  hard: optional(only(true)),
  checked: optional(day),
  extra: optional(oneOf(SIDES)),
});

const recent = inText<readonly RoutineId[]>(
  some(routineId, REMEMBERED),
  (ids) => ids.join(' '),
  (text) => text.split(' '),
);

export const FLAGS: Settled<Flags> = {
  sessions: saved(orElse(finite(0, 1e6), 0), higher),
  noted: saved(orElse(boolean, false), either),
  programme: saved(readable(oneOf(PROGRAMMES)), gentler),
  // Heard here and not there: it may have been taken back there, so the notices come once more.
  notices: saved(readable(finite(1, 1000)), permitted),
  noticesOn: saved(readable(day), permitted),
  checkedOn: saved(readable(day), later),
  checkedAgainOn: saved(readable(day), later),
  restedOn: saved(readable(day), later),
  recent: saved(readable(recent), newest),
  course: saved(readable(course), newest),
  fingers: saved(readable(only(true)), either),
  agreed: saved(readable(some(moveId, 40)), inBoth),
  stopped: saved(readable(day), later),
  off: saved(readable(object<NonNullable<Flags['off']>>({ day, until: second })), longer),
  timer: saved(readable(oneOf<NonNullable<Flags['timer']>>(['offered', 'taken'])), either),
  families: saved(readable(table(oneOf(GATES), boolean)), bothKept),
};

export const flags: Codec<Flags> = object<Flags>(FLAGS);

/** Of a record nobody here understands: every caution, and no permission. */
export const cautions = ({ sessions, noted, programme, stopped, off, families }: Flags): Flags => {
  const shut = Object.entries(families ?? {}).filter(([, kept]) => !kept);
  return {
    sessions,
    noted,
    ...(programme === 'gentle' ? { programme } : {}),
    ...(stopped ? { stopped } : {}),
    ...(off ? { off } : {}),
    ...(shut.length > 0 ? { families: Object.fromEntries(shut) } : {}),
  };
};
