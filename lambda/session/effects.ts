import type { EventType } from './events';

/**
 * What an event does to whoever said it. `tells`: answers, and changes nothing. `paces`: waits, goes on, tempo. `moves`:
 * another place in the same plan. `doses`: what and how much the plan asks for. `replaces`: another plan. `ends`: the routine
 * or the conversation is over. `deletes`: something kept is gone. `lifts`: a restriction or a lock becomes less. `stores`:
 * something is kept beyond this routine. `alarms`: something about the body is heard. `answers`: only the effect of the
 * question it answers.
 */
export type Effect =
  | 'tells'
  | 'paces'
  | 'moves'
  | 'doses'
  | 'replaces'
  | 'ends'
  | 'deletes'
  | 'lifts'
  | 'stores'
  | 'alarms'
  | 'answers';

export const EFFECTS: { readonly [T in EventType]: Effect } = {
  launch: 'replaces',
  start: 'replaces',
  'start-routine': 'replaces',
  plan: 'replaces',
  recommend: 'replaces',
  'start-move': 'replaces',
  rest: 'replaces',
  'start-own': 'replaces',
  'move-dose': 'replaces',

  next: 'moves',
  previous: 'moves',
  'go-to': 'moves',
  'start-over': 'moves',
  skip: 'moves',
  'skip-side': 'moves',
  'other-side': 'moves',
  again: 'moves',
  'start-side': 'moves',

  pause: 'paces',
  resume: 'paces',
  'not-yet': 'paces',
  ready: 'paces',
  'more-time': 'paces',
  slower: 'paces',
  faster: 'paces',
  'keep-going': 'paces',
  'wait-for-me': 'paces',
  // The move is led into once more.
  explain: 'paces',

  'hold-longer': 'doses',
  'hold-shorter': 'doses',
  'finish-early': 'doses',
  'something-else': 'doses',
  'was-easy': 'doses',
  'too-hard': 'doses',
  'felt-side': 'doses',
  'keep-it': 'doses',
  'has-thing': 'doses',
  'lacks-thing': 'doses',

  stop: 'ends',
  'thats-all': 'ends',

  'forget-me': 'deletes',
  'delete-own': 'deletes',
  'cancel-reminders': 'deletes',

  'answered-wrong': 'lifts',
  guest: 'lifts',
  'safety-check': 'lifts',
  'doctor-ok': 'lifts',

  'less-talk': 'stores',
  'more-talk': 'stores',
  'breath-mode': 'stores',
  'quiet-mode': 'stores',
  'normal-mode': 'stores',
  'just-bell': 'stores',
  'dont-count': 'stores',
  count: 'stores',
  remind: 'stores',
  'timer-consent': 'stores',
  'reminder-consent': 'stores',
  'build-own': 'stores',
  'add-own': 'stores',
  'change-own': 'stores',
  'remove-own': 'stores',
  'move-own': 'stores',
  'save-own': 'stores',

  report: 'alarms',
  condition: 'alarms',
  dull: 'alarms',
  'is-it-normal': 'alarms',

  yes: 'answers',
  no: 'answers',
  'not-sure': 'answers',
  missed: 'answers',
  thanks: 'answers',

  repeat: 'tells',
  help: 'tells',
  'what-can-i-say': 'tells',
  'how-long-left': 'tells',
  'routine-left': 'tells',
  'which-step': 'tells',
  'which-side': 'tells',
  'whats-left': 'tells',
  'whats-next': 'tells',
  'what-number': 'tells',
  'what-did-you-say': 'tells',
  'still-there': 'tells',
  'what-to-feel': 'tells',
  'am-i-right': 'tells',
  easier: 'tells',
  harder: 'tells',
  'where-part': 'tells',
  'about-step': 'tells',
  'how-hard': 'tells',
  'breath-now': 'tells',
  instead: 'tells',
  compare: 'tells',
  'should-it-hurt': 'tells',
  'describe-move': 'tells',
  'describe-routine': 'tells',
  'how-long-hold': 'tells',
  'how-many': 'tells',
  'how-did-i-do': 'tells',
  yesterday: 'tells',
  'this-week': 'tells',
  streak: 'tells',
  'list-routines': 'tells',
  'list-moves': 'tells',
  'list-reminders': 'tells',
  'read-own': 'tells',
  'about-me': 'tells',
  ask: 'tells',
  more: 'tells',
  doctor: 'tells',
  'who-to-see': 'tells',
  number: 'tells',
  'is-it-safe': 'tells',
};
