import { MOVES, type MoveId, move } from '../../lambda/content';
import { LONGEST_REST_SILENCE, LONGEST_SILENCE } from '../../lambda/plan/budgets';
import { SOUNDS } from '../../lambda/plan/sounds';
import { type Timeline, timeline } from '../../lambda/plan/timeline';
import type { Talk } from '../../lambda/session/preferences';
import { doseRange } from '../../lambda/session/rounds';
import type { Entry } from '../../lambda/session/state';
import { settingFor } from './plans';

const timed = (Object.keys(MOVES) as MoveId[]).filter((id) => ['hold', 'rest'].includes(move(id).work.kind));
const setting = Object.fromEntries((['full', 'brief', 'bell'] as const).map((talk) => [talk, settingFor({ talk })]));

const takenUp = (id: MoveId, seconds: number, done: number, entry: Entry, talk: Talk): Timeline =>
  timeline(
    [{ act: 'guide', entry }],
    {
      at: 'guiding',
      plan: { routine: 'single', items: [{ move: id, seconds, sets: 1 }] },
      spot: { index: 0, round: 0, step: 'work', done },
    },
    setting[talk] as (typeof setting)[string],
  );

/** The longest time without a word or a sound in the first part, and whether that was in a rest. */
const longestSilence = ({ beats }: Timeline, talk: Talk): number => {
  let since = 0;
  let longest = 0;
  let allowed = LONGEST_SILENCE;
  for (const { start, part, beat } of beats) {
    if (part !== 'speech') break;
    for (const { at, line, sound } of [{ at: 0, line: beat.line, sound: beat.sound }, ...(beat.inner ?? [])]) {
      if (!line && !sound) continue;
      longest = Math.max(longest, start + at - since - (allowed - LONGEST_SILENCE));
      since =
        start +
        at +
        (line ? (setting[talk] as (typeof setting)[string]).voice.measure(line).seconds : SOUNDS.soft.seconds);
    }
    allowed = beat.kind === 'rest' ? LONGEST_REST_SILENCE : LONGEST_SILENCE;
  }
  return longest;
};

describe.each(timed)('%s, taken up at any second', (id) => {
  const { usual, most } = doseRange(move(id));

  it('holds exactly what was left', () => {
    for (const seconds of [usual, most]) {
      for (let done = 0; done < seconds - 3; done += Math.max(2.7, seconds / 40)) {
        const made = takenUp(id, seconds, done, 'answer', 'full');
        const first = made.beats.find(({ beat }) => beat.kind === 'hold' || beat.kind === 'rest')?.beat;
        const whole = made.beats
          .filter(
            ({ part, beat }) => part === 'speech' && beat.spot?.round === 0 && ['hold', 'rest'].includes(beat.kind),
          )
          .reduce((sum, { beat }) => sum + beat.seconds, 0);
        expect(first?.from).toBeCloseTo(done, 6);
        if (move(id).work.kind === 'hold') expect(whole).toBeCloseTo(seconds - done, 6);
        else expect(whole).toBeLessThanOrEqual(seconds - done + 1e-6);
      }
    }
  });

  it.each(['full', 'brief', 'bell'] as const)('is never silent for longer than promised, %s talk', (talk) => {
    for (const seconds of [usual, most]) {
      for (const entry of ['answer', 'pause'] as const) {
        for (let done = 0; done < seconds - 3; done += Math.max(1.3, seconds / 80)) {
          const silent = longestSilence(takenUp(id, seconds, done, entry, talk), talk);
          expect({ seconds, done, entry, silent: silent > LONGEST_SILENCE + 0.05 ? silent : 0 }).toEqual({
            seconds,
            done,
            entry,
            silent: 0,
          });
        }
      }
    }
  });
});
