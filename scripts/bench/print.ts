import { cannotYet } from './cannot-yet';
import { type Figure, type Group, reaches } from './figures';
import type { RoutineRow } from './routines';

const right = (text: string, width: number): string => text.padStart(width);
const left = (text: string, width: number): string => text.padEnd(width);

/** Two digits where they tell something, none in large figures. */
export const amount = (value: number | null, unit = ''): string => {
  if (value === null) return '-';
  const tail = unit === '' || unit === '%' ? unit : ` ${unit}`;
  // In a wrong place there is no telling how far the seconds are off.
  if (!Number.isFinite(value)) return 'lost';
  const digits = Math.abs(value) >= 1000 ? 0 : unit === '%' ? 1 : 2;
  return `${value.toFixed(digits)}${tail}`;
};

const SIGN = { 'at least': '>=', 'at most': '<=', below: '<' } as const;

const verdict = (figure: Figure, group: Group): string => {
  const reached = reaches(figure);
  if (reached === null) return '';
  return reached ? 'ok' : cannotYet(group, figure) ? 'off, cannot yet' : 'off';
};

const NAME_WIDTH = 84;

const line = (figure: Figure, group: Group): string => {
  const { name, value, unit, target, of, detail = '' } = figure;
  const aim = target ? `${SIGN[target.is]} ${target.value}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}` : '';
  const count = of === undefined ? '' : `n=${of}`;
  return `  ${left(name, NAME_WIDTH)}${right(amount(value, unit), 12)}   ${left(aim, 10)}${left(verdict(figure, group), 16)}${count}${detail}`.trimEnd();
};

export const groupText = (group: Group): string => {
  const { title, note, figures } = group;
  return [title, ...(note ? [`  ${note}`] : []), ...figures.map((figure) => line(figure, group))].join('\n');
};

interface Column {
  readonly head: string;
  readonly of: (row: RoutineRow) => string;
}

const seconds = (value: number | null): string => (value === null ? '-' : value.toFixed(1));

const COLUMNS: readonly Column[] = [
  { head: 'routine', of: ({ routine }) => routine },
  { head: 'announced', of: ({ announced }) => String(announced) },
  { head: 'planned', of: ({ planned }) => seconds(planned) },
  { head: '(off)', of: ({ plannedWithoutCarry }) => seconds(plannedWithoutCarry) },
  { head: 'hold error', of: ({ worstHold }) => (worstHold === null ? 'no hold' : seconds(worstHold)) },
  { head: 'silence', of: ({ silenceElsewhere }) => seconds(silenceElsewhere) },
  { head: 'in rests', of: ({ silenceInRest }) => seconds(silenceInRest) },
  { head: 'turns', of: ({ turns }) => String(turns) },
  { head: '(off)', of: ({ turnsWithoutCarry }) => String(turnsWithoutCarry) },
  { head: '"go on"', of: ({ words }) => String(words) },
  { head: '(off)', of: ({ wordsWithoutCarry }) => String(wordsWithoutCarry) },
];

const TITLES = {
  returning: 'Routines for a listener who comes back, silent but for "go on", on an Echo without a screen',
  first: 'The same in the first session, every dose at its lowest',
} as const;

export const routinesText = (rows: readonly RoutineRow[], session: RoutineRow['session']): string => {
  const table = [
    COLUMNS.map(({ head }) => head),
    ...rows.filter((row) => row.session === session).map((row) => COLUMNS.map(({ of }) => of(row))),
  ];
  const widths = COLUMNS.map((_column, i) => Math.max(...table.map((cells) => (cells[i] as string).length)));
  const lines = table.map((cells) =>
    `  ${cells.map((cell, i) => (i === 0 ? left(cell, widths[i] as number) : right(cell, widths[i] as number))).join('  ')}`.trimEnd(),
  );
  return [
    TITLES[session],
    '  Seconds. (off): with the carrying reprompt off. Silence: the longest without a word or sound, windows apart.',
    ...lines,
  ].join('\n');
};
