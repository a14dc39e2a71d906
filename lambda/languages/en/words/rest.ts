/** The long rest: what is said of its length, in the middle of it, and after it was cut off. */
export const rest = {
  open: '{{name}}, for as long as you like, up to {{length}}. Say stop when you have had enough.',
  which: 'The rest pause, or the rest of the routine?',
  checkIn: 'Shall we rest a little longer?',
  soon: 'Welcome back. You had rested for {{length}} at most. On we go.',
  over: 'Welcome back. You may well have had all of your {{length}} of rest.',
  lasted: 'That rest lasted {{length}} at most.',
  more: 'Shall we rest some more?',
} as const;
