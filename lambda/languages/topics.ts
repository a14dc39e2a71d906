import type { TopicId } from '../content/answers';
import { topics } from './topics.data';

/** What topics are called, by language: read when first somebody asks about one. */
const NAMES: Readonly<Record<string, () => Readonly<Record<TopicId, readonly string[]>>>> = {
  en: topics,
};

const bare = (text: string): string => ` ${text.toLowerCase().replace(/^(the|a|an) /, '')} `;

/**
 * The topic whose longest name occurs in these words, or null. A slot may hold more of the sentence than the name
 * ("digestion any better"), and then resolves to nothing.
 */
export function topicIn(text: string, locale: string): TopicId | null {
  const words = ` ${text.toLowerCase()} `;
  let best: { readonly id: TopicId; readonly length: number } | null = null;
  for (const [id, names] of Object.entries(NAMES[locale.slice(0, 2)]?.() ?? {}) as [TopicId, readonly string[]][]) {
    for (const name of names) {
      const { length } = bare(name);
      if (words.includes(bare(name)) && length > (best?.length ?? 0)) best = { id, length };
    }
  }
  return best?.id ?? null;
}
