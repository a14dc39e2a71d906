import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understandingFor } from '../../../simulator/nlu/understanding';
import { IDEAS, type Ideas } from '../../../simulator/web/ideas';

const PAGE = join(__dirname, '..', '..', '..', 'simulator', 'web', 'page');
const allOf = ({ closed, menu, guiding, paused, stopped, asked }: Ideas): readonly string[] => [
  ...new Set([...closed, ...menu, ...guiding, ...paused, ...stopped, ...Object.values(asked).flat()]),
];

describe.each([
  ['en-US', IDEAS.en],
  ['de-DE', IDEAS.de],
  ['es-ES', IDEAS.es],
] as const)('what the page offers to say to an Echo in %s', (locale, ideas) => {
  it.each(allOf(ideas))('"%s" is understood', async (text) => {
    const meaning = await understandingFor(locale).hear(text);
    expect(meaning).not.toMatchObject({ intent: { intent: 'AMAZON.FallbackIntent' } });
    expect(meaning.kind).toBe(ideas.closed.includes(text) ? 'open' : 'intent');
  });

  it('is named on the page as the first step', () => {
    const page = ['now.js', 'german.js', 'spanish.js'].map((name) => readFileSync(join(PAGE, name), 'utf8')).join();
    expect(page).toMatch(new RegExp(`[“„]${ideas.closed[0]}[”“]`));
  });
});
