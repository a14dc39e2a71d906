import { isMoveId, move } from '../content';
import { type Cue, SITES } from './cues';
import { isCourse, isSite } from './found';
import { tagsIn } from './reading';
import type { Rule } from './rules';
import { rules } from './rules.data';
import { type Action, type ConcernId, type Tier, type TriageResult, type TriageState, tierOrder } from './types';

export type Verdict = Pick<TriageResult, 'tier' | 'concern' | 'action' | 'ask' | 'pending' | 'unclear' | 'denied'>;
type Cues = ReadonlySet<Cue>;

/** Courses that say something new about what was reported earlier ("it won't go away", "now it's both"). */
const FOLLOWS_UP: Cues = new Set<Cue>(['worse', 'persists', 'night', 'straightening', 'walking', 'both']);

const actionOf = (tier: Tier): Action => (tierOrder(tier) >= tierOrder('see') ? 'terminate' : 'continue');
export const stop = (tier: Tier, concern: ConcernId): Verdict => ({ tier, concern, action: 'terminate' });
export const CALM: Verdict = { tier: 'none', concern: null, action: 'continue' };
export const goesOn = (concern: ConcernId): Verdict => ({ tier: 'ease-off', concern, action: 'continue' });

/** One question is open, and nothing goes on: what its answer stops with is known. */
export const asks = (ask: NonNullable<Verdict['ask']>, pending: NonNullable<Verdict['pending']>): Verdict => ({
  tier: 'ease-off',
  concern: 'ambiguous',
  action: 'pause',
  ask,
  pending,
});
/** Nobody knows what these words say of a body: is it a stretch, or is it pain? */
export const UNKNOWN: Verdict = asks('pain', { tier: 'see', concern: 'ambiguous' });

export const higher = (a: Verdict, b: Verdict): Verdict => (tierOrder(b.tier) > tierOrder(a.tier) ? b : a);

/** Does the row hold, with something in it that these very words brought? */
function holds(rule: Rule, now: Cues, before: Cues, state: TriageState): boolean {
  if (rule.belly && state.family !== 'belly') return false;
  if (rule.unless?.some((cue) => now.has(cue))) return false;
  if (rule.now && !rule.now.some((cue) => now.has(cue))) return false;
  if (rule.earlier && !rule.earlier.some((cue) => before.has(cue))) return false;
  if (!rule.when.every((group) => group.some((cue) => now.has(cue) || before.has(cue)))) return false;
  return rule.when.some((group) => group.some((cue) => now.has(cue) && (!isCourse(cue) || FOLLOWS_UP.has(cue))));
}

const strongest = (rows: readonly Rule[]): Rule | undefined =>
  rows.reduce<Rule | undefined>(
    (best, rule) => (best && tierOrder(best.tier) >= tierOrder(rule.tier) ? best : rule),
    undefined,
  );

function verdictOf({ tier, concern, action = actionOf(tier), ask, pending }: Rule): Verdict {
  if (!ask) return { tier, concern, action };
  return { tier, concern, action, ask, pending: pending ?? { tier: 'see', concern: 'ambiguous' } };
}

const NERVES = /^(?:numb|tingle)(?:@|$)/;
/** With any of these, what is asleep is more than asleep. */
const MORE_THAN_ASLEEP =
  /^(?:weak|immobile|persists|worse|recurs|weeks|foot-drop|buckling|fall|droop|speech)$|^(?:weak|immobile)@|@(?:saddle|seat|inner-thigh|groin|half|face|legs)$/;
/** A limb that may be asleep, and the part of them that is knelt, sat or lain on. */
const LIMB = /^(?:foot|feet|toes|leg|calf|arm|hand)$/;
const KNELT_ON = /^(?:foot|feet|toes|calf)$/;
/** So is the lower leg, where that is said; a leg that is asleep for no reason is not. */
const SAID = /^(?:foot|feet|toes|calf|leg)$/;

/**
 * A limb that was knelt on, sat on or lain on is asleep (row O4): said so, or the move kneels. Elsewhere the skin is asked
 * about first.
 */
function asleep(now: Cues, before: Cues, state: TriageState): Verdict | null {
  const cues = [...now];
  if (!now.has('asleep') || cues.some((cue) => MORE_THAN_ASLEEP.test(cue))) return null;
  const sites = cues.filter((cue) => SITES.some((site) => site === cue));
  if (sites.some((site) => !LIMB.test(site))) return null;
  const rest = new Set(cues.filter((cue) => !NERVES.test(cue) && cue !== 'asleep' && !cue.startsWith('cold')));
  const other = judge(rest, before, state);
  if (tierOrder(other.tier) > tierOrder('ease-off')) return null;
  const kneels = state.move !== undefined && isMoveId(state.move) && move(state.move).families.includes('kneeling');
  const ordinary = now.has('brief') ? SAID : kneels ? KNELT_ON : null;
  if (ordinary && sites.every((site) => ordinary.test(site))) return goesOn('O4');
  // Pins and needles down a leg are a nerve's.
  if (sites.includes('leg') && cues.some((cue) => /^tingle/.test(cue))) return null;
  const row = strongest(rules().filter((rule) => holds(rule, now, before, state)));
  return row && tierOrder(row.tier) >= tierOrder('urgent')
    ? asks('feeling', { tier: row.tier, concern: row.concern })
    : null;
}

/** A limb that was asleep and is not any more. */
function wasAsleep(over: Cues): boolean {
  const cues = [...over];
  if (cues.some((cue) => MORE_THAN_ASLEEP.test(cue))) return false;
  const sites = cues.filter((cue) => SITES.some((site) => site === cue));
  const slept = over.has('asleep') || cues.some((cue) => /^tingle@/.test(cue));
  const ordinary = over.has('brief') ? SAID : KNELT_ON;
  // "Pins and needles have gone now" names no place, and is no other thing.
  return slept && (sites.length > 0 || over.has('asleep')) && sites.every((site) => ordinary.test(site));
}

/** An arm that was lain on and is awake again: a stroke's is not, so it is asked about. */
const armAsleep = (over: Cues): boolean =>
  over.has('asleep') &&
  [...over].some(isSite) &&
  [...over].every((cue) => !MORE_THAN_ASLEEP.test(cue) && !(isSite(cue) && !/^(?:arm|hand)$/.test(cue)));

/** What these cues amount to. */
export function judge(now: Cues, before: Cues, state: TriageState): Verdict {
  const slept = asleep(now, before, state);
  if (slept) return slept;
  const row = strongest(rules().filter((rule) => holds(rule, now, before, state)));
  const disclosed = now.has('forbidden') || now.has('unknown-condition') || tagsIn(now).length > 0;
  return higher(
    row ? verdictOf(row) : CALM,
    disclosed ? { tier: 'see', concern: 'C6', action: 'end-technique' } : CALM,
  );
}

/** Gone now, the same day, lowers nothing of these; nor is a place safe because nobody is heard and nothing smelt any more. */
const STAYS: ReadonlySet<ConcernId> = new Set(['E1', 'E2', 'E3', 'E4', 'E5', 'E18', 'E19']);

/** What has passed today: a report of a lower tier, or the question where the map has nothing lower. */
export function judgePassed(gone: Cues, before: Cues, state: TriageState): Verdict {
  // "It's awake again" is nothing that keeps coming back.
  const over = new Set([...gone].filter((cue) => cue !== 'recurs'));
  const asleep = wasAsleep(over);
  let best: Verdict = CALM;
  for (const rule of rules()) {
    if (!holds(rule, over, before, state)) continue;
    const lainOn = armAsleep(over);
    if (STAYS.has(rule.concern) && !(rule.passed && asleep) && !lainOn)
      best = higher(best, stop(rule.tier, rule.concern));
    else if ((rule.passed === 'ease-off' || lainOn) && tierOrder(rule.tier) >= tierOrder('urgent') && !asleep) {
      const question = asks('now-or-before', { tier: rule.tier, concern: rule.concern });
      if (tierOrder(best.tier) <= tierOrder('ease-off') && !best.ask) best = question;
    } else {
      const serious = tierOrder(rule.tier) >= tierOrder('see');
      const tier = rule.passed ?? (serious ? 'see' : 'none');
      best = higher(best, { tier, concern: rowOfThePast(rule, tier), action: actionOf(tier) });
    }
  }
  return best;
}

/** The reasons of emergencies speak of now; what has passed is spoken of in the words of its tier. */
function rowOfThePast({ concern, tier: now }: Rule, tier: Tier): ConcernId {
  if (now !== 'emergency') return concern;
  if (tier === 'urgent') return 'U2';
  return tier === 'see' ? 'ambiguous' : 'O1';
}
