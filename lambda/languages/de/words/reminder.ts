/** Reminders to practise. Alexa itself speaks them, at their time, on whatever device is near. */
export const reminder = {
  when: 'Um wie viel Uhr soll ich dich erinnern? Sag zum Beispiel: um sieben Uhr morgens.',
  whenAgain: 'Um wie viel Uhr? Sag: um sieben Uhr morgens. Oder sag nein.',
  sure: '{{days}} um {{time}}: Soll ich dich dann erinnern?',
  sureOnce: 'Einmal, {{day.in}} um {{time}}: Soll ich dich dann erinnern?',
  sureAgain: 'Soll ich diese Erinnerung einrichten, ja oder nein?',
  set: 'Ich erinnere dich {{days}} um {{time}}.',
  setOnce: 'Ich erinnere dich einmal, {{day.in}} um {{time}}.',
  haveOnce: 'Deine Erinnerung kommt einmal, {{day.in}} um {{time}}.',
  cancelSureOnce: 'Deine Erinnerung {{day.in}} um {{time}} ausschalten?',
  possible: 'Ich kann dich einmal erinnern, heute oder morgen, oder an festen Tagen jede Woche.',
  have: 'Deine Erinnerung kommt {{days}} um {{time}}.',
  /** What Alexa says at the time, after words of its own. */
  text: 'Zeit für dein Psoas-Programm. Sag: Öffne psoas coach.',
  empty: 'Du hast keine Erinnerung von mir. Sag zum Beispiel: Erinnere mich von Montag bis Freitag um sieben.',
  other: 'Du hast eine Erinnerung von mir, die ich so nicht eingerichtet habe. Du findest sie in der Alexa App.',
  cancelSure: 'Deine Erinnerung {{days}} um {{time}} ausschalten?',
  cancelled: 'Deine Erinnerung ist aus.',
  nothing: 'Du hattest keine Erinnerung von mir.',
  dropped: 'Also keine Erinnerung.',
  later: 'Frag mich nach Erinnerungen, wenn das Programm vorbei ist.',
  none: 'Auf diesem Gerät kann ich keine Erinnerungen einrichten. In der Alexa App kannst du selbst eine anlegen.',
  permission: 'Alexa fragt dich erst um Erlaubnis.',
  denied: 'Also keine Erinnerung.',
  unanswered: 'Ich habe dir eine Karte in die Alexa App geschickt, dort kannst du Erinnerungen erlauben.',
  /** Alexa offers a routine of hers that opens the skill at that time. */
  opening: {
    offer: 'Alexa kann mich dann auch von allein öffnen. Sie fragt dich jetzt.',
    /** What such a routine does, in a sentence of Alexa's own. */
    prompt: 'Psoas Coach öffnen',
    made: 'Dann starte ich ab jetzt von allein.',
    there: 'Das ist schon eingerichtet.',
    declined: 'Dann erinnere ich dich nur.',
    failed: 'Das hat nicht geklappt. In der Alexa App kannst du so eine Routine selbst anlegen.',
  },
  trouble: {
    permission:
      'Ich darf noch keine Erinnerungen nutzen. Ich habe dir eine Karte in die Alexa App geschickt, dort kannst du es erlauben.',
    unsupported: 'Dieses Gerät nimmt keine Erinnerungen an. Frag mich bitte auf einem anderen.',
    refused: 'Alexa hat diese Erinnerung nicht angenommen. Vielleicht hast du schon zu viele.',
    gone: 'Diese Erinnerung gibt es schon nicht mehr.',
    offline: 'Dein Gerät nimmt gerade keine Erinnerungen an. Versuch es bitte später noch einmal.',
    busy: 'Bei den Erinnerungen ist gerade viel los. Frag mich bitte in einer Minute noch einmal.',
    unreachable: 'Ich konnte deine Erinnerungen nicht erreichen. Versuch es bitte später noch einmal.',
  },
  perhaps: 'Ich weiß nicht, ob deine Erinnerung eingerichtet ist. Frag mich später, welche Erinnerungen du hast.',
} as const;
