import { accessSync, constants, mkdirSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { dynamoMemory, type Memory } from '../lambda/index';
import { CommandError } from './errors';
import { isFromPage } from './loopback';

/** Folder of the embedded store inside the data folder. */
const FOLDER = 'memory';
const TABLE = 'psoas-coach-memory';
/** The machine may be busy with other things; nobody waits for a simulated turn to be answered in time. Milliseconds. */
const TIMEOUT = 5000;
/** The embedded store reads the shape of a signature and believes it. */
const CREDENTIALS = { accessKeyId: 'embedded', secretAccessKey: 'embedded' };
const REGION = 'us-east-1';

interface Database {
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Opens and closes the files below the store: where another process holds them, the store itself would wait forever. */
async function probe(folder: string): Promise<void> {
  const below = createRequire(require.resolve('dynalite'));
  const { Level } = below('level') as { Level: new (path: string) => Database };
  const database = new Level(folder);
  await database.open();
  await database.close();
}

type Dynalite = (options: { path?: string; createTableMs: number }) => Server;

export interface EmbeddedMemory extends Memory {
  close(): Promise<void>;
}

/** A DynamoDB-compatible table in this process, on loopback. */
export interface EmbeddedTable {
  readonly endpoint: string;
  readonly table: string;
  /** Answers a request that came to somebody else's server, whose body nobody has read yet. */
  serve(request: IncomingMessage, response: ServerResponse): void;
  close(): Promise<void>;
}

/** Makes the table; one that is there already stays as it is. */
async function createTable(endpoint: string): Promise<void> {
  const { accessKeyId } = CREDENTIALS;
  const scope = `${accessKeyId}/20260101/${REGION}/dynamodb/aws4_request`;
  const call = (operation: string, input: object) =>
    fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': '20260101T000000Z',
        authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host;x-amz-date;x-amz-target, Signature=0`,
        connection: 'close',
      },
      body: JSON.stringify(input),
    }).then((response) => response.text());
  const made = await call('CreateTable', {
    TableName: TABLE,
    KeySchema: [
      { AttributeName: 'id', KeyType: 'HASH' },
      { AttributeName: 'whose', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'id', AttributeType: 'S' },
      { AttributeName: 'whose', AttributeType: 'S' },
    ],
    BillingMode: 'PAY_PER_REQUEST',
  });
  if (!made.includes('TableDescription') && !made.includes('ResourceInUseException')) throw new Error(made);
  while (!(await call('DescribeTable', { TableName: TABLE })).includes('"ACTIVE"')) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Makes a folder and those above it, one by one: asked for all at once, Node tries for ever where none can be made. */
function makeFolder(folder: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}

/** Lets in whoever calls the table by its own address and comes from no page. Gives what answers without asking. */
function guarded(server: Server, host: string): EmbeddedTable['serve'] {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    for (const listener of listeners) listener.call(server, request, response);
  };
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!isFromPage(request, host)) return answer(request, response);
    request.resume();
    response.writeHead(403, { 'content-type': 'text/plain' }).end('not for pages\n');
  });
  return answer;
}

/** Opens the table in a folder; without one it lasts as long as the process. */
export async function embeddedTable(folder?: string): Promise<EmbeddedTable> {
  const dynalite = require('dynalite') as Dynalite;
  if (folder !== undefined) {
    makeFolder(resolve(folder));
    await probe(folder);
  }
  const server = dynalite({ ...(folder === undefined ? {} : { path: folder }), createTableMs: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const endpoint = `http://${host}`;
  const answer = guarded(server, host);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  try {
    await createTable(endpoint);
  } catch (error) {
    await close();
    throw error;
  }
  return { endpoint, table: TABLE, serve: answer, close };
}

/** The memory of the deployed skill over a store in this process, with its data in a folder. */
export async function embeddedMemory(directory: string): Promise<EmbeddedMemory> {
  const folder = join(directory, FOLDER);
  const table = await embeddedTable(folder).catch((error: unknown) => {
    const { code, syscall, message, cause } = error as NodeJS.ErrnoException;
    const { code: reason } = (cause ?? {}) as NodeJS.ErrnoException;
    const beside = `--data ${directory}-2`;
    if (reason === 'LEVEL_LOCKED')
      throw new CommandError(
        `npm start or npm run talk is using the records in ${directory}: end it (Ctrl-C where it runs), or keep others beside them (${beside})`,
      );
    throw new CommandError(
      code !== undefined && syscall !== undefined
        ? `cannot keep records in ${folder} (${code}): make the folder writable, or keep them elsewhere: --data DIR`
        : `cannot open the records in ${folder} (${message}): move them away, or keep others (${beside})`,
    );
  });
  const memory = dynamoMemory(table.table, {
    endpoint: table.endpoint,
    region: REGION,
    credentials: () => CREDENTIALS,
    timeout: TIMEOUT,
  });
  return {
    ...memory,
    close: async () => {
      memory.close();
      await table.close();
    },
  };
}
