/*
 * Values of sentences as version 2 of the record had them before languages had a grammar: paths of phrases behind an `@`,
 * with a count behind a colon. Read where a record comes from version 2, and in what rides in a session that began before.
 */

const LENGTHS: Readonly<Record<string, (count: number) => unknown>> = {
  nothing: () => ({ seconds: 0 }),
  seconds: (count) => ({ seconds: count }),
  oneMinute: () => ({ seconds: 60 }),
  oneAndHalf: () => ({ seconds: 90 }),
  minutes: (count) => ({ seconds: count * 60 }),
  minutesHalf: (count) => ({ seconds: count * 60 + 30 }),
  reps: (count) => ({ amount: count, of: 'times' }),
  times: (count) => ({ amount: count, of: 'times' }),
  breaths: (count) => ({ amount: count, of: 'breaths' }),
};

const NAMES: Readonly<Record<string, string>> = {
  'equipment.names': 'things',
  'compose.things': 'fetched',
  'steps.things': 'uses',
};

/** A value of today, unchecked; what is no path is left alone. */
export function formerly(raw: unknown): unknown {
  if (typeof raw !== 'string' || !raw.startsWith('@')) return raw;
  const [path = '', count = ''] = raw.slice(1).split(':');
  const parts = path.split('.');
  const [id = ''] = parts.slice(-1);
  const before = parts.slice(0, -1).join('.');
  if (before === 'coach.length' && Object.hasOwn(LENGTHS, id)) return LENGTHS[id]?.(Number(count));
  if (Object.hasOwn(NAMES, before)) return { name: NAMES[before], id };
  if (parts[0] === 'moves' && id === 'name') return { name: 'moves', id: parts[1] };
  if (path === 'coach.settlingName') return { name: 'rests', id: 'settling' };
  if (path === 'own.sets') return { amount: Number(count), of: 'sets' };
  return { phrase: path };
}
