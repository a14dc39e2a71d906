/** Reminders to practise. Alexa itself speaks them, at their time, on whatever device is near. */
export const reminder = {
  when: 'At what time shall I remind you? Say, for example, at seven in the morning.',
  whenAgain: 'At what time? Say, at seven in the morning, or say no.',
  sure: '{{days}} at {{time}}: shall I remind you then?',
  sureAgain: 'Shall I set that reminder, yes or no?',
  set: 'I will remind you {{days}} at {{time}}.',
  have: 'Your reminder comes {{days}} at {{time}}.',
  /** What Alexa says at the time, after words of its own. */
  text: 'It is time for your psoas routine. Say: open psoas coach.',
  empty: 'You have no reminder from me. Say, for example, remind me every weekday at seven.',
  other: 'You have a reminder from me that I did not set this way. You find it in your Alexa app.',
  cancelSure: 'Turn off your reminder, {{days}} at {{time}}?',
  cancelled: 'Your reminder is off.',
  nothing: 'You had no reminder from me.',
  dropped: 'No reminder, then.',
  later: 'Ask me about reminders when the routine is over.',
  none: 'I cannot set reminders on this device.',
  permission: 'Alexa asks for your permission first.',
  denied: 'No reminder, then.',
  unanswered: 'I have sent a card to your Alexa app, where you can allow reminders.',
  /** Alexa offers a routine of hers that opens the skill at that time. */
  opening: {
    offer: 'Alexa can open me by herself then, too. She asks you now.',
    /** What such a routine does, in a sentence of Alexa's own. */
    prompt: 'open Psoas Coach',
    made: 'Then I open by myself from now on.',
    there: 'That is set up already.',
    declined: 'Then I only remind you.',
    failed: 'That did not work. You can make such a routine in your Alexa app.',
  },
  trouble: {
    permission: 'I may not use reminders yet. I have sent a card to your Alexa app, where you can allow them.',
    unsupported: 'This device takes no reminders. Please ask me on another one.',
    refused: 'Alexa did not take that reminder. You may have too many already.',
    gone: 'That reminder is gone already.',
    offline: 'Your device takes no reminders right now. Please try again later.',
    busy: 'Reminders are busy just now. Please ask me again in a minute.',
    unreachable: 'I could not reach your reminders. Please try again later.',
  },
  perhaps: 'I could not tell whether your reminder was set. Ask me later what reminders you have.',
} as const;
