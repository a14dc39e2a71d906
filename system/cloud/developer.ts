import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { scratch } from './scratch';

export const ROOT = join(__dirname, '../..');
export const TOKEN = 'Atza|loopback';
export const VENDOR = 'MLOOPBACK';
export const ACCESS_KEY = 'AKIALOOPBACK';
const ASK = 'infrastructure/node_modules/ask-cli/dist/bin/ask.js';
const LEFT_BEHIND = ['node_modules', '.git', '.ask', '.data', 'dist', 'coverage'];

export interface Developer {
  /** The copy of the project that belongs to them. */
  readonly project: string;
  /** What their commands find in the environment, beyond what this process has. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs a command of theirs in the project; never throws for its exit code. */
  run(command: string, args: readonly string[]): Promise<{ code: number | null; output: string }>;
  ask(...args: readonly string[]): Promise<{ code: number | null; output: string }>;
}

/**
 * A developer with a fresh copy of the project, signed in to loopback servers instead of Amazon's. Its packages are those of
 * this project, by links, but where they are `toFetch`: then the copy is as a clone is.
 */
export function developer(servers: { readonly skills: string; readonly aws: string }, toFetch = false): Developer {
  if (!toFetch && !existsSync(join(ROOT, ASK))) throw new Error('ask-cli is missing: run system/install.sh');
  const home = scratch('home');
  const project = join(scratch('copy'), 'psoas-coach');
  cpSync(ROOT, project, {
    recursive: true,
    filter: (path) =>
      !relative(ROOT, path)
        .split(/[\\/]/)
        .some((name) => LEFT_BEHIND.includes(name) || (name === 'system' && !toFetch)),
  });
  for (const folder of toFetch ? [] : ['node_modules', 'infrastructure/node_modules']) {
    symlinkSync(join(ROOT, folder), join(project, folder), 'dir');
  }
  mkdirSync(join(home, '.ask'));
  mkdirSync(join(home, '.aws'));
  const token = { access_token: TOKEN, refresh_token: 'none', token_type: 'bearer', expires_in: 3600 };
  const profile = {
    token: { ...token, expires_at: '2999-01-01T00:00:00.000Z' },
    vendor_id: VENDOR,
    aws_profile: 'default',
  };
  writeFileSync(join(home, '.ask/cli_config'), JSON.stringify({ profiles: { default: profile } }));
  writeFileSync(
    join(home, '.aws/credentials'),
    `[default]\naws_access_key_id=${ACCESS_KEY}\naws_secret_access_key=secret\n`,
  );
  const clean = Object.entries(process.env).filter(([name]) => !/^(ASK_|AWS_|npm_|NODE_OPTIONS$|JEST_)/.test(name));
  const env = {
    HOME: home,
    CI: 'true',
    ASK_SMAPI_SERVER_BASE_URL: servers.skills,
    ASK_SHARE_USAGE: 'false',
    ASK_SKIP_NEW_VERSION_REMINDER: 'true',
    AWS_ENDPOINT_URL: servers.aws,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const run: Developer['run'] = (command, args) =>
    new Promise((done, failed) => {
      const all: NodeJS.ProcessEnv = { ...Object.fromEntries(clean), ...env };
      const child = spawn(command, args, { cwd: project, env: all, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      child.stdout.on('data', (part) => {
        output += part;
      });
      child.stderr.on('data', (part) => {
        output += part;
      });
      child.on('error', failed);
      child.on('close', (code) => done({ code, output }));
    });
  return { project, env, run, ask: (...args) => run(process.execPath, [join(project, ASK), ...args]) };
}
