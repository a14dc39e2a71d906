import zlib from 'node:zlib';
import { bytesIn, inText } from '../safety/hashed';
import type { Net } from './heard';

/** A net as it is committed: figures in base64, all but the hashes deflated; most of them are small. */
export interface LearnedNet extends Pick<Net, 'labels' | 'step'> {
  readonly hashes: string;
  /** Of how many labels a trait says something: a byte each. */
  readonly counts: string;
  readonly gaps: string;
  readonly steps: string;
}

/** Bytes as text: two thirds of what they would be as they are. */
export const packed = (bytes: Uint8Array | Int8Array): string => inText(zlib.deflateRawSync(bytes, { level: 9 }));
const unpacked = (text: string): Uint8Array => Uint8Array.from(zlib.inflateRawSync(new Uint8Array(bytesIn(text))));

/** The net as it is read: while the bundle is built, so that a start only maps it. */
export function netOf({ labels, step, hashes, counts, gaps, steps }: LearnedNet): Net {
  const sizes = unpacked(counts);
  const from = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i += 1) from[i + 1] = (from[i] as number) + (sizes[i] as number);
  return {
    labels,
    step,
    hashes: new Uint32Array(bytesIn(hashes)),
    from,
    gaps: unpacked(gaps),
    steps: new Int8Array(unpacked(steps)),
  };
}
