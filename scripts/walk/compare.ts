import type { Claim } from './claims';

const HALF = / and a half$/;

/** A figure as pages and commands write it: 2,900, 3 and a half, 5:30. */
function figureOf(text: string): number {
  const [, minutes, seconds] = /^(\d+):(\d\d)$/.exec(text) ?? [];
  if (minutes !== undefined && seconds !== undefined) return Number(minutes) + Number(seconds) / 60;
  return Number(text.replaceAll(',', '').replace(HALF, '')) + (HALF.test(text) ? 0.5 : 0);
}

type Figures = Readonly<Record<string, number>>;

/** The named figures that an expression finds in a text, whose lines run on; null where it finds none. */
function figuresIn(text: string, found: RegExp): Figures | null {
  const sums: Record<string, number> = {};
  for (const { groups = {} } of text.replace(/\s+/g, ' ').matchAll(new RegExp(found, 'g')))
    for (const [name, figure] of Object.entries(groups)) sums[name] = (sums[name] ?? 0) + figureOf(figure);
  return Object.keys(sums).length > 0 ? sums : null;
}

/** Where a page and what was printed differ: a line; null where they agree. */
export function differs({ page, says, prints, give = 0 }: Claim, text: string, printed: string): string | null {
  const [said, real] = [figuresIn(text, says), figuresIn(printed, prints)];
  if (!said) return `${page} no longer says ${says}`;
  if (!real) return `nothing printed is like ${prints}`;
  const wrong = Object.entries(said).filter(([name, figure]) => {
    const is = real[name];
    return is === undefined || Math.abs(is - figure) > give * Math.abs(figure) + 1e-9;
  });
  if (wrong.length === 0) return null;
  return `${page} says ${wrong.map(([name, figure]) => `${name} ${figure}, printed is ${real[name] ?? 'none'}`).join('; ')}`;
}
