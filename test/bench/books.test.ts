import { memoryInProcess, recordKey } from '../../lambda/index';
import { keepBooks } from '../../scripts/bench/soak/books';

describe('the books of the soak', () => {
  const KEY = recordKey('amzn1.ask.account.BOOKS');

  it('take a damaged record for one until something is saved over it, not when its session only ends', async () => {
    const memory = memoryInProcess();
    const books = keepBooks(memory);
    await memory.save(KEY, { version: 'two' });
    books.damaged(KEY);
    books.stands(KEY, '0t8h2xh-1', {});
    expect(await books.verify(KEY)).toEqual([]);
    books.saved(KEY, '0t8h2xh-1', {});
    expect(await books.verify(KEY)).toEqual(['what was saved is not understood']);
  });
});
