import type { Position, TimelineEntry } from '../../lambda/index';
import { judge, truePlace } from '../../scripts/bench/place';
import { playbackOf, trackOf } from '../../simulator/truth';

const entry = (
  kind: TimelineEntry['kind'],
  start: number,
  end: number,
  side: 'left' | 'right' | null,
): TimelineEntry => ({
  part: 'speech',
  start,
  end,
  kind,
  technique: side === null ? null : 'kneeling-lunge',
  side,
  text: '',
});

/** Four seconds of opening, three of words, a hold of thirty, two of release, then the other side. */
const timeline = [
  entry('cue', 0, 4, null),
  entry('cue', 4, 7, 'right'),
  entry('hold', 7, 37, 'right'),
  entry('release', 37, 39, 'right'),
  entry('cue', 39, 42, 'left'),
];
const track = trackOf([{ kind: 'silence', seconds: 42, planned: 42 }], 1);
const playback = playbackOf(timeline, track, trackOf([], 1), { routine: 'morning', asking: null });

const believes = (change: Partial<Position>): Position => ({
  routine: 'morning',
  technique: 'kneeling-lunge',
  move: 2,
  moves: 5,
  side: 'right',
  set: 1,
  step: 'work',
  hold_seconds: 30,
  remaining_seconds: 12,
  state: 'hold',
  ...change,
});

const truth = (at: number) => {
  const place = truePlace(playback, at, null);
  if (!place) throw new Error(`no place at ${at}`);
  return place;
};

describe('where a listener really was', () => {
  it('is the move whose words or hold are playing', () => {
    expect(truth(5)).toMatchObject({ side: 'right', phase: 'getting there', remaining: null });
    expect(truth(27)).toMatchObject({ side: 'right', phase: 'work', remaining: 10 });
    expect(truth(38)).toMatchObject({ side: 'right', phase: 'release' });
    expect(truth(40)).toMatchObject({ side: 'left', phase: 'getting there' });
  });

  it('is before the next move in words that belong to none', () => {
    expect(truth(2)).toMatchObject({ technique: 'kneeling-lunge', side: 'right', phase: null });
  });
});

describe('what the skill believed', () => {
  it('is right when move, side, set and phase agree, and off by the seconds between', () => {
    expect(judge(believes({}), truth(27))).toEqual({
      place: true,
      phase: true,
      technique: true,
      side: true,
      remaining: 2,
    });
  });

  it('is a wrong place on the other side or in another set, and its seconds count for nothing', () => {
    for (const wrong of [believes({ side: 'left' }), believes({ set: 2 }), believes({ technique: 'camel' }), null]) {
      expect(judge(wrong, truth(27))).toMatchObject({
        place: false,
        phase: false,
        remaining: Number.POSITIVE_INFINITY,
      });
    }
  });

  it('may be in the right place and the wrong phase', () => {
    expect(judge(believes({ state: 'release' }), truth(27))).toMatchObject({ place: true, phase: false });
  });
});
