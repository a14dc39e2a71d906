import type { Tag } from '../content/types';
import { isCourse } from './clauses';
import { type Cue, EVENTS, SENSATIONS, SITES } from './cues';
import type { Hear, Said } from './hear';
import { likeEmergency, likeRedFlag } from './likeness';
import { type Reading, read, tagsIn } from './reading';
import type { Rule } from './rules';
import { rules } from './rules.data';
import {
  type Action,
  higherTier,
  NOTHING_SEEN,
  type Tier,
  type TriageResult,
  type TriageState,
  tierOrder,
} from './types';

/** Courses that say something new about what was reported earlier ("it won't go away"). */
const FOLLOWS_UP: ReadonlySet<Cue> = new Set<Cue>(['worse', 'persists', 'night', 'straightening', 'walking']);

/** Answers to our questions; they are forgotten with the turn. */
const ANSWERS: ReadonlySet<Cue> = new Set<Cue>([
  'yes',
  'no',
  'not-sure',
  'absent',
  'effort',
  'winded',
  'burning-up',
  'off',
  'after-stopping',
]);
const KEPT_ALONE: ReadonlySet<Cue> = new Set<Cue>(['pulse', 'throb', 'pop', 'lump', 'bruise', ...EVENTS]);

/** So many concept ids at most are carried through a session, the newest ones. */
const MOST_SEEN = 40;

const worthKeeping = (cue: Cue): boolean =>
  !ANSWERS.has(cue) && !isCourse(cue) && (cue.includes('@') || cue.startsWith('has:') || KEPT_ALONE.has(cue));

/** Does the row hold, with something in it that these very words brought? */
function holds(rule: Rule, now: ReadonlySet<Cue>, before: ReadonlySet<Cue>, belly: boolean): boolean {
  if (rule.belly && !belly) return false;
  if (rule.unless?.some((cue) => now.has(cue))) return false;
  if (!rule.when.every((group) => group.some((cue) => now.has(cue) || before.has(cue)))) return false;
  return rule.when.some((group) => group.some((cue) => now.has(cue) && (!isCourse(cue) || FOLLOWS_UP.has(cue))));
}

const NOBODY: ReadonlySet<Cue> = new Set();
const strongest = (rules: readonly Rule[]): Rule | undefined =>
  rules.reduce<Rule | undefined>(
    (best, rule) => (best && tierOrder(best.tier) >= tierOrder(rule.tier) ? best : rule),
    undefined,
  );

type Verdict = Pick<TriageResult, 'tier' | 'concern' | 'action' | 'ask'>;

const actionOf = (tier: Tier): Action => (tierOrder(tier) >= tierOrder('see') ? 'terminate' : 'continue');
const stop = (tier: Tier, concern: TriageResult['concern']): Verdict => ({ tier, concern, action: 'terminate' });
const CALM: Verdict = { tier: 'none', concern: null, action: 'continue' };

function verdictOf(rule: Rule): Verdict {
  const { tier, concern, action = actionOf(tier), ask } = rule;
  return ask ? { tier, concern, action, ask } : { tier, concern, action };
}

/** The reasons of emergencies speak of now; what has passed is spoken of in the words of its tier. */
function rowOfThePast({ concern, tier: now }: Rule, tier: Tier): TriageResult['concern'] {
  if (now !== 'emergency') return concern;
  if (tier === 'urgent') return 'U2';
  return tier === 'see' ? 'ambiguous' : 'O1';
}

/** What has passed: a report of a lower tier (safety reference, rows U1, U2, C2). */
function passedVerdict(reading: Reading, before: ReadonlySet<Cue>, belly: boolean): Verdict {
  let best: Verdict = CALM;
  for (const rule of rules()) {
    if (!holds(rule, reading.over, before, belly)) continue;
    const serious = tierOrder(rule.tier) >= tierOrder('see');
    const tier = rule.passed ?? (serious ? 'see' : 'none');
    if (tierOrder(tier) > tierOrder(best.tier))
      best = { tier, concern: rowOfThePast(rule, tier), action: actionOf(tier) };
  }
  return best;
}

/** A condition that changes what may be planned (row C6). */
function disclosed({ now }: Reading): Verdict {
  const said = now.has('forbidden') || tagsIn(now).length > 0;
  return said ? { tier: 'see', concern: 'C6', action: 'end-technique' } : CALM;
}

/**
 * Nobody can list what hurts in how many words: what no row of the symptom map takes for urgent, and is like what people
 * say of red flags, is one (`safety/likeness`); so is an emergency what a row takes for urgent, and is clearly like one.
 * It never lowers anything, and never speaks of what has passed.
 */
function netted(own: Verdict, reading: Reading, hear: Hear): Verdict {
  const { now, over, asked } = reading;
  const likeness = own.tier === 'emergency' || (over.size > 0 && now.size === 0) ? null : hear.likeness;
  if (!likeness) return own;
  if (own.tier === 'urgent') return likeEmergency(reading, likeness) ? stop('emergency', 'ambiguous') : own;
  const tier = likeRedFlag(reading, likeness, own.tier !== 'none');
  if (tier === 'doubtful') {
    // A complaint that nobody understands is never waved on (safety reference, section 2, rule 4).
    return asked.size > 0 ? own : UNKNOWN;
  }
  return tier ? stop(tier, 'ambiguous') : own;
}

const QUALITY_STOPS: readonly Cue[] = [
  'sharp',
  'shooting',
  'numb',
  'tingle',
  'throb',
  'pulse',
  'agony',
  'not-sure',
  'weak',
  'yes',
];

/** "Sharp, shooting, numb or pulsing, or a dull stretch?": anything but clearly dull stops. */
function qualityAnswer(own: Verdict, { now }: Reading, state: TriageState): Verdict {
  if (tierOrder(own.tier) >= tierOrder('see') && own.concern !== 'C2') return own;
  // Cramp and a wobble have their own way; effort that is nothing but effort is as good as "dull".
  if (own.concern === 'O2') return own;
  const effort = own.concern === 'O1' && !own.ask && !now.has('pain') && !now.has('burn');
  const dull = effort || now.has('dull') || now.has('good') || now.has('ache') || now.has('sore') || now.has('tight');
  if (dull && !QUALITY_STOPS.some((cue) => now.has(cue)))
    return { tier: 'ease-off', concern: 'O1', action: 'continue' };
  if (state.family === 'belly') return stop('urgent', 'U7');
  const nerve = state.seen.some((cue) => /@(?:back|groin|leg|foot|calf|seat)$/.test(cue));
  return nerve ? stop('urgent', 'U1') : stop('see', 'C2');
}

/** "Any pain with it, or do you feel faint?": only a clear no leaves it at that. */
function pulseAnswer(own: Verdict, { now }: Reading): Verdict {
  if (own.tier === 'emergency') return own;
  const faint = (['dizzy', 'faint', 'clammy', 'sick', 'agony', 'unwell'] as const).some((cue) => now.has(cue));
  if (faint) return stop('emergency', 'E7');
  if (now.has('pain') || now.has('sharp') || now.has('ache') || now.has('sore') || now.has('ow'))
    return stop('urgent', 'U7');
  // A "no" inside another red flag ("no feeling in my foot") is no answer to this question.
  if (own.tier === 'urgent') return own;
  const clear = now.has('no') && !now.has('not-sure');
  return clear ? { tier: 'see', concern: 'C1', action: 'end-technique' } : stop('emergency', 'E7');
}

/** Nothing is known of these words: the one question. */
const UNKNOWN: Verdict = { tier: 'ease-off', concern: 'ambiguous', action: 'pause', ask: 'quality' };
const LETTER = /\p{L}/u;
const EMPTY: Reading = { now: new Set(), over: new Set(), asked: new Set(), undenied: '' };

/** What was said as it is read; an answer without words means what it means in every language. */
function readingOf(said: Said, hear: Hear | null): Reading {
  if (typeof said !== 'string') return { ...EMPTY, now: new Set([said.answer]) };
  return hear ? read(said, hear) : EMPTY;
}

/**
 * How urgent a report is and what becomes of the routine. Pure; never throws, whatever the text; never keeps a word of
 * it. The highest tier wins, also over the session: urgent and emergency are never taken back. Words of a language that
 * nobody hears (`hear` is null) are asked about, never waved on.
 */
export function triage(said: Said, state: TriageState, hear: Hear | null): TriageResult {
  const reading = readingOf(said, hear);
  const before: ReadonlySet<Cue> = new Set<Cue>([...state.seen, ...state.conditions.map((tag): Cue => `has:${tag}`)]);
  const belly = state.family === 'belly';

  const row = strongest(rules().filter((rule) => holds(rule, reading.now, before, belly)));
  const found = row ? verdictOf(row) : CALM;
  let own = [disclosed(reading), passedVerdict(reading, before, belly)].reduce(
    (best, other) => (tierOrder(other.tier) > tierOrder(best.tier) ? other : best),
    found,
  );
  if (hear) own = netted(own, reading, hear);
  else if (typeof said === 'string' && LETTER.test(said)) own = UNKNOWN;
  if (state.asking === 'quality') own = qualityAnswer(own, reading, state);
  if (state.asking === 'besides') own = pulseAnswer(own, reading);

  const asked =
    own.tier === 'none' ? strongest(rules().filter((rule) => holds(rule, reading.asked, NOBODY, belly))) : undefined;
  const seen = [...new Set([...state.seen, ...[...reading.now].filter(worthKeeping)])].slice(-MOST_SEEN);
  const rest = { seen, own: own.tier, tags: tagsIn(reading.now), ...(asked ? { hint: asked.concern } : {}) };

  const sticks = tierOrder(state.worst) >= tierOrder('urgent') && tierOrder(state.worst) >= tierOrder(own.tier);
  if (!sticks) return { ...own, ...rest };
  const concern = own.tier === state.worst ? own.concern : (state.worstConcern ?? own.concern);
  return { tier: higherTier(own.tier, state.worst), concern, action: 'terminate', ...rest };
}

/** Does a text name a place of the body, as something that is so now, and not merely where it is or that it is well? */
export function namesSite(text: string, hear: Hear | null): boolean {
  if (!hear || hear.segment(text).some((word) => hear.placed.includes(word))) return false;
  const { now } = read(text, hear);
  return !now.has('good') && SITES.some((site) => now.has(site));
}

/** Is this a report at all, or an answer to a yes-or-no question? Null where it says something else. */
export function answerIn(text: string, hear: Hear | null): 'yes' | 'no' | 'not-sure' | null {
  const { now } = readingOf(text, hear);
  if (now.has('not-sure')) return 'not-sure';
  const reports = SENSATIONS.some((sensation) => sensation !== 'good' && now.has(sensation)) || tagsIn(now).length > 0;
  if (reports) return null;
  if (now.has('no') || now.has('good')) return 'no';
  return now.has('yes') ? 'yes' : null;
}

/** A stretch where it belongs, without a complaint. */
export function feelsRight(said: Said, hear: Hear | null): boolean {
  const { now } = readingOf(said, hear);
  const complaints = SENSATIONS.filter((sensation) => sensation !== 'good' && sensation !== 'tight');
  return now.has('good') && !complaints.some((sensation) => now.has(sensation)) && !now.has('effort');
}

/** Whether triage hears anything in these words alone: a tier, or something to ask about. */
export function isComplaint(text: string, hear: Hear | null): boolean {
  const { tier, ask } = triage(text, NOTHING_SEEN, hear);
  return tier !== 'none' || Boolean(ask);
}

/** Conditions named in these words, for filtering a plan. */
export const conditionsIn = (text: string, hear: Hear | null): readonly Tag[] => [...tagsIn(readingOf(text, hear).now)];
