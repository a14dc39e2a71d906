/**
 * `npm run deploy`: checks, builds, and has ask-cli put the skill into the developer's own Amazon and AWS accounts.
 * `--unchecked` leaves the checks out; every other option is ask-cli's (`npm run deploy -- --target skill-metadata`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { borrowed } from './deploy/borrowed';

const ROOT = join(__dirname, '..');
const DEPLOYER = join(ROOT, 'infrastructure');
const ASK = join(DEPLOYER, 'node_modules', 'ask-cli', 'dist', 'bin', 'ask.js');

function fail(message: string): never {
  console.error(`deploy: ${message}`);
  process.exit(1);
}

function run(command: string, args: readonly string[], cwd = ROOT): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail(`${command} ${args.join(' ')} failed`);
}

/** ask-cli, as locked in `infrastructure/`; fetched at the first deploy. */
function installDeployer(): void {
  const { dependencies } = JSON.parse(readFileSync(join(DEPLOYER, 'package.json'), 'utf8'));
  const manifest = join(DEPLOYER, 'node_modules', 'ask-cli', 'package.json');
  const there = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : null;
  if (there !== dependencies['ask-cli']) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], DEPLOYER);
}

/** What Lambda's Node refuses at start: a handler that takes a callback. */
function checkHandler(): void {
  const { handler } = require(join(ROOT, 'dist', 'lambda', 'index.js'));
  if (typeof handler !== 'function' || handler.length > 2) fail('dist/lambda/index.js has no async handler');
}

const options = process.argv.slice(2).filter((option) => option !== '--unchecked');

installDeployer();
if (!existsSync(join(homedir(), '.ask', 'cli_config')) && !process.env.ASK_REFRESH_TOKEN) {
  fail(`not signed in yet. Once: node ${ASK} configure (docs/deploy.md)`);
}
if (!process.argv.includes('--unchecked')) run('npm', ['run', 'check']);
// Whatever lies in the folder is uploaded.
rmSync(join(ROOT, 'dist', 'lambda'), { recursive: true, force: true });
run('npm', ['run', '--silent', 'build']);
checkHandler();

// ask-cli dies of an interrupt by itself; we stay to put the files back.
process.on('SIGINT', () => undefined);
const status = borrowed(ROOT, () => {
  const asked = spawnSync(process.execPath, [ASK, 'deploy', ...options], { cwd: ROOT, stdio: 'inherit' });
  return asked.status ?? 1;
});
process.exitCode = status;
