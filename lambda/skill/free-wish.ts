import type { Heard } from '../languages/heard';
import type { EventType, SessionEvent } from '../session/events';
import type { Meant } from '../session/meant';
import { aloneIn, groundedIn, swapIn, wishesIn } from './clauses';
import { hunchIn } from './hunch';
import type { IntentName, Slots } from './intents';
import { likeliest } from './likeliest';
import { openedIn } from './opened';
import { pointedIn } from './pointed';
import { lengthIn, movesIn, takenOut, wishIn } from './reader';
import { isInAMove, type Scene } from './scene';
import type { SlotValue } from './slot-values';
import { wordsOf } from './slots';

/** What was sent, and what it comes to by its intent alone. */
export interface Sent {
  readonly name: IntentName;
  readonly declared: Slots;
  readonly slots: Readonly<Record<string, SlotValue>>;
  readonly words: string;
  readonly event: SessionEvent;
  /** Its words may be a wish of any kind. */
  readonly free: boolean;
  readonly scene: Scene | null;
  readonly hear: Heard;
  /** A question waits for names of moves. */
  readonly awaitsMoves: boolean;
}

type Wish = Pick<Meant, 'event' | 'sure' | 'also'>;

/** What free words wish for; null where they wish for nothing. */
export function freeWish(sent: Sent): Wish | null {
  const { name, slots, words, event, free, scene, hear } = sent;
  const out = free && sent.awaitsMoves ? takenOut(words, hear) : null;
  if (out) return out;
  // "Two more, and I'm finished" is one wish.
  const one = free && likeliest(words, scene, hear)?.label === 'counted left';
  const several =
    free && !one && !sent.awaitsMoves
      ? ((isInAMove(scene) ? swapIn(words, hear) : null) ?? wishesIn(words, scene, hear))
      : null;
  if (several) return inOne(several);
  const grounded = free ? groundedIn(words, scene, hear) : null;
  if (grounded) return grounded;
  const thing = ofAThing(sent);
  if (thing) return thing;
  const corrected = correctedIn(sent);
  const anyEnding = event.type === 'stop' && words !== '';
  const read = free || anyEnding || corrected !== null ? wishIn(corrected ?? words, name, scene, hear, slots) : null;
  if (stops(sent, read)) return { event: { type: 'stop' }, sure: false };
  const known = read?.event.type === 'not-understood' ? null : read;
  return (
    known ??
    (free ? (named(sent) ?? aloneIn(words, scene, hear) ?? openedWith(sent)) : null) ??
    read ??
    (free ? hunchIn(words, scene, hear) : null) ??
    (corrected === null ? null : figureIn(sent))
  );
}

/** "Yeah, and a bit longer", where nothing is asked: what stands behind the yes. A no puts something right. */
function openedWith(sent: Sent): Wish | null {
  const opened = openedIn(sent.words, sent.hear);
  const rest = opened?.answer === 'yes' ? opened.rest : '';
  const wish = rest === '' ? null : freeWish({ ...sent, words: rest, slots: {} });
  return wish && wish.event.type !== 'not-understood' && wish.event.type !== 'chatter' ? wish : null;
}

/** Wishes of one sentence: the first, with those that are done behind it. */
const inOne = ([first, ...others]: readonly Pick<Meant, 'event' | 'sure'>[]): Wish | null =>
  first ? { ...first, ...(others.length > 0 ? { also: others.map(({ event }) => event) } : {}) } : null;

/** "Is it okay if my foot is on a cushion": of a thing that is named, and of no feeling. */
function ofAThing({ name, words, event, scene, hear }: Sent): Wish | null {
  const thing = event.type === 'is-it-normal' ? wishIn(words, name, scene, hear) : null;
  return thing?.event.type === 'instead' && thing.event.thing ? thing : null;
}

/** "No, I said left leg first": what was meant is in the words. Null where nothing is taken back. */
function correctedIn({ declared, slots, words, event, hear }: Sent): string | null {
  const meantElse = event.type === 'undo' && words !== '' && Object.keys(event).length === 1;
  // "Pause, not stop" is a pause.
  return meantElse ? wordsOf(declared, { ...slots, denied: null }, hear).replace(hear.reader.denied, '') : null;
}

/** "I said twelve", heard as some name: the figure it is put right with. */
function figureIn({ words, hear: { reader } }: Sent): Wish | null {
  const figure = reader.figures(words).find(({ denied }) => !denied);
  if (!figure) return null;
  const put = figure.is === 'length' ? { seconds: figure.value } : { count: figure.value };
  return { event: { type: 'undo', ...put }, sure: false };
}

/** They are nothing that could be meant instead. */
const IS_NOTHING: ReadonlySet<EventType> = new Set(['not-understood', 'chatter', 'never-mind']);

/** "Stop, I'm not lying here that long": whatever comes behind it, but for what was meant instead. */
function stops({ words, free, hear: { reader } }: Sent, read: Wish | null): boolean {
  const lower = words.toLowerCase();
  const other = read !== null && !IS_NOTHING.has(read.event.type);
  return free && reader.stops.test(lower) && !(other && reader.meant.test(lower));
}

/** A length, what of a move is asked, or moves for a list, by what is named where nothing else is known. */
function named({ words, scene, hear, awaitsMoves }: Sent): Wish | null {
  const pointed = () => {
    const event = pointedIn(words, scene, hear);
    return event && { event, sure: false };
  };
  return lengthIn(words, scene, hear) ?? pointed() ?? (awaitsMoves ? movesIn(words, hear) : null);
}
