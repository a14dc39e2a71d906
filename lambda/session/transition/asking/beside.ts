import { meansTheCourse } from '../../course';
import { EFFECT } from '../../effects';
import type { EventType, SessionEvent } from '../../events';
import type { Here } from '../../here';
import type { Effect } from '../../meant';
import type { State } from '../../state';
import { ofThePlace } from '../outcome';
import { questionOf } from './index';
import type { Question } from './question';

/** An answer to the open question, and what is done behind it. */
interface Answered {
  readonly event: SessionEvent;
  readonly also: readonly SessionEvent[];
  /** Words that the question itself offers are no guess. */
  readonly sure: boolean;
}

/** What may stand beside an answer: what paces or answers is part of it. */
const BESIDE: ReadonlySet<Effect> = new Set(['tells', 'moves', 'doses', 'replaces', 'stores', 'ends']);
/** Of these what is wished for behind a no takes the place of what is offered. */
const TAKES_PLACE: ReadonlySet<Effect> = new Set(['doses', 'moves', 'replaces']);
const isPlain = ({ type }: SessionEvent): boolean => type === 'yes' || type === 'no';

/** Whether an event is one of the question's own answers; a choice is looked at, as there are others' choices. */
function answers({ hears, answers: own }: Question<string>, event: SessionEvent, state: State, here: Here): boolean {
  const heard = hears[event.type];
  const looked = typeof heard === 'function' && LOOKED_AT.has(event.type) ? heard(state, here, event as never) : heard;
  return typeof looked === 'string' && Object.hasOwn(own, looked);
}
const LOOKED_AT: ReadonlySet<EventType> = new Set(['choice', 'feels-good', 'easier']);

/** Said of what is offered, and of nothing else: a side, or what is left out. */
const isCondition = (event: SessionEvent, { wanted }: State): boolean => {
  if (event.type === 'only-side' || event.type === 'skip-side') return event.side === 'left' || event.side === 'right';
  if (event.type !== 'plan') return false;
  // "Week one, but no kneeling", where it is that which is offered.
  const named = event.seconds !== null && wanted?.want === 'course' && meansTheCourse(event.seconds);
  if (event.seconds !== null && !named) return false;
  const { without, ...others } = event.asked;
  return without !== undefined && Object.keys(others).length === 0;
};

/** "But only the left side", of what is offered: it is taken, with that. Null for anything else. */
export function takenWith(state: State, { asking }: Here, event: SessionEvent): Answered | null {
  const question = asking === null ? null : questionOf(asking);
  const takes =
    question?.situation === 'offered' && typeof question.hears.yes === 'string' && isCondition(event, state);
  return takes
    ? { event: { type: 'yes' }, also: [event.type === 'plan' ? { ...event, seconds: null } : event], sure: true }
    : null;
}

/** They begin something else than what is offered. */
const BEGINS: ReadonlySet<EventType> = new Set(['start-routine', 'start-own', 'start-move', 'recommend', 'as-last']);
const begins = (event: SessionEvent): boolean =>
  event.type === 'plan' ? event.seconds !== null : BEGINS.has(event.type);

/**
 * What the parts of a sentence mean where a question is open: the answer among them, the question's own before a plain yes or
 * no, and what stands beside it. Null where none of them answers; a question of the body, and a notice, hear all the words
 * together, and nothing beside the answer is passed over.
 */
export function answeredBeside(
  state: State,
  here: Here,
  whole: SessionEvent,
  parts: readonly SessionEvent[],
): Answered | null {
  if (here.asking === null || state.cursor.at === 'stopped') return null;
  const question = questionOf(here.asking);
  if (question.body !== undefined || question.situation === 'body-question') return null;
  const [alone] = parts;
  if (alone?.type === 'not-yet') return { event: alone, also: [], sure: false };
  const is = (event: SessionEvent): boolean => answers(question, event, state, here);
  const plain = parts.find(isPlain);
  const own = parts.findLast((part) => !isPlain(part) && is(part));
  const event = own ?? plain;
  if (!event || (!own && is(whole) && parts.length === 1)) return null;
  const also = parts.filter((part) => part !== event && !isPlain(part) && BESIDE.has(EFFECT[part.type]));
  const [first, ...others] = also;
  if (own || !first) return { event, also, sure: true };
  const instead: Answered = { event: first, also: others, sure: false };
  // "No, Tuesdays", "yes, but make it four": the draft is put right, and asked about once more.
  if (first.type === 'remind' && here.asking.startsWith('reminder')) return instead;
  const ofPlace = here.asking === ofThePlace(state.cursor);
  if (question.situation !== 'offered' && !ofPlace) return { event, also, sure: true };
  // "Yes, and goodbye", of what would begin: the last word counts.
  const end = also.find(({ type }) => EFFECT[type] === 'ends');
  if (end && event.type === 'yes')
    return { event: end, also: also.filter((part) => part !== end && EFFECT[part.type] === 'tells'), sure: false };
  // "Sure, let's do the desk one", "no, something shorter": what is wished for takes the place of what is offered.
  // "Oh go on, but not kneeling", where all is done: something of that kind.
  const anew = event.type === 'yes' && state.cursor.at === 'finished' && ofPlace && first.type === 'plan';
  if (anew || begins(first) || (event.type === 'no' && (ofPlace || TAKES_PLACE.has(EFFECT[first.type]))))
    return instead;
  // "Yes, but shorter": the offer changes, and is taken.
  const changes = also.filter(
    (part) => question.hears[part.type] !== undefined && EFFECT[part.type] === 'doses' && !isCondition(part, state),
  );
  const [change, ...more] = changes;
  const rest = also.filter((part) => !changes.includes(part));
  return change ? { event: change, also: [...more, event, ...rest], sure: false } : { event, also, sure: true };
}
