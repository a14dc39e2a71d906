import { move, techniqueIds } from '../../lambda/content';
import { routineIds } from '../../lambda/content/routines';
import { en } from '../../lambda/languages/en/words';
import { voiceOf } from '../../lambda/narration/voice';
import type { SessionEvent } from '../../lambda/session/events';
import type { State } from '../../lambda/session/state';
import type { Plan } from '../../lambda/session/types';
import { react, SITUATIONS, type Situation } from './situations';

const holding = SITUATIONS['holding, 12 s of 30 done'];
const voice = voiceOf('en-US');

/** The words themselves, as American English says them. */
const words = (event: SessionEvent, situation: Situation = holding, more: Partial<State> = {}): string =>
  react(situation, event, more)
    .acts.flatMap((act) => (act.act === 'say' ? [voice.text(act.line)] : []))
    .join(' ');

const holdingWith = (done: number): Situation => ({
  cursor: { ...holding.cursor, spot: { index: 1, round: 0, step: 'work', done } } as Situation['cursor'],
  here: { ...holding.here, done, remaining: 30 - done },
});

describe('"how did I do"', () => {
  it.each([
    [{ 'kneeling-lunge': { right: 30, left: 12 } }, /30 seconds on the right, 10 seconds on the left/],
    [{ 'glute-bridge': { both: 8 } }, /8 times/],
    [{ 'constructive-rest': { both: 600 } }, /10 minutes/],
    [{}, /Nothing was held yet/],
  ])('tells what is in the ledger, %j', (ledger, told) => {
    expect(words({ type: 'how-did-i-do' }, holding, { ledger })).toMatch(told);
  });

  it('never claims a second that was not held', () => {
    expect(words({ type: 'how-did-i-do' }, holding, { ledger: { 'kneeling-lunge': { right: 30 } } })).not.toMatch(
      /\b1 seconds?\b/,
    );
    expect(words({ type: 'how-did-i-do' }, holding, { ledger: { 'knee-to-chest': { right: 3 } } })).not.toMatch(
      /\b1 with\b/,
    );
  });
});

describe('"how long left"', () => {
  it.each([
    [0, /About 30 seconds/],
    [12, /About 20 seconds/],
    [13, /About 15 seconds/],
    [25, /About 5 seconds/],
  ])('after %d s of 30 is rounded to about five', (done, told) => {
    expect(words({ type: 'how-long-left' }, holdingWith(done))).toMatch(told);
  });

  it('is good English in the very last second', () => {
    expect(words({ type: 'how-long-left' }, holdingWith(29.2))).not.toMatch(/\b1 seconds\b/);
    expect(words({ type: 'how-long-left' }, holdingWith(29.7))).toMatch(/^This one is over/);
  });
});

describe('"which side"', () => {
  it('names the side that is worked and how the body lies', () => {
    expect(words({ type: 'which-side' })).toMatch(/right hip/);
    expect(words({ type: 'which-side' }, SITUATIONS['in a window between two sides'])).toMatch(/left hip/);
  });
});

describe('"what moves do you have" and "what routines do you have"', () => {
  const moves = words({ type: 'list-moves' });

  it.each(techniqueIds)('name %s once, with what it is for', (id) => {
    const parts = moves.split('. ').filter((part) => part.includes(en.moves[id].name));
    expect(parts).toEqual([expect.stringMatching(new RegExp(en.names.kinds[move(id).kind], 'i'))]);
  });

  it('name every routine, also to whoever asks for one that there is not', () => {
    for (const id of routineIds) {
      expect(words({ type: 'list-routines' })).toContain(en.routines[id].name);
      expect(words({ type: 'start-routine', routine: null, unknown: true })).toContain(en.routines[id].name);
    }
  });

  it('call knee to chest a stretch, as the comparison with another stretch does', () => {
    expect(words({ type: 'list-moves' })).toMatch(/For stretching, [^.]*knee to chest/);
    const items: Plan['items'] = [{ move: 'sphinx' }, { move: 'knee-to-chest' }];
    const cursor: Situation['cursor'] = {
      at: 'guiding',
      plan: { routine: 'single', items },
      spot: { index: 1, round: 0, step: 'work', done: 2 },
    };
    expect(words({ type: 'compare' }, { ...holding, cursor })).toMatch(/^Both are stretches/);
  });
});
