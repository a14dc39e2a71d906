import type { Key } from '../../lambda/languages/keys';
import { WINDOW_SECONDS } from '../../lambda/plan/budgets';
import { type PartName, type Timeline, timeline } from '../../lambda/plan/timeline';
import type { Act, Cursor } from '../../lambda/session/state';
import { type Listener, moveFor, routineFor, settingFor } from './plans';

const LOBBY: Cursor = { at: 'lobby' };
const say = (key: Key): Act => ({ act: 'say', line: { key } });
const GUIDE: Act = { act: 'guide', entry: 'answer' };
/** Lines of some length, for the sake of it. */
const LONG: readonly Act[] = [say('safety.notices.signs'), say('safety.notices.programme')];
const ASK: Act = {
  act: 'ask',
  asking: 'offer',
  line: { key: 'safety.notices.signs' },
  again: { key: 'safety.notices.signsAgain' },
  tries: 2,
};

const made = (acts: readonly Act[], cursor: Cursor = LOBBY, listener: Listener = {}): Timeline =>
  timeline(acts, cursor, settingFor(listener));
const of = ({ beats }: Timeline, part: PartName) =>
  beats.filter((timed) => timed.part === part).map(({ beat }) => beat);
const kinds = (turn: Timeline, part: PartName) => of(turn, part).map(({ kind }) => kind);
const keys = (turn: Timeline, part: PartName) => of(turn, part).flatMap(({ line }) => (line ? [line.key] : []));

/** In the first round of a lunge. */
const lunging = (step: 'setup' | 'work', done: number): Cursor => ({
  at: 'guiding',
  plan: moveFor('kneeling-lunge').plan,
  spot: { index: 0, round: 0, step, done },
});

describe('what is said outside a routine', () => {
  it('is one part, and the end of the session, where nothing is asked', () => {
    const turn = made([say('safety.notices.full')]);
    expect(turn).toMatchObject({ closes: true, repromptSeconds: 0, tries: 0, afterSpeech: { at: 'same' } });
    expect(turn.asking).toEqual({ speech: null, reprompt: null });
    expect([kinds(turn, 'speech'), kinds(turn, 'reprompt')]).toEqual([['cue'], []]);
    expect(turn.beats.at(-1)?.end).toBe(turn.speechSeconds);
  });

  it('is a question, its window, the question in few words, and its window', () => {
    const turn = made([say('safety.notices.full'), ASK]);
    expect(turn).toMatchObject({ closes: false, tries: 2 });
    expect(turn.asking).toEqual({ speech: 'offer', reprompt: 'offer' });
    expect(turn.during).toEqual(turn.asking);
    expect(kinds(turn, 'speech')).toEqual(['cue', 'question', 'window']);
    expect(keys(turn, 'speech')).toEqual(['safety.notices.full', 'safety.notices.signs']);
    expect(kinds(turn, 'reprompt')).toEqual(['question', 'window']);
    expect(keys(turn, 'reprompt')).toEqual(['safety.notices.signsAgain']);
    expect(turn.beats.at(-1)?.end).toBeCloseTo(turn.speechSeconds + turn.repromptSeconds + 2 * WINDOW_SECONDS, 5);
  });

  it('leaves the seconds to lie down, to hug a knee and to let a leg go long, and none behind other words', () => {
    const waits = made([say('course.leg.lie'), say('course.leg.hug'), say('course.leg.long'), say('safety.heard')]);
    const beats = of(waits, 'speech').map(({ kind, seconds }) => (kind === 'settle' ? seconds : kind));
    expect(beats).toEqual(['cue', 12, 'cue', 6, 'cue', 6, 'cue']);
  });

  it('is quiet for as long as both parts last, with a soft sound now and then, and says how to go on', () => {
    const turn = made([say('safety.heard'), { act: 'keep-quiet' }]);
    const waits = Array.from({ length: 5 }, () => ['rest', 'chime']).flat();
    expect(kinds(turn, 'speech')).toEqual(['cue', ...waits, 'question', 'window']);
    expect(kinds(turn, 'reprompt')).toEqual([...waits, 'question', 'window']);
    const quiet = of(turn, 'reprompt').filter(({ state }) => state === 'paused');
    expect(quiet.map(({ kind }) => kind)).toEqual(waits);
    expect(new Set(quiet.flatMap(({ kind, seconds }) => (kind === 'rest' ? [seconds] : [])))).toEqual(new Set([42]));
    expect(new Set(quiet.flatMap(({ sound }) => sound ?? []))).toEqual(new Set(['soft']));
    expect(keys(turn, 'reprompt')).toEqual(['coach.prompt.resume']);
    expect(turn).toMatchObject({ closes: false, asking: { speech: null, reprompt: null }, tries: 0 });
  });
});

describe('a long answer', () => {
  const eases = (cursor: Cursor, acts: readonly Act[]): boolean =>
    keys(made([...acts, GUIDE], cursor), 'speech')[0] === 'coach.guide.easeFirst';

  it('is not waited for in the middle of a loaded hold', () => {
    expect(eases(lunging('work', 5), LONG)).toBe(true);
    expect(eases(lunging('work', 5), [say('safety.heard')])).toBe(false);
    expect(eases(lunging('setup', 0), LONG)).toBe(false);
  });

  it('is, where one only rests, or goes on after a pause', () => {
    const resting: Cursor = {
      at: 'guiding',
      plan: moveFor('constructive-rest').plan,
      spot: { index: 0, round: 0, step: 'work', done: 20 },
    };
    expect(eases(resting, LONG)).toBe(false);
    const turn = made([...LONG, { act: 'guide', entry: 'pause' }], lunging('work', 5));
    expect(keys(turn, 'speech')[0]).toBe('safety.notices.signs');
  });
});

describe('a question in front of a routine', () => {
  it('does not stall it: without an answer the reprompt begins', () => {
    const turn = made([ASK, { act: 'guide', entry: 'fresh' }], lunging('setup', 0));
    expect(turn.asking.speech).toBe('offer');
    expect(turn.during).toEqual({ speech: 'offer', reprompt: null });
    expect(kinds(turn, 'speech')).toEqual(['question', 'window']);
    expect(turn.afterSpeech).toMatchObject({ at: 'spot', spot: { step: 'setup' } });
    expect(of(turn, 'reprompt').some(({ kind }) => kind === 'hold')).toBe(true);
    expect(turn).toMatchObject({ tries: 2, closes: false });
  });

  it('does not say how to go on where all of it has been done, but asks how it was', () => {
    const turn = made([ASK, { act: 'guide', entry: 'fresh' }], {
      at: 'guiding',
      plan: moveFor('kneeling-lunge').plan,
      spot: { index: 0, round: 1, step: 'work', done: 20 },
    });
    expect(keys(turn, 'reprompt').at(-1)).toBe('coach.prompt.felt');
    expect(turn.afterReprompt).toEqual({ at: 'finished' });
    expect(turn.asking).toEqual({ speech: 'offer', reprompt: 'feedback' });
    const begun = made([ASK, { act: 'guide', entry: 'fresh' }], {
      ...lunging('setup', 0),
      plan: routineFor('full').plan,
    } as Cursor);
    expect(keys(begun, 'reprompt').at(-1)).toMatch(/^coach\.prompt\.goOn/);
    expect(begun.asking).toEqual({ speech: 'offer', reprompt: null });
  });

  it.each([{ carry: false }, { pace: 'wait' }] as const)('waits for whoever wants that: %j', (listener) => {
    const turn = made([ASK, { act: 'guide', entry: 'fresh' }], lunging('setup', 0), listener);
    expect(kinds(turn, 'reprompt')).toEqual(['question', 'window']);
    expect(turn.asking).toEqual({ speech: 'offer', reprompt: 'offer' });
    expect(turn.during).toEqual({ speech: 'offer', reprompt: 'offer' });
    expect(turn.afterReprompt).toEqual(turn.afterSpeech);
  });
});

describe('the end of a part', () => {
  const promptsOf = (turns: readonly Timeline[], part: PartName) =>
    turns.map((turn) => of(turn, part).findLast(({ kind }) => kind === 'question')?.line?.key);

  it('says how it goes on, and the last one asks how it was', () => {
    const { turns } = routineFor('strength');
    const speech = promptsOf(turns, 'speech');
    const reprompt = promptsOf(turns, 'reprompt');
    expect(turns.length).toBeGreaterThan(1);
    for (const key of speech.slice(0, -1)) expect(key).toMatch(/^(coach\.prompt\.ready|rest\.checkIn)/);
    for (const key of reprompt.slice(0, -1)) expect(key).toMatch(/^coach\.prompt\.goOn/);
    expect([speech.at(-1), reprompt.at(-1)].some((key) => key?.startsWith('coach.prompt.felt'))).toBe(true);
    expect(turns.at(-1)?.asking.reprompt).toBe('feedback');
  });

  it('asks otherwise in a first session, and in few words once more', () => {
    const last = routineFor('quick-relief', { sessions: 0 }).turns.at(-1) as Timeline;
    const asked = [...keys(last, 'speech'), ...keys(last, 'reprompt')].filter((key) => key.startsWith('coach.prompt.'));
    expect(asked.some((key) => key.startsWith('coach.prompt.done'))).toBe(true);
    expect(asked.some((key) => key.startsWith('coach.prompt.felt'))).toBe(false);
  });

  it('waits in few words where the listener goes on by word alone, and stands where it stood', () => {
    const { turns } = routineFor('strength', { pace: 'wait' });
    for (const turn of turns.slice(0, -1)) {
      expect(kinds(turn, 'reprompt')).toEqual(['question', 'window']);
      expect(keys(turn, 'reprompt')).toEqual(['coach.prompt.waiting']);
      expect(turn.afterReprompt).toEqual(turn.afterSpeech);
    }
    const last = turns.at(-1) as Timeline;
    expect(last.afterSpeech).toEqual({ at: 'finished' });
    expect(keys(last, 'reprompt')).toEqual(['coach.prompt.feltAgain']);
  });

  it('names the side that is still to come, in both parts, and no other', () => {
    for (const listener of [{}, { carry: false }, { pace: 'keep-going' }] as const)
      for (const turn of [...routineFor('full', listener).turns, ...routineFor('deep-release', listener).turns])
        for (const part of ['speech', 'reprompt'] as const) {
          const beats = of(turn, part).filter(({ kind }) => kind !== 'window');
          const named = beats.at(-1)?.line;
          if (!named?.key.endsWith('Side')) continue;
          const last = beats.findLast(({ side }) => side !== undefined);
          expect(named.side).not.toBe(last?.side);
        }
  });
});
