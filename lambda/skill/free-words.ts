import type { Figure, Heard } from '../languages/heard';
import type { Slots, SlotType } from './intents';
import { named, namedLast } from './named';
import { isListed, nothing, type SlotValue, UNSAID } from './slot-values';

/* The slots of an intent as free words have them: nobody cut them out. */

/** The figures that are meant: "twenty seconds, no, I meant fifteen" corrects itself, in the same unit. */
export function figuresIn(text: string, { reader }: Heard): readonly Figure[] {
  const [last, ...before] = text
    .split(reader.corrects)
    .map((part) => reader.figures(part).filter(({ denied }) => !denied))
    .filter((figures) => figures.length > 0)
    .reverse();
  if (!last) return [];
  const unit = before.flat().find(({ is }) => is === 'length')?.value;
  if (unit === undefined || last.some(({ is }) => is === 'length')) return last;
  return last.map((figure) => ({ ...figure, is: 'length', value: figure.value * (unit % 60 === 0 ? 60 : 1) }));
}

/** A slot as free words have it: a figure of its kind, or a name of its list behind what leads to such a name. */
function foundIn(type: SlotType, text: string, hear: Heard): SlotValue {
  const figures = figuresIn(text, hear);
  switch (type) {
    case 'SYMPTOM':
    case 'AMAZON.SearchQuery':
    case 'AMAZON.TIME':
      return null;
    case 'AMAZON.DURATION':
      return figures.findLast(({ is }) => is === 'length')?.value ?? null;
    case 'AMAZON.NUMBER':
      return figures.findLast(({ is }) => is === 'number')?.value ?? null;
    default: {
      const leads = hear.reader.leads[type];
      if (!leads) return namedLast(type, text, hear);
      const at = text.search(leads);
      return at < 0 ? UNSAID : named(type, text.slice(at), hear);
    }
  }
}

/** Without the words of a name: no word is two slots. */
const without = (text: string, value: SlotValue): string =>
  isListed(value) && value.words !== null ? text.replace(value.words, ' ') : text;

/** The slots of an intent as they stand in free words: each of its kinds once, in their order. */
export function found(declared: Slots, text: string, hear: Heard): Readonly<Record<string, SlotValue>> {
  const slots: Record<string, SlotValue> = {};
  const seen = new Set<SlotType>();
  let left = text.toLowerCase();
  for (const [name, type] of Object.entries(declared)) {
    // A bare number is how many, where that may be said: with its unit it is a length.
    const elsewhere = type === 'AMAZON.NUMBER' && 'count' in declared && name !== 'count';
    slots[name] = elsewhere || seen.has(type) ? nothing(type) : foundIn(type, left, hear);
    if (!elsewhere) seen.add(type);
    left = without(left, slots[name] ?? null);
  }
  return slots;
}
