import { type Group, most } from './figures';
import type { RoutineRow } from './routines';

/** Seconds that a named routine may be off the length it is announced with. */
const LENGTH_SECONDS = 5;
const SILENCE_SECONDS = 30;
const REST_SILENCE_SECONDS = 60;
/** Up to so many planned seconds a silent listener need not, or need only once, say a word. */
const WORDLESS_SECONDS = 360;
const ONE_WORD_SECONDS = 480;

/** The promises about routines, held against the rows. */
export const promises = (rows: readonly RoutineRow[]): Group => {
  const wordsUpTo = (from: number, to: number): number | null =>
    most(rows.filter(({ announced }) => announced > from && announced <= to).map(({ words }) => words));
  return {
    title: 'What is promised of every routine, in both tables',
    figures: [
      {
        name: 'planned length off the announced one, at most',
        value: most(
          rows.flatMap(({ announced, planned, plannedWithoutCarry }) => [
            Math.abs(planned - announced),
            Math.abs(plannedWithoutCarry - announced),
          ]),
        ),
        unit: 's',
        target: { is: 'at most', value: LENGTH_SECONDS },
      },
      {
        name: 'worst hold error',
        value: most(rows.map(({ worstHold }) => worstHold).filter((value) => value !== null)),
        unit: 's',
        target: { is: 'at most', value: 0 },
      },
      {
        name: 'longest silence outside rests',
        value: most(rows.map(({ silenceElsewhere }) => silenceElsewhere)),
        unit: 's',
        target: { is: 'at most', value: SILENCE_SECONDS },
      },
      {
        name: 'longest silence in rests',
        value: most(rows.map(({ silenceInRest }) => silenceInRest)),
        unit: 's',
        target: { is: 'at most', value: REST_SILENCE_SECONDS },
      },
      {
        name: 'times "go on" must be said, routines of up to 6 minutes, reprompt carrying',
        value: wordsUpTo(0, WORDLESS_SECONDS),
        unit: '',
        target: { is: 'at most', value: 0 },
      },
      {
        name: 'times "go on" must be said, routines of 6 to 8 minutes, reprompt carrying',
        value: wordsUpTo(WORDLESS_SECONDS, ONE_WORD_SECONDS),
        unit: '',
        target: { is: 'at most', value: 1 },
      },
    ],
  };
};
