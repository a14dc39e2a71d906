import { dynamoMemory } from '../../lambda/memory/dynamo';
import { dynamoSend, type SendOptions } from '../../lambda/memory/dynamo/send';
import { waited } from '../patience';
import { type Fault, type MisbehavingTable, misbehavingTable } from './misbehaving';

const credentials = () => ({ accessKeyId: 'first', secretAccessKey: 'x' });

describe('the store client', () => {
  let table: MisbehavingTable;
  const made: { close(): void }[] = [];
  const memoryWith = (options: SendOptions = {}) => {
    const memory = dynamoMemory(table.table, { endpoint: table.endpoint, credentials, ...options });
    made.push(memory);
    return memory;
  };
  beforeEach(async () => {
    table = await misbehavingTable();
  });
  afterEach(async () => {
    for (const memory of made.splice(0)) memory.close();
    await table.close();
  });

  it.each<[Fault]>([
    ['down'],
    ['throttled'],
    ['slow'],
    ['hangs'],
    ['broken'],
    ['breaks-off'],
    ['garbled'],
    ['gibberish'],
  ])('gives up within a second on a table that is %s', async (fault) => {
    const memory = memoryWith();
    table.fault(fault);
    const load = memory.load('ann');
    expect(await waited(() => load.catch(() => undefined))).toBeLessThan(1000);
    await expect(load).rejects.toMatchObject({ name: 'StoreError' });
    expect(table.calls).toHaveLength(2);
  });

  it.each<[Fault]>([
    ['down'],
    ['throttled'],
    ['broken'],
    ['breaks-off'],
    ['answer-lost'],
    ['garbled'],
    ['gibberish'],
    ['hangs'],
  ])('gets through when only the first call is %s', async (fault) => {
    const memory = memoryWith();
    table.fault((number) => (number === 1 ? fault : 'well'));
    expect(await memory.load('ann')).toBeNull();
  });

  it('reads no answer that does not end, and does not ask for it again', async () => {
    const memory = memoryWith({ timeout: 5000 });
    table.fault('endless');
    await expect(memory.load('ann')).rejects.toMatchObject({ name: 'StoreError', code: 'TooLong' });
    expect(table.calls).toHaveLength(1);
  });

  it('asks again only once, and never for what the store refuses for good', async () => {
    const memory = memoryWith();
    await memory.save('ann', { revision: 4 });
    table.fault('well');
    await expect(memory.update('ann', { parts: {} }, 3)).rejects.toMatchObject({ name: 'ConflictError' });
    expect(table.calls).toHaveLength(1);
    const send = dynamoSend({ endpoint: table.endpoint, credentials });
    made.push(send);
    await expect(send('GetItem', { TableName: 'not-there', Key: { id: { S: 'a' } } })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
    expect(table.calls).toHaveLength(2);
  });

  it('keeps one connection for everything', async () => {
    const memory = memoryWith();
    await memory.warm();
    for (let i = 1; i <= 20; i += 1) {
      await memory.save('ann', { revision: i });
      await memory.load('ann');
    }
    expect(table.connections).toBe(1);
  });

  it('opens its connection even when the start keeps the process busy for longer than a turn would wait', async () => {
    const memory = memoryWith();
    const opening = memory.warm();
    const until = Date.now() + 700;
    while (Date.now() < until);
    await opening;
    await memory.save('ann', { revision: 1 });
    expect(table.connections).toBe(1);
  });

  it.each([
    ['an hour behind', 3_600_000],
    ['a day ahead', -86_400_000],
  ])('goes on when this machine is %s', async (_what, ahead) => {
    const memory = memoryWith();
    table.ahead = ahead;
    await memory.save('ann', { revision: 1 });
    table.fault('well');
    expect(await memory.load('ann')).toEqual({ revision: 1 });
    // The difference is known by now: nothing is refused a second time.
    expect(table.calls).toHaveLength(1);
  });

  it('follows a clock that jumps while the process lives', async () => {
    const memory = memoryWith();
    for (const ahead of [0, 7_200_000, -7_200_000, 0]) {
      table.ahead = ahead;
      await memory.save('ann', { revision: ahead });
    }
    expect(await memory.load('ann')).toEqual({ revision: 0 });
  });

  it('signs with the keys of the moment', async () => {
    let now = { accessKeyId: 'first', secretAccessKey: 'x', sessionToken: 'one' };
    const memory = memoryWith({ credentials: () => now });
    table.keys = ['first'];
    await memory.save('ann', { revision: 1 });
    table.keys = ['second'];
    now = { accessKeyId: 'second', secretAccessKey: 'y', sessionToken: 'two' };
    expect(await memory.load('ann')).toEqual({ revision: 1 });
    expect(table.calls.at(-1)?.headers['x-amz-security-token']).toBe('two');
  });

  it('reads its keys from the environment when asked, not when made', async () => {
    const before = { ...process.env };
    try {
      const memory = dynamoMemory(table.table, { endpoint: table.endpoint });
      made.push(memory);
      table.keys = ['rotated'];
      process.env.AWS_ACCESS_KEY_ID = 'rotated';
      process.env.AWS_SECRET_ACCESS_KEY = 'z';
      expect(await memory.load('ann')).toBeNull();
    } finally {
      process.env = before;
    }
  });

  it('warms up without an error when there is nothing to warm up to', async () => {
    const memory = memoryWith({ endpoint: 'http://127.0.0.1:1' });
    await expect(memory.warm()).resolves.toBeUndefined();
  });
});
