import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Segment } from '../ssml';
import { readWav, secondsOf, trimmed, writeWav } from './wav';

/** One stretch of words as the device says it. */
export interface Clip {
  readonly seconds: number;
  readonly wav: Buffer;
}

export interface Clips {
  /** The name under which a page asks for the clip of some words; undefined where nobody speaks. */
  idOf(text: string): string | undefined;
  /** A clip that has been made; undefined for a name nobody was given. */
  made(id: string): Clip | undefined;
  /** Gives stretches of words the length of their clips, and makes the clips. */
  sounding(segments: readonly Segment[]): Promise<readonly Segment[]>;
  close(): Promise<void>;
}

const VOICE = { voice: 'slt', stretch: 1 } as const;
/**
 * Seconds behind the words of a clip, as a voice rests at the end of a sentence. Of the pauses tried, the one with which
 * this voice is nearest to the skill's own rate of speech inside holds: 31 holds of the routines are off by 0.06 s on
 * average and by 0.32 s at most.
 */
const PAUSE_SECONDS = 0.3;
/** Clips kept in memory; a clip is about 60 KB, a session says some hundred sentences. */
const KEPT = 1000;

/** Words that this voice would read wrongly, as they sound. */
const SAID: readonly (readonly [word: RegExp, sound: string])[] = [
  [/\biliopsoas\b/gi, 'illio so ass'],
  [/\bpsoas\b/gi, 'so ass'],
];

/** Words as they are handed to the voice. */
export const spelt = (text: string): string =>
  SAID.reduce((said, [word, sound]) => said.replace(word, sound), text.replaceAll('’', "'"));

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

interface Answer {
  readonly id: number;
  readonly wav?: Uint8Array;
  readonly error?: string;
}

/** Clips by Flite, made in a thread of their own. English only. */
export const fliteClips = (): Clips => {
  const ready = new Map<string, Clip>();
  const making = new Map<string, Promise<Clip>>();
  const waiting = new Map<number, (answer: Answer) => void>();
  let worker: Worker | undefined;
  let asked = 0;

  const thread = (): Worker => {
    if (worker) return worker;
    const made = new Worker(join(__dirname, 'flite-worker.cjs'));
    const fail = (why: string): void => {
      if (worker === made) worker = undefined;
      for (const [id, settle] of waiting) settle({ id, error: why });
      waiting.clear();
    };
    made.on('message', (answer: Answer) => {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
      // A silent voice must not keep the process alive.
      if (waiting.size === 0) made.unref();
    });
    made.on('error', (error) => fail(error.message));
    made.on('exit', () => fail('the voice has ended'));
    worker = made;
    return made;
  };

  const synthesise = async (text: string): Promise<Clip> => {
    const id = ++asked;
    const here = thread();
    here.ref();
    const answer = await new Promise<Answer>((settle) => {
      waiting.set(id, settle);
      here.postMessage({ id, text: spelt(text), ...VOICE });
    });
    if (!answer.wav) throw new Error(`no voice for "${text}": ${answer.error}`);
    const samples = trimmed(readWav(Buffer.from(answer.wav)), PAUSE_SECONDS);
    return { seconds: secondsOf(samples), wav: writeWav(samples) };
  };

  const clip = (text: string): Promise<Clip> => {
    const id = idOf(text);
    const known = ready.get(id);
    if (known) {
      ready.delete(id);
      ready.set(id, known);
      return Promise.resolve(known);
    }
    let made = making.get(id);
    if (!made) {
      made = synthesise(text)
        .then((done) => {
          ready.set(id, done);
          for (const oldest of ready.keys()) {
            if (ready.size <= KEPT) break;
            ready.delete(oldest);
          }
          return done;
        })
        .finally(() => making.delete(id));
      making.set(id, made);
    }
    return made;
  };

  return {
    idOf,
    made: (id) => ready.get(id),
    sounding: (segments) =>
      Promise.all(
        segments.map(async (segment) => {
          if (segment.kind !== 'speech') return segment;
          // Words without a clip stay unheard and take as long as the skill believes.
          const made = await clip(segment.text ?? '').catch(() => null);
          return made ? { ...segment, seconds: made.seconds, modelled: segment.seconds } : segment;
        }),
      ),
    close: async () => {
      await worker?.terminate();
    },
  };
};

/** No clips: words take as long as the skill believes, and nobody hears them. */
export const silentClips = (): Clips => ({
  idOf: () => undefined,
  made: () => undefined,
  sounding: async (segments) => segments,
  close: async () => undefined,
});
