/** The timer that ends a long rest. Alexa itself speaks the announcement, perhaps long after the skill is closed. */
export const timer = {
  offer: 'Soll ich einen Timer stellen, der dir das Ende ansagt, auch wenn ich still werde?',
  again: 'Soll ich wieder einen Timer stellen?',
  label: 'Ruhelage',
  announce: 'Die Ruhezeit ist um. Nimm einen tieferen Atemzug. Dann roll auf die Seite, und setz dich langsam auf.',
  /** Alexa's own question, where the timer opens the skill: %s is what she calls it. */
  confirm: 'Die Ruhezeit ist um. Roll auf die Seite, und setz dich langsam auf. Soll ich %s öffnen?',
  set: 'Dein Timer läuft.',
  none: 'Also kein Timer.',
  permission: 'Alexa fragt dich erst um Erlaubnis.',
  denied: 'Also kein Timer. Sag ab und zu: weiter.',
  unanswered: 'Ich habe dir für den Timer eine Karte in die Alexa App geschickt. Bis dahin sag ab und zu: weiter.',
  trouble: {
    permission:
      'Ich darf noch keine Timer stellen. Ich habe dir eine Karte in die Alexa App geschickt. Bis dahin sag ab und zu: weiter.',
    unsupported: 'Dieses Gerät nimmt von mir keinen Timer an, also sag ab und zu: weiter.',
    refused: 'Hier kann ich keinen Timer stellen, also sag ab und zu: weiter.',
    gone: 'Hier kann ich keinen Timer stellen, also sag ab und zu: weiter.',
    offline: 'Dein Gerät nimmt gerade keinen Timer an, also sag ab und zu: weiter.',
    busy: 'Der Timer antwortet gerade nicht, also sag ab und zu: weiter.',
    unreachable: 'Der Timer hat nicht geantwortet, also sag ab und zu: weiter.',
  },
  stuck: 'Ich konnte deinen Timer nicht anhalten, vielleicht meldet er sich noch.',
  stopped: 'Dein Timer ist aus, also sag ab und zu: weiter.',
} as const;
