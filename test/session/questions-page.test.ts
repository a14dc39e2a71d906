import { readFileSync } from 'node:fs';
import { PAGE } from '../../scripts/questions';
import { questionsPage } from '../../scripts/questions/page';

it('every answer to every question comes to what the page says', () => {
  const lines = (page: string) => page.split('\n');
  expect(lines(questionsPage())).toEqual(lines(readFileSync(PAGE, 'utf8')));
});
