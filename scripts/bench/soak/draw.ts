import { intentNames, isIntentName, slotsOf } from '../../../lambda/skill/intents';
import { interactionModel } from '../../models/interaction-model';
import { CONTROL_WORDS } from '../words';

export type Chance = () => number;

export const pick = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
export const between = (chance: Chance, from: number, to: number): number => from + chance() * (to - from);
/** True in this share of the cases. */
export const once = (chance: Chance, share: number): boolean => chance() < share;

type Slot = Readonly<Record<string, unknown>>;

const plain = (name: string, value: string): Slot => ({ name, value, confirmationStatus: 'NONE' });
/** A slot whose value Alexa found in a list of the speech model, or in none. */
export const listed = (name: string, id: string | null): Slot => ({
  ...plain(name, id ?? 'pigeon pose'),
  resolutions: {
    resolutionsPerAuthority: [
      id === null
        ? { authority: 'x', status: { code: 'ER_SUCCESS_NO_MATCH' } }
        : { authority: 'x', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: id, id } }] },
    ],
  },
});

/** What bodies report, from nothing to an alarm. None of it may ever be found in a record. */
export const REPORTED = [
  'a little tired',
  'a dull stretch',
  'sharp pain in my groin',
  'chest pain',
  'foot numb',
  'dizzy',
  'itchy elbow purple',
] as const;

/** Words of slots that have no list of ours, sound and broken. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  SYMPTOM: REPORTED,
  'AMAZON.SearchQuery': REPORTED,
  'AMAZON.DURATION': ['PT10S', 'PT30S', 'PT3M', 'PT7M', 'PT10M', 'PT35M', 'PT2H', 'P1Y', 'PT0S', '?', 'soon'],
  'AMAZON.TIME': ['07:00', '19:30', 'MO', '25:61', '?', ''],
  'AMAZON.NUMBER': ['5', '10', '30', '0', '-3', '99999', '?', 'x'],
};
/** Ids of the lists in the speech model, and words that are in none. */
const LISTS: ReadonlyMap<string, readonly (string | null)[]> = new Map(
  interactionModel('en-US').interactionModel.languageModel.types.map(({ name, values }) => [
    name,
    [...values.map(({ id }) => id), null],
  ]),
);
const FILLED = 0.7;

/** Slots of an intent, each filled at random, or left empty as Alexa leaves them. */
export function drawSlots(intent: string, chance: Chance): Readonly<Record<string, Slot>> {
  if (!isIntentName(intent)) return {};
  return Object.fromEntries(
    Object.entries(slotsOf(intent)).map(([name, type]) => {
      if (!once(chance, FILLED)) return [name, { name, confirmationStatus: 'NONE' }];
      const words = WORDS[type];
      return [name, words ? plain(name, pick(chance, words)) : listed(name, pick(chance, LISTS.get(type) ?? [null]))];
    }),
  );
}

/** Questions that are mostly said yes to: else nothing would come of what Alexa's own services do, nor of "forget me". */
const WANTED: ReadonlySet<string> = new Set(['timer', 'reminder-time', 'reminder-sure', 'forget']);
const OF_ALEXA = [
  'RemindIntent',
  'RemindIntent',
  'ListRemindersIntent',
  'CancelRemindersIntent',
  'RestIntent',
  'ForgetMeIntent',
];

/** An intent for where the conversation stands: mostly one that fits, now and then any at all. */
export function drawIntent(at: string | undefined, asking: string | null, chance: Chance): string {
  if (once(chance, 0.15)) return pick(chance, intentNames);
  if (asking !== null && WANTED.has(asking) && once(chance, 0.8))
    return asking === 'reminder-time' ? 'RemindIntent' : 'AMAZON.YesIntent';
  if (asking !== null && once(chance, 0.7))
    return pick(chance, ['AMAZON.NoIntent', 'AMAZON.NoIntent', 'AMAZON.YesIntent', 'NotSureIntent', 'AMAZON.NoIntent']);
  if (at === 'guiding') return pick(chance, CONTROL_WORDS);
  if (at === 'paused')
    return pick(chance, ['AMAZON.ResumeIntent', 'ReadyIntent', 'AMAZON.YesIntent', 'AMAZON.HelpIntent']);
  if (once(chance, 0.2)) return pick(chance, OF_ALEXA);
  return pick(chance, ['StartRoutineIntent', 'StartRoutineIntent', 'StartTechniqueIntent', 'PlanIntent', 'RestIntent']);
}
