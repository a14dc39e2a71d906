import { GATES, SIDES } from '../../content/types';
import { DAYS } from '../../content/week';
import { type Change, FOCUSES, WHOSE } from '../../content/wishes';
import { CONCERNS, type Pending, TIERS } from '../../safety/types';
import { dayOf } from '../diary';
import type { Preferences } from '../preferences';
import type { ReminderDraft } from '../reminder';
import {
  type Changed,
  freshState,
  type Hunch,
  type KeptState,
  LEG_WORDS,
  PLAIN_HUNCHES,
  type PlainHunch,
  type Safety,
  type SessionState,
  type State,
  type Suspended,
  type Wanted,
} from '../state';
import { isSubject, LEFT_OF_ALL, type Topic } from '../topic';
import {
  type Codec,
  type Codecs,
  either,
  type Fields,
  finite,
  isFields,
  list,
  nullable,
  object,
  oneOf,
  only,
  optional,
  orElse,
  packFields,
  part,
  pickFields,
  readable,
  readFields,
  second,
  some,
  text,
  union,
  where,
  whole,
} from './codec';
import { sessionDiary } from './diary';
import { flags } from './flags';
import { AN_HOUR, cursor, ledger, moveId, plan, restTimer, routineId } from './plan';
import { adjustment, PREFERENCES, preferences } from './preferences';
import { request } from './request';
import { turn } from './turn';

/*
 * Everything a session knows, field by field and by lifetime. A field that is added to the state does not compile before
 * it stands in one of these tables, with how it is read: attributes, record, guest and "forget me" all walk them.
 */

/** Kept between sessions: the record, beside the pages of the diary. */
export const KEPT: Codecs<KeptState> = {
  cursor: orElse(cursor, freshState.cursor),
  turn: orElse(nullable(turn), null),
  at: readable(second),
  ledger: orElse(ledger, {}),
  prefs: orElse(preferences, freshState.prefs),
  flags: orElse(flags, freshState.flags),
  timer: readable(restTimer),
};

const SEEN_MOST = 2000;

const safety: Codec<Safety> = object<Safety>({
  tier: oneOf(TIERS),
  concern: nullable(oneOf(CONCERNS)),
  seen: list(whole(0, 1e6), SEEN_MOST),
  noBelly: optional(only(true)),
  pending: optional(object<Pending>({ tier: oneOf(TIERS), concern: oneOf(CONCERNS) })),
  about: optional(oneOf<NonNullable<Safety['about']>>(['them', 'me'])),
  guess: optional(
    object<NonNullable<Safety['guess']>>({
      seen: list(whole(0, 1e6), SEEN_MOST),
      cursor: optional(cursor),
      wished: optional(only(true)),
    }),
  ),
});

type Want<W extends Wanted['want']> = Extract<Wanted, { readonly want: W }>;

const wanted: Codec<Wanted> = union<Wanted, 'want'>('want', {
  routine: object<Want<'routine'>>({ want: only('routine'), routine: routineId, extra: optional(oneOf(SIDES)) }),
  move: object<Want<'move'>>({
    want: only('move'),
    move: moveId,
    seconds: readable(finite(1, AN_HOUR)),
    count: readable(finite(1, 100)),
    sets: readable(whole(1, 10)),
  }),
  own: object<Want<'own'>>({ want: only('own') }),
  course: object<Want<'course'>>({
    want: only('course'),
    asked: optional(oneOf(['lying', 'not'])),
    right: optional(oneOf(LEG_WORDS)),
    extra: optional(oneOf(SIDES)),
  }),
  plan: object<Want<'plan'>>({ want: only('plan'), request }),
  menu: object<Want<'menu'>>({ want: only('menu') }),
});

export const topic: Codec<Topic> = object<Topic>({
  about: where(text(100), isSubject),
  left: whole(0, LEFT_OF_ALL),
});

/** A time of day is both its figures or none. */
const draft: Codec<ReminderDraft> = where(
  object<ReminderDraft>({
    days: optional(list(oneOf(DAYS), DAYS.length, 1)),
    once: optional(only(true)),
    hour: optional(whole(0, 23)),
    minute: optional(whole(0, 59)),
  }),
  ({ hour, minute }) => (hour === undefined) === (minute === undefined),
);

type Undo = NonNullable<SessionState['undo']>;

type Waits<T extends Suspended['type']> = Extract<Suspended, { readonly type: T }>;

const hunch: Codec<Hunch> = either(
  object<{ readonly type: PlainHunch }>({ type: oneOf(PLAIN_HUNCHES) }),
  object<Extract<Hunch, { readonly type: 'start-move' }>>({ type: only('start-move'), move: moveId }),
);

const suspended: Codec<Suspended> = union<Suspended, 'type'>('type', {
  perhaps: object<Waits<'perhaps'>>({ type: only('perhaps'), event: hunch }),
  stop: object<Waits<'stop'>>({ type: only('stop') }),
  resume: object<Waits<'resume'>>({ type: only('resume') }),
  next: object<Waits<'next'>>({ type: only('next') }),
  ready: object<Waits<'ready'>>({ type: only('ready') }),
  'something-else': object<Waits<'something-else'>>({ type: only('something-else') }),
  'felt-side': object<Waits<'felt-side'>>({ type: only('felt-side'), side: oneOf(SIDES), agreed: only(true) }),
  'build-own': object<Waits<'build-own'>>({ type: only('build-own') }),
  'stop-course': object<Waits<'stop-course'>>({ type: only('stop-course') }),
  'cancel-reminders': object<Waits<'cancel-reminders'>>({ type: only('cancel-reminders') }),
  start: object<Waits<'start'>>({ type: only('start'), wanted }),
  recommend: object<Waits<'recommend'>>({ type: only('recommend'), focus: nullable(oneOf(FOCUSES)) }),
});

const dosed = object<NonNullable<Changed['dose']>>({
  change: oneOf<Change>(['to', 'more', 'less', 'double', 'half']),
  whose: optional(oneOf(WHOSE)),
});

const changed: Codec<Changed> = object<Changed>({
  at: second,
  cursor: optional(cursor),
  plan: optional(plan),
  prefs: optional(part<Preferences>(PREFERENCES)),
  request: optional(request),
  dose: optional(dosed),
});

/** This session's alone: nothing of it is stored. */
export const SESSION: Codecs<SessionState> = {
  safety: readable(safety),
  out: readable(some(moveId, 40)),
  side: readable(oneOf(SIDES)),
  wanted: readable(wanted),
  request: readable(request),
  topic: readable(topic),
  notUnderstood: readable(second),
  misses: readable(whole(1, 1000)),
  missed: readable(whole(1, 1000)),
  gently: readable(only(true)),
  skipped: readable(some(oneOf(GATES), GATES.length)),
  guest: readable(only(true)),
  diary: readable(sessionDiary),
  reminder: readable(draft),
  educated: readable(only(true)),
  cancelled: readable(second),
  undo: readable(
    object<Undo>({
      move: moveId,
      step: orElse(finite(-1, 1), 0),
      before: readable(adjustment),
      own: readable(finite(1, AN_HOUR)),
    }),
  ),
  changed: readable(changed),
  confirming: readable(
    object<NonNullable<SessionState['confirming']>>({ event: suspended, eased: optional(only(true)) }),
  ),
  forget: readable(only(true)),
};

/** The questions about the body as they were called while the cursor named the one that is open. */
const OF_THE_BODY: readonly unknown[] = ['quality', 'besides', 'missed'];

/** What was written while it did: a question about the body that nobody answered is an early stop, any other is none. */
export function withoutQuestion(fields: Fields): Fields {
  const { cursor: place, at } = fields;
  if (!isFields(place) || !Object.hasOwn(place, 'asking')) return fields;
  const { asking, ...cursor } = place;
  if (!OF_THE_BODY.includes(asking)) return { ...fields, cursor };
  const day = dayOf(second.read(at) ?? 0);
  const known = isFields(fields.flags) ? fields.flags : {};
  return { ...fields, cursor: freshState.cursor, turn: null, flags: { ...known, stopped: day } };
}

/** Reads what is kept, of a record. Never throws. */
export function parseKept(raw: unknown): KeptState {
  const fields = isFields(raw) ? withoutQuestion(raw) : {};
  const kept = readFields(KEPT, fields) ?? freshState;
  // Without its place a response cannot be rebuilt.
  return cursor.read(fields.cursor) === undefined ? { ...kept, turn: null } : kept;
}

/** Reads a state from session attributes. Never throws. */
export const parseState = (raw: unknown): State => ({
  ...parseKept(raw),
  ...(isFields(raw) ? readFields(SESSION, raw) : {}),
});

/**
 * A state as it rides in the session attributes, which must stay under 3 KB: a full routine, a routine of one's own, a
 * page of the diary and two days before it name some hundred moves. Records keep the long form, which anybody can read.
 */
export function packedState(state: State): Fields {
  const whole = { ...packFields(KEPT, state), ...packFields(SESSION, state) };
  if (state.changed === undefined || JSON.stringify(whole).length <= ROOM) return whole;
  // The step back is what can be done without.
  const { changed: _changed, ...rest } = whole;
  return rest;
}

/** Characters of a packed state with which the attributes keep some room: a response may grow them. */
const ROOM = 2400;

/** What is kept of a state, as it is. */
export const keptFields = (state: State): KeptState => pickFields(KEPT, state);
