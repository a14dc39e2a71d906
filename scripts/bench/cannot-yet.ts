import { type Figure, type Group, reaches } from './figures';

/** Figures that miss their target and are known to: README's last part says so in these words, a line each. */
interface Known {
  readonly says: string;
  /** What stands in the way. */
  readonly why: string;
  /** By the beginnings of a group's title and of a figure's name. */
  readonly figures: readonly (readonly [group: string, figure: string])[];
}

const LEARNED = 'Understanding, the part that was learned from';
const SET_ASIDE = 'Understanding, the part that was set aside';
const WITHOUT = 'The whole first conversation, without a screen';
const WARM = 'Warm turns in a session';
const WITH = 'The whole first conversation, with a screen';

/** Any other miss fails the bench. Take a row away when it reaches its target, and its line when it was the last. */
export const CANNOT_YET: readonly Known[] = [
  {
    says: 'where somebody is on a device that speaks 15 % faster or slower than believed, before its tempo was learned',
    why: 'the tempo is learned from answered turns; until then a place is as far off as the tempo is',
    figures: [['Tempo 0.85 to 1.15, before anything was learned', '']],
  },
  {
    says: 'the seconds of a rest of four minutes or more, on a device that speaks up to 5 % faster: up to 1.34 booked too many',
    why: 'words within a rest take their own time on that device, and a rest is booked by the time they were planned with',
    figures: [['Ledger against what the device played', 'most that a side was booked beyond']],
  },
  {
    says: 'in the Echo on your desk: how a routine is led, questions, times of reminders, moving about, and reports of the body (93.5 % of 123 right)',
    why: 'the stand-in hears built-ins word for word only and no longer guesses where it is wrong more than twice in ten',
    figures: [
      [LEARNED, 'navigation: right intent'],
      [LEARNED, 'pain: right intent'],
      [LEARNED, 'manner: right intent'],
      [LEARNED, 'questions: right intent'],
      [LEARNED, 'reminders: right slots'],
      [SET_ASIDE, 'navigation: right intent'],
      [SET_ASIDE, 'pain: right intent'],
      [SET_ASIDE, 'manner: right intent'],
      [SET_ASIDE, 'manner: right slots'],
      [SET_ASIDE, 'questions: right intent'],
    ],
  },
  {
    says: 'a question of four and a half seconds within a hold: its side is up to 3.7 seconds short (3 is the aim)',
    why: 'nobody tells how long somebody spoke: a place is reckoned with phrases of usual length, which leave less than a second',
    figures: [['Seconds held on a side after its hold was disturbed', 'question: farthest off']],
  },
  {
    says: "the start of the function: 11 times an empty skill's load (3 is the aim), with its rehearsal 55 times (10)",
    why: 'parsing 466 KB of code, of which the session is 199; what is rehearsed is not waited for in a turn',
    figures: [
      [WITHOUT, 'load, times'],
      [WITHOUT, 'load and rehearsal, times'],
      [WITH, 'load, times'],
      [WITH, 'load and rehearsal, times'],
    ],
  },
  {
    says: 'connections to the table at a start beside busy neighbours: 1.04 a process (1)',
    why: 'an answer that takes longer than 400 ms is given up and asked for once more, over a second connection',
    figures: [['Cold start', 'store connections per process']],
  },
  {
    says: 'the CPU of a turn: an answer in the lobby 27 times a bare handler (10), one in a hundred full ones 2.5 ms (2), the first "how long left" or "next" of a process up to 7 times a later one (5)',
    why: 'reading and writing 3 KB of state is a third of an answer; a collection of what the rehearsal left falls on that turn',
    figures: [
      [WARM, 'an answer without planning'],
      [WARM, 'two full parts planned: 99th percentile'],
      [WITHOUT, '"how long left"'],
      [WITH, '"how long left"'],
      [WITH, '"next"'],
    ],
  },
];

export const cannotYet = (group: Group, figure: Figure): boolean =>
  CANNOT_YET.some(({ figures }) =>
    figures.some(([title, name]) => group.title.startsWith(title) && figure.name.startsWith(name)),
  );

/** What was missed and is not known to be, as "group: figure". */
export const missed = (groups: readonly Group[]): string[] =>
  groups.flatMap((group) =>
    group.figures
      .filter((figure) => reaches(figure) === false && !cannotYet(group, figure))
      .map(({ name }) => `${group.title}: ${name}`),
  );
