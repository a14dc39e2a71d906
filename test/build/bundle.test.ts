import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSkill, memoryInProcess } from '../../lambda';
import { bundle } from '../../scripts/bundle';
import { CODES } from '../../scripts/languages';
import { createDevice, type Device } from '../../simulator';

type Bundle = typeof import('../../lambda');

const SAID = [
  'start',
  'full',
  'seven minutes without kneeling',
  'next',
  'how do I breathe in this one',
  'that hurts',
  'sharp pain in my calf',
] as const;

let folder: string;
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
  it('answers like the sources it was made of', async () => {
    const sources = createDevice({ skill: () => createSkill({ memory: memoryInProcess() }) });
    const made = require(join(folder, 'index.js')) as Bundle;
    const skill = made.createSkill({ memory: made.memoryInProcess() });
    const bundled = createDevice({ skill: () => skill });
    const said = ['open psoas coach', ...SAID];
    expect(await listen(bundled, ...said)).toEqual(await listen(sources, ...said));
  });

  it('is one file with its source map, one for what each language hears, the entry, and data', () => {
    const code = ['index', ...CODES.map((one) => `hear.${one}`)].flatMap((name) => [`${name}.js`, `${name}.js.map`]);
    expect(readdirSync(folder).sort()).toEqual(['data', 'entry.mjs', ...code].sort());
    for (const name of readdirSync(join(folder, 'data')).filter((one) => !one.endsWith('.bin')))
      expect(() => JSON.parse(readFileSync(join(folder, 'data', name), 'utf8'))).not.toThrow();
  });

  it('keeps the data of a language apart from that of another', () => {
    const spoken = readdirSync(join(folder, 'data')).filter((name) =>
      /words|lexicon|likeness|lists|plain|net/.test(name),
    );
    expect(spoken.length).toBeGreaterThan(7);
    const own = CODES.map((code) => spoken.filter((name) => name.startsWith(`languages.${code}.`)));
    expect(own.filter((names) => names.length < 5)).toEqual([]);
    expect(own.flat().sort()).toEqual(spoken.sort());
  });
});
