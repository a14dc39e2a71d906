import { WINDOW_SECONDS } from '../../lambda/plan/budgets';
import { locate, openAt } from '../../lambda/plan/locate';
import type { TimedBeat, Timeline } from '../../lambda/plan/timeline';
import { timeline } from '../../lambda/plan/timeline';
import type { Act, Spot } from '../../lambda/session/state';
import { moveFor, type Planned, routineFor, routineIds, settingFor } from './plans';

const morning = routineFor('morning');
const deep = routineFor('deep-release');
const first = (planned: Planned): Timeline => planned.turns[0] as Timeline;
const beatsOf = (turn: Timeline, kind: string): TimedBeat[] => turn.beats.filter(({ beat }) => beat.kind === kind);
const beat = (turn: Timeline, kind: string, n = 0): TimedBeat => beatsOf(turn, kind)[n] as TimedBeat;
const turnWith = (planned: Planned, kind: string): Timeline =>
  planned.turns.find((turn) => beatsOf(turn, kind).length > 0) as Timeline;

describe('in the speech', () => {
  const turn = turnWith(morning, 'hold');
  const hold = beat(turn, 'hold');
  const { part } = hold;

  it.each([
    ['at the first second of a hold', 0, 0],
    ['in the middle of it', 12.3, 12.3],
    ['at its last tenth', 29.9, 29.9],
  ])('a listener %s has that much done and the rest to do', (_when, into, done) => {
    const found = locate(turn, hold.start + into);
    expect(found).toMatchObject({ where: part, state: 'hold', beat: hold.beat });
    expect(found.done).toBeCloseTo(done, 6);
    expect(found.remaining).toBeCloseTo(30 - done, 6);
    expect((found.spot as Spot).done).toBeCloseTo(done, 6);
  });

  it('belongs to the next beat on the very edge', () => {
    const after = locate(turn, hold.end);
    expect(after.state).toBe('release');
    expect(after.credits).toContainEqual({ technique: 'kneeling-lunge', account: 'right', amount: 30 });
  });

  it('credits a hold by the second', () => {
    const { credits } = locate(turn, hold.start + 7);
    const [last] = credits.slice(-1);
    expect(last).toMatchObject({ technique: 'kneeling-lunge', account: 'right' });
    expect(last?.amount).toBeCloseTo(7, 6);
  });

  it('credits nothing of a hold that is only beginning', () => {
    const same = (side: unknown, move: unknown) => side === hold.beat.side && move === hold.beat.move;
    const held = turn.beats.filter(
      ({ beat: { kind, side, move }, end }) => kind === 'hold' && end <= hold.start && same(side, move),
    );
    const { credits } = locate(turn, hold.start);
    expect(credits.filter(({ account, technique }) => same(account, technique))).toHaveLength(held.length);
  });

  it('credits a repetition when it is over', () => {
    const bridges = turnWith(morning, 'rep');
    const rep = beatsOf(bridges, 'rep').find(({ beat: { move } }) => move === 'glute-bridge') as TimedBeat;
    const count = (at: number) =>
      locate(bridges, at).credits.filter(({ technique }) => technique === 'glute-bridge').length;
    expect(count(rep.end - 1)).toBe(count(rep.start));
    expect(count(rep.end + 0.1)).toBe(count(rep.start) + 1);
  });

  it('credits a repetition whose last half second is drowned by a word', () => {
    const turns = routineIds.flatMap((id) => routineFor(id).turns);
    const exact = ({ start, end, beat }: TimedBeat) => beat.credit && end - 0.5 - start === beat.seconds - 0.5;
    const heard = turns.flatMap((one) =>
      beatsOf(one, 'rep')
        .filter(exact)
        .map((rep) => [one, rep] as const),
    );
    expect(heard).not.toHaveLength(0);
    for (const [one, rep] of heard) expect(locate(one, rep.end - 0.5).credits).toContain(rep.beat.credit);
  });

  it('tells no countdown where nothing is counted', () => {
    const settling = beat(turn, 'settle');
    expect(locate(turn, settling.start)).toMatchObject({ done: null, remaining: null });
  });

  it('stands where the routine begins while the opening words are spoken', () => {
    const { plan, opening } = morning;
    const spot = { index: 3, round: 0, step: 'work', done: 11 } as const;
    const made = timeline([...opening, { act: 'guide', entry: 'answer' }], { at: 'guiding', plan, spot }, settingFor());
    const next = made.beats.find((timed) => timed.beat.spot)?.beat.state;
    expect(locate(made, 1)).toMatchObject({ where: 'speech', spot, state: next, credits: [] });
    expect(next).toBe('settling');
  });
});

describe('in the windows', () => {
  const turn = first(deep);

  it.each([
    ['the first one', turn.speechSeconds + 1, 'window', turn.afterSpeech],
    ['the end of the first one', turn.speechSeconds + WINDOW_SECONDS - 0.1, 'window', turn.afterSpeech],
    [
      'the second one',
      turn.speechSeconds + WINDOW_SECONDS + turn.repromptSeconds + 1,
      'last-window',
      turn.afterReprompt,
    ],
  ])('a listener in %s is between two things', (_which, at, where, after) => {
    expect(after.at).toBe('spot');
    expect(locate(turn, at)).toMatchObject({
      where,
      state: 'between',
      spot: after.at === 'spot' ? after.spot : null,
      done: null,
      remaining: null,
    });
  });

  it('the question before them counts as one', () => {
    const question = beat(turn, 'question');
    expect(locate(turn, question.start + 0.1)).toMatchObject({ where: 'window', state: 'between' });
  });
});

describe('in the reprompt', () => {
  const turn = first(deep);

  it('a listener is where the routine has gone on by itself', () => {
    const begun = turn.speechSeconds + WINDOW_SECONDS;
    const next = turn.beats.find(({ part, beat: { spot } }) => part === 'reprompt' && spot) as TimedBeat;
    expect(next.start).toBe(begun);
    expect(locate(turn, begun)).toMatchObject({ where: 'reprompt', spot: next.beat.spot });
  });

  it('a listener keeps what the speech gave', () => {
    const speech = locate(turn, turn.speechSeconds).credits;
    const later = locate(turn, turn.speechSeconds + WINDOW_SECONDS + 5).credits;
    expect(speech.length).toBeGreaterThan(0);
    expect(later.slice(0, speech.length)).toEqual(speech);
  });
});

/** A question that stalls nothing: without an answer the routine goes on. */
describe('at a question before the routine', () => {
  const spot = { index: 2, round: 0, step: 'setup', done: 0 } as const;
  const line = { key: 'coach.prompt.ready' } as const;
  const asks: readonly Act[] = [
    { act: 'say', line: { key: 'coach.welcome.soon' } },
    { act: 'ask', asking: 'owed', line, again: line },
    { act: 'guide', entry: 'fresh' },
  ];
  const turn = timeline(asks, { at: 'guiding', plan: deep.plan, spot }, settingFor());
  const end = turn.beats.at(-1)?.end ?? 0;

  it('a listener who cuts in is still where the routine will begin', () => {
    expect(locate(turn, 0.5)).toMatchObject({ where: 'speech', spot, state: 'between' });
    expect(locate(turn, turn.speechSeconds + 1)).toMatchObject({ where: 'window', spot });
    expect(locate(turn, end).spot).not.toEqual(spot);
  });

  it('answers it until the routine goes on, and no more after everything', () => {
    const asked = (at: number) => openAt(turn, locate(turn, at).where).asking;
    expect(asked(turn.speechSeconds + 1)).toBe('owed');
    expect([asked(turn.speechSeconds + WINDOW_SECONDS + 1), asked(end - 1), asked(end + 600)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('where no routine is', () => {
  const line = { key: 'coach.prompt.ready' } as const;
  const said: readonly Act[] = [{ act: 'say', line: { key: 'coach.welcome.soon' } }];
  const lobby = timeline(
    [...said, { act: 'ask', asking: 'rest-on', line, again: line }],
    { at: 'lobby' },
    settingFor(),
  );

  it.each([
    ['in the words', 0.5],
    ['in the question', lobby.speechSeconds - 0.1],
    ['after everything', 1e6],
  ])('a listener %s is in none', (_when, at) => {
    expect(locate(lobby, at)).toMatchObject({ spot: null, state: null, credits: [] });
  });

  it('a response of no length is over', () => {
    expect(locate(timeline([], { at: 'lobby' }, settingFor()), 0)).toMatchObject({ where: 'beyond', spot: null });
  });

  it('a listener in the quiet of a pause is paused', () => {
    const { plan } = morning;
    const spot = { index: 1, round: 0, step: 'work', done: 4 } as const;
    const quiet = timeline([...said, { act: 'keep-quiet' }], { at: 'paused', plan, spot }, settingFor());
    expect(locate(quiet, quiet.speechSeconds / 2).state).toBe('paused');
  });

  it('a question counts as heard once its words are over', () => {
    const heard = (at: number) => openAt(lobby, locate(lobby, at).where).heard;
    expect(heard(0.5)).toBe(false);
    expect([heard(lobby.speechSeconds + 1), heard(1e6)]).toEqual([true, true]);
    expect(openAt(lobby, 'speech').asking).toBe('rest-on');
  });
});

describe('after everything', () => {
  it.each([0, 1, 600, 1e9])('%d seconds later a listener is where the turn left off', (late) => {
    const turn = first(deep);
    const end = turn.beats.at(-1)?.end ?? 0;
    expect(turn.afterReprompt.at).toBe('spot');
    expect(locate(turn, end + late)).toMatchObject({
      where: 'beyond',
      spot: turn.afterReprompt.at === 'spot' ? turn.afterReprompt.spot : null,
    });
  });

  it('a routine that came to its end is finished', () => {
    const last = morning.turns.at(-1) as Timeline;
    expect(locate(last, 1e6)).toMatchObject({ where: 'beyond', spot: 'finished', state: 'finished' });
    expect(openAt(last, 'beyond').asking).toBe('feedback');
  });

  it('a listener who hears a reprompt out to its closing words is finished', () => {
    const turns = routineIds.flatMap((id) => routineFor(id).turns);
    const ends = turns.filter(
      ({ afterSpeech, afterReprompt }) => afterSpeech.at === 'spot' && afterReprompt.at === 'finished',
    );
    expect(ends).not.toHaveLength(0);
    for (const turn of ends) {
      const words = turn.beats
        .filter(({ part, beat: { kind } }) => part === 'reprompt' && kind === 'cue')
        .at(-1) as TimedBeat;
      expect(locate(turn, words.start + 0.1)).toMatchObject({ where: 'reprompt', spot: 'finished', state: 'finished' });
    }
  });

  it('nothing more is credited than was planned', () => {
    for (const id of routineIds) {
      for (const turn of routineFor(id).turns) {
        const end = turn.beats.at(-1)?.end ?? 0;
        expect(locate(turn, end + 1e6).credits).toEqual(locate(turn, end).credits);
      }
    }
  });
});

describe('with a clock that cannot be trusted', () => {
  it.each([-1, -86_400, Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])(
    '%d seconds count as nothing heard',
    (elapsed) => {
      const found = locate(first(morning), elapsed);
      expect(found).toMatchObject({ where: 'speech', into: 0, credits: [], done: null });
      expect(found.spot).toMatchObject({ index: 0, round: 0, done: 0 });
    },
  );
});

describe('a breath-counted hold', () => {
  it('is located in whole breaths, credited as each ends', () => {
    const turn = turnWith(moveFor('sphinx'), 'breath');
    const third = beat(turn, 'breath', 2);
    expect(locate(turn, third.start + 4)).toMatchObject({ state: 'breaths', done: 2, remaining: 3 });
    expect(locate(turn, third.start + 4).credits).toHaveLength(2);
  });
});

describe('every second of every routine', () => {
  it.each(routineIds)('%s is located in order, its credits never shrinking', (id) => {
    for (const turn of routineFor(id).turns) {
      let before = { order: -1, held: 0 };
      for (let at = 0; at < turn.speechSeconds; at += 3.7) {
        const { spot, credits } = locate(turn, at);
        expect(spot).not.toBeNull();
        const steps = ['setup', 'work', 'release', 'up'];
        const place = spot === 'finished' || spot === null ? { index: 99, round: 0, step: 'up', done: 0 } : spot;
        const order = place.index * 1e6 + place.round * 1e4 + steps.indexOf(place.step) * 2e3 + place.done;
        const held = credits.reduce((sum, { amount }) => sum + amount, 0);
        expect(order).toBeGreaterThanOrEqual(before.order);
        expect(held).toBeGreaterThanOrEqual(before.held - 1e-9);
        before = { order, held };
      }
    }
  });
});
