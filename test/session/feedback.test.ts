import { type MoveId, move, techniqueIds } from '../../lambda/content';
import { routineIds } from '../../lambda/content/routines';
import type { Technique } from '../../lambda/content/types';
import { BELLY_PRESSURE_A_SESSION, STRETCH_A_SESSION } from '../../lambda/safety/limits';
import type { SessionEvent } from '../../lambda/session/events';
import { type Adjustments, adjustedTable, MOST_ADJUSTED, stepped, withFeedback } from '../../lambda/session/feedback';
import { dose, doseRange, rounds } from '../../lambda/session/rounds';
import type { State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { planOf } from '../../lambda/session/transition/starting';
import { nowhere, stateOf } from '../plan/plans';
import { noticed, react, SITUATIONS } from './situations';

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
    const { items } = planOf(id, { ...stateOf(), prefs: prefsWith(adjust) }, 600);
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
    expect(planOf(id, { ...first, prefs: { ...first.prefs, adjust } }, 600)).toEqual(planOf(id, first, 600));
  });
});

describe('what is said of a move', () => {
  const HOLDING = SITUATIONS['holding, 12 s of 30 done'];
  const reply = (state: State, event: SessionEvent) => transition(state, HOLDING.here, event);

  it('"that was easy" means a step more next time, and "keep it" takes it back', () => {
    const easy = react(HOLDING, { type: 'was-easy' });
    expect(easy.state.prefs.adjust).toEqual({ 'kneeling-lunge': { step: 1 } });
    expect(planOf('morning', easy.state, 390).items.at(-1)).toMatchObject({ move: 'kneeling-lunge', seconds: 35 });
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
    expect(noticed(hard.acts)).toBe('moves.kneeling-lunge.easier coach.feedback.lessSeconds [answer]');
  });

  it('"left pulled more" adds a turn for the left, and only there', () => {
    const { state, acts } = react(HOLDING, { type: 'felt-side', side: 'left' });
    expect(acts[0]).toMatchObject({ line: { key: 'coach.feedback.sideSeconds', side: 'left', params: { count: 15 } } });
    const item = planOf('morning', state, 390).items.at(-1);
    expect(item).toMatchObject({ extra: [{ side: 'left', amount: 15 }] });
  });

  it("changes the listener's own routine too", () => {
    const own = { at: 1, items: [{ move: 'kneeling-lunge', seconds: 40, sets: 1 }] } as const;
    const state = { ...stateOf(), prefs: { ...prefsWith({ 'kneeling-lunge': { step: 1 } }), own } };
    const { cursor } = transition(state, nowhere, { type: 'start-own' }).state;
    expect(cursor).toMatchObject({ plan: { items: [{ move: 'kneeling-lunge', seconds: 45 }] } });
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
