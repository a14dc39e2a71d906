import { execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT, TOKEN, VENDOR } from './cloud/developer';

/** The line that leads into the copy, and how to end it. */
const rehearsing = (): Promise<{ readonly enter: string; readonly end: () => Promise<unknown> }> => {
  const npm = spawn('npm', ['run', '--silent', 'rehearse'], { cwd: ROOT, detached: true, stdio: 'pipe' });
  const ended = new Promise((done) => npm.on('close', done));
  return new Promise((resolve, reject) => {
    createInterface({ input: npm.stdout }).on('line', (line) => {
      const [, enter] = /^\s+(\. .*enter\.sh)$/.exec(line) ?? [];
      if (enter)
        resolve({
          enter,
          end: () => {
            process.kill(-(npm.pid as number), 'SIGINT');
            return ended;
          },
        });
    });
    npm.on('close', (code) => reject(new Error(`it ended with ${code}`)));
  });
};

describe('A deployment rehearsed without an account', () => {
  it('leads into a copy of the project as a clone is, where ask-cli is signed in to this machine', async () => {
    const { enter, end } = await rehearsing();
    const seen = execFileSync('bash', ['-c', `${enter}; ls; echo "$ASK_SMAPI_SERVER_BASE_URL"`], { encoding: 'utf8' });
    expect(seen).toContain('package.json');
    expect(seen).not.toContain('node_modules');
    const [server = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(seen) ?? [];
    const vendors = await fetch(`${server}/v1/vendors`, { headers: { authorization: TOKEN } });
    expect(await vendors.text()).toContain(VENDOR);
    await end();
    expect(() => execFileSync('bash', ['-c', enter], { stdio: 'ignore' })).toThrow();
  });
});
