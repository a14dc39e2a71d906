import type { TimelineEntry } from '../../lambda/index';
import type { Segment } from '../ssml';
import { type Playback, thousandths, WINDOW_SECONDS } from '../truth';

/** A stretch of a response as it sounds, in seconds since the response began. */
export interface Note {
  readonly kind: 'speech' | 'pause' | 'sound' | 'window';
  readonly start: number;
  readonly end: number;
  readonly part: TimelineEntry['part'];
  /** The words, or the address of the sound. */
  readonly text?: string;
  /** The clip with these words. */
  readonly clip?: string;
}

const KINDS = { speech: 'speech', silence: 'pause', sound: 'sound' } as const;

/**
 * What is heard when: both parts of a response behind one another, with the microphone windows if it is open. Silences
 * that follow each other are one pause. Words last as long as their segment says.
 */
export const scoreOf = (
  sounds: { readonly speech: readonly Segment[]; readonly reprompt: readonly Segment[] },
  options: {
    readonly mic: boolean;
    readonly reprompt: boolean;
    readonly clipOf?: (text: string) => string | undefined;
  },
): Note[] => {
  const notes: Note[] = [];
  let at = 0;
  const add = (note: Omit<Note, 'start' | 'end'>, seconds: number): void => {
    const before = notes.at(-1);
    const start = thousandths(at);
    at += seconds;
    if (seconds <= 0) return;
    if (note.kind === 'pause' && before?.kind === 'pause' && before.part === note.part) {
      notes[notes.length - 1] = { ...before, end: thousandths(at) };
    } else notes.push({ ...note, start, end: thousandths(at) });
  };
  const play = (part: Note['part'], segments: readonly Segment[]): void => {
    for (const { kind, text, seconds } of segments) {
      const clip = kind === 'speech' && text ? options.clipOf?.(text) : undefined;
      const words = { ...(text === undefined ? {} : { text }), ...(clip === undefined ? {} : { clip }) };
      add({ kind: KINDS[kind], part, ...words }, seconds);
    }
    if (options.mic) add({ kind: 'window', part }, WINDOW_SECONDS);
  };
  play('speech', sounds.speech);
  if (options.mic && options.reprompt) play('reprompt', sounds.reprompt);
  return notes;
};

/** An entry of the timeline at the seconds at which it is played. */
export interface Mark {
  readonly kind: TimelineEntry['kind'];
  readonly part: TimelineEntry['part'];
  readonly start: number;
  readonly end: number;
  /** As the skill planned them. */
  readonly planned: readonly [start: number, end: number];
  readonly technique: string | null;
  readonly side: TimelineEntry['side'];
  readonly set: number | null;
  readonly text: string;
  readonly within?: number;
  /** Of a hold or rest: how long the whole of it is, and what is left of it behind this stretch. Seconds. */
  readonly whole?: number;
  readonly after?: number;
}

const LAST = 1e-6;

/** A rest is told in stretches, with words between them; whoever rests counts all of it. */
const wholeOf = ({ truthAt }: Playback, kind: Mark['kind'], end: number): Pick<Mark, 'whole' | 'after'> => {
  if (kind !== 'hold' && kind !== 'rest') return {};
  const { hold_seconds: whole, remaining_seconds: after } = truthAt(end - LAST);
  return whole === null || after === null ? {} : { whole, after };
};

export const marksOf = (playback: Playback): Mark[] =>
  playback.entries.map(({ entry, start, end }) => ({
    kind: entry.kind,
    part: entry.part,
    start: thousandths(start),
    end: thousandths(end),
    planned: [entry.start, entry.end],
    technique: entry.technique,
    side: entry.side,
    set: entry.set ?? null,
    text: entry.text,
    ...(entry.within === undefined ? wholeOf(playback, entry.kind, end) : { within: entry.within }),
  }));
