import { TOPIC_SYNONYMS } from './en/words/topics';

export const topics = (): typeof TOPIC_SYNONYMS => TOPIC_SYNONYMS;
