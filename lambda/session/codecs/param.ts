import { DAYS } from '../../content/week';
import type { Key } from '../../languages/keys';
import type { NameOf, Names, Param, Params, Unit } from '../../languages/line';
import { decodeCues, encodeCues } from '../../safety/codes';
import type { Site } from '../../safety/cues';
import { BY_INITIALS, initialsOf } from '../packed';
import { type Codec, finite, isFields, list, matching, object, oneOf, optional, whole } from './codec';
import { formerly } from './formerly';

/** Where a sentence stands: names with full stops between them, and nothing else that a session could bring along. */
const PATH = /^\w[\w.-]{0,119}$/;
/** Which sentence it is, is looked at by whoever says it: one that is not there any more says nothing. */
export const key = matching(PATH) as Codec<Key>;

/** Total by what goes by a name. */
const SORTS: { readonly [S in keyof Names]: true } = {
  moves: true,
  routines: true,
  rests: true,
  sides: true,
  kinds: true,
  things: true,
  fetched: true,
  uses: true,
  sites: true,
  days: true,
};

/** An id of ours: no text that a session could bring along to be spoken or kept. */
const ID = /^[\w-]{1,40}$/;
const named = object<{ readonly name: string; readonly id: string }>({
  name: oneOf(Object.keys(SORTS)),
  id: matching(ID),
}) as Codec<NameOf>;

const UNITS = ['times', 'breaths', 'sets'] as const satisfies readonly Unit[];
const clock = object<{ readonly hour: number; readonly minute: number }>({ hour: whole(0, 23), minute: whole(0, 59) });

type With<F extends string> = Extract<Param, { readonly [N in F]: unknown }>;

/** A list holds no lists, and no more than this. */
const MOST_LISTED = 20;
const single: readonly Codec<Param>[] = [
  finite(-1e12, 1e12),
  named,
  object<With<'phrase'>>({ phrase: key }),
  object<With<'seconds'>>({ seconds: finite(0, 1e6) }),
  object<With<'amount'>>({ amount: finite(0, 1e6), of: oneOf(UNITS) }),
  object<With<'clock'>>({ clock }),
  object<With<'days'>>({ days: list(oneOf(DAYS), DAYS.length, 1) }),
];

const first = (codecs: readonly Codec<Param>[], raw: unknown): Param | undefined => {
  for (const codec of codecs) {
    const value = codec.read(raw);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** The name of a move rides along as its initials. */
const isMove = (value: unknown): value is { readonly name: 'moves'; readonly id: string } =>
  isFields(value) && value.name === 'moves' && typeof value.id === 'string';

/** A place of the body rides along as its number: what was reported is not to be read there. */
const isSite = (value: unknown): value is { readonly name: 'sites'; readonly id: Site } =>
  isFields(value) && value.name === 'sites' && typeof value.id === 'string';

const packed = (value: Param): unknown => {
  if (typeof value === 'object' && 'list' in value) return { ...value, list: value.list.map(packed) };
  if (isSite(value)) return { site: encodeCues([value.id])[0] };
  return isMove(value) && BY_INITIALS.get(initialsOf(value.id)) === value.id ? `@${initialsOf(value.id)}` : value;
};

const unpacked = (raw: unknown): unknown => {
  if (isFields(raw) && typeof raw.site === 'number') return { name: 'sites', id: decodeCues([raw.site])[0] };
  const id = typeof raw === 'string' && raw.startsWith('@') ? BY_INITIALS.get(raw.slice(1)) : undefined;
  return id ? { name: 'moves', id } : formerly(raw);
};

const one: Codec<Param> = { read: (raw) => first(single, unpacked(raw)), pack: packed };
const several = object<With<'list'>>({
  list: list(one, MOST_LISTED),
  joint: oneOf(['and', 'apart']),
  more: optional(whole(0, 100)),
});
const param: Codec<Param> = { read: (raw) => first([one, several], raw), pack: packed };

/** What is filled into a sentence: all of it, or the sentence cannot be read. */
export const params: Codec<Params> = {
  read: (raw) => {
    if (!isFields(raw)) return undefined;
    const rows = Object.entries(raw).map(([name, value]) => [name, param.read(value)] as const);
    return rows.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(rows) as Params);
  },
  pack: (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, packed(value)])),
};
