import { segment } from './segment';

/** Words that carry nothing of a report by themselves. No negation, no turn, no word of time, no comparison. */
export const small: readonly string[] = segment(
  'a an the i am is are was were be been being it this that these those my me mine your you we our he she his her they ' +
    'of in on at to from for with by as and or if so do does did have has had having got get getting gets like well um uh ' +
    'oh ah hey yes yeah okay ok please thanks thank sorry just really very quite rather pretty too also there here some any ' +
    'all thing things feel feels feeling felt think guess know say said mean kind sort bit little right left side when while ' +
    'would will can could should may might going go goes went come comes came let one two up down out into onto what how ' +
    'which who where actually honestly basically maybe god goodness heavens lord sit sat sitting',
);
