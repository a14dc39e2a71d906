import { type MoveId, move } from '../content';
import type { PlanItem } from '../content/item';
import { told } from '../session/learned';
import type { Preferences } from '../session/preferences';
import type { Spot } from '../session/state';
import type { Plan } from '../session/types';
import type { Beat, Setting, Voice } from './beats';
import { itemBeats, START } from './score';
import { nearest } from './tenths';
import { turnsBefore } from './turns';
import { upBeats } from './way-up';

/*
 * The length of a plan is the sum of its moves' lengths, and that of a move depends on its dose, on what comes before it and
 * on how the listener is spoken to. So each is measured once, by its beats, and a plan costs an addition. Sentences that
 * take turns with others are measured in their first form: a plan may be a few seconds off, and is fitted afterwards.
 */

/** Settings remembered at a time, and moves in each: a process serves many listeners. */
const KEPT = { settings: 12, moves: 1500 };

const FIRST = turnsBefore({ routine: 'plan', items: [] }, 0);

type Lengths = Map<string, number>;
const known = new WeakMap<Voice, Map<string, Lengths>>();

/** Preferences that no second depends on, or only by how a move is told; whatever is not named here counts. */
const SILENT: ReadonlySet<string> = new Set<keyof Preferences>([
  'done',
  'fully',
  'adjust',
  'tempoTurns',
  'tempoHints',
  'pace',
  'lead',
  'leaveOut',
  'holds',
  'has',
  'without',
  'own',
]);

const settingName = (prefs: Preferences): string =>
  JSON.stringify(Object.entries(prefs).filter(([name]) => !SILENT.has(name)));

/** The lengths that were measured in these words, for this listener's way of being spoken to. */
function lengthsIn(words: Voice, prefs: Preferences): Lengths {
  const settings = known.get(words) ?? new Map<string, Lengths>();
  known.set(words, settings);
  const name = settingName(prefs);
  const lengths = settings.get(name) ?? new Map<string, number>();
  if (!settings.has(name) && settings.size >= KEPT.settings) settings.clear();
  settings.set(name, lengths);
  return lengths;
}

/**
 * About how many seconds a whole plan takes from its first setup to the end of the way up, without prompts and windows. `words` is
 * the voice of the locale before the listener's tempo.
 */
export function planLengths(setting: Setting, words: Voice): (plan: Plan) => number {
  const lengths = lengthsIn(words, setting.prefs);
  const remembered = (name: string, beats: () => Iterable<Beat>): number => {
    const before = lengths.get(name);
    if (before !== undefined) return before;
    let sum = 0;
    for (const { seconds } of beats()) sum += seconds;
    if (lengths.size >= KEPT.moves) lengths.clear();
    lengths.set(name, nearest(sum));
    return nearest(sum);
  };
  return (plan) => {
    const alone = plan.items.length === 1;
    let sum = 0;
    let before: MoveId | null = null;
    plan.items.forEach((item, index) => {
      const name = `${before && move(before).posture}|${plan.place}|${alone}|${told(item, setting.prefs)}|${itemName(item)}`;
      const from: Spot = { ...START, index };
      sum += remembered(name, () => itemBeats(plan, from, 'fresh', setting, FIRST));
      before = item.move;
    });
    return nearest(sum + remembered(`${before}|${plan.place}`, () => upBeats(plan, 0, setting)));
  };
}

/** Everything of an item that its length depends on. */
const itemName = ({ move: id, seconds, count, sets, lead, brief, behind, extra, felt }: PlanItem): string =>
  `${id}|${seconds}|${count}|${sets}|${lead}|${brief}|${behind}|${extra || felt ? JSON.stringify([extra, felt]) : ''}`;
