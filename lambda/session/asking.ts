/**
 * The questions by name. Each is one object in `transition/asking/`, where the compiler misses it if it is not. The names
 * stand here since acts and what is read from outside, far below, carry them.
 */
export const QUESTION_NAMES = [
  'signs',
  'programme',
  'gentle',
  'gate',
  'doctor-ok',
  'doctor-ok-sure',
  'pain',
  'pulse',
  'feeling',
  'now-or-before',
  'waiting',
  'help',
  'unheard',
  'resume',
  'rest-or-again',
  'owed',
  'rest-on',
  'which-rest',
  'timer',
  'offer',
  'choose',
  'feedback',
  'check-in',
  'forget',
  'reminder-time',
  'reminder-sure',
  'building',
  'own-start',
  'own-delete',
  'own-replace',
  'or-stop',
  'confirm',
] as const;
export type Asking = (typeof QUESTION_NAMES)[number];
