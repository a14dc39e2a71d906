import { type MoveId, move, moveIds, techniqueIds } from '../../lambda/content';
import type { Family, Tag } from '../../lambda/content/types';
import {
  CONTRAINDICATIONS,
  type Contraindication,
  verdict,
  verdictIn,
  verdictOfAll,
} from '../../lambda/safety/contraindications';
import { BELLY_PRESSURE_A_SESSION, highestLevel, STRETCH_A_SESSION } from '../../lambda/safety/limits';

const tags = Object.keys(CONTRAINDICATIONS) as Tag[];
const belly = techniqueIds.filter((id) => move(id).families.includes('belly'));

/** What rules out or questions pressure near the belly (safety reference, section 6). */
const BELLY: readonly Tag[] = [
  'pregnancy',
  'postpartum',
  'aneurysm',
  'aneurysm-risk',
  'clot',
  'blood-thinner',
  'belly-surgery',
  'hernia',
  'bowel',
  'device',
  'pelvis',
  'fever',
  'cancer',
  'osteoporosis',
  'numb-skin',
];

const FAMILIES: readonly Family[] = [
  'belly',
  'front',
  'backbend',
  'hip-extension',
  'kneeling',
  'back',
  'plank',
  'standing',
];

/** The conditions that matter most for each move (safety reference, section 7). */
const MATTERS: readonly (readonly [MoveId, readonly Tag[]])[] = [
  ['ball-release', BELLY],
  ['camel', ['osteoporosis', 'slipped-vertebra', 'stenosis', 'back-surgery', 'knee']],
  ['constructive-rest', ['pregnancy']],
  ['foam-rolling', BELLY],
  ['frankensteins', ['balance', 'sciatica', 'back-surgery']],
  ['glute-bridge', ['pregnancy', 'belly-surgery', 'hip-replaced']],
  ['knee-to-chest', ['hip-replaced', 'hip-pinch', 'osteoporosis', 'pregnancy']],
  ['kneeling-lunge', ['knee', 'hip-replaced', 'slipped-vertebra', 'balance']],
  ['mountain-climbers', ['heart', 'pregnancy', 'hernia', 'wrist-shoulder', 'belly-surgery']],
  ['prone-quad-stretch', ['pregnancy', 'knee', 'sciatica', 'stenosis']],
  ['side-lying-massage', ['blood-thinner', 'clot', 'fever', 'osteoporosis']],
  ['side-lying-stretch', ['knee', 'hip-replaced', 'slipped-vertebra']],
  ['sphinx', ['slipped-vertebra', 'stenosis', 'back-surgery', 'pregnancy', 'hernia']],
  ['standing-lunge', ['hip-replaced', 'slipped-vertebra', 'balance']],
  ['straight-leg-raise', ['sciatica', 'hernia', 'belly-surgery', 'heart']],
  ['supine-massage', BELLY],
  ['supported-kicks', ['sciatica', 'back-surgery']],
];

describe('what a condition leaves of the moves', () => {
  it.each([
    ['pregnancy', 'supine-massage', 'block'],
    ['pregnancy', 'mountain-climbers', 'block'],
    ['pregnancy', 'constructive-rest', 'ask'],
    ['pregnancy', 'side-rest', 'adapt'],
    ['aneurysm-risk', 'ball-release', 'ask'],
    ['aneurysm-risk', 'glute-bridge', 'free'],
    ['blood-thinner', 'side-lying-massage', 'ask'],
    ['blood-thinner', 'kneeling-lunge', 'free'],
    ['hernia', 'straight-leg-raise', 'ask'],
    ['hernia', 'knee-to-chest', 'adapt'],
    ['sciatica', 'frankensteins', 'block'],
    ['hip-replaced', 'knee-to-chest', 'block'],
    ['knee', 'kneeling-lunge', 'ask'],
    ['balance', 'frankensteins', 'block'],
    ['balance', 'supported-kicks', 'adapt'],
    ['numb-skin', 'side-lying-massage', 'block'],
    ['heart', 'mountain-climbers', 'block'],
    ['wrist-shoulder', 'mountain-climbers', 'block'],
    ['hernia', 'mountain-climbers', 'block'],
    ['device', 'supine-massage', 'block'],
    ['pelvis', 'supine-massage', 'block'],
    ['pelvis', 'sphinx', 'ask'],
    ['pelvis', 'kneeling-lunge', 'free'],
    ['numb-skin', 'ball-release', 'block'],
    ['stenosis', 'sphinx', 'block'],
    ['stenosis', 'constructive-rest', 'free'],
  ] as const)('with %s, %s is to %s', (tag, id, expected) => {
    expect(verdict(tag, id)).toBe(expected);
  });

  it.each(['fever', 'under-18'] as const)('leaves nothing with %s', (tag) => {
    expect(techniqueIds.filter((id) => verdict(tag, id) !== 'block')).toEqual([]);
  });

  it.each(['pregnancy', 'aneurysm', 'clot', 'blood-thinner', 'hernia', 'bowel', 'device', 'cancer'] as const)(
    'keeps %s off every pressure on the belly',
    (tag) => {
      expect(belly.map((id) => verdict(tag, id))).toEqual(belly.map(() => 'block'));
    },
  );

  it('takes the more cautious of two conditions', () => {
    expect(verdictOfAll(['hernia', 'pregnancy'], 'glute-bridge')).toBe('ask');
    expect(verdictOfAll(['blood-thinner', 'hernia'], 'supine-massage')).toBe('block');
    expect(verdictOfAll([], 'camel')).toBe('free');
  });

  it.each(MATTERS)('frees %s of none of the conditions that matter most for it', (id, conditions) => {
    expect(conditions.filter((tag) => verdict(tag, id) === 'free')).toEqual([]);
  });

  it.each(tags)('asks about a move nobody has gone through with %s, whatever its family', (tag) => {
    for (const family of FAMILIES)
      expect(['ask', 'block']).toContain(verdictIn(CONTRAINDICATIONS[tag], { id: 'made-up', families: [family] }));
    expect(['ask', 'block']).toContain(verdictIn(CONTRAINDICATIONS[tag], { id: 'made-up', families: [] }));
  });

  it('takes no row that leaves a verdict open, or frees a whole family', () => {
    // @ts-expect-error: it does not say what is free
    const open: Contraindication = { block: [], ask: [], adapt: [] };
    // @ts-expect-error: a new move of the family would be free, and nobody had decided so
    const careless: Contraindication = { block: [], ask: [], adapt: [], free: ['family:back'] };
    expect(Object.keys(open)).not.toEqual(Object.keys(careless));
  });
});

describe('limits', () => {
  it('give the first level in a first session, the second later, and one more by its name', () => {
    const levels = [true, false].map((first) => [highestLevel(first, false), highestLevel(first, true)]);
    expect(levels).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it.each([
    ['ball-release', 'belly'],
    ['sphinx', 'backbend'],
    ['mountain-climbers', 'plank'],
    ['frankensteins', 'balance'],
    ['knee-to-chest', null],
  ] as const)('put the right question before %s', (id, gate) => {
    expect(move(id).gate).toBe(gate);
  });

  it.each(['belly', 'backbend', 'plank'] as const)('let nothing of the family %s past its question', (family) => {
    const past = moveIds.filter((id) => move(id).families.includes(family) && move(id).gate !== family);
    expect(past).toEqual([]);
  });

  it('let every usual dose of belly pressure through in one session', () => {
    for (const id of belly) {
      const { work } = move(id);
      if (work.kind === 'hold' && !work.moving)
        expect(work.seconds.usual).toBeLessThanOrEqual(BELLY_PRESSURE_A_SESSION);
    }
    expect(STRETCH_A_SESSION).toBeGreaterThan(BELLY_PRESSURE_A_SESSION);
  });
});
