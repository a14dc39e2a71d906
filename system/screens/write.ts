/**
 * Draws every screen with Amazon's renderer: `docs/screens/<screen>-<device>.png`. All devices, or those that are named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRenderer, type ViewportName } from './renderer';
import { screensOf } from './states';

const FOLDER = join(__dirname, '..', '..', 'docs', 'screens');
const DEVICES = ['hub', 'round', 'tv'] as const satisfies readonly ViewportName[];

async function main(named: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const renderer = await openRenderer();
  try {
    for (const device of DEVICES.filter((name) => named.length === 0 || named.includes(name))) {
      for (const { name, directive } of await screensOf(device)) {
        const { png, complaints } = await renderer.show(directive, device, { wait: 3000 });
        writeFileSync(join(FOLDER, `${name}-${device}.png`), png);
        for (const complaint of new Set(complaints)) console.error(`${name} on ${device}: ${complaint}`);
        if (complaints.length > 0) process.exitCode = 1;
      }
    }
  } finally {
    await renderer.close();
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(`screens: ${error.message}`);
  process.exit(1);
});
