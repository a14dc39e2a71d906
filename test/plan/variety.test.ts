import { techniqueIds } from '../../lambda/content';
import { type Listener, moveFor, type Planned, routineFor, routineIds, settingFor } from './plans';

const LISTENERS: readonly Listener[] = [
  {},
  { sessions: 7 },
  { talk: 'brief' },
  { talk: 'bell' },
  { counting: false },
  { quiet: true },
  { breaths: true },
  { pace: 'wait' },
  { carry: false },
  { settle: { back: 20, 'half-kneeling': 20, standing: 20 }, cadence: 1.75 },
];

const everything: readonly (readonly [string, (listener: Listener) => Planned])[] = [
  ...routineIds.map((id) => [id, (listener: Listener) => routineFor(id, listener)] as const),
  ...techniqueIds.map((id) => [id, (listener: Listener) => moveFor(id, listener)] as const),
];

interface Said {
  readonly key: string;
  readonly text: string;
}

/** What the coach itself says of a routine to a listener who never speaks. */
function saidOf(planned: (listener: Listener) => Planned, listener: Listener): readonly Said[] {
  const { spoken } = settingFor(listener);
  const { carry = true, pace } = listener;
  return planned(listener).turns.flatMap((turn) =>
    turn.beats
      .filter(({ part }) => part === 'speech' || (carry && pace !== 'wait' && turn.afterSpeech.at === 'spot'))
      .flatMap(({ beat }) => [beat.line, ...(beat.inner ?? []).map(({ line }) => line)])
      .flatMap((line) => (line ? [{ key: line.key, text: spoken.text(line) }] : [])),
  );
}

describe.each(everything)('%s', (_id, planned) => {
  it('never says the same sentence twice in a row', () => {
    for (const listener of LISTENERS) {
      const texts = saidOf(planned, listener).map(({ text }) => text);
      texts.forEach((text, i) => {
        expect(text).not.toBe(texts[i + 1]);
      });
    }
  });

  it('words what comes again another way each time', () => {
    for (const listener of LISTENERS) {
      const last = new Map<string, string>();
      for (const { key, text } of saidOf(planned, listener)) {
        if (!/^coach\.(hold|guide\.next|rep\.(up|down)$|breath\.(in|out))/.test(key)) continue;
        // Counted in breaths, each hold begins its words anew.
        if (listener.breaths && key.startsWith('coach.breath')) continue;
        expect(text).not.toBe(last.get(key));
        last.set(key, text);
      }
    }
  });
});

/** The words inside the rests of a session. */
const restWords = (planned: (listener: Listener) => Planned, sessions: number): readonly string[] =>
  saidOf(planned, { sessions }).flatMap(({ key, text }) => (/\.(breath|weight|scan|image)-\d/.test(key) ? [text] : []));

it.each(['quick-relief', 'full'] as const)('%s rests in words of its own on fourteen days', (id) => {
  const heard = Array.from({ length: 14 }, (_, day) =>
    restWords((listener) => routineFor(id, listener), day + 1),
  ).flat();
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.filter((words, i) => heard.indexOf(words) < i)).toEqual([]);
});

it('the long rest of deep release has other words on four days in a row', () => {
  const days = Array.from({ length: 8 }, (_, day) =>
    restWords((listener) => routineFor('deep-release', listener), day + 1),
  );
  days.forEach((words, day) => {
    const lately = days.slice(Math.max(0, day - 3), day).flat();
    expect(words.filter((one) => lately.includes(one))).toEqual([]);
  });
});

it('a routine is not word for word that of the session before', () => {
  for (const id of routineIds) {
    const texts = (sessions: number) => saidOf((listener) => routineFor(id, listener), { sessions }).map((s) => s.text);
    expect(texts(2)).not.toEqual(texts(1));
  }
});
