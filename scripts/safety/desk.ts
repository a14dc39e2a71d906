import { hearOf } from '../../lambda/languages';
import type { Meant } from '../../lambda/session/meant';
import { interpret } from '../../lambda/skill/interpret';
import type { Meaning } from '../../simulator/device';
import { understandingFor } from '../../simulator/nlu/understanding';

const known = new Map<string, Meant | null>();

/** What the skill is given of a sentence by the desk's speech model; null where the device keeps it to itself ("exit"). */
export function delivered(text: string, locale: string): Meant | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const meaning = understandingFor(locale).hear(text) as Meaning;
  const meant =
    meaning.kind === 'exit' || meaning.intent === null
      ? null
      : interpret({ intent: { name: meaning.intent.intent, slots: meaning.intent.slots } }, hearOf(locale));
  known.set(text, meant);
  return meant;
}

/** Whether words of the listener came along. */
export const hasWords = ({ event, words }: Meant): boolean => ('text' in event && Boolean(event.text)) || words !== '';
