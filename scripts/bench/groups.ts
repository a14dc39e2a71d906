import { type Balanced, DISTURBANCES } from './balance';
import { type Figure, type Group, least, mean, most, percent, quantile } from './figures';
import type { Interruption, TrialResult } from './interruptions';
import type { Booked } from './ledgers';
import type { Speed } from './speed';

/** Targets of the clock: share of places that are right in each part, and seconds by which what remains may be off. */
const RIGHT = { speech: 97, reprompt: 93 } as const;
const REMAINING = { median: 3, p95: 8 } as const;
const LEDGER_PERCENT = 5;
const EVEN_SECONDS = 3;
const SESSION_MS = 50;
/** A tempo this far off was learned from something else than the end of a turn. */
const WRONG_TEMPO = 0.05;
/** A hold is booked by its dose; with a fast voice the words inside it make it this much shorter at most. */
const BEYOND_SECONDS = 1;

const PARTS = ['speech', 'reprompt'] as const;

const remainingOf = (list: readonly Interruption[]): number[] =>
  list.map(({ judged }) => judged.remaining).filter((value) => value !== null);

/** How well interruptions were located. Only where `strict` are figures held against the targets. */
export const located = (
  title: string,
  note: string,
  { interruptions, beliefs }: TrialResult,
  strict: boolean,
): Group => {
  const aim = (is: 'at least' | 'at most', value: number): Pick<Figure, 'target'> => ({ target: { is, value } });
  const rates = PARTS.flatMap((part): Figure[] => {
    const list = interruptions.filter(({ truth }) => truth.part === part);
    return [
      {
        name: `${part}: technique, side and set right`,
        value: percent(list, ({ judged }) => judged.place),
        unit: '%',
        of: list.length,
        ...aim('at least', RIGHT[part]),
      },
      {
        name: `${part}: and getting there, work or release right`,
        value: percent(list, ({ judged }) => judged.phase),
        unit: '%',
        of: list.length,
      },
    ];
  });
  const remaining = remainingOf(interruptions);
  return {
    title: strict ? title : `${title} (targets are those of the narrow span)`,
    note,
    figures: [
      ...rates,
      {
        name: 'remaining seconds of a hold off, median',
        value: quantile(remaining, 0.5),
        unit: 's',
        of: remaining.length,
        ...aim('at most', REMAINING.median),
      },
      {
        name: 'remaining seconds of a hold off, 95th percentile',
        value: quantile(remaining, 0.95),
        unit: 's',
        of: remaining.length,
        ...aim('at most', REMAINING.p95),
      },
      {
        name: 'believed tempo off when a conversation ends, 95th percentile',
        value: quantile(
          beliefs.map(({ off }) => 100 * Math.abs(off)),
          0.95,
        ),
        unit: '%',
        of: beliefs.length,
      },
      {
        name: 'conversations that end with a tempo learned wrong, by more than 5 %',
        value: percent(beliefs, ({ off, learnedFrom }) => learnedFrom > 0 && Math.abs(off) > WRONG_TEMPO),
        unit: '%',
        of: beliefs.length,
      },
    ],
  };
};

const total = (list: readonly Booked[], of: 'booked' | 'played' | 'off'): number =>
  list.reduce((sum, booked) => sum + booked[of], 0);

/** The ledger of confirmed turns against what the device played. */
export const ledgers = ({ interruptions }: TrialResult): Group => {
  const list = interruptions.map(({ ledger }) => ledger).filter((ledger) => ledger !== null);
  const played = total(list, 'played');
  const share = (seconds: number): number | null => (played > 0 ? (100 * seconds) / played : null);
  return {
    title: 'Ledger against what the device played, turns that were confirmed',
    note: 'Seconds of holds and rests. Tempo 0.95 to 1.05. "Not yet" is left out: it takes seconds back on purpose.',
    figures: [
      { name: 'seconds played', value: played, unit: 's', of: list.length },
      {
        name: 'sum booked, off the sum played',
        value: share(Math.abs(total(list, 'booked') - played)),
        unit: '%',
        target: { is: 'at most', value: LEDGER_PERCENT },
      },
      {
        name: 'every turn and side for itself, off in all',
        value: share(total(list, 'off')),
        unit: '%',
        target: { is: 'at most', value: LEDGER_PERCENT },
      },
      {
        name: 'lowest entry',
        value: least(list.map(({ lowest }) => lowest)),
        unit: 's',
        target: { is: 'at least', value: 0 },
      },
      {
        name: 'most that a side was booked beyond what the whole response played',
        value: Math.max(0, most(list.map(({ beyond }) => beyond)) ?? 0),
        unit: 's',
        target: { is: 'at most', value: BEYOND_SECONDS },
      },
      {
        name: 'booked beyond what was played, all such turns together',
        value: share(list.reduce((sum, { booked, played: real }) => sum + Math.max(0, booked - real), 0)),
        unit: '%',
        target: { is: 'at most', value: LEDGER_PERCENT },
      },
      {
        name: 'turns in which a second or more was booked beyond what was played',
        value: percent(list, ({ booked, played: real }) => booked - real >= 1),
        unit: '%',
      },
    ],
  };
};

export const balanced = (list: readonly Balanced[]): Group => ({
  title: 'Seconds held on a side after its hold was disturbed, against the nominal dose',
  note: 'Tempo 1.0, latency 1.5 s. Truth of the device, over the whole routine.',
  figures: DISTURBANCES.flatMap((disturbance): Figure[] => {
    const off = list.filter((one) => one.disturbance === disturbance).map(({ off: seconds }) => Math.abs(seconds));
    return [
      {
        name: `${disturbance}: farthest off`,
        value: most(off),
        unit: 's',
        of: off.length,
        target: { is: 'at most', value: EVEN_SECONDS },
      },
      { name: `${disturbance}: mean`, value: mean(off), unit: 's', of: off.length },
    ];
  }),
});

export const speeds = ({ sessions, simulated, wall }: Speed, times: readonly number[]): Group => ({
  title: 'Speed',
  note: 'The only figures that differ from run to run. The session is the 10-minute routine, device and skill together.',
  figures: [
    { name: 'minutes simulated in a second', value: wall > 0 ? simulated / 60 / wall : null, unit: '' },
    {
      name: 'CPU of a 10-minute session, median',
      value: quantile(sessions, 0.5),
      unit: 'ms',
      of: sessions.length,
      target: { is: 'below', value: SESSION_MS },
    },
    { name: 'CPU of a 10-minute session, most', value: most(sessions), unit: 'ms', of: sessions.length },
    { name: 'skill, one turn, median', value: quantile(times, 0.5), unit: 'ms', of: times.length },
    { name: 'skill, one turn, 99th percentile', value: quantile(times, 0.99), unit: 'ms', of: times.length },
  ],
});
