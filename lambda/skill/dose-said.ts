import type { Heard, ListIds } from '../languages/heard';
import { A_MINUTE } from '../session/dosing';
import type { SessionEvent } from '../session/events';
import type { Wish } from '../session/own';
import { secondsIn } from './asked';
import { namesIn } from './named';
import { type SlotsOf, spoken } from './slot-values';

/** So many sets and more are a count, where one figure was heard as both. */
const MOST_SETS = 3;

/** A dose as it was said: a length, how many, how many sets. A figure that was heard twice counts once. */
export function doseOf(said: {
  readonly duration: number | null;
  readonly count: number | null;
  readonly sets?: number | null;
}): Wish {
  const { duration } = said;
  const figure = (number: number | null | undefined) =>
    !number || number === duration || number * 60 === duration ? null : number;
  const [count, sets] = [figure(said.count), figure(said.sets)];
  const once = count !== null && count === sets;
  return {
    ...(duration ? { seconds: duration } : {}),
    ...(count === null || (once && count <= MOST_SETS) ? {} : { count }),
    ...(sets === null || (once && sets > MOST_SETS) ? {} : { sets }),
  };
}

/** How many a word without a figure says. */
const FIGURES = {
  dozen: { count: 12 },
  few: { count: 3 },
  couple: { count: 2 },
  twice: { sets: 2 },
} as const;

const isFigure = (id: ListIds['WHOSE'] | null): id is keyof typeof FIGURES => id !== null && Object.hasOwn(FIGURES, id);

/** A dose beside the name of a move, and whose it is; `figure`, where the name is one: "two sets of ten". */
export function doseOfMove(
  slots: SlotsOf<'DoseTechniqueIntent'>,
  hear: Heard,
): Wish & { readonly whose?: 'side' | 'always' | 'each'; readonly figure?: true } {
  const { technique } = slots;
  const named = technique.id === null ? (technique.words ?? '') : '';
  const [figure] = hear.reader.figures(named);
  // "Two rounds of the lot", where a move might be named.
  const all = namesIn('WHOSE', named, hear).includes('each');
  const whose = all ? ({ id: 'each' } as const) : slots.whose;
  const { count, ...rest }: Wish = {
    ...doseOf(slots),
    ...(figure?.is === 'number' ? { count: figure.value } : {}),
    ...(isFigure(whose.id) ? FIGURES[whose.id] : {}),
  };
  return {
    ...rest,
    // "The bridge, three rounds".
    ...(count === undefined ? {} : whose.id === 'sets' || (all && count <= MOST_SETS) ? { sets: count } : { count }),
    ...(all || whose.id === 'side' || whose.id === 'always' ? { whose: whose.id as 'side' | 'always' | 'each' } : {}),
    ...(figure ? { figure: true as const } : {}),
  };
}

/** "Sixteen minutes is too long, I want five": minutes, where so many seconds would be less than anybody plans. */
const inItsUnit = (figure: number | null, tooLong: number | null): number | null =>
  figure !== null && tooLong !== null && tooLong % A_MINUTE === 0 && figure * A_MINUTE < tooLong
    ? figure * A_MINUTE
    : figure;

/** Changes that say all there is to say. */
const WHOLE = {
  kept: { type: 'hold-length', change: 'to', seconds: null, whose: 'always' },
  usual: { type: 'hold-length', change: 'to', seconds: null, whose: 'usual' },
  most: { type: 'hold-length', change: 'to', seconds: null, whose: 'most' },
  dozen: { type: 'hold-length', change: 'to', seconds: null, count: FIGURES.dozen.count },
  one: { type: 'another-set', side: null, one: true },
  // Three holds, where it is held, and three of what is counted.
  thrice: { type: 'change-own', move: null, count: 3 },
} as const satisfies Partial<Record<NonNullable<ListIds['CHANGE']>, SessionEvent>>;

const isWhole = (id: ListIds['CHANGE'] | null): id is keyof typeof WHOLE => id !== null && Object.hasOwn(WHOLE, id);

/** What becomes of a dose. A change in no list of ours, and one without change or figure, says nothing of it. */
export function changeOf(slots: SlotsOf<'HoldLengthIntent'>, hear: Heard): SessionEvent {
  const { reader } = hear;
  const { change } = slots;
  if (isWhole(change.id)) return WHOLE[change.id];
  // "Thirty seconds is long, can we do twenty": the figure beside a length is what is wished for. "A minute instead of
  // thirty": of what is not said to be too long the length is.
  const whole = slots.duration !== null && slots.duration % A_MINUTE === 0 && change.id !== 'less';
  // Beside a length that is too long a bare figure is no count.
  const bare = change.id === 'less' && slots.duration !== null ? slots.count : null;
  const count = bare === null ? slots.count : null;
  const beside = whole ? null : inItsUnit(slots.seconds ?? bare, slots.duration);
  // "Twenty instead of ten": of two bare figures the count is what is wished for.
  const refused = count !== null && slots.minutes !== null && slots.duration === null && slots.seconds === null;
  const tooMuch = refused && change.id === 'less';
  const seconds = beside ?? (refused ? null : secondsIn(slots));
  // "Twenty seconds from now on": whose it is stands where the change was heard.
  const [meant = null] = change.id === null && change.words !== null ? namesIn('WHOSE', change.words, hear) : [];
  // "Every one of these from now on" is said of these.
  const whose = meant === null || slots.whose.id !== null ? slots.whose : { id: meant, words: null };
  const { id: of } = whose;
  // "One more", where the figure was heard by itself.
  if (count === 1 && (change.id === 'more' || change.id === 'some') && seconds === null && of === null)
    return WHOLE.one;
  // "Make it a dozen"; "ten, twice" is so many of them in two sets.
  if (isFigure(of)) {
    const dose: Wish = { ...doseOf({ duration: null, count: slots.count }), ...FIGURES[of] };
    if (dose.sets !== undefined) return { type: 'change-own', move: null, ...dose };
    return { type: 'hold-length', change: change.id === 'some' ? 'more' : (change.id ?? 'to'), seconds: null, ...dose };
  }
  // "Nur noch drei": so many there still are to be.
  if (count !== null && seconds === null && reader.clauses.still.test(change.words ?? ''))
    return { type: 'counted', count, left: true };
  if (change.id === 'some' && seconds === null && count === null && of === null) return { type: 'more' };
  const strange = change.words !== null && change.id === null && meant === null;
  // "Make it twenty only, not thirty": the figures are the words.
  const odd = [of === null ? whose.words : null, strange ? change.words : null];
  const words = spoken(odd).join(' ');
  const figures = reader.figures(words);
  if (figures.length > 0) {
    const figure = figures.find(({ denied }) => !denied);
    // "Twenty seconds, no, twenty five", cut behind the no: what was cut out puts it right.
    if (count !== null && figure?.is === 'length' && words.split(reader.corrects).at(-1)?.trim() === '')
      return { type: 'hold-length', change: 'to', seconds: count * (figure.value % A_MINUTE === 0 ? A_MINUTE : 1) };
    // "Five minutes won't do, make it ten": the one beside it is of minutes, too.
    const inMinutes = figure?.is === 'number' && slots.minutes !== null ? figure.value * A_MINUTE : null;
    const length = figure ? (figure.is === 'length' ? figure.value : inMinutes) : seconds;
    const number = figure ? (figure.is === 'number' && inMinutes === null ? figure.value : null) : count;
    if (length !== null || number !== null)
      // "The left one ten seconds longer than the right": what is changed stands where it was not looked for.
      return {
        ...{
          type: 'hold-length',
          change: strange || change.id === 'some' ? 'to' : (change.id ?? 'to'),
          seconds: length,
        },
        ...(number === null ? {} : { count: number }),
      };
  }
  // "Just do six though, eight's too many": the figure that was cut out is the one that is meant.
  if (strange && count !== null) return { type: 'hold-length', change: 'to', seconds: null, count };
  // "To" is no word of the list: it is what a figure without one means.
  const changes = change.id !== null && Object.hasOwn(hear.lists.CHANGE, change.id);
  if (strange || (!changes && seconds === null && count === null)) return { type: 'not-understood' };
  // "Make every hold forty five" names the unit, also where repetitions are under way.
  const holds = of === 'holds';
  return {
    type: 'hold-length',
    change:
      tooMuch || (slots.duration !== null && beside !== null)
        ? 'to'
        : change.id === 'some'
          ? 'more'
          : (change.id ?? 'to'),
    seconds: holds ? (seconds ?? count) : seconds,
    ...(count === null || holds ? {} : { count }),
    ...(of ? { whose: of === 'holds' ? 'each' : of } : {}),
  };
}
