import { routine } from '../../../content/routines';
import type { Line } from '../../../languages/line';
import { circumstances } from '../../compose/circumstances';
import { compose } from '../../compose/compose';
import { MINUTES, minutesOf, NOTHING_ASKED, type Request } from '../../compose/request';
import type { Here } from '../../here';
import type { State } from '../../state';
import { itemName, lengthOf, listed } from '../named';
import { carryOn, closed, lead, line, type Outcome, say } from '../outcome';
import { instead, kindsOf, offer as offerPlan, requestLength } from '../starts/offering';
import { planOf } from '../starts/routine';
import { question } from './question';

/** What is in the plan that was offered, and how long it takes; nothing where that is not known any more. */
function contents(state: State, here: Here): readonly Line[] {
  if (state.wanted?.want === 'routine') {
    const { items, stated } = planOf(state.wanted.routine, state, state.wanted.extra);
    return [line('compose.offered', { ...listed(items.map(itemName)), length: lengthOf(stated ?? 0) })];
  }
  if (state.wanted?.want !== 'plan') return [];
  const { request } = state.wanted;
  const made = compose(request, circumstances(request, state, here, 'shut'));
  if (!('plan' in made)) return [];
  const names = made.plan.items.map((item) => itemName(item));
  return [line('compose.offered', { ...listed(names), length: requestLength(request) })];
}

const told = (state: State, here: Here): Outcome =>
  carryOn(
    state,
    here,
    contents(state, here).map((line) => ({ act: 'say', line })),
  );

/** What was offered as a plan that can be made shorter or longer; null where it is no plan. */
function offered({ wanted }: State): Request | null {
  if (wanted?.want === 'routine') return { ...NOTHING_ASKED, minutes: routine(wanted.routine).stated / 60 };
  return wanted?.want === 'plan' ? wanted.request : null;
}

/** About two thirds of it. */
const SHORTER = 2 / 3;

/** Another plan is offered in its place. */
const other =
  (change: (request: Request) => Partial<Request>) =>
  (state: State, here: Here): Outcome => {
    const now = offered(state);
    if (!now) return carryOn(closed(state), here, []);
    const request: Request = { ...now, ...change(now) };
    const made = compose(request, circumstances(request, state, here, 'shut'));
    if (!('plan' in made)) return instead(state, here, request, made);
    return offerPlan(state, here, request, [
      say('compose.recommend', { length: requestLength(request), kinds: kindsOf(made.plan) }),
    ]);
  };

/** "Shall I start that?" */
export const offer = question({
  unanswered: 'waits',
  situation: 'offered',
  lapses: false,
  free: 'wish',
  full: (state, here) => [...contents(state, here), { key: 'compose.offer' }],
  again: 'compose.offerAgain',
  help: null,
  answers: {
    take: (state) => lead(closed(state), { type: 'start', wanted: state.wanted ?? { want: 'menu' } }),
    decline: (state, here) => carryOn({ ...closed(state), cursor: { at: 'lobby' } }, here, [say('compose.declined')]),
    shorter: other((now) => ({ minutes: Math.round(Math.max(MINUTES.least, minutesOf(now) * SHORTER)) })),
    longer: other((now) => ({ minutes: Math.round(Math.min(MINUTES.most, minutesOf(now) / SHORTER)) })),
    another: other((now) => ({ variation: (now.variation + 1) % 10 })),
  },
  hears: {
    yes: 'take',
    ready: 'take',
    resume: 'take',
    no: 'decline',
    'not-sure': 'elsewhere',
    'not-understood': 'again',
    'finish-early': 'shorter',
    'hold-length': (state, here, { change, seconds }) => {
      if (change === 'to') return 'elsewhere';
      const shorter = change === 'less' || change === 'half';
      if (seconds === null) return shorter ? 'shorter' : 'longer';
      const by = (shorter ? -seconds : seconds) / 60;
      return other((now) => ({ minutes: Math.min(MINUTES.most, Math.max(MINUTES.least, minutesOf(now) + by)) }))(
        state,
        here,
      );
    },
    // "Five minutes is too short", of the length that was offered.
    plan: (state, _here, { seconds, asked: { size } }) => {
      const now = offered(state);
      if (!size || !now || seconds === null || Math.round(seconds / 60) !== Math.round(minutesOf(now)))
        return 'elsewhere';
      return size === 'short' ? 'longer' : 'shorter';
    },
    'something-else': 'another',
    // "Which side", of words that name none, is no question to ask before anything has begun.
    'only-side': (_state, _here, { side, move }) => (side === null && !move ? 'again' : 'elsewhere'),
    easier: (state, here, { move }) => (move ? 'elsewhere' : other(() => ({ easy: true }))(state, here)),
    harder: (state, here, { move }) =>
      move ? 'elsewhere' : other(() => ({ easy: false, focus: 'strength' }))(state, here),
    'routine-left': told,
    'how-long-left': told,
    'whats-left': told,
    'whats-next': told,
    'which-step': told,
    // "How long is the whole thing?" "And what is in it?"
    'describe-routine': (state, here, { routine: id, unknown }) =>
      id === 'full' || (id === null && !unknown) ? told(state, here) : 'elsewhere',
  },
});
