import { move } from '../content';
import type { PlanItem } from '../content/item';
import { told } from '../session/learned';
import type { Preferences } from '../session/preferences';
import { rounds } from '../session/rounds';
import type { Plan } from '../session/types';
import type { Beat, Setting, Voice } from './beats';
import { fetching } from './getting-there';
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
    let sum = 0;
    let before: PlanItem | null = null;
    for (const item of plan.items) {
      const earlier: PlanItem | null = before;
      const name = `${earlier ? behindName(earlier) : firstName(plan)}|${plan.place}|${told(item, setting.prefs)}|${itemName(item)}`;
      sum += remembered(name, () => {
        const part = { ...plan, visit: 0, ...(earlier ? { items: [earlier, item] } : {}) };
        return itemBeats(part, { ...START, index: earlier ? 1 : 0 }, 'fresh', setting, FIRST);
      });
      before = item;
    }
    const last = before && move(before.move).posture;
    return nearest(sum + remembered(`${last}|${plan.place}`, () => upBeats({ ...plan, visit: 0 }, 0, setting)));
  };
}

/** Everything of a plan that the length of its first item depends on: what is fetched, and whether another one follows. */
const firstName = (plan: Plan): string => `first|${fetching(plan)}|${plan.items.length === 1}`;

/** Everything of an item that the length of the next one depends on. */
function behindName(item: PlanItem): string {
  const { posture, kneesBent } = move(item.move);
  return `${posture}|${kneesBent}|${posture === 'side' ? rounds(item).at(-1)?.side : ''}`;
}

/** Everything of an item that its length depends on. */
const itemName = ({ move: id, seconds, count, sets, lead, brief, behind, extra, felt, each, half, only }: PlanItem) =>
  `${id}|${seconds}|${count}|${sets}|${lead}|${brief}|${behind}|${each}|${half}|${only}|${extra || felt ? JSON.stringify([extra, felt]) : ''}`;
