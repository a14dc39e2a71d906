/** Samples quieter than this count as silence; the voice's noise stays below. Of 32,767. */
const QUIET = 300;
const HEADER = 44;
const BYTES_PER_SAMPLE = 2;

export interface Samples {
  readonly rate: number;
  /** 16 bits, one channel. */
  readonly data: Buffer;
}

/** @throws Error for anything but 16-bit PCM of one channel. */
export const readWav = (wav: Buffer): Samples => {
  const fine =
    wav.length > HEADER &&
    wav.toString('latin1', 0, 4) === 'RIFF' &&
    wav.toString('latin1', 8, 16) === 'WAVEfmt ' &&
    wav.readUInt16LE(20) === 1 &&
    wav.readUInt16LE(22) === 1 &&
    wav.readUInt16LE(34) === 16;
  if (!fine) throw new Error('not a WAV file of 16 bits and one channel');
  const end = HEADER + Math.floor((wav.length - HEADER) / BYTES_PER_SAMPLE) * BYTES_PER_SAMPLE;
  return { rate: wav.readUInt32LE(24), data: wav.subarray(HEADER, end) };
};

export const writeWav = ({ rate, data }: Samples): Buffer => {
  const header = Buffer.alloc(HEADER);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(HEADER - 8 + data.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * BYTES_PER_SAMPLE, 28);
  header.writeUInt16LE(BYTES_PER_SAMPLE, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
};

export const secondsOf = ({ rate, data }: Samples): number => data.length / BYTES_PER_SAMPLE / rate;

/** Cuts the silence off both ends and puts a pause of exactly `pause` seconds behind the words. */
export const trimmed = ({ rate, data }: Samples, pause: number): Samples => {
  const count = data.length / BYTES_PER_SAMPLE;
  const loud = (i: number): boolean => Math.abs(data.readInt16LE(i * BYTES_PER_SAMPLE)) > QUIET;
  let first = 0;
  let last = count - 1;
  while (first < count && !loud(first)) first += 1;
  while (last > first && !loud(last)) last -= 1;
  const words = data.subarray(first * BYTES_PER_SAMPLE, (last + 1) * BYTES_PER_SAMPLE);
  return { rate, data: Buffer.concat([words, Buffer.alloc(Math.round(pause * rate) * BYTES_PER_SAMPLE)]) };
};
