import { type MoveId, techniqueIds } from '../../lambda/content';
import type { SessionEvent } from '../../lambda/session/events';
import { withinCaps } from '../../lambda/session/feedback';
import { rounds } from '../../lambda/session/rounds';
import type { State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { lengthOf } from '../../lambda/session/transition/named';
import type { Plan } from '../../lambda/session/types';
import { measured, stateOf } from '../plan/plans';
import { cursorLine, noticed } from './situations';

const here = measured();
const add = (id: MoveId, more: object = {}): SessionEvent => ({ type: 'add-own', move: id, ...more });

/** A state a little way into a plan. */
const within = (items: Plan['items'], more: Partial<Plan> = {}, state: State = stateOf()): State => ({
  ...state,
  cursor: {
    at: 'guiding',
    plan: { routine: 'morning', items, ...more },
    spot: { index: 0, round: 0, step: 'work', done: 5 },
  },
});
const MORNING: Plan['items'] = [
  { move: 'knee-to-chest', count: 6 },
  { move: 'glute-bridge' },
  { move: 'kneeling-lunge', seconds: 30, sets: 1 },
];
const movesOf = ({ cursor }: State): readonly MoveId[] =>
  'plan' in cursor ? cursor.plan.items.map((item) => item.move) : [];

describe('"add a move" in the middle of a routine', () => {
  it('puts it where the listener changes position least, and the routine goes on where it was', () => {
    const made = transition(within(MORNING), here, add('straight-leg-raise', { count: 8 }));
    expect(movesOf(made.state)).toEqual(['knee-to-chest', 'straight-leg-raise', 'glute-bridge', 'kneeling-lunge']);
    expect(cursorLine(made.state.cursor)).toBe('guiding 0.0 work 5');
    expect(noticed(made.acts)).toBe('coach.adding.after [answer]');
    const side = transition(within(MORNING), here, add('camel'));
    expect(movesOf(side.state).indexOf('camel')).toBeGreaterThan(1);
  });

  it('says about how much longer it takes', () => {
    const before = within(MORNING);
    const made = transition(before, here, add('side-lying-stretch', { seconds: 30, sets: 2 }));
    const start = { index: 0, round: 0, step: 'work', done: 5 } as const;
    const left = ({ cursor }: State) => ('plan' in cursor ? here.left(cursor.plan, start) : 0);
    const longer = left(made.state) - left(before);
    expect(longer).toBeGreaterThan(120);
    expect(made.acts[0]).toMatchObject({ line: { params: { length: lengthOf(longer) } } });
  });

  it.each(techniqueIds)('of %s gives both sides the same, and stays within the caps', (id) => {
    const { state } = transition(within(MORNING), here, add(id, { seconds: 60, sets: 9 }));
    const plan = 'plan' in state.cursor ? state.cursor.plan : null;
    const item = plan?.items.slice(1).find((one) => one.move === id);
    expect(withinCaps(plan?.items ?? [])).toBe(true);
    const sides = { left: 0, right: 0 };
    for (const { side, amount } of item ? rounds(item) : []) if (side) sides[side] += amount;
    expect(sides.left).toBe(sides.right);
  });

  it('nobody gets up for one move and down again: a standing move comes last', () => {
    const { state } = transition(within(MORNING), here, add('standing-lunge'));
    expect(movesOf(state).at(-1)).toBe('standing-lunge');
    expect(movesOf(state)).toHaveLength(4);
  });

  it('keeps a closing rest last', () => {
    const items: Plan['items'] = [{ move: 'knee-to-chest' }, { move: 'constructive-rest', seconds: 120 }];
    expect(movesOf(transition(within(items), here, add('glute-bridge')).state)).toEqual([
      'knee-to-chest',
      'glute-bridge',
      'constructive-rest',
    ]);
  });

  it.each<readonly [string, State, MoveId, string]>([
    ['that comes anyway', within(MORNING), 'glute-bridge', 'coach.adding.already'],
    [
      'that is left out',
      within(MORNING, {}, { ...stateOf(), prefs: { ...stateOf().prefs, leaveOut: ['sphinx'] } }),
      'sphinx',
      'coach.leftOut',
    ],
    [
      'with a notice before it',
      within(MORNING, {}, { ...stateOf(), flags: { ...stateOf().flags, families: {} } }),
      'supine-massage',
      'coach.adding.later',
    ],
    ['that kneels where nobody kneels', within(MORNING.slice(0, 2), { place: 'seat' }), 'camel', 'coach.adding.place'],
    ['on the floor for somebody in bed', within(MORNING.slice(0, 2), { place: 'bed' }), 'sphinx', 'coach.adding.place'],
    [
      'of the third level in a first session',
      within(MORNING, {}, stateOf({ sessions: 0 })),
      'mountain-climbers',
      'coach.adding.later',
    ],
    [
      'beyond what a side may be stretched',
      within([{ move: 'knee-to-chest' }, { move: 'kneeling-lunge', seconds: 60, sets: 4 }]),
      'side-lying-stretch',
      'coach.adding.enough',
    ],
  ])('%s is not added, and it is said why', (_, state, id, key) => {
    const made = transition(state, here, add(id));
    expect(noticed(made.acts)).toBe(`${key} [answer]`);
    expect(movesOf(made.state)).toEqual(movesOf(state));
  });

  it('that nobody knows is met with the names there are', () => {
    const made = transition(within(MORNING), here, { type: 'add-own', move: null, unknown: true });
    expect(noticed(made.acts)).toBe('coach.unknown.move [answer]');
  });
});

describe('"start the bridge" in the middle of a routine', () => {
  const started = (id: MoveId, state = within(MORNING)) => transition(state, here, { type: 'start-move', move: id });

  it('goes to it, and the rest of the routine comes after', () => {
    const { state } = started('glute-bridge');
    expect(movesOf(state)).toEqual(MORNING.map((item) => item.move));
    expect(cursorLine(state.cursor)).toBe('guiding 1.0 setup 0');
    expect(movesOf(started('side-lying-stretch').state)).toEqual([
      'knee-to-chest',
      'side-lying-stretch',
      'glute-bridge',
      'kneeling-lunge',
    ]);
  });

  it('never gives the routine up for a move that has a question before it', () => {
    const open = within(MORNING, {}, { ...stateOf(), flags: { ...stateOf().flags, families: {} } });
    const made = started('supine-massage', open);
    expect(noticed(made.acts)).toBe('coach.adding.later [answer]');
    expect(movesOf(made.state)).toEqual(movesOf(open));
  });
});

describe('words that say nothing of a plan', () => {
  it('are not understood in the middle of a routine, and do not ask for minutes', () => {
    const made = transition(within(MORNING), here, { type: 'plan', seconds: null, asked: {} });
    expect(noticed(made.acts)).toMatch(/^coach\.missed\./);
  });
});
