import { EFFECT } from '../session/effects';
import type { EventType, SessionEvent } from '../session/events';
import type { Meant } from '../session/meant';
import { aloneIn, clausesIn, groundedIn, swapIn, wishesIn } from './clauses';
import { hunchIn } from './hunch';
import type { IntentName, Slots } from './intents';
import { type FreeWords, freeWords } from './likeliest';
import { openedIn } from './opened';
import { pointedIn } from './pointed';
import { lengthIn, movesIn, swappedIn, takenOut, wishIn } from './reader';
import { isInAMove } from './scene';
import type { SlotValue } from './slot-values';
import { wordsOf } from './slots';

/** What was sent, and what it comes to by its intent alone. */
export interface Sent {
  readonly name: IntentName;
  readonly declared: Slots;
  readonly slots: Readonly<Record<string, SlotValue>>;
  readonly said: FreeWords;
  readonly event: SessionEvent;
  /** Its words may be a wish of any kind. */
  readonly free: boolean;
  /** A question waits for names of moves. */
  readonly awaitsMoves: boolean;
}

type Wish = Pick<Meant, 'event' | 'sure' | 'also'>;

/** What free words wish for; null where they wish for nothing. */
export function freeWish(sent: Sent): Wish | null {
  const { name, slots, said, event, free } = sent;
  const { text: words, scene, hear } = said;
  const out = free && sent.awaitsMoves ? (swappedIn(words, hear) ?? takenOut(words, hear)) : null;
  if (out) return out;
  // "Two more, and I'm finished", "the left one then only twenty seconds" is one wish.
  const best = said.best();
  const one =
    free && (best?.label === 'counted left' || (best?.turn === true && best.label === 'HoldLengthIntent change=to'));
  const parts = free ? clausesIn(said) : [];
  const several =
    free && !one && !sent.awaitsMoves
      ? ((isInAMove(scene) ? swapIn(words, hear) : null) ?? wishesIn(said, parts))
      : null;
  if (several) return inOne(several);
  const grounded = free ? groundedIn(said, parts) : null;
  if (grounded) return grounded;
  const thing = ofAThing(sent);
  if (thing) return thing;
  const corrected = correctedIn(sent);
  const anyEnding = event.type === 'stop' && words !== '';
  const meant = corrected === null ? said : freeWords(corrected, scene, hear);
  const read = free || anyEnding || corrected !== null ? wishIn(meant, name, slots) : null;
  if (stops(sent, read)) return { event: { type: 'stop' }, sure: false };
  const known = read && (read.event.type === 'not-understood' || (free && read.event.type === 'yes')) ? null : read;
  return (
    known ??
    (free ? (named(sent) ?? aloneIn(parts) ?? openedWith(sent)) : null) ??
    read ??
    (free ? hunchIn(said) : null) ??
    (corrected === null ? null : figureIn(sent))
  );
}

/** "Yeah, and a bit longer", where nothing is asked: what stands behind the yes. A no puts something right. */
function openedWith(sent: Sent): Wish | null {
  const { text, scene, hear } = sent.said;
  const opened = openedIn(text, hear);
  const rest = opened?.answer === 'yes' ? opened.rest : '';
  const wish = rest === '' ? null : freeWish({ ...sent, said: freeWords(rest, scene, hear), slots: {} });
  return wish && wish.event.type !== 'not-understood' && wish.event.type !== 'chatter' ? wish : null;
}

/** Wishes of one sentence: the first, with those that are done behind it. */
const inOne = ([first, ...others]: readonly Pick<Meant, 'event' | 'sure'>[]): Wish | null =>
  first ? { ...first, ...(others.length > 0 ? { also: others.map(({ event }) => event) } : {}) } : null;

/** "Is it okay if my foot is on a cushion": of a thing that is named, and of no feeling. */
function ofAThing({ name, said, event }: Sent): Wish | null {
  const thing = event.type === 'is-it-normal' ? wishIn(said, name) : null;
  return thing?.event.type === 'instead' && thing.event.thing ? thing : null;
}

/** "No, I said left leg first": what was meant is in the words. Null where nothing is taken back. */
function correctedIn({ declared, slots, said, event }: Sent): string | null {
  const { text: words, hear } = said;
  const meantElse = event.type === 'undo' && words !== '' && Object.keys(event).length === 1;
  // "Pause, not stop" is a pause.
  return meantElse ? wordsOf(declared, { ...slots, denied: null }, hear).replace(hear.reader.denied, '') : null;
}

/** "I said twelve", heard as some name: the figure it is put right with. */
function figureIn({ said: { text, hear } }: Sent): Wish | null {
  const figure = hear.reader.figures(text).find(({ denied }) => !denied);
  if (!figure) return null;
  const put = figure.is === 'length' ? { seconds: figure.value } : { count: figure.value };
  return { event: { type: 'undo', ...put }, sure: false };
}

/** They are nothing that could be meant instead. */
const IS_NOTHING: ReadonlySet<EventType> = new Set(['not-understood', 'chatter', 'never-mind']);

/** "Stop, I'm not lying here that long": whatever comes behind it, but for what was meant instead. */
function stops({ said, free }: Sent, read: Wish | null): boolean {
  const { reader } = said.hear;
  const lower = said.text.toLowerCase();
  const other = read !== null && !IS_NOTHING.has(read.event.type);
  const another =
    read !== null &&
    (EFFECT[read.event.type] === 'replaces' || read.event.type === 'start-move') &&
    reader.instead.test(lower);
  return free && reader.stops.test(lower) && !(other && (reader.meant.test(lower) || another));
}

/** A length, what of a move is asked, or moves for a list, by what is named where nothing else is known. */
function named({ said, awaitsMoves }: Sent): Wish | null {
  const { text: words, scene, hear } = said;
  const pointed = () => {
    const event = pointedIn(words, scene, hear);
    return event && { event, sure: false };
  };
  return lengthIn(said) ?? pointed() ?? (awaitsMoves ? movesIn(words, hear) : null);
}
