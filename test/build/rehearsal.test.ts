import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../../scripts/bundle';

/** What a table was asked, in order: the method of a ping, the operation and body of anything else. */
interface Table {
  readonly asked: { readonly what: string; readonly body: string }[];
  readonly server: Server;
  readonly port: number;
}

/** A table that holds nothing and takes everything. */
async function emptyTable(): Promise<Table> {
  const asked: { what: string; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const target = String(request.headers['x-amz-target'] ?? request.method);
      asked.push({ what: target.split('.').at(-1) ?? '', body });
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { asked, server, port: (server.address() as AddressInfo).port };
}

const launch = (user: string) => ({
  version: '1.0',
  session: { new: true, sessionId: 's', application: { applicationId: 'a' }, user: { userId: user } },
  context: { System: { application: { applicationId: 'a' }, user: { userId: user } } },
  request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-01-05T07:00:00Z', locale: 'en-US' },
});

const CHILD = `
const { handler } = await import(process.argv[2]);
if (process.argv[3]) console.log(JSON.stringify(await handler(JSON.parse(process.argv[3]), {})));
process.exit(0);
`;

let folder: string;
let table: Table;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'psoas-rehearsal-'));
  await bundle('lambda/index.ts', join(folder, 'index.js'));
  writeFileSync(join(folder, 'child.mjs'), CHILD);
}, 60_000);

beforeEach(async () => {
  table = await emptyTable();
});

afterEach(() => table.server.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const started = async (event = ''): Promise<string> => {
  const args = [join(folder, 'child.mjs'), join(folder, 'entry.mjs'), event];
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    MEMORY_TABLE: 'table',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${table.port}`,
  };
  return (await promisify(execFile)(process.execPath, args, { env })).stdout;
};

describe('while the function starts', () => {
  it('the connection is opened and nothing is asked of the table', async () => {
    expect(await started()).toBe('');
    expect(table.asked.map(({ what }) => what)).toEqual(['GET']);
  });

  it('a rehearsal leaves the first turn its table and its listener', async () => {
    const answer = JSON.parse((await started(JSON.stringify(launch('somebody')))).split('\n').at(-2) ?? '');
    expect(answer.response.outputSpeech.ssml).toContain('say stop here');
    const [ping, ...turn] = table.asked;
    expect(ping?.what).toBe('GET');
    expect(turn.map(({ what }) => what)).toEqual(['GetItem', 'UpdateItem']);
    for (const { body } of turn) expect(body).toContain('"somebody"');
  });

  it('a table that nobody reaches keeps the function from nothing', async () => {
    table.server.close();
    const answer = JSON.parse((await started(JSON.stringify(launch('somebody')))).split('\n').at(-2) ?? '');
    expect(answer.response.outputSpeech.ssml).toContain('say stop here');
  });
});
