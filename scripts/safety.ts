import { matcherFor } from '../simulator/nlu/understanding';
import { PLACES } from '../test/safety/cases/cases';
import { FIRST, figureOf, linesIn, SPOKEN } from '../test/safety/cases/spoken';
import { fallenIn, risenIn } from '../test/safety/cases/sweep';
import { unreached } from './models/reach';

/**
 * How the body is heard, printed by the place where it is said: red flags in every frame, harmless lines in every frame,
 * and two sets in the places they were written for. Triage alone; the way through the speech model is a `Hearing` of its
 * own beside it.
 */
export interface Hearing {
  readonly name: string;
  rows(): Iterable<Row>;
}

export interface Row {
  readonly name: string;
  readonly wrong: number;
  readonly of: number;
  /** The goal in percent, at most. */
  readonly goal: number;
  readonly examples: readonly string[];
}

/** Every so-many-th combination: `--sample 11`; all of them without. */
const flag = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1];
const STEP = process.argv.includes('--sample') ? Number(flag('--sample')) : 1;
const EXAMPLES = process.argv.includes('--examples') ? Number(flag('--examples')) : 0;

const triageAlone: Hearing = {
  name: 'triage alone',
  *rows() {
    for (const place of PLACES) {
      const fallen = fallenIn(place, STEP);
      const said = (list: typeof fallen.faults) =>
        list.map(({ text, least, level }) => `${least} -> ${level}  ${text}`);
      yield {
        name: `${place}: red flags in frames, under-triaged`,
        wrong: fallen.faults.length,
        of: fallen.of,
        goal: 0,
        examples: said(fallen.faults),
      };
      const risen = risenIn(place, STEP);
      yield {
        name: `${place}: harmless lines in frames, stopped`,
        wrong: risen.faults.length,
        of: risen.of,
        goal: 3,
        examples: said(risen.faults),
      };
    }
    for (const set of SPOKEN) {
      const lines = linesIn(set);
      for (const place of [...new Set(lines.map((line) => line.place))]) {
        const { red, fallen, benign, stopped, asked } = figureOf(lines.filter((line) => line.place === place));
        yield {
          name: `${set}, ${place}: red flags under-triaged`,
          wrong: fallen.length,
          of: red,
          goal: 0,
          examples: fallen,
        };
        yield {
          name: `${set}, ${place}: harmless stopped`,
          wrong: stopped.length,
          of: benign,
          goal: 3,
          examples: stopped,
        };
        yield { name: `${set}, ${place}: harmless asked`, wrong: asked, of: benign, goal: 8, examples: [] };
      }
      const { fallen, question, stopped, asked } = FIRST[set];
      console.log(
        `${set} at first sight: ${fallen} red flags under-triaged, ${question} of them by a question; ` +
          `harmless ${stopped} stopped, ${asked} asked (learned from since)`,
      );
    }
  },
};

const throughTheModel: Hearing = {
  name: 'through the speech model, by the matcher of the simulator',
  *rows() {
    const { of, lost } = unreached(matcherFor('en-US'), STEP);
    yield { name: 'red flags in frames whose words never arrive', wrong: lost.length, of, goal: 5, examples: lost };
  },
};

/** Ways to hear. */
const HEARINGS: readonly Hearing[] = [triageAlone, throughTheModel];

for (const { name, rows } of HEARINGS) {
  console.log(`\n${name}${STEP > 1 ? `, every ${STEP}th combination` : ''}`);
  for (const { name: row, wrong, of, goal, examples } of rows()) {
    const share = of === 0 ? 0 : (100 * wrong) / of;
    console.log(
      `${row.padEnd(62)} ${wrong} of ${of}  ${share.toFixed(2)} %  goal ${goal} %${share > goal ? '  MISSED' : ''}`,
    );
    for (const example of examples.slice(0, EXAMPLES)) console.log(`    ${example}`);
  }
}
