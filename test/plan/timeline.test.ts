import { move, techniqueIds } from '../../lambda/content';
import { heldIn } from '../../lambda/content/postures';
import type { Technique } from '../../lambda/content/types';
import {
  LONGEST_REST_SILENCE,
  LONGEST_SILENCE,
  PART_SECONDS,
  PART_SOUNDS,
  REPROMPT_BYTES,
  SPEECH_BYTES,
  WINDOW_SECONDS,
} from '../../lambda/plan/budgets';
import { SOUNDS } from '../../lambda/plan/sounds';
import { type PartName, type TimedBeat, type Timeline, timeline } from '../../lambda/plan/timeline';
import { dose, doseRange, rounds } from '../../lambda/session/rounds';
import { start } from '../../lambda/session/transition/under-way';
import { type Listener, moveFor, type Planned, routineFor, routineIds, settingFor } from './plans';

const LISTENERS: readonly Listener[] = [
  {},
  { talk: 'brief', tempo: 1.1 },
  { talk: 'bell', tempo: 0.9 },
  { counting: false, pace: 'keep-going' },
  { pace: 'wait', settle: { 'half-kneeling': 20, back: 20 } },
  { carry: false, cadence: 1.75 },
  { sessions: 0 },
  { quiet: true },
  { breaths: true, tempo: 1.2 },
  { breaths: true, quiet: true, talk: 'bell' },
  { done: Object.fromEntries(techniqueIds.map((id, i) => [id, i % 3 === 0 ? 2 : 5])) },
  { cadence: 0.7, tempo: 1.25 },
];

/** The same listener gets the same plan, and every test below looks at it: it is made once. */
function once(plan: (listener: Listener) => Planned): (listener: Listener) => Planned {
  const made = new Map<Listener, Planned>();
  return (listener) => {
    const known = made.get(listener) ?? plan(listener);
    made.set(listener, known);
    return known;
  };
}

const everything: readonly (readonly [string, (listener: Listener) => Planned])[] = [
  ...routineIds.map((id) => [id, once((listener) => routineFor(id, listener))] as const),
  ...techniqueIds.map((id) => [id, once((listener) => moveFor(id, listener))] as const),
];

/** What a silent listener hears of a turn: the reprompt too where it carries on. */
const heardOf = (turn: Timeline, { carry = true, pace }: Listener): readonly TimedBeat[] => {
  const reprompt = carry && pace !== 'wait' && turn.afterSpeech.at === 'spot';
  return turn.beats.filter(({ part }) => part === 'speech' || reprompt);
};

const lastBefore = (turn: Timeline, part: PartName): TimedBeat | undefined =>
  turn.beats.filter((timed) => timed.part === part && !['window', 'question', 'cue'].includes(timed.beat.kind)).at(-1);

describe.each(everything)('the timeline of %s', (_id, planned) => {
  it('has no gap and no overlap', () => {
    for (const listener of LISTENERS) {
      for (const { beats } of planned(listener).turns) {
        let clock = 0;
        for (const { start, end, beat } of beats) {
          expect(start).toBe(clock);
          expect(end - start).toBeCloseTo(beat.seconds, 6);
          expect(end).toBeGreaterThanOrEqual(start);
          clock = end;
        }
      }
    }
  });

  it('counts parts and windows as they are', () => {
    for (const listener of LISTENERS) {
      for (const turn of planned(listener).turns) {
        const windows = turn.beats.filter(({ beat }) => beat.kind === 'window');
        expect(windows.map(({ beat }) => beat.seconds)).toEqual([WINDOW_SECONDS, WINDOW_SECONDS]);
        expect(turn.beats.at(-1)?.end).toBeCloseTo(turn.speechSeconds + turn.repromptSeconds + 2 * WINDOW_SECONDS, 6);
      }
    }
  });

  it('gives every round its whole dose, in order, to the tenth of a second', () => {
    for (const listener of LISTENERS) {
      const { plan, turns } = planned(listener);
      const given = new Map<string, number>();
      for (const turn of turns) {
        for (const { beat } of heardOf(turn, listener)) {
          if (beat.spot?.step !== 'work' || !['hold', 'rest', 'rep', 'breath'].includes(beat.kind)) continue;
          const key = `${beat.spot.index}.${beat.spot.round}`;
          const before = given.get(key) ?? 0;
          expect(beat.from).toBeCloseTo(before, 6);
          given.set(key, before + (beat.kind === 'rep' || beat.kind === 'breath' ? 1 : beat.seconds));
        }
      }
      const wanted = plan.items.flatMap((item, i) =>
        rounds(item).map((_round, r) => [`${i}.${r}`, dose(item)] as const),
      );
      expect([...given.keys()]).toEqual(wanted.map(([key]) => key));
      for (const [key, amount] of wanted) expect(given.get(key)).toBeCloseTo(amount, 6);
    }
  });

  it('keeps words and sounds inside the beats they belong to, one after the other', () => {
    for (const listener of LISTENERS) {
      const { voice } = settingFor(listener);
      for (const { beats } of planned(listener).turns) {
        for (const { beat } of beats) {
          if (beat.line) expect(voice.measure(beat.line).seconds).toBeLessThanOrEqual(beat.seconds + 0.05);
          let free = 0;
          for (const inner of beat.inner ?? []) {
            expect(inner.at).toBeGreaterThanOrEqual(free - 0.05);
            free = inner.at + (inner.line ? voice.measure(inner.line).seconds : SOUNDS.soft.seconds);
            expect(free).toBeLessThanOrEqual(beat.seconds + 0.05);
          }
        }
      }
    }
  });

  it('stays inside the budgets of each part', () => {
    for (const listener of LISTENERS) {
      for (const turn of planned(listener).turns) {
        for (const [part, most] of [
          ['speech', SPEECH_BYTES],
          ['reprompt', REPROMPT_BYTES],
        ] as const) {
          const beats = turn.beats.filter((timed) => timed.part === part).map(({ beat }) => beat);
          const lines = beats.flatMap(({ line, inner = [] }) => [line, ...inner.map((i) => i.line)]).filter((l) => !!l);
          const bytes = lines.reduce((sum, line) => sum + settingFor(listener).voice.measure(line).bytes, 0);
          const sounds = beats
            .flatMap(({ sound, inner = [] }) => [sound, ...inner.map((i) => i.sound)])
            .filter((s) => !!s);
          expect(bytes).toBeLessThan(most);
          expect(sounds.length).toBeLessThanOrEqual(PART_SOUNDS);
        }
        expect(turn.speechSeconds).toBeLessThanOrEqual(PART_SECONDS);
        expect(turn.repromptSeconds).toBeLessThanOrEqual(PART_SECONDS);
      }
    }
  });

  it('is never silent for longer than promised', () => {
    for (const listener of LISTENERS) {
      const { voice } = settingFor(listener);
      for (const turn of planned(listener).turns) {
        for (const part of ['speech', 'reprompt'] as const) {
          let since: number | null = null;
          let resting = false;
          for (const { start, end, beat } of turn.beats.filter((timed) => timed.part === part)) {
            const marks = [
              ...(beat.line ? [{ at: 0, seconds: voice.measure(beat.line).seconds }] : []),
              ...(beat.sound ? [{ at: 0, seconds: SOUNDS[beat.sound].seconds }] : []),
              ...(beat.inner ?? []).map((inner) => ({
                at: inner.at,
                seconds: inner.line ? voice.measure(inner.line).seconds : SOUNDS.soft.seconds,
              })),
            ];
            resting ||= beat.kind === 'rest';
            since ??= start;
            for (const { at, seconds } of marks) {
              const most = resting ? LONGEST_REST_SILENCE : LONGEST_SILENCE;
              expect(start + at - since).toBeLessThanOrEqual(most + 0.05);
              since = start + at + seconds;
              resting = beat.kind === 'rest';
            }
            if (beat.kind === 'window') since = end;
          }
        }
      }
    }
  });

  it('opens the microphone with a question, where the listener is out of any loaded position', () => {
    for (const listener of LISTENERS) {
      for (const turn of planned(listener).turns) {
        for (const part of ['speech', 'reprompt'] as const) {
          const beats = turn.beats.filter((timed) => timed.part === part);
          expect(beats.slice(-2).map(({ beat }) => beat.kind)).toEqual(['question', 'window']);
          const last = lastBefore(turn, part)?.beat;
          if (!last?.spot || last.spot.step === 'up') continue;
          const technique: Technique = move(last.move as (typeof techniqueIds)[number]);
          if (last.kind === 'rest') expect(heldIn(technique)).toBe(technique.posture);
          else expect(last).toMatchObject({ kind: 'release' });
        }
      }
    }
  });

  it('never ends a part between the words of a release', () => {
    for (const listener of LISTENERS) {
      for (const turn of planned(listener).turns) {
        for (const part of ['speech', 'reprompt'] as const) {
          const last = lastBefore(turn, part)?.beat;
          if (last?.kind === 'release' && last.spot?.step === 'release') {
            expect(last.spot.done).toBe(move(last.move as (typeof techniqueIds)[number]).release.length - 1);
          }
        }
      }
    }
  });
});

describe.each(techniqueIds)('%s at its greatest dose', (id) => {
  const technique: Technique = move(id);
  const { most } = doseRange(technique);
  const { kind } = technique.work;
  const timed = kind === 'hold' || kind === 'rest';
  const item = { move: id, sets: technique.sets.most, ...(timed ? { seconds: most } : { count: most }) };
  const cursor = { at: 'guiding', plan: { routine: 'single', items: [item] }, spot: start } as const;

  it.each([1, 1.75])('fits the parts of a response at pace %d', (cadence) => {
    const made = timeline([{ act: 'guide', entry: 'fresh' }], cursor, settingFor({ cadence }));
    expect(made.speechSeconds).toBeLessThanOrEqual(PART_SECONDS);
    expect(made.repromptSeconds).toBeLessThanOrEqual(PART_SECONDS);
  });
});

describe('how often a silent listener has to speak', () => {
  const words = (id: (typeof routineIds)[number]): number => routineFor(id).turns.length - 1;

  it.each(['quick-relief', 'desk-break'] as const)('never in %s', (id) => {
    expect(words(id)).toBe(0);
  });

  it.each(['morning', 'massage'] as const)('at most once in %s', (id) => {
    expect(words(id)).toBeLessThanOrEqual(1);
  });

  it('is no more for whoever said "keep going"', () => {
    for (const id of routineIds) {
      const { turns } = routineFor(id, { pace: 'keep-going' });
      expect(turns.length).toBeLessThanOrEqual(routineFor(id).turns.length);
    }
  });

  it('is after every move for whoever said "wait for me"', () => {
    const { plan, turns } = routineFor('full', { pace: 'wait' });
    expect(turns.length).toBeGreaterThanOrEqual(plan.items.length);
  });
});
