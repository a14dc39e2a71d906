/** The timer that ends a long rest. Alexa itself speaks the announcement, perhaps long after the skill is closed. */
export const timer = {
  offer: 'Shall I set a timer that tells you when it is over, even if I go quiet?',
  again: 'Shall I set a timer again?',
  label: 'constructive rest',
  announce: 'Your rest is over. Take one deeper breath. Then roll to your side, and take your time sitting up.',
  /** Alexa's own question, where the timer opens the skill: %s is what she calls it. */
  confirm: 'Your rest is over. Roll to your side, and take your time sitting up. Shall I open %s?',
  set: 'Your timer is set.',
  none: 'No timer, then.',
  permission: 'Alexa asks for your permission first.',
  denied: 'No timer, then. Say go on now and then.',
  unanswered: 'I have sent a card to your Alexa app for the timer. For now, say go on now and then.',
  trouble: {
    permission: 'I may not set timers yet. I have sent a card to your Alexa app. For now, say go on now and then.',
    unsupported: 'This device takes no timer from me, so say go on now and then.',
    refused: 'I cannot set a timer here, so say go on now and then.',
    gone: 'I cannot set a timer here, so say go on now and then.',
    offline: 'Your device takes no timer right now, so say go on now and then.',
    busy: 'The timer is busy, so say go on now and then.',
    unreachable: 'The timer did not answer, so say go on now and then.',
  },
  stuck: 'I could not stop your timer, so it may still speak.',
  stopped: 'Your timer has stopped, so say go on now and then.',
} as const;
