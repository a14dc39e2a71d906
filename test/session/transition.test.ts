import type { PlanItem } from '../../lambda/content/item';
import type { SessionEvent } from '../../lambda/session/events';
import { freshPreferences } from '../../lambda/session/preferences';
import { rounds } from '../../lambda/session/rounds';
import type { Cursor, State } from '../../lambda/session/state';
import { type Transitioned, transition } from '../../lambda/session/transition';
import { measured, stateOf } from '../plan/plans';
import { cursorLine, noticed, plan, react, SITUATIONS, type Situation } from './situations';

const holding = SITUATIONS['holding, 12 s of 30 done'];
const settling = SITUATIONS.settling;
const bridges = SITUATIONS['in the third of 8 bridges'];
const { paused } = SITUATIONS;
const lobby = SITUATIONS['in the lobby'];
const planIn = ({ state: { cursor } }: Transitioned) => ('plan' in cursor ? cursor.plan : null);
const hold = (done: number, heldNow = done): Situation => ({
  cursor: { at: 'guiding', plan, spot: { index: 1, round: 0, step: 'work', done } },
  here: { ...holding.here, done, remaining: 30 - done, heldNow },
});

describe('"wait" in a hold', () => {
  it.each([0.5, 5, 10])('goes back to settling after %d s, and takes those seconds back', (done) => {
    const { state, acts } = react(
      hold(done),
      { type: 'not-yet' },
      { ledger: { 'kneeling-lunge': { right: 30 + done } } },
    );
    expect(cursorLine(state.cursor)).toMatch(/^guiding 1\.0 setup/);
    expect(state.cursor).not.toHaveProperty('spot.carried');
    expect(noticed(acts)).toBe('coach.settle.wait [fresh]');
    expect(state.ledger['kneeling-lunge']?.right).toBeCloseTo(30, 6);
  });

  it.each([
    [10.5, 10.5],
    [25, 25],
    [25, 4],
  ])('after %d s (%d of them in one go) only pauses: what was held stays held', (done, heldNow) => {
    const ledger = { 'kneeling-lunge': { right: done } };
    const { state } = react(hold(done, heldNow), { type: 'not-yet' }, { ledger });
    expect(cursorLine(state.cursor)).toBe(`paused 1.0 work ${done}`);
    expect(state.ledger).toEqual(ledger);
  });
});

describe('"more time"', () => {
  it('is remembered for that posture only, and grows no further than 20 s', () => {
    let more: Partial<State> = {};
    for (let i = 0; i < 6; i++) more = { prefs: react(settling, { type: 'more-time' }, more).state.prefs };
    expect(more.prefs?.settle).toEqual({ 'half-kneeling': 20 });
  });
});

describe('"slower" and "faster"', () => {
  it('stay within what makes sense', () => {
    const cadenceAfter = (type: 'slower' | 'faster') => {
      let more: Partial<State> = {};
      for (let i = 0; i < 12; i++) more = { prefs: react(bridges, { type }, more).state.prefs };
      return more.prefs?.cadence;
    };
    expect(cadenceAfter('slower')).toBe(1.75);
    expect(cadenceAfter('faster')).toBe(0.7);
  });
});

describe('a dose that is asked for', () => {
  const doses = (event: SessionEvent, situation: Situation = holding) => {
    const made = react(situation, event);
    const item = planIn(made)?.items[situation === holding ? 1 : 2];
    return [item?.seconds ?? item?.count, noticed(made.acts).split(' ')[0]];
  };

  it.each([
    ['thirty more seconds', { type: 'hold-length', change: 'more', seconds: 30 }, 60, 'coach.dose.now'],
    ['longer', { type: 'hold-length', change: 'more', seconds: null }, 45, 'coach.dose.now'],
    ['an hour more', { type: 'hold-length', change: 'more', seconds: 3600 }, 60, 'coach.dose.most'],
    ['no more seconds', { type: 'hold-length', change: 'more', seconds: 0 }, 30, 'coach.dose.now'],
    ['only fifteen', { type: 'hold-length', change: 'to', seconds: 15 }, 15, 'coach.dose.now'],
    ['shorter', { type: 'hold-length', change: 'less', seconds: null }, 15, 'coach.dose.now'],
    ['only two', { type: 'hold-length', change: 'to', seconds: 2 }, 10, 'coach.dose.least'],
  ] as const)('"%s" is kept within the limits of the move, and says so', (_said, event, amount, key) => {
    expect(doses(event)).toEqual([amount, key]);
  });

  it.each([
    // What days and weeks are read as, whatever they were said of (`interpret`).
    { type: 'ask', answer: 'how-often' },
  ] as const)('leaves everything as it is for days and weeks, and says how often is good: $type', (event) => {
    const made = react(holding, event);
    expect(planIn(made)).toEqual(planIn({ state: { cursor: holding.cursor } } as never));
    expect(noticed(made.acts)).toMatch(/^coach\.diary\.week answers\.how-often\.short/);
  });

  it.each([
    ['to', 15, 15],
    ['less', 10, 20],
    ['more', 10, 40],
    ['double', null, 60],
    ['half', null, 15],
  ] as const)('"%s" with %s seconds makes a hold of thirty one of %d', (change, seconds, amount) => {
    expect(doses({ type: 'hold-length', change, seconds })[0]).toBe(amount);
  });

  it('takes a bare figure as the move counts', () => {
    expect(doses({ type: 'hold-length', change: 'more', seconds: null, count: 4 }, bridges)[0]).toBe(12);
    expect(doses({ type: 'hold-length', change: 'to', seconds: null, count: 45 })[0]).toBe(45);
  });

  it('makes it as many as were said where so many fewer would be none', () => {
    expect(doses({ type: 'hold-length', change: 'less', seconds: null, count: 6 }, bridges)[0]).toBe(6);
    expect(doses({ type: 'hold-length', change: 'less', seconds: null, count: 3 }, bridges)[0]).toBe(5);
    expect(doses({ type: 'hold-length', change: 'less', seconds: 25 })[0]).toBe(25);
  });

  it('changes repetitions by number', () => {
    expect(doses({ type: 'hold-length', change: 'more', seconds: null }, bridges)).toEqual([10, 'coach.dose.now']);
    expect(doses({ type: 'hold-length', change: 'less', seconds: null }, bridges)).toEqual([6, 'coach.dose.now']);
  });
});

describe('"pause"', () => {
  it('asks nothing', () => {
    expect(react(holding, { type: 'pause' }).acts.map(({ act }) => act)).toEqual(['say', 'keep-quiet']);
  });

  it('in a belly-pressure move says to ease off', () => {
    const belly: Situation = {
      cursor: {
        at: 'guiding',
        plan: { routine: 'single', items: [{ move: 'supine-massage' }] },
        spot: { index: 0, round: 0, step: 'work', done: 9 },
      },
      here: { ...holding.here, done: 9, remaining: 21, heldNow: 9 },
    };
    expect(noticed(react(belly, { type: 'pause' }).acts)).toBe('coach.pause.belly [keep-quiet]');
    // There a word that nobody understood is enough to wait.
    const { state, acts } = react(belly, { type: 'not-understood' });
    expect(cursorLine(state.cursor, acts)).toBe('paused 0.0 work 9 asks unheard');
  });

  it('then "go on" takes up the very second', () => {
    const { state } = react(holding, { type: 'pause' });
    const again = react({ cursor: state.cursor, here: paused.here }, { type: 'resume' });
    expect(`${cursorLine(again.state.cursor)} ${noticed(again.acts)}`).toBe('guiding 1.0 work 12 [pause]');
  });
});

describe('words that nobody understood', () => {
  const { now } = holding.here;

  it('cost a few words and nothing of the hold', () => {
    const { state, acts } = react(holding, { type: 'not-understood' });
    expect(cursorLine(state.cursor)).toBe('guiding 1.0 work 12');
    expect(noticed(acts)).toBe('coach.missed.hold [answer]');
    expect(state.notUnderstood).toBe(now);
  });

  it.each([
    [0, 'paused 1.0 work 12 asks unheard'],
    [60, 'paused 1.0 work 12 asks unheard'],
    [61, 'guiding 1.0 work 12'],
  ])('twice within %d s: %s', (ago, line) => {
    const { state, acts } = react(holding, { type: 'not-understood' }, { notUnderstood: now - ago });
    expect(cursorLine(state.cursor, acts)).toBe(line);
  });
});

describe('misses out of a hold', () => {
  const { 'getting into place': setUp, 'in the lobby': idle, finished } = SITUATIONS;
  const said = (situation: Situation, misses?: number) =>
    noticed(
      react(
        situation,
        { type: 'not-understood' },
        misses === undefined ? {} : { notUnderstood: situation.here.now - 10, misses },
      ).acts,
    );

  it('say what else fits here at the second, and wait at the third', () => {
    expect([said(setUp), said(setUp, 1), said(setUp, 2)]).toEqual([
      'coach.missed.setUp [fresh]',
      'coach.missed.guidingAgain [fresh]',
      'coach.missed.wait?',
    ]);
  });

  it.each([idle, finished])('are never told in the same words twice running', (situation) => {
    const [first, second, third] = [said(situation), said(situation, 1), said(situation, 2)];
    expect(new Set([first, second]).size).toBe(2);
    expect(new Set([second, third]).size).toBe(2);
  });
});

describe('opening the skill', () => {
  const opened = (cursor: Cursor, away: number | null) => {
    const { state, acts } = react({ cursor, here: lobby.here }, { type: 'launch', away });
    return `${cursorLine(state.cursor, acts)} | ${noticed(acts)}`;
  };
  const lost = { ...holding.cursor, spot: { index: 1, round: 0, step: 'setup', done: 0 } } as Cursor;

  it.each([5, 600])('%d s after a session was lost goes on without a question', (away) => {
    expect(opened(lost, away)).toBe('guiding 1.0 setup 0 | coach.welcome.soon [pause]');
  });

  it.each([
    [601, 'resume', 'coach.comeBack.sameDaySide(right) coach.comeBack.leftWarm coach.prompt.resumeOffer?'],
    [5 * 3600, 'resume', 'coach.comeBack.sameDaySide(right) coach.comeBack.leftWarm coach.prompt.resumeOffer?'],
    [
      24 * 3600,
      'rest-or-again',
      'coach.comeBack.otherDaySide(right) coach.comeBack.leftWarm coach.comeBack.restOrAgain?',
    ],
    [
      7 * 24 * 3600,
      'rest-or-again',
      'coach.comeBack.otherDaySide(right) coach.comeBack.leftWarm coach.comeBack.restOrAgain?',
    ],
  ])('%d s later offers the rest, warm-up first', (away, asking, words) => {
    expect(opened(paused.cursor, away)).toBe(`paused 0.0 setup 0 asks ${asking} | ${words}`);
  });

  it('goes on with the side that is owed, from its start', () => {
    const { plan: of, spot: at } = paused.cursor as Extract<Cursor, { at: 'paused' }>;
    const onTheLeft: Cursor = { at: 'paused', plan: of, spot: { ...at, round: 1, done: 12 } };
    const { state } = react({ cursor: onTheLeft, here: lobby.here }, { type: 'launch', away: 3600 });
    const items = 'plan' in state.cursor ? state.cursor.plan.items : [];
    expect(items.map(({ move }) => move)).toEqual(['standing-breaths', 'kneeling-lunge', 'glute-bridge', 'sphinx']);
    expect(rounds(items[1] as PlanItem).map(({ side, set, entry }) => [side, set, entry])).toEqual([
      ['left', 1, 'first'],
      ['right', 1, 'change'],
      ['left', 2, 'change'],
    ]);
  });

  it('leaves out of the rest what may no longer be done', () => {
    const prefs = { ...freshPreferences, leaveOut: ['kneeling-lunge', 'constructive-rest'] as const };
    const { state } = react({ cursor: paused.cursor, here: lobby.here }, { type: 'launch', away: 3600 }, { prefs });
    const items = 'plan' in state.cursor ? state.cursor.plan.items.map(({ move }) => move) : [];
    expect(items).toEqual(['side-rest', 'glute-bridge', 'sphinx']);
  });

  it('offers nothing where only the way up is left', () => {
    const up = { ...paused.cursor, spot: { index: 4, round: 0, step: 'up', done: 0 } } as Cursor;
    expect(opened(up, 3600)).toBe('lobby asks choose | coach.welcome.back coach.prompt.choose?');
  });

  it('more than a week later starts from the beginning', () => {
    expect(opened(paused.cursor, 8 * 24 * 3600)).toBe('lobby asks choose | coach.welcome.back coach.prompt.choose?');
  });

  it('"yes" to that offer goes on, "no" keeps nothing of it', () => {
    const asked: Situation = {
      cursor: paused.cursor,
      here: { ...paused.here, asking: 'resume' },
    };
    expect(cursorLine(react(asked, { type: 'yes' }).state.cursor)).toBe('guiding 1.0 work 12');
    const { state, acts } = react(asked, { type: 'no' });
    expect(cursorLine(state.cursor, acts)).toBe('lobby asks choose');
  });
});

describe('a routine of any length', () => {
  it.each([
    [300, 300],
    [720, 720],
  ])('of %d s is planned as %d s', (seconds, stated) => {
    const made = transition(stateOf(), measured(), { type: 'plan', seconds, asked: {} });
    expect(planIn(made)?.stated).toBe(stated);
  });

  it.each([
    [60, 180, 'coach.length.tooShort'],
    [7200, 2700, 'coach.length.tooLong'],
  ])('of %d s is none: %d s are offered, and begin at a yes', (seconds, stated, key) => {
    const made = transition(stateOf(), measured(), { type: 'plan', seconds, asked: {} });
    expect(noticed(made.acts)).toBe(`${key} compose.offer?`);
    const begun = transition(made.state, { ...measured(), asking: 'offer' }, { type: 'yes' });
    expect(planIn(begun)?.stated).toBe(stated);
  });

  it('without a length asks for one', () => {
    expect(noticed(react(lobby, { type: 'plan', seconds: null, asked: {} }).acts)).toContain('coach.unknown.length');
  });
});

describe('names nobody knows', () => {
  it.each([
    { type: 'start-move', move: null, unknown: true },
    { type: 'go-to', move: null, unknown: true },
    { type: 'describe-move', move: null, unknown: true },
    { type: 'start-routine', routine: null, unknown: true },
    { type: 'describe-routine', routine: null, unknown: true },
  ] as const)('$type says what there is, and the hold goes on', (event) => {
    const { state, acts } = react(holding, event);
    expect(cursorLine(state.cursor)).toBe('guiding 1.0 work 12');
    expect(noticed(acts)).toMatch(/^coach\.unknown\.(move|routine) \[answer\]$/);
  });
});

describe('"something else"', () => {
  it('puts another move of that kind in the place of this one, and no move twice', () => {
    const { state } = react(holding, { type: 'something-else' });
    const items = 'plan' in state.cursor ? state.cursor.plan.items.map(({ move }) => move) : [];
    expect(items).toHaveLength(plan.items.length);
    expect(items[1]).not.toBe('kneeling-lunge');
    expect(new Set(items).size).toBe(items.length);
  });
});

describe('"finish early"', () => {
  it.each([
    [600, 4],
    [60, 3],
    [20, 2],
  ])('with %d s left keeps %d moves, the one under way first', (seconds, moves) => {
    expect(planIn(react(holding, { type: 'finish-early', seconds }))?.items).toHaveLength(moves);
  });

  it('with no time left goes straight to the way up', () => {
    const late = { ...holding, here: { ...holding.here, left: () => 500 } };
    expect(cursorLine(react(late, { type: 'finish-early', seconds: 0 }).state.cursor)).toBe('guiding 2.0 up 0');
  });
});
