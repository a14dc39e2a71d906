import type { IntentRequest, Slot } from 'ask-sdk-model';
import { hearOf } from '../../lambda/languages/hear';
import { intentNames, isIntentName, slotsOf } from '../../lambda/skill/intents';
import { interpret } from '../../lambda/skill/interpret';
import type { Understanding } from '../../simulator/nlu/matcher';
import type { Line } from './lines';

/** What a label "REPORT" takes: the skill listens to the same words in all of these. */
const TAKES_A_REPORT: readonly string[] = [
  ...intentNames.filter((name) => Object.values(slotsOf(name)).includes('AMAZON.SearchQuery')),
  'SymptomIntent',
  'ConditionIntent',
];

export interface Scored {
  readonly line: Line;
  readonly heard: Understanding;
  readonly right: boolean;
  /** Whether every labelled slot holds its value; null where none is labelled, or the intent is already wrong. */
  readonly filled: boolean | null;
}

const valuesOf = (slot: Slot | undefined): readonly string[] => {
  const matches = slot?.resolutions?.resolutionsPerAuthority?.[0]?.values;
  if (matches) return matches.map(({ value }) => value.id);
  return slot?.value === undefined ? [] : [slot.value];
};

/** What the session is told of an intent, as text: two names for the same event are one to the listener. */
const told = (name: string, slots: Understanding['slots'] = {}): string =>
  JSON.stringify(
    interpret(
      { locale: 'en-US', intent: { name, slots, confirmationStatus: 'NONE' } } as unknown as IntentRequest,
      hearOf('en-US'),
    ).event,
  );

/** Seconds said as a number of them fill a slot of their own. */
const isSaid = (name: string, value: string, slots: Understanding['slots']): boolean =>
  valuesOf(slots[name]).includes(value) ||
  (name === 'duration' && [`PT${slots.seconds?.value}S`, `PT${slots.minutes?.value}M`].includes(value));

/** A feeling that is asked about reaches the session in the same words by two intents. */
const asksOfFeeling = (name: string, { intent, slots }: Understanding): boolean =>
  name === 'WhatIfIntent' && intent === 'IsItNormalIntent' && slots.report?.value !== undefined;

export const score = (line: Line, heard: Understanding): Scored => {
  const { intent } = heard;
  const right = line.intents.some((name) =>
    name === 'REPORT'
      ? TAKES_A_REPORT.includes(intent)
      : name === intent || told(name) === told(intent, heard.slots) || asksOfFeeling(name, heard),
  );
  const has = isIntentName(intent) ? slotsOf(intent) : {};
  const wanted = Object.entries(line.slots).filter(([name]) => Object.hasOwn(has, name));
  const filled = right && wanted.length > 0 ? wanted.every(([name, value]) => isSaid(name, value, heard.slots)) : null;
  return { line, heard, right, filled };
};
