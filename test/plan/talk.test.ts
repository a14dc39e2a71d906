import { type MoveId, move, techniqueIds } from '../../lambda/content';
import type { PlanItem } from '../../lambda/content/item';
import type { Technique } from '../../lambda/content/types';
import { score } from '../../lambda/plan/score';
import { MOST_DONE, TO_EXPLAIN } from '../../lambda/session/learned';
import { rounds } from '../../lambda/session/rounds';
import { start } from '../../lambda/session/transition/under-way';
import type { Plan } from '../../lambda/session/types';
import { type Listener, settingFor } from './plans';

const TALKS = ['full', 'brief', 'bell'] as const;
const TIMES = [TO_EXPLAIN, 0, 1, 2, 3, 4, MOST_DONE];

const planOf = (...items: readonly PlanItem[]): Plan => ({ routine: 'single', items });

/** Keys of everything said of a plan, in order. */
const keysOf = (plan: Plan, listener: Listener): readonly string[] =>
  [...score(plan, start, 'fresh', settingFor(listener))].flatMap(({ line, inner = [] }) =>
    [line, ...inner.map((one) => one.line)].flatMap((one) => (one ? [one.key] : [])),
  );

const led = (id: MoveId, listener: Listener): number =>
  keysOf(planOf({ move: id }), listener).indexOf(`moves.${id}.cues.${move(id).begin}`);

describe.each(techniqueIds)('%s, however much is said', (id) => {
  const technique: Technique = move(id);
  const cue = (name: string) => `moves.${id}.cues.${name}`;
  const listeners = TALKS.flatMap((talk) => TIMES.map((times) => ({ talk, done: { [id]: times } })));

  it('warns before the pressure of every round', () => {
    for (const listener of listeners) {
      const keys = keysOf(planOf({ move: id }), listener);
      const begun = keys.filter((key) => key === cue(technique.begin)).length;
      expect(begun).toBe(rounds({ move: id }).length);
      if (!technique.stopCue) continue;
      expect(keys.filter((key) => key === cue(technique.stopCue as string))).toHaveLength(begun);
    }
  });

  it('tells what keeps the body out of harm, finds the muscle first, and says the way out', () => {
    const [safe, found] = [
      technique.brief.cues.filter(({ kept }) => kept),
      technique.brief.cues.filter(({ locate }) => locate),
    ];
    for (const listener of listeners) {
      const keys = keysOf(planOf({ move: id }), listener);
      const full = technique.first.cues.every((one) => keys.includes(cue(one.id)));
      expect(full || [...safe, ...found].every((one) => keys.includes(cue(one.id)))).toBe(true);
      expect(technique.release.every((one) => keys.includes(cue(one.id)))).toBe(true);
    }
  });

  it('names the side that comes first, even where a name is enough', () => {
    if (!rounds({ move: id })[0]?.side) return;
    const { spoken } = settingFor();
    const said = [...score(planOf({ move: id }), start, 'fresh', settingFor({ done: { [id]: MOST_DONE } }))]
      .slice(0, led(id, { done: { [id]: MOST_DONE } }))
      .map(({ line }) => (line ? spoken.text(line) : ''));
    expect(said.join(' ')).toMatch(/right/);
  });

  it('is led into in fewer words each time it is better known', () => {
    const [stranger, knows, master] = [0, 2, MOST_DONE].map((times) => led(id, { done: { [id]: times } })) as [
      number,
      number,
      number,
    ];
    expect(knows).toBeLessThanOrEqual(stranger);
    expect(master).toBeLessThanOrEqual(knows);
    expect(led(id, { talk: 'brief', done: { [id]: TO_EXPLAIN } })).toBe(stranger);
  });
});

it.each([
  ['knee-to-chest', /leg.*long/i],
  ['glute-bridge', /feet/i],
  ['constructive-rest', /heels/i],
] as const)(
  '%s tells how the legs lie also where its name is enough: what came before left them otherwise',
  (id, legs) => {
    const { spoken } = settingFor();
    const beats = [...score(planOf({ move: id }), start, 'fresh', settingFor({ done: { [id]: MOST_DONE } }))];
    const led = beats.slice(
      0,
      beats.findIndex(({ kind }) => kind === 'rep' || kind === 'rest'),
    );
    expect(led.map(({ line }) => (line ? spoken.text(line) : '')).join(' ')).toMatch(legs);
  },
);

it('a listener who asked to hear everything always does', () => {
  const done = { 'glute-bridge': MOST_DONE } as const;
  expect(led('glute-bridge', { done, fully: true })).toBe(led('glute-bridge', {}));
  expect(led('glute-bridge', { done })).toBeLessThan(led('glute-bridge', {}));
});

it('"less talk" never makes a known move wordier', () => {
  for (const id of techniqueIds) {
    const done = { [id]: MOST_DONE };
    for (const talk of ['brief', 'bell'] as const)
      expect(led(id, { talk, done })).toBeLessThanOrEqual(led(id, { done }));
  }
});
