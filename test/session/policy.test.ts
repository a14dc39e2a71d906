import { QUESTION_NAMES } from '../../lambda/session/asking';
import { EFFECT } from '../../lambda/session/effects';
import type { EventType } from '../../lambda/session/events';
import type { Here } from '../../lambda/session/here';
import { POLICY } from '../../lambda/session/policy';
import type { Act, State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { questionOf } from '../../lambda/session/transition/asking';
import { situationOf } from '../../lambda/session/transition/situation';
import { EVENTS, hereAt, stateAt } from './questions';
import { SITUATIONS, situationNames, stateIn } from './situations';

interface Place {
  readonly name: string;
  readonly state: State;
  readonly here: Here;
}

const own = {
  at: 1,
  items: [
    { move: 'glute-bridge', count: 10, sets: 1 },
    { move: 'sphinx', count: 5, sets: 1 },
  ],
} as const;
const owning = (state: State): State => ({ ...state, prefs: { ...state.prefs, own } });

/** Everywhere a listener can be: in every situation, and at every question. */
const PLACES: readonly Place[] = [
  ...situationNames.map((name) => ({ name, state: owning(stateIn(SITUATIONS[name])), here: SITUATIONS[name].here })),
  ...QUESTION_NAMES.map((name) => ({ name: `asked "${name}"`, state: owning(stateAt(name)), here: hereAt(name) })),
];
const EVENT_TYPES = Object.keys(EVENTS) as EventType[];

const planOf = ({ cursor }: State) => ('plan' in cursor && cursor.at !== 'finished' ? cursor.plan : null);

/** What became of the routine under way: over, or another one. What the door offers is not under way. */
function lost({ state: before, here }: Place, after: State, acts: readonly Act[]): string | null {
  const [was, is] = [planOf(before), planOf(after)];
  if (!was || situationOf(before, here) === 'resuming') return null;
  if (acts.some(({ act }) => act === 'close') || !is) return 'ended';
  return was.routine === is.routine ? null : 'replaced';
}

const deleted = (before: State, after: State, acts: readonly Act[]): boolean =>
  after.forget === true ||
  (before.prefs.own !== undefined && after.prefs.own?.items.length === 0) ||
  acts.some((act) => act.act === 'remind' && act.wish === 'cancel');

/** What was said, in a place, and what came of it. */
const walk = (sure: boolean) =>
  PLACES.flatMap((place) =>
    EVENT_TYPES.filter((type) => !isSaidFor(place, type)).map((type) => {
      const { name, state, here } = place;
      const { state: after, acts } = transition(state, here, EVENTS[type], '', sure);
      return { name, type, lost: lost(place, after, acts), deleted: deleted(state, after, acts) };
    }),
  );

/** An answer of the open question, or what moves on from the very last thing there is to do. */
const isSaidFor = ({ name, here }: Place, type: EventType): boolean =>
  (here.asking !== null &&
    questionOf(here.asking).hears[type] !== undefined &&
    (EFFECT[type] === 'answers' || type === 'another-set')) ||
  (here.asking === 'confirm' && ['ends', 'answers'].includes(EFFECT[type])) ||
  (here.asking === 'confirm' && type === 'done') ||
  (name === 'on the way up' && EFFECT[type] === 'moves') ||
  (name === 'paused' && type === 'thats-it');

/** Neither said by anybody: a launch, what goes on by itself, a touch on a button that says what it does. */
const UNSAID: readonly EventType[] = [
  'launch',
  'start',
  'answer',
  'timer-consent',
  'reminder-consent',
  'routine-offered',
];

/* Somebody else who is there now hears the notices at once; the place is the owner's, and kept. */

describe('a guess, wherever it is made', () => {
  const guesses = walk(false).filter(({ type }) => !UNSAID.includes(type));

  it('ends and replaces no routine', () => {
    const harm = guesses.filter(({ lost, type }) => lost !== null && !['alarms', 'lifts'].includes(EFFECT[type]));
    expect(harm.map(({ name, type, lost }) => `${name}: ${type} ${lost}`)).toEqual([]);
  });

  it('deletes nothing', () => {
    expect(guesses.filter(({ deleted }) => deleted).map(({ name, type }) => `${name}: ${type}`)).toEqual([]);
  });
});

describe('what is sure', () => {
  const said = walk(true).filter(({ type }) => !UNSAID.includes(type));

  it('replaces no routine unasked, and ends one only by the words for it', () => {
    const harm = said.filter(({ lost, type }) => lost !== null && !['alarms', 'lifts', 'ends'].includes(EFFECT[type]));
    expect(harm.map(({ name, type, lost }) => `${name}: ${type} ${lost}`)).toEqual([]);
  });

  it('deletes nothing unasked', () => {
    expect(said.filter(({ deleted }) => deleted).map(({ name, type }) => `${name}: ${type}`)).toEqual([]);
  });
});

describe('the policy', () => {
  it('does in every place what it says of it', () => {
    const closing = PLACES.filter(({ state, here }) => {
      if (here.asking === 'confirm') return false;
      const { acts } = transition(state, here, { type: 'thats-all' }, '', false);
      return acts.some(({ act }) => act === 'close') && POLICY.ends[situationOf(state, here)][1] !== 'do';
    });
    expect(closing.map(({ name }) => name)).toEqual([]);
  });
});
