import type { Diary, Past, SessionDiary, Sessions } from '../diary';
import { isPackedDay } from '../packed';
import type { Stretched } from '../stretched';
import { type Codec, day, finite, matching, object, orElse, readable, table, text, where } from './codec';
import { ledger } from './plan';

/* What was held on which day. */

const diary: Codec<Diary> = table(day, ledger) as Codec<Diary>;

/** Pages by the keys of their sessions. */
export const sessions: Codec<Sessions> = table(text(64), diary) as Codec<Sessions>;

const seconds = finite(0, 1e6);

const past: Codec<Past> = object<Past>({
  upTo: day,
  counts: matching(/^\d{0,60}$/),
  days: orElse(table(day, where(text(1000), isPackedDay)) as Codec<Past['days']>, {}),
  week: readable(object<Stretched>({ left: seconds, right: seconds })),
});

export const sessionDiary: Codec<SessionDiary> = object<SessionDiary>({
  own: orElse(diary, {}),
  past: readable(past),
});
