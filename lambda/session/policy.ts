import type { Effect } from './meant';

/** Where a listener is, as far as it decides what words may do. */
export const SITUATIONS = [
  /** nothing offered, nothing running */
  'lobby',
  /** a plan or a move was proposed and waits for a yes */
  'offered',
  'set-up',
  /** repetitions and breaths alike */
  'hold',
  'rest',
  /** after one move, before the next */
  'between',
  'paused',
  /** about the body, and the notices: the answer decides whether anything may go on */
  'body-question',
  /** the rest of an unfinished routine is offered */
  'resuming',
  'other-question',
  'finished',
  /** after an alarm */
  'locked',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What becomes of what was said. */
export type Ruling =
  | 'do'
  /** says in one sentence what it would do and asks; no, silence or a miss goes back to the very second */
  | 'ask'
  /** was not understood */
  | 'missed'
  /** the open question once more */
  | 're-ask'
  /** says when it can be done, and changes nothing */
  | 'not-now'
  /** declines what is asked or offered */
  | 'declines';

/** Of what was sure, and of what was not. */
export type Rulings = readonly [sure: Ruling, guess: Ruling];

type Row = { readonly [S in Situation]: Rulings };

const always = (verdict: Ruling): Rulings => [verdict, verdict];

/** The same in every situation but those that are named. */
export const everywhere = <T>(
  same: T,
  but: { readonly [S in Situation]?: T } = {},
): { readonly [S in Situation]: T } => ({
  ...{ lobby: same, offered: same, 'set-up': same, hold: same, rest: same, between: same, paused: same },
  ...{ 'body-question': same, resuming: same, 'other-question': same, finished: same, locked: same },
  ...but,
});

const row = (rule: Rulings, but?: Partial<Row>): Row => everywhere(rule, but);

const inRoutine = (rule: Rulings) => ({ 'set-up': rule, hold: rule, rest: rule, between: rule, paused: rule }) as const;
const DO = always('do');
const ASK = always('ask');
const REASK = always('re-ask');
const NOT_NOW = always('not-now');

/** What takes the place of a plan of which nothing is done yet. */
export const UNBEGUN: Rulings = ['do', 'ask'];

/** What no question of the body lets through, and nothing after an alarm. */
const heldBack = { 'body-question': REASK, locked: NOT_NOW } as const;

/**
 * What may happen, by what it does to whoever said it, by where they are, and by whether it was sure. Nothing is ended,
 * replaced or deleted by a guess. What plain words mean where they are said is read before this table (`reading.ts`), and
 * questions hear their answers before it. An alarm is delayed by nothing.
 */
export const POLICY: { readonly [E in Effect]: Row } = {
  tells: row(DO),
  alarms: row(DO),
  answers: row(DO),
  paces: row(DO, heldBack),
  moves: row(DO, heldBack),
  doses: row(DO, heldBack),
  // A routine under way is another thing to lose than a plan of which nothing was done.
  replaces: row(DO, {
    ...heldBack,
    ...inRoutine(ASK),
    hold: ['ask', 'missed'],
    rest: ['ask', 'missed'],
    resuming: ['do', 'ask'],
    'other-question': ASK,
  }),
  // What is unfinished is kept, so that leaving it at the door loses nothing.
  ends: row(DO, {
    ...inRoutine(['do', 'ask']),
    offered: ['do', 'declines'],
    'body-question': ['do', 're-ask'],
    'other-question': ['do', 'declines'],
  }),
  deletes: row(ASK, { ...heldBack, ...inRoutine(NOT_NOW) }),
  // Each of them is asked about by a question or a notice of its own, sure or not.
  lifts: row(ASK, heldBack),
  stores: row(DO, heldBack),
};
