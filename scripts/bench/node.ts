import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const DEPLOYED = join(process.cwd(), 'system', 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');

/** The Node of the deployed function where it is installed (`system/install.sh`), else the one that runs this. */
export const NODE = existsSync(DEPLOYED) ? DEPLOYED : process.execPath;

/** Its version, without the `v`. */
export const nodeVersion = async (): Promise<string> =>
  (await promisify(execFile)(NODE, ['--version'])).stdout.trim().slice(1);

/** Nothing of this machine that would change a start or a turn. */
export const BARE = { TZ: ':UTC', NODE_OPTIONS: '', NODE_EXTRA_CA_CERTS: '', NODE_NO_WARNINGS: '1' };
