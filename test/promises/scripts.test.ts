import { readdirSync, readFileSync } from 'node:fs';
import { ROUTINES, routineIds } from '../../lambda/content/routines';
import { CODES } from '../../scripts/languages';
import { folderOf, pageOf, pathOf } from '../../scripts/scripts';

describe.each(routineIds)('the script of %s', (id) => {
  it('is what is said today; npm run scripts writes it', async () => {
    expect(readFileSync(pathOf(id), 'utf8')).toBe(await pageOf(id));
  });

  it('ends when it says it ends, however much is said', async () => {
    const sections = (await pageOf(id)).split('\n## ').slice(1);
    expect(sections).toHaveLength(3);
    for (const section of sections) {
      const last = /^ *(\d+):(\d\d) {2}asks/m.exec(section.split('\n').toReversed().join('\n'));
      const seconds = Number(last?.[1]) * 60 + Number(last?.[2]);
      expect(Math.abs(seconds - ROUTINES[id].stated)).toBeLessThanOrEqual(8);
    }
  });
});

it.each(CODES)('there is a script in "%s" for every routine and for nothing else', (code) => {
  const pages = readdirSync(folderOf(code)).filter((name) => name.endsWith('.md'));
  expect(pages.sort()).toEqual(routineIds.map((id) => `${id}.md`).sort());
});
