import { MOVES, type MoveId, move } from '../../lambda/content';
import { heldIn, moveCues, type Surroundings, settleSeconds, wayUp } from '../../lambda/content/postures';
import type { Posture } from '../../lambda/content/types';
import { postures } from '../../lambda/languages/en/words/postures';

const moveLines = (from: Posture | null, to: Posture, place?: Surroundings) =>
  moveCues(from, to, place).map(({ id }) => id);

const ALL = Object.keys(postures.out) as Posture[];

/** Rough seconds of speech: 2.6 words a second, and half a second at the end of a sentence. */
const spoken = (text: string) => text.split(/\s+/).length / 2.6 + (text.match(/[.!?]/g)?.length ?? 0) * 0.5;
/** The longest of its forms. */
const longest = (sentence: string | readonly string[]) => Math.max(...[sentence].flat().map(spoken));
const upSeconds = (from: Posture) =>
  wayUp(from).reduce((sum, { id, doing }) => sum + longest(postures.up[id]) + doing, 0);
const moveSeconds = (from: Posture | null, to: Posture) =>
  moveCues(from, to).reduce((sum, { id, doing }) => sum + longest(postures.moves[id]) + doing, settleSeconds(from, to));

describe('changing position', () => {
  it.each([
    ['standing', 'back', 27, 3],
    ['back', 'half-kneeling', 22, 4],
    ['back', 'side', 14, 4],
    ['side', 'front', 14, 4],
  ] as const)('from %s to %s takes about %d seconds', (from, to, seconds, within) => {
    expect(Math.abs(moveSeconds(from, to) - seconds)).toBeLessThanOrEqual(within);
  });

  it('always gives time, and none where nothing changes', () => {
    for (const from of ALL)
      for (const to of ALL) {
        const settle = settleSeconds(from, to);
        if (from !== to) expect(settle).toBeGreaterThanOrEqual(6);
        expect(settle).toBeLessThanOrEqual(25);
        if (from === to) expect(settle).toBe(0);
      }
  });

  it('is told in words, except where the move itself says it', () => {
    for (const from of ALL)
      for (const to of ALL) {
        const silent = from === to || (from === 'tall-kneeling' && to === 'half-kneeling');
        expect(`${from} ${to} ${moveLines(from, to).length > 0}`).toBe(`${from} ${to} ${!silent}`);
      }
  });

  it('starts from anywhere with one plain line', () => {
    for (const to of ALL) expect(moveLines(null, to)).toHaveLength(1);
    expect(settleSeconds(null, 'back')).toBe(10);
  });

  it('comes down by kneeling, never straight onto the back', () => {
    for (const to of ['back', 'side', 'front'] as const) expect(moveLines('standing', to)[0]).toBe('down-kneel');
  });
});

describe('getting up', () => {
  it.each([
    ['back', 44],
    ['side', 36],
    ['half-kneeling', 19],
    ['tall-kneeling', 20],
  ] as const)('from %s takes about %d seconds', (from, seconds) => {
    expect(Math.abs(upSeconds(from) - seconds)).toBeLessThanOrEqual(5);
  });

  it('goes over the side, the hands and a pause from the back, and ends standing from everywhere', () => {
    expect(wayUp('back').map(({ id }) => id)).toEqual(['roll', 'sit', 'pause', 'hands', 'foot', 'stand', 'moment']);
  });

  it('ends with a breath, two steps and the hips to notice, from everywhere', () => {
    for (const from of ALL) expect(wayUp(from).at(-1)?.id).toBe('moment');
    expect(wayUp('standing')).toHaveLength(1);
  });

  it('without kneeling goes over a seat, and pauses there before standing', () => {
    for (const from of ['sitting', 'back', 'side', 'front'] as const) {
      const words = wayUp(from, 'seat').map(({ id }) => postures.up[id]);
      expect(words.join(' ')).not.toMatch(/kneel|hands and knees/i);
      expect(wayUp(from, 'seat').at(-1)?.id).toBe('seat-stand');
      for (const to of ['standing', 'back', 'side', 'front'] as const)
        for (const way of [moveLines(from, to, 'seat'), moveLines(to, from, 'seat')])
          for (const id of way) expect([postures.moves[id]].flat().join(' ')).not.toMatch(/kneel|hands and knees/i);
    }
  });

  it('pauses before standing after lying down', () => {
    for (const from of ['back', 'side', 'front'] as const) expect(wayUp(from).map(({ id }) => id)).toContain('pause');
  });
});

describe('stopping', () => {
  it('leads out of every position in one sentence', () => {
    for (const posture of ALL) expect(postures.out[posture].match(/[.!?]/g)).toHaveLength(1);
  });

  it('takes a listener off the ball, though the move begins on the back', () => {
    expect(heldIn(move('ball-release'))).toBe('front');
    expect(postures.out.front).toMatch(/^Come off/);
    for (const id of Object.keys(MOVES) as MoveId[])
      if (!['ball-release', 'propped-rest', 'foam-rolling'].includes(id))
        expect(heldIn(move(id))).toBe(move(id).posture);
  });
});
