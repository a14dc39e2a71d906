import { walk } from '../../lambda/plan/fit';
import { score } from '../../lambda/plan/score';
import type { Timeline } from '../../lambda/plan/timeline';
import type { SessionEvent } from '../../lambda/session/events';
import { unspoken } from '../../lambda/session/meant';
import type { Act, State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { sideStart } from '../../lambda/session/transition/doing/place';
import { arrival, takeTurn } from '../../lambda/skill/turn';
import { type Listener, moveFor, nowhere, routineFor, settingFor, stateOf } from './plans';

const AT = nowhere.now;

/** A rest as it is asked for, and its turns when the listener says nothing but "go on". */
function rest(seconds: number | null, listener: Listener = {}) {
  const made = transition(stateOf(listener), nowhere, { type: 'rest', seconds });
  const { cursor } = made.state;
  if (cursor.at !== 'guiding') throw new Error(`no rest: ${JSON.stringify(made.acts)}`);
  return { ...made, plan: cursor.plan, turns: walk(cursor.plan, opening(made.acts), settingFor(listener)) };
}
const opening = (acts: readonly Act[]): Act[] => acts.filter(({ act }) => act === 'say');
const said = (acts: readonly Act[]): string[] => acts.flatMap((act) => (act.act === 'say' ? [act.line.key] : []));
const pieces = (turns: readonly Timeline[]) =>
  turns.flatMap(({ beats }) => beats.map(({ beat }) => beat)).filter(({ kind, move }) => kind === 'rest' && move);
const rested = (turns: readonly Timeline[]) => pieces(turns).reduce((sum, { seconds }) => sum + seconds, 0);

describe('words inside', () => {
  const going = (seconds: number, move: 'constructive-rest' | 'kneeling-lunge', left: number, listener: Listener) => {
    const plan = { routine: 'one-move', items: [{ move, seconds, sets: 1 }] };
    const spot = { index: 0, round: 0, step: 'work', done: seconds - left } as const;
    const beats = [...score(plan as never, spot, 'answer', settingFor(listener))];
    return beats.find(({ kind }) => kind === 'rest' || kind === 'hold');
  };

  it.each([0.4, 1.5, 3, 14])('of a rest with %d s left end with it: it is not stretched by its words', (left) => {
    for (const done of [30, 60, 90, 120]) {
      const beat = going(done + left, 'constructive-rest', left, {});
      for (const { at, line } of beat?.inner ?? []) {
        const length = line ? settingFor({}).voice.measure(line).seconds : 0;
        expect(at + length).toBeLessThanOrEqual((beat?.seconds ?? 0) + 0.01);
      }
    }
  });

  it.each([26, 27, 28])('break the quiet of a hold that goes on with %d s left and just the bell', (left) => {
    expect(going(30, 'kneeling-lunge', left, { talk: 'bell' })?.inner).not.toEqual([]);
  });
});

describe('"rest for ..."', () => {
  it.each([
    [120, 120],
    [300, 300],
    [600, 600],
    [900, 900],
  ])('%d seconds is a rest of just that length', (asked, length) => {
    expect(rested(rest(asked).turns)).toBeCloseTo(length, 1);
  });

  it('"until I say stop" lasts as long as a rest may, and says how to end it', () => {
    const made = rest(null);
    expect(rested(made.turns)).toBeCloseTo(900, 1);
    expect(said(made.acts)).toContain('rest.open');
  });

  it.each([
    [10, 20, 'coach.dose.least'],
    [3600, 900, 'coach.dose.most'],
  ])('%d seconds is brought to %d, and the listener hears so', (asked, length, key) => {
    const made = rest(asked);
    expect(rested(made.turns)).toBeCloseTo(length, 1);
    expect(said(made.acts)).toContain(key);
  });

  it('takes the full length in a first session too: it is asked for by name', () => {
    expect(rested(rest(600, { sessions: 0 }).turns)).toBeCloseTo(600, 1);
  });
});

describe.each<Listener>([{}, { carry: false }, { pace: 'keep-going' }, { pace: 'wait' }, { talk: 'bell' }])(
  'a rest of fifteen minutes for %j',
  (listener) => {
    const { turns } = rest(900, listener);

    it('leaves nobody who wants words without a word or a sound for more than half a minute, nor anybody for a minute', () => {
      for (const { seconds, inner = [] } of pieces(turns)) {
        const marks = [0, ...inner.map(({ at }) => at), seconds];
        marks.forEach((at, i) => {
          expect(at - (marks[i - 1] ?? 0)).toBeLessThanOrEqual(listener.talk ? 60 : 30.1);
        });
      }
    });

    it('says less and less', () => {
      const words = (from: number, to: number) =>
        pieces(turns)
          .filter(({ from: at = 0 }) => at >= from && at < to)
          .flatMap(({ inner = [] }) => inner.filter(({ line }) => line)).length;
      const early = words(0, 120);
      const middle = words(120, 480);
      const late = words(540, 900);
      if (listener.talk === 'bell') expect([early, middle, late]).toEqual([0, 0, 0]);
      else {
        expect(early / 120).toBeGreaterThan(middle / 360);
        expect(middle).toBeGreaterThan(late);
        expect(late).toBeGreaterThan(0);
      }
    });

    it('ends gently: a deeper breath, then the way up', () => {
      const last = turns.flatMap(({ beats }) => beats.map(({ beat }) => beat));
      const from = last.findLastIndex(({ kind, move }) => kind === 'rest' && move);
      const after = last.slice(from + 1).flatMap(({ line }) => (line ? [line.key] : []));
      expect(after[0]).toBe('moves.constructive-rest.cues.release');
      expect(after.some((key) => key.startsWith('postures.up.'))).toBe(true);
    });

    it('asks softly in between, with the microphone open', () => {
      const inside = turns.filter(({ afterSpeech: after }) => after.at === 'spot' && after.spot.step === 'work');
      expect(inside.length).toBeGreaterThan(0);
      for (const turn of inside) {
        const question = turn.beats.filter(({ part, beat }) => part === 'speech' && beat.kind === 'question').at(-1);
        expect(question?.beat.line?.key).toBe('rest.checkIn');
        expect(turn.asking.speech).toBe('rest-on');
      }
    });
  },
);

describe('asked whether to rest on,', () => {
  const turn = (state: State, event: SessionEvent, at: number) =>
    takeTurn(arrival(state, { at, opened: false }, 'en-US', true), unspoken(event));
  const begun = turn(stateOf(), { type: 'rest', seconds: 900 }, AT);
  const window = AT + Math.ceil(begun.timeline.speechSeconds) + 4;
  const kindsAfter = (event: SessionEvent) => turn(begun.state, event, window).timeline.beats.map(({ beat }) => beat);

  it.each<SessionEvent>([{ type: 'yes' }, { type: 'resume' }, { type: 'next' }])('%j rests on', (event) => {
    expect(kindsAfter(event)[0]).toMatchObject({ kind: 'rest' });
    expect(kindsAfter(event)[0]?.from).toBeGreaterThan(100);
  });

  it('"no" ends the rest as its end would', () => {
    expect(kindsAfter({ type: 'no' })[0]?.line?.key).toBe('moves.constructive-rest.cues.release');
  });
});

describe('a rest that was cut off', () => {
  const turn = (state: State, event: SessionEvent, at: number, opened = false) =>
    takeTurn(arrival(state, { at, opened }, 'en-US', true), unspoken(event));
  const launch = (state: State, at: number) => turn(state, { type: 'launch', away: at - (state.at ?? at) }, at, true);
  const lines = ({ state }: ReturnType<typeof turn>) =>
    (state.turn?.acts ?? []).flatMap((act) => (act.act === 'say' ? [act.line] : []));
  const begun = turn(stateOf(), { type: 'rest', seconds: 900 }, AT);

  it('says at the next launch how long it lasted at most', () => {
    const into = begun.timeline.beats.find(({ beat }) => beat.kind === 'rest')?.start ?? 0;
    const back = launch(begun.state, AT + Math.ceil(into + 1.5) + 120);
    expect(lines(back)).toEqual([{ key: 'rest.soon', params: { length: { seconds: expect.closeTo(120.5, 0) } } }]);
    const later = launch(begun.state, AT + 590);
    const led = pieces([begun.timeline]).reduce((sum, { seconds }) => sum + seconds, 0);
    expect(lines(later)[0]?.params?.length).toEqual({ seconds: expect.closeTo(led, 0) });
  });

  it('says so the same evening too, with the offer to carry on', () => {
    const back = launch(begun.state, AT + 3600);
    expect(lines(back).map(({ key }) => key)).toEqual(['coach.comeBack.sameDay', 'rest.lasted', 'coach.comeBack.left']);
    expect(back.state.cursor.at).toBe('paused');
    expect(back.timeline.asking.speech).toBe('resume');
  });

  it('goes on from what is known to be rested, not from the start', () => {
    const window = AT + Math.ceil(begun.timeline.speechSeconds) + 4;
    const on = turn(begun.state, { type: 'yes' }, window);
    const known = on.state.cursor.at === 'guiding' ? on.state.cursor.spot.done : 0;
    expect(known).toBeGreaterThan(100);
    const back = launch(on.state, window + 30);
    const first = pieces([back.timeline])[0];
    expect(first?.from).toBeCloseTo(known, 1);
    expect(back.state.ledger['constructive-rest']?.both).toBeCloseTo(known, 0);
  });

  it('is not started over by itself when it may have been rested to its end', () => {
    const short = turn(stateOf(), { type: 'rest', seconds: 300 }, AT);
    const back = launch(short.state, AT + 420);
    expect(lines(back).map(({ key }) => key)).toEqual(['rest.over']);
    expect(back.state.cursor.at).toBe('paused');
    expect(back.timeline.asking.speech).toBe('resume');
  });

  it('says what is confirmed when the device told of the end', () => {
    const { turn: _turn, ...known } = begun.state;
    const cursor = { ...known.cursor, spot: { index: 0, round: 0, step: 'work' as const, done: 240 } };
    const back = launch({ ...known, turn: null, cursor: cursor as State['cursor'] }, AT + 300);
    expect(lines(back)).toEqual([{ key: 'rest.soon', params: { length: { seconds: 240 } } }]);
  });
});

describe('the desk break', () => {
  const keys = () =>
    routineFor('desk-break')
      .turns.flatMap(({ beats }) => beats.map(({ beat }) => beat))
      .flatMap(({ line, inner = [] }) =>
        [line, ...inner.map((one) => one.line)].flatMap((one) => (one ? [one.key] : [])),
      );

  it('breathes in words of its own, on the feet, and calls it no short rest', () => {
    const said = keys();
    expect(said.filter((key) => key.startsWith('moves.standing-breaths.cues.')).length).toBeGreaterThanOrEqual(8);
    expect(said.filter((key) => /guide\.\w+Settle$/.test(key))).toEqual([]);
  });

  it('ends with the hips to notice, before the question', () => {
    expect(keys().slice(-4, -1)).toEqual(['postures.up.moment', 'coach.done', 'coach.prompt.felt']);
  });
});

describe('a chair to hold on to', () => {
  it.each(['frankensteins', 'supported-kicks'] as const)('is named and fetched before %s', (id) => {
    const { turns, opening } = moveFor(id);
    expect(said(opening)).toContain('compose.fetch');
    const beats = turns[0]?.beats.map(({ beat }) => beat) ?? [];
    expect(beats.find(({ kind }) => kind === 'settle')?.seconds).toBeGreaterThanOrEqual(8);
  });

  it('is carried to the mat before strength begins', () => {
    const beats = routineFor('strength').turns[0]?.beats.map(({ beat }) => beat) ?? [];
    expect(beats.find(({ kind }) => kind === 'settle')?.seconds).toBeGreaterThanOrEqual(8);
  });
});

describe('a short rest in a routine', () => {
  it('is announced as one, and never by the name of the full rest', () => {
    for (const id of ['quick-relief', 'strength'] as const) {
      const { plan, turns } = routineFor(id);
      const seconds = plan.items.find((item) => item.move === 'constructive-rest')?.seconds ?? 0;
      expect(seconds).toBeLessThan(300);
      const keys = turns.flatMap(({ beats }) => beats.map(({ beat }) => beat.line?.key));
      expect(keys.some((key) => key === 'coach.guide.firstSettle' || key === 'coach.guide.nextSettle')).toBe(true);
    }
  });
});

it('only a rest keeps the seconds of a side that nobody confirmed', () => {
  const spot = { index: 0, round: 0, step: 'work', done: 12 } as const;
  const plan = (move: 'kneeling-lunge' | 'constructive-rest') => ({ routine: 'single', items: [{ move }] }) as const;
  expect(sideStart(spot, plan('kneeling-lunge'))).toEqual({ index: 0, round: 0, step: 'setup', done: 0 });
  expect(sideStart(spot, plan('constructive-rest')).carried).toBe(12);
});
