import type { Page } from 'playwright-core';

/** A stretch of sound as it was heard on the wall clock. Seconds. */
export interface Heard {
  readonly start: number;
  readonly end: number;
}

export interface HeldFor {
  readonly technique: string;
  readonly side: string;
  /** As the skill planned it. */
  readonly planned: number;
  /** As the device counts it, with the measured lengths of its clips. */
  readonly device: number;
  /** By how much this voice is quicker with the words inside than was planned. */
  readonly words: number;
  /** From the last sound before to the first sound after, by the wall clock. */
  readonly wall: number;
  /** How far the release lies from its second on the timeline, counted from the first word of the response. */
  readonly late: number;
}

export interface Spoken {
  readonly second: number;
  /** By the wall clock, from the first word of the response. */
  readonly wall: number;
  readonly text: string;
}

/**
 * Listens in the page: an analyser on what goes to the loudspeaker is asked every few milliseconds whether it is silent,
 * and the wall clock is written down when that changes.
 */
export const LISTEN = `(() => {
  const QUIET = 0.004;
  const GAP = 0.12;
  const heard = (globalThis.heard = []);
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (target, ...rest) {
    if (target === this.context.destination) {
      const analyser = new AnalyserNode(this.context, { fftSize: 256 });
      connect.call(this, analyser);
      const samples = new Float32Array(analyser.fftSize);
      setInterval(() => {
        analyser.getFloatTimeDomainData(samples);
        const now = performance.now() / 1000;
        const loud = samples.some((sample) => Math.abs(sample) > QUIET);
        const last = heard.at(-1);
        if (!loud) return;
        if (last && now - last.end < GAP) last.end = now;
        else heard.push({ start: now, end: now });
      }, 5);
    }
    return connect.call(this, target, ...rest);
  };
})()`;

interface Note {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}
interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly planned: readonly [number, number];
  readonly technique: string | null;
  readonly side: string | null;
  readonly within?: number;
}
export interface Score {
  readonly notes: readonly Note[];
  readonly marks: readonly Mark[];
}

export const heardBy = (page: Page): Promise<Heard[]> => page.evaluate('globalThis.heard') as Promise<Heard[]>;

const nearest = (heard: readonly Heard[], second: number, edge: 'start' | 'end'): number =>
  heard.map((sound) => sound[edge]).reduce((best, at) => (Math.abs(at - second) < Math.abs(best - second) ? at : best));

/** Sets what was heard beside the timeline, between two seconds of it. Sounds are counted from the first words on. */
export const compare = ({ notes, marks }: Score, all: readonly Heard[], until: number, from = 0) => {
  const first = notes.find((note) => note.kind === 'speech' && note.start >= from)?.start ?? 0;
  const origin = (all[0]?.start ?? Number.NaN) - first;
  const heard = all.map(({ start, end }) => ({ start: start - origin, end: end - origin }));
  const spoken: Spoken[] = notes
    .filter((note) => note.kind === 'speech' && note.start >= from && note.end <= until)
    .map((note) => ({ second: note.start, wall: nearest(heard, note.start, 'start'), text: note.text ?? '' }));
  const inside = (hold: Mark): Mark[] => marks.filter(({ within }) => within !== undefined && marks[within] === hold);
  const holds: HeldFor[] = marks
    .filter((mark) => mark.kind === 'hold' && mark.within === undefined && mark.start >= from && mark.end + 1 <= until)
    .map((mark) => {
      // The last clip before a hold ends in its own pause; the hold begins when the clip is over.
      const before = notes.findLast((note) => note.kind === 'speech' && note.end <= mark.start + 0.05);
      const began = nearest(heard, before?.start ?? 0, 'start') + (mark.start - (before?.start ?? 0));
      const released = nearest(heard, mark.end, 'start');
      return {
        technique: mark.technique ?? '',
        side: mark.side ?? 'both',
        planned: mark.planned[1] - mark.planned[0],
        device: mark.end - mark.start,
        words: inside(mark).reduce((sum, { start, end, planned: [from, to] }) => sum + (to - from) - (end - start), 0),
        wall: released - began,
        late: released - mark.end,
      };
    });
  return { spoken, holds };
};
