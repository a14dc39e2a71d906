import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../lambda/memory/dynamo/crc32';

/** A picture: rows of red, green and blue bytes from the top left corner. */
export interface Picture {
  readonly size: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const UP = 2;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Each row as its difference from the one above: smooth pictures pack small. */
function rows({ size, pixels }: Picture): Buffer {
  const width = size * 3;
  const out = Buffer.alloc((width + 1) * size);
  for (let y = 0; y < size; y += 1) {
    const start = y * (width + 1);
    out[start] = UP;
    for (let x = 0; x < width; x += 1) {
      const above = y === 0 ? 0 : (pixels[(y - 1) * width + x] ?? 0);
      out[start + 1 + x] = ((pixels[y * width + x] ?? 0) - above) & 255;
    }
  }
  return out;
}

/** A square picture as a PNG file: 8 bits a channel, true colour, no transparency. */
export function encode(picture: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.size, 0);
  header.writeUInt32BE(picture.size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(rows(picture), { level: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/**
 * Reads what `encode` writes. Packed bytes differ between versions of zlib; the picture inside does not.
 * @throws Error for anything else.
 */
export function decode(file: Buffer): Picture {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG file');
  let size = 0;
  const packed: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    const type = body.toString('latin1', 0, 4);
    const data = body.subarray(4);
    if (file.readUInt32BE(at + 8 + length) !== crc32(body)) throw new Error(`${type} is damaged`);
    if (type === 'IHDR') {
      size = data.readUInt32BE(0);
      if (data.readUInt32BE(4) !== size || data.readUInt16BE(8) !== 0x0802) throw new Error('not one of our pictures');
    }
    if (type === 'IDAT') packed.push(data);
    at += length + 12;
  }
  const filtered = inflateSync(Buffer.concat(packed));
  const width = size * 3;
  const pixels = new Uint8Array(width * size);
  for (let y = 0; y < size; y += 1) {
    if (filtered[y * (width + 1)] !== UP) throw new Error('not one of our pictures');
    for (let x = 0; x < width; x += 1) {
      const above = y === 0 ? 0 : (pixels[(y - 1) * width + x] ?? 0);
      pixels[y * width + x] = ((filtered[y * (width + 1) + 1 + x] ?? 0) + above) & 255;
    }
  }
  return { size, pixels };
}
