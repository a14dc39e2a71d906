import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understandingFor } from '../../../simulator/nlu/understanding';
import { IDEAS } from '../../../simulator/web/ideas';

const PAGE = join(__dirname, '..', '..', '..', 'simulator', 'web', 'page');
const { closed, menu, guiding, paused, stopped, asked } = IDEAS;
const ALL = [...new Set([...closed, ...menu, ...guiding, ...paused, ...stopped, ...Object.values(asked).flat()])];

describe('what the page offers to say', () => {
  it.each(ALL)('"%s" is understood', async (text) => {
    const meaning = await understandingFor('en-US').hear(text);
    expect(meaning).not.toMatchObject({ intent: { intent: 'AMAZON.FallbackIntent' } });
    expect(meaning.kind).toBe(closed.includes(text) ? 'open' : 'intent');
  });

  it('is named on the page as the first step', () => {
    expect(readFileSync(join(PAGE, 'now.js'), 'utf8')).toContain(`“${closed[0]}”`);
  });
});
