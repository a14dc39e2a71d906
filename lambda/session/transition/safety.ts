import { move, moveIds } from '../../content';
import { heldIn } from '../../content/postures';
import type { Line, Plain } from '../../languages/line';
import { decodeCues, encodeCues } from '../../safety/codes';
import { verdict } from '../../safety/contraindications';
import type { Said } from '../../safety/hear';
import { feelsRight, namesSite, triage } from '../../safety/triage';
import { type Ask, NOTHING_SEEN, type TriageResult } from '../../safety/types';
import { cueKey } from '../cue';
import type { Here } from '../here';
import type { Act, State } from '../state';
import { DOCTOR, topicOf } from '../topic';
import { alarmAgain, safetyOf, terminate } from './alarm';
import {
  ask,
  askAgain,
  carryOn,
  goOn,
  itemStart,
  type Outcome,
  prompt,
  say,
  unasked,
  under,
  underState,
} from './outcome';
import { allowed } from './starts/gates';

/** A question about the body, as triage knows it. */
export interface Body {
  readonly asks: Ask;
}

/** A report that was triaged, and what is known since. */
export interface Listened {
  readonly state: State;
  readonly result: TriageResult;
  /** A stretch where it belongs. */
  readonly right: boolean;
  /** The question about the body that it answers. */
  readonly answers: Ask | null;
}

/** What a body reports: triaged, acted on in this very turn, and forgotten but for its tier. */
export const hear = (state: State, here: Here, said: Said, body: Body | null = null): Outcome =>
  act(listen(state, here, said, body), here);

/** Triages what a body reports, and acts on nothing yet. */
export function listen(state: State, here: Here, said: Said, body: Body | null): Listened {
  const asking = body?.asks ?? null;
  const safety = safetyOf(state);
  const at = underState(state);
  const heard = triage(
    said,
    {
      ...NOTHING_SEEN,
      ...(at ? { move: at.item.move } : {}),
      ...(at?.technique.families.includes('belly') && here.state !== 'setup' ? { family: 'belly' as const } : {}),
      ...(asking ? { asking, again: here.tries > 0 } : {}),
      ...(asking && safety.pending ? { pending: safety.pending } : {}),
      seen: decodeCues(safety.seen),
      worst: safety.tier,
      ...(safety.concern ? { worstConcern: safety.concern } : {}),
    },
    here.hear,
  );
  // A complaint that names a place and nothing else is never waved on.
  const bare =
    heard.tier === 'none' && !heard.hint && !asking && typeof said === 'string' && namesSite(said, here.hear);
  const result: TriageResult = bare
    ? { ...heard, tier: 'ease-off', concern: 'ambiguous', action: 'pause', ask: 'pain' }
    : heard;
  const acted = { tier: result.tier, concern: result.concern };
  const { pending: _settled, ...before } = safety;
  const who = result.choking ? 'choking' : result.person === 'them' ? 'them' : null;
  const known: State = {
    ...state,
    safety: {
      ...before,
      ...(result.ask && result.pending ? { pending: result.pending } : {}),
      ...(who && result.tier === 'emergency' ? { who } : {}),
      tier: result.tier === 'urgent' || result.tier === 'emergency' ? result.tier : safety.tier,
      concern: result.concern ?? safety.concern,
      seen: encodeCues(result.seen),
    },
    acted,
  };
  return { state: known, result, right: feelsRight(said, here.hear), answers: asking };
}

export function act(heard: Listened, here: Here): Outcome {
  const { state, result } = heard;
  if (result.ask) return askOnce(state, here, result.ask, result);
  switch (result.action) {
    case 'terminate':
      return result.concern === 'C4' && result.tier === 'see'
        ? weeksWithoutChange(state, here, result)
        : terminate(state, here, result.tier, result.concern);
    case 'end-technique':
      return endTechnique(state, here, result);
    case 'pause':
      return askOnce(state, here, result.tier === 'ease-off' ? 'waiting' : 'pain', result);
    case 'continue':
      return calm(heard, here);
    default:
      return result.action satisfies never;
  }
}

/** What helps against this kind of ordinary trouble. Of words that were not understood whole, no comfort is drawn (R10). */
function ease(state: State, { concern, seen, understood }: TriageResult): Act {
  const at = underState(state);
  const has = (cue: string) => seen.some((known) => known === cue || known.startsWith(`${cue}@`));
  if (concern === 'O2') {
    const kind = has('cramp') ? 'loosen' : has('wobble') ? 'steady' : has('dizzy') ? 'settle' : 'cushion';
    const lying = at && ['back', 'side', 'front'].includes(heldIn(at.technique));
    return say(kind === 'settle' && lying ? 'safety.gettingUp.stayDown' : `safety.easeOff.${kind}`);
  }
  if (concern === 'O3') return say('safety.easeOff.unfelt');
  if (concern === 'O4') return say('safety.easeOff.asleep');
  if (has('tingle') || has('numb')) return say('safety.easeOff.shift');
  return say(understood ? 'safety.easeOff.effort' : 'safety.easeOff.ease');
}

/** Ordinary effort, or nothing at all: an easier way, and on from that second. */
function calm({ state, result, right, answers }: Listened, here: Here): Outcome {
  if (answers) return goneOn(state, here, answers);
  if (result.tier === 'ease-off') return carryOn(state, here, [right ? say('coach.goodStretch') : ease(state, result)]);
  if (result.hint) return carryOn({ ...state, topic: topicOf(DOCTOR) }, here, [say('safety.doctor.short')]);
  return carryOn(state, here, [say(result.understood ? 'safety.heard' : 'safety.unsure')]);
}

/** What is said when the answer to a question about the body lets the move go on. */
const ALLOWED = {
  pain: 'safety.quality.milder',
  pulse: 'safety.quality.milder',
  'now-or-before': 'safety.when.before',
  feeling: 'safety.touch.felt',
  waiting: 'safety.quality.milder',
  help: 'safety.quality.milder',
} as const satisfies { readonly [A in Ask]: Plain };

/** On from that second, after time to get back into position. */
function goneOn(state: State, here: Here, answers: Ask): Outcome {
  const { cursor } = state;
  const words = [say(ALLOWED[answers])];
  if (cursor.at === 'paused' || cursor.at === 'guiding') return goOn(state, cursor.plan, cursor.spot, words, 'pause');
  return carryOn({ ...state, cursor: { at: 'lobby' } }, unasked(here), words);
}

/** The first words are the action; where nothing is to be stopped there are none. */
const ACTIONS: { readonly [A in Ask]: Plain | null } = {
  pain: 'safety.quality.action',
  pulse: 'safety.besides.action',
  'now-or-before': 'safety.quality.action',
  feeling: 'safety.quality.action',
  waiting: null,
  help: null,
};

/** The routine waits, and one question is asked; the one that is open already in its short form. */
export function askOnce(state: State, here: Here, question: Ask, result: TriageResult | null = null): Outcome {
  const { cursor } = state;
  if (cursor.at === 'stopped') return alarmAgain(state, here);
  if (here.asking === question) return askAgain(state, { ...here, tries: here.tries + 1 }, []);
  const moving = cursor.at === 'guiding' || cursor.at === 'paused';
  // Nothing is under way that would have to wait for it.
  if (question === 'waiting' && !moving) return carryOn(state, here, result ? [ease(state, result)] : []);
  const action = ACTIONS[question];
  const first = question === 'waiting' && result ? [ease(state, result)] : moving && action ? [say(action)] : [];
  const paused: State = moving ? { ...state, cursor: { at: 'paused', plan: cursor.plan, spot: cursor.spot } } : state;
  return { state: paused, acts: [...first, ask(question)] };
}

/** Whether what is felt is sharp: the question that stands before going on. */
export const askWhetherSharp = (state: State, here: Here): Outcome => askOnce(state, here, 'pain');

/** No better after weeks: it ends the move under way, and where nothing runs it stops and locks nothing. */
function weeksWithoutChange(state: State, here: Here, result: TriageResult): Outcome {
  if (state.cursor.at === 'guiding' || state.cursor.at === 'paused') return endTechnique(state, here, result);
  if (state.cursor.at === 'stopped') return terminate(state, here, result.tier, result.concern);
  return { state, acts: [say('safety.weeks'), prompt('safety.else')] };
}

/** Out of the position step by step; this family is left out from now on, rest is offered. */
export function endTechnique(state: State, here: Here, result: TriageResult): Outcome {
  const { cursor } = state;
  const left = leaveOut(state, result);
  const known: State = result.concern === 'C1' ? { ...left, safety: { ...safetyOf(left), noBelly: true } } : left;
  const words =
    result.concern === 'C1'
      ? say('safety.endTechnique.pressure')
      : result.concern === 'C4'
        ? say('safety.weeks')
        : say(result.condition === 'unknown' ? 'safety.endTechnique.unknown' : 'safety.endTechnique.condition');
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(known, here, [words]);
  const at = under(cursor);
  const ends = result.concern === 'C1' || result.concern === 'C4';
  const blocked = at && (ends || known.prefs.leaveOut.includes(at.item.move));
  const plan = {
    ...cursor.plan,
    items: cursor.plan.items.filter((item, i) => i <= cursor.spot.index || allowed(known, item.move)),
  };
  // The question before the routine is settled: it goes on with the moves it has.
  if (!at || !blocked) return carryOn({ ...known, cursor: { ...cursor, plan } }, here, [words]);
  const out = at.technique.release.map((cue): Act => {
    const line: Line = {
      key: cueKey(at.item.move, cue.id),
      ...(at.round.side ? { side: at.round.side } : {}),
    };
    return { act: 'say', line };
  });
  if (plan.items.length <= cursor.spot.index + 1) {
    return {
      state: { ...known, cursor: { at: 'lobby' } },
      acts: [say('safety.endTechnique.out'), ...out, words, ask('gentle', { key: 'safety.endTechnique.offerRest' })],
    };
  }
  const next = itemStart(cursor.spot.index + 1);
  return {
    state: { ...known, cursor: { at: 'paused', plan, spot: next } },
    acts: [
      say('safety.endTechnique.out'),
      ...out,
      say(`postures.out.${heldIn(at.technique)}`),
      words,
      ask('resume', { key: 'safety.endTechnique.offer' }),
    ],
  };
}

/**
 * What a condition blocks, or wants asked first, is left out from now on: kept as a preference, never as a condition. One
 * that nobody here knows, and a clinician's limit, leave out the family of the move under way (R11).
 */
function leaveOut(state: State, { tags, condition }: TriageResult): State {
  const families = condition ? (underState(state)?.technique.families ?? []) : [];
  const blocked = moveIds.filter(
    (id) =>
      tags.some((tag) => ['block', 'ask'].includes(verdict(tag, id))) ||
      move(id).families.some((family) => families.includes(family)),
  );
  if (blocked.length === 0) return state;
  return { ...state, prefs: { ...state.prefs, leaveOut: [...new Set([...state.prefs.leaveOut, ...blocked])] } };
}
