import { move } from '../../../content';
import { KINDS } from '../../../content/types';
import type { Param, Plain } from '../../../languages/line';
import { circumstances } from '../../compose/circumstances';
import { type Composed, compose } from '../../compose/compose';
import { minutesOf, NOTHING_ASKED, type Request } from '../../compose/request';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import type { Plan } from '../../types';
import { lengthOf } from '../named';
import { ask, carryOn, type Outcome, say } from '../outcome';
import { mayStart, offerGentle } from './may-start';

export type Impossible = Exclude<Composed, { readonly plan: Plan }>;

/** No plan as asked: why, and the nearest length or place that works. */
export function instead(state: State, here: Here, request: Request, { reason, minutes }: Impossible): Outcome {
  const made = request.easy && request.focus !== 'rest' ? composed(state, here, { ...request, focus: 'rest' }) : null;
  // So little is left of what is easy that only rests would fill a plan: one rest, as long as was asked.
  if (made && 'plan' in made)
    return offer(state, here, { ...request, focus: 'rest' }, [
      say('compose.no.nothing'),
      say('compose.no.rest', { length: requestLength(request) }),
    ]);
  if (minutes !== null) return offer(state, here, { ...request, minutes }, [nearestLength(request, reason, minutes)]);
  // Nothing is left of what was asked for: a rest is, unless lying and standing are both ruled out.
  const rest: Request = { ...request, focus: 'rest', place: 'floor', only: null };
  const works = 'plan' in composed(state, here, rest);
  if (!works || request.focus === 'rest') return offerGentle(state, [say('compose.no.nothing')]);
  return offer(state, here, rest, [say('compose.no.nothing'), say('compose.no.rest', { length: requestLength(rest) })]);
}

const composed = (state: State, here: Here, request: Request): Composed =>
  compose(request, circumstances(request, state, here, 'shut'));

/** "I would do ten minutes now: rest and stretching." */
const recommended = (request: Request, plan: Plan): Act =>
  say('compose.recommend', { length: requestLength(request), kinds: kindsOf(plan) });

/** The longest or the shortest that works, in words. */
export function nearestLength({ place }: Request, reason: Impossible['reason'], minutes: number): Act {
  const where = place === 'standing' || place === 'off-floor' ? 'Standing' : '';
  return say(`compose.no.${reason === 'too-long' ? 'longest' : 'shortest'}${where}`, {
    length: lengthOf(minutes * 60),
  });
}

export const requestLength = (request: Request) => lengthOf(minutesOf(request) * 60);

/** Says something and asks whether to start this plan. */
export function offer(
  state: State,
  here: Here,
  request: Request,
  words: readonly Act[],
  question: Plain = 'compose.offer',
): Outcome {
  const wanted = { want: 'plan', request } as const;
  if (state.cursor.at === 'guiding') return carryOn(state, here, words);
  return {
    state: { ...state, wanted, request, cursor: { at: 'lobby' } },
    acts: [...words, ask('offer', { key: question })],
  };
}

/** "What should I do after sitting all day?" One plan, by its length and kinds, and a question. No claims. */
export const recommend = (state: State, here: Here, { focus }: EventOf<'recommend'>): Outcome =>
  proposed(state, here, { ...NOTHING_ASKED, focus: focus ?? 'balanced' });

/** "Something easier", where nothing runs: such a plan. Null where it is said of a move. */
export const ofThisKind = (
  state: State,
  here: Here,
  { move: id, unknown }: EventOf<'easier' | 'harder'>,
  kind: Partial<Request>,
): Outcome | null =>
  state.cursor.at !== 'lobby' || id || unknown ? null : proposed(state, here, { ...NOTHING_ASKED, ...kind });

function proposed(state: State, here: Here, request: Request): Outcome {
  if (state.cursor.at === 'guiding') return carryOn(state, here, [say('compose.recommendLater')]);
  const blocked = mayStart(state, { want: 'plan', request }, here);
  if (blocked) return blocked;
  const made = composed(state, here, request);
  if (!('plan' in made)) return instead(state, here, request, made);
  return offer(state, here, request, [recommended(request, made.plan)]);
}

/** No move is done in a chair. What can be done beside it is offered at once, by its length and kinds; else a rest in bed. */
export function besideChair(state: State, here: Here, request: Request): Outcome {
  if (state.cursor.at === 'guiding')
    return carryOn(state, here, [
      say(request.without.includes('standing') ? 'compose.no.chairBedLater' : 'compose.no.chairLater'),
    ]);
  const made = (wanted: Request) => composed(state, here, wanted);
  const onFeet: Request = { ...request, place: 'standing', only: null };
  const first = made(onFeet);
  const fitting = 'plan' in first ? onFeet : first.minutes === null ? null : { ...onFeet, minutes: first.minutes };
  const plan = fitting && made(fitting);
  if (fitting && plan && 'plan' in plan)
    return offer(
      state,
      here,
      fitting,
      [say('compose.no.chair', { length: requestLength(fitting), kinds: kindsOf(plan.plan) })],
      'compose.offerStanding',
    );
  const inBed: Request = { ...request, place: 'bed', focus: 'rest', only: null };
  if (!('plan' in made(inBed))) return offerGentle(state, [say('compose.no.nothing')]);
  return offer(state, here, inBed, [say('compose.no.chairBed', { length: requestLength(inBed) })]);
}

/** The kinds of moves of a plan, as a list: "rest, stretching and strength". */
export function kindsOf({ items }: Plan): Param {
  const kinds = KINDS.filter((kind) => items.some((item) => move(item.move).kind === kind));
  return { list: kinds.map((id) => ({ name: 'kinds', id })), joint: 'and' };
}
