/**
 * `npm run deploy`: checks, builds, and has ask-cli put the skill into the developer's own Amazon and AWS accounts.
 * `--operator NAME --contact ADDRESS --privacy URL --terms URL` say whose skill it is, once; `--trial` puts it on one's own
 * Echo without. `--unchecked` leaves the checks out; every other option is ask-cli's
 * (`npm run deploy -- --target skill-metadata`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { borrowed } from './deploy/borrowed';
import { stepsOf } from './deploy/checks';
import { checkOperator, type Operator, onTrial, operated } from './deploy/operator';
import { operatorOf, optionsOf, writePages } from './deploy/options';
import { knowsProfile, profileOf } from './deploy/profile';
import type { Compliance } from './models/compliance';

const ROOT = join(__dirname, '..');
const DEPLOYER = join(ROOT, 'infrastructure');
const ASK = join(DEPLOYER, 'node_modules', 'ask-cli', 'dist', 'bin', 'ask.js');

function fail(message: string): never {
  console.error(`deploy: ${message}`);
  process.exit(1);
}

function run(command: string, args: readonly string[], cwd = ROOT): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail(`"${command} ${args.join(' ')}" failed: what it said stands above`);
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

const { ours, theirs } = optionsOf(process.argv.slice(2));

installDeployer();
if (!process.env.ASK_REFRESH_TOKEN) {
  const [config, profile] = [join(homedir(), '.ask', 'cli_config'), profileOf(theirs, process.env)];
  if (!existsSync(config) || !knowsProfile(readFileSync(config, 'utf8'), profile))
    fail(`not signed in yet as "${profile}". Once: node ${ASK} configure --profile ${profile} (docs/deploy.md)`);
}
const operator = ours.trial ? null : operatorOf(ROOT, ours);
if (operator) {
  const problems = checkOperator(operator);
  if (problems.length > 0)
    fail(
      [
        'the skill asks for permissions, so the store wants to know who operates it (docs/deploy.md).',
        ...problems.map((problem) => `  ${problem}`),
        'Give them once, or --trial for your own Echo alone: no permissions, nothing to publish.',
      ].join('\n'),
    );
  writePages(ROOT, operator as Operator);
}
if (!ours.unchecked) {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const [command = '', ...args] of stepsOf(scripts, 'check')) run(command, args);
}
// Whatever lies in the folder is uploaded.
rmSync(join(ROOT, 'dist', 'lambda'), { recursive: true, force: true });
run('npm', ['run', '--silent', 'build']);
checkHandler();

// ask-cli dies of an interrupt by itself; we stay to put the files back.
process.on('SIGINT', () => undefined);
const ready = (manifest: { manifest: Compliance }) =>
  operator ? operated(manifest, operator as Operator) : onTrial(manifest);
const status = borrowed(ROOT, ready, () => {
  const asked = spawnSync(process.execPath, [ASK, 'deploy', ...theirs], { cwd: ROOT, stdio: 'inherit' });
  return asked.status ?? 1;
});
process.exitCode = status;
