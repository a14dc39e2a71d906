import { type MoveId, move } from '../../content';
import type { PlanItem } from '../../content/item';
import { moveCues, settleSeconds } from '../../content/postures';
import type { Posture, Setup } from '../../content/types';
import { adjusted } from '../feedback';
import type { Adjustment } from '../preferences';
import { dose, type Round, rounds } from '../rounds';

/** Steps of a dose while it grows: seconds of a hold, repetitions (even, so that both sides get the same), breaths. */
const STEP = { hold: 10, reps: 2, breaths: 1 } as const;
const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step)) }, (_, i) => from + (i + 1) * step);

/**
 * The doses of a move from its lowest to its highest, within its data: first more sets, then more in each for holds;
 * first more repetitions, then another set for what is counted. Only the lowest where nothing else is wise; else with what
 * was said of the move.
 */
export function dosesOf(id: MoveId, lowest: boolean, said?: Adjustment): readonly PlanItem[] {
  const key = `${id}|${lowest}|${said?.step ?? 0}|${said?.lean ?? ''}|${said?.amount ?? ''}`;
  const known = DOSES.get(key) ?? listSaid(id, lowest, said);
  DOSES.set(key, known);
  return known;
}

/** What was too hard grows into no room that is left: the usual dose is the most, and that a step down. */
function listSaid(id: MoveId, lowest: boolean, said?: Adjustment): readonly PlanItem[] {
  const list = listDoses(id, lowest);
  if (!said || lowest) return list;
  const most = said.step < 0 ? usualDose(id, lowest) + 1 : list.length;
  return list.slice(0, most).map((item) => adjusted(item, said));
}

/** They depend on nothing but the content and few words, and are asked for in every plan. */
const DOSES = new Map<string, readonly PlanItem[]>();

function listDoses(id: MoveId, lowest: boolean): readonly PlanItem[] {
  const { work, sets } = move(id);
  const item = (amount: number, count: number): PlanItem =>
    work.kind === 'hold' || work.kind === 'rest'
      ? { move: id, seconds: amount, sets: count }
      : { move: id, count: amount, sets: count };
  if (work.kind === 'rest') return [item(work.seconds.least, 1)];
  const amounts = work.kind === 'hold' ? work.seconds : work.count;
  const least = item(amounts.least, sets.least);
  if (lowest) return [least];
  const more = range(amounts.least, amounts.most, STEP[work.kind]);
  const grown = range(sets.least, sets.most, 1);
  if (work.kind === 'hold')
    return [least, ...grown.map((n) => item(amounts.least, n)), ...more.map((amount) => item(amount, sets.most))];
  const twice = [amounts.least, ...more].filter((amount) => amount * sets.most > amounts.most * sets.least);
  return [
    least,
    ...more.map((amount) => item(amount, sets.least)),
    ...(grown.length > 0 ? twice.map((amount) => item(amount, sets.most)) : []),
  ];
}

/** The dose a move comes into a plan with: the usual one, with whatever was said of it. */
export function usualDose(id: MoveId, lowest: boolean): number {
  const known = USUAL[lowest ? 'lowest' : 'any'].get(id) ?? findUsual(id, lowest);
  USUAL[lowest ? 'lowest' : 'any'].set(id, known);
  return known;
}
const USUAL = { lowest: new Map<MoveId, number>(), any: new Map<MoveId, number>() };

function findUsual(id: MoveId, lowest: boolean): number {
  const { work, sets } = move(id);
  const doses = dosesOf(id, lowest);
  const usual = work.kind === 'hold' || work.kind === 'rest' ? work.seconds.usual : work.count.usual;
  const found = doses.findIndex((item) => dose(item) >= usual && (item.sets ?? 1) >= sets.usual);
  return found < 0 ? doses.length - 1 : found;
}

/** Seconds of the side that has more of it under a still stretch of the hip flexors, and under pressure on the belly. */
export function loadOf(item: PlanItem): { readonly stretch: number; readonly belly: number } {
  const { stretches, families, work, sets } = move(item.move);
  const more = Math.max(0, ...(item.extra ?? []).map(({ amount }) => amount));
  const held = work.kind === 'hold' ? dose(item) * (item.sets ?? sets.usual) + more : 0;
  return { stretch: stretches ? held : 0, belly: families.includes('belly') ? held : 0 };
}

/** Seconds of the work itself, all sets and sides. */
function workSeconds(item: PlanItem): number {
  const { work } = move(item.move);
  const one =
    work.kind === 'reps'
      ? work.cadence.lift + (item.each ?? work.cadence.hold) + work.cadence.lower + work.cadence.rest
      : work.kind === 'breaths'
        ? work.seconds
        : 1;
  return rounds(item).reduce((sum, { amount }) => sum + amount * one, 0);
}

/** What a spoken sentence takes on average, in seconds; only a first guess, which the measured plan corrects. */
const SENTENCE = 3;
const NAME = 2.5;
const STOP_CUE = 7;
const BEGIN = 1.6;

const said = (cues: readonly { readonly doing: number }[]): number =>
  cues.reduce((sum, { doing }) => sum + SENTENCE + doing, 0);

/** About how long a move takes with everything around it but the change of posture, in seconds. */
export function guessedSeconds(item: PlanItem, talk: 'full' | 'brief' | 'bell'): number {
  const known = GUESSED[talk].get(item);
  if (known !== undefined) return known;
  const seconds = guessSeconds(item, talk);
  GUESSED[talk].set(item, seconds);
  return seconds;
}

/** Guesses by the item they are of: most items are doses of the content, and the same in every plan. */
const GUESSED = {
  full: new WeakMap<PlanItem, number>(),
  brief: new WeakMap<PlanItem, number>(),
  bell: new WeakMap<PlanItem, number>(),
};

function guessSeconds(item: PlanItem, talk: 'full' | 'brief' | 'bell'): number {
  const technique = move(item.move);
  const setups: Readonly<Record<Round['entry'], Setup>> = {
    first: talk === 'full' ? technique.first : technique.brief,
    change: technique.change,
    'another-set': technique.anotherSet,
  };
  const around = rounds(item).reduce((sum, { entry }) => {
    const { cues, settle } = setups[entry];
    const out = technique.release.reduce((all, { doing }) => all + 1.5 + doing, 0);
    return sum + said(cues) + settle + BEGIN + (technique.stopCue ? STOP_CUE : 0) + out;
  }, 0);
  return NAME + around + workSeconds(item);
}

/** About how long it takes to get from one posture into another, in seconds. */
export function guessedChange(from: Posture | null, to: Posture): number {
  if (from === to) return 0;
  const key = `${from}|${to}`;
  const seconds = CHANGED.get(key) ?? said(moveCues(from, to)) + settleSeconds(from, to);
  CHANGED.set(key, seconds);
  return seconds;
}
const CHANGED = new Map<string, number>();
