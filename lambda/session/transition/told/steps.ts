import { type MoveId, move } from '../../../content';
import type { AnswerId } from '../../../content/answers';
import type { PlanItem } from '../../../content/item';
import { isPoint } from '../../../content/points';
import type { Part, Phase, Thing } from '../../../content/steps';
import type { Side } from '../../../content/types';
import type { Key } from '../../../languages/keys';
import type { Line, Param, Params } from '../../../languages/line';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { pointKey } from '../../points';
import { rounds } from '../../rounds';
import type { Act, State } from '../../state';
import { type Chapter, moveTopic, nextChapter, topicOf } from '../../topic';
import { askWhetherPain } from '../body/safety';
import { itemName, nameOf } from '../named';
import { carryOn, type Outcome, say } from '../outcome';
import { guided, under } from '../under-way';

/** The move a question is about, and how it stands with the listener. */
interface Asked {
  readonly item: PlanItem;
  /** The side that is worked, or would be first; null where both work, or take turns. */
  readonly side: Side | null;
  readonly phase: Phase;
  /** Which move the answer is for, where the listener is not in it. */
  readonly lead: readonly Act[];
  /** On the way out of the move: where things belong is told of the move itself. */
  readonly out: boolean;
}

/** A question about a move: the one that was named, or else the one under way. */
interface Question {
  readonly move?: MoveId | null;
  readonly unknown?: true;
}

/** A sentence of a move, which has a side where the move works one at a time. */
const line = (key: Key, side: Line['side'] | null, params?: Params): Act => ({
  act: 'say',
  line: { key, ...(params ? { params } : {}), ...(side ? { side } : {}) },
});

/** A move that was named while another is under way, or none. */
function named(state: State, id: MoveId): Asked {
  const item: PlanItem = { move: id, lead: state.prefs.lead };
  const side = rounds(item)[0]?.side ?? null;
  const lead = side ? 'steps.leads.side' : 'steps.leads.move';
  return { item, side, phase: 'work', lead: [line(lead, side, { name: nameOf(id) })], out: false };
}

function asked(state: State, here: Here, { move: id }: Question): Asked | null {
  const at = guided(state);
  const now = at && under(at);
  if (id && id !== now?.item.move) return named(state, id);
  if (!at || !now) return null;
  const { item, round } = now;
  const { step } = at.spot;
  const coming = here.between && step === 'setup' && at.spot.round === 0;
  const lead = coming ? [say('steps.leads.move', { name: itemName(item) })] : [];
  return {
    item,
    side: round.side,
    phase: step === 'up' ? 'release' : step,
    lead,
    out: step === 'release' && !here.between,
  };
}

/** Nobody knows which move is meant: on the way up there is none left, elsewhere it can be named. */
const noMove = (state: State, here: Here): Outcome =>
  carryOn(state, here, [say(guided(state) ? 'coach.where.up' : 'steps.whichMove')]);

/** What is told where no move is under way and none was named: an answer for every move alike, or which one it is. */
const general = (state: State, here: Here, answer: AnswerId): Outcome =>
  guided(state)
    ? noMove(state, here)
    : carryOn({ ...state, topic: topicOf(answer) }, here, [say(`answers.${answer}.short`)]);

/** An answer about one move, in one sentence or two, and on from the very second. */
function answer(
  state: State,
  here: Here,
  question: Question,
  words: (about: Asked) => readonly Act[],
  otherwise: (state: State, here: Here) => Outcome = noMove,
  chapter?: Chapter,
): Outcome {
  if (question.unknown) return carryOn(state, here, [say('coach.unknown.move')]);
  const about = asked(state, here, question);
  if (!about) return otherwise(state, here);
  const known: State = { ...state, topic: moveTopic(about.item.move, chapter) };
  return carryOn(known, here, [...about.lead, ...words(about)]);
}

/** One sentence of the move, with its side. */
const sentence =
  (key: (id: MoveId) => Key) =>
  ({ item, side, out }: Asked): readonly Act[] => [
    ...(out ? [say('steps.leads.out')] : []),
    line(key(item.move), side),
  ];

export const wherePart = (state: State, here: Here, event: EventOf<'where-part'>): Outcome => {
  const { part } = event;
  if (!part) return carryOn(state, here, [say('steps.whichPart')]);
  if (isPoint(part)) return answer(state, here, event, ({ item, side }) => [line(pointKey(item, part), side)]);
  return answer(
    state,
    here,
    event,
    sentence((id) => `moves.${id}.asks.parts.${part}`),
  );
};

export const whatToFeel = (state: State, here: Here, event: EventOf<'what-to-feel'>): Outcome =>
  answer(state, here, event, ({ item }) => [say(`moves.${item.move}.feel`)], noMove, 'feel');

/** "Did I do it right", when it is over: of the last one. */
const orLast = ({ cursor }: State, event: EventOf<'am-i-right'>): Question =>
  cursor.at === 'finished' && !event.move ? { ...event, move: cursor.plan.items.at(-1)?.move ?? null } : event;

export const amIRight = (state: State, here: Here, event: EventOf<'am-i-right'>): Outcome =>
  answer(
    state,
    here,
    orLast(state, event),
    sentence((id) => `moves.${id}.asks.checks`),
    noMove,
    'checks',
  );

export const variation =
  (way: 'easier' | 'harder') =>
  (state: State, here: Here, event: EventOf<'easier' | 'harder'>): Outcome =>
    answer(state, here, event, ({ item }) => [say(`moves.${item.move}.${way}`)]);

export const aboutStep = (state: State, here: Here, event: EventOf<'about-step'>): Outcome => {
  const { topic } = event;
  if (topic !== 'why') {
    return answer(
      state,
      here,
      event,
      sentence((id) => `moves.${id}.asks.${topic}`),
    );
  }
  const why = ({ item }: Asked) => [say(`moves.${item.move}.asks.why`)];
  return answer(state, here, event, why, () => general(state, here, 'benefits'), 'why');
};

export const howHard = (state: State, here: Here, event: EventOf<'how-hard'>): Outcome =>
  answer(
    state,
    here,
    event,
    ({ item }) => [say(`steps.efforts.${move(item.move).asks.effort}`)],
    () => general(state, here, 'should-it-hurt'),
  );

export const breathNow = (state: State, here: Here, event: EventOf<'breath-now'>): Outcome =>
  answer(
    state,
    here,
    event,
    ({ item, phase }) => [say(`steps.breaths.${move(item.move).asks.breath}.${phase}`)],
    () => general(state, here, 'how-breathe'),
  );

/** Things that press have an answer of their own where no move is meant. */
const PRESSING: ReadonlySet<Thing> = new Set(['ball', 'tennis-ball', 'hard-ball', 'fingers']);

/** Where a thing belongs that lies under a part or beside it, by how it is used. */
const BELONGS: Readonly<Record<string, Part>> = {
  'under-head': 'head',
  'under-knee': 'knees',
  'under-knees': 'knees',
  'between-knees': 'knees',
  'under-arms': 'elbows',
  'behind-back': 'back',
};

export const instead = (state: State, here: Here, event: EventOf<'instead'>): Outcome => {
  const { thing, part } = event;
  if (!thing) return carryOn(state, here, [say('steps.whichThing')]);
  const words = ({ item, side }: Asked) => {
    const use = move(item.move).asks.uses[thing];
    const belongs = BELONGS[use];
    // "Under my knees", where it would lie under the head: what is asked about is told.
    return part && belongs && part !== belongs
      ? [say('steps.notThere'), line(`moves.${item.move}.asks.parts.${part}`, side)]
      : [say(`steps.uses.${use}`, { thing: { name: 'uses', id: thing } })];
  };
  return answer(state, here, event, words, () =>
    general(state, here, PRESSING.has(thing) ? 'ball-kind' : thing === 'roller' ? 'foam-roller' : 'equipment'),
  );
};

const is = (id: MoveId): Param => ({ phrase: `moves.${id}.asks.is` });

/** This move beside the one before it, or beside the one that was named. */
export const compare = (before: State, here: Here, event: EventOf<'compare'>): Outcome => {
  if (event.unknown) return carryOn(before, here, [say('coach.unknown.move')]);
  const at = guided(before);
  const now = at && under(at);
  const id = event.move ?? now?.item.move;
  const state: State = id ? { ...before, topic: moveTopic(id) } : before;
  const other = event.move && event.move !== now?.item.move ? event.move : null;
  if (!at || !now) {
    return other
      ? carryOn(state, here, [say('steps.compare.alone', { name: nameOf(other), is: is(other) })])
      : noMove(state, here);
  }
  const one = now.item.move;
  if (other) {
    const alone = say('steps.compare.alone', { name: nameOf(other), is: is(other) });
    return carryOn(state, here, [say('steps.compare.thisOne', { is: is(one) }), alone]);
  }
  const last = at.plan.items.slice(0, at.spot.index).findLast((item) => item.move !== one)?.move;
  if (!last) return carryOn(state, here, [say('steps.compare.first', { is: is(one) })]);
  const { kind } = move(one);
  const key = kind === move(last).kind ? (`same.${kind}` as const) : 'other';
  return carryOn(state, here, [say(`steps.compare.${key}`, { is: is(one), was: is(last) })]);
};

/** "Should it hurt?" in the middle of a move may mean that it does: the routine waits, and what it feels like is asked. */
export const shouldItHurt = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const inMove = at !== null && under(at) !== null && !(here.between && at.spot.step === 'setup');
  if (inMove) return askWhetherPain(state);
  return carryOn({ ...state, topic: topicOf('should-it-hurt') }, here, [say('answers.should-it-hurt.short')]);
};

const chapterKey = (id: MoveId, chapter: Chapter): Key =>
  chapter === 'checks' || chapter === 'why' ? `moves.${id}.asks.${chapter}` : `moves.${id}.${chapter}`;

/** "Tell me more": the next part of the explanation of the move that was asked about, or of the one under way. */
export function moreOfMove(state: State, here: Here, id: MoveId): Outcome {
  const topic = state.topic?.about === id ? state.topic : moveTopic(id);
  const next = nextChapter(topic);
  const about = asked(state, here, { move: id });
  if (!next || !about) return carryOn(state, here, [say('coach.more.all')]);
  const words = line(chapterKey(id, next.chapter), about.side);
  const lead = next.chapter === 'feel' ? [say('steps.leads.feel')] : [];
  return carryOn({ ...state, topic: next.topic }, here, [...about.lead, ...lead, words]);
}
