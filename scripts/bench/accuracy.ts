import { HOWS, type How } from '../../simulator/nlu/matcher';
import { matcherFor } from '../../simulator/nlu/understanding';
import { GROUPS, HALVES, type Half, linesOf } from '../../test/nlu/lines';
import { type Scored, score } from '../../test/nlu/score';
import { type Figure, type Group, percent } from './figures';

/**
 * Least share of right intents, in percent: of everything, of what must never fail, of what we cannot do. By a stand-in that
 * is no kinder than a device: it hears built-ins word for word only, and answers what is not likely enough with Fallback.
 */
const LEAST = { overall: 95, core: 99, outside: 90 };
const CORE: readonly string[] = ['navigation', 'pain'];

const TITLES: Readonly<Record<Half, string>> = {
  tuning: 'Understanding, the part that was learned from',
  'set-aside': 'Understanding, the part that was set aside',
};

/**
 * What sets by new authors showed when they were first scored, in percent: those of the tuning part, by the models and the
 * matcher of their day, before or after people's own words went into them, and authors 7 and 8, who are set aside.
 */
const FIRST_SIGHT = [
  { name: 'authors 1 and 2, before', intents: 82.7 },
  { name: 'author 3, before', intents: 74.5 },
  { name: 'author 4, before', intents: 72.0 },
  { name: 'author 5, before', intents: 83.8 },
  { name: 'author 5, after', intents: 96.3 },
  { name: 'author 6, after', intents: 94.8 },
  { name: 'author 7, after (set aside)', intents: 98.9 },
  { name: 'author 8, after (set aside)', intents: 98.1 },
] as const;

const AUTHORS: Readonly<Record<Half, string>> = {
  tuning: 'Six authors; their lines are among the samples of the models.',
  'set-aside':
    'Two authors who saw nothing of the project. What was missed of the first was read, of the second never.',
};

const target = (value: number) => ({ is: 'at least', value }) as const;

export const scoresOf = (half: Half): readonly Scored[] => {
  const matcher = matcherFor('en-US');
  return linesOf(half).map((line) => score(line, matcher.understand(line.text)));
};

const intents = (name: string, scores: readonly Scored[], least: number): Figure => ({
  name: `${name}: right intent`,
  value: percent(scores, ({ right }) => right),
  unit: '%',
  of: scores.length,
  target: target(least),
});

const slots = (name: string, scores: readonly Scored[], least: number): Figure[] => {
  const checked = scores.filter(({ filled }) => filled !== null);
  if (checked.length === 0) return [];
  return [
    {
      name: `${name}: right slots`,
      value: percent(checked, ({ filled }) => filled === true),
      unit: '%',
      of: checked.length,
      target: target(least),
    },
  ];
};

/** How the sentences were found, and how many of each were found right: only what is exact is certain on a device. */
const foundBy = (scores: readonly Scored[]): Figure[] =>
  HOWS.map((how) => {
    const own = scores.filter(({ heard }) => heard.how === how);
    return { name: `${NAMES[how]}: right`, value: percent(own, ({ right }) => right), unit: '%', of: own.length };
  });

const NAMES: { readonly [H in How]: string } = {
  exact: 'word for word in the model',
  generalised: 'behind a carrier, or between polite words',
  guessed: 'by likeness, or Fallback',
};

/** The table of a half, of what was heard by whoever the note tells of. */
export const groupOf = (
  half: Half | null,
  scores: readonly Scored[],
  note: string,
  found: readonly Figure[] = [],
): Group => {
  const figures = GROUPS.flatMap((name) => {
    const own = scores.filter(({ line }) => line.group === name);
    if (own.length === 0) return [];
    if (name === 'outside') return [{ ...intents(name, own, LEAST.outside), name: 'outside: reaches fallback' }];
    return [intents(name, own, CORE.includes(name) ? LEAST.core : LEAST.overall), ...slots(name, own, LEAST.overall)];
  });
  return {
    title: half ? TITLES[half] : "Understanding, people's own words",
    note,
    figures: [intents('all', scores, LEAST.overall), ...slots('all', scores, LEAST.overall), ...found, ...figures],
  };
};

const deskOf = (half: Half): Group => {
  const scores = scoresOf(half);
  const note = `en-US, by the matcher of the simulator, a stand-in for the service. ${AUTHORS[half]}`;
  return groupOf(half, scores, note, foundBy(scores));
};

const firstSight = (): Group => ({
  title: 'Understanding, at first sight',
  note: 'Measured once, before anybody learned from a set.',
  figures: FIRST_SIGHT.map(({ name, intents: value }) => ({ name: `${name}: right intent`, value, unit: '%' })),
});

export const accuracyGroups = (): readonly Group[] => [...HALVES.map(deskOf), firstSight()];

/** What was understood wrong: group, what it means, what it was taken for, the words. */
export const missesOf = (half: Half): string[] => missed(scoresOf(half));

/** What was taken for something else, under what stands in the columns. */
export const missed = (scores: readonly Scored[]): string[] => [
  ['about', 'meant', 'heard', 'score', 'sentence'].join('\t'),
  ...scores
    .filter(({ right, filled }) => !right || filled === false)
    .map(({ line, heard, filled }) => {
      const found = Object.values(heard.slots).flatMap((slot) => (slot.value ? [`${slot.name}=${slot.value}`] : []));
      const wanted = filled === false ? JSON.stringify(line.slots) : line.told.join('|');
      return [line.group, wanted, `${heard.intent} ${found.join(' ')}`.trim(), heard.score, line.text].join('\t');
    }),
];
