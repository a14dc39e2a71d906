import { type MoveId, move, moveIds } from '../../../content';
import { heldIn } from '../../../content/postures';
import type { Line } from '../../../languages/line';
import { verdict } from '../../../safety/contraindications';
import type { TriageResult } from '../../../safety/types';
import { cueKey } from '../../cue';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import { nameOf } from '../named';
import { ask, carryOn, type Outcome, say, unasked } from '../outcome';
import { allowed } from '../starts/gates';
import { itemStart, under, underState } from '../under-way';
import { safetyOf } from './alarm';

/** Out of the position step by step; this family is left out from now on, rest is offered. */
export function endTechnique(state: State, here: Here, result: TriageResult): Outcome {
  const { cursor } = state;
  const left = withoutMoves(state, result);
  const known: State = result.concern === 'C1' ? { ...left, safety: { ...safetyOf(left), noBelly: true } } : left;
  const words = wordsOf(state, result);
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(known, here, [words]);
  const at = under(cursor);
  const blocked = at && (result.concern === 'C4' || !allowed(known, at.item.move));
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

/** Whom to ask before this move is done again. */
function wordsOf(state: State, { concern, condition, tags }: TriageResult): Act {
  if (concern === 'C1') return say('safety.endTechnique.pressure');
  if (concern === 'C4') return say('safety.lasting.visit');
  if (tags.includes('fever')) return say('safety.endTechnique.restFirst');
  if (condition !== 'unknown') return say('safety.endTechnique.condition');
  const at = underState(state);
  return at
    ? say('safety.endTechnique.unknown', { name: nameOf(at.item.move) })
    : say('safety.endTechnique.unknownMoves');
}

/**
 * What a condition blocks, or wants asked first, is left out from now on, and so is the family under way that a clinician
 * forbade: kept as a preference, never as a condition. What nobody here knows leaves that family out today (R11).
 */
function withoutMoves(state: State, { tags, condition }: TriageResult): State {
  const blocked = moveIds.filter((id) => tags.some((tag) => ['block', 'ask'].includes(verdict(tag, id))));
  const family = condition ? familyUnderWay(state) : [];
  const kept = [...blocked, ...(condition === 'limit' ? family : [])];
  const today = condition === 'unknown' ? family : [];
  const joined = (before: readonly MoveId[], more: readonly MoveId[]) => [...new Set([...before, ...more])];
  return {
    ...state,
    ...(kept.length > 0 ? { prefs: { ...state.prefs, leaveOut: joined(state.prefs.leaveOut, kept) } } : {}),
    ...(today.length > 0 ? { out: joined(state.out ?? [], today) } : {}),
  };
}

/** The moves that share a family with the one under way; that one alone where it has none. */
function familyUnderWay(state: State): readonly MoveId[] {
  const at = underState(state);
  if (!at) return [];
  const { families } = at.technique;
  return moveIds.filter((id) => id === at.item.move || move(id).families.some((family) => families.includes(family)));
}
