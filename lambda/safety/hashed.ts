/*
 * What was learned of many features is kept as numbers that are looked things up in as they are: a start parses none of
 * it and makes no object of it. A feature stands for itself by 32 bits of its text, which are sorted; of a hundred thousand
 * features nobody learned, two or three are taken for one that was.
 */

/** 32 bits of a text (FNV-1a, over code units). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Numbers as text, lowest byte first, and back. */
export const inText = ({ buffer, byteOffset, byteLength }: Uint32Array | Uint8Array | Int8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');
export const bytesIn = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, 'base64')).buffer;
export const uint32In = (text: string): Uint32Array => new Uint32Array(bytesIn(text));
export const int8In = (text: string): Int8Array => new Int8Array(bytesIn(text));

/** Where a feature stands among sorted hashes; -1 where it does not. */
export function indexIn(feature: string, hashes: Uint32Array): number {
  const hash = hashOf(feature);
  let [from, to] = [0, hashes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hashes[middle] as number) < hash) from = middle + 1;
    else to = middle;
  }
  return hashes[from] === hash ? from : -1;
}
