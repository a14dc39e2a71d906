import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../lambda/languages';
import { drawIcon } from '../../scripts/icons/drawing';
import { decode, encode } from '../../scripts/icons/png';
import { ICONS } from '../../scripts/icons/sizes';
import skill from '../../skill-package/skill.json';

const PACKAGE = join(__dirname, '../../skill-package');

describe.each(Object.entries(ICONS))('The icon %s', (setting, { path, size }) => {
  const file = readFileSync(join(PACKAGE, path));

  it('is the one the script draws', () => {
    const icon = decode(file);
    expect(icon.size).toBe(size);
    expect(Buffer.compare(icon.pixels, drawIcon(size).pixels)).toBe(0);
  });

  it('is on the store page of every language', () => {
    const listings: Record<string, Record<string, unknown>> = skill.manifest.publishingInformation.locales;
    expect(LOCALES.map((locale) => listings[locale]?.[setting])).toEqual(LOCALES.map(() => `file://${path}`));
  });
});

describe('A picture', () => {
  it('survives being written and read', () => {
    const pixels = Uint8Array.from({ length: 5 * 5 * 3 }, (_, i) => (i * 97) & 255);
    expect(decode(encode({ size: 5, pixels }))).toEqual({ size: 5, pixels });
  });

  it('is refused when a byte of it was changed', () => {
    const file = encode(drawIcon(8));
    file[50] = (file[50] ?? 0) ^ 1;
    expect(() => decode(file)).toThrow('IDAT is damaged');
  });
});
