import fc from 'fast-check';
import { type MoveId, move, techniqueIds } from '../../lambda/content';
import type { PlanItem } from '../../lambda/content/item';
import { routineIds } from '../../lambda/content/routines';
import type { Technique } from '../../lambda/content/types';
import { BELLY_PRESSURE_A_SESSION, STRETCH_A_SESSION } from '../../lambda/safety/limits';
import type { SessionEvent } from '../../lambda/session/events';
import { adjustedTable, MOST_ADJUSTED, withFeedback, withinCaps } from '../../lambda/session/feedback';
import type { Adjustments } from '../../lambda/session/preferences';
import { dose, doseRange, rounds, stepped } from '../../lambda/session/rounds';
import type { State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { planOf } from '../../lambda/session/transition/starts/routine';
import { measured, nowhere, stateOf } from '../plan/plans';
import { noticed, react, SITUATIONS, type Situation } from './situations';

const prefsWith = (adjust: Adjustments) => ({ ...stateOf().prefs, adjust });
const STEPS = [-2, -1, 0, 1, 2];

describe.each(techniqueIds)('%s, made easier or harder by what was said of it', (id: MoveId) => {
  const technique: Technique = move(id);

  it('never leaves the limits of the article', () => {
    const { least, most } = doseRange(technique);
    for (const step of STEPS)
      for (const lean of ['left', 'right', undefined] as const) {
        const said = { step, ...(lean ? { lean } : {}) };
        const [item] = withFeedback([{ move: id }], prefsWith({ [id]: said }));
        expect(dose(item ?? { move: id })).toBeLessThanOrEqual(most);
        expect(dose(item ?? { move: id })).toBeGreaterThanOrEqual(least);
      }
  });

  it('gives the tighter side more, and never the other one less', () => {
    const sides = (list: ReturnType<typeof rounds>, side: 'left' | 'right') =>
      list.reduce((sum, round) => sum + (round.side === side ? round.amount : 0), 0);
    const plain = rounds({ move: id });
    const [item] = withFeedback([{ move: id }], prefsWith({ [id]: { step: 0, lean: 'left' } }));
    const list = rounds(item ?? { move: id });
    expect(sides(list, 'right')).toBe(sides(plain, 'right'));
    expect(sides(list, 'left')).toBeGreaterThanOrEqual(sides(plain, 'left'));
  });
});

describe.each(routineIds)('%s with every move asked for harder', (id) => {
  it('keeps the caps of a session on each side', () => {
    const adjust = Object.fromEntries(techniqueIds.map((one) => [one, { step: 2, lean: 'left' as const }]));
    const { items } = planOf(id, { ...stateOf(), prefs: prefsWith(adjust) });
    const seconds = (counts: (technique: Technique) => boolean) =>
      items
        .filter((item) => move(item.move).work.kind === 'hold' && counts(move(item.move)))
        .flatMap(rounds)
        .reduce((sum, round) => sum + (round.side === 'right' ? 0 : round.amount), 0);
    expect(seconds(({ families }) => families.includes('belly'))).toBeLessThanOrEqual(BELLY_PRESSURE_A_SESSION);
    expect(seconds(({ stretches }) => stretches === true)).toBeLessThanOrEqual(STRETCH_A_SESSION);
  });

  it('takes every dose at its lowest in a first session all the same', () => {
    const adjust = Object.fromEntries(techniqueIds.map((one) => [one, { step: 2, lean: 'left' as const }]));
    const first = stateOf({ sessions: 0 });
    expect(planOf(id, { ...first, prefs: { ...first.prefs, adjust } })).toEqual(planOf(id, first));
  });
});

describe('what is said of a move', () => {
  const HOLDING = SITUATIONS['holding, 12 s of 30 done'];
  const reply = (state: State, event: SessionEvent) => transition(state, HOLDING.here, event);

  it('"that was easy" means a step more next time, and "keep it" takes it back', () => {
    const easy = react(HOLDING, { type: 'was-easy' });
    expect(easy.state.prefs.adjust).toEqual({ 'kneeling-lunge': { step: 1 } });
    expect(planOf('morning', easy.state).items.at(-1)).toMatchObject({ move: 'kneeling-lunge', seconds: 35 });
    const kept = reply(easy.state, { type: 'keep-it' });
    expect(kept.state.prefs.adjust).toEqual({});
    expect(noticed(kept.acts)).toBe('coach.feedback.keptMove [answer]');
    expect(noticed(reply(kept.state, { type: 'keep-it' }).acts)).toBe('coach.feedback.kept [answer]');
  });

  it('is heeded for two steps, then the listener is told how to ask', () => {
    let { state } = react(HOLDING, { type: 'was-easy' });
    state = reply(state, { type: 'was-easy' }).state;
    expect(state.prefs.adjust).toEqual({ 'kneeling-lunge': { step: 2 } });
    const third = reply(state, { type: 'was-easy' });
    expect(third.state.prefs.adjust).toEqual({ 'kneeling-lunge': { step: 2 } });
    expect(noticed(third.acts)).toBe('coach.feedback.enough [answer]');
  });

  it('"too hard" after "easy" is where it was', () => {
    const { state } = react(HOLDING, { type: 'was-easy' });
    const hard = reply(state, { type: 'too-hard' });
    expect(hard.state.prefs.adjust).toEqual({});
    expect(noticed(hard.acts)).toBe('moves.kneeling-lunge.easier coach.feedback.lessSecondsNow [answer]');
  });

  it('"left pulled more" is a thing noticed: nothing is kept of it before a yes', () => {
    const asked = react(HOLDING, { type: 'felt-side', side: 'left' });
    expect(noticed(asked.acts)).toBe('coach.feedback.common coach.confirm.side? [answer]');
    expect(asked.state.prefs.adjust).toBeUndefined();
    const yes = transition(asked.state, { ...HOLDING.here, asking: 'confirm' }, { type: 'yes' });
    expect(yes.state.prefs.adjust).toEqual({ 'kneeling-lunge': { step: 0, lean: 'left' } });
  });

  it('"left pulled more", and yes, adds a turn for the left, and only there', () => {
    const { state, acts } = react(HOLDING, { type: 'felt-side', side: 'left', agreed: true });
    expect(acts[0]).toMatchObject({ line: { key: 'coach.feedback.sideSeconds', side: 'left', params: { count: 15 } } });
    const item = planOf('morning', state).items.at(-1);
    expect(item).toMatchObject({ extra: [{ side: 'left', amount: 15 }] });
  });

  it('keeps to a bounded table, the last moves in it', () => {
    const table = techniqueIds.reduce<Adjustments>((sum, id) => adjustedTable(sum, id, { step: 1 }), {});
    expect(Object.keys(table)).toEqual(techniqueIds.slice(-MOST_ADJUSTED));
  });

  it('a dose that a plan sets below the limits is not raised to them by "less"', () => {
    expect(stepped({ move: 'straight-leg-raise', count: 6 }, -1)).toBe(6);
    expect(stepped({ move: 'straight-leg-raise', count: 6 }, 1)).toBe(8);
  });
});

const amounts = ({ cursor }: State, index: number) =>
  'plan' in cursor
    ? rounds(cursor.plan.items[index] as PlanItem).map(({ side, amount }) => `${side ?? 'both'} ${amount}`)
    : [];

/** Somebody in a round of a move: the spot, and what follows from it. */
const inRound = (items: readonly PlanItem[], round: number): Situation => {
  const spot = { index: 0, round, step: 'work', done: 10 } as const;
  return {
    cursor: { at: 'guiding', plan: { routine: 'full', items }, spot },
    here: { ...nowhere, spot, state: 'hold', done: 10, remaining: 20, heldNow: 10 },
  };
};

describe('what is said of a move with sets to come', () => {
  const LUNGE: PlanItem = { move: 'kneeling-lunge', seconds: 30, sets: 3 };

  it('changes the next set that neither side has begun', () => {
    const second = react(inRound([LUNGE], 2), { type: 'was-easy' });
    expect(noticed(second.acts)).toBe('coach.feedback.moreSecondsNow [answer]');
    expect(amounts(second.state, 0)).toEqual(['right 30', 'left 30', 'right 30', 'left 30', 'right 35', 'left 35']);
  });

  it('changes the same set on the second side where one side is finished first', () => {
    const stretch: PlanItem = { move: 'supine-massage', seconds: 30, sets: 2 };
    const { state } = react(inRound([stretch], 0), { type: 'was-easy' });
    expect(amounts(state, 0)).toEqual(['right 30', 'right 35', 'left 30', 'left 35']);
    const late = react(inRound([stretch], 2), { type: 'was-easy' });
    expect(noticed(late.acts)).toBe('coach.feedback.moreSeconds [answer]');
    expect(amounts(late.state, 0)).toEqual(['right 30', 'right 30', 'left 30', 'left 30']);
  });

  it('leaves left and right the same, whatever is said and taken back, and whenever', () => {
    const said = fc.constantFrom('was-easy' as const, 'too-hard' as const, 'keep-it' as const);
    const items = fc.constantFrom<PlanItem>(
      ...techniqueIds
        .filter((id) => move(id).work.kind !== 'rest')
        .map((id) => ({ move: id, sets: move(id).sets.most })),
    );
    fc.assert(
      fc.property(items, fc.array(fc.tuple(fc.nat({ max: 5 }), said), { maxLength: 5 }), (item, events) => {
        let state: State = { ...stateOf(), cursor: inRound([item], 0).cursor };
        const done: string[] = [];
        for (const [round, type] of events.sort(([a], [b]) => a - b)) {
          const before = amounts(state, 0);
          const at = inRound(
            [('plan' in state.cursor && state.cursor.plan.items[0]) || item],
            Math.min(round, before.length - 1),
          );
          done.splice(0, done.length, ...before.slice(0, Math.min(round, before.length - 1) + 1));
          state = transition({ ...state, cursor: at.cursor }, at.here, { type }).state;
          // What is behind the listener stays what it was.
          expect(amounts(state, 0).slice(0, done.length)).toEqual(done);
        }
        const sums = { left: 0, right: 0, both: 0 };
        for (const one of amounts(state, 0)) {
          const [side, amount] = one.split(' ') as [keyof typeof sums, string];
          sums[side] += Number(amount);
          const { least, most } = doseRange(move(item.move));
          expect(Number(amount)).toBeGreaterThanOrEqual(least);
          expect(Number(amount)).toBeLessThanOrEqual(most);
        }
        expect(sums.left).toBe(sums.right);
      }),
      { seed: 20260105, numRuns: 300 },
    );
  });

  it('"keep it" gives the coming sets back as well', () => {
    const { state } = react(inRound([LUNGE], 0), { type: 'was-easy' });
    const kept = transition(state, inRound([LUNGE], 0).here, { type: 'keep-it' });
    expect(kept.state.prefs.adjust).toEqual({});
    expect(new Set(amounts(kept.state, 0))).toEqual(new Set(['right 30', 'left 30']));
  });

  it('is there from the beginning when the routine starts over', () => {
    const { state } = react(inRound([LUNGE], 4), { type: 'too-hard' }, {});
    expect(amounts(state, 0)).toHaveLength(6);
    const easy = react(inRound([LUNGE], 4), { type: 'was-easy' });
    const over = transition(easy.state, inRound([LUNGE], 4).here, { type: 'start-over' });
    expect(new Set(amounts(over.state, 0))).toEqual(new Set(['right 35', 'left 35']));
  });

  it('never goes beyond what a session may stretch: then it stays, and it is said', () => {
    const long: PlanItem = { move: 'kneeling-lunge', seconds: 60, sets: 4 };
    const short: PlanItem = { move: 'side-lying-stretch', seconds: 30, sets: 1 };
    const { state, acts } = react(inRound([short, long], 0), { type: 'was-easy' });
    expect(noticed(acts)).toBe('coach.feedback.most [answer]');
    expect(state.prefs.adjust ?? {}).toEqual({});
  });
});

describe('a side that pulled more', () => {
  const HOLDING = SITUATIONS['holding, 12 s of 30 done'];

  it('gets the same as the other one again once the other one pulls more', () => {
    const { state } = react(HOLDING, { type: 'felt-side', side: 'left', agreed: true });
    const even = transition(state, HOLDING.here, { type: 'felt-side', side: 'right', agreed: true });
    expect(noticed(even.acts)).toBe('coach.feedback.even [answer]');
    expect(even.state.prefs.adjust).toEqual({});
    const right = transition(even.state, HOLDING.here, { type: 'felt-side', side: 'right', agreed: true });
    expect(right.state.prefs.adjust).toEqual({ 'kneeling-lunge': { step: 0, lean: 'right' } });
  });
});

describe('a plan that was made for a request', () => {
  const planned = (state: State, minutes: number) => {
    const { cursor } = transition(state, measured(), { type: 'plan', seconds: null, asked: { minutes } }).state;
    return 'plan' in cursor ? cursor.plan.items.filter((item) => move(item.move).work.kind !== 'rest') : [];
  };

  it.each([5, 10, 20])(
    'of %s minutes has a move a step easier after "too hard", and harder after "easy"',
    (minutes) => {
      const before = planned(stateOf(), minutes);
      for (const item of before) {
        for (const step of [-1, 1]) {
          const to = stepped(item, step);
          const after = planned({ ...stateOf(), prefs: prefsWith({ [item.move]: { step } }) }, minutes);
          const again = after.find((other) => other.move === item.move);
          // Fewer sets may make room for longer ones; what is never done is the opposite of what was said.
          if (!again || (again.sets ?? 1) !== (item.sets ?? 1)) continue;
          if (to !== dose(item)) expect(dose(again) === to || Math.sign(dose(again) - to) === step).toBe(true);
        }
      }
      expect(before.length).toBeGreaterThan(0);
    },
  );

  it('gives the tighter side its turn on top, within its time', () => {
    const [item] = planned(stateOf(), 20).filter(
      ({ move: id }) => move(id).sides === 'each' && move(id).work.kind === 'hold',
    );
    const state = { ...stateOf(), prefs: prefsWith({ [item?.move ?? '']: { step: 0, lean: 'left' } }) };
    const again = planned(state, 20).find((other) => other.move === item?.move);
    expect(again?.extra).toMatchObject([{ side: 'left' }]);
  });

  it('stays within the caps of a session with every move asked for harder', () => {
    const adjust = Object.fromEntries(techniqueIds.map((one) => [one, { step: 2, lean: 'left' as const }]));
    for (const minutes of [10, 25, 45]) {
      const items = planned({ ...stateOf(), prefs: prefsWith(adjust) }, minutes);
      expect(withinCaps(items)).toBe(true);
      expect(items.length).toBeGreaterThan(0);
    }
  });
});

describe("a listener's own routine", () => {
  const own = {
    at: 1,
    items: [
      { move: 'glute-bridge', count: 8, sets: 1 },
      { move: 'kneeling-lunge', seconds: 40, sets: 2 },
    ],
  } as const;
  const state: State = { ...stateOf(), prefs: { ...prefsWith({ 'glute-bridge': { step: 2 } }), own } };
  const begun = transition(state, nowhere, { type: 'start-own' }).state;
  const inLunge = (of: State): State => ({
    ...of,
    cursor: {
      ...(of.cursor as Extract<State['cursor'], { at: 'guiding' }>),
      spot: { index: 1, round: 0, step: 'work', done: 20 },
    },
  });
  const here = { ...nowhere, state: 'hold' as const };

  it('keeps the figures it was given, whatever was said in other routines', () => {
    expect(begun.cursor).toMatchObject({ plan: { items: [{ count: 8 }, { seconds: 40 }] } });
  });

  it('changes its own figure by what is said in it, and "keep it" puts it back', () => {
    const easy = transition(inLunge(begun), here, { type: 'was-easy' });
    expect(easy.state.prefs.own?.items[1]).toEqual({ move: 'kneeling-lunge', seconds: 45, sets: 2 });
    expect(easy.state.prefs.adjust).toEqual({ 'glute-bridge': { step: 2 } });
    expect(
      transition({ ...easy.state, cursor: { at: 'lobby' } }, nowhere, { type: 'start-own' }).state.cursor,
    ).toMatchObject({
      plan: { items: [{ count: 8 }, { seconds: 45 }] },
    });
    const kept = transition(easy.state, here, { type: 'keep-it' });
    expect(kept.state.prefs.own?.items).toEqual(own.items);
    expect(new Set(amounts(kept.state, 1))).toEqual(new Set(['right 40', 'left 40']));
  });
});
