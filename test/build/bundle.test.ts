import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSkill, memoryInProcess } from '../../lambda';
import { bundle } from '../../scripts/bundle';
import { createDevice, type Device } from '../../simulator';

type Bundle = typeof import('../../lambda');

const SAID = [
  'no',
  'no',
  'seven minutes without kneeling',
  'next',
  'how do I breathe in this one',
  'that hurts',
  'sharp pain in my calf',
] as const;

let folder: string;
const loaded = (): string[] =>
  Object.keys(require.cache)
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length + 1))
    .sort();

const listen = async (device: Device, ...said: readonly string[]): Promise<string[]> => {
  const heard: string[] = [];
  for (const words of said) heard.push((await device.say(words)).text);
  return heard;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'psoas-bundle-'));
  await bundle('lambda/index.ts', join(folder, 'index.js'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundle', () => {
  it('answers like the sources it was made of, and reads the rest of itself with the second turn', async () => {
    const sources = createDevice({ skill: () => createSkill({ memory: memoryInProcess() }) });
    const made = require(join(folder, 'index.js')) as Bundle;
    const skill = made.createSkill({ memory: made.memoryInProcess() });
    const bundled = createDevice({ skill: () => skill });
    const [welcome, expected] = [await listen(bundled, 'open psoas coach'), await listen(sources, 'open psoas coach')];
    expect(welcome).toEqual(expected);
    expect(loaded()).toEqual(['index.js']);
    expect(await listen(bundled, ...SAID)).toEqual(await listen(sources, ...SAID));
    expect(loaded()).toEqual(['i18next.js', 'index.js', 'later.js']);
  });

  it('has a source map beside each of its files', () => {
    const files = readdirSync(folder).filter((name) => name !== 'data' && name !== 'entry.mjs');
    expect(files.sort()).toEqual(
      ['aws4', 'i18next', 'index', 'later'].flatMap((name) => [`${name}.js`, `${name}.js.map`]),
    );
  });
});
