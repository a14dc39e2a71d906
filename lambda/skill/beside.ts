import type { Heard } from '../languages/heard';
import { EFFECT } from '../session/effects';
import type { EventType, SessionEvent } from '../session/events';
import { wishesIn } from './clauses';
import { freeWish } from './free-wish';
import { freeWords } from './likeliest';
import { limitIn } from './limits';
import { namesIn } from './named';
import { type Opened, openedIn, taken, wordsIn } from './opened';
import { saysNothing } from './reader';
import { isInAMove, type Open, type Scene } from './scene';
import { whenSaid } from './when';

/*
 * An answer with something beside it: "yes, but no kneeling". What opens with a plain yes or no is that answer, and what
 * stands behind it is a wish of its own. Whether a question is open that this answers is for the session to say.
 */

/** Kind words, what is none of ours, and what nobody understood: nothing that could be done. */
const IDLE: ReadonlySet<EventType> = new Set(['report', 'not-understood', 'chatter', 'thanks', 'elsewhere', 'company']);
const isIdle = (event: SessionEvent, scene: Scene | null): boolean =>
  IDLE.has(event.type) || saysNothing(event) || (event.type === 'finish-early' && !isInAMove(scene));

/** So likely what stands beside an answer is a wish; and where a word joins it to the answer, or parts it from the rest. */
const ALONE = 0.6;
const JOINED = 0.4;
/** A day or an hour is said in so few words. */
const FEW = 4;

/** What is wished for beside an answer, or beside a wish. */
export function wishedIn(
  rest: string,
  scene: Scene | null,
  { awaited }: Open,
  hear: Heard,
  parted = false,
): readonly SessionEvent[] {
  if (rest === '') return [];
  const joins = taken(wordsIn(rest), hear.reader.clauses.joined) > 0;
  // "Gotta run, my three o'clock's here": an hour in many words is none of the reminder's.
  const when = awaited === 'when' && (joins || wordsIn(rest).length <= FEW) ? whenSaid(rest, hear) : null;
  if (when) return [when];
  const said = freeWords(rest, scene, hear);
  const several = wishesIn(said);
  const limit = several ? null : limitIn(rest, hear);
  // "Let's have the strength one, only I don't want the climbers".
  const [routine] = limit ? namesIn('ROUTINE', rest, hear) : [];
  if (limit) return routine ? [{ type: 'start-routine', routine }, limit] : [limit];
  const bar = joins || parted ? JOINED : ALONE;
  if (!several && (said.best()?.chance ?? 0) < bar) return [];
  const wish = freeWish({
    ...{ name: 'WishIntent', declared: {}, slots: {}, said, event: { type: 'not-understood' }, free: true },
    awaitsMoves: awaited === 'moves',
  });
  return wish ? [wish.event, ...(wish.also ?? [])].filter((event) => !isIdle(event, scene)) : [];
}

/** The last word of an answer that is put right in the same breath: "yes, I mean no"; itself where it is not. */
function putRight({ answer, rest }: Opened, hear: Heard): Opened {
  const [retracted] = hear.reader.retracts.exec(rest) ?? [];
  if (retracted === undefined) return { answer, rest };
  const behind = rest.slice(retracted.length).trim();
  const said = openedIn(behind, hear);
  if (said) return said;
  const turned = wordsIn(retracted).some((word) => hear.reader.clauses.no.includes(word));
  return turned ? { answer: 'no', rest: behind } : { answer, rest };
}

/** "No, I said my neck, but alright, go ahead": a plain yes at the end, and nothing behind it; null where there is none. */
function closing(text: string, hear: Heard): Opened | null {
  const parts = text.toLowerCase().split(hear.reader.clauses.yet);
  const last = parts.length > 1 ? openedIn(parts.at(-1) ?? '', hear) : null;
  return last?.answer === 'yes' && last.rest === '' ? last : null;
}

/**
 * The parts of what may answer a question, in their order: a plain answer with what is wished for beside it; or an answer of
 * the question's own, parted from the rest by thanks or by where a wish begins. Empty where it is but one thing.
 */
export function partsIn(text: string, scene: Scene | null, open: Open, hear: Heard): readonly SessionEvent[] {
  const opened = closing(text, hear) ?? openedIn(text, hear);
  if (opened) {
    const { answer, rest } = putRight(opened, hear);
    const delayed = rest.replace(/^\S+ /, (word) => (hear.reader.clauses.joined.includes(word.trim()) ? '' : word));
    if (answer === 'yes' && hear.reader.clauses.delays.test(delayed)) return [{ type: 'not-yet' }];
    const wishes = wishedIn(rest, scene, open, hear);
    // "Yes, but first tell me what is in it" agrees to nothing yet.
    const told = wishes.length > 0 && wishes.every(({ type }) => EFFECT[type] === 'tells');
    if (answer === 'yes' && told && hear.reader.clauses.first.test(rest)) return wishes;
    // "Yes, but the day after tomorrow": nobody is reminded of a day that was not understood.
    const unheard = wishes.every(({ type }) => EFFECT[type] === 'replaces');
    if (answer === 'yes' && open.awaited === 'when' && unheard && hear.reader.clauses.but.test(rest))
      return [{ type: 'remind', days: null, time: null, unclear: true }];
    return [{ type: answer }, ...wishes];
  }
  const { thanks, opens, insists } = hear.reader.clauses;
  const parts = text
    .toLowerCase()
    .replace(insists, ' ')
    .split(thanks)
    .flatMap((part) => part.split(opens))
    .map((part) => part.trim());
  const wishes = parts.flatMap((part) => wishedIn(part, scene, open, hear, parts.length > 1));
  const [choice] = namesIn('CHOICE', text, hear).slice(-1);
  return choice && !wishes.some(({ type }) => type === 'choice') ? [{ type: 'choice', choice }, ...wishes] : wishes;
}
