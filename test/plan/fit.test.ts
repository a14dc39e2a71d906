import { type MoveId, techniqueIds } from '../../lambda/content';
import { ROUTINES } from '../../lambda/content/routines';
import { LEAST_ELASTIC, plannedSeconds } from '../../lambda/plan/fit';
import { type Listener, moveFor, routineFor, routineIds, settingFor } from './plans';

const TALK = ['full', 'brief', 'bell'] as const;
const TEMPO = [0.9, 1, 1.1];

const lengthOf = (id: (typeof routineIds)[number], listener: Listener): number => {
  const { plan, opening } = routineFor(id, listener);
  return plannedSeconds(plan, opening, settingFor(listener));
};

describe.each(routineIds)('%s', (id) => {
  const { stated } = ROUTINES[id];

  it.each(TALK.flatMap((talk) => TEMPO.map((tempo) => ({ talk, tempo }))))(
    'takes the time it says with $talk talk at tempo $tempo',
    (listener) => {
      expect(Math.abs(lengthOf(id, listener) - stated)).toBeLessThanOrEqual(5);
    },
  );

  it('takes that time in a first session too', () => {
    for (const tempo of TEMPO) expect(Math.abs(lengthOf(id, { tempo, sessions: 0 }) - stated)).toBeLessThanOrEqual(5);
  });

  it.each([2, 3, 4, 5, 6, 7])('takes that time in the words of session %i', (sessions) => {
    for (const talk of TALK)
      expect(Math.abs(lengthOf(id, { talk, sessions: sessions - 1 }) - stated)).toBeLessThanOrEqual(5);
  });

  it('takes that time for whoever has asked for more time to settle', () => {
    const settle = { back: 5, side: 5, front: 5, standing: 5, 'half-kneeling': 5 } as const;
    expect(Math.abs(lengthOf(id, { settle }) - stated)).toBeLessThanOrEqual(5);
  });

  it.each([
    { pace: 'wait' },
    { pace: 'keep-going' },
    { carry: false },
    { cadence: 1.2 },
    { cadence: 0.83 },
  ] as Listener[])('takes that time with %j', (listener) => {
    expect(Math.abs(lengthOf(id, listener) - stated)).toBeLessThanOrEqual(5);
  });

  it('takes that time for whoever keeps pressure off the belly', () => {
    expect(Math.abs(lengthOf(id, { shut: true }) - stated)).toBeLessThanOrEqual(5);
  });

  it('rests at least as long as its rest must be', () => {
    for (const talk of TALK) {
      const rest = routineFor(id, { talk }).plan.items.find((item) => item.elastic);
      expect(rest?.seconds).toBeGreaterThanOrEqual(rest?.least ?? LEAST_ELASTIC);
    }
  });

  it('never shortens a hold to keep the time', () => {
    const wanted = ROUTINES[id].items as readonly { move: MoveId; seconds?: number }[];
    const { plan } = routineFor(id, { tempo: 1.1 });
    expect(plan.items.filter((item) => !item.elastic).map(({ move, seconds }) => ({ move, seconds }))).toEqual(
      wanted.filter((item) => !('elastic' in item)).map(({ move, seconds }) => ({ move, seconds })),
    );
  });
});

describe('a single move', () => {
  it.each(techniqueIds)('%s comes to its end', (id) => {
    const { turns } = moveFor(id);
    const last = turns.at(-1);
    expect([last?.afterSpeech.at, last?.afterReprompt.at]).toContain('finished');
  });
});
