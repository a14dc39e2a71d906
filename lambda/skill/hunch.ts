import { EFFECT } from '../session/effects';
import type { SessionEvent } from '../session/events';
import { type Hunch, PLAIN_HUNCHES } from '../session/state';
import { isIntentName } from './intents';
import { type FreeWords, meaningIn } from './likeliest';
import { asked, LITTLE, MAYBE_REPORT, type Wish } from './reader';

/**
 * So likely a wish has to be that is asked about, and a question that is answered. Of 5,000 sentences by authors whom the net
 * had not learned from a tenth lay between the first of these and what is believed, and 4 of 10 of them were read right.
 */
const ASKED_ABOUT = 0.25;
const ANSWERED = 0.3;

const PLAIN: ReadonlySet<string> = new Set(PLAIN_HUNCHES);
const hunchOf = (event: SessionEvent): Hunch | null =>
  event.type === 'start-move'
    ? event.move && !event.more
      ? { type: 'start-move', move: event.move }
      : null
    : PLAIN.has(event.type)
      ? ({ type: event.type } as Hunch)
      : null;

/**
 * What words are rather like than anything else, where that is too little to be done: a question is answered, since a wrong
 * answer loses nothing, and a wish that can be lost by a no is asked about. Null where it is neither, or a question waits.
 */
export function hunchIn({ text, scene, hear, best: read }: FreeWords): Wish | null {
  if (scene === null || scene === 'asked') return null;
  const best = read();
  if (!best || best.chance < ASKED_ABOUT || best.report >= MAYBE_REPORT || best.words <= LITTLE) return null;
  const meaning = meaningIn(best.label);
  const wish = isIntentName(meaning.name) ? asked(meaning.name, meaning, text, hear) : null;
  if (!wish) return null;
  if (EFFECT[wish.event.type] === 'tells')
    return best.chance >= ANSWERED && wish.event.type !== 'elsewhere' ? wish : null;
  const event = hunchOf(wish.event);
  return event && { event: { type: 'perhaps', event }, sure: false };
}
