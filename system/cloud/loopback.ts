import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

export interface Loopback {
  readonly url: string;
  /** Every call as `METHOD /path`, in the order they came. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

/** A server on this machine only. What `answer` throws becomes a 500 that says why. */
export async function serve(answer: (call: Call) => Answer | Promise<Answer>): Promise<Loopback> {
  const calls: string[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      const url = new URL(request.url ?? '/', 'http://loopback');
      const method = request.method ?? 'GET';
      const path = decodeURIComponent(url.pathname);
      calls.push(`${method} ${path}`);
      const call = { method, path, query: url.searchParams, headers: request.headers, body: Buffer.concat(parts) };
      const { status, headers, body } = await Promise.resolve()
        .then(() => answer(call))
        .catch((error: Error) => json(500, { message: `${method} ${path}: ${error.message}` }));
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
