import type { Slot } from 'ask-sdk-model';
import type { Locale } from '../../lambda/languages';
import { hearOf } from '../../lambda/languages';
import { triage } from '../../lambda/safety/triage';
import { NOTHING_SEEN } from '../../lambda/safety/types';
import { EFFECT } from '../../lambda/session/effects';
import type { SessionEvent } from '../../lambda/session/events';
import { keepsItsMeaning } from '../../lambda/session/transition/body';
import { isIntentName, slotsOf } from '../../lambda/skill/intents';
import { interpret } from '../../lambda/skill/interpret';
import { toldBy } from '../../scripts/reader/corpus';
import type { Understood } from '../../simulator/nlu/matcher';
import type { Line } from './lines';

export interface Scored {
  readonly line: Line;
  readonly heard: Understood;
  readonly right: boolean;
  /** Whether every labelled slot holds its value; null where none is labelled, or the intent is already wrong. */
  readonly filled: boolean | null;
}

const valuesOf = (slot: Slot | undefined): readonly string[] => {
  const matches = slot?.resolutions?.resolutionsPerAuthority?.[0]?.values;
  if (matches) return matches.map(({ value }) => value.id);
  return slot?.value === undefined ? [] : [slot.value];
};

/** "REPORT" takes whatever listens to a body. */
const listens = ({ type }: SessionEvent): boolean => type !== 'is-it-safe' && EFFECT[type] === 'alarms';

/** Seconds said as a number of them fill a slot of their own. */
const isSaid = (name: string, value: string, slots: Understood['slots']): boolean =>
  valuesOf(slots[name]).includes(value) ||
  (name === 'duration' && [`PT${slots.seconds?.value}S`, `PT${slots.minutes?.value}M`].includes(value));

export const score = (line: Line, heard: Understood, locale: Locale = 'en-US'): Scored => {
  const { intent, slots } = heard;
  const hear = hearOf(locale);
  const { event, words, reported } = interpret({ intent: { name: intent, slots } }, hear);
  // A wish that was read in a report counts where the session takes it for one, as the listener notices.
  const isReport = reported === true && !keepsItsMeaning(triage(words, NOTHING_SEEN, hear), event, true);
  const heardAs: SessionEvent = isReport ? { type: 'report', text: words } : event;
  const right = line.told.some((told) => (told === 'REPORT' ? listens(heardAs) : told === toldBy(heardAs)));
  const has = isIntentName(intent) ? slotsOf(intent) : {};
  const wanted = Object.entries(line.slots).filter(([name]) => Object.hasOwn(has, name));
  const filled = right && wanted.length > 0 ? wanted.every(([name, value]) => isSaid(name, value, heard.slots)) : null;
  return { line, heard, right, filled };
};
