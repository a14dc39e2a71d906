import type { MoveId } from '../../../lambda/content';
import { type Asking, QUESTION_NAMES } from '../../../lambda/session/asking';
import type { Here } from '../../../lambda/session/here';
import type { Act, Cursor, Spot, State } from '../../../lambda/session/state';
import { transition } from '../../../lambda/session/transition';
import type { Plan } from '../../../lambda/session/types';
import { measured, stateOf } from '../../plan/plans';
import { hereAt, stateAt } from '../../session/questions';

/** A listener who is about to speak: the session, and where they are in it. */
export interface Standing {
  readonly state: State;
  readonly here: Here;
}

const HERE = measured();

/** A move under way, with what comes after it. */
function moving(move: MoveId, step: Spot['step'], more: Partial<Here>, at: 'guiding' | 'paused' = 'guiding'): Standing {
  const plan: Plan = {
    routine: 'morning',
    items: [{ move }, { move: 'knee-to-chest' }, { move: 'constructive-rest' }],
  };
  const spot: Spot = { index: 0, round: 0, step, done: step === 'work' ? 10 : 1 };
  const cursor: Cursor = { at, plan, spot };
  return { state: { ...stateOf(), cursor }, here: { ...HERE, spot, ...more } };
}

const IN_A_HOLD = { state: 'hold', done: 10, remaining: 20, heldNow: 10 } as const;
const hold = moving('kneeling-lunge', 'work', IN_A_HOLD);
const belly = moving('supine-massage', 'work', IN_A_HOLD);
const asked = (asking: Asking): Standing => ({ state: stateAt(asking), here: hereAt(asking) });

const openIn = (acts: readonly Act[]) => acts.find((act) => act.act === 'ask')?.asking ?? null;

/** After the answer to these words, with whatever it asks. */
function after(said: string, { state, here }: Standing, asking?: Asking): Standing {
  const made = transition(state, here, { type: 'report', text: said });
  const open = openIn(made.acts);
  if (asking && open !== asking) throw new Error(`"${said}" asks ${open}, not ${asking}`);
  const { cursor } = made.state;
  return { state: made.state, here: { ...HERE, spot: 'spot' in cursor ? cursor.spot : null, asking: open } };
}

/** The questions about a body are asked about something that was said, and know what it was. */
const OF_THE_BODY = {
  pain: after('ow', hold, 'pain'),
  pulse: after('i feel a pulse', belly, 'pulse'),
  'now-or-before': after('i had chest pain last year', hold, 'now-or-before'),
  feeling: after("i can't feel my glutes", hold, 'feeling'),
  waiting: after("i'm dizzy", hold, 'waiting'),
  help: after("i'm stuck", hold, 'help'),
} as const satisfies { readonly [A in Asking]?: Standing };

const isOfTheBody = (name: string): name is keyof typeof OF_THE_BODY => Object.hasOwn(OF_THE_BODY, name);

/** Where nothing is asked. */
const PLACES = {
  lobby: { state: stateOf(), here: HERE },
  setup: moving('kneeling-lunge', 'setup', { state: 'setup' }),
  hold,
  bridge: moving('glute-bridge', 'work', { state: 'reps', done: 3, remaining: 5 }),
  belly,
  'lying down': moving('constructive-rest', 'setup', { state: 'settling' }),
  rest: moving('constructive-rest', 'work', { state: 'rest', done: 60, remaining: 240 }),
  window: moving('kneeling-lunge', 'setup', { state: 'between', between: true }),
  paused: moving('kneeling-lunge', 'work', {}, 'paused'),
  finished: { ...asked('feedback'), here: { ...hereAt('feedback'), asking: null } },
} as const satisfies Record<string, Standing>;

/** After an alarm, where nothing else works any more. */
const LOCKED = {
  'after-emergency': after('my chest hurts', hold),
  'after-urgent': after('my foot is numb', hold),
} as const satisfies Record<string, Standing>;

export type StateName = keyof typeof PLACES | keyof typeof LOCKED | Asking;

const isPlace = (name: string): name is keyof typeof PLACES => Object.hasOwn(PLACES, name);
const isLocked = (name: string): name is keyof typeof LOCKED => Object.hasOwn(LOCKED, name);

/** Every state a listener can be in when they speak: a place, a question that is open, after an alarm. */
export const STATE_NAMES: readonly StateName[] = [
  ...(Object.keys(PLACES) as (keyof typeof PLACES)[]),
  ...QUESTION_NAMES,
  ...(Object.keys(LOCKED) as (keyof typeof LOCKED)[]),
];
/** Those where any words may be harmless: a question about a body takes them as its answer, and after an alarm nothing is left to stop. */
export const LOCKED_NAMES = Object.keys(LOCKED) as StateName[];
export const FREE_NAMES: readonly StateName[] = STATE_NAMES.filter((name) => !isLocked(name) && !isOfTheBody(name));

const standing = (name: StateName): Standing => {
  if (isPlace(name)) return PLACES[name];
  if (isLocked(name)) return LOCKED[name];
  return isOfTheBody(name) ? OF_THE_BODY[name] : asked(name);
};

/** What the tables of cases call a state. */
const ALIASES: Readonly<Record<string, StateName>> = {
  notice: 'signs',
  'notice-signs': 'signs',
  'notice-programme': 'programme',
  'pain-question': 'pain',
  'pulse-question': 'pulse',
};

const kept = new Map<string, Standing>();

/** The state of that name as the tables of cases write it, also after words that raised an alarm: `after-urgent:my foot is numb`. */
export function standingIn(written: string): Standing {
  const known = kept.get(written);
  if (known) return known;
  const [name = '', said] = written.split(':');
  const made = said === undefined ? standing((ALIASES[name] ?? name) as StateName) : after(said, hold);
  kept.set(written, made);
  return made;
}
