import fc from 'fast-check';
import { isMoveId, MOVES, type MoveId, move } from '../../lambda/content';
import type { PlanItem } from '../../lambda/content/item';
import { toolOf } from '../../lambda/content/needs';
import { EQUIPMENT, type Posture } from '../../lambda/content/types';
import { AVOIDED, type Avoided, FOCUSES, PLACES } from '../../lambda/content/wishes';
import { voiceOf } from '../../lambda/narration/voice';
import { plannedSeconds } from '../../lambda/plan/fit';
import { BELLY_PRESSURE_A_SESSION, STRETCH_A_SESSION } from '../../lambda/safety/limits';
import { request as requestCodec } from '../../lambda/session/codecs/request';
import { loadOf } from '../../lambda/session/compose/doses';
import { changesOf, posturesOf } from '../../lambda/session/compose/order';
import { type Asked, NOTHING_ASKED } from '../../lambda/session/compose/request';
import { packedDay } from '../../lambda/session/packed';
import { dose, doseRange, rounds } from '../../lambda/session/rounds';
import type { State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { termsOf } from '../../lambda/session/transition/under-way';
import { longestRun, month } from '../../scripts/bench/variety';
import { type Listener, measured, planFor, settingFor, stateOf } from '../plan/plans';
import { runs } from '../sweep';
import { noticed } from './situations';

const voice = voiceOf('en-US');
const RUNS = { seed: 20260105, numRuns: runs(50, 150) };

const asked: fc.Arbitrary<Asked> = fc.record({
  minutes: fc.integer({ min: 3, max: 45 }),
  focus: fc.constantFrom(...FOCUSES),
  place: fc.constantFrom(...PLACES.filter((place) => place !== 'chair')),
  without: fc.uniqueArray(fc.constantFrom(...AVOIDED), { maxLength: 2 }),
  only: fc.option(fc.constantFrom(...EQUIPMENT), { freq: 4, nil: null }),
  easy: fc.boolean(),
});
const listener: fc.Arbitrary<Listener> = fc.record({
  sessions: fc.constantFrom(0, 3),
  tempo: fc.constantFrom(0.9, 1, 1.1),
  talk: fc.constantFrom('full', 'brief', 'bell'),
});

type Here = ReturnType<typeof measured>;

/** The plan of a request, or null where there is none and it is said so. */
function plansFor(request: Asked, who: Listener, here?: Here) {
  const made = transition(stateOf(who), here ?? measured(who), { type: 'plan', seconds: null, asked: request });
  if (made.state.cursor.at === 'guiding') return planFor(request, who, here);
  expect(noticed(made.acts)).toMatch(/compose\.no\..*\?$/);
  return null;
}

const all = (check: (items: readonly PlanItem[], request: Asked, who: Listener) => void): void =>
  fc.assert(
    fc.property(asked, listener, (request, who) => {
      const made = plansFor(request, who);
      if (made) check(made.plan.items, request, who);
    }),
    RUNS,
  );

const posture = ({ move: id }: PlanItem): Posture => move(id).posture;
const KNEES: readonly Posture[] = ['half-kneeling', 'tall-kneeling', 'hands'];
const NEVER: Readonly<Partial<Record<Avoided, (item: PlanItem) => boolean>>> = {
  kneeling: (item) => KNEES.includes(posture(item)),
  front: (item) => posture(item) === 'front' || item.move === 'ball-release',
  side: (item) => posture(item) === 'side',
  back: (item) => posture(item) === 'back',
  standing: (item) => posture(item) === 'standing',
  belly: (item) => move(item.move).families.includes('belly'),
  ball: (item) => item.move === 'ball-release',
  roller: (item) => item.move === 'foam-rolling',
};

describe('a plan for any request', () => {
  it('takes the minutes that were asked for', () => {
    fc.assert(
      fc.property(asked, listener, (request, who) => {
        const made = plansFor(request, who);
        if (!made) return;
        const off = plannedSeconds(made.plan, made.opening, settingFor(who)) - (request.minutes as number) * 60;
        expect(Math.abs(off)).toBeLessThanOrEqual(15);
      }),
      RUNS,
    );
  });

  it('never has what was ruled out', () => {
    all((items, { without = [], only, place, easy }) => {
      for (const one of without) {
        if (one === only) continue;
        expect(items.filter((item) => NEVER[one]?.(item))).toEqual([]);
      }
      if (place === 'standing' || place === 'off-floor') expect(posturesOf(items)).toEqual(['standing']);
      if (place === 'lying') expect(['back', 'side', 'front']).toEqual(expect.arrayContaining(posturesOf(items)));
      if (place === 'bed') expect(['back', 'side', 'sitting']).toEqual(expect.arrayContaining(posturesOf(items)));
      if (easy) expect(items.every((item) => move(item.move).level === 1)).toBe(true);
    });
  });

  it('without kneeling never kneels, not on the way down or up either, and says what that takes', () => {
    const places = fc.constantFrom('floor' as const, 'lying' as const, 'bed' as const);
    fc.assert(
      fc.property(asked, places, listener, (request, place, who) => {
        const made = plansFor({ ...request, place, without: ['kneeling', ...(request.without ?? [])] }, who);
        if (!made) return;
        const lines = made.turns.flatMap(({ beats }) => beats.flatMap(({ beat }) => (beat.line ? [beat.line] : [])));
        for (const line of lines.filter(({ key }) => key !== 'compose.seat'))
          expect(voice.text(line)).not.toMatch(/\bkneel|hands and knees|knee down/i);
        const seated = lines.filter(({ key }) => /^postures\.(moves|up)\.seat/.test(key));
        const floor = posturesOf(made.plan.items).some((one) => one !== 'standing');
        expect(seated.length > 0).toBe(floor && place !== 'bed');
        const told = made.opening.some((act) => act.act === 'say' && act.line.key === 'compose.seat');
        expect(told).toBe(seated.length > 0);
      }),
      { ...RUNS, numRuns: runs(25, 60) },
    );
  });

  it('gives left and right the same', () => {
    all((items) => {
      for (const item of items) {
        const sums = { left: 0, right: 0 };
        for (const { side, amount, alternates } of rounds(item)) {
          if (side) sums[side] += amount;
          // Sides that change by repetition come out even when their number is.
          if (alternates) expect(amount % 2).toBe(0);
        }
        expect(sums.left).toBe(sums.right);
      }
    });
  });

  it('stays within what a side may be stretched and pressed', () => {
    all((items) => {
      const loads = items.map(loadOf);
      expect(loads.reduce((sum, { stretch }) => sum + stretch, 0)).toBeLessThanOrEqual(STRETCH_A_SESSION);
      expect(loads.reduce((sum, { belly }) => sum + belly, 0)).toBeLessThanOrEqual(BELLY_PRESSURE_A_SESSION);
    });
  });

  it('comes to each position once, so that the listener gets down once and up once', () => {
    all((items) => expect(changesOf(items)).toBe(posturesOf(items).length - 1));
  });

  it('keeps every dose within its move, and a first session at the lowest', () => {
    all((items, { easy, only }, { sessions }) => {
      for (const item of items) {
        const technique = move(item.move);
        const { least, most } = doseRange(technique);
        expect(dose(item)).toBeLessThanOrEqual(most);
        if (technique.work.kind === 'rest') continue;
        if (sessions === 0 || easy) expect(dose(item)).toBeLessThanOrEqual(least);
        if (sessions === 0) expect(technique.level).toBeLessThanOrEqual(toolOf(item.move) === only && only ? 2 : 1);
      }
    });
  });

  it('has nothing behind a question that was answered with no', () => {
    fc.assert(
      fc.property(asked, (request) => {
        const made = plansFor(request, { shut: true });
        expect((made?.plan.items ?? []).filter((item) => move(item.move).gate !== null)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has no move that is left out, nor one that stands in for it', () => {
    const some = fc.subarray(Object.keys(MOVES).filter(isMoveId), { maxLength: 6 });
    fc.assert(
      fc.property(asked, some, (request, leaveOut) => {
        const state: State = { ...stateOf(), prefs: { ...stateOf().prefs, leaveOut } };
        const { cursor } = transition(state, measured(), { type: 'plan', seconds: null, asked: request }).state;
        const ids = 'plan' in cursor ? cursor.plan.items.map((item): MoveId => item.move) : [];
        expect(ids.filter((id) => leaveOut.includes(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same all day', () => {
    fc.assert(
      fc.property(asked, listener, (request, who) => {
        expect(plansFor(request, who)?.plan).toEqual(plansFor(request, who)?.plan);
      }),
      { ...RUNS, numRuns: runs(10, 30) },
    );
  });
});

const days = Array.from({ length: 14 }, (_, i) => `2027-01-${String(i + 1).padStart(2, '0')}`);
const idsOf = (request: Asked, here: Here): string =>
  planFor(request, {}, here)
    .plan.items.map((item) => item.move)
    .join(' ');

describe('ten minutes', () => {
  it('are not the same every day', () => {
    const plans = new Set(days.map((today) => idsOf({ minutes: 10 }, { ...measured(), today })));
    expect(plans.size).toBeGreaterThanOrEqual(3);
  });

  it.each([3, 4, 5, 7, 10, 15, 20, 30])(
    'or %i are never the same three days running, for whoever does them',
    (minutes) => {
      expect(longestRun(month({ minutes }, measured()))).toBeLessThan(3);
    },
  );

  it('prefer what was not done the day before', () => {
    const here = measured();
    const before = planFor({ minutes: 12 }, {}, here).plan.items;
    const done = Object.fromEntries(before.map((item) => [item.move, { both: 60 }]));
    const past = { upTo: here.today, counts: '01', days: { '2027-01-14': packedDay(done) } };
    const state: State = { ...stateOf(), diary: { own: {}, past } };
    const { cursor } = transition(state, here, { type: 'plan', seconds: null, asked: { minutes: 12 } }).state;
    const now = 'plan' in cursor ? cursor.plan.items.map((item) => item.move) : [];
    expect(now.filter((id) => !before.some((item) => item.move === id))).not.toEqual([]);
  });

  it('of something else are other moves', () => {
    const begun = transition(stateOf(), measured(), { type: 'plan', seconds: null, asked: { minutes: 10 } }).state;
    const plans = new Set<string>();
    let state = begun;
    for (let n = 0; n < 6; n++) {
      if ('plan' in state.cursor) plans.add(state.cursor.plan.items.map((item) => item.move).join(' '));
      state = transition(state, measured(), { type: 'something-else' }).state;
    }
    expect(plans.size).toBeGreaterThanOrEqual(2);
  });
});

describe('what cannot be done', () => {
  const saidTo = (request: Asked) => transition(stateOf(), measured(), { type: 'plan', seconds: null, asked: request });

  it('standing for half an hour is answered with the longest that works, and a yes starts it', () => {
    const { state, acts } = saidTo({ minutes: 30, place: 'standing' });
    expect(noticed(acts)).toBe('compose.no.longestStanding compose.offer?');
    const yes = transition(state, { ...measured(), asking: 'offer' }, { type: 'yes' });
    expect(yes.state.cursor.at).toBe('guiding');
    const no = transition(state, { ...measured(), asking: 'offer' }, { type: 'no' });
    expect(no.state.wanted).toBeUndefined();
    expect(noticed(no.acts)).toContain('compose.declined');
  });

  it('in a chair is answered honestly, with what can be done standing or in bed in the same answer', () => {
    const { state, acts } = saidTo({ minutes: 5, place: 'chair' });
    expect(noticed(acts)).toBe('compose.no.chair compose.offerStanding?');
    const yes = transition(state, { ...measured(), asking: 'offer' }, { type: 'yes' });
    expect(termsOf(yes.state)).toMatchObject({ place: 'standing', minutes: 5 });
    expect(yes.state.cursor.at).toBe('guiding');
    const long = saidTo({ minutes: 40, place: 'chair' });
    expect(noticed(long.acts)).toBe('compose.no.chair compose.offerStanding?');
    const started = transition(long.state, { ...measured(), asking: 'offer' }, { type: 'yes' });
    expect(started.state.cursor.at).toBe('guiding');
    const lying = saidTo({ place: 'chair', without: ['standing'] });
    expect(noticed(lying.acts)).toBe('compose.no.chairBed compose.offer?');
    expect(lying.state.request).toMatchObject({ place: 'bed', focus: 'rest' });
    const bed = transition(
      state,
      { ...measured(), asking: 'offer' },
      { type: 'plan', seconds: null, asked: { place: 'bed' } },
    );
    expect(termsOf(bed.state)).toMatchObject({ place: 'bed', minutes: 5 });
    expect(bed.state.cursor.at).toBe('guiding');
  });
});

describe('another place, said of a plan under way', () => {
  const begun = transition(stateOf(), measured(), {
    type: 'plan',
    seconds: null,
    asked: { minutes: 12, focus: 'stretch' },
  }).state;
  const inWork = (state: State): State =>
    state.cursor.at === 'guiding'
      ? { ...state, cursor: { ...state.cursor, spot: { index: 0, round: 0, step: 'work', done: 20 } } }
      : state;
  const said = (asked: Asked, state = begun) =>
    transition(inWork(state), measured(), { type: 'plan', seconds: null, asked });

  it('keeps its length and what it is for', () => {
    const { state } = said({ place: 'bed' });
    expect(termsOf(state)).toMatchObject({ minutes: 12, focus: 'stretch', place: 'bed' });
    expect(state.cursor).toMatchObject({ at: 'guiding', plan: { stated: 720, place: 'bed' } });
    expect(state.flags.sessions).toBe(begun.flags.sessions);
  });

  it('is as long as that place allows, and says so', () => {
    const long = transition(stateOf(), measured(), { type: 'plan', seconds: null, asked: { minutes: 30 } }).state;
    const { state, acts } = said({ place: 'off-floor' }, long);
    expect(noticed(acts)).toMatch(/^compose\.no\.longestStanding compose\.plan\.moves /);
    expect(state.cursor).toMatchObject({ at: 'guiding' });
  });
});

describe('said of a plan that has hardly begun', () => {
  const begun = transition(stateOf(), measured(), { type: 'plan', seconds: null, asked: { minutes: 12 } }).state;
  const said = (event: Parameters<typeof transition>[2]) => transition(begun, measured(), event).state;

  it('"make it shorter" is two thirds of it', () => {
    expect(termsOf(said({ type: 'finish-early', seconds: null }))?.minutes).toBe(8);
  });

  it('"no kneeling" keeps its length', () => {
    const made = said({ type: 'plan', seconds: null, asked: { without: ['kneeling'] } });
    expect(termsOf(made)).toMatchObject({ minutes: 12, without: ['kneeling'] });
    expect(made.flags.sessions).toBe(begun.flags.sessions);
  });

  it('"no kneeling" in the middle of a routine leaves those moves out, and changes the way up', () => {
    const { state } = transition(stateOf(), measured(), { type: 'start-routine', routine: 'morning' });
    const asked = { type: 'plan', seconds: null, asked: { without: ['kneeling'] } } as const;
    const { state: after, acts } = transition(state, measured(), asked);
    expect(after.cursor).toMatchObject({ plan: { place: 'seat' } });
    expect(noticed(acts)).toBe('coach.skippedMove compose.seatLater [fresh]');
    expect(noticed(transition(after, measured(), asked).acts)).toBe('compose.noneLeft [fresh]');
  });

  it('"seven minutes" makes it seven', () => {
    expect(termsOf(said({ type: 'plan', seconds: 420, asked: {} }))?.minutes).toBe(7);
  });
});

describe('a question about what to do', () => {
  it('after sitting gets one recommendation and asks before it starts', () => {
    const { state, acts } = transition(stateOf(), measured(), { type: 'recommend', focus: 'after-sitting' });
    expect(noticed(acts)).toBe('compose.recommend compose.offer?');
    expect(state.cursor).toEqual({ at: 'lobby' });
  });
});

describe('a request in the session attributes', () => {
  it('is read back, and nothing else is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => expect([undefined, NOTHING_ASKED]).toContainEqual(requestCodec.read(raw))),
      RUNS,
    );
    fc.assert(
      fc.property(asked, (request) => {
        const whole = { variation: 0, ...request };
        expect(requestCodec.read(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
      }),
      RUNS,
    );
  });
});
