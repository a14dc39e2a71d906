import { type Figure, type Group, reaches } from './figures';

/** A figure, by the beginnings of its group's title and of its name, that misses its target and is known to. */
interface Known {
  readonly group: string;
  readonly figure: string;
  /** What stands in the way. */
  readonly why: string;
}

const STAND_IN =
  'the stand-in hears built-ins word for word only and no longer guesses where it is wrong more than twice in ten';

/**
 * README's last part says these to whoever uses the skill. Any other miss fails the bench. Take a row away when it reaches
 * its target; add one only together with a line there.
 */
const CANNOT_YET: readonly Known[] = [
  {
    group: 'Tempo 0.85 to 1.15, before anything was learned',
    figure: '',
    why: 'a tempo that is 15 % off is learned from answered turns; until then it is as far off as that',
  },
  {
    group: 'Interruptions, every phrase of the speech model as likely as another',
    figure: 'speech: technique, side and set right',
    why: 'how long a sentence took to say is reckoned by the usual number of words, and rare ones are longer',
  },
  {
    group: 'Understanding, the part that was learned from',
    figure: 'manner: right intent',
    why: STAND_IN,
  },
  {
    group: 'Understanding, the part that was learned from',
    figure: 'questions: right intent',
    why: STAND_IN,
  },
  {
    group: 'Understanding, the part that was learned from',
    figure: 'reminders: right slots',
    why: STAND_IN,
  },
  {
    group: 'Understanding, the part that was set aside',
    figure: 'navigation: right intent',
    why: STAND_IN,
  },
  {
    group: 'Understanding, the part that was set aside',
    figure: 'manner: right intent',
    why: STAND_IN,
  },
  {
    group: 'Understanding, the part that was set aside',
    figure: 'manner: right slots',
    why: STAND_IN,
  },
  {
    group: 'Understanding, the part that was set aside',
    figure: 'questions: right intent',
    why: STAND_IN,
  },
];

export const cannotYet = (group: Group, figure: Figure): boolean =>
  CANNOT_YET.some((known) => group.title.startsWith(known.group) && figure.name.startsWith(known.figure));

/** What was missed and is not known to be, as "group: figure". */
export const missed = (groups: readonly Group[]): string[] =>
  groups.flatMap((group) =>
    group.figures
      .filter((figure) => reaches(figure) === false && !cannotYet(group, figure))
      .map(({ name }) => `${group.title}: ${name}`),
  );
