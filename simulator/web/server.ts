import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PERMISSIONS } from '../alerts/service';
import { PEOPLE } from '../household';
import type { Clips } from '../speech/clips';
import { Feed } from './feed';
import { sendFile, servedFiles } from './files';
import { admit, admitStream, bodyOf, headersFor, LOOPBACK, Refusal } from './guard';
import { IDEAS } from './ideas';
import { BadMessage, readMessage, SPEEDS } from './messages';
import type { News, Player } from './player';
import { PICTURES } from './poses';

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface PageOptions {
  /** Makes the player; what it publishes goes to every tab. */
  readonly player: (publish: (news: News) => void) => Player;
  readonly clips: Clips;
  readonly locales: readonly string[];
  /** Devices by name, with their screen where they have one. */
  readonly devices: Readonly<Record<string, object | null>>;
  /** 0 takes any free port. */
  readonly port: number;
}

const CLIP = /^\/clip\/([0-9a-f]{32})\.wav$/;

const sendJson = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { ...headersFor('page'), 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
};

/** Serves the Echo's page on loopback. @throws Error if the port is taken. */
export const servePage = async (options: PageOptions): Promise<PageServer> => {
  const files = servedFiles();
  const feed = new Feed();
  const player = options.player((news) => feed.send(news));
  let port = 0;

  const look = (request: IncomingMessage, path: string, query: URLSearchParams, response: ServerResponse): void => {
    const file = files.get(path);
    if (file) {
      sendFile(response, file);
      return;
    }
    if (path === '/events') {
      admitStream(request);
      const client = query.get('client') ?? '';
      if (!/^[\w-]{1,64}$/.test(client)) throw new Refusal(400, 'which tab is this?');
      for (const [name, value] of Object.entries(headersFor('page'))) response.setHeader(name, value);
      response.setHeader('content-type', 'text/event-stream');
      const { boot } = feed;
      const hello = {
        type: 'hello',
        boot,
        locales: options.locales,
        devices: options.devices,
        speeds: SPEEDS,
        permissions: PERMISSIONS,
        people: Object.keys(PEOPLE),
        ideas: IDEAS,
      };
      const joined = feed.join(client, response, [hello, ...player.log, player.state()]);
      if (!joined) throw new Refusal(503, 'too many tabs');
      return;
    }
    if (path === '/replay.json') {
      response.writeHead(200, {
        ...headersFor('page'),
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="psoas-coach-replay.json"',
      });
      response.end(player.replay());
      return;
    }
    const picture = PICTURES.get(path);
    if (picture) {
      response.writeHead(200, { ...headersFor('page'), 'content-type': 'image/svg+xml' });
      response.end(picture());
      return;
    }
    const clip = options.clips.made(CLIP.exec(path)?.[1] ?? '');
    if (!clip) throw new Refusal(404, 'no such page');
    // The name is made from the words: the sound behind it never changes.
    const caching = { 'cache-control': 'private, max-age=86400, immutable' };
    response.writeHead(200, { ...headersFor('page'), ...caching, 'content-type': 'audio/wav' });
    response.end(clip.wav);
  };

  const ask = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { client, command } = readMessage(await bodyOf(request), options.locales);
    feed.touched(client);
    if (command.do === 'here') feed.give(client);
    else await player.do(command);
    sendJson(response, 200, { done: true });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    admit(request, port);
    const [pathname = '', query] = (request.url ?? '').split('?', 2);
    const asks = pathname === '/command';
    const method = asks ? 'POST' : 'GET';
    const known =
      asks ||
      files.has(pathname) ||
      ['/events', '/replay.json'].includes(pathname) ||
      CLIP.test(pathname) ||
      PICTURES.has(pathname);
    if (!known) throw new Refusal(404, 'no such page');
    // HEAD is GET without its body, but for the stream, which is nothing else.
    const heads = request.method === 'HEAD' && !asks && pathname !== '/events';
    if (request.method !== method && !heads) throw new Refusal(405, `expected ${method}`);
    if (asks) await ask(request, response);
    else look(request, pathname, new URLSearchParams(query), response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const status = error instanceof Refusal ? error.status : error instanceof BadMessage ? 400 : 500;
      const message = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else sendJson(response, status, { error: message });
      if (status === 413) request.destroy();
    });
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, LOOPBACK, resolve);
  }).catch(async (error: unknown) => {
    feed.close();
    await player.close();
    throw error;
  });
  port = (server.address() as AddressInfo).port;
  return {
    url: `http://${LOOPBACK}:${port}`,
    close: async () => {
      await player.close();
      feed.close();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
};
