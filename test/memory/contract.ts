import { ConflictError, type Memory } from '../../lambda/memory/types';

const record = (revision: number) => ({
  version: 1,
  revision,
  state: { cursor: { at: 'lobby' }, ledger: {}, words: 'für die Hüfte 脚' },
});

/** What every store of records must do. `open` gives a store, `reopen` the same one as another process would see it. */
export function describeMemory(name: string, setUp: () => Promise<{ open: Memory; reopen: () => Memory }>): void {
  describe(`records in ${name}`, () => {
    let memory: Memory;
    let reopen: () => Memory;
    beforeEach(async () => {
      ({ open: memory, reopen } = await setUp());
    });

    it('are null for a stranger', async () => {
      expect(await memory.load('nobody')).toBeNull();
    });

    it('come back as they were', async () => {
      await memory.save('ann', record(1));
      expect(await memory.load('ann')).toEqual(record(1));
      expect(await reopen().load('ann')).toEqual(record(1));
    });

    it('are not changed by what happens to the saved object later', async () => {
      const mine = { ...record(1), state: { ledger: { sphinx: { both: 5 } } } };
      await memory.save('ann', mine);
      mine.state.ledger.sphinx.both = 99;
      const read = (await memory.load('ann')) as typeof mine;
      expect(read.state.ledger.sphinx.both).toBe(5);
      read.state.ledger.sphinx.both = 77;
      expect(await memory.load('ann')).toMatchObject({ state: { ledger: { sphinx: { both: 5 } } } });
    });

    it('are replaced as a whole', async () => {
      await memory.save('ann', { ...record(1), extra: 'gone' });
      await memory.save('ann', record(2));
      expect(await memory.load('ann')).toEqual(record(2));
    });

    it('of two listeners are kept apart, whatever their ids look like', async () => {
      const ids = ['amzn1.ask.account.A', 'amzn1.ask.account.a', '../../etc/passwd', 'a/b', 'ü', ' '];
      for (const [i, id] of ids.entries()) await memory.save(id, record(i));
      for (const [i, id] of ids.entries()) expect(await memory.load(id)).toEqual(record(i));
    });

    it('can be forgotten, more than once', async () => {
      await memory.save('ann', record(1));
      await memory.save('bob', record(2));
      await memory.remove('ann');
      await memory.remove('ann');
      expect(await memory.load('ann')).toBeNull();
      expect(await memory.load('bob')).toEqual(record(2));
    });

    it('of an account that has left are gone, those of everybody in it, and no other account has left', async () => {
      for (const key of ['ann', 'ann#bob', 'anna']) await memory.save(key, record(1));
      await memory.quarantine('ann#bob');
      expect(await memory.hasLeft('ann')).toBe(false);
      await memory.leave('ann');
      expect(await reopen().keysOf('ann')).toEqual([]);
      expect([await memory.load('ann'), await memory.load('ann#bob')]).toEqual([null, null]);
      expect([await reopen().hasLeft('ann'), await memory.hasLeft('ann#bob')]).toEqual([true, true]);
      expect([await memory.hasLeft('anna'), await memory.load('anna')]).toEqual([false, record(1)]);
    });

    it('of one account are found together, and those of no other', async () => {
      for (const key of ['ann', 'ann#bob', 'anna', 'ann#bob#c', 'an']) await memory.save(key, record(1));
      await memory.quarantine('ann#bob');
      expect((await reopen().keysOf('ann')).sort()).toEqual(['ann', 'ann#bob', 'ann#bob#aside', 'ann#bob#c']);
      expect(await memory.keysOf('nobody')).toEqual([]);
    });

    it('saved at the same moment leave a whole one behind', async () => {
      const many = Array.from({ length: 20 }, (_, i) => record(i));
      await Promise.all(many.map((one) => memory.save('ann', one)));
      expect(many).toContainEqual(await memory.load('ann'));
    });

    it('take pages of two sessions that know nothing of each other', async () => {
      await memory.update('ann', { parts: { version: 2, state: 1 }, diary: { a: { '2026-01-05': {} } } }, 0);
      await memory.update('ann', { parts: { state: 2 }, diary: { b: { '2026-01-06': {} } } }, 1);
      expect(await memory.load('ann')).toEqual({
        version: 2,
        revision: 2,
        state: 2,
        diary: { a: { '2026-01-05': {} }, b: { '2026-01-06': {} } },
      });
    });

    it('drop the pages that are out of date, never one that is being written', async () => {
      const page = { '2026-01-05': {} };
      await memory.save('ann', { ...record(1), diary: { a: page, b: page, c: page } });
      await memory.update('ann', { parts: {}, diary: { b: page }, outdated: ['a', 'b', 'z'] }, 1);
      expect(await memory.load('ann')).toEqual({ ...record(1), revision: 2, diary: { b: page, c: page } });
    });

    it('are never changed over a revision that is not the one they have', async () => {
      await memory.save('ann', record(3));
      for (const over of [0, 2, 4]) {
        await expect(memory.update('ann', { parts: { state: 'lost' } }, over)).rejects.toThrow(ConflictError);
      }
      await expect(memory.update('bob', { parts: { state: 'made up' } }, 1)).rejects.toThrow(ConflictError);
      expect(await memory.load('ann')).toEqual(record(3));
      expect(await memory.load('bob')).toBeNull();
    });

    it('changed by two at the same moment take one of them', async () => {
      await memory.save('ann', record(3));
      const changes = Array.from({ length: 10 }, (_, i) => memory.update('ann', { parts: { state: i } }, 3));
      const done = await Promise.allSettled(changes);
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await memory.load('ann')).toMatchObject({ revision: 4 });
    });

    it('without a readable revision can be begun anew', async () => {
      await memory.save('ann', { version: 1, revision: 'seven', state: {} });
      await memory.update('ann', { parts: { version: 2, state: 'new' } }, 0);
      expect(await memory.load('ann')).toEqual({ version: 2, revision: 1, state: 'new' });
    });

    it('removed over another revision stay, with what was set aside', async () => {
      await memory.save('ann', record(3));
      await memory.quarantine('ann');
      await expect(memory.remove('ann', 2)).rejects.toThrow(ConflictError);
      await expect(memory.remove('nobody', 2)).rejects.toThrow(ConflictError);
      expect(await memory.load('ann')).toEqual(record(3));
      expect(await memory.load('ann#aside')).toEqual(record(3));
      await memory.remove('ann', 3);
      expect(await memory.keysOf('ann')).toEqual([]);
      await memory.remove('ann', 0);
    });

    it('that were set aside are there as they were, and are forgotten with the listener', async () => {
      await memory.save('ann', record(9));
      await memory.quarantine('ann');
      await memory.quarantine('nobody');
      await memory.update('ann', { parts: { state: 'new' } }, 9);
      expect(await memory.load('ann#aside')).toEqual(record(9));
      await memory.remove('ann');
      expect(await memory.load('ann#aside')).toBeNull();
      expect(await memory.load('nobody#aside')).toBeNull();
    });
  });
}
