import type { Line } from '../languages/line';
import type { Beat, Inner, Setting } from './beats';
import { LONGEST_REST_SILENCE } from './budgets';
import { type BeatPlace, common, during } from './place';
import { SOUNDS } from './sounds';
import { nearest } from './tenths';

/**
 * Rests: a word or a soft sound this often, since longer silence from a speaker is heard as a failure. Whoever wants no words
 * has it more seldom behind the first two minutes: a part holds but few sounds.
 */
const REST_PIECE = 30;
const REST_EARLY = 120;

/** Every third one is just a sound, and from here on every other one. */
const REST_LATE = 300;

const innerSeconds = ({ line }: Inner, setting: Setting): number =>
  line ? setting.voice.measure(line).seconds : SOUNDS.soft.seconds;

/** What fits into a piece of rest, each after the one before. */
function inOrder(inner: readonly Inner[], piece: number, setting: Setting): Inner[] {
  const fitting: Inner[] = [];
  let free = 0;
  for (const one of inner) {
    const end = one.at + innerSeconds(one, setting);
    if (one.at < free - 0.01 || end > piece + 0.01) continue;
    fitting.push(one);
    free = end;
  }
  return fitting;
}

/** So many words of its theme a short rest says: as far on the next time begins that has this theme. */
const REST_WORDS = 2;

/**
 * The words of a rest: within a theme in their order, one theme a rest and another the next time; when a theme comes again it
 * goes on where a short rest left it, and a long one takes the theme behind it as well.
 */
function restLine(place: BeatPlace, word: number): Line | undefined {
  const { during: ids, theme = 1 } = place.technique;
  const { rests } = place.turns;
  const themes = Math.max(1, Math.floor(ids.length / theme));
  const used = Math.floor(rests / themes) * REST_WORDS;
  return during(place, (rests + Math.floor(word / theme)) * theme + ((used + word) % theme));
}

/** Pieces of a long rest that begin with something true about the muscle, in place of the theme. */
const TOLD = [6, 12];

/** What a piece of rest begins with: a word of the theme, a fact, or only a soft sound. */
type Opens = 'word' | 'fact' | 'sound';
function opens(piece: number, { round: { amount }, technique }: BeatPlace, { prefs: { talk, quiet } }: Setting): Opens {
  const late = piece * REST_PIECE >= REST_LATE;
  if (talk !== 'full') return 'sound';
  if (technique.every) return 'word';
  if (!quiet && (late ? piece % 2 === 1 : piece % 3 === 2)) return 'sound';
  return amount >= REST_LATE && TOLD.includes(piece) ? 'fact' : 'word';
}

function pieceLine(place: BeatPlace, piece: number, setting: Setting): Line | undefined {
  const kind = opens(piece, place, setting);
  if (kind === 'sound') return undefined;
  if (kind === 'fact') return { key: 'coach.facts', form: place.turns.rests + TOLD.indexOf(piece) };
  const before = Array.from({ length: piece }, (_, i) => opens(i, place, setting));
  return restLine(place, before.filter((one) => one === 'word').length);
}

/** A rest in pieces, each of which begins with a word or a soft sound; parts may end between them. */
export function* restBeats(place: BeatPlace, done: number, setting: Setting): Generator<Beat, void, undefined> {
  const { talk, quiet } = setting.prefs;
  const total = place.round.amount;
  let at = done;
  const each = (talk === 'full' ? place.technique.every : undefined) ?? REST_PIECE;
  let n = Math.round(done / each);
  while (at < total - 0.05) {
    const step = talk === 'full' || at < REST_EARLY ? each : LONGEST_REST_SILENCE - 5;
    const left = total - at;
    // A crumb would be too short for a word: what is left is halved.
    const piece = left > step && left - step < step / 2 ? nearest(left / 2) : Math.min(step, left);
    const line = pieceLine(place, n, setting);
    const inner: Inner[] = n === 0 ? [] : line ? [{ at: 0, line }] : [{ at: 0, sound: 'soft' }];
    // The first piece follows the words that began the rest; a long first silence still gets its word.
    if (n === 0 && piece > 20 && line) inner.push({ at: 10, line });
    n += 1;
    at = nearest(at + piece);
    if (quiet && at >= total - 0.05) inner.push({ at: nearest(piece - SOUNDS.soft.seconds), sound: 'soft' });
    // What little is left of a rest may be shorter than its words: it ends in quiet, and on time.
    const fitting = inOrder(inner, piece, setting);
    yield {
      ...common(place),
      kind: 'rest',
      seconds: nearest(piece),
      inner: fitting,
      spot: { index: place.index, round: place.roundIndex, step: 'work', done: nearest(at - piece) },
      state: 'rest',
      of: total,
      from: nearest(at - piece),
      ...(at < total - 0.05 ? { end: 'rest' as const } : {}),
    };
  }
}
