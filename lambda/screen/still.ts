import { bound, type Json } from './figure';
import type { Shape } from './guiding';
import { box, documentOf, keys, PAINT, panel, row, type Touch, text } from './parts';

/** A screen that stands still: a headline, something under it, and keys. */
export interface Still {
  readonly title: string;
  readonly lines?: readonly string[];
  /** One thing to be read from across the room: a number to call. */
  readonly large?: string;
  readonly touches: readonly Touch[];
  readonly chart?: Chart;
}

/** What was held, side by side, and the days on which something was done. */
export interface Chart {
  readonly bars: readonly (readonly [label: string, value: string, part: number])[];
  readonly days: readonly (readonly [label: string, sessions: number])[];
}

/** Keys in rows: the round screen takes two in a row, the wide one four. */
function keyRows(touches: readonly Touch[], shape: Shape): readonly Json[] {
  if (shape === 'tv') return [];
  const each = shape === 'round' ? 2 : 4;
  const [width, height, all] = shape === 'round' ? ['29vw', '11vh', '60vw'] : ['23vw', '16vh', '96vw'];
  const rows: Json[] = [];
  for (let i = 0; i < touches.length; i += each) {
    const few = touches.slice(i, i + each);
    const missing = Array.from({ length: each - few.length }, () => ['', '', '']);
    const style = { width, height, opacity: bound("data[0]==''?0:1") };
    rows.push(keys(few.length < each && i > 0 ? [...few, ...missing] : few, style, { width: all, marginTop: '1.5vh' }));
  }
  return rows;
}

const dots = (days: Chart['days'], size: string): Json =>
  row(
    { marginTop: '2vh' },
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

const bars = (chart: Chart, widest: number): Json =>
  box(
    {},
    ...chart.bars.map(([label, value, part]) =>
      row(
        { marginTop: '1.2vh' },
        text(label, 4.6, { width: '24vw', textAlign: 'right', paddingRight: '2vw', color: PAINT.soft, maxLines: 1 }),
        panel(
          PAINT.accent,
          { width: `${Math.max(1, Math.round(part * widest))}vw`, height: '5vh', borderRadius: '1.5vh' },
          box({}),
        ),
        text(value, 4.6, { paddingLeft: '1.5vw', fontWeight: 700 }),
      ),
    ),
  );

/** The document of a screen that stands still. */
export function stillDocument({ title, lines = [], large, touches, chart }: Still, shape: Shape): Json {
  const round = shape === 'round';
  const width = round ? '76vw' : '92vw';
  const middle = { width, textAlign: 'center' } as const;
  return documentOf(
    {},
    box(
      { width: '100vw', height: '100vh', alignItems: 'center', justifyContent: 'center' },
      text(title, round ? 7 : 9, { ...middle, fontWeight: 700, maxLines: 2 }),
      ...lines.slice(0, 1).map((line) => text(line, round ? 5.6 : 6, { ...middle, color: PAINT.soft, maxLines: 4 })),
      ...(large ? [text(large, 26, { ...middle, fontWeight: 900, color: PAINT.ring })] : []),
      ...lines.slice(1).map((line) => text(line, 5, { ...middle, color: PAINT.soft, maxLines: 2 })),
      ...(chart ? [bars(chart, round ? 28 : 52), dots(chart.days, round ? '6vh' : '8vh')] : []),
      box({ height: '2vh' }),
      ...keyRows(touches, shape),
    ),
  );
}
