import { care } from './answers/care';
import { claims } from './answers/claims';
import { muscle } from './answers/muscle';
import { practice } from './answers/practice';
import { tightness } from './answers/tightness';
import type { AnswersWords } from './answers/words';

/** What is said to a question about the psoas; no id may stand in two files. None ends in a question: whoever speaks it decides what follows. */
export const answers = { ...muscle, ...tightness, ...practice, ...claims, ...care } as const satisfies AnswersWords;
