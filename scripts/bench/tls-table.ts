import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { dynamoMemory } from '../../lambda/index';
import { embeddedTable } from '../../simulator/embedded';

/** The embedded table behind TLS on loopback. */
export interface TlsTable {
  /** Variables of a process that is to use it. */
  readonly environment: Readonly<Record<string, string>>;
  /** TLS connections so far. */
  connections(): number;
  /** Whether a record is there. */
  holds(key: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The certificate comes with the embedded store and is nobody's: it is used but not checked. */
const certificate = (name: string): Buffer => readFileSync(join(dirname(require.resolve('dynalite')), 'ssl', name));

export async function tlsTable(): Promise<TlsTable> {
  const table = await embeddedTable();
  let count = 0;
  const keys = { key: certificate('server-key.pem'), cert: certificate('server-crt.pem') };
  const server = createServer(keys, table.serve);
  server.on('secureConnection', () => {
    count += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    environment: {
      MEMORY_TABLE: table.table,
      AWS_ENDPOINT_URL_DYNAMODB: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    },
    connections: () => count,
    holds: async (key) => {
      const credentials = () => ({ accessKeyId: 'bench', secretAccessKey: 'bench' });
      const memory = dynamoMemory(table.table, {
        endpoint: table.endpoint,
        region: 'us-east-1',
        credentials,
        timeout: 5000,
      });
      const record = await memory.load(key);
      memory.close();
      return record !== null;
    },
    close: async () => {
      server.close();
      await table.close();
    },
  };
}
