import { decodeCues } from '../../../safety/codes';
import type { Said } from '../../../safety/hear';
import { type Ask, type Pending, type TriageResult, tierOrder } from '../../../safety/types';
import { UNKNOWN } from '../../../safety/verdict';
import type { Asking } from '../../asking';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import { DOCTOR, topicOf } from '../../topic';
import { notUnderstood } from '../not-understood';
import {
  ask,
  carryOn,
  close,
  type Draft,
  goOn,
  lead,
  line,
  type Outcome,
  prompt,
  say,
  unasked,
  type Wording,
} from '../outcome';
import { guided } from '../under-way';
import { safetyOf, terminate } from './alarm';
import { easing, inPlace } from './easing';
import { endTechnique } from './end-technique';
import { takenBack, unsettled } from './false-alarm';
import { type Listened, listen } from './listening';
import { mended } from './mending';
import { goodNews, isTight, tightToday } from './person';
import { led } from './traits';

/** What a body reports: triaged, acted on in this very turn, and forgotten but for its tier. */
export const heed = (state: State, here: Here, said: Said, asking: Ask | null = null): Outcome =>
  act(listen(state, here, said, asking), here);

export function act(heard: Listened, here: Here): Outcome {
  const { state, result } = heard;
  // Growth-plate injuries differ, and the skill is for adults only (safety reference, section 6).
  if (result.tags.includes('under-18') && tierOrder(result.own) < tierOrder('urgent'))
    return { state: { ...state, cursor: { at: 'lobby' } }, acts: [say('safety.adults.self'), close] };
  if (heard.answers && takesBack(heard, heard.answers)) return takenBack(state, here);
  if (result.ask) return asked(state, here, result.ask, result);
  const patience = early(result);
  if (patience) return carryOn(state, here, [patience]);
  switch (result.action) {
    case 'terminate':
      if (result.unclear && nobodyComplains(heard)) return unsettled(state);
      return result.concern === 'C4' && result.own === 'see'
        ? weeks(state, here, result)
        : terminate(state, here, result.tier, result.concern);
    case 'end-technique':
      return endTechnique(state, here, result);
    case 'pause':
      return asked(state, here, 'pain', result);
    case 'continue':
      return heard.answers ? onward(heard, heard.answers, here) : calm(heard, here);
    default:
      return result.action satisfies never;
  }
}

/** What a stretch feels like, and stiffness: no complaint. */
const ORDINARY = /^(?:hard|dull|tight|good|sore|ache|click)@/;

/** Likeness or doubt alone asked; or nothing runs, and what was told of the body so far is no complaint (R9). */
const nobodyComplains = ({ state, answers }: Listened): boolean =>
  safetyOf(state).guess !== undefined ||
  (answers === 'pain' && !guided(state) && decodeCues(safetyOf(state).seen).every((cue) => ORDINARY.test(cue)));

/** Questions that may have been asked of words that were no report. */
const RAISED_BY_WORDS: ReadonlySet<Ask> = new Set(['pain', 'now-or-before', 'help']);

/** What was asked about was not meant; or all is well, where likeness or doubt alone asked. */
const takesBack = ({ state, result }: Listened, answers: Ask): boolean =>
  RAISED_BY_WORDS.has(answers) &&
  (result.takesBack === 'mistaken' || (result.takesBack === 'fine' && safetyOf(state).guess !== undefined));

/** No better after weeks: it ends the move under way, and where nothing runs it stops and locks nothing (row C4). */
const weeks = (state: State, here: Here, result: TriageResult): Outcome =>
  guided(state)
    ? endTechnique(state, here, result)
    : { state, acts: [say('safety.lasting.visit'), prompt('safety.lasting.else')] };

/** What is to be seen by somebody however short it has been so. */
const COMPLAINT =
  /^(?:worse|new|morning-stiffness|recurs|night|idiom|bruise|swollen)(?:@|$)|^(?:pain|ow|agony|sharp|shooting|sore|ache|cramp|throb|burn|pinch)(?:@|$)/;

/** No change yet, told after less than four weeks, and no complaint with it: that is early, and nothing stops. */
function early({ concern, own, now }: TriageResult): Act | null {
  if (concern !== 'C4' || own !== 'see' || now.some((cue) => COMPLAINT.test(cue))) return null;
  if (now.includes('third-week')) return say('safety.lasting.third');
  return now.includes('early') ? say('safety.lasting.early') : null;
}

/** Rows of ordinary effort. */
const ASKED_OF_EFFORT = /^O/;

/** Ordinary effort, or nothing at all: an easier way, and on from that second. */
function calm({ state, result }: Listened, here: Here): Outcome {
  const { traits, others, hint, understood, telling, right, well } = result;
  if (traits.length > 0) return led(state, here, traits);
  if (others.includes('under-18')) return carryOn(state, here, [say('safety.adults.child')]);
  const correction = mended(state, result);
  if (correction) return carryOn(state, here, correction);
  if (!right && isTight(state, result)) return tightToday(state, here, result);
  if (result.tier === 'ease-off')
    return carryOn(state, here, [right ? say('coach.goodStretch') : easing(state, result)]);
  if (others.length > 0) return carryOn(state, here, [say('safety.others')]);
  if (mustAsk(result)) return asked(guessing(state), here, 'pain', { ...result, ...UNKNOWN });
  if (result.takesBack === 'mistaken') return carryOn(state, here, [say('safety.mistaken.none')]);
  // What a stretch feels like, asked about, is no matter for a doctor.
  if (hint && ASKED_OF_EFFORT.test(hint)) return carryOn(state, here, [say('safety.normal')]);
  if (hint) return carryOn({ ...state, topic: topicOf(DOCTOR) }, here, [say('safety.doctor.short')]);
  if (understood && well) return goodNews(state, here);
  if (understood) return carryOn(state, here, [say('safety.heard')]);
  // No word of it was about a body: a miss is no medicine.
  return telling ? carryOn(state, here, [say('safety.quality.unsure')]) : notUnderstood(state, here);
}

/**
 * Words that triage makes nothing of, in which a part of the body is named or that are said as a complaint is: nobody is
 * waved on who was not understood (R10). What is like nothing that people say of red flags is only cautioned.
 */
const mustAsk = ({ hint, understood, telling, harmless }: TriageResult): boolean =>
  !hint && !understood && telling && !harmless;

/** What is asked now is asked of words that nobody understood, and of no complaint. */
const guessing = (state: State): State => {
  const safety = safetyOf(state);
  return { ...state, safety: { ...safety, guess: safety.guess ?? { seen: safety.seen } } };
};

const CALMED = {
  pain: 'safety.quality.milder',
  pulse: 'safety.quality.milder',
  feeling: 'safety.easeOff.feel',
  'now-or-before': 'safety.when.good',
  waiting: 'safety.passing.slowly',
  help: 'safety.quality.milder',
} as const satisfies { readonly [A in Ask]: string };

/** What was said lets the move go on: from that second, after time to get back into position. */
function onward({ state, result }: Listened, answers: Ask, here: Here): Outcome {
  if (answers === 'help') return lead(unpaused(state), { type: 'easier' });
  const asleep = result.concern === 'O4' || (result.concern === 'O3' && answers !== 'feeling');
  const words = [asleep ? easing(state, result) : say(CALMED[answers])];
  const at = guided(state);
  return at ? goOn(state, at.plan, at.spot, words, 'pause') : carryOn(state, unasked(here), words);
}

const unpaused = (state: State): State => {
  const at = guided(state);
  return at ? { ...state, cursor: { at: 'guiding', plan: at.plan, spot: at.spot } } : state;
};

/** What each question about the body is called where questions are asked. */
const QUESTIONS = {
  pain: 'pain',
  pulse: 'pulse',
  'now-or-before': 'now-or-before',
  feeling: 'feeling',
  waiting: 'waiting',
  help: 'help',
} as const satisfies { readonly [A in Ask]: Asking };

/** What is to be done before each is asked. */
function action(state: State, ask: Ask, result: TriageResult): readonly Act[] {
  if (ask === 'waiting') return [easing(state, result)];
  if (!guided(state)) return [];
  if (ask === 'help') return [say('safety.help.action')];
  return [say(ask === 'pulse' ? 'safety.besides.action' : 'safety.quality.action')];
}

/** The routine waits, and one question is asked; once more in a few words. A place is not a kind (R8). */
function asked(state: State, here: Here, question: Ask, result: TriageResult): Outcome {
  const name = QUESTIONS[question];
  // Dizzy or a cramp where nothing runs: there is nothing to wait with.
  if (question === 'waiting' && !guided(state) && here.asking !== name)
    return carryOn(state, here, [easing(state, result)]);
  const open = here.asking === name;
  const placed = open && question === 'pain' && result.site !== null ? inPlace(result.site) : null;
  const denied = open && result.denied ? line('safety.quality.fine') : null;
  const how: Wording = denied ?? (placed ? placed.line : open ? 'again' : 'full');
  const before = placed ? placed.before : open ? [] : action(state, question, result);
  // Who says that nothing hurts is not stopped for it: the word that lets the move go on is asked for as often as it takes.
  // Who has said that very word, twice and never alone, is not asked for it again: it waits, and "go on" goes on.
  const stretch = denied !== null && result.now.includes('dull');
  if (stretch && here.tries > 0) return unsettled(state);
  const tries = !open ? 0 : denied && !stretch ? here.tries : here.tries + 1;
  return waitsWith(state, result.pending ?? UNSURE, [...before, ask(name, how, tries)]);
}

const UNSURE: Pending = { tier: 'see', concern: 'ambiguous' };

function waitsWith(state: State, pending: Pending, acts: readonly Draft[]): Outcome {
  const at = guided(state);
  const known: State = { ...state, safety: { ...safetyOf(state), pending } };
  return {
    state: at ? { ...known, cursor: { at: 'paused', plan: at.plan, spot: at.spot } } : known,
    acts,
  };
}

/** Help for the body, or with the move? What waits behind it is paused, and nobody has complained (row E17). */
export const askWhatHelp = (state: State): Outcome =>
  waitsWith(state, { tier: 'ease-off', concern: 'ambiguous' }, [say('safety.help.action'), ask('help')]);

/** Whether it is pain: the question that stands before going on. */
export const askWhetherPain = (state: State): Outcome =>
  waitsWith(state, UNSURE, [...(guided(state) ? [say('safety.quality.action')] : []), ask('pain')]);
