import { type MoveId, move, moveIds } from '../../lambda/content';
import type { Technique } from '../../lambda/content/types';
import type { Beat } from '../../lambda/plan/beats';
import { score, type WayIn } from '../../lambda/plan/score';
import { timeline } from '../../lambda/plan/timeline';
import { cueKey } from '../../lambda/session/cue';
import { SETTLED, type Spot, WAITING } from '../../lambda/session/state';
import { start } from '../../lambda/session/transition/under-way';
import type { Plan } from '../../lambda/session/types';
import { type Listener, settingFor } from './plans';

/** Seconds that a stretch, a press or an arch may last before its count begins, words included. */
const UNCOUNTED = 5;

const planOf = (id: MoveId): Plan => ({ routine: 'single', items: [{ move: id, sets: move(id).sets.most }] });
const listenersOf = (id: MoveId): readonly Listener[] => [
  ...(['full', 'brief', 'bell'] as const).flatMap((talk) =>
    [0, 2, 5].map((times) => ({ talk, done: { [id]: times } })),
  ),
  { quiet: true },
  { tempo: 1.1 },
  { tempo: 0.9 },
  { cadence: 1.75, settle: { [move(id).posture]: 20 } },
  { counting: false, breaths: true },
];

const beatsOf = (id: MoveId, spot: Spot, entry: WayIn, listener: Listener): readonly Beat[] => [
  ...score(planOf(id), spot, entry, settingFor(listener)),
];

/** What loads the body: the cues that say so, or the words that begin, where none does. */
const loadsOf = (id: MoveId): ReadonlySet<string> => {
  const { first, brief, change, anotherSet, begin }: Technique = move(id);
  const cues = [first, brief, change, anotherSet].flatMap((setup) => setup.cues);
  const loads = cues.filter(({ role }) => role === 'load').map((cue) => cue.id);
  if (loads.length > 0) return new Set(loads.map((cue) => cueKey(id, cue)));
  return new Set([cueKey(id, begin), `moves.${id}.softly`, 'coach.guide.on']);
};

const isCounted = ({ kind, move: of }: Beat): boolean =>
  of !== undefined && ['hold', 'rest', 'rep', 'breath'].includes(kind);

/** The ways into the work: the beats before the first counted one of each round. */
function leadIns(beats: readonly Beat[]): readonly (readonly Beat[])[] {
  const ways: Beat[][] = [];
  let way: Beat[] = [];
  let working = false;
  for (const beat of beats) {
    if (beat.state === 'up') break;
    if (isCounted(beat)) {
      if (!working) ways.push(way);
      working = true;
      way = [];
    } else if (beat.kind !== 'release') {
      working = false;
      way.push(beat);
    }
  }
  return ways;
}

const resting = moveIds.filter((id) => move(id).work.kind === 'rest');
const loading = moveIds.filter((id) => !resting.includes(id));

/** Where a listener comes in: at the start, after a pause, after an answer, asking for time, saying that they are ready. */
const ENTRIES: readonly (readonly [string, Spot, WayIn])[] = [
  ['from the start', start, 'fresh'],
  ['in the middle of getting there', { ...start, done: 3 }, 'answer'],
  ['having asked for time', { ...start, done: WAITING + SETTLED }, 'fresh'],
  ['ready', { ...start, done: SETTLED }, 'fresh'],
  ['after a pause', { ...start, step: 'work', done: 4 }, 'pause'],
  ['after a pause before it began', start, 'pause'],
];
const EASED = ['after a long answer', { ...start, step: 'work', done: 4 }, 'eased'] as const;
/** Nobody is loaded between two repetitions: an answer there is only waited for. */
const entriesOf = (id: MoveId) => (move(id).work.kind === 'reps' ? ENTRIES : [...ENTRIES, EASED]);

describe.each(loading)('%s', (id) => {
  const loads = loadsOf(id);
  const loadsIn = (way: readonly Beat[]) => way.filter(({ line }) => line && loads.has(line.key));

  it.each(entriesOf(id))('is settled into before anything loads, %s', (_name, spot, entry) => {
    for (const listener of listenersOf(id)) {
      for (const way of leadIns(beatsOf(id, spot, entry, listener))) {
        const first = way.findIndex(({ line }) => line && loads.has(line.key));
        expect(first).toBeGreaterThanOrEqual(0);
        // Behind the first cue that loads there is no quiet but its own, and nothing that only arranges.
        const behind = way.slice(first).filter((beat) => !loads.has(beat.line?.key ?? ''));
        expect(behind.map(({ kind, line }) => line?.key ?? kind)).toEqual(
          loads.has(cueKey(id, move(id).begin)) ? [] : [expect.stringMatching(/\.(cues\.begin|softly|guide\.on)$/)],
        );
      }
    }
  });

  it.each(entriesOf(id))('loads hardly a second that is not counted, %s', (_name, spot, entry) => {
    for (const listener of listenersOf(id)) {
      const { voice } = settingFor(listener);
      const ways = leadIns(beatsOf(id, spot, entry, listener));
      expect(ways.length).toBeGreaterThan(0);
      for (const way of ways) {
        const last = loadsIn(way).at(-1) as Beat;
        const behind = way.slice(way.indexOf(last)).reduce((sum, { seconds }) => sum + seconds, 0);
        const words = last.line ? voice.measure(last.line).seconds : 0;
        expect(behind - words).toBeLessThanOrEqual(UNCOUNTED + 0.05);
      }
    }
  });

  it('has the stop cue of its pressure in front of every load', () => {
    const { stopCue } = move(id) as Technique;
    if (!stopCue) return;
    for (const way of leadIns(beatsOf(id, start, 'fresh', {}))) {
      const keys = way.map(({ line }) => line?.key);
      expect(keys.indexOf(cueKey(id, stopCue))).toBeGreaterThan(-1);
      expect(keys.indexOf(cueKey(id, stopCue))).toBeLessThan(keys.findIndex((key) => loads.has(key ?? '')));
    }
  });
});

describe('a posture', () => {
  it.each(moveIds)('has its time right behind its lines, before %s is arranged', (id) => {
    const beats = beatsOf(id, start, 'fresh', {});
    const posture = beats.findLastIndex(({ line }) => line?.key.startsWith('postures.moves.'));
    const settle = beats.findIndex(({ kind }) => kind === 'settle');
    // Which side to lie on is said by the move itself, and its time stands behind that.
    expect(settle - posture).toBeLessThanOrEqual(2);
    expect(settle).toBeGreaterThan(posture);
  });

  it('is not settled into twice by whoever lies there already', () => {
    const plan: Plan = { routine: 'plan', items: [{ move: 'knee-to-chest' }, { move: 'glute-bridge' }] };
    const beats = [...score(plan, { ...start, index: 1 }, 'fresh', settingFor({}))];
    const settled = leadIns(beats)[0]?.filter(({ kind }) => kind === 'settle') ?? [];
    expect(settled.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(4);
  });
});

describe('an answer in the middle of a hold', () => {
  const about = { act: 'say', line: { key: 'moves.kneeling-lunge.about' } } as const;
  const short = { act: 'say', line: { key: 'coach.here' } } as const;
  const spot: Spot = { ...start, step: 'work', done: 12 };
  const heard = (act: typeof about | typeof short) =>
    timeline(
      [act, { act: 'guide', entry: 'answer' }],
      { at: 'guiding', plan: planOf('kneeling-lunge'), spot },
      settingFor({}),
    ).beats.map(({ beat }) => beat.line?.key ?? beat.kind);

  it('that is long begins with the way out, and leads into what is left of the hold again', () => {
    const keys = heard(about);
    expect(keys.slice(0, 6)).toEqual([
      'coach.guide.easeFirst',
      'moves.kneeling-lunge.about',
      'coach.guide.back',
      'moves.kneeling-lunge.cues.tuck-shift',
      'moves.kneeling-lunge.cues.begin',
      'hold',
    ]);
  });

  it('that is short leaves the listener in it', () => {
    expect(heard(short).slice(0, 3)).toEqual(['coach.here', 'coach.guide.back', 'hold']);
  });
});

describe('how often a cue of support is left out', () => {
  it('is never, however well a move is known', () => {
    for (const id of loading) {
      const kept = (move(id) as Technique).brief.cues.filter(({ kept: one, role }) => one || role === 'load');
      const keys = beatsOf(id, start, 'fresh', { done: { [id]: 5 } }).map(({ line }) => line?.key);
      for (const cue of kept) expect(keys).toContain(cueKey(id, cue.id));
    }
  });
});
