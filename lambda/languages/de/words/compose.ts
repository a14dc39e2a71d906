/** What is said about a plan that was made for a request. */
export const compose = {
  plan: {
    moves_one: 'Gut, {{length}}: {{kinds}}, mit einer Übung.',
    moves_other: 'Gut, {{length}}: {{kinds}}, mit {{count}} Übungen.',
    rest: 'Gut, {{length}} {{kinds}}.',
  },
  trips: {
    floor_zero: 'Du gehst einmal auf den Boden, bleibst in einer Position, und stehst einmal auf.',
    floor_one: 'Du gehst einmal auf den Boden und stehst einmal auf, und dazwischen wechselst du einmal die Position.',
    floor_other:
      'Du gehst einmal auf den Boden und stehst einmal auf, und dazwischen wechselst du {{count}} Mal die Position.',
    standingFirst_one: 'Wir beginnen im Stehen. Dann gehst du einmal auf den Boden, und am Ende stehst du einmal auf.',
    standingFirst_other:
      'Wir beginnen im Stehen. Dann gehst du einmal auf den Boden, und am Ende stehst du einmal auf. Insgesamt wechselst du {{count}} Mal die Position.',
    standing: 'Du bleibst im Stehen, mit einem Tisch oder einer Wand neben dir.',
    offFloor:
      'Nichts auf dem Boden: Du bleibst im Stehen, mit einem Tisch oder einer Wand neben dir. Fürs Bett kann ich auch planen.',
    bed_zero: 'Alles im Bett, in einer Position.',
    bed_one: 'Alles im Bett, und du drehst dich einmal um.',
    bed_other: 'Alles im Bett, und du wechselst {{count}} Mal die Position.',
  },
  seat: 'Du brauchst ein Sofa oder einen stabilen Stuhl hinter dir. Setz dich auf die Kante, stütz dich auf die Hände, und lass dich hinunter, ganz ohne Knien. Hoch kommen wir genauso. Wenn das schwer ist, sag: im Bett.',
  seatLater: 'Du kommst hoch, ohne zu knien, über ein Sofa oder einen stabilen Stuhl.',
  fetch_one: 'Bevor du anfängst, hol dir {{things.object}} her.',
  fetch_other: 'Das brauchst du gleich in Reichweite: {{things.object}}.',
  fingers: 'Diesmal ohne Ball: Das machen die Finger.',
  noBall: 'Der Ball bleibt heute liegen.',
  offer: 'Soll ich damit anfangen?',
  offerLength: 'Ich kann {{length}} anbieten.',
  offered_one: 'Das dauert {{length}}, nur {{names}}.',
  offered_other: 'Das dauert {{length}}: {{names}}.',
  offerStanding: 'Soll ich damit anfangen, im Stehen?',
  usual: 'So ein Programm dauert etwa {{length}}. Soll ich anfangen?',
  offerFloor: 'Auf einer Matte am Boden? Sag ja, oder im Bett, oder im Stehen.',
  whereLater: 'Wenn du es woanders machen willst, sag: im Bett, oder im Stehen.',
  offerAgain: [
    'Sag ja, dann fange ich an. Oder sag mir, was du sonst möchtest.',
    'Mit ja geht es los. Oder nenn eine Übung, oder wie viele Minuten du hast.',
    'Soll ich anfangen? Oder sag, was dir lieber wäre.',
  ],
  declined: 'Gut, das also nicht.',
  recommend: 'Ich würde jetzt {{length}} machen: {{kinds}}.',
  recommendLater: 'Frag mich das noch einmal, wenn wir hier fertig sind.',
  noneLeft: 'Davon kommt in diesem Programm nichts mehr.',
  someLeft: 'Dann lasse ich die weg.',
  no: {
    chair:
      'Für den Stuhl habe ich nichts. Im Stehen, mit einer Hand am Stuhl, geht das: {{length}}, {{kinds}}. Sag im Bett, wenn du lieber liegst.',
    chairBed: 'Für den Stuhl habe ich nichts. Im Bett geht das: {{length}} Ruhe und leichtes Atmen.',
    chairBedLater: 'Nichts davon geht auf dem Stuhl. Wenn wir hier fertig sind, sag: im Bett.',
    chairLater:
      'Nichts davon geht auf dem Stuhl. Wenn wir hier fertig sind, sag: im Stehen. Dann plane ich etwas im Stehen, mit einer Hand am Stuhl.',
    longest: 'Damit bekomme ich höchstens {{length}} hin.',
    longestStanding: 'Im Stehen bekomme ich höchstens {{length}} hin.',
    shortest: 'Damit brauche ich mindestens {{length}}.',
    shortestStanding: 'Im Stehen brauche ich mindestens {{length}}.',
    nothing: 'Damit bleibt mir keine Übung zum Planen.',
    rest: 'Was ich kann: {{length}} Ruhe und leichtes Atmen.',
  },
} as const;
