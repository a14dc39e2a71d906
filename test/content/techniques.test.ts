import { MOVES, type MoveId, move, moveIds, techniqueIds } from '../../lambda/content';
import type { Range } from '../../lambda/content/types';

const all = moveIds;
const variants = all.filter((id) => move(id).variantOf !== undefined);

const ranges = (id: MoveId): readonly Range[] => {
  const { work, sets } = move(id);
  switch (work.kind) {
    case 'hold':
    case 'rest':
      return [work.seconds, sets];
    case 'reps':
      return [work.count, work.hold, sets];
    case 'breaths':
      return [work.count, sets];
  }
};

describe('the library', () => {
  it('knows the fifteen techniques of the articles', () => {
    const articles: MoveId[] = [
      'ball-release',
      'camel',
      'constructive-rest',
      'foam-rolling',
      'frankensteins',
      'glute-bridge',
      'knee-to-chest',
      'kneeling-lunge',
      'mountain-climbers',
      'prone-quad-stretch',
      'side-lying-massage',
      'side-lying-stretch',
      'sphinx',
      'straight-leg-raise',
      'supine-massage',
    ];
    expect(articles).toHaveLength(15);
    expect(articles.filter((id) => !techniqueIds.some((known) => known === id))).toEqual([]);
  });

  it('loses no move to another of the same name', () => {
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) expect(move(id).id).toBe(id);
  });

  it('lets every move of our own stand in for one of the fifteen', () => {
    for (const id of variants) expect([id, techniqueIds]).toEqual([id, expect.arrayContaining([move(id).variantOf])]);
    expect(all.filter((id) => !variants.includes(id))).toEqual(techniqueIds);
  });
});

describe.each(all)('%s', (id) => {
  const technique = move(id);

  it('starts low, ends high, and says where each dose is from', () => {
    for (const { least, usual, most, source } of ranges(id)) {
      expect(least).toBeGreaterThan(0);
      expect(usual).toBeGreaterThanOrEqual(least);
      expect(most).toBeGreaterThanOrEqual(usual);
      expect(source.length).toBeGreaterThan(0);
    }
  });

  it('offers easier and harder moves that are what they say', () => {
    if (technique.easier) expect(move(technique.easier).level).toBeLessThanOrEqual(technique.level);
    if (technique.harder) expect(move(technique.harder).level).toBeGreaterThan(technique.level);
    expect([technique.easier, technique.harder]).not.toContain(id);
  });

  it('leads a listener in, and out again', () => {
    expect(technique.first.cues.length).toBeGreaterThan(0);
    expect(technique.brief.cues.length).toBeGreaterThan(0);
    expect(technique.release.length).toBeGreaterThan(0);
  });

  it('says how to change sides exactly where sides are changed between rounds', () => {
    const byRep = technique.work.kind === 'reps' && technique.work.per === 'total';
    expect(technique.change.cues.length > 0).toBe(technique.sides === 'each' && !byRep);
  });

  it('has words for another set exactly where there can be one', () => {
    if (technique.sets.most > 1) expect(technique.anotherSet.cues.length).toBeGreaterThan(0);
    if (technique.work.kind === 'rest') expect(technique.anotherSet.cues).toEqual([]);
  });
});

describe('repetitions', () => {
  it.each([
    ['knee-to-chest', 9],
    ['glute-bridge', 11],
    ['straight-leg-raise', 12],
    ['frankensteins', 8],
    ['supported-kicks', 8],
  ] as const)('%s takes %d seconds each', (id, seconds) => {
    const { work } = MOVES[id];
    const { lift, hold, lower, rest } = work.cadence;
    expect(lift + hold + lower + rest).toBe(seconds);
    expect(hold).toBe(work.hold.usual);
  });

  it('counted over both sides come out even', () => {
    for (const id of all) {
      const { work } = move(id);
      if (work.kind !== 'reps' || work.per !== 'total') continue;
      for (const count of [work.count.least, work.count.usual, work.count.most])
        expect(`${id} ${count} ${count % 2}`).toBe(`${id} ${count} 0`);
    }
  });
});

describe('order of sides', () => {
  it('finishes one side before rolling over, and alternates the lunges', () => {
    expect(move('side-lying-stretch').order).toBe('one-side-first');
    expect(move('side-lying-massage').order).toBe('one-side-first');
    expect(move('straight-leg-raise').order).toBe('one-side-first');
    expect(move('kneeling-lunge').order).toBe('alternate');
    expect(move('standing-lunge').order).toBe('alternate');
  });
});

describe('levels', () => {
  it('keep ball, camel and mountain climbers for later', () => {
    expect(techniqueIds.filter((id) => move(id).level === 3).sort()).toEqual([
      'ball-release',
      'camel',
      'mountain-climbers',
    ]);
    for (const id of variants) expect(move(id).level).toBe(1);
  });

  it('start no work above its article figure or our dose table', () => {
    const lowest = (id: MoveId) => ranges(id)[0]?.least;
    expect(lowest('glute-bridge')).toBe(8);
    expect(lowest('straight-leg-raise')).toBe(8);
    expect(lowest('frankensteins')).toBe(10);
    expect(lowest('mountain-climbers')).toBe(15);
    expect(lowest('sphinx')).toBe(5);
  });
});
