import type { Cue } from './cues';
import { isSite } from './found';
import type { Hear, Said } from './hear';
import { only, onlyAStretch } from './only';
import type { Reading } from './reading';
import { type Pending, type TriageState, tierOrder } from './types';
import { asks, CALM, goesOn, stop, UNKNOWN, type Verdict } from './verdict';

type Cues = ReadonlySet<Cue>;
const some = (now: Cues, ...cues: readonly Cue[]): boolean => cues.some((cue) => now.has(cue));
const DEFAULT: Pending = { tier: 'urgent', concern: 'ambiguous' };

interface Answer {
  readonly said: Said;
  readonly now: Cues;
  /** What these words say is over. */
  readonly gone: Cues;
  readonly reading: Reading;
  readonly own: Verdict;
  readonly state: TriageState;
  readonly hear: Hear | null;
}

/** Unclear: asked once more, then the careful side. */
const unclear = ({ state }: Answer, pending: Pending): Verdict =>
  state.again ? { ...stop(pending.tier, pending.concern), unclear: true } : asks(state.asking ?? 'pain', pending);
const atLeast = (own: Verdict, pending: Pending): Verdict =>
  tierOrder(own.tier) >= tierOrder(pending.tier) ? own : stop(pending.tier, pending.concern);

const CRAMP = /^cramp(?:@|$)/;
const FOOT = /^tingle@(?:foot|toes|calf)$/;
const NERVE = /^(?:numb|tingle|weak|immobile)(?:@|$)/;

/** What tingled was a foot, and is none the worse for having been lain on (row O4, over two turns). */
const lainOn = ({ now, gone, state }: Answer): boolean =>
  (gone.size > 0 || now.has('passed')) &&
  (['brief', 'at-rest'] as const).some((cue) => now.has(cue) || gone.has(cue)) &&
  state.seen.some((cue) => FOOT.test(cue)) &&
  state.seen.every((cue) => !NERVE.test(cue) || FOOT.test(cue));

/**
 * "No, nothing hurts", "neither": of what was asked about there is none, and nothing else is told of. Nor is it beside a
 * stretch that is only one with a no or a turn in the sentence ("no, a stretch, and now left").
 */
const deniesPain = ({ now, own, reading }: Answer): boolean =>
  (reading.denies || reading.none || (now.has('dull') && reading.strange.length === 0)) &&
  (!own.ask || own.ask === 'pain') &&
  [...now].every((cue) => isSite(cue) || SAYS_NO.has(cue) || (reading.none && NEITHER.has(cue)));
const SAYS_NO: Cues = new Set<Cue>([
  ...(['no', 'yes', 'good', 'effort', 'hard', 'mistaken', 'slight'] as const),
  // "It's just a stretch, it's not hurting": asked for the one word, since a no stands in it (R7).
  ...(['dull', 'tight', 'new', 'still', 'muscle'] as const),
]);
/**
 * "It's just a bit of a stretch, go on, ten minutes lying down": a stretch, with words beside it that let nothing go on (R7) and
 * that are no complaint either. It is asked for alone, and waits; nobody is stopped for it.
 */
const saysStretch = ({ now, own, reading }: Answer): boolean =>
  now.has('dull') &&
  reading.entries.every(({ sense }) => sense !== 'loose') &&
  !now.has('no') &&
  tierOrder(own.tier) < tierOrder('see') &&
  [...now].every((cue) => isSite(cue) || SAYS_NO.has(cue) || BESIDE_A_STRETCH.has(cue));
const BESIDE_A_STRETCH: Cues = new Set<Cue>(['passed', 'after-stopping', 'at-rest', 'down', 'brief']);
/** What "neither" may be beside a no, by its words. */
const NEITHER: Cues = new Set<Cue>(['both', 'not-sure']);

/** "Is it a stretch, or is it pain?" A cramp that has gone is neither. */
function pain(answer: Answer): Verdict {
  const { now, gone, own, state } = answer;
  const pending = state.pending ?? { tier: 'see', concern: 'ambiguous' };
  if (tierOrder(own.tier) >= tierOrder('see')) return own;
  if (onlyAStretch(answer)) return goesOn('O1');
  if (deniesPain(answer)) return { ...asks('pain', pending), denied: true };
  if (own.concern === 'O2' || own.concern === 'O4') return own;
  if (own.ask && own.ask !== 'pain') return own;
  const hurts = some(now, 'pain', 'ow', 'sharp', 'shooting', 'numb', 'tingle', 'throb', 'pulse', 'burn', 'weak');
  if (!hurts && own.tier === 'none' && [...gone].some((cue) => CRAMP.test(cue))) return goesOn('O2');
  if (!hurts && own.tier === 'none' && lainOn(answer)) return goesOn('O4');
  // Said to be a good one, or a muscle's: in words that are not only a stretch's, so it is asked once more.
  if (hurts && !some(now, 'no', 'good', 'muscle', 'effort')) return stop(pending.tier, pending.concern);
  if (saysStretch(answer)) return { ...asks('pain', pending), denied: true };
  return unclear(answer, pending);
}

/** "Is there any pain with it, or do you feel faint, sick or clammy?": only a clear no leaves it at that. */
function pulse({ now, own, reading }: Answer): Verdict {
  if (own.tier === 'emergency') return own;
  if (some(now, 'dizzy', 'faint', 'clammy', 'sick', 'agony', 'unwell', 'off')) return stop('emergency', 'E7');
  if (some(now, 'pain', 'sharp', 'ache', 'sore', 'ow')) return stop('urgent', 'U7');
  // A "no" inside another red flag ("no feeling in my foot") is no answer to this question.
  if (own.tier === 'urgent') return own;
  const clear = reading.none || (now.has('no') && !now.has('not-sure'));
  return clear ? { tier: 'see', concern: 'C1', action: 'end-technique' } : stop('emergency', 'E7');
}

/** "Is that so now, or was it before?" */
function nowOrBefore(answer: Answer): Verdict {
  const { said, now, own, state, hear } = answer;
  const pending = state.pending ?? DEFAULT;
  if (only('before', said, hear)) return CALM;
  if (own.action === 'terminate') return atLeast(own, pending);
  if (some(now, 'still', 'yes', 'new', 'recurs', 'both', 'persists', 'stays')) return atLeast(own, pending);
  return unclear(answer, pending);
}

/** "Touch the skin there. Say I feel it, or say numb." */
function feeling(answer: Answer): Verdict {
  const { said, now, own, state, hear } = answer;
  const pending = state.pending ?? { tier: 'urgent', concern: 'U2' };
  if (only('felt', said, hear)) return goesOn('O3');
  if (some(now, 'numb', 'no', 'absent', 'unfelt', 'unfelt-skin', 'tingle')) return atLeast(own, pending);
  // Another red flag counts, also where the answer in doubt would be the worse one.
  if (tierOrder(own.tier) >= tierOrder('urgent')) return own;
  return unclear(answer, pending);
}

/** "Say it has passed when it has. If it stays, say it stays." */
function waiting({ said, now, own, state, hear }: Answer): Verdict {
  const pending = state.pending ?? { tier: 'see', concern: 'O2' };
  // "I passed out" has not passed.
  if (own.action === 'terminate') return own;
  if (only('passed', said, hear)) return goesOn('O2');
  if (some(now, 'stays', 'worse')) return atLeast(own, pending);
  return asks('waiting', pending);
}

/** "Otherwise say hurts, or say easier." */
function help(answer: Answer): Verdict {
  const { said, now, own, hear } = answer;
  if (only('easier', said, hear)) return goesOn('O1');
  if (own.action === 'terminate') return own;
  if (some(now, 'pain', 'ow', 'sore', 'ache')) return UNKNOWN;
  return asks('help', { tier: 'ease-off', concern: 'ambiguous' });
}

const ANSWERS = { pain, pulse, 'now-or-before': nowOrBefore, feeling, waiting, help } as const satisfies Record<
  NonNullable<TriageState['asking']>,
  (answer: Answer) => Verdict
>;

/** What words amount to as an answer to the question that is open. */
export const answered = (answer: Answer): Verdict =>
  answer.state.asking ? ANSWERS[answer.state.asking](answer) : answer.own;
