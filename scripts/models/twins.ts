import { LANGUAGES } from '../../lambda/languages';
import type { Heard } from '../../lambda/languages/heard';
import { EFFECT } from '../../lambda/session/effects';
import type { Effect } from '../../lambda/session/meant';
import { type IntentName, isIntentName, slotsOf } from '../../lambda/skill/intents';
import { meaningOf } from '../../lambda/skill/meanings';
import { readSlots } from '../../lambda/skill/slots';
import type { Code } from '../languages';
import { WORDS } from '../words';
import type { Look } from '../words/words';
import type { Intent, InteractionModel, ValueType } from './interaction-model';
import { slotsIn } from './phrases';

export interface Twins {
  /** What is left of the samples, with its marks. */
  readonly about: string;
  readonly samples: readonly { readonly intent: string; readonly effect: Effect; readonly sample: string }[];
}

/** What is left of a sample: the words that matter as a set, slots as their types, whether it denies, whether it asks. */
function aboutOf(
  sample: string,
  types: ReadonlyMap<string, string>,
  { small, negations, fillers, asks }: Look,
): string {
  const words = sample.toLowerCase().split(' ');
  const kept = words
    .map((word) => {
      const [slot] = slotsIn(word);
      return slot === undefined ? word : `{${types.get(slot) ?? slot}}`;
    })
    .filter((word) => !small.has(word) && !negations.test(word));
  const marks = [
    words.some((word) => negations.test(word)) ? 'no' : '',
    asks.test(sample.toLowerCase().replace(fillers, '')) ? '?' : '',
  ];
  return [...marks, ...[...new Set(kept)].sort()].filter((word) => word !== '').join(' ');
}

/** Stands for any value of the types that are the service's own. */
const ANY = '1';

/** What a sample does, with the first value of its lists in its slots. */
function effectOf(
  name: IntentName,
  sample: string,
  { slots = [] }: Intent,
  types: readonly ValueType[],
  hear: Heard,
): Effect {
  const sent = slotsIn(sample).map((slot) => {
    const type = types.find((list) => list.name === slots.find((own) => own.name === slot)?.type);
    return [slot, { value: type?.values[0]?.name.value ?? ANY }];
  });
  return EFFECT[meaningOf(name, readSlots(slotsOf(name), Object.fromEntries(sent), hear), hear).type];
}

/** Samples that are about the same and do different things: the service takes one for the other, and nothing tells. */
export function twins({ interactionModel: { languageModel } }: InteractionModel, code: Code = 'en'): readonly Twins[] {
  const { hear } = LANGUAGES[code];
  const groups = new Map<string, Twins['samples'][number][]>();
  for (const own of languageModel.intents) {
    const { name: intent, slots = [], samples } = own;
    // What fits nowhere else is nobody's twin.
    if (!isIntentName(intent) || /Fallback|^WishIntent/.test(intent)) continue;
    const types = new Map(slots.map(({ name, type }) => [name, type]));
    for (const sample of samples) {
      const about = aboutOf(sample, types, WORDS[code].look);
      const group = groups.get(about) ?? [];
      group.push({ intent, effect: effectOf(intent, sample, own, languageModel.types, hear), sample });
      groups.set(about, group);
    }
  }
  return [...groups]
    .filter(([about, samples]) => about !== '' && new Set(samples.map(({ effect }) => effect)).size > 1)
    .map(([about, samples]) => ({ about, samples }));
}
