/** `{{time}}` is hours and minutes on a twelve-hour clock, `{{part}}` the part of the day, `{{days}}` a group of days. */
const forms = (group: string, one: string, two: string, many: string) => ({ group, one, two, many });

/** Reminders to practise. Alexa itself speaks them, at their time, on whatever device is near. */
export const reminder = {
  when: 'At what time shall I remind you? Say, for example, at seven in the morning.',
  whenAgain: 'At what time? Say, at seven in the morning, or say no.',
  sure: forms(
    '{{days}} at {{time}} {{part}}: shall I remind you then?',
    'Every {{day}} at {{time}} {{part}}: shall I remind you then?',
    'Every {{day}} and {{other}} at {{time}} {{part}}: shall I remind you then?',
    '{{days}} at {{time}} {{part}}: shall I remind you then?',
  ),
  sureAgain: 'Shall I set that reminder, yes or no?',
  set: forms(
    'I will remind you {{days}} at {{time}} {{part}}.',
    'I will remind you every {{day}} at {{time}} {{part}}.',
    'I will remind you every {{day}} and {{other}} at {{time}} {{part}}.',
    'I will remind you {{days}} at {{time}} {{part}}.',
  ),
  have: forms(
    'Your reminder comes {{days}} at {{time}} {{part}}.',
    'Your reminder comes every {{day}} at {{time}} {{part}}.',
    'Your reminder comes every {{day}} and {{other}} at {{time}} {{part}}.',
    'Your reminder comes {{days}} at {{time}} {{part}}.',
  ),
  /** What Alexa says at the time, after words of its own. */
  text: 'It is time for your psoas routine. Say: open psoas coach.',
  days: {
    every: 'every day',
    weekdays: 'every weekday',
    weekend: 'on Saturdays and Sundays',
    some: 'on {{count}} days of the week',
  },
  day: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  },
  part: { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening', night: 'at night' },
  empty: 'You have no reminder from me. Say, for example, remind me every weekday at seven.',
  other: 'You have a reminder from me that I did not set this way. You find it in your Alexa app.',
  cancelled: 'Your reminder is off.',
  nothing: 'You had no reminder from me.',
  dropped: 'No reminder, then.',
  later: 'Ask me about reminders when the routine is over.',
  none: 'I cannot set reminders on this device.',
  permission: 'Alexa asks for your permission first.',
  denied: 'No reminder, then.',
  unanswered: 'I have sent a card to your Alexa app, where you can allow reminders.',
  trouble: {
    permission: 'I may not use reminders yet. I have sent a card to your Alexa app, where you can allow them.',
    refused: 'Alexa did not take that reminder. You may have too many already.',
    gone: 'That reminder is gone already.',
    offline: 'Your device takes no reminders right now. Please try again later.',
    busy: 'Reminders are busy just now. Please ask me again in a minute.',
    unreachable: 'I could not reach your reminders. Please try again later.',
  },
  perhaps: 'I could not tell whether your reminder was set. Ask me later what reminders you have.',
} as const;
