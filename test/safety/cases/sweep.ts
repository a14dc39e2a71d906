import { linesOf, PARTS } from '../through/lines';
import { type Case, cases, type Frame, frames, inFrame, type Level, levelIn, order, PLACES } from './cases';

/** A line that is judged in every frame, and what it is by itself. */
interface Line {
  readonly text: string;
  readonly level: Level;
}

/** Rows of the tables that are slot values without their carrier: nobody says them so. */
const SLOT_VALUE = /^(?:control|feel|go to|pee|straighten|lift|move|raise)\b/;
const anywhere = ({ state }: Case): boolean => (PLACES as readonly string[]).includes(state);
const unique = (lines: readonly Line[]): Line[] => [...new Map(lines.map((line) => [line.text, line])).values()];

/** Every red flag of the project's sets and of the cases, with the tier it must have. */
export const redFlags = (): Line[] =>
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
const RUNS = new Set(['hold', 'bridge', 'belly']);

/** The least level that a frame leaves of a red flag in a place. */
export const leastIn = ({ frame, lowers }: Frame, level: Level, place: string): Level => {
  if (lowers === 'no') return level;
  return lowers === 'yes' || (SUPPOSES.test(frame) && !RUNS.has(place)) ? 'NONE' : 'ASK';
};

export interface Fault {
  readonly text: string;
  readonly place: string;
  readonly level: Level;
  readonly least: Level;
}

/** Red flags that fall below what a frame allows, of every `step`-th combination beginning with `from`. */
export function fallenIn(place: string, step = 1, from = 0): { readonly of: number; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  let of = 0;
  let at = 0;
  for (const line of redFlags())
    for (const frame of frames()) {
      if (!isSentence(frame, line.text) || (at++ + from) % step !== 0) continue;
      of += 1;
      const text = inFrame(frame, line.text);
      const level = levelIn(text, place);
      const least = leastIn(frame, line.level, place);
      if (order(level) < order(least)) faults.push({ text, place, level, least });
    }
  return { of, faults };
}

/** Frames that may raise a benign line themselves. */
const MAY_RAISE = /baby last week|since this morning|^L again$|started last week/;

/** Benign lines that a frame raises to a stop, of every `step`-th combination. */
export function risenIn(place: string, step = 1, from = 0): { readonly of: number; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  let of = 0;
  let at = 0;
  for (const { text } of benignLines()) {
    const alone = levelIn(text, place);
    for (const frame of frames()) {
      if (MAY_RAISE.test(frame.frame) || !isSentence(frame, text) || (at++ + from) % step !== 0) continue;
      of += 1;
      const said = inFrame(frame, text);
      const level = levelIn(said, place);
      if (order(level) > order('ASK') && order(level) > order(alone))
        faults.push({ text: said, place, level, least: alone });
    }
  }
  return { of, faults };
}
