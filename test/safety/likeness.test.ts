import { featuresOf } from '../../lambda/safety/likeness/features';
import { likeRedFlag, score } from '../../lambda/safety/likeness/likeness';
import { measuresOf } from '../../lambda/safety/likeness/read';
import { alarmExamples, heard, labelled } from '../../scripts/likeness/examples';
import { learn } from '../../scripts/likeness/learn';

const RED = /^(?:emergency|urgent)$/;
const all = labelled();
/** Two of the sets that others wrote; `npm run likeness -- --crossed` leaves out each in turn. */
const fresh = ['set-6', 'set-8'];

it('looks at words, neighbours, words with one between, and what they mean', () => {
  expect(featuresOf({ undenied: "Can't feel my legs", now: new Set(['numb', 'numb@legs']) })).toEqual([
    "can't",
    'feel',
    'my',
    'leg',
    '@numb',
    '@numb@legs',
    "can't_feel",
    "can't__my",
    'feel_my',
    'feel__leg',
    'my_leg',
  ]);
});

it('is what is learned from the tables of today', () => {
  const learned = learn(alarmExamples(all));
  const kept = measuresOf('en-US')?.alarm;
  expect(kept).toBeDefined();
  for (const { text } of all.slice(0, 300)) {
    // Rounding may differ by a tenth from machine to machine.
    expect(Math.abs(score(heard(text), learned) - score(heard(text), kept ?? learned))).toBeLessThan(0.3);
  }
});

it('hears most red flags of a set it never saw, and leaves most other lines alone', () => {
  let caught = 0;
  let red = 0;
  let stopped = 0;
  let other = 0;
  for (const from of fresh) {
    const measures = { ...measuresOf('en-US'), alarm: learn(alarmExamples(all.filter((line) => line.from !== from))) };
    for (const { text, tier } of all.filter((line) => line.from === from)) {
      const like = likeRedFlag(heard(text), measures as Parameters<typeof likeRedFlag>[1], false);
      const hit = like === 'urgent' || like === 'emergency';
      if (RED.test(tier)) {
        red += 1;
        caught += Number(hit);
      } else {
        other += 1;
        stopped += Number(hit);
      }
    }
  }
  expect(caught / red).toBeGreaterThan(0.85);
  expect(stopped / other).toBeLessThan(0.08);
}, 120_000);

it('says nothing about one or two words, or a language it did not learn', () => {
  const measures = measuresOf('en-GB');
  expect(measures && likeRedFlag(heard('chest pain'), measures, false)).toBeNull();
  expect(measuresOf('de-DE')).toBeNull();
});
