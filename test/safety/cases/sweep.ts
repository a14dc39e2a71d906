import { linesOf, PARTS } from '../through/lines';
import { type Case, cases, type Frame, frames, inFrame, type Level, order, PLACES } from './cases';
import type { Heard } from './outcome';
import { type Standing, type StateName, standingIn } from './states';

/** A line that is judged in every frame, and what it is by itself. */
interface Line {
  readonly text: string;
  readonly level: Level;
}

/** Rows of the tables that are slot values without their carrier: nobody says them so. */
const SLOT_VALUE = /^(?:control|feel|go to|get up|pee|straighten|lift|move|raise)\b|^emergency$/;
const anywhere = ({ state }: Case): boolean => (PLACES as readonly string[]).includes(state);
const unique = (lines: readonly Line[]): Line[] => [...new Map(lines.map((line) => [line.text, line])).values()];

/** Every red flag of the project's sets and of the cases, with the tier it must have. */
const redFlags = (): Line[] =>
  unique([
    ...cases().flatMap((line): Line[] =>
      anywhere(line) && order(line.min) >= order('URGENT') ? [{ text: line.text, level: line.min }] : [],
    ),
    ...PARTS.flatMap((part) =>
      linesOf(part).flatMap(({ text, expected, state }): Line[] =>
        expected === 'fine' || state.family || state.asking || state.seen.length > 0 || SLOT_VALUE.test(text)
          ? []
          : [{ text, level: expected === 'emergency' ? 'EMERGENCY' : 'URGENT' }],
      ),
    ),
  ]);

/** Every line that is no complaint. */
const benignLines = (): Line[] =>
  unique([
    ...cases().flatMap((line): Line[] =>
      anywhere(line) && order(line.max) <= order('EASE_OFF') ? [{ text: line.text, level: 'EASE_OFF' }] : [],
    ),
    ...PARTS.flatMap((part) =>
      linesOf(part).flatMap(({ text, expected, state }): Line[] =>
        expected === 'fine' && !state.asking ? [{ text, level: 'EASE_OFF' }] : [],
      ),
    ),
  ]);

/** "No" is no sentence before a noun ("no chest pain" denies it), nor a second question before a question. */
const BEGINS = /^(?:i|my|it|both|he|she|there's)\b/;
const ASKS = /^(?:is|can|could|should|why|what|never|not|used)\b|\bis (?:it|that) normal/;
const isSentence = ({ frame }: Frame, text: string): boolean => {
  if (frame === 'no L') return BEGINS.test(text);
  return frame === 'L' || !ASKS.test(text);
};

/** What is only imagined: where nothing runs, the answer when to see a doctor is enough. */
const SUPPOSES = /^(?:what if|could it happen)/;
const runs = ({ state: { cursor } }: Standing): boolean => cursor.at === 'guiding' || cursor.at === 'paused';

/** The least level that a frame leaves of a red flag in a state. */
const leastIn = ({ frame, lowers }: Frame, level: Level, standing: Standing): Level => {
  if (lowers === 'no') return level;
  return lowers === 'yes' || (SUPPOSES.test(frame) && !runs(standing)) ? 'NONE' : 'ASK';
};

/** A red flag as it is said, and the least that must become of it. */
export interface RedFlag {
  readonly text: string;
  readonly least: Level;
}

/** How a red flag was heard that must be heard otherwise. */
export interface Fault extends RedFlag {
  readonly level: Level;
  /** What happened besides, and must not. */
  readonly besides: string;
}

/** What is wrong with how a red flag was heard; null where nothing is. */
export function faultIn({ text, least }: RedFlag, { level, goesOn, keeps }: Heard): Fault | null {
  if (least === 'NONE') return null;
  // Without the moves that a condition rules out, a routine may go on.
  const besides = [...(goesOn && level !== 'SEE' ? ['goes on'] : []), ...(keeps ? ['kept'] : [])].join(', ');
  return order(level) < order(least) || besides ? { text, least, level, besides } : null;
}

const RED = redFlags();
const BENIGN = benignLines();
const FRAMES = frames();
const PLAIN = FRAMES.filter(({ frame }) => frame === 'L');
const NESTED = FRAMES.filter(({ frame }) => frame !== 'L' && frame !== 'no L');

/** Every `step`-th of the combinations of a line and a frame, beginning with another one for each `from`. */
function* combined(lines: readonly Line[], all: readonly Frame[], step: number, from: number) {
  let at = from;
  for (const line of lines)
    for (const frame of all) if (isSentence(frame, line.text) && at++ % step === 0) yield { line, frame };
}

function* redFlagsIn(all: readonly Frame[], state: StateName, step: number, from: number): Generator<RedFlag> {
  const standing = standingIn(state);
  for (const { line, frame } of combined(RED, all, step, from))
    yield { text: inFrame(frame, line.text), least: leastIn(frame, line.level, standing) };
}

export const plain = (state: StateName, step = 1, from = 0) => redFlagsIn(PLAIN, state, step, from);
export const framed = (state: StateName, step = 1, from = 0) => redFlagsIn(FRAMES, state, step, from);

/** No common factor with the number of lines or of frames: all of them come up. */
const STRIDE = 9973;

/** So many red flags in two frames at once: the more lenient of the two holds. */
export function* twiceFramed(state: StateName, many: number, from = 0): Generator<RedFlag> {
  const standing = standingIn(state);
  let at = from;
  for (let left = many; left > 0; at += STRIDE) {
    const line = RED[at % RED.length] as Line;
    const inner = NESTED[(at * 7) % NESTED.length] as Frame;
    const outer = NESTED[(at * 5 + 11) % NESTED.length] as Frame;
    const text = inFrame(inner, line.text);
    if (inner === outer || !isSentence(inner, line.text) || !isSentence(outer, text)) continue;
    const [one, other] = [leastIn(inner, line.level, standing), leastIn(outer, line.level, standing)];
    left -= 1;
    yield { text: inFrame(outer, text), least: order(one) <= order(other) ? one : other };
  }
}

/** Frames that may raise a benign line themselves. */
const MAY_RAISE = /baby last week|since this morning|^L again$|started last week/;
const CALM_FRAMES = FRAMES.filter(({ frame }) => !MAY_RAISE.test(frame));

export function* benignFramed(step = 1, from = 0): Generator<string> {
  for (const { line, frame } of combined(BENIGN, CALM_FRAMES, step, from)) yield inFrame(frame, line.text);
}

export interface Fallen {
  readonly of: number;
  readonly faults: readonly Fault[];
}

/** Red flags that fall below what they may, or with which something goes on. */
export function fallenOf(redFlags: Iterable<RedFlag>, hear: (text: string) => Heard): Fallen {
  const faults: Fault[] = [];
  let of = 0;
  for (const redFlag of redFlags) {
    of += 1;
    const fault = faultIn(redFlag, hear(redFlag.text));
    if (fault) faults.push(fault);
  }
  return { of, faults };
}

export interface Risen {
  readonly of: number;
  readonly stopped: readonly string[];
  /** Asked about the body, where that was not asked already. */
  readonly asked: readonly string[];
}

/** Benign lines that stop something, or raise a question. */
export function risenOf(texts: Iterable<string>, hear: (text: string) => Heard): Risen {
  const [stopped, asked]: [string[], string[]] = [[], []];
  let of = 0;
  for (const text of texts) {
    of += 1;
    const heard = hear(text);
    if (order(heard.level) > order('ASK')) stopped.push(text);
    else if (heard.asked) asked.push(text);
  }
  return { of, stopped, asked };
}
