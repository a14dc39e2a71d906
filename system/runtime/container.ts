import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, type Call, json, type Loopback, serve } from '../cloud/loopback';

const SYSTEM = join(__dirname, '..');
/** The versions of Node that Lambda runs, the function's own first. */
export const NODES = ['24', '22'] as const;
export type NodeVersion = (typeof NODES)[number];
const PACKAGES: Readonly<Record<NodeVersion, string>> = { 24: 'node-linux', 22: 'node-22-linux' };
const nodeOf = (version: NodeVersion): string =>
  join(SYSTEM, 'node_modules', `${PACKAGES[version]}-${process.arch}`, 'bin/node');
/** Lambda's own loader. */
const CLIENT = join(SYSTEM, 'node_modules/aws-lambda-ric');
/** The function's timeout. Milliseconds. */
const DEADLINE = 8000;
const API = '/2018-06-01/runtime';

interface Job {
  readonly id: string;
  readonly event: string;
  settle(error: Error | null, text: string): void;
}

export interface Answered {
  readonly response: unknown;
  /** From handing the event to the runtime client to its answer. */
  readonly milliseconds: number;
}

export interface Container {
  /** Milliseconds from the start of the process until it asks for its first event. */
  readonly initMilliseconds: number;
  invoke(event: unknown): Promise<Answered>;
  /** As Lambda does between two turns: no instruction is run until `thaw`. */
  freeze(): void;
  thaw(): void;
  /** Ends at once, without a word to the process. */
  kill(): Promise<void>;
  /** Everything the process has written, a line each. */
  readonly lines: readonly string[];
}

/**
 * A Lambda container on this machine: the bundle in `task` under the runtime client, which takes its events from a server
 * of ours. @throws Error if the function does not come up.
 */
export async function startContainer(
  task: string,
  variables: Record<string, string> = {},
  version: NodeVersion = NODES[0],
): Promise<Container> {
  const node = nodeOf(version);
  if (!existsSync(node) || !existsSync(join(CLIENT, 'rapid-client.node'))) {
    throw new Error('the Lambda runtime client is missing: run system/install.sh');
  }
  const waiting: Job[] = [];
  const running = new Map<string, Job>();
  const lines: string[] = [];
  let asking: ((answer: Answer) => void) | null = null;
  let up: (problem: Error | null) => void = () => undefined;
  const ready = new Promise<Error | null>((resolve) => {
    up = resolve;
  });

  function hand(job: Job): void {
    running.set(job.id, job);
    asking?.({
      status: 200,
      headers: {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': job.id,
        'lambda-runtime-deadline-ms': String(Date.now() + DEADLINE),
        'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:123456789012:function:psoas-coach',
        'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Sampled=0',
      },
      body: job.event,
    });
    asking = null;
  }

  const server: Loopback = await serve(({ method, path, body }: Call): Answer | Promise<Answer> => {
    if (method === 'GET' && path === `${API}/invocation/next`) {
      up(null);
      return new Promise((answer) => {
        asking = answer;
        const job = waiting.shift();
        if (job) hand(job);
      });
    }
    if (path === `${API}/init/error`) up(new Error(body.toString()));
    const [, id = '', how] = new RegExp(`^${API}/invocation/([^/]+)/(response|error)$`).exec(path) ?? [];
    const text = body.toString();
    running.get(id)?.settle(how === 'error' ? new Error(text) : null, text);
    running.delete(id);
    return json(202, {});
  });

  const began = performance.now();
  const child: ChildProcess = spawn(node, [join(CLIENT, 'index.mjs'), 'entry.handler'], {
    cwd: task,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: '/usr/bin:/bin',
      TZ: ':UTC',
      AWS_LAMBDA_RUNTIME_API: server.url.slice('http://'.length),
      AWS_LAMBDA_FUNCTION_NAME: 'psoas-coach',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
      AWS_LAMBDA_LOG_GROUP_NAME: 'psoas-coach',
      AWS_LAMBDA_LOG_STREAM_NAME: 'loopback',
      AWS_LAMBDA_LOG_FORMAT: 'JSON',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'AKIALOOPBACK',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'session',
      LAMBDA_TASK_ROOT: task,
      _HANDLER: 'entry.handler',
      ...variables,
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part) => lines.push(...String(part).split('\n').filter(Boolean)));
  }
  const gone = new Promise<void>((resolve) =>
    child.once('close', () => {
      const ended = new Error(`the process ended: ${lines.join('\n')}`);
      up(ended);
      for (const job of [...running.values(), ...waiting]) job.settle(ended, '');
      resolve();
    }),
  );
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
    await server.close();
  };
  const problem = await ready;
  const initMilliseconds = performance.now() - began;
  if (problem) {
    await kill();
    throw problem;
  }
  return {
    initMilliseconds,
    lines,
    invoke: (event) =>
      new Promise((resolve, reject) => {
        const handed = performance.now();
        const late = setTimeout(() => reject(new Error(`no answer in ${DEADLINE} ms`)), DEADLINE);
        const job: Job = {
          id: randomUUID(),
          event: JSON.stringify(event),
          settle: (error, text) => {
            clearTimeout(late);
            if (error) reject(error);
            else resolve({ response: JSON.parse(text), milliseconds: performance.now() - handed });
          },
        };
        if (asking) hand(job);
        else waiting.push(job);
      }),
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    kill,
  };
}
