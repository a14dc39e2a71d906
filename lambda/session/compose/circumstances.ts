import { type MoveId, move, moveIds } from '../../content';
import type { Kind } from '../../content/types';
import { isFirst } from '../at-first';
import { daySummary, daysBetween, fingerprint, lastPractice, weeklyStretch } from '../diary';
import { keptFamily } from '../family';
import type { Here } from '../here';
import type { Ledger } from '../ledger';
import type { State } from '../state';
import type { Circumstances } from './composing';
import { poolOf, type Unanswered } from './pool';
import type { Request } from './request';

/** A day after which a move counts as not done lately. */
const FORGOTTEN = 4;

const did = (ledger: Ledger, id: MoveId): boolean => Object.values(ledger[id] ?? {}).some((amount) => amount > 0);

/** More than any day's favour. */
const NAMED = 4;

/** How lately a move was done: 1 today, less for each day since, 0 when that is long ago or not known. */
function lately(state: State, today: string): (id: MoveId) => number {
  const last = lastPractice(state.diary, today);
  const before = last === null ? null : lastPractice(state.diary, last);
  const days = [today, last, before]
    .filter((day) => day !== null)
    .map((day) => ({ ledger: daySummary(state.diary, day), share: 1 - daysBetween(day, today) / FORGOTTEN }));
  return (id) => days.reduce((most, { ledger, share }) => (did(ledger, id) ? Math.max(most, share) : most), 0);
}

/** Seconds of a side that today already had: still stretch of the hip flexors, pressure on the belly. */
function had(state: State, today: string): { stretch: number; belly: number } {
  const sum = { stretch: 0, belly: 0 };
  for (const [id, row] of Object.entries(state.diary?.own[today] ?? {})) {
    const { stretches, families } = move(id as MoveId);
    const held = Math.max(row.left ?? 0, row.right ?? 0) + (row.both ?? 0);
    if (stretches) sum.stretch += held;
    if (families.includes('belly')) sum.belly += held;
  }
  return sum;
}

/** Four digits of a hash, as a share of one. */
const share = (text: string): number => (Number.parseInt(fingerprint(text), 36) % 10_000) / 10_000;

/** Worked out when first it is asked for: a plan asks for the same hundreds of times. */
function once<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}

/** What a plan for this listener depends on, now. */
export function circumstances(request: Request, state: State, here: Here, unanswered: Unanswered): Circumstances {
  const seed = `${here.today}|${request.variation}|`;
  const recent = once(lately(state, here.today));
  // Whoever names a ball or a roller means to use it.
  const wanted = request.only === 'ball' || request.only === 'roller' ? 'massage' : null;
  const kindLately = (kind: Kind) => Math.max(...moveIds.map((id) => (move(id).kind === kind ? recent(id) : 0)));
  return {
    pool: poolOf(request, state, unanswered),
    lowest: isFirst(state) || request.easy,
    said: (id) => state.prefs.adjust?.[id],
    chance: once((id) => share(`${seed}${id}`)),
    favour: once((kind) => (kind === wanted ? NAMED : share(`${seed}${kind}`) - kindLately(kind))),
    lately: recent,
    had: had(state, here.today),
    week: Math.max(...Object.values(weeklyStretch(state.diary, here.today))),
    asksFirst: (id) => {
      const { gate } = move(id);
      return gate !== null && keptFamily(state, gate) === undefined;
    },
    lead: state.prefs.lead,
    side: state.side ?? null,
    talk: state.prefs.talk,
    lasts: here.about ?? ((plan) => here.left(plan, { index: 0, round: 0, step: 'setup', done: 0 })),
  };
}
