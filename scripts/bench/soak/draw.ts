import { techniqueIds } from '../../../lambda/content';
import { answerIds } from '../../../lambda/content/answers';
import { routineIds } from '../../../lambda/content/routines';
import { TAGS } from '../../../lambda/content/types';
import { intentNames, isIntentName, type SlotType, slotsOf } from '../../../lambda/skill/intents';
import { CONTROL_WORDS } from '../words';

export type Chance = () => number;

export const pick = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
export const between = (chance: Chance, from: number, to: number): number => from + chance() * (to - from);
/** True in this share of the cases. */
export const once = (chance: Chance, share: number): boolean => chance() < share;

type Slot = Readonly<Record<string, unknown>>;

const plain = (name: string, value: string): Slot => ({ name, value, confirmationStatus: 'NONE' });
const listed = (name: string, id: string | null): Slot => ({
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

const WORDS: Readonly<Record<SlotType, readonly (string | null)[]>> = {
  ROUTINE: [...routineIds, null],
  TECHNIQUE: [...techniqueIds, null],
  TOPIC: [...answerIds, null],
  SIDE: ['left', 'right', null],
  CONDITION: [...TAGS, null],
  SYMPTOM: REPORTED,
  'AMAZON.SearchQuery': REPORTED,
  'AMAZON.DURATION': ['PT10S', 'PT30S', 'PT3M', 'PT7M', 'PT10M', 'PT35M', 'PT2H', 'P1Y', 'PT0S', '?', 'soon'],
  'AMAZON.TIME': ['07:00', '19:30', 'MO', '25:61', '?', null],
  DAYS: ['daily', 'weekdays', 'monday', null],
  'AMAZON.NUMBER': ['5', '10', '30', '0', '-3', '99999', '?', 'x'],
};
const RESOLVED: ReadonlySet<SlotType> = new Set<SlotType>([
  'ROUTINE',
  'TECHNIQUE',
  'TOPIC',
  'SIDE',
  'CONDITION',
  'DAYS',
]);
const FILLED = 0.7;

/** Slots of an intent, each filled at random, or left empty as Alexa leaves them. */
export function drawSlots(intent: string, chance: Chance): Readonly<Record<string, Slot>> {
  if (!isIntentName(intent)) return {};
  return Object.fromEntries(
    Object.entries(slotsOf(intent)).map(([name, type]) => {
      if (!once(chance, FILLED)) return [name, { name, confirmationStatus: 'NONE' }];
      const word = pick(chance, WORDS[type]);
      return [name, RESOLVED.has(type) ? listed(name, word) : plain(name, word ?? '')];
    }),
  );
}

/** An intent for where the conversation stands: mostly one that fits, now and then any at all. */
export function drawIntent(at: string | undefined, asking: string | null, chance: Chance): string {
  if (once(chance, 0.15)) return pick(chance, intentNames);
  if (asking !== null && once(chance, 0.7))
    return pick(chance, ['AMAZON.NoIntent', 'AMAZON.NoIntent', 'AMAZON.YesIntent', 'NotSureIntent', 'AMAZON.NoIntent']);
  if (at === 'guiding') return pick(chance, CONTROL_WORDS);
  if (at === 'paused')
    return pick(chance, ['AMAZON.ResumeIntent', 'ReadyIntent', 'AMAZON.YesIntent', 'AMAZON.HelpIntent']);
  return pick(chance, ['StartRoutineIntent', 'StartRoutineIntent', 'StartTechniqueIntent', 'PlanIntent', 'RestIntent']);
}
