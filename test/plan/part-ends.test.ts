import { move } from '../../lambda/content';
import type { TimedBeat, Timeline } from '../../lambda/plan/timeline';
import { type Listener, type Planned, routineFor, routineIds } from './plans';

const LISTENERS: readonly Listener[] = [{}, { talk: 'brief' }, { sessions: 0 }, { tempo: 1.1 }, { pace: 'keep-going' }];

/** What is worked in a turn, in its order: the move, its side, and its set. */
const worked = ({ turns }: Planned): readonly TimedBeat[] =>
  turns.flatMap(({ beats }) => beats.filter(({ beat }) => ['hold', 'rest', 'rep', 'breath'].includes(beat.kind)));

const lastOf = (turn: Timeline, part: 'speech' | 'reprompt') =>
  turn.beats.filter((timed) => timed.part === part && timed.beat.kind === 'release').at(-1)?.beat;

describe.each(routineIds)('a part of %s', (id) => {
  it('never ends between the two lunges, nor the two sides of a hold that alternates', () => {
    for (const listener of LISTENERS) {
      for (const turn of routineFor(id, listener).turns) {
        for (const part of ['speech', 'reprompt'] as const) {
          const last = lastOf(turn, part);
          if (!last?.side || !last.move || !last.end) continue;
          if (move(last.move).order === 'alternate') expect([last.move, last.end]).not.toEqual([last.move, 'round']);
        }
      }
    }
  });
});

describe('the order', () => {
  const movesOf = (id: (typeof routineIds)[number]) =>
    routineFor(id).plan.items.map(({ move: one, half }) => (half ? `${one} ${half}` : one));

  it('warms up on the feet with a hand on something before anything harder', () => {
    for (const id of ['strength', 'full'] as const) expect(movesOf(id)[0]).toBe('supported-kicks');
  });

  it('ends lying down, but for what is done standing or wakes up', () => {
    for (const id of ['quick-relief', 'strength', 'deep-release', 'full'] as const)
      expect(movesOf(id).at(-1)).toBe('constructive-rest');
  });

  it('does all of the right side, rolls once, and does all of the left', () => {
    const lying = worked(routineFor('full')).flatMap(({ beat }) =>
      beat.move && move(beat.move).posture === 'side' ? [`${beat.move} ${beat.side}`] : [],
    );
    expect([...new Set(lying)]).toEqual([
      'side-lying-massage right',
      'side-lying-stretch right',
      'side-lying-massage left',
      'side-lying-stretch left',
    ]);
  });
});
