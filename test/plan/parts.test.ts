import type { Beat, PartEnd } from '../../lambda/plan/beats';
import { PART_FILL, PART_SECONDS, PART_SOUNDS, SPEECH_BYTES } from '../../lambda/plan/budgets';
import { fill, type Part, Source } from '../../lambda/plan/parts';
import type { Spot } from '../../lambda/session/state';
import { type Listener, moveFor, settingFor } from './plans';

const { plan } = moveFor('kneeling-lunge');
const spotIn = (index: number): Spot => ({ index, round: 0, step: 'work', done: 0 });

/** A part is well filled by so many stretches of ten seconds, and full with so many more. */
const TEN = 10;
const FILLED = Math.ceil((PART_SECONDS * PART_FILL) / TEN);

/** Ten quiet seconds, and whether a part may end behind them. */
const ten = (end?: PartEnd, more: Partial<Beat> = {}): Beat => ({
  kind: 'rest',
  seconds: TEN,
  spot: spotIn(0),
  ...(end ? { end } : {}),
  ...more,
});
const tens = (count: number): Beat[] => Array.from({ length: count }, () => ten());

interface Made extends Part {
  /** Seconds until the part ends. */
  readonly until: number;
  /** What is left for the next part. */
  readonly left: readonly Beat[];
}

function made(beats: readonly Beat[], listener: Listener = {}, bytes = SPEECH_BYTES): Made {
  const source = new Source(beats[Symbol.iterator](), plan);
  const part = fill([], source, bytes, settingFor(listener));
  const left: Beat[] = [];
  for (let beat = source.next(); beat; beat = source.next()) left.push(beat);
  return { ...part, until: part.beats.reduce((sum, { seconds }) => sum + seconds, 0), left };
}

/** More than a part takes: a place to end behind each of these tenths of a part's seconds. */
const endsAt = (ends: Readonly<Record<number, PartEnd>>): Beat[] =>
  Array.from({ length: PART_SECONDS / TEN + 6 }, (_, i) => ten(ends[i + 1]));

describe('a part of a response that is too long for one', () => {
  it.each<[string, Listener, Readonly<Record<number, PartEnd>>, number]>([
    [
      'ends behind a move, rather than later between two rounds',
      {},
      { [FILLED]: 'move', [FILLED + 4]: 'even' },
      FILLED,
    ],
    [
      'ends as late as it can for whoever wants to go on',
      { pace: 'keep-going' },
      { [FILLED]: 'move', [FILLED + 4]: 'even' },
      FILLED + 4,
    ],
    ['ends behind the later of two moves', {}, { [FILLED]: 'move', [FILLED + 2]: 'move' }, FILLED + 2],
    ['ends where nothing is owed, rather than later in a rest', {}, { [FILLED]: 'even', [FILLED + 3]: 'rest' }, FILLED],
    ['ends in a rest that fills it, rather than early behind a move', {}, { 3: 'move', [FILLED]: 'rest' }, FILLED],
    ['ends early rather than between two sides', {}, { 3: 'even', [FILLED + 3]: 'turn' }, 3],
    ['ends early behind a move rather than behind a round', {}, { 3: 'move', [FILLED + 3]: 'round' }, 3],
    [
      'ends where the body turns over, rather than behind a round',
      {},
      { [FILLED]: 'turn', [FILLED + 3]: 'round' },
      FILLED,
    ],
    ['ends where the body turns over, rather than in a rest that does not fill it', {}, { 2: 'turn', 4: 'rest' }, 2],
    ['ends in a rest, rather than behind a round', {}, { 4: 'rest', [FILLED + 1]: 'round' }, 4],
    ['ends behind the last round, where nothing else is left', {}, { 3: 'round', 6: 'round' }, 6],
  ])('%s', (_what, listener, ends, tenths) => {
    const { until, finished, left } = made(endsAt(ends), listener);
    expect(until).toBe(tenths * TEN);
    expect(finished).toBe(false);
    expect(left).toHaveLength(PART_SECONDS / TEN + 6 - tenths);
  });

  it('ends behind the first move for whoever says each time that they are ready', () => {
    expect(made([...tens(2), ten('move'), ...tens(3), ten('move'), ...tens(30)], { pace: 'wait' }).until).toBe(3 * TEN);
  });

  it('counts a little as well filled for them', () => {
    expect(made(endsAt({ 2: 'even', 4: 'turn' }), { pace: 'wait' }).until).toBe(2 * TEN);
  });

  it('has no more sounds than the platform plays', () => {
    const chimes = Array.from({ length: PART_SOUNDS + 3 }, () => ten('even', { sound: 'soft' }));
    expect(made(chimes).beats).toHaveLength(PART_SOUNDS);
    const inside = chimes.map(({ sound, ...beat }) => ({ ...beat, inner: [{ at: 1, sound: sound as 'soft' }] }));
    expect(made(inside).beats).toHaveLength(PART_SOUNDS);
  });

  it('has no more letters than fit', () => {
    const line = { key: 'safety.notices.signs' } as const;
    const wordy = Array.from({ length: 8 }, () => ten('even', { line }));
    const few = made(wordy, {}, 1500).beats.length;
    expect(few).toBeGreaterThan(0);
    expect(made(wordy, {}, 3000).beats.length).toBeGreaterThan(few);
    expect(made(wordy, { quiet: true }, 1500).beats.length).toBeLessThanOrEqual(few);
  });

  it('goes on where there is no place to end', () => {
    const { until, finished } = made(tens(PART_SECONDS / TEN + 2));
    expect(until).toBeGreaterThan(PART_SECONDS);
    expect(finished).toBe(true);
  });
});

describe('the end of a routine', () => {
  it('is said, and asks how it was', () => {
    const { finished, beats, after, left } = made([ten(), ten('move')]);
    expect(finished).toBe(true);
    expect(after).toEqual({ at: 'finished' });
    expect(beats.map(({ kind }) => kind)).toEqual(['rest', 'rest', 'cue', 'question']);
    expect(left).toEqual([]);
  });

  it('waits for the next part where its words no longer fit', () => {
    const count = PART_SECONDS / TEN;
    const { finished, until, left } = made([...tens(count - 3), ten('even'), ...tens(1)], {}, SPEECH_BYTES);
    expect({ finished, left: left.length }).toEqual({ finished: true, left: 0 });
    const tight = made([...tens(count - 2), ten('even'), ten()]);
    expect(tight.finished).toBe(false);
    expect(tight.until).toBe((count - 1) * TEN);
    expect(tight.left).toHaveLength(1);
    expect(until).toBeGreaterThan((count - 1) * TEN);
  });
});

describe('what a part leaves for the next', () => {
  const across = (before: Partial<Beat>, behind: Partial<Beat>) =>
    made([...tens(FILLED), ten('turn', before), ten(undefined, behind), ...tens(PART_SECONDS / TEN)]);

  it('is named where it is the other side of the same move', () => {
    expect(across({ side: 'right' }, { side: 'left' }).owes).toBe('left');
  });

  it.each<[string, Partial<Beat>, Partial<Beat>]>([
    ['the same side goes on', { side: 'right' }, { side: 'right' }],
    ['both sides are worked at once', { side: null }, { side: 'left' }],
    ['another move begins', { side: 'right' }, { side: 'left', spot: spotIn(1) }],
    ['as much of one side as of the other is done', { side: 'right', end: 'even' }, { side: 'left' }],
  ])('is no side where %s', (_what, before, behind) => {
    expect(across(before, behind).owes).toBeUndefined();
  });

  it('begins where the next stretch does', () => {
    expect(across({}, { spot: spotIn(1) }).after).toEqual({ at: 'spot', spot: spotIn(1) });
    const { spot: _nowhere, ...apart } = ten();
    expect(made([...tens(FILLED), ten('turn'), apart, ...tens(PART_SECONDS / TEN)]).after).toEqual({ at: 'same' });
  });
});

describe('a question that a part must end with', () => {
  it('is asked there, whatever would still fit', () => {
    const line = { key: 'safety.notices.signs' } as const;
    const { asking, question, beats, finished, after, left } = made([
      ten('move'),
      ten(undefined, { stop: { asking: 'owed', line } }),
      ten(undefined, { spot: spotIn(1) }),
    ]);
    expect([asking, question, finished]).toEqual(['owed', line, false]);
    expect(beats.map(({ kind }) => kind)).toEqual(['rest', 'rest', 'question']);
    expect(after).toEqual({ at: 'spot', spot: spotIn(1) });
    expect(left).toHaveLength(1);
  });

  it('leaves the routine at its end where nothing is behind it', () => {
    const line = { key: 'safety.notices.signs' } as const;
    expect(made([ten(undefined, { stop: { asking: 'owed', line } })]).after).toEqual({ at: 'finished' });
  });
});
