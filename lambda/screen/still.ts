import type { Show } from '../languages/language';
import type { Json } from './apl';
import type { Shape } from './guiding';
import { box, documentOf, keys, lettersFor, PAINT, panel, row, type Touch, text } from './parts';

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
const ABREAST = { wide: 13, menu: 20, three: 9, two: 11 } as const;

/** Keys in rows: the round screen takes two or three in a row, the wide one four. A television has none to touch. */
function keyRows(touches: readonly Touch[], shape: Shape): readonly Json[] {
  if (shape === 'tv') return [];
  const menu = touches.length > FEW;
  const column = isColumn(shape);
  if (column && menu) {
    const style = { width: '60vw', height: '15vh' };
    const letters = lettersFor(touches, ABREAST.menu);
    const rows = touches.map((touch) => keys([touch], style, { width: '64vw', paddingBottom: '2vh' }, letters));
    return [{ type: 'Sequence', width: '64vw', height: '64vh', items: rows }];
  }
  // Three share a row, or the whole question above them reaches where the circle is narrow.
  const three = touches.length === 3;
  const each = !column ? FEW : three ? 3 : 2;
  const style = column
    ? { width: three ? '27vw' : '33vw', height: '14vh' }
    : { width: '23vw', height: touches.length > 2 * FEW ? '20vh' : menu ? '26vh' : '18vh' };
  const letters = lettersFor(touches, column ? (three ? ABREAST.three : ABREAST.two) : ABREAST.wide);
  return Array.from({ length: Math.ceil(touches.length / each) }, (_, i) =>
    keys(touches.slice(i * each, (i + 1) * each), style, { width: '98vw', paddingTop: '1.5vh' }, letters),
  );
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

/** What can be said, where nothing can be touched. */
const said = (touches: readonly Touch[]): readonly Json[] =>
  touches.map(([label = '', , , below = '']) =>
    text(`${label}  ${below}`.trim(), 6, { color: PAINT.soft, maxLines: 1 }),
  );

/** The document of a screen that stands still. */
export function stillDocument(
  { title, lines = [], notice, points, small, large, alarm, touches, columns, chart }: Still,
  shape: Shape,
  show: Show,
): Json {
  const round = isColumn(shape);
  const width = round ? '76vw' : '92vw';
  const middle = { width, textAlign: 'center' } as const;
  return documentOf(
    {},
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
      ...(shape === 'tv' && touches.length > FEW ? said(touches) : []),
      box({ height: '2vh' }),
      ...keyRows(touches, shape),
    ),
    [],
    alarm ? PAINT.alarm : PAINT.ground,
  );
}
