import { cases, order } from './cases';
import { levelIn, said } from './outcome';
import { figureOf, LEARNED, linesIn } from './spoken';
import { FREE_NAMES, STATE_NAMES, type StateName, standingIn } from './states';
import { benignFramed, fallenOf, faultIn, framed, risenOf, twiceFramed } from './sweep';

describe('a line of the cases', () => {
  it.each([...new Set(cases().map(({ state }) => state))])('is heard in its band: %s', (state) => {
    const wrong = cases()
      .filter((line) => line.state === state)
      .map((line) => ({ ...line, level: levelIn(line.text, state) }))
      .filter(({ level, min, max }) => order(level) < order(min) || order(level) > order(max))
      .map(({ text, level, min, max }) => `${text}: ${level}, not ${min} to ${max}`);
    expect(wrong).toEqual([]);
  });

  it('that is a red flag, or in doubt, starts, resumes and keeps nothing', () => {
    const wrong = cases().flatMap(({ text, state, min }) =>
      order(min) < order('ASK') || min === 'SEE'
        ? []
        : (faultIn({ text, least: min }, said(text, standingIn(state))) ?? []),
    );
    expect(wrong.filter(({ besides }) => besides !== '')).toEqual([]);
  });
});

/** Every so-many-th combination, another part of them in every state; all of them in `npm run safety -- --whole`. */
const STEP = 809;
/** Combinations that nobody says are among them. */
const MAY_FALL = 0.01;
const MAY_STOP = 0.03;
const MAY_ASK = 0.08;
/** Red flags in two frames, in each state: five thousand and more in all. */
const TWICE = 125;

const hearIn = (name: StateName) => (text: string) => said(text, standingIn(name));
const sum = <T>(all: readonly T[], count: (one: T) => number): number => all.reduce((so, one) => so + count(one), 0);

describe('what people say around a report', () => {
  it.each([
    ['one thing', (name: StateName, i: number) => framed(name, STEP, i * 7)],
    ['two things at once', (name: StateName, i: number) => twiceFramed(name, TWICE, i * 11)],
  ] as const)('never takes a red flag below what it may, in any state: %s', (_what, saidIn) => {
    const all = STATE_NAMES.map((name, i) => fallenOf(saidIn(name, i), hearIn(name)));
    const faults = all.flatMap((fallen) => fallen.faults);
    expect(sum(all, ({ of }) => of)).toBeGreaterThan(STATE_NAMES.length * 90);
    expect(faults.filter(({ besides }) => besides.includes('kept'))).toEqual([]);
    expect(faults.length / sum(all, ({ of }) => of)).toBeLessThan(MAY_FALL);
  });

  it('stops or asks hardly anybody who reports nothing', () => {
    const all = FREE_NAMES.map((name, i) => risenOf(benignFramed(STEP, i * 7), hearIn(name)));
    const of = sum(all, (risen) => risen.of);
    expect(of).toBeGreaterThan(FREE_NAMES.length * 50);
    expect(sum(all, ({ stopped }) => stopped.length) / of).toBeLessThan(MAY_STOP);
    expect(sum(all, ({ asked }) => asked.length) / of).toBeLessThan(MAY_ASK);
  });
});

describe('what was learned from sets of others', () => {
  it.each(LEARNED)('stays learned, and calm stays calm: %s', (set) => {
    const { red, fallen, wavedOn, lower, benign, stopped } = figureOf(linesIn(set));
    expect(wavedOn).toEqual([]);
    expect(fallen.length / red).toBeLessThanOrEqual(0.01);
    expect(lower.length / red).toBeLessThanOrEqual(0.01);
    expect(stopped.length / benign).toBeLessThanOrEqual(0.04);
  });
});
