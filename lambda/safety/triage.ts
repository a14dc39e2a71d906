import { answered } from './answers';
import type { Cue, Site } from './cues';
import { EVENTS, SENSATIONS, SITES } from './cues';
import type { Hear, Said } from './hear';
import type { Sense, Standing } from './marks';
import { against, isNothingLikeIt, lowered, netted, unlike } from './net';
import { cuesOf, type Reading, read, tagsIn } from './reading';
import { higherTier, type TriageResult, type TriageState, tierOrder } from './types';
import { asks, CALM, higher, judge, judgePassed, UNKNOWN, type Verdict } from './verdict';

/** Answers to our questions; they are forgotten with the turn. */
const FORGOTTEN: ReadonlySet<Cue> = new Set<Cue>([
  ...([
    'yes',
    'no',
    'not-sure',
    'absent',
    'effort',
    'winded',
    'burning-up',
    'off',
    'after-stopping',
    'unfelt',
  ] as const),
  ...([
    'before',
    'still',
    'passed',
    'stays',
    'felt',
    'easier',
    'help',
    'stuck',
    'asleep',
    'a-cold',
    'mistaken',
    'hard-floor',
    'out-of-reach',
  ] as const),
]);
const KEPT_ALONE: ReadonlySet<Cue> = new Set<Cue>(['pulse', 'throb', 'pop', 'lump', 'bruise', ...EVENTS]);
/** So many concept ids at most are carried through a session, the newest ones. */
const MOST_SEEN = 40;

const worthKeeping = (cue: Cue): boolean =>
  !FORGOTTEN.has(cue) && (cue.includes('@') || cue.startsWith('has:') || KEPT_ALONE.has(cue));

/** A condition of then is one all the same: "used to get sciatica, now it's both legs". */
const HISTORY: ReadonlySet<Standing> = new Set(['long-ago', 'habit']);
const LETTER = /\p{L}/u;
const EMPTY: Reading = {
  entries: [],
  pieces: [],
  denies: false,
  none: false,
  protests: false,
  straight: false,
  traits: [],
  telling: false,
  ofABody: false,
  things: false,
  parts: false,
  well: false,
  strange: [],
};

/** What was said as it is read; an answer without words means what it means in every language. */
function readingOf(said: Said, hear: Hear | null): Reading {
  if (typeof said !== 'string')
    return { ...EMPTY, entries: [{ cue: said.answer, at: 0, standing: 'now', theirs: false, sense: 'plain' }] };
  return hear ? read(said, hear) : { ...EMPTY, strange: LETTER.test(said) ? ['?'] : [] };
}

/** What is so now, of the listener or of somebody who is there. */
function present(reading: Reading, before: ReadonlySet<Cue>, state: TriageState): [Verdict, TriageResult['person']] {
  const mine = judge(cuesOf(reading, ['now'], false), before, state);
  const gone = cuesOf(reading, ['over'], false);
  const passed = gone.size > 0 ? judgePassed(cuesOf(reading, ['now', 'over'], false), before, state) : CALM;
  const own = passed.ask && tierOrder(mine.tier) <= tierOrder('ease-off') && !mine.ask ? passed : higher(mine, passed);
  const everybody = cuesOf(reading, ['over'], true);
  const theirsGone =
    everybody.size > gone.size ? judgePassed(cuesOf(reading, ['now', 'over'], true), before, state) : CALM;
  const all = higher(judge(cuesOf(reading, ['now'], true), before, state), theirsGone);
  const theirs = tierOrder(all.tier) >= tierOrder('urgent') && tierOrder(all.tier) > tierOrder(own.tier);
  return theirs ? [all, 'them'] : [own, 'self'];
}

/** What a mark takes from a red flag in doubt becomes the one question (R2). */
function doubted(own: Verdict, reading: Reading, before: ReadonlySet<Cue>, state: TriageState, hear: Hear): Verdict {
  if (own.action === 'terminate' || isNothingLikeIt(reading, hear)) return own;
  // Where nothing runs, a thing that is only imagined is answered as a question.
  const supposed = state.move || state.asking ? (['wondered'] as const) : [];
  // What is said of a thing, or in a figure of speech, is in doubt beside a complaint of a body.
  const figurative = own.ask || own.tier === 'see' ? (['elsewhere'] as const) : [];
  const maybe = judge(cuesOf(reading, ['now', 'doubt', ...supposed, ...figurative], true), before, state);
  const longAgo = judge(cuesOf(reading, ['long-ago', 'habit'], false), new Set(), state);
  const never = longAgo.concern === 'E1' || longAgo.concern === 'E2' || longAgo.concern === 'E3' ? longAgo : CALM;
  const { tier, concern } = higher(maybe, never);
  if (tierOrder(tier) < tierOrder('urgent') || !concern) return own;
  const question = asks('now-or-before', { tier, concern });
  return own.tier === 'see' ? { ...question, tier: 'see', concern: own.concern } : question;
}

/**
 * How urgent a report is and what becomes of the routine. Pure; never throws, whatever the text; never keeps a word of
 * it. The highest tier wins, also over the session: urgent and emergency are never taken back. Words of a language that
 * nobody hears (`hear` is null) are asked about, never waved on.
 */
export function triage(said: Said, state: TriageState, hear: Hear | null): TriageResult {
  const reading = readingOf(said, hear);
  const mine = cuesOf(reading, ['now'], false);
  const past = reading.entries.filter(
    ({ cue, standing, theirs }) =>
      !theirs && (standing === 'old' || standing === 'doubt' || (HISTORY.has(standing) && cue.startsWith('has:'))),
  );
  const before: ReadonlySet<Cue> = new Set<Cue>([...state.seen, ...past.map(({ cue }) => cue)]);
  const [now, person] = present(reading, before, state);
  let own = now;
  let guess = false;
  const runs = Boolean(state.move || state.asking);
  if (hear) {
    const sureOf = (...senses: Sense[]): Verdict =>
      judge(cuesOf(without(reading, ...senses), ['now'], true), before, state);
    const loose = sureOf('loose');
    const everyday = sureOf('loose', 'everyday');
    const sure = lowered(own, { loose, everyday }, reading, hear);
    const alike = netted(sure, reading, hear, runs);
    own = doubted(alike, reading, before, state, hear);
    guess =
      own === alike &&
      (isGuess(alike, now, placeIn(mine) ? loose : everyday, alike !== sure || sure !== now) ||
        against(alike, reading, hear));
  } else if (reading.strange.length > 0) own = UNKNOWN;
  const takesBack = takenBack(own, mine, reading);
  const reported = own;
  own = answered({ said, now: mine, gone: cuesOf(reading, ['over'], false), reading, own, state, hear });

  const supposed = cuesOf(reading, ['asked', 'wondered'], true);
  const hint = own.tier === 'none' ? judge(supposed, new Set(), state).concern : null;
  const seen = [...new Set([...state.seen, ...[...mine].filter(worthKeeping)])].slice(-MOST_SEEN);
  const condition: TriageResult['condition'] | null = mine.has('forbidden')
    ? 'limit'
    : mine.has('unknown-condition')
      ? 'unknown'
      : null;
  const rest = {
    seen,
    now: [...mine],
    own: own.tier,
    tags: tagsIn(mine),
    person,
    others: tagsIn(cuesOf(reading, ['now'], true)).filter((tag) => !mine.has(`has:${tag}`)),
    site: placeIn(mine),
    telling: reading.telling || (reading.ofABody && !mine.has('good') && SITES.some((site) => mine.has(site))),
    harmless: hear !== null && unlike(reading, hear),
    traits: reading.traits,
    understood: understands(own, reading),
    right: feelsRight(mine),
    well: saysWell(reading, mine),
    denies: reading.denies,
    ...(guess && own === reported ? { guess: true as const } : {}),
    ...(takesBack ? { takesBack } : {}),
    ...(hint ? { hint } : {}),
    ...(condition ? { condition } : {}),
    ...(mine.has('own-throat') ? { choking: true as const } : {}),
  };
  const sticks = tierOrder(state.worst) >= tierOrder('urgent') && tierOrder(state.worst) >= tierOrder(own.tier);
  if (!sticks) return { ...own, ...rest };
  const concern = own.tier === state.worst ? own.concern : (state.worstConcern ?? own.concern);
  return { tier: higherTier(own.tier, state.worst), concern, action: 'terminate', ...rest };
}

/** A verdict under which everything goes on. */
const isCalm = ({ tier, ask }: Verdict): boolean => !ask && tierOrder(tier) <= tierOrder('ease-off');

/**
 * Whether a stop rests on likeness alone, or a question on likeness or on words that no part of a body bears: `now` is what
 * the map made of all words, `surely` what it made of the others, and `likened` says that likeness changed it.
 */
const isGuess = (own: Verdict, now: Verdict, surely: Verdict, likened: boolean): boolean =>
  own.ask ? isCalm(surely) && (likened || own.ask === 'pain') : own.action === 'terminate' && likened && isCalm(now);

/** What was reported is taken back, and nothing else is told of a body. */
function takenBack(own: Verdict, now: ReadonlySet<Cue>, reading: Reading): TriageResult['takesBack'] | null {
  if (!isCalm(own)) return null;
  if (now.has('mistaken')) return 'mistaken';
  if (SENSATIONS.some((sensation) => !AT_MOST_STIFF.has(sensation) && now.has(sensation))) return null;
  // "I meant my chest" protests nothing.
  if (reading.protests && (reading.well || !SITES.some((site) => now.has(site)))) return 'fine';
  if (SENSATIONS.some((sensation) => sensation !== 'good' && now.has(sensation))) return null;
  if (understands(own, reading)) return reading.well || reading.denies ? 'fine' : null;
  // "What, no, lord, I'm fine, I'm just fat": whatever else is said with it, if it is hardly more than that.
  return reading.well && reading.strange.length <= BESIDE_FINE ? 'fine' : null;
}
/** "A doctor for a bit of stiffness, don't be daft." */
const AT_MOST_STIFF: ReadonlySet<Cue> = new Set<Cue>(['good', 'tight', 'dull', 'hard']);
/** So many words that nothing explains may stand beside "I'm fine". */
const BESIDE_FINE = 3;

/** Without words of these senses. */
const without = (reading: Reading, ...senses: readonly Sense[]): Reading => ({
  ...reading,
  entries: reading.entries.filter(({ sense }) => !senses.includes(sense)),
});

/** What explains nothing by itself: a place, and a word that answers a question. */
const EXPLAINS_NOTHING: ReadonlySet<Cue> = new Set<Cue>([
  ...SITES,
  ...(['yes', 'no', 'not-sure', 'before', 'still', 'stays', 'easier'] as const),
]);

/** All of it is something ordinary, denied or past, and no word of it is strange (R10). */
const understands = (own: Verdict, { entries, traits, denies, well, strange }: Reading): boolean =>
  strange.length === 0 &&
  !own.ask &&
  tierOrder(own.tier) <= tierOrder('ease-off') &&
  // What is said of a thing is nothing that was understood of a body.
  (entries.some(({ cue, standing }) => !EXPLAINS_NOTHING.has(cue) && standing !== 'elsewhere') ||
    traits.length > 0 ||
    denies ||
    well);

/** The place that was named, where it was one. */
function placeIn(cues: ReadonlySet<Cue>): Site | null {
  const [site, other] = SITES.filter((one) => cues.has(one));
  return site !== undefined && other === undefined ? site : null;
}

/** Which way it has gone since, in words that say so; null where they do not. */
export function courseIn(text: string, hear: Hear | null): 'better' | 'same' | 'worse' | null {
  const now = cuesOf(readingOf(text, hear), ['now', 'over'], false);
  if (now.has('worse')) return 'worse';
  if (now.has('no-better') || now.has('persists')) return 'same';
  return now.has('passed') ? 'better' : null;
}

/** A stretch where it belongs, without a complaint. */
function feelsRight(now: ReadonlySet<Cue>): boolean {
  // The stretch itself is dull, and tight.
  const complaints = SENSATIONS.filter((sensation) => !['good', 'tight', 'dull'].includes(sensation));
  return now.has('good') && !complaints.some((sensation) => now.has(sensation)) && !now.has('effort');
}

/** Something is said to be well, and nothing else is said of a body than where. */
const saysWell = ({ well }: Reading, now: ReadonlySet<Cue>): boolean =>
  well && !SENSATIONS.some((sensation) => sensation !== 'good' && now.has(sensation));
