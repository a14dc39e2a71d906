import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { dirname, join } from 'node:path';
import { createServer } from 'node:tls';
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
  const port = Number(new URL(table.endpoint).port);
  let count = 0;
  // Without a delay, as servers of that kind do it: else the first answer waits 40 ms for the client to confirm a ticket.
  const noDelay = true;
  const keys = { key: certificate('server-key.pem'), cert: certificate('server-crt.pem') };
  const server = createServer({ ...keys, noDelay }, (socket) => {
    count += 1;
    const behind = connect({ port, host: '127.0.0.1', noDelay });
    const end = (): void => {
      socket.destroy();
      behind.destroy();
    };
    for (const one of [socket, behind]) one.on('error', end).on('close', end);
    socket.pipe(behind).pipe(socket);
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
