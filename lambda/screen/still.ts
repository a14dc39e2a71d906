import type { Show } from '../languages/language';
import type { Json } from './apl';
import type { PoseData } from './figure';
import { figure } from './figure.data';
import type { Shape } from './guiding';
import { box, documentOf, FOCUS, keys, lettersFor, PAINT, panel, row, type Touch, text } from './parts';

/** A screen that stands still: a headline, something under it, and keys. */
export interface Still {
  readonly title: string;
  readonly lines?: readonly string[];
  /** The first line is a notice, and has to be read whole. */
  readonly notice?: true;
  /** What a notice names, one under the other. */
  readonly points?: readonly string[];
  /** What has to be there and nobody acts on. */
  readonly small?: string;
  /** One thing to be read from across the room: a number to call. */
  readonly large?: string;
  readonly alarm?: true;
  readonly touches: readonly Touch[];
  /** In the keys, one for each; null for a key without one. */
  readonly pictures?: readonly (PoseData | null)[];
  readonly columns?: readonly Column[];
  readonly chart?: Chart;
}

/** Something to be told apart at a glance: when, whom to call if that is now, and what for. */
export type Column = readonly [head: string, large: string | null, what: string];

/** What was done, move by move, and the days on which something was done. */
export interface Chart {
  readonly bars: readonly (readonly [label: string, value: string, part: number])[];
  readonly days: readonly (readonly [label: string, sessions: number])[];
}

/** One thing under the other, as far as there is room. */
const isColumn = (shape: Shape): boolean => shape === 'round' || shape === 'tall';

/** A list longer than this is a menu: its keys are taller, and on a round screen one under the other. */
const FEW = 4;

/** So many letters of one word stand side by side in a key. */
const ABREAST = { wide: 13, menu: 20, beside: 14, five: 9, three: 9, two: 11 } as const;

/** Each key with its own surroundings, so that a row may be followed by another. */
const SPACED = { spacing: 0, paddingLeft: '0.7vw', paddingRight: '0.7vw', paddingTop: '1.5vh' } as const;

/** Keys in rows: the round screen takes two or three in a row, the others four. On a television a remote control goes through them. */
function keyRows({ touches, pictures }: Still, shape: Shape): Json {
  const menu = touches.length > FEW;
  const column = isColumn(shape);
  const place = column ? 'beside' : 'above';
  const dressed = { ...(pictures ? { pictures: place as typeof place } : {}), focus: shape === 'tv' };
  if (column && menu) {
    const list = { type: 'Sequence', width: '64vw', height: '64vh' };
    const letters = pictures ? lettersFor(touches, ABREAST.beside, 4) : lettersFor(touches, ABREAST.menu);
    return keys(touches, { width: '60vw', height: '17vh', spacing: 0, paddingBottom: '2vh' }, list, letters, dressed);
  }
  // Three share a row, or the whole question above them reaches where the circle is narrow.
  const three = touches.length === 3;
  const high = pictures ? '35vh' : menu ? '27vh' : '19vh';
  // Nine share two rows of five.
  const five = touches.length > 2 * FEW;
  const style = column
    ? { ...SPACED, width: three ? '28.4vw' : '34.4vw', height: '15.5vh' }
    : { ...SPACED, width: five ? '19.5vw' : '24.4vw', height: high };
  const abreast = column ? (three ? ABREAST.three : ABREAST.two) : five ? ABREAST.five : ABREAST.wide;
  const letters = lettersFor(touches, abreast);
  const width = column && !three ? '70vw' : '98vw';
  return keys(touches, style, { width, wrap: 'wrap' }, letters, dressed);
}

const dots = (days: Chart['days'], size: string): Json =>
  row(
    { spacing: '3vh' },
    ...days.map(([label, sessions]) =>
      box(
        { alignItems: 'center', paddingLeft: '1vw', paddingRight: '1vw' },
        panel(
          sessions > 0 ? PAINT.ring : PAINT.key,
          { width: size, height: size, borderRadius: size },
          text(sessions > 1 ? String(sessions) : '', 4, {
            width: '100%',
            height: '100%',
            textAlign: 'center',
            textAlignVertical: 'center',
            color: PAINT.onAccent,
            fontWeight: 700,
          }),
        ),
        text(label, 4, { color: PAINT.soft }),
      ),
    ),
  );

const bars = (chart: Chart, round: boolean): Json =>
  box(
    { spacing: '1.5vh' },
    ...chart.bars.map(([label, value, part]) =>
      row(
        { spacing: '1.2vh' },
        text(label, round ? 3.9 : 4.6, {
          width: round ? '42vw' : '33vw',
          textAlign: 'right',
          paddingRight: '2vw',
          color: PAINT.soft,
          maxLines: 1,
        }),
        panel(
          PAINT.accent,
          { width: `${Math.max(1, Math.round(part * (round ? 18 : 44)))}vw`, height: '5vh', borderRadius: '1.5vh' },
          box({}),
        ),
        text(value, 4.6, { paddingLeft: '1.5vw', fontWeight: 700 }),
      ),
    ),
  );

/** Columns beside one another; on a round screen one under the other. */
function columnsOf(columns: readonly Column[], round: boolean): Json {
  const words = { width: round ? '68vw' : '28vw', textAlign: 'center' } as const;
  const called = { ...words, fontWeight: 900, color: PAINT.ring } as const;
  const parts = columns.map(([when, large, what]) =>
    box(
      { width: round ? '70vw' : '30vw', alignItems: 'center' },
      text(large && round ? `${when} ${large}` : when, round ? 5 : 7, {
        ...(large ? called : { ...words, fontWeight: 900 }),
      }),
      ...(large && !round ? [text(large, 13, called)] : []),
      text(what, round ? 3.8 : 4.6, { ...words, color: PAINT.soft, maxLines: round ? 3 : 8 }),
    ),
  );
  return round ? box({ alignItems: 'center' }, ...parts) : row({ alignItems: 'start', spacing: '3vh' }, ...parts);
}

/** One thing to look for under the other, each behind a dot. */
const pointsOf = (points: readonly string[], round: boolean): Json =>
  box(
    {},
    ...points.map((point) =>
      row(
        { alignItems: 'start', paddingTop: '0.8vh' },
        text('•', round ? 4 : 5.4, { color: PAINT.ring, width: '3.5vw' }),
        text(point, round ? 4 : 5.4, { width: round ? '62vw' : '58vw', maxLines: 2 }),
      ),
    ),
  );

/** The document of a screen that stands still. */
export function stillDocument(still: Still, shape: Shape, show: Show): Json {
  const { title, lines = [], notice, points, small, large, alarm, columns, chart } = still;
  const round = isColumn(shape);
  const width = round ? '76vw' : '92vw';
  const middle = { width, textAlign: 'center' } as const;
  const remote = shape === 'tv' && still.touches.length > 0;
  return documentOf(
    still.pictures ? { limb: figure().limb } : {},
    show,
    box(
      { width: '100vw', height: '100vh', alignItems: 'center', justifyContent: 'center' },
      text(title, notice || title.length > show.fits.title ? (round ? 4.4 : 6.4) : round ? 7 : 9, {
        ...middle,
        fontWeight: 700,
        maxLines: round ? 9 : 7,
      }),
      ...(points ? [pointsOf(points, round)] : []),
      ...lines.slice(0, 1).map((line) =>
        notice
          ? text(line, round ? 4 : 5.2, { ...middle, maxLines: 9 })
          : text(line, points ? (round ? 4 : 5.2) : round ? 5.6 : 6, {
              ...middle,
              color: PAINT.soft,
              maxLines: 4,
              ...(points ? { paddingTop: '1vh', fontWeight: 700 } : {}),
            }),
      ),
      ...(large ? [text(large, 26, { ...middle, fontWeight: 900, color: PAINT.ring })] : []),
      ...(small ? [text(small, round ? 3.2 : 3.6, { ...middle, color: PAINT.soft, maxLines: 2 })] : []),
      ...lines.slice(1).map((line) => text(line, 5, { ...middle, color: PAINT.soft, maxLines: 2 })),
      ...(columns ? [columnsOf(columns, round)] : []),
      ...(chart ? [dots(chart.days, round ? '6vh' : '8vh'), bars(chart, round)] : []),
      box({ height: '2vh' }),
      keyRows(still, shape),
    ),
    // At a notice nobody says by a slip of the thumb that nothing fits: the remote control has to go there.
    remote && !points && !notice ? [{ type: 'SetFocus', componentId: 'key0' }] : [],
    alarm ? PAINT.alarm : PAINT.ground,
    remote ? FOCUS : {},
  );
}
