import type { PlanItem } from '../../lambda/content/item';
import { planLengths } from '../../lambda/plan/lengths';
import type { Plan } from '../../lambda/session/types';
import { settingFor } from './plans';

const planOf = (...items: readonly PlanItem[]): Plan => ({ routine: 'plan', items });
const rest: PlanItem = { move: 'constructive-rest', seconds: 60 };

/** Each two of them share a move, and differ in what stands around it, or in how it is done. */
const PLANS: readonly (readonly [what: string, one: Plan, other: Plan])[] = [
  [
    'a chair is fetched for what comes later',
    planOf(rest, { move: 'kneeling-lunge', seconds: 30, sets: 1 }),
    planOf(rest, { move: 'knee-to-chest', seconds: 30, sets: 1 }),
  ],
  [
    'the knees are bent already',
    planOf(rest, { move: 'supine-massage', seconds: 30 }),
    planOf({ move: 'knee-to-chest', seconds: 30 }, { move: 'supine-massage', seconds: 30 }),
  ],
  [
    'every repetition is held',
    planOf(rest, { move: 'glute-bridge', count: 8, each: 8 }),
    planOf(rest, { move: 'glute-bridge', count: 8 }),
  ],
  [
    'one side alone is done',
    planOf(rest, { move: 'kneeling-lunge', seconds: 30, only: 'left' }),
    planOf(rest, { move: 'kneeling-lunge', seconds: 30 }),
  ],
];

describe('the length of a plan', () => {
  it.each(PLANS)('is the same whatever was measured before it, where %s', (_what, ...plans) => {
    const [one, other] = plans;
    const setting = settingFor();
    // What was measured is remembered by the voice it was measured in.
    const alone = planLengths(setting, { ...setting.voice })(other);
    const together = planLengths(setting, { ...setting.voice });
    together(one);
    expect(together(other)).toBe(alone);
  });
});
