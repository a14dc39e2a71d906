import { fliteClips, spelt } from '../../../simulator/speech/clips';
import { readWav, secondsOf, trimmed, writeWav } from '../../../simulator/speech/wav';

const RATE = 16_000;
/** Samples: quiet, loud, quiet, in seconds. */
const samples = (before: number, loud: number, after: number) => {
  const data = Buffer.alloc((before + loud + after) * RATE * 2);
  for (let i = before * RATE; i < (before + loud) * RATE; i++) data.writeInt16LE(i % 2 ? 9000 : -9000, i * 2);
  return { rate: RATE, data };
};

describe('a clip', () => {
  it('begins with the first sound and ends a fixed pause behind the last', () => {
    expect(secondsOf(trimmed(samples(0.25, 1, 0.5), 0.3))).toBeCloseTo(1.3, 3);
  });

  it('survives being written and read', () => {
    const one = samples(0, 0.5, 0);
    expect(readWav(writeWav(one))).toEqual(one);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('x'.repeat(100))],
    ['a header alone', writeWav({ rate: RATE, data: Buffer.alloc(0) })],
  ])('is not made of %s', (_what, bytes) => {
    expect(() => readWav(bytes)).toThrow('not a WAV file');
  });
});

describe('the voice', () => {
  const clips = fliteClips();
  afterAll(() => clips.close());

  it('says "psoas" as people say it', () => {
    expect(spelt('The psoas, or iliopsoas.')).toBe('The so ass, or illio so ass.');
  });

  it('gives words their measured length and leaves silences alone', async () => {
    const silence = { kind: 'silence', seconds: 30, planned: 30 } as const;
    const words = (text: string) => ({ kind: 'speech', text, seconds: 9, planned: 9 }) as const;
    const [short, hold, long, again] = await clips.sounding([
      words('Halfway.'),
      silence,
      words('Put your right knee down, your left foot in front.'),
      words('Halfway.'),
    ]);
    expect(hold).toBe(silence);
    expect(short).toMatchObject({ modelled: 9, planned: 9 });
    // A person says the first in about a second and the second in two to four.
    expect(short?.seconds).toBeGreaterThan(0.6);
    expect(short?.seconds).toBeLessThan(1.4);
    expect(long?.seconds).toBeGreaterThan(2);
    expect(long?.seconds).toBeLessThan(4);
    expect(again?.seconds).toBe(short?.seconds);
    const clip = clips.made(clips.idOf('Halfway.') ?? '');
    expect(secondsOf(readWav(clip?.wav as Buffer))).toBe(short?.seconds);
    expect(clips.made(clips.idOf('Never said.') ?? '')).toBeUndefined();
  });

  it('keeps the length that the skill believes in where it has no words to say', async () => {
    const [odd] = await clips.sounding([{ kind: 'speech', text: '—', seconds: 0.5, planned: 0.5 }]);
    expect(odd?.seconds).toBeGreaterThan(0);
  });
});
