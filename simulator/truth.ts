import type { TimelineEntry } from '../lambda/index';
import type { Segment } from './ssml';

/** The microphone stays open this long after speech, and again after the reprompt. Seconds (platform sheet, 2.1). */
export const WINDOW_SECONDS = 8;

export type EntryKind = TimelineEntry['kind'];
export interface Held {
  readonly left: number;
  readonly right: number;
  readonly both: number;
}
/** Seconds of holds and rests, numbers of repetitions and breaths, by technique. */
export type HeldBy = Readonly<Record<string, Held>>;

/** Where the device really was, in the shape of the skill's own position. */
export interface Truth {
  /** Seconds since the response began. */
  readonly at: number;
  readonly routine: string | null;
  readonly technique: string | null;
  readonly side: 'left' | 'right' | null;
  readonly set: number | null;
  readonly step: 'setup' | 'work' | 'release' | null;
  /** The kind of timeline entry that was playing, a microphone window included. */
  readonly kind: EntryKind | null;
  /** Of the hold or rest that is under way or being set up, as far as this response plays it. */
  readonly hold_seconds: number | null;
  readonly remaining_seconds: number | null;
  readonly state: string;
  /** Of this one response, up to `at`. */
  readonly held: HeldBy;
}

/** A line through corner points that turns planned seconds into played ones: words stretch, silences do not. */
export interface Track {
  readonly planned: readonly number[];
  readonly played: readonly number[];
}

export const trackOf = (segments: readonly Segment[], tempo: number): Track => {
  const planned = [0];
  const played = [0];
  let p = 0;
  let t = 0;
  for (const segment of segments) {
    p += segment.planned;
    t += segment.kind === 'speech' ? segment.seconds * tempo : segment.seconds;
    planned.push(p);
    played.push(t);
  }
  return { planned, played };
};

const trackEnd = (track: Track): { planned: number; played: number } => ({
  planned: track.planned.at(-1) ?? 0,
  played: track.played.at(-1) ?? 0,
});

const along = (track: Track, second: number): number => {
  const { planned, played } = track;
  let low = 0;
  let high = planned.length - 1;
  if (second <= 0) return second;
  if (second >= (planned[high] as number)) return (played[high] as number) + second - (planned[high] as number);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((planned[middle] as number) <= second) low = middle;
    else high = middle;
  }
  const width = (planned[high] as number) - (planned[low] as number);
  const share = width > 0 ? (second - (planned[low] as number)) / width : 0;
  return (played[low] as number) + share * ((played[high] as number) - (played[low] as number));
};

/** A timeline entry at the seconds the device played it. */
export interface Played {
  readonly entry: TimelineEntry;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface Playback {
  /** Played seconds of the two spoken parts. */
  readonly speech: number;
  readonly reprompt: number;
  readonly entries: readonly Played[];
  truthAt(second: number): Truth;
  /** What was held up to a second; the quick half of `truthAt`. */
  heldAt(second: number): HeldBy;
}

const STATES: Readonly<Record<EntryKind, string>> = {
  cue: 'setup',
  settle: 'settling',
  hold: 'hold',
  rep: 'reps',
  breath: 'breaths',
  rest: 'rest',
  release: 'release',
  chime: 'between',
  question: 'between',
  window: 'between',
};
const STEPS: Readonly<Partial<Record<EntryKind, Truth['step']>>> = {
  hold: 'work',
  rep: 'work',
  breath: 'work',
  rest: 'work',
  release: 'release',
};
const TIMED: ReadonlySet<EntryKind> = new Set<EntryKind>(['hold', 'rest']);
const COUNTED: ReadonlySet<EntryKind> = new Set<EntryKind>(['rep', 'breath']);

const heldUntil = (entries: readonly Played[], second: number): HeldBy => {
  const held: Record<string, { left: number; right: number; both: number }> = {};
  for (const { entry, start, end } of entries) {
    if (start >= second) break;
    if (entry.technique === null || entry.within !== undefined) continue;
    let amount = 0;
    if (TIMED.has(entry.kind)) amount = Math.min(end, second) - start;
    else if (COUNTED.has(entry.kind) && end <= second + 1e-6) amount = entry.credit ?? 1;
    if (amount <= 0) continue;
    held[entry.technique] ??= { left: 0, right: 0, both: 0 };
    const sides = held[entry.technique];
    if (sides) sides[entry.side ?? 'both'] += amount;
  }
  return held;
};

const rounded = (held: HeldBy): HeldBy =>
  Object.fromEntries(
    Object.entries(held).map(([technique, { left, right, both }]) => [
      technique,
      { left: thousandths(left), right: thousandths(right), both: thousandths(both) },
    ]),
  );

/** Adds up what several responses held. */
export const addHeld = (a: HeldBy, b: HeldBy): HeldBy => {
  const sum: Record<string, Held> = { ...a };
  for (const [technique, held] of Object.entries(b)) {
    const before = sum[technique] ?? { left: 0, right: 0, both: 0 };
    sum[technique] = {
      left: before.left + held.left,
      right: before.right + held.right,
      both: before.both + held.both,
    };
  }
  return rounded(sum);
};

/** Thousandths are enough for everybody, and floating point has nothing more to say. */
export const thousandths = (seconds: number): number => Math.round(seconds * 1000) / 1000;

const sameRound = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.technique === b.technique && a.side === b.side && (a.set ?? 1) === (b.set ?? 1);

/** Hold or rest seconds of the round that an entry belongs to: all of them, and those still ahead at a second. */
const holdOf = (entries: readonly Played[], here: Played, at: number): { whole: number; left: number } | null => {
  let whole = 0;
  let left = 0;
  const look = (step: 1 | -1, from: number): void => {
    for (let i = from; i >= 0 && i < entries.length; i += step) {
      const { entry, start, end } = entries[i] as Played;
      if (entry.within !== undefined) continue;
      if (entry.technique !== null && !sameRound(entry, here.entry)) return;
      if (entry.kind === 'release' && i !== here.index) return;
      if (!TIMED.has(entry.kind)) continue;
      whole += end - start;
      left += Math.max(0, end - Math.max(start, at));
    }
  };
  look(1, here.index);
  look(-1, here.index - 1);
  return whole > 0 ? { whole, left } : null;
};

/**
 * The device's own truth about one response: which entry was playing at which second, however fast it speaks.
 * The timeline says what is what; how long it took comes from the SSML alone.
 */
export const playbackOf = (
  timeline: readonly TimelineEntry[],
  speech: Track,
  reprompt: Track,
  context: { readonly routine: string | null; readonly asking: string | null },
): Playback => {
  const spoken = trackEnd(speech);
  const again = trackEnd(reprompt);
  const second = (planned: number, part: TimelineEntry['part']): number => {
    if (part === 'speech') {
      return planned <= spoken.planned ? along(speech, planned) : spoken.played + planned - spoken.planned;
    }
    const from = spoken.planned + WINDOW_SECONDS;
    const offset = planned - from;
    return (
      spoken.played +
      WINDOW_SECONDS +
      (offset <= again.planned ? along(reprompt, offset) : again.played + offset - again.planned)
    );
  };
  let cached: Played[] | undefined;
  const entries = (): Played[] => {
    cached ??= timeline.map((entry, index) => ({
      entry,
      index,
      start: second(entry.start, entry.part),
      end: second(entry.end, entry.part),
    }));
    return cached;
  };
  const playing = (at: number): Played | null => {
    let found: Played | null = null;
    for (const played of entries()) {
      if (played.entry.within !== undefined) continue;
      if (played.start > at) break;
      if (played.end > played.start) found = played;
    }
    return found;
  };
  return {
    speech: spoken.played,
    reprompt: again.played,
    get entries() {
      return entries();
    },
    heldAt: (at) => heldUntil(entries(), at),
    truthAt: (at) => {
      const all = entries();
      const now = playing(at);
      // Between two moves the listener is where the routine goes on.
      const here =
        now && now.entry.technique === null
          ? all.find(({ entry, index }) => index > now.index && entry.technique !== null && entry.within === undefined)
          : (now ?? undefined);
      const kind = now?.entry.kind ?? null;
      const hold = here ? holdOf(all, here, at) : null;
      const pausing = kind === null || kind === 'question' || kind === 'window';
      return {
        at: thousandths(at),
        routine: here ? context.routine : null,
        technique: here?.entry.technique ?? null,
        side: here?.entry.side ?? null,
        set: here ? (here.entry.set ?? 1) : null,
        step: here ? (STEPS[here.entry.kind] ?? 'setup') : null,
        kind,
        hold_seconds: hold ? thousandths(hold.whole) : null,
        remaining_seconds: hold ? thousandths(hold.left) : null,
        state: kind === null || (pausing && context.asking) ? 'asking' : STATES[kind],
        held: rounded(heldUntil(all, at)),
      };
    },
  };
};
