import { type MoveId, move } from '../../../content';
import { thingsOf } from '../../../content/needs';
import { type Equipment, GATES, type Posture } from '../../../content/types';
import { circumstances } from '../../compose/circumstances';
import { compose } from '../../compose/compose';
import { changesOf, posturesOf } from '../../compose/order';
import type { Unanswered } from '../../compose/pool';
import { MINUTES, minutesOf, type Request } from '../../compose/request';
import { keptFamily } from '../../family';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import type { Plan } from '../../types';
import { lengthOf } from '../named';
import { goOn, type Outcome, say } from '../outcome';
import { start } from '../under-way';
import { gated, ledgerFor, noted, visitOf } from './beginning';
import { mayStart } from './may-start';
import { besideChair, instead, kindsOf, offer, requestLength } from './offering';

/** The plan of a request, or the reason why there is none and the nearest thing that works. */
export function planned(state: State, here: Here, request: Request): Outcome {
  if (request.place === 'chair') return besideChair(state, here, request);
  const words = beyond(request);
  // Less or more than there is was asked for: the nearest is offered.
  if (words.length > 0) return offer(state, here, { ...request, minutes: minutesOf(request) }, words);
  const want = { want: 'plan', request } as const;
  const blocked = mayStart(state, want, here);
  if (blocked) return { ...blocked, state: { ...blocked.state, request } };
  // Nobody is asked where every gate is settled.
  const settled = GATES.every((gate) => keptFamily(state, gate) !== undefined);
  const gate = settled ? null : gated(state, want, wishes(state, here, request));
  if (gate) return { ...gate, state: { ...gate.state, request } };
  const shut = compose(request, circumstances(request, state, here, 'shut'));
  if (!('plan' in shut)) return instead(state, here, request, shut);
  const { state: known, words: once } = noted(state);
  const { request: _offered, ...begun } = known;
  const next: State = { ...begun, ledger: ledgerFor(state, here) };
  const plan: Plan = { ...shut.plan, terms: request, visit: visitOf(state) };
  return goOn(next, plan, start, [...opening(request, shut.plan), ...once]);
}

/** More or less than there is was asked for. */
function beyond({ minutes }: Request): readonly Act[] {
  if (minutes === null || (minutes >= MINUTES.least && minutes <= MINUTES.most)) return [];
  if (minutes < MINUTES.least) return [say('coach.length.tooShort')];
  return [say('coach.length.tooLong', { length: lengthOf(MINUTES.most * 60) })];
}

/** What would be in the plan if every family were kept. */
export function wishes(state: State, here: Here, request: Request, unanswered: Unanswered = 'open'): MoveId[] {
  const made = compose(request, circumstances(request, state, here, unanswered));
  return 'plan' in made ? made.plan.items.map((item) => item.move) : [];
}

/** The start that is made again is still the same session. */
export const restart = (state: State): State => ({
  ...state,
  flags: { ...state.flags, sessions: Math.max(0, state.flags.sessions - 1) },
});

/** Things to have at hand, in the order they are named. */
const THINGS = ['roller', 'ball', 'pillow', 'cushion', 'strap', 'chair'] as const satisfies readonly Equipment[];

/** Down and up without kneeling takes something to sit on, which has to be there before the listener is down. */
const needsSeat = ({ place, without }: Request, postures: readonly Posture[]): boolean =>
  place !== 'bed' && without.includes('kneeling') && postures.some((posture) => posture !== 'standing');

/** The plan in a sentence, how often the listener gets up, and what to fetch before they are down. */
function opening(request: Request, { items }: Plan): readonly Act[] {
  const works = items.filter((item) => move(item.move).kind !== 'rest').length;
  const params = { length: requestLength(request), kinds: kindsOf({ routine: 'plan', items }), count: works };
  const postures = posturesOf(items);
  const changes = changesOf(items);
  const trip =
    request.place === 'bed'
      ? 'bed'
      : !postures.some((posture) => posture !== 'standing')
        ? request.place === 'off-floor'
          ? 'offFloor'
          : 'standing'
        : postures[0] === 'standing'
          ? 'standingFirst'
          : 'floor';
  const used = new Set(items.flatMap((item) => thingsOf(item.move)));
  const things = THINGS.filter(
    (thing) => used.has(thing) && !request.without.includes(thing) && (request.only === null || request.only === thing),
  );
  const fingers = items.some((item) => item.move === move('ball-release').after);
  const fetched = { list: things.map((id) => ({ name: 'fetched', id }) as const), joint: 'apart' } as const;
  return [
    say(works === 0 ? 'compose.plan.rest' : 'compose.plan.moves', params),
    say(`compose.trips.${trip}`, { count: changes }),
    ...(needsSeat(request, postures) ? [say('compose.seat')] : []),
    ...(things.length > 0 ? [say('compose.fetch', { things: fetched, count: things.length })] : []),
    ...(request.only === 'ball' && !used.has('ball') ? [say(fingers ? 'compose.fingers' : 'compose.noBall')] : []),
  ];
}
