import type { Heard } from '../languages/heard';
import { EFFECT } from '../session/effects';
import type { SessionEvent } from '../session/events';
import type { Effect } from '../session/meant';
import { isIntentName } from './intents';
import { likeliest, meaningIn } from './likeliest';
import { namesIn } from './named';
import { asked, type Wish } from './reader';
import type { Scene } from './scene';

/** So likely each of two wishes in one sentence is. */
const OF_TWO = 0.5;
/** What two wishes may do; of an end only after what is told. */
const BESIDE: ReadonlySet<Effect> = new Set(['tells', 'paces', 'moves', 'doses', 'stores']);

/**
 * Two wishes, joined in one sentence: "skip this and talk less". A pause goes before what is told, and the end after it. Null
 * where it is not two, or one of them would take the place of everything.
 */
export function twoWishesIn(text: string, scene: Scene | null, hear: Heard): readonly [Wish, Wish] | null {
  const parts = text
    .toLowerCase()
    .split(hear.reader.joins)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length !== 2) return null;
  const [one, two] = parts.map((part) => {
    // "Solo cinco y ya": no word as short as that is a wish of its own beside another.
    const best = part.length > 2 ? likeliest(part, scene, hear) : null;
    const meaning = best && best.chance >= OF_TWO ? meaningIn(best.label) : null;
    return meaning && isIntentName(meaning.name) ? asked(meaning.name, meaning, part, hear) : null;
  });
  if (!one || !two || one.event.type === two.event.type) return null;
  const behindIt = afterwards(two.event);
  if (behindIt && EFFECT[one.event.type] === 'doses') return [one, { ...two, event: behindIt }];
  const [first, second] = [EFFECT[one.event.type], EFFECT[two.event.type]];
  if (first === 'ends' && second === 'tells') return [two, one];
  if (first === 'tells' && two.event.type === 'pause') return [two, one];
  // "Easier, and goodbye", where it was asked how it feels.
  if (scene === 'after' && second === 'ends' && (first === 'answers' || first === 'doses')) return [one, two];
  return BESIDE.has(first) && (BESIDE.has(second) || (first === 'tells' && second === 'ends')) ? [one, two] : null;
}

/**
 * "Swap the camel for the bridge": what comes is put behind what is under way, and then the other one goes. What is not named
 * is the one under way, and is left for what comes. Null where no move comes.
 */
export function swapIn(text: string, hear: Heard): readonly [Wish, Wish | null] | null {
  const words = text.toLowerCase();
  const swapped = hear.reader.swaps.exec(words);
  const [, out = '', into = ''] = swapped ?? hear.reader.notBut.exec(words) ?? [];
  const [comes] = namesIn('TECHNIQUE', into, hear);
  if (comes === undefined) return null;
  const [goes] = namesIn('TECHNIQUE', out, hear);
  // "I do not like the bridge" denies no other move.
  if (!swapped && goes === undefined && !hear.around.pronouns.includes(out.trim())) return null;
  if (goes === undefined) return [{ event: { type: 'go-to', move: comes }, sure: false }, null];
  return [
    { event: { type: 'add-own', move: comes }, sure: false },
    { event: { type: 'skip', move: goes }, sure: false },
  ];
}

/** "Half of that, and then the bridge": behind what is under way, which goes on. */
function afterwards(event: SessionEvent): SessionEvent | null {
  if ((event.type !== 'start-move' && event.type !== 'go-to') || event.near) return null;
  const { type: _type, ...named } = event;
  return { ...named, type: 'add-own' };
}
