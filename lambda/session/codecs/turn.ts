import type { Key } from '../../languages/keys';
import type { Line, Params } from '../../languages/line';
import { QUESTION_NAMES } from '../asking';
import { BY_INITIALS, initialsOf } from '../packed';
import { type Clock, DAYS, type Reminder, type ReminderWish } from '../reminder';
import type { Act, Turn } from '../state';
import {
  type Codec,
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
  readable,
  second,
  short,
  table,
  text,
  union,
  whole,
} from './codec';
import { side } from './plan';
import { preferences } from './preferences';

/* What was said last: enough to rebuild its timeline. Of a sentence only its key and its values ride along. */

const NAME = /^@moves\.([a-z-]+)\.name$/;
const SHORT_NAME = /^@([a-z]+)$/;

/** The values of a sentence: the name of a move is its initials. */
const packedValue = (value: unknown): unknown => {
  const [, id] = (typeof value === 'string' && NAME.exec(value)) || [];
  return id && BY_INITIALS.get(initialsOf(id)) === id ? `@${initialsOf(id)}` : value;
};

function unpackedValue(value: unknown): unknown {
  const [, initials = ''] = (typeof value === 'string' && SHORT_NAME.exec(value)) || [];
  const id = BY_INITIALS.get(initials);
  return id ? `@moves.${id}.name` : value;
}

const mapped = (values: Fields, change: (value: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

/** Which key it is, is looked at by whoever says it. */
const key = text(200) as Codec<Key>;
const params: Codec<Params> = table(text(40), either(text(400), finite(-1e12, 1e12))) as Codec<Params>;

const line: Codec<Line> = object<Line>({
  key,
  side: optional(side),
  params: optional(params),
  form: optional(whole(0, 1000)),
});

/** What a listener was asked about their body rides along under names that do not tell it. */
const DISCREET: ReadonlyMap<unknown, string> = new Map([
  ['pain', 'quality'],
  ['pulse', 'besides'],
]);
const PLAIN: ReadonlyMap<unknown, string> = new Map([...DISCREET].map(([name, discreet]) => [discreet, String(name)]));

type Doing<A extends Act['act']> = Extract<Act, { readonly act: A }>;

/** A sentence as its key, with its values behind it; as it is where there is more to it. */
function packedSay(act: Doing<'say'>): unknown {
  const { key: name, params: values, ...more } = act.line;
  if (Object.keys(more).length > 0) return act;
  return values ? [name, mapped(values, packedValue)] : name;
}

function unpackedSay(packed: unknown): unknown {
  if (typeof packed === 'string') return { act: 'say', line: { key: packed } };
  if (!Array.isArray(packed)) return packed;
  const [name, values] = packed as readonly unknown[];
  return { act: 'say', line: { key: name, params: isFields(values) ? mapped(values, unpackedValue) : null } };
}

const renamed = (act: object & { readonly asking?: unknown }, names: ReadonlyMap<unknown, string>): unknown => {
  const name = names.get(act.asking);
  return name === undefined ? act : { ...act, asking: name };
};

const days = list(oneOf(DAYS), DAYS.length, 1);
const hours: { readonly [F in keyof Clock]: Codec<number> } = { hour: whole(0, 23), minute: whole(0, 59) };
type Wish<W extends ReminderWish['wish']> = Doing<'remind'> & { readonly wish: W };

const act: Codec<Act> = short(
  union<Act, 'act'>('act', {
    say: object<Doing<'say'>>({ act: only('say'), line }),
    guide: object<Doing<'guide'>>({ act: only('guide'), entry: oneOf(['fresh', 'answer', 'pause']) }),
    'keep-quiet': object<Doing<'keep-quiet'>>({ act: only('keep-quiet') }),
    ask: object<Doing<'ask'>>({
      act: only('ask'),
      // A question nobody here knows is none that is open.
      asking: orElse(nullable(oneOf(QUESTION_NAMES)), null),
      line,
      again: line,
      tries: optional(whole(0, 99)),
    }),
    permit: object<Doing<'permit'>>({
      act: only('permit'),
      how: oneOf(['voice', 'card']),
      for: optional(only('reminders')),
    }),
    remind: union<Doing<'remind'>, 'wish'>('wish', {
      set: object<Wish<'set'>>({
        act: only('remind'),
        wish: only('set'),
        reminder: object<Reminder>({ days, ...hours }),
      }),
      list: object<Wish<'list'>>({ act: only('remind'), wish: only('list') }),
      cancel: object<Wish<'cancel'>>({ act: only('remind'), wish: only('cancel') }),
    }),
    close: object<Doing<'close'>>({ act: only('close') }),
  }),
  (said) => (said.act === 'say' ? packedSay(said) : said.act === 'ask' ? renamed(said, DISCREET) : said),
  (packed) => (isFields(packed) ? renamed(packed, PLAIN) : unpackedSay(packed)),
);

/** No response has more acts than this. */
const MOST_ACTS = 100;

export const turn: Codec<Turn> = object<Turn>({
  at: second,
  acts: list(act, MOST_ACTS),
  prefs: readable(preferences),
});
