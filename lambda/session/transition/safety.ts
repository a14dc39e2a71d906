import { techniqueIds } from '../../content';
import { heldIn } from '../../content/postures';
import type { Tag } from '../../content/types';
import type { Line } from '../../languages/line';
import { decodeCues, encodeCues } from '../../safety/codes';
import { verdict } from '../../safety/contraindications';
import type { Said } from '../../safety/hear';
import { feelsRight, namesSite, triage } from '../../safety/triage';
import { type Ask, NOTHING_SEEN, type TriageResult } from '../../safety/types';
import type { Asking } from '../asking';
import { cueKey } from '../cue';
import type { Here } from '../here';
import type { Act, State } from '../state';
import { DOCTOR, topicOf } from '../topic';
import { alarmAgain, safetyOf, terminate } from './alarm';
import { ask, carryOn, goOn, itemStart, type Outcome, prompt, say, unasked, under, underState } from './outcome';
import { allowed } from './starts/gates';

/** A question about the body, as triage knows it; null for one that it has no name for. */
export interface Body {
  readonly asks: Ask | null;
}

/** A report that was triaged, and what is known since. */
export interface Listened {
  readonly state: State;
  readonly result: TriageResult;
  /** A stretch where it belongs. */
  readonly right: boolean;
  /** It answers a question about the body. */
  readonly answers: boolean;
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
      ...(asking ? { asking, again: true } : {}),
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
  const known: State = {
    ...state,
    safety: {
      ...safety,
      tier: result.tier === 'urgent' || result.tier === 'emergency' ? result.tier : safety.tier,
      concern: result.concern ?? safety.concern,
      seen: encodeCues(result.seen),
    },
    acted,
  };
  return { state: known, result, right: feelsRight(said, here.hear), answers: body !== null };
}

export function act(heard: Listened, here: Here): Outcome {
  const { state, result } = heard;
  if (result.ask === 'waiting') return waitFor(state, here, result);
  if (result.ask) return askOnce(state, here, result.ask);
  switch (result.action) {
    case 'terminate':
      return terminate(state, here, result.tier, result.concern);
    case 'end-technique':
      return endTechnique(state, here, result);
    case 'pause':
      return result.tier === 'ease-off' ? waitFor(state, here, result) : askOnce(state, here, 'pain');
    case 'continue':
      return calm(heard, here);
    default:
      return result.action satisfies never;
  }
}

/** What helps against this kind of ordinary trouble. */
function ease(state: State, { concern, seen }: TriageResult): Act {
  const at = underState(state);
  const has = (cue: string) => seen.some((known) => known === cue || known.startsWith(`${cue}@`));
  if (concern === 'O2') {
    const kind = has('cramp') ? 'loosen' : has('wobble') ? 'steady' : has('dizzy') ? 'settle' : 'cushion';
    const lying = at && ['back', 'side', 'front'].includes(heldIn(at.technique));
    return say(kind === 'settle' && lying ? 'safety.gettingUp.stayDown' : `safety.easeOff.${kind}`);
  }
  return say(has('tingle') || has('numb') ? 'safety.easeOff.shift' : 'safety.easeOff.effort');
}

/** Dizzy, a wobble, a cramp: the routine waits until it has passed, and goes on only on a clear word. */
function waitFor(state: State, here: Here, result: TriageResult): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(state, here, [ease(state, result)]);
  return {
    state: { ...state, cursor: { at: 'paused', plan: cursor.plan, spot: cursor.spot } },
    acts: [ease(state, result), prompt('safety.easeOff.resume')],
  };
}

/** Ordinary effort, or nothing at all: an easier way, and on from that second. */
function calm({ state, result, right, answers }: Listened, here: Here): Outcome {
  if (answers) return resumeMildly(state, here);
  if (result.tier === 'ease-off') return carryOn(state, here, [right ? say('coach.goodStretch') : ease(state, result)]);
  if (result.hint) return carryOn({ ...state, topic: topicOf(DOCTOR) }, here, [say('safety.doctor.short')]);
  return carryOn(state, here, [say('safety.heard')]);
}

/** A dull stretch after all: on from that second, milder, after time to get back into position. */
function resumeMildly(state: State, here: Here): Outcome {
  const { cursor } = state;
  const words = [say('safety.quality.milder')];
  if (cursor.at === 'paused' || cursor.at === 'guiding') return goOn(state, cursor.plan, cursor.spot, words, 'pause');
  return carryOn({ ...state, cursor: { at: 'lobby' } }, unasked(here), words);
}

/** What triage wants asked, as a question: the kinds that have no question of their own yet are asked about as pain. */
const QUESTIONS = {
  pain: 'pain',
  pulse: 'pulse',
  'now-or-before': 'pain',
  feeling: 'pain',
  waiting: 'pain',
  help: 'pain',
} as const satisfies { readonly [A in Ask]: Asking };
const ACTIONS = { pain: 'safety.quality.action', pulse: 'safety.besides.action' } as const;

/** The routine waits, and one question is asked. */
export function askOnce(state: State, here: Here, question: Ask): Outcome {
  const { cursor } = state;
  const name = QUESTIONS[question];
  const asked = ask(name);
  if (cursor.at === 'guiding' || cursor.at === 'paused') {
    return {
      state: { ...state, cursor: { at: 'paused', plan: cursor.plan, spot: cursor.spot } },
      acts: [say(ACTIONS[name]), asked],
    };
  }
  return cursor.at === 'stopped' ? alarmAgain(state, here) : { state, acts: [asked] };
}

/** Whether what is felt is sharp: the question that stands before going on. */
export const askWhetherSharp = (state: State, here: Here): Outcome => askOnce(state, here, 'pain');

/** Out of the position step by step; this family is left out from now on, rest is offered. */
export function endTechnique(state: State, here: Here, result: TriageResult): Outcome {
  const { cursor } = state;
  const left = leaveOut(state, result.tags);
  const known: State = result.concern === 'C1' ? { ...left, safety: { ...safetyOf(left), noBelly: true } } : left;
  const words = say(result.concern === 'C1' ? 'safety.endTechnique.pressure' : 'safety.endTechnique.condition');
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(known, here, [words]);
  const at = under(cursor);
  const blocked = at && (result.concern === 'C1' || known.prefs.leaveOut.includes(at.item.move));
  const plan = {
    ...cursor.plan,
    items: cursor.plan.items.filter((item, i) => i <= cursor.spot.index || allowed(known, item.move)),
  };
  // The question before the routine is settled: it goes on with the moves it has.
  if (!at || !blocked)
    return carryOn({ ...known, cursor: { ...cursor, plan } }, here.asking === 'gate' ? unasked(here) : here, [words]);
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

/** What a condition blocks, or wants asked first, is left out from now on: kept as a preference, never as a condition. */
function leaveOut(state: State, tags: readonly Tag[]): State {
  if (tags.length === 0) return state;
  const blocked = techniqueIds.filter((id) => tags.some((tag) => ['block', 'ask'].includes(verdict(tag, id))));
  return { ...state, prefs: { ...state.prefs, leaveOut: [...new Set([...state.prefs.leaveOut, ...blocked])] } };
}
