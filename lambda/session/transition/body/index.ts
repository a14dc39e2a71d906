import { isPoint } from '../../../content/points';
import { SENSATIONS } from '../../../safety/cues';
import type { Ask, TriageResult } from '../../../safety/types';
import { SHORTEST } from '../../compose/request';
import { A_DAY } from '../../dosing';
import { EFFECT } from '../../effects';
import type { EventType, SessionEvent } from '../../events';
import type { Here } from '../../here';
import type { Effect, Reported } from '../../meant';
import type { State } from '../../state';
import { answered, questionOf } from '../asking';
import type { Question } from '../asking/question';
import { stop } from '../doing/pausing';
import { close, type Outcome as Drafted, lead } from '../outcome';
import { inTheTime } from '../plan/usual';
import { guided } from '../under-way';
import { heardAfterAlarm } from './after-alarm';
import { safetyOf } from './alarm';
import { type Listened, listen } from './listening';
import { mended } from './mending';
import { forSide } from './person';
import { conditioned } from './reports';
import { act } from './safety';

/**
 * Every word of every request goes through triage first, whatever is open and whatever it came with (R1). Only what leaves
 * it calm is read as an answer, a plan, a stop or a condition.
 */
export function heardOfBody(
  state: State,
  here: Here,
  event: SessionEvent,
  words: string,
  reported: Reported | false,
): Drafted | null {
  const text = 'text' in event && event.text !== null ? event.text : words;
  if (text.trim() === '') return null;
  const question = here.asking === null ? null : questionOf(here.asking);
  const wished = reported === 'hardly' && question?.body === undefined && isFreelyWished(event);
  const heard = listen(state, here, text, question?.body ?? null, wished);
  if (state.cursor.at === 'stopped')
    return safetyOf(state).guess && isNothing(heard.result) ? null : heardAfterAlarm(heard, here, event, text);
  if (heard.result.action === 'terminate') return ending(event, act(heard, here), here);
  // Doubt alone asks nothing of whoever says plainly what is wished for.
  if (wished && isMereDoubt(heard.result)) return null;
  // "Am I getting on since last month, or am I stuck" asks, and tells of no weeks without change.
  if (reported === 'hardly' && question === null && heard.result.concern === 'C4' && EFFECT[event.type] === 'tells')
    return null;
  // A notice takes a condition, and any question the words that answer it.
  // "Stiffer", where that was asked, is the answer.
  const chosen = event.type === 'choice' && heard.result.tier === 'ease-off' && heard.result.concern === 'O1';
  const told = event.type === 'report' || event.type === 'condition' || chosen;
  const taken =
    told && question !== null && !question.body && !heard.result.ask && answered(state, here, event) !== null;
  if (taken) return null;
  if (event.type === 'condition' && !heard.result.ask) return ending(event, conditioned(heard, here, event), here);
  // What answers a question about the body is an answer, whatever else it is like.
  const came = reported || event.type === 'not-understood';
  const answers = came && heard.answers !== null && heard.result.now.length > 0;
  const meant =
    reported &&
    heard.answers === null &&
    (isAskedOf(event, heard.result) || isAnswer(event, heard.result) || isAhead(event, heard.result));
  if (reported && isMereTrait(heard.result, event)) {
    const { state: known, acts } = act(heard, here);
    return { ...lead(known, event), acts: acts.filter(({ act }) => act === 'say') };
  }
  const gentle = reported ? gentlyWished(heard, event) : null;
  if (gentle) {
    const { state: known, acts } = act(heard, here);
    return { ...lead(known, gentle), acts: acts.filter(({ act }) => act === 'say') };
  }
  // "Yes, it's been ages, and my hip is stiff": mere effort is answered, and so is the question.
  if (isBesideAYes(event, heard, question)) {
    const { state: known, acts } = act(heard, here);
    const made = answered(known, here, event);
    if (made) return { ...made, acts: [...acts.filter(({ act }) => act === 'say'), ...made.acts] };
  }
  return !answers &&
    (meant || keepsItsMeaning(heard.result, event, reported)) &&
    !(reported && isSaid(event, heard, state))
    ? null
    : ending(event, detailed(event, act(heard, here)), here);
}

/** With what the side brings that was named, in the time there is. */
function detailed(event: SessionEvent, made: Drafted): Drafted {
  if (event.type === 'plan')
    return event.seconds !== null && event.seconds >= SHORTEST && event.seconds < A_DAY
      ? inTheTime(made, event.seconds, true)
      : made;
  return event.type === 'report' ? inTheTime(event.side ? forSide(made, event.side) : made, event.seconds, true) : made;
}

/**
 * What was said of a body and only read as a question, a mood or a no: felt where nothing should be felt, one correction
 * answers it and whatever was asked; good news is good news; and that something is no pain declines nothing.
 */
const isSaid = (event: SessionEvent, { result }: Listened, state: State): boolean =>
  (EFFECT[event.type] === 'tells' && mended(state, result) !== null) ||
  (event.type === 'ask' && event.answer === 'as-it-is' && result.understood && result.well) ||
  (event.type === 'no' && result.understood && result.denies);

/** Mere effort told beside a yes, at a question that has nothing to do with the body. */
const isBesideAYes = ({ type }: SessionEvent, { result }: Listened, question: Question<string> | null): boolean =>
  type === 'yes' &&
  question !== null &&
  !question.body &&
  question.situation !== 'body-question' &&
  result.tier === 'ease-off' &&
  result.concern === 'O1' &&
  !result.ask &&
  result.action === 'continue';

/** "How many of these do I do, I'm seventy eight": what is so for good is noted, and the question beside it is answered. */
const isMereTrait = ({ traits, tier, action, ask, hint }: TriageResult, { type }: SessionEvent): boolean =>
  traits.length > 0 && tier === 'none' && action === 'continue' && !ask && !hint && !IS_NO_WISH.has(type);
const IS_NO_WISH: ReadonlySet<EventType> = new Set(['report', 'not-understood', 'chatter', 'mood', 'feels-good']);

/**
 * "I've a new hip, is there something gentle", where nothing runs: what it blocks is left out, whom to ask is said, and what is
 * wished for beside it is made of gentle moves. Null where no condition is told, or nothing is wished for that can be so made.
 */
function gentlyWished({ state, result }: Listened, event: SessionEvent): SessionEvent | null {
  const { action, ask, concern, tags } = result;
  if (action !== 'end-technique' || ask || concern !== 'C6' || tags.length === 0 || guided(state)) return null;
  if (event.type === 'recommend') return { type: 'easier' };
  return event.type === 'plan' ? { ...event, asked: { ...event.asked, easy: true } } : null;
}

/** Words in which triage finds nothing by themselves, whatever was heard before. */
const isNothing = ({ own, ask, hint, traits, takesBack }: TriageResult): boolean =>
  own === 'none' && !ask && !hint && !takesBack && traits.length === 0;

/** Cues of words that are said of other things as well: "hard", "deep", "stretch", "killing me", and yes and no. */
const OF_OTHER_THINGS = /^(?:hard|dull|idiom|passed|yes|no|not-sure|both)$/;

/** Mere effort, of no part of a body: in words that are a wish they are the name of a routine, or how it is wished for. */
const isFigurative = ({ tier, concern, site, now }: TriageResult): boolean =>
  tier === 'ease-off' && concern === 'O1' && site === null && now.every((cue) => OF_OTHER_THINGS.test(cue));

/** A wish that nobody has for the sake of a complaint. */
const isFreelyWished = (event: SessionEvent): boolean => FREE.has(EFFECT[event.type]) && !isLess(event);
const FREE: ReadonlySet<Effect> = new Set(['paces', 'moves', 'doses', 'replaces', 'stores']);
/** Asked of words which nobody understands, and in which nothing is said to be felt. */
const isMereDoubt = ({ ask, now }: TriageResult): boolean =>
  ask !== undefined &&
  IN_DOUBT.has(ask) &&
  !now.some((cue) => SENSATIONS.some((felt) => felt !== 'good' && felt === cue.split('@')[0]));
const IN_DOUBT: ReadonlySet<Ask> = new Set(['pain', 'now-or-before']);

/** What somebody asks for who finds it too much. */
const isLess = (event: SessionEvent): boolean =>
  event.type === 'hold-length' ? event.change === 'less' || event.change === 'half' : LESS.has(event.type);
const LESS: ReadonlySet<EventType> = new Set([
  ...(['easier', 'slower', 'pause', 'more-time', 'finish-early'] as const),
  // "My hip clicks in these, can we have something else", "I meant my right's the tight one".
  ...(['skip', 'skip-side', 'something-else', 'only-side', 'start-side'] as const),
]);

/** "I'm tired, can I do less": mere effort, and what is asked for is what would be said to it. */
const isAnswer = (event: SessionEvent, { tier, concern, hint }: TriageResult): boolean =>
  isLess(event) && tier === 'ease-off' && concern === 'O1' && !hint;

/** "Will I be sore tomorrow": mere effort, and nothing of it is felt yet. */
const isAhead = (event: SessionEvent, { tier, concern }: TriageResult): boolean =>
  event.type === 'ask' && event.answer === 'sore-tomorrow' && tier === 'ease-off' && concern === 'O1';

/** Places in which a move may be felt as it should: elsewhere it is a complaint, asked about or not. */
const FELT: ReadonlySet<TriageResult['site']> = new Set([null, 'hip', 'leg', 'legs', 'muscle']);

/** "Do I squeeze", "is it meant to pull there": ordinary effort, and a question about the move, which answers it. */
const isAskedOf = (event: SessionEvent, { tier, concern, site, hint = 'O1' }: TriageResult): boolean =>
  'asked' in event &&
  event.asked === true &&
  hint === 'O1' &&
  (tier === 'none' ||
    (tier === 'ease-off' && concern === 'O1' && (isDone(event) || (event.type !== 'where-part' && FELT.has(site)))));

/** It is asked what is done: to squeeze, to push. */
const isDone = (event: SessionEvent): boolean =>
  event.type === 'where-part' && event.part !== null && isPoint(event.part);

/** What triage found in an event's words leaves the event as it was meant. */
export function keepsItsMeaning(result: TriageResult, event: SessionEvent, reported: Reported | false): boolean {
  if (event.type === 'report') return false;
  if (result.ask || result.action !== 'continue' || result.traits.length > 0) return false;
  // "How does it work, six weeks" asks about the weeks of a plan: no better after weeks is a hint that a wish goes before.
  if (reported) return (result.tier === 'none' && (!result.hint || result.hint === 'C4')) || isFigurative(result);
  // Mere effort in the words of a plan or a name ("plank"); in a question it is what was asked.
  return result.tier === 'none' || EFFECT[event.type] !== 'alarms';
}

/** A stop beside a complaint is both; where nothing is said to the complaint it is a goodbye. */
function ending(event: SessionEvent, made: Drafted, here: Here): Drafted {
  if (EFFECT[event.type] !== 'ends' || made.state.cursor.at === 'stopped') return made;
  const words = made.acts.filter(({ act }) => act === 'say');
  return words.length > 0 ? { ...made, acts: [...words, close] } : stop(made.state, here);
}
