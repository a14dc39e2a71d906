import { move } from '../../lambda/content';
import { FREE_KICKS } from '../../lambda/content/free-kicks';
import { ROUTINES, type RoutineId, routineIds } from '../../lambda/content/routines';
import { SIDES } from '../../lambda/content/types';
import { CODES, type Code } from '../../scripts/languages';
import { fortnight, heardIn } from '../../scripts/texture';

type Day = Awaited<ReturnType<typeof fortnight>>[number];
type Entry = ReturnType<typeof heardIn>[number];

const entriesOf = (day: Day): readonly Entry[] => day.flatMap(heardIn).filter(({ within }) => within === undefined);
const seconds = (entries: readonly Entry[]): number => entries.reduce((sum, { start, end }) => sum + end - start, 0);

/** The rounds of a move that a day has, counted or held, on one side or on both at once. */
const worked = (day: Day, id: string, side: string | null): readonly Entry[] =>
  entriesOf(day).filter(
    (entry) =>
      ['hold', 'rep', 'breath'].includes(entry.kind) && entry.technique === id && (entry.side ?? null) === side,
  );

const cases = CODES.flatMap((code) => routineIds.map((routine): [RoutineId, Code] => [routine, code]));

describe.each(cases)('%s in "%s", three days running', (routine, code) => {
  let days: readonly Day[];
  beforeAll(async () => {
    days = await fortnight(routine, 3, code);
  });

  it('takes as long as it says, also where a move comes twice and is known by then', () => {
    for (const day of days) {
      const longer = worked(day, 'frankensteins', 'right').length > 0 ? FREE_KICKS.grows[6] : 0;
      expect(Math.abs(seconds(entriesOf(day)) - ROUTINES[routine].stated - longer)).toBeLessThanOrEqual(6.5);
    }
  });

  it('gives the right side as much as the left one', () => {
    for (const day of days)
      for (const { move: id } of ROUTINES[routine].items) {
        const [left, right] = SIDES.map((side) => worked(day, id, side));
        expect([id, left?.length, Math.round(seconds(left ?? []))]).toEqual([
          id,
          right?.length,
          Math.round(seconds(right ?? [])),
        ]);
      }
  });

  it('asks no move for much less than the least of it', () => {
    for (const day of days)
      for (const { move: id } of ROUTINES[routine].items) {
        const { work, sets, sides } = move(id);
        if (work.kind === 'hold')
          expect([id, worked(day, id, 'left').length]).toEqual([
            id,
            Math.max(sets.least, worked(day, id, 'left').length),
          ]);
        if (work.kind !== 'reps') continue;
        // Some kicks are free of the chair from the third day on: they count as kicks.
        const alike: readonly string[] = id === FREE_KICKS.of ? FREE_KICKS.items.map((item) => item.move) : [id];
        const counted = [...(sides === 'none' ? [null] : SIDES)].map((side) =>
          alike.reduce((sum, one) => sum + worked(day, one, side).length, 0),
        );
        const each = work.per === 'total' ? counted.reduce((sum, one) => sum + one, 0) : Math.min(...counted);
        // A few bridges fewer keep the length of a day with longer words.
        expect([id, each]).toEqual([id, Math.max(0.75 * work.count.least, each)]);
      }
  });
});

describe.each(CODES)('in "%s", four days running', (code) => {
  it('deep release stretches each side twice, lying on it, and then rests in full', async () => {
    for (const day of await fortnight('deep-release', 4, code)) {
      for (const side of SIDES) expect(worked(day, 'side-lying-stretch', side)).toHaveLength(2);
      const rest = entriesOf(day).filter(({ kind, technique }) => kind === 'rest' && technique === 'constructive-rest');
      expect(Math.round(seconds(rest) * 10) / 10).toBeGreaterThanOrEqual(292);
    }
  });

  it('deep release asks nothing of somebody who has rested for less than three minutes', async () => {
    for (const day of await fortnight('deep-release', 4, code)) {
      const heard = entriesOf(day);
      const rest = heard.findLastIndex(({ technique }) => technique === 'kneeling-lunge') + 1;
      heard.forEach(({ kind, text }, i) => {
        if (i <= rest || kind !== 'question' || !text) return;
        const rested = seconds(heard.slice(rest, i).filter((entry) => entry.kind === 'rest'));
        expect(rested === 0 || rested >= 180).toBe(true);
      });
    }
  });

  it('the massage goes to each side twice with the fingers', async () => {
    for (const day of await fortnight('massage', 4, code))
      for (const side of SIDES) expect(worked(day, 'supine-massage', side)).toHaveLength(2);
  });
});
