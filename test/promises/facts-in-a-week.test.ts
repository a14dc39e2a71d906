import { fortnight } from '../../scripts/texture';

/** Figures of the articles, by the routine that somebody does. */
const FIGURES = {
  full: [/two right angles/i, /twelve to sixteen inches/i],
  morning: [/two right angles/i, /twelve to sixteen inches/i],
  'deep-release': [/two right angles/i, /twelve to sixteen inches/i],
} as const;

describe.each(Object.entries(FIGURES))('whoever does %s each day', (routine, figures) => {
  it('hears every figure of the articles within a week', async () => {
    const days = await fortnight(routine as keyof typeof FIGURES, 7);
    const heard = days.flatMap((turns) => turns.flatMap(({ timeline }) => timeline)).map(({ text }) => text);
    expect(figures.filter((figure) => !heard.some((text) => figure.test(text)))).toEqual([]);
  });
});
