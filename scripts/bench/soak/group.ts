import { type Group, most, quantile } from '../figures';
import { ANSWERED } from './checks';
import type { Life } from './life';

const sum = (lives: readonly Life[], of: (life: Life) => number): number =>
  lives.reduce((all, life) => all + of(life), 0);

/** What a soak came to. */
export const soaked = ({ lives, seconds }: { lives: readonly Life[]; seconds: number }): Group => {
  const turns = sum(lives, (life) => life.turns);
  const [booked, played] = [sum(lives, (life) => life.booked), sum(lives, (life) => life.played)];
  const errors = lives.flatMap((life) => life.errors.map(Math.abs));
  return {
    title: 'Random lives of households, with faults of the table switched on and off',
    note: 'The real adapter over the embedded table, its own timeouts. "npm run soak" is longer and says what went wrong.',
    figures: [
      { name: 'turns', value: turns, unit: '', of: lives.length },
      { name: 'malformed requests beside them', value: sum(lives, (life) => life.malformed), unit: '' },
      { name: 'launches with something odd about them', value: sum(lives, (life) => life.odd), unit: '' },
      { name: 'listeners forgotten because they asked', value: sum(lives, (life) => life.forgotten), unit: '' },
      {
        name: 'accounts forgotten because the skill was disabled',
        value: sum(lives, (life) => life.disabled),
        unit: '',
      },
      { name: 'calls of timers and reminders', value: sum(lives, (life) => life.calls), unit: '' },
      { name: 'turns in which the table was unwell', value: sum(lives, (life) => life.sick), unit: '' },
      {
        name: 'rules broken, errors, confirmed seconds lost, seconds that nobody held',
        value: sum(lives, (life) => life.failures.length),
        unit: '',
        target: { is: 'at most', value: 0 },
      },
      {
        name: 'slowest answer, less what the machine itself stood still',
        value: most(lives.map((life) => life.slowest)),
        unit: 'ms',
        target: { is: 'below', value: ANSWERED },
      },
      { name: 'seconds played in located turns', value: played, unit: 's', of: errors.length },
      {
        name: 'sum booked, off the sum played',
        value: played > 0 ? (100 * Math.abs(booked - played)) / played : null,
        unit: '%',
      },
      {
        name: 'every turn and side for itself, off in all',
        value: played > 0 ? (100 * sum(lives, (life) => life.off)) / played : null,
        unit: '%',
      },
      { name: 'seconds by which a turn was located off, median', value: quantile(errors, 0.5), unit: 's' },
      { name: 'seconds by which a turn was located off, 95th percentile', value: quantile(errors, 0.95), unit: 's' },
      { name: 'routines carried to their end', value: sum(lives, (life) => life.carried), unit: '' },
      {
        name: 'left and right farthest apart in these, in the ledger or in truth',
        value: most(lives.map((life) => life.apart)),
        unit: 's',
      },
      { name: 'turns a second', value: seconds > 0 ? turns / seconds : null, unit: '' },
      { name: 'wall time', value: seconds, unit: 's' },
    ],
  };
};
