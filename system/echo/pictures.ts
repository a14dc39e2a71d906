import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
// biome-ignore lint/suspicious/noTsIgnore: the package has no types, and none are installed
// @ts-ignore
import { PNG as Untyped } from 'pngjs';

interface Png {
  width: number;
  height: number;
  data: Buffer;
}
const PNG = Untyped as {
  new (size: { width: number; height: number }): Png;
  sync: { read(bytes: Buffer): Png; write(png: Png): Buffer };
};

const APPROVED = join(__dirname, 'approved');
/** Pixels of a picture that become one of the approved one: words blur, and with them the fonts of a machine. */
const CELL = 16;
/** How far a cell's colour may be off, of 255, and how many cells may be further off, of all. */
const COLOUR = 24;
const CELLS = 0.015;

/** A picture in cells, each of the average colour of what is in it. */
const coarse = (bytes: Buffer): Png => {
  const { width, height, data } = PNG.sync.read(bytes);
  const small = new PNG({ width: Math.ceil(width / CELL), height: Math.ceil(height / CELL) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const sum = [0, 0, 0];
      let count = 0;
      for (let py = y * CELL; py < Math.min(height, (y + 1) * CELL); py++) {
        for (let px = x * CELL; px < Math.min(width, (x + 1) * CELL); px++) {
          for (const channel of [0, 1, 2])
            sum[channel] = (sum[channel] ?? 0) + (data[(py * width + px) * 4 + channel] ?? 0);
          count += 1;
        }
      }
      const at = (y * small.width + x) * 4;
      for (const channel of [0, 1, 2]) small.data[at + channel] = Math.round((sum[channel] ?? 0) / count);
      small.data[at + 3] = 255;
    }
  }
  return small;
};

/**
 * The share of a picture that differs from the approved one of that name; 1 for another size. Where none has been
 * approved, or `APPROVE` is set, this one is: look at it before you commit it. The picture itself is left in `dist/`.
 */
export const difference = (name: string, bytes: Buffer): number => {
  const seen = join(__dirname, '../../dist/pictures', `${name}.png`);
  mkdirSync(dirname(seen), { recursive: true });
  writeFileSync(seen, bytes);
  const now = coarse(bytes);
  const file = join(APPROVED, `${name}.png`);
  if (process.env.APPROVE) {
    mkdirSync(APPROVED, { recursive: true });
    writeFileSync(file, PNG.sync.write(now));
  }
  if (!existsSync(file))
    throw new Error(`no picture ${name} has been approved: run with APPROVE=1 and look at ${seen}`);
  const then = PNG.sync.read(readFileSync(file));
  if (then.width !== now.width || then.height !== now.height) return 1;
  let off = 0;
  for (let i = 0; i < now.data.length; i += 4) {
    const far = [0, 1, 2].some((c) => Math.abs((now.data[i + c] ?? 0) - (then.data[i + c] ?? 0)) > COLOUR);
    if (far) off += 1;
  }
  return off / (now.data.length / 4);
};

export const ALLOWED = CELLS;
