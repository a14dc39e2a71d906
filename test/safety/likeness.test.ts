import { hear } from '../../lambda/languages/en/hear';
import committed from '../../lambda/languages/en/hear/likeness.json';
import type { Likeness } from '../../lambda/safety/hear';
import { likeRedFlag, score } from '../../lambda/safety/likeness';
import { alarmExamples, heard, labelled, tablesHash } from '../../scripts/likeness/examples';
import { featuresIn, learn } from '../../scripts/likeness/learn';
import { SWEEP } from '../sweep';

const english = hear.likeness as Likeness;
const RED = /^(?:emergency|urgent)$/;
const all = labelled();

/** One of the sets that others wrote, since learning takes minutes; `npm run likeness -- --crossed` leaves out each in turn. */
const fresh = ['set-8'];

it('looks at words, neighbours, words with one between, and what they mean', () => {
  expect(featuresIn({ undenied: "Can't feel my legs", now: new Set(['numb', 'numb@legs']) })).toEqual([
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

it('is learned from the tables of today', () => {
  expect(committed.tables).toBe(tablesHash(all));
});

// Learning takes some seconds each time.
if (SWEEP) {
  it('is what is learned again', () => {
    const learned = learn(alarmExamples(all));
    const kept = english.measures.alarm;
    for (const { text } of all.slice(0, 300)) {
      // Rounding may differ by a tenth from machine to machine.
      expect(Math.abs(score(featuresIn(heard(text)), learned) - score(featuresIn(heard(text)), kept))).toBeLessThan(
        0.3,
      );
    }
  });

  it('hears most red flags of a set it never saw, and leaves most other lines alone', () => {
    let caught = 0;
    let red = 0;
    let stopped = 0;
    let other = 0;
    for (const from of fresh) {
      const learned = learn(alarmExamples(all.filter((line) => line.from !== from)));
      const likeness = { ...english, measures: { ...english.measures, alarm: learned } };
      for (const { text, tier } of all.filter((line) => line.from === from)) {
        const like = likeRedFlag(heard(text), likeness, false);
        const hit = like?.tier === 'urgent' || like?.tier === 'emergency';
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
}

it('says nothing about one or two words, or a language it did not learn', () => {
  expect(likeRedFlag(heard('chest pain'), english, false)).toBeNull();
  expect(likeRedFlag(heard('mein bein ist taub'), english, false)).toBeNull();
});
