import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'lambda', 'session', 'transition');

/** The compiler says nothing of modules that need each other while they load; a process that starts with one dies. */
describe('the transitions load, whichever of them comes first', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    jest.isolateModules(() => {
      expect(Object.keys(require(join(FOLDER, file)))).not.toEqual([]);
    });
  });
});
