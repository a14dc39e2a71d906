import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES } from './modules';
import { percentOf, type Sampled } from './report';

const FILE = join(__dirname, '../../mutation/figures.json');

/** What all modules together are to reach, in percent. */
export const AIM = 85;

/** What each module showed when it was last tried. */
export type Figures = Readonly<Record<string, Sampled>>;

export const keptFigures = (): Figures => JSON.parse(readFileSync(FILE, 'utf8')) as Figures;

/** Writes the figures of modules beside those of all others. */
export function keep(found: Figures): void {
  const all = { ...keptFigures(), ...found };
  const rows = Object.keys(MODULES).flatMap((name) => {
    const score = all[name];
    return score ? [`  ${JSON.stringify(name)}: ${JSON.stringify(score)}`] : [];
  });
  writeFileSync(FILE, `{\n${rows.join(',\n')}\n}\n`);
}

export const together = (figures: Figures): Sampled =>
  Object.values(figures).reduce(
    (sum, { tried, noticed, explained, sample, all }) => ({
      tried: sum.tried + tried,
      noticed: sum.noticed + noticed,
      explained: sum.explained + explained,
      sample: sum.sample + sample,
      all: sum.all + all,
    }),
    { tried: 0, noticed: 0, explained: 0, sample: 0, all: 0 },
  );

export const rowOf = (name: string, { noticed, tried, explained, sample, all }: Sampled): string =>
  `${name}: ${noticed} of ${tried} noticed, ${percentOf({ noticed, tried }).toFixed(1)} %, ${explained} explained, by a sample of ${sample} of ${all}`;
