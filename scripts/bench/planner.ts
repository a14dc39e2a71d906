import { move } from '../../lambda/content';
import { EQUIPMENT } from '../../lambda/content/types';
import { AVOIDED, type Avoided, PLACES, type Place } from '../../lambda/content/wishes';
import { hearOf } from '../../lambda/languages';
import { screenedRecord } from '../../lambda/memory/screened';
import type { Setting } from '../../lambda/plan/beats';
import { fitLength, plannedSeconds } from '../../lambda/plan/fit';
import { planLengths } from '../../lambda/plan/lengths';
import { changesOf, posturesOf } from '../../lambda/session/compose/order';
import { type Asked, MINUTES } from '../../lambda/session/compose/request';
import type { Here } from '../../lambda/session/here';
import { rounds } from '../../lambda/session/rounds';
import type { Act } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import type { Plan } from '../../lambda/session/types';
import { secondsLeft, settingOf } from '../../lambda/skill/turn';
import { DEFAULT_NOW } from '../../simulator';
import { type Figure, type Group, mean, most, quantile } from './figures';
import { variety } from './variety';

/** Seconds that a plan may be off the length it is asked for. */
const OFF = 15;

/** Milliseconds of processor time for a plan, and for finding the nearest one where there is none; without the answer's words. */
const PLAN_MS = { made: 5, none: 15 };

/** Seconds that all of these figures may take on a quiet machine. */
const ALL_SECONDS = 20;

interface Tried {
  readonly off: number | null;
  readonly changes: number;
  /** Positions that the listener comes back to. */
  readonly again: number;
  readonly sides: number;
  readonly reason: string | null;
  /** Said why there is none, and offered what there is. */
  readonly offered: boolean;
  readonly ms: number;
}

/** Every single limit, and every pair of them. */
const limits: readonly (readonly Avoided[])[] = [
  [],
  ...AVOIDED.map((one) => [one]),
  ...AVOIDED.flatMap((one, i) => AVOIDED.slice(i + 1).map((other) => [one, other])),
];

const unevenness = ({ items }: Plan): number => {
  const worst = items.map((item) => {
    const sums = { left: 0, right: 0 };
    for (const { side, alternates, amount } of rounds(item)) {
      if (side) sums[side] += amount;
      if (alternates) sums.left += amount % 2;
    }
    return move(item.move).sides === 'none' ? 0 : Math.abs(sums.left - sums.right);
  });
  return Math.max(0, ...worst);
};

interface Played extends Pick<Tried, 'changes' | 'again' | 'sides'> {
  readonly seconds: number;
}

/** A plan fitted to its length and played to a silent listener. */
function play(open: Plan, opening: readonly Act[], setting: Setting): Played {
  const plan = fitLength(open, opening, setting);
  const changes = changesOf(plan.items);
  return {
    seconds: plannedSeconds(plan, opening, setting),
    changes,
    again: changes - (posturesOf(plan.items).length - 1),
    sides: unevenness(plan),
  };
}

const speaking = () => {
  const { state } = screenedRecord(new Date(DEFAULT_NOW));
  const setting = settingOf(state, 'en-US', true);
  const here: Here = {
    spot: null,
    state: null,
    between: false,
    done: null,
    remaining: null,
    heldNow: 0,
    asking: null,
    heard: true,
    tries: 0,
    lastLine: null,
    left: secondsLeft(setting),
    about: planLengths(setting, setting.spoken),
    locale: 'en-US',
    hear: hearOf('en-US'),
    now: Math.floor(Date.parse(String(DEFAULT_NOW)) / 1000),
    today: '2026-01-05',
  };
  return { state, setting, here };
};

const makeTry = () => {
  const { state, setting, here } = speaking();
  /** Different limits often lead to one plan: it is fitted and played once. */
  const played = new Map<string, Played>();
  return (asked: Asked): Tried => {
    const begun = process.cpuUsage();
    const made = transition(state, here, { type: 'plan', seconds: null, asked });
    const { user, system } = process.cpuUsage(begun);
    const ms = (user + system) / 1000;
    const { cursor } = made.state;
    if (cursor.at !== 'guiding') {
      const said = made.acts.find((act) => act.act === 'say');
      const reason = said?.act === 'say' ? said.line.key : 'nothing said';
      const offered = reason.startsWith('compose.no.') && made.acts.at(-1)?.act === 'ask';
      return { off: null, changes: 0, again: 0, sides: 0, ms, reason, offered };
    }
    const opening = made.acts.filter(({ act }) => act === 'say');
    const name = JSON.stringify([cursor.plan, opening]);
    const known = played.get(name) ?? play(cursor.plan, opening, setting);
    played.set(name, known);
    const off = Math.abs(known.seconds - (asked.minutes as number) * 60);
    return { ...known, off, reason: null, offered: false, ms };
  };
};

const numbers = (list: readonly Tried[], of: 'off' | 'changes' | 'again' | 'sides'): number[] =>
  list.filter(({ reason }) => reason === null).map((tried) => tried[of] as number);

const figuresOf = (list: readonly Tried[]): Figure[] => {
  const reasons = new Map<string, number>();
  for (const { reason } of list) if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const made = list.filter(({ reason }) => reason === null);
  const impossible = list.filter(({ reason }) => reason !== null);
  const timed = (name: string, some: readonly Tried[], limit: number): Figure[] => [
    {
      name: `${name}, median`,
      value: quantile(
        some.map(({ ms }) => ms),
        0.5,
      ),
      unit: 'ms',
    },
    {
      name: `${name}, 95th percentile`,
      value: quantile(
        some.map(({ ms }) => ms),
        0.95,
      ),
      unit: 'ms',
      target: { is: 'at most', value: limit },
    },
  ];
  return [
    {
      name: 'length off the one asked for, at most',
      value: most(numbers(list, 'off')),
      unit: 's',
      of: made.length,
      target: { is: 'at most', value: OFF },
    },
    { name: 'the same, mean', value: mean(numbers(list, 'off')), unit: 's' },
    { name: 'changes of position in a plan, mean', value: mean(numbers(list, 'changes')), unit: '' },
    { name: 'the same, at most', value: most(numbers(list, 'changes')), unit: '' },
    {
      name: 'positions that a plan comes back to, at most',
      value: most(numbers(list, 'again')),
      unit: '',
      target: { is: 'at most', value: 0 },
    },
    {
      name: 'left against right, at most (seconds or repetitions)',
      value: most(numbers(list, 'sides')),
      unit: '',
      target: { is: 'at most', value: 0 },
    },
    { name: 'plans that cannot be made', value: impossible.length, unit: '', of: list.length },
    ...[...reasons].sort().map(([reason, count]): Figure => ({ name: `  ${reason}`, value: count, unit: '' })),
    {
      name: 'of these without a reason and an offer',
      value: impossible.filter(({ offered }) => !offered).length,
      unit: '',
      target: { is: 'at most', value: 0 },
    },
    ...timed('making a plan', made, PLAN_MS.made),
    ...(impossible.length > 0 ? timed('finding that there is none', impossible, PLAN_MS.none) : []),
  ];
};

/** Every length (or every n-th) with every limit and every pair of them; every place and every only thing. */
export const planner = (step = 1): Group[] => {
  const begun = performance.now();
  const attempt = makeTry();
  const minutes = Array.from({ length: MINUTES.most - MINUTES.least + 1 }, (_, i) => MINUTES.least + i);
  // The shortest are asked for first, and have no plan most often: what a process costs that has just begun would be
  // theirs. `warm.ts` has that.
  for (const without of limits) attempt({ minutes: MINUTES.most, without });
  const some = minutes.filter((_, i) => i % step === 0);
  const limited = some.flatMap((length) => limits.map((without) => attempt({ minutes: length, without })));
  const places = PLACES.flatMap((place: Place) =>
    some.flatMap((length) =>
      limits.slice(0, 1 + AVOIDED.length).map((without) => attempt({ minutes: length, place, without })),
    ),
  );
  const only = EQUIPMENT.flatMap((thing) => some.map((length) => attempt({ minutes: length, only: thing })));
  const all: Figure = {
    name: 'all plans made, fitted and played',
    value: (performance.now() - begun) / 1000,
    unit: 's',
    of: limited.length + places.length + only.length,
    ...(step === 1 ? { target: { is: 'at most', value: ALL_SECONDS } } : {}),
  };
  return [
    {
      title: 'Plans of 3 to 45 minutes, with every limit and every pair of limits',
      note: 'On the floor, a listener who comes back. A plan that works, fitted to its length in the words of en-US.',
      figures: figuresOf(limited),
    },
    { title: 'The same in every place, with every single limit', figures: figuresOf(places) },
    { title: 'The same with one thing and nothing else', figures: [...figuresOf(only), all] },
    variety(speaking().here),
  ];
};
