import { move } from '../content';
import type { Side } from '../content/types';
import type { Line } from '../languages/line';
import type { Asking } from '../session/asking';
import type { Act, Ask, Cursor, Spot } from '../session/state';
import type { Plan } from '../session/types';
import type { Beat, Cost, PartEnd, Setting } from './beats';
import {
  LINE_BYTES,
  PART_FILL,
  PART_SECONDS,
  PART_SOUNDS,
  REPROMPT_BYTES,
  SOUND_BYTES,
  SPEECH_BYTES,
  silenceBytes,
  WHISPER_BYTES,
  WINDOW_SECONDS,
} from './budgets';
import { score } from './score';
import { SOUNDS } from './sounds';
import { nearest, tenths } from './tenths';

export type PartName = 'speech' | 'reprompt';

/** A beat with its place on the clock: seconds from the start of the response, windows included. */
export interface TimedBeat {
  readonly part: PartName;
  readonly start: number;
  readonly end: number;
  readonly beat: Beat;
}

/** What the routine looks like once a part has been played to its end. */
export type After =
  | { readonly at: 'spot'; readonly spot: Spot }
  | { readonly at: 'finished' }
  | { readonly at: 'same' };

interface Asked {
  readonly speech: Asking | null;
  readonly reprompt: Asking | null;
}

export interface Timeline {
  readonly beats: readonly TimedBeat[];
  /** Seconds of speech and silence in each part, windows not counted. */
  readonly speechSeconds: number;
  readonly repromptSeconds: number;
  /** Where the routine stands after each part. */
  readonly afterSpeech: After;
  readonly afterReprompt: After;
  /** The question that the open microphone belongs to, after each part. */
  readonly asking: Asked;
  /** The question that is open while a part is being spoken: one at the end of a piece of routine is not asked before. */
  readonly during: Asked;
  /** Answers to the question of the response that were none, one after another. */
  readonly tries: number;
  readonly closes: boolean;
}

/** A part under construction. */
interface Part {
  readonly beats: Beat[];
  after: After;
  asking?: Asking;
  question?: Line;
  finished: boolean;
  /** It ends between two sides, and this one is still to come. */
  owes?: Side;
}

const NOTHING: Asked = { speech: null, reprompt: null };

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

const spoken = (kind: Beat['kind'], line: Line, setting: Setting): Beat => ({
  kind,
  line,
  seconds: tenths(setting.voice.measure(line).seconds),
});

const prompts = {
  /** Between two moves, with the routine going on by itself. */
  ready: { key: 'coach.prompt.ready' },
  /** In the middle of a long rest. */
  checkIn: { key: 'rest.checkIn' },
  /** At the end of a reprompt: nothing more will happen by itself. */
  goOn: { key: 'coach.prompt.goOn' },
  /** The reprompt of a part that waits. */
  waiting: { key: 'coach.prompt.waiting' },
  done: { key: 'coach.prompt.done' },
  doneAgain: { key: 'coach.prompt.doneAgain' },
  resume: { key: 'coach.prompt.resume' },
} as const satisfies Record<string, Line>;

/** The prompts of a part that ended between two sides name the one that is still to come. */
const ready = ({ owes }: Pick<Part, 'owes'>): Line =>
  owes ? { key: 'coach.prompt.readySide', side: owes } : prompts.ready;
const goOn = ({ owes }: Pick<Part, 'owes'>): Line =>
  owes ? { key: 'coach.prompt.goOnSide', side: owes } : prompts.goOn;

/**
 * The timeline of a response: what was said in acts, cut into the two parts of a turn so that every budget holds and a
 * part ends where the listener is in no loaded position. Pure: the same acts, cursor and setting give the same timeline.
 */
export function timeline(acts: readonly Act[], cursor: Cursor, setting: Setting): Timeline {
  const opening = acts.filter((act) => act.act === 'say').map((act) => spoken('cue', act.line, setting));
  const guide = acts.find((act) => act.act === 'guide');
  const ask = acts.find((act) => act.act === 'ask');
  if (guide && (cursor.at === 'guiding' || cursor.at === 'paused')) {
    const eases = guide.entry === 'answer' && isLoaded(cursor) && sumOf(opening) > LONG_ANSWER;
    if (eases) opening.unshift(spoken('cue', { key: 'coach.guide.easeFirst' }, setting));
    const stream = score(cursor.plan, cursor.spot, eases ? 'eased' : guide.entry, setting);
    if (ask) return askedFirst(opening, ask, stream, cursor.spot, setting);
    return guided(opening, stream, setting);
  }
  if (acts.some((act) => act.act === 'keep-quiet')) return quiet(opening, setting);
  const speech: Part = { beats: [...opening], after: { at: 'same' }, finished: false };
  const reprompt: Part = { beats: [], after: { at: 'same' }, finished: false };
  if (ask) {
    speech.beats.push(spoken('question', ask.line, setting));
    reprompt.beats.push(spoken('question', ask.again, setting));
  }
  const open = ask?.asking ?? null;
  const asking = { speech: open, reprompt: open };
  return assemble(speech, reprompt, { asking, during: asking, tries: ask?.tries ?? 0, closes: !ask });
}

/** An answer longer than this, in seconds, is not waited for in a loaded hold: ours. */
const LONG_ANSWER = 8;

const sumOf = (beats: readonly Beat[]): number => beats.reduce((sum, { seconds }) => sum + seconds, 0);

/** Is the listener in the middle of a hold that pulls, presses or arches? */
function isLoaded({ plan, spot }: { readonly plan: Plan; readonly spot: Spot }): boolean {
  const item = plan.items[spot.index];
  if (!item || spot.step !== 'work') return false;
  const { kind } = move(item.move).work;
  return kind === 'hold' || kind === 'breaths';
}

/** The routine through both parts. */
function guided(opening: readonly Beat[], stream: Iterator<Beat>, setting: Setting): Timeline {
  const source = new Source(stream);
  const speech = fill(opening, source, SPEECH_BYTES, setting);
  const stopped = speech.asking !== undefined;
  const resting = !stopped && !speech.finished && speech.beats.at(-1)?.kind === 'rest';
  const carries = setting.carry && setting.prefs.pace !== 'wait' && !speech.finished;
  let reprompt: Part;
  if (carries) {
    reprompt = fill([], source, REPROMPT_BYTES, setting);
    if (reprompt.asking === undefined && !reprompt.finished)
      reprompt.beats.push(spoken('question', goOn(reprompt), setting));
  } else {
    // Nothing goes on: what was asked stays asked.
    const line = speech.finished ? prompts.doneAgain : (speech.question ?? prompts.waiting);
    reprompt = { ...speech, beats: [spoken('question', line, setting)] };
  }
  if (!stopped && !speech.finished)
    speech.beats.push(spoken('question', resting ? prompts.checkIn : ready(speech), setting));
  const asking: Asked = { speech: resting ? 'rest-on' : questionOf(speech), reprompt: questionOf(reprompt) };
  const during: Asked = carries ? NOTHING : { speech: null, reprompt: asking.reprompt };
  return assemble(speech, reprompt, { asking, during, tries: 0, closes: false });
}

/** A question before the routine that must not stall it: without an answer the reprompt goes on with the plan as it is. */
function askedFirst(
  opening: readonly Beat[],
  ask: Ask,
  stream: Iterator<Beat>,
  spot: Spot,
  setting: Setting,
): Timeline {
  const question = spoken('question', ask.line, setting);
  const here: After = { at: 'spot', spot };
  const speech: Part = { beats: [...opening, question], after: here, finished: false };
  const { asking, tries = 0 } = ask;
  if (!setting.carry || setting.prefs.pace === 'wait') {
    const reprompt: Part = { beats: [spoken('question', ask.again, setting)], after: here, finished: false };
    const open = { speech: asking, reprompt: asking };
    return assemble(speech, reprompt, { asking: open, during: open, tries, closes: false });
  }
  const reprompt = fill([], new Source(stream), REPROMPT_BYTES, setting);
  if (reprompt.asking === undefined && !reprompt.finished)
    reprompt.beats.push(spoken('question', goOn(reprompt), setting));
  return assemble(speech, reprompt, {
    asking: { speech: asking, reprompt: questionOf(reprompt) },
    during: { speech: asking, reprompt: null },
    tries,
    closes: false,
  });
}

/** Beats that were looked at but not used yet go back in front. */
class Source {
  private readonly ahead: Beat[] = [];
  constructor(private readonly stream: Iterator<Beat>) {}
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
function fill(opening: readonly Beat[], source: Source, bytes: number, setting: Setting): Part {
  const beats: Beat[] = [...opening];
  let used = beats.reduce((sum, beat) => plus(sum, cost(beat, setting)), silence);
  // Room for the prompt that closes the part.
  const room = cost(spoken('question', goOn({ owes: 'right' }), setting), setting);
  const stops: Stop[] = [];
  for (;;) {
    const beat = source.next();
    if (!beat) return closing(beats, bytes, used, source, stops, setting);
    used = plus(used, cost(beat, setting));
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
  const end = [spoken('cue', { key: 'coach.done' }, setting), spoken('question', prompts.done, setting)];
  const total = end.reduce((sum, beat) => plus(sum, cost(beat, setting)), used);
  if (!fits(total, silence, bytes) && stops.length > 0) return cut(beats, stops, source, setting);
  return { beats: [...beats, ...end], after: { at: 'finished' }, finished: true };
}

/**
 * The best of the places to stop. Well filled and nothing owed comes before a rest, then any place where nothing is owed:
 * between the two sides of a pair a part ends only if it holds nothing else, and then rather where the body turns over.
 */
function bestOf(stops: readonly Stop[], { prefs: { pace } }: Setting): Stop {
  const full = ({ seconds }: Stop) => pace === 'wait' || seconds >= PART_SECONDS * PART_FILL;
  const moves = (stop: Stop) => pace === 'flow' && stop.kind === 'move' && full(stop);
  const orders: readonly ((stop: Stop) => boolean)[] = [
    moves,
    (stop) => isEven(stop) && full(stop),
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
  const question = spoken('question', stop.line, setting);
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

/** A pause: one line, then quiet with a soft sound now and then, so that the listener knows that somebody is there. */
function quiet(opening: readonly Beat[], setting: Setting): Timeline {
  const part = (first: readonly Beat[]): Part => {
    const prompt = spoken('question', prompts.resume, setting);
    const beats = [...first];
    for (let sounds = 0; sounds < PAUSE_SOUNDS; sounds++) {
      beats.push({ kind: 'rest', seconds: PAUSE_QUIET, state: 'paused' });
      beats.push({ kind: 'chime', sound: 'soft', seconds: SOUNDS.soft.seconds, state: 'paused' });
    }
    beats.push(prompt);
    return { beats, after: { at: 'same' }, finished: false };
  };
  return assemble(part(opening), part([]), { asking: NOTHING, during: NOTHING, tries: 0, closes: false });
}

/** Five sounds a part; the quiet between them keeps under the longest silence of a rest. */
const PAUSE_SOUNDS = 5;
const PAUSE_QUIET = 42;

const questionOf = (part: Part): Asking | null => (part.finished ? 'feedback' : (part.asking ?? null));

function assemble(
  speech: Part,
  reprompt: Part,
  how: Pick<Timeline, 'asking' | 'during' | 'tries' | 'closes'>,
): Timeline {
  const beats: TimedBeat[] = [];
  let clock = 0;
  const lay = (part: PartName, list: readonly Beat[]) => {
    const begun = clock;
    for (const beat of list) {
      const end = nearest(clock + beat.seconds);
      beats.push({ part, start: clock, end, beat });
      clock = end;
    }
    return nearest(clock - begun);
  };
  const window = (part: PartName) => lay(part, [{ kind: 'window', seconds: WINDOW_SECONDS }]);
  const speechSeconds = lay('speech', speech.beats);
  let repromptSeconds = 0;
  if (!how.closes) {
    window('speech');
    repromptSeconds = lay('reprompt', reprompt.beats);
    window('reprompt');
  }
  return {
    beats,
    speechSeconds,
    repromptSeconds,
    afterSpeech: speech.after,
    afterReprompt: reprompt.after,
    ...how,
  };
}
