export { TOPIC_SYNONYMS as en } from './en/words/topics';
