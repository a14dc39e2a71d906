import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dynamoMemory } from '../../lambda/memory/dynamo';
import { memoryInProcess } from '../../lambda/memory/in-process';
import { type EmbeddedTable, embeddedMemory, embeddedTable } from '../../simulator/embedded';
import { describeMemory } from './contract';

describeMemory('the process', async () => {
  const memory = memoryInProcess();
  return { open: memory, reopen: () => memory };
});

const tables: EmbeddedTable[] = [];
const memories: { close(): void }[] = [];
afterAll(async () => {
  for (const memory of memories) memory.close();
  for (const table of tables) await table.close();
});

describeMemory('a DynamoDB table', async () => {
  const table = await embeddedTable();
  tables.push(table);
  const open = () => {
    const credentials = () => ({ accessKeyId: 'test', secretAccessKey: 'test' });
    const memory = dynamoMemory(table.table, { endpoint: table.endpoint, credentials, timeout: 5000 });
    memories.push(memory);
    return memory;
  };
  return { open: open(), reopen: open };
});

describe('the embedded store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'psoas-records-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps records from one start to the next', async () => {
    const first = await embeddedMemory(join(folder, 'not', 'there', 'yet'));
    await first.save('ann', { version: 2, revision: 7, state: { ledger: { sphinx: { both: 5 } } } });
    await first.close();
    const second = await embeddedMemory(join(folder, 'not', 'there', 'yet'));
    expect(await second.load('ann')).toMatchObject({ revision: 7, state: { ledger: { sphinx: { both: 5 } } } });
    await second.close();
  });

  it('tells in one sentence that another simulator has it open', async () => {
    const first = await embeddedMemory(folder);
    await expect(embeddedMemory(folder)).rejects.toThrow(
      /is using the records in .*: end it .*, or keep others beside them \(--data /,
    );
    await first.close();
  });
});
