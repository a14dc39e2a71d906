/**
 * Draws every pose of every move on one sheet: `docs/poses.svg`. With `--check` it writes nothing and exits 1 when the
 * committed sheet is not what would be drawn.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MoveId, move } from '../lambda/content';
import { moves } from '../lambda/languages/en/words/moves';
import { POSES } from '../lambda/poses';
import { COLOURS } from '../lambda/poses/colours';
import { FRAME } from '../lambda/poses/drawing';
import { svgLines } from '../lambda/poses/svg';
import type { PoseStep } from '../lambda/poses/types';

export const SHEET = join(__dirname, '..', 'docs', 'poses.svg');
const STEPS = ['start', 'mid', 'hold'] as const satisfies readonly PoseStep[];
const GAP = 10;
const TITLE = 42;
const COLUMNS = 4;
const SCALE = 0.5;
const PICTURE = { width: FRAME.width * SCALE, height: FRAME.height * SCALE };
const CELL = { width: PICTURE.width + GAP, height: PICTURE.height + TITLE + GAP };

interface Cell {
  readonly id: MoveId;
  readonly step: PoseStep;
  readonly side: 'left' | 'right';
}

/** The pictures of a move: its steps for the right side, and the work for the left where there is one. */
function cellsOf(id: MoveId): readonly Cell[] {
  const steps = STEPS.filter((step) => POSES[id][step]).map((step): Cell => ({ id, step, side: 'right' }));
  return move(id).sides === 'each' ? [...steps, { id, step: 'hold', side: 'left' }] : steps;
}

function drawn({ id, step, side }: Cell, column: number, row: number): string {
  const sides = move(id).sides === 'each' ? `, ${side}` : '';
  return [
    `<g transform="translate(${GAP + column * CELL.width} ${GAP + row * CELL.height})">`,
    `<text x="4" y="17">${moves[id].name}</text><text x="4" y="35" fill="#555555">${step}${sides}</text>`,
    `<g transform="translate(0 ${TITLE}) scale(${SCALE})">`,
    `<rect width="${FRAME.width}" height="${FRAME.height}" rx="24" fill="${COLOURS.ground}"/>`,
    svgLines(POSES[id], step, side),
    '</g></g>',
  ].join('');
}

/** The whole sheet: a row for each move. */
export function sheet(): string {
  const rows = (Object.keys(POSES) as MoveId[]).map(cellsOf);
  const width = GAP + COLUMNS * CELL.width;
  const height = GAP + rows.length * CELL.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" font-family="sans-serif" font-size="15">`,
    '<title>Every pose of every move, right side first. Written by npm run poses; do not edit.</title>',
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...rows.flatMap((cells, row) => cells.map((cell, column) => drawn(cell, column, row))),
    '</svg>',
    '',
  ].join('\n');
}

function main(options: readonly string[]): void {
  const unknown = options.find((option) => option !== '--check');
  if (unknown !== undefined) throw new Error(`unknown option ${unknown}; the only one is --check`);
  const text = sheet();
  if (!options.includes('--check')) {
    writeFileSync(SHEET, text);
    return;
  }
  const current = existsSync(SHEET) && readFileSync(SHEET, 'utf8') === text;
  if (!current) throw new Error('docs/poses.svg is not up to date. Run: npm run poses');
}

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(`poses: ${(error as Error).message}`);
    process.exit(1);
  }
}
