import { order } from '../test/safety/cases/cases';
import { type Heard, heardIn, said } from '../test/safety/cases/outcome';
import {
  FIRST,
  FIRST_ABROAD,
  figureOf,
  hearing,
  linesIn,
  SPOKEN,
  type Spoken,
  setsOf,
} from '../test/safety/cases/spoken';
import { FREE_NAMES, STATE_NAMES, type StateName, standingIn } from '../test/safety/cases/states';
import { benignFramed, fallenOf, framed, plain, type RedFlag, risenOf, twiceFramed } from '../test/safety/cases/sweep';
import { askedFor, type Code } from './languages';
import { delivered, hasWords } from './safety/desk';
import { everydayIn } from './safety/everyday';

/*
 * How the body is heard, printed by the state a listener speaks in: every red flag by itself, in a frame and in two, and
 * every harmless line. Once from the words, as they were said, and once through the desk's speech model, where words may
 * be lost on the way. A sample, the same each time and another part of all in every state; `--whole` leaves nothing out.
 */
const has = (name: string): boolean => process.argv.includes(name);
const value = (name: string, or: number): number =>
  has(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : or;
const WHOLE = has('--whole');
/** Every so-many-th combination. */
const STEP = WHOLE ? 1 : value('--sample', 211);
/** Red flags in two frames, in each state. */
const TWICE = WHOLE ? 5000 : Math.ceil(25_000 / STEP);
/** Through the speech model the same sentences are said in every state, since understanding one takes a while. */
const DESK_STEP = WHOLE ? 11 : STEP;
/** Of what is harmless every so-many-th line of the corpus. */
const EVERYDAY_STEP = WHOLE ? 1 : 5;
const EXAMPLES = value('--examples', 0);
const LOCALE = 'en-US';
/** Goals in percent, at most. */
const GOALS = { fallen: 0, stopped: 3, asked: 8 } as const;

let missed = 0;
const cell = (wrong: number, of: number, goal: number | null = null): string => {
  const share = of === 0 ? 0 : (100 * wrong) / of;
  if (goal !== null && share > goal) missed += 1;
  return `${wrong}/${of} ${share.toFixed(1)}%${goal !== null && share > goal ? '!' : ''}`.padEnd(18);
};
const row = (name: string, cells: readonly string[]): void => console.log(`${name.padEnd(17)}${cells.join(' ')}`);
const show = (what: string, texts: readonly string[]): void => {
  for (const text of texts.slice(0, EXAMPLES)) console.log(`    ${what}: ${text}`);
};

function fromTheWords(state: StateName, turn: number): void {
  const hear = (text: string): Heard => said(text, standingIn(state));
  const parts = [
    plain(state, Math.ceil(STEP / 20), turn),
    framed(state, STEP, turn * 7),
    twiceFramed(state, TWICE, turn * 11),
  ].map((redFlags) => fallenOf(redFlags, hear));
  const free = FREE_NAMES.includes(state);
  const risen = risenOf(free ? benignFramed(STEP, turn * 7) : [], hear);
  row(state, [
    ...parts.map(({ faults, of }) => cell(faults.length, of, GOALS.fallen)),
    ...(free
      ? [cell(risen.stopped.length, risen.of, GOALS.stopped), cell(risen.asked.length, risen.of, GOALS.asked)]
      : ['-']),
  ]);
  for (const { faults } of parts)
    show(
      'fallen',
      faults.map(({ text, level, least, besides }) => `${least} -> ${level} ${besides}  ${text}`),
    );
  show('stopped', risen.stopped);
  show('asked', risen.asked);
}

/** A red flag whose words were lost must start, resume and keep nothing; a hold under way may go on. */
function throughTheDesk(state: StateName): void {
  const standing = standingIn(state);
  const [lost, moved, fallen]: [string[], string[], string[]] = [[], [], []];
  let of = 0;
  const judge = ({ text, least }: RedFlag): void => {
    if (least === 'NONE') return;
    of += 1;
    const meant = delivered(text, LOCALE);
    if (meant === null) return;
    const { level, moves, keeps } = heardIn(standing, meant.event, meant.words);
    const told = `${level} ${meant.event.type}  ${text}`;
    if (!hasWords(meant)) {
      lost.push(told);
      if (order(level) < order(least) && (moves || keeps)) moved.push(told);
    } else if (order(level) < order(least)) fallen.push(`${least} -> ${told}`);
  };
  for (const redFlag of framed(state, DESK_STEP)) judge(redFlag);
  row(state, [cell(fallen.length, of), cell(lost.length, of), cell(moved.length, of, 0)]);
  show('fallen', fallen);
  show('starts, resumes or keeps', moved);
  if (state === 'hold') show('lost', lost);
}

/** Sets by authors who knew nothing of the project. */
function setsSection(sets: readonly string[], code: Code, after: (set: string) => void = () => {}): void {
  console.log('\nSets by authors who knew nothing of the project, each line in its state, from the words');
  row(
    '',
    ['red flags', 'waved on', 'harmless stopped', 'asked'].map((name) => name.padEnd(18)),
  );
  for (const set of sets) {
    const { red, fallen, wavedOn, benign, stopped, asked } = figureOf(linesIn(set), hearing(code));
    row(set, [
      cell(fallen.length, red, GOALS.fallen),
      cell(wavedOn.length, red, GOALS.fallen),
      cell(stopped.length, benign, GOALS.stopped),
      cell(asked.length, benign, GOALS.asked),
    ]);
    after(set);
    show('fallen', [...fallen, ...wavedOn]);
    show('stopped', stopped);
    show('asked', asked);
  }
}

function english(): void {
  console.log(
    `From the words, ${WHOLE ? 'all combinations' : `every ${STEP}th combination`}; goals ${GOALS.fallen}, ${GOALS.stopped}, ${GOALS.asked} %`,
  );
  row(
    '',
    ['red flags', 'in a frame', 'in two frames', 'harmless stopped', 'asked'].map((name) => name.padEnd(18)),
  );
  STATE_NAMES.forEach(fromTheWords);

  console.log(`\nThrough the desk's speech model, red flags in a frame, every ${DESK_STEP}th combination`);
  row(
    '',
    ['under-triaged', 'words lost', 'of these moved on'].map((name) => name.padEnd(18)),
  );
  for (const state of STATE_NAMES) throughTheDesk(state);

  console.log(
    `\nWhat people say to the coach and not of a body, through the speech model (learned from), every ${EVERYDAY_STEP}th line`,
  );
  row(
    '',
    ['stopped or left', 'asked'].map((name) => name.padEnd(18)),
  );
  for (const state of ['lobby', 'hold'] as const) {
    const { of, stopped, asked } = everydayIn(state, EVERYDAY_STEP, LOCALE);
    row(state, [cell(stopped.length, of, GOALS.stopped), cell(asked.length, of, GOALS.asked)]);
    show('stopped', stopped);
    show('asked', asked);
  }

  setsSection(SPOKEN, 'en', (set) => atFirst(FIRST[set as Spoken]));
}

/** What came of a set when nobody had read it. */
function atFirst(first: (typeof FIRST)[Spoken] | undefined): void {
  if (first)
    console.log(
      `    at first sight ${first.fallen} red flags under-triaged, ${first.question} of them by a question; ` +
        `harmless ${first.stopped} stopped, ${first.asked} asked (learned from since)`,
    );
}

// The frames and the tables of the project are English; of another language there are the sets of its authors.
for (const code of has('--language') ? askedFor() : (['en'] as const))
  if (code === 'en') english();
  else setsSection(setsOf(code), code, (set) => atFirst(FIRST_ABROAD[set]));
console.log(missed === 0 ? '\nEvery goal is met.' : `\n${missed} figures miss their goal (!).`);
if (missed > 0) process.exitCode = 1;
