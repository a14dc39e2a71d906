import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** A connection that says nothing for this long may have died unnoticed. Milliseconds. */
const HEARTBEAT = 15_000;
/** How long a page waits before it looks for a lost server again. Milliseconds. */
const RETRY = 1000;
/** Tabs at a time; nobody has more eyes. */
const MOST = 16;

interface Tab {
  readonly client: string;
  readonly response: ServerResponse;
}

/** News for every tab that looks at the Echo, as server-sent events. One tab has the sound. */
export class Feed {
  /** Another one after each start of the server. */
  readonly boot: string = randomUUID();
  private readonly tabs = new Set<Tab>();
  private speaker: string | null = null;
  private readonly pulse: NodeJS.Timeout;

  constructor() {
    this.pulse = setInterval(() => this.write(': still here\n\n'), HEARTBEAT);
    this.pulse.unref();
  }

  /** False if there are too many tabs already. One that asks again has lost its stream, and gets another for it. */
  join(client: string, response: ServerResponse, first: readonly object[]): boolean {
    for (const tab of this.tabs) {
      if (tab.client !== client) continue;
      this.tabs.delete(tab);
      tab.response.end();
    }
    if (this.tabs.size >= MOST) return false;
    const tab: Tab = { client, response };
    response.writeHead(200);
    response.write(`retry: ${RETRY}\n\n`);
    for (const news of first) response.write(`data: ${JSON.stringify(news)}\n\n`);
    this.tabs.add(tab);
    response.on('close', () => {
      this.tabs.delete(tab);
      const left = [...this.tabs].at(-1)?.client ?? null;
      if (this.speaker === client && ![...this.tabs].some((other) => other.client === client)) this.give(left);
    });
    this.give(this.speaker ?? client);
    return true;
  }

  /** The sound moves to a tab. */
  give(client: string | null): void {
    this.speaker = client;
    this.send({ type: 'tabs', tabs: this.tabs.size, speaker: client });
  }

  /** A tab that does something is the one being looked at. */
  touched(client: string): void {
    if (this.speaker !== client) this.give(client);
  }

  send(news: object): void {
    this.write(`data: ${JSON.stringify(news)}\n\n`);
  }

  close(): void {
    clearInterval(this.pulse);
    for (const { response } of this.tabs) response.end();
  }

  private write(text: string): void {
    for (const { response } of this.tabs) response.write(text);
  }
}
