import type { Side } from '../content/types';
import type { Line } from '../languages/line';
import type { Asking } from '../session/asking';
import { isFirstVisit, wordingOf } from '../session/cue';
import type { Spot } from '../session/state';
import type { Plan } from '../session/types';
import type { Beat, Cost, PartEnd, Setting } from './beats';
import {
  HALF_FILL,
  LINE_BYTES,
  PART_FILL,
  PART_SECONDS,
  PART_SOUNDS,
  SOUND_BYTES,
  silenceBytes,
  WHISPER_BYTES,
} from './budgets';
import { nearest, tenths } from './tenths';

/** What the routine looks like once a part has been played to its end. */
export type After =
  | { readonly at: 'spot'; readonly spot: Spot }
  | { readonly at: 'finished' }
  | { readonly at: 'same' };

/** A part under construction. */
export interface Part {
  readonly beats: Beat[];
  after: After;
  asking?: Asking;
  question?: Line;
  finished: boolean;
  /** It ends between two sides, and this one is still to come. */
  owes?: Side;
}

const silence: Cost = { seconds: 0, bytes: 0, sounds: 0 };

function cost(beat: Beat, setting: Setting): Cost {
  const known = setting.kept?.costs.get(beat);
  if (known) return known;
  const { voice } = setting;
  const each = LINE_BYTES + (setting.prefs.quiet ? WHISPER_BYTES : 0);
  let sounds = beat.sound ? 1 : 0;
  let lines = beat.line ? 1 : 0;
  let words = beat.line ? voice.measure(beat.line).bytes + each : 0;
  if (beat.inner)
    for (const { line, sound } of beat.inner) {
      if (sound) sounds += 1;
      if (!line) continue;
      lines += 1;
      words += voice.measure(line).bytes + each;
    }
  const bytes = words + silenceBytes(beat.seconds) + 24 * (lines + sounds) + sounds * SOUND_BYTES;
  const made = { seconds: beat.seconds, bytes, sounds };
  setting.kept?.costs.set(beat, made);
  return made;
}

const plus = (a: Cost, b: Cost): Cost => ({
  seconds: nearest(a.seconds + b.seconds),
  bytes: a.bytes + b.bytes,
  sounds: a.sounds + b.sounds,
});

/** Is there room in a part for more, behind what it has used? */
const fits = (used: Cost, more: Cost, bytes: number): boolean =>
  nearest(used.seconds + more.seconds) <= PART_SECONDS &&
  used.bytes + more.bytes <= bytes &&
  used.sounds + more.sounds <= PART_SOUNDS;

export const spokenBeat = (kind: Beat['kind'], line: Line, setting: Setting): Beat => ({
  kind,
  line,
  seconds: tenths(setting.voice.measure(line).seconds),
});

export const prompts = {
  /** Between two moves, with the routine going on by itself. */
  ready: { key: 'coach.prompt.ready' },
  /** In the middle of a long rest. */
  checkIn: { key: 'rest.checkIn' },
  /** At the end of a reprompt: nothing more will happen by itself. */
  goOn: { key: 'coach.prompt.goOn' },
  /** The first time with what brings back a routine that has gone quiet. */
  goOnFirst: { key: 'coach.prompt.goOnFirst' },
  /** The reprompt of a part that waits. */
  waiting: { key: 'coach.prompt.waiting' },
  done: { key: 'coach.prompt.done' },
  doneAgain: { key: 'coach.prompt.doneAgain' },
  felt: { key: 'coach.prompt.felt' },
  feltAgain: { key: 'coach.prompt.feltAgain' },
  resume: { key: 'coach.prompt.resume' },
} as const satisfies Record<string, Line>;

/** The question behind the last move, whole and in few words: in a first session there is nothing to compare with. */
export const landing = (plan: Plan): { readonly full: Line; readonly again: Line } =>
  isFirstVisit(plan)
    ? { full: prompts.done, again: prompts.doneAgain }
    : { full: prompts.felt, again: prompts.feltAgain };

/** The prompts of a part that ended between two sides name the one that is still to come. */
export const readyPrompt = ({ owes }: Pick<Part, 'owes'>): Line =>
  owes ? { key: 'coach.prompt.readySide', side: owes } : prompts.ready;

export const goOnPrompt = ({ owes }: Pick<Part, 'owes'>, plan: Plan): Line =>
  owes ? { key: 'coach.prompt.goOnSide', side: owes } : isFirstVisit(plan) ? prompts.goOnFirst : prompts.goOn;

/** Beats that were looked at but not used yet go back in front. */
export class Source {
  private readonly ahead: Beat[] = [];
  /** What is said behind the last beat goes by the plan. */
  constructor(
    private readonly stream: Iterator<Beat>,
    readonly plan: Plan,
  ) {}
  next(): Beat | null {
    const queued = this.ahead.shift();
    if (queued) return queued;
    const { value, done } = this.stream.next();
    return done ? null : (value as Beat);
  }
  putBack(beats: readonly Beat[]): void {
    this.ahead.unshift(...beats);
  }
}

/** A place where a part may end: behind so many of its beats, and so many seconds in. */
interface Stop {
  readonly count: number;
  readonly kind: PartEnd;
  readonly seconds: number;
}

/** Nothing is owed to a side there. */
const isEven = ({ kind }: Stop): boolean => kind === 'move' || kind === 'even';

/**
 * Takes beats while they fit, then goes back to the best place to stop: where nothing is owed to a side, the latest of its
 * kind that leaves the part well filled.
 */
export function fill(opening: readonly Beat[], source: Source, bytes: number, setting: Setting): Part {
  const beats: Beat[] = [...opening];
  let used = beats.reduce((sum, beat) => plus(sum, cost(beat, setting)), silence);
  // Room for the prompt that closes the part, or for the question that it stops at.
  const [named, plain] = [goOnPrompt({ owes: 'right' }, source.plan), goOnPrompt({}, source.plan)].map((line) =>
    cost(spokenBeat('question', line, setting), setting),
  ) as [Cost, Cost];
  const prompt = named.seconds > plain.seconds ? named : plain;
  const stops: Stop[] = [];
  for (;;) {
    const beat = source.next();
    if (!beat) return closing(beats, bytes, used, source, stops, setting);
    used = plus(used, cost(beat, setting));
    const room = beat.stop ? cost(spokenBeat('question', beat.stop.line, setting), setting) : prompt;
    if (!fits(used, room, bytes) && stops.length > 0) {
      source.putBack([beat]);
      return cut(beats, stops, source, setting);
    }
    beats.push(beat);
    if (beat.stop) return ask(beats, beat.stop, source, setting);
    if (beat.end) stops.push({ count: beats.length, kind: beat.end, seconds: used.seconds });
    if (beat.end === 'move' && setting.prefs.pace === 'wait') return cut(beats, stops, source, setting);
  }
}

/** The routine came to its end: closing words, unless they no longer fit. */
function closing(
  beats: Beat[],
  bytes: number,
  used: Cost,
  source: Source,
  stops: readonly Stop[],
  setting: Setting,
): Part {
  const end = [
    spokenBeat('cue', { key: 'coach.done', form: wordingOf(source.plan) }, setting),
    spokenBeat('question', landing(source.plan).full, setting),
  ];
  const total = end.reduce((sum, beat) => plus(sum, cost(beat, setting)), used);
  if (!fits(total, silence, bytes) && stops.length > 0) return cut(beats, stops, source, setting);
  return { beats: [...beats, ...end], after: { at: 'finished' }, finished: true };
}

/**
 * The best of the places to stop. Well filled and nothing owed comes before a rest, as does half filled: nobody is asked anything
 * who has just come to lie. Then any place where nothing is owed:
 * between the two sides of a pair a part ends only if it holds nothing else, and then rather where the body turns over.
 */
function bestOf(stops: readonly Stop[], { prefs: { pace } }: Setting): Stop {
  const full = ({ seconds }: Stop) => pace === 'wait' || seconds >= PART_SECONDS * PART_FILL;
  const half = ({ seconds }: Stop) => seconds >= PART_SECONDS * HALF_FILL;
  const moves = (stop: Stop) => pace === 'flow' && stop.kind === 'move' && full(stop);
  const orders: readonly ((stop: Stop) => boolean)[] = [
    moves,
    (stop) => isEven(stop) && full(stop),
    (stop) => isEven(stop) && half(stop),
    (stop) => stop.kind === 'rest' && full(stop),
    isEven,
    ({ kind }) => kind === 'turn',
    ({ kind }) => kind === 'rest',
  ];
  for (const suits of orders) {
    const found = stops.findLast(suits);
    if (found) return found;
  }
  return stops.at(-1) as Stop;
}

function cut(beats: readonly Beat[], stops: readonly Stop[], source: Source, setting: Setting): Part {
  const chosen = bestOf(stops, setting);
  source.putBack(beats.slice(chosen.count));
  const kept = beats.slice(0, chosen.count);
  const part: Part = { beats: kept, after: afterwards(source), finished: false };
  const owed = owedNext(kept.at(-1), source);
  return owed ? { ...part, owes: owed } : part;
}

/** The side that comes next in the move that a part has ended in the middle of. */
function owedNext(last: Beat | undefined, source: Source): Side | null {
  const next = source.next();
  if (!next) return null;
  source.putBack([next]);
  const turns = next.side && last?.side && next.side !== last.side && next.spot?.index === last.spot?.index;
  return turns && last?.end !== 'even' ? (next.side ?? null) : null;
}

function ask(beats: readonly Beat[], stop: NonNullable<Beat['stop']>, source: Source, setting: Setting): Part {
  const question = spokenBeat('question', stop.line, setting);
  return {
    beats: [...beats, question],
    after: afterwards(source),
    asking: stop.asking,
    question: stop.line,
    finished: false,
  };
}

/** The spot of the next beat is where the routine will go on. */
function afterwards(source: Source): After {
  const next = source.next();
  if (!next) return { at: 'finished' };
  source.putBack([next]);
  return next.spot ? { at: 'spot', spot: next.spot } : { at: 'same' };
}
