import type { PlanItem } from '../../lambda/content/item';
import type { ConcernId, Tier } from '../../lambda/safety/types';
import type { Asking } from '../../lambda/session/asking';
import { NOTHING_ASKED } from '../../lambda/session/compose/request';
import type { EventOf, EventType } from '../../lambda/session/events';
import type { Here } from '../../lambda/session/here';
import type { Cursor, State } from '../../lambda/session/state';
import { WARM_UP } from '../../lambda/session/transition/visit/coming-back';
import { measured, stateOf } from '../plan/plans';
import { plan, SITUATIONS } from './situations';

/** Where each question is asked: the state, and the rest of where the listener is. */
export interface Open {
  readonly cursor: Cursor;
  readonly state?: Partial<State>;
  readonly here?: Partial<Here>;
}

const lobby: Cursor = { at: 'lobby' };
const paused: Cursor = SITUATIONS.paused.cursor;
const finished: Cursor = { at: 'finished', plan };
const between = { state: 'between', between: true } as const;

const owing: PlanItem = { move: 'kneeling-lunge', seconds: 30, sets: 1, owed: { side: 'right', amount: 18 } };
const rest: PlanItem = { move: 'constructive-rest', seconds: 600 };
const own = { at: 1, items: [{ move: 'glute-bridge', count: 10, sets: 1 }] } as const;
const withOwn = (open?: true): Partial<State> => ({
  prefs: { ...stateOf().prefs, own: { ...own, ...(open ? { open } : {}) } },
});
const unchosen = (): Partial<State> => {
  const { programme: _programme, notices: _notices, noticesOn: _on, ...flags } = stateOf().flags;
  return { flags, wanted: { want: 'routine', routine: 'quick-relief' } };
};
const resting = (done: number): Cursor => ({
  at: 'guiding',
  plan: { routine: 'single', items: [rest] },
  spot: { index: 0, round: 0, step: done > 0 ? 'work' : 'setup', done },
});

const pending = (tier: Tier, concern: ConcernId): Partial<State> => ({
  safety: { tier: 'none', concern: null, seen: [], pending: { tier, concern } },
});

const OPEN: { readonly [A in Asking]: Open } = {
  signs: { cursor: lobby, state: unchosen() },
  programme: { cursor: lobby, state: unchosen() },
  gentle: { cursor: lobby, state: { flags: { ...stateOf().flags, programme: 'gentle' } } },
  gate: {
    cursor: lobby,
    state: { flags: { ...stateOf().flags, families: {} }, wanted: { want: 'routine', routine: 'deep-release' } },
  },
  'doctor-ok': { cursor: lobby, state: { prefs: { ...stateOf().prefs, leaveOut: ['camel'] } } },
  'doctor-ok-sure': {
    cursor: lobby,
    state: { prefs: { ...stateOf().prefs, leaveOut: ['camel'] }, wanted: { want: 'move', move: 'camel' } },
  },
  pain: { cursor: paused },
  pulse: { cursor: paused },
  feeling: { cursor: paused, state: pending('urgent', 'U2') },
  'now-or-before': { cursor: paused, state: pending('emergency', 'E4') },
  waiting: { cursor: paused, state: pending('urgent', 'U14') },
  help: { cursor: paused, state: pending('ease-off', 'ambiguous') },
  unheard: { cursor: paused },
  resume: { cursor: paused },
  'rest-or-again': { cursor: paused },
  owed: {
    cursor: {
      at: 'guiding',
      plan: { routine: 'own', items: [owing, { move: 'glute-bridge' }] },
      spot: { index: 1, round: 0, step: 'setup', done: 0 },
    },
    here: between,
  },
  'rest-on': { cursor: resting(240), here: { state: 'rest', done: 240, remaining: 360 } },
  'which-rest': { cursor: resting(0), here: between },
  timer: { cursor: resting(0), here: { ...between, timers: 'allowed' } },
  offer: { cursor: lobby, state: { wanted: { want: 'plan', request: { ...NOTHING_ASKED, minutes: 6 } } } },
  choose: { cursor: lobby },
  feedback: { cursor: finished, here: { spot: 'finished', state: 'finished' } },
  'check-in': { cursor: lobby },
  'warm-up': {
    cursor: {
      at: 'guiding',
      plan: { routine: 'single', items: [{ move: 'knee-to-chest', count: 6 }, { move: 'camel' }] },
      spot: { index: 0, round: 0, step: 'setup', done: 0 },
    },
    here: between,
  },
  stance: {
    cursor: {
      at: 'guiding',
      plan: { routine: 'single', items: [{ move: 'standing-lunge' }] },
      spot: { index: 0, round: 0, step: 'setup', done: 0 },
    },
    here: between,
  },
  soreness: { cursor: lobby, state: { wanted: { want: 'course' } } },
  'leg-offer': { cursor: lobby, state: { wanted: { want: 'course' } } },
  'leg-left': { cursor: lobby, state: { wanted: { want: 'course' } } },
  'leg-right': { cursor: lobby, state: { wanted: { want: 'course' } } },
  'leg-beside': { cursor: lobby, state: { wanted: { want: 'course' } } },
  forget: { cursor: lobby },
  'reminder-time': { cursor: finished, state: { reminder: {} }, here: { reminders: 'allowed' } },
  'reminder-sure': {
    cursor: paused,
    state: { reminder: { days: ['MO'], hour: 7, minute: 0 } },
    here: { reminders: 'allowed' },
  },
  building: { cursor: lobby, state: withOwn(true) },
  'own-start': { cursor: lobby, state: withOwn() },
  'own-delete': { cursor: lobby, state: withOwn() },
  'own-replace': { cursor: finished, state: withOwn() },
  'or-stop': { cursor: paused, state: { confirming: { event: { type: 'next' } } } },
  'which-stop': { cursor: paused },
  confirm: { cursor: paused, state: { confirming: { event: { type: 'stop' } } } },
};

export const stateAt = (asking: Asking, { cursor, state }: Open = OPEN[asking]): State => ({
  ...stateOf(),
  ...state,
  cursor,
});

const before = (event: NonNullable<State['confirming']>['event'], cursor: Cursor = paused): Open => ({
  cursor,
  state: { confirming: { event } },
});
const warming: Cursor = {
  at: 'paused',
  plan: { routine: 'single', items: [{ move: 'constructive-rest', seconds: WARM_UP }, { move: 'kneeling-lunge' }] },
  spot: { index: 0, round: 0, step: 'setup', done: 0 },
};

/** Where some of them are asked, too, and something else comes of the answers. */
export const ALSO: readonly (readonly [asking: Asking, where: string, Open])[] = [
  ['forget', 'while a routine is put together', { cursor: lobby, state: withOwn(true) }],
  ['own-delete', 'while it is put together', { cursor: lobby, state: withOwn(true) }],
  ['resume', 'before the warm-up', { cursor: warming }],
  ['rest-or-again', 'before the warm-up', { cursor: warming }],
  ['or-stop', 'where nothing runs', before({ type: 'next' }, lobby)],
  ['or-stop', 'where it would be ready', before({ type: 'ready' })],
  ['confirm', 'before a routine', before({ type: 'start', wanted: { want: 'routine', routine: 'morning' } })],
  ['confirm', 'before a move', before({ type: 'start', wanted: { want: 'move', move: 'sphinx' } })],
  ['confirm', "before one's own", before({ type: 'start', wanted: { want: 'own' } })],
  ['confirm', 'before a day of the six weeks', before({ type: 'start', wanted: { want: 'course' } })],
  ['confirm', 'before the menu', before({ type: 'start', wanted: { want: 'menu' } })],
  [
    'confirm',
    'before ten minutes',
    before({ type: 'start', wanted: { want: 'plan', request: { ...NOTHING_ASKED, minutes: 10 } } }),
  ],
  ['confirm', 'before a plan', before({ type: 'start', wanted: { want: 'plan', request: NOTHING_ASKED } })],
  ['confirm', 'before the end of the six weeks', before({ type: 'stop-course' })],
  ['confirm', 'before all reminders go', before({ type: 'cancel-reminders' })],
];

export const hereAt = (asking: Asking, { cursor, here }: Open = OPEN[asking]): Here => {
  return { ...measured(), spot: 'spot' in cursor ? cursor.spot : null, ...here, asking };
};

/** One of every kind of event there is. */
export const EVENTS: { readonly [T in EventType]: EventOf<T> } = {
  launch: { type: 'launch', away: 5 },
  choice: { type: 'choice', choice: null },
  start: { type: 'start', wanted: { want: 'routine', routine: 'morning' } },
  answer: { type: 'answer', asking: 'pain', answer: 'leave' },
  'start-routine': { type: 'start-routine', routine: 'morning' },
  plan: { type: 'plan', seconds: 600, asked: {} },
  recommend: { type: 'recommend', focus: 'after-sitting' },
  'skip-week': { type: 'skip-week' },
  'stop-course': { type: 'stop-course' },
  'start-move': { type: 'start-move', move: 'kneeling-lunge' },
  'go-to': { type: 'go-to', move: 'sphinx' },
  'add-own': { type: 'add-own', move: 'knee-to-chest' },
  'change-own': { type: 'change-own', move: 'glute-bridge', count: 12 },
  'move-dose': { type: 'move-dose', move: 'glute-bridge', count: 8 },
  'remove-own': { type: 'remove-own', move: 'glute-bridge' },
  'move-own': { type: 'move-own', move: 'glute-bridge', place: 'first' },
  'has-thing': { type: 'has-thing', thing: 'ball' },
  'lacks-thing': { type: 'lacks-thing', thing: 'roller' },
  skip: { type: 'skip' },
  never: { type: 'never', move: 'sphinx' },
  'only-side': { type: 'only-side', side: 'left' },
  elsewhere: { type: 'elsewhere', what: 'volume' },
  company: { type: 'company' },
  mood: { type: 'mood', mood: 'tired' },
  perhaps: { type: 'perhaps', event: { type: 'pause' } },
  rest: { type: 'rest', seconds: null },
  'felt-side': { type: 'felt-side', side: 'left' },
  'start-side': { type: 'start-side', side: 'left' },
  'another-set': { type: 'another-set', side: null },
  'side-again': { type: 'side-again' },
  'as-last': { type: 'as-last' },
  'build-of': { type: 'build-of', move: 'glute-bridge', more: ['sphinx'] },
  'hold-length': { type: 'hold-length', change: 'more', seconds: null },
  'finish-early': { type: 'finish-early', seconds: null },
  'describe-routine': { type: 'describe-routine', routine: 'morning' },
  'describe-move': { type: 'describe-move', move: 'sphinx' },
  'how-long-hold': { type: 'how-long-hold', move: 'sphinx' },
  'how-many': { type: 'how-many', move: 'sphinx' },
  'what-to-feel': { type: 'what-to-feel' },
  'am-i-right': { type: 'am-i-right' },
  easier: { type: 'easier' },
  harder: { type: 'harder' },
  'where-part': { type: 'where-part', part: 'knees' },
  'about-step': { type: 'about-step', topic: 'why' },
  'how-hard': { type: 'how-hard' },
  'breath-now': { type: 'breath-now' },
  instead: { type: 'instead', thing: null },
  compare: { type: 'compare' },
  'timer-consent': { type: 'timer-consent', answer: 'denied' },
  'reminder-consent': { type: 'reminder-consent', answer: 'denied' },
  'routine-offered': { type: 'routine-offered', answer: 'made' },
  remind: { type: 'remind', days: null, time: null },
  ask: { type: 'ask', answer: 'equipment' },
  'is-it-normal': { type: 'is-it-normal', text: null },
  'is-it-safe': { type: 'is-it-safe', tag: null },
  condition: { type: 'condition', tag: 'hernia', text: 'a hernia' },
  report: { type: 'report', text: 'chest pain' },
  next: { type: 'next' },
  previous: { type: 'previous' },
  repeat: { type: 'repeat' },
  'restart-round': { type: 'restart-round' },
  'start-over': { type: 'start-over' },
  pause: { type: 'pause' },
  resume: { type: 'resume' },
  stop: { type: 'stop' },
  help: { type: 'help' },
  'not-understood': { type: 'not-understood' },
  chatter: { type: 'chatter' },
  yes: { type: 'yes' },
  no: { type: 'no' },
  'not-sure': { type: 'not-sure' },
  'skip-rest': { type: 'skip-rest' },
  'skip-side': { type: 'skip-side' },
  'other-side': { type: 'other-side' },
  'which-step': { type: 'which-step' },
  'which-side': { type: 'which-side' },
  'how-long-left': { type: 'how-long-left' },
  'routine-left': { type: 'routine-left' },
  'whats-left': { type: 'whats-left' },
  'whats-next': { type: 'whats-next' },
  'what-number': { type: 'what-number' },
  'more-time': { type: 'more-time' },
  'not-yet': { type: 'not-yet' },
  ready: { type: 'ready' },
  slower: { type: 'slower' },
  faster: { type: 'faster' },
  'less-talk': { type: 'less-talk' },
  'more-talk': { type: 'more-talk' },
  explain: { type: 'explain' },
  'was-easy': { type: 'was-easy' },
  'too-hard': { type: 'too-hard' },
  'keep-it': { type: 'keep-it' },
  'breath-mode': { type: 'breath-mode' },
  'quiet-mode': { type: 'quiet-mode' },
  'normal-mode': { type: 'normal-mode' },
  'just-bell': { type: 'just-bell' },
  'dont-count': { type: 'dont-count' },
  count: { type: 'count' },
  'what-did-you-say': { type: 'what-did-you-say' },
  'still-there': { type: 'still-there' },
  'something-else': { type: 'something-else' },
  'keep-going': { type: 'keep-going' },
  'wait-for-me': { type: 'wait-for-me' },
  'how-did-i-do': { type: 'how-did-i-do' },
  yesterday: { type: 'yesterday' },
  'this-week': { type: 'this-week' },
  record: { type: 'record', of: 'progress' },
  counted: { type: 'counted', count: 3 },
  streak: { type: 'streak' },
  'list-routines': { type: 'list-routines' },
  'list-moves': { type: 'list-moves' },
  'which-week': { type: 'which-week' },
  'any-so': { type: 'any-so', so: 'kneeling' },
  'should-it-hurt': { type: 'should-it-hurt' },
  'what-can-i-say': { type: 'what-can-i-say' },
  doctor: { type: 'doctor' },
  more: { type: 'more' },
  'who-to-see': { type: 'who-to-see' },
  number: { type: 'number' },
  'answered-wrong': { type: 'answered-wrong' },
  guest: { type: 'guest' },
  'safety-check': { type: 'safety-check' },
  'doctor-ok': { type: 'doctor-ok' },
  'forget-me': { type: 'forget-me' },
  'list-reminders': { type: 'list-reminders' },
  'cancel-reminders': { type: 'cancel-reminders' },
  thanks: { type: 'thanks' },
  'build-own': { type: 'build-own' },
  'read-own': { type: 'read-own' },
  'save-own': { type: 'save-own' },
  'delete-own': { type: 'delete-own' },
  'start-own': { type: 'start-own' },
  'thats-all': { type: 'thats-all' },
  done: { type: 'done' },
  'thats-it': { type: 'thats-it' },
  'never-mind': { type: 'never-mind' },
  undo: { type: 'undo' },
  'which-unit': { type: 'which-unit', figure: 5 },
  cancel: { type: 'cancel' },
  usual: { type: 'usual' },
  wait: { type: 'wait' },
  'that-one': { type: 'that-one' },
  'feels-good': { type: 'feels-good' },
  hurts: { type: 'hurts' },
  'about-me': { type: 'about-me' },
};
