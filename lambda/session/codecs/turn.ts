import { type Clock, DAYS } from '../../content/week';
import type { Line } from '../../languages/line';
import { QUESTION_NAMES } from '../asking';
import type { Reminder, ReminderWish } from '../reminder';
import type { Act, Turn } from '../state';
import {
  type Codec,
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
  union,
  whole,
} from './codec';
import { key, params } from './param';
import { side } from './plan';
import { preferences } from './preferences';

/* What was said last: enough to rebuild its timeline. Of a sentence only its key and its values ride along. */

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
  ['feeling', 'touch'],
  ['now-or-before', 'when'],
  ['waiting', 'passing'],
]);
const PLAIN: ReadonlyMap<unknown, string> = new Map([...DISCREET].map(([name, discreet]) => [discreet, String(name)]));

type Doing<A extends Act['act']> = Extract<Act, { readonly act: A }>;

/** A sentence as its key, with its values behind it; as it is where there is more to it. */
function packedSay(act: Doing<'say'>): unknown {
  const { key: name, params: values, ...more } = act.line;
  if (Object.keys(more).length > 0) return act;
  return values ? [name, params.pack?.(values)] : name;
}

function unpackedSay(packed: unknown): unknown {
  if (typeof packed === 'string') return { act: 'say', line: { key: packed } };
  if (!Array.isArray(packed)) return packed;
  const [name, values] = packed as readonly unknown[];
  return { act: 'say', line: { key: name, params: isFields(values) ? values : null } };
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
        reminder: object<Reminder>({ days, once: optional(only(true)), ...hours }),
      }),
      list: object<Wish<'list'>>({ act: only('remind'), wish: only('list') }),
      'ask-to-cancel': object<Wish<'ask-to-cancel'>>({ act: only('remind'), wish: only('ask-to-cancel') }),
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
