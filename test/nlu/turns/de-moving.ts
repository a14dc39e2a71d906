import type { Kind } from './kind';

/** By which a session goes on, or stays as it is, each in sentences of our own. */
export const germanMoving: readonly Kind[] = [
  [
    'etwas Eigenes statt einer Sache',
    'hold',
    { type: 'instead', thing: 'strap' },
    ['hab keinen gurt reicht auch ein schal'],
  ],
  [
    'ein Programm beim Namen',
    'hold',
    { type: 'start-routine', routine: 'massage' },
    [
      'nee ich wollte doch das massageprogramm',
      'lieber das massageprogramm von gestern',
      'ich will jetzt das massageprogramm',
    ],
  ],
  [
    'dass es bleibt, wie es ist',
    'hold',
    { type: 'keep-it' },
    ['lass es lieber wie es war', 'bleiben wir dabei', 'lass es doch beim alten', 'doch nicht kürzer bitte'],
  ],
  [
    'wie lange eine Seite gehalten wird',
    'hold',
    { type: 'hold-length', change: 'to', seconds: 20 },
    [
      'rechts dann bitte nur zwanzig sekunden',
      'die linke seite aber bloß zwanzig sekunden',
      'nur zwanzig sekunden auf der rechten',
    ],
  ],
  [
    'eine Seite, die wegbleibt',
    'hold',
    { type: 'skip-side', side: 'left' },
    [
      'links könn ma weglassen',
      'die linke können wir heute lassen',
      'das linke bein lass ich heut weg weil ich müde bin',
    ],
  ],
  [
    'die nächste, und nicht die laufende',
    'hold',
    { type: 'skip', next: true },
    ['lass bitte das nächste weg', 'das nächste lass ich aus die mag ich nicht', 'überspring doch die nächste'],
  ],
  [
    'dass es später weitergeht',
    'paused',
    { type: 'pause' },
    [
      "in zehn minuten geht's weiter das essen brennt an",
      'ich mach nachher weiter',
      'in ein paar minuten mach ich weiter',
    ],
  ],
  [
    'wie viele es schon waren',
    'reps',
    { type: 'counted', count: 6 },
    ['ich war schon bei sechs nicht vier', 'ich hatte sechs nicht vier', 'ich war doch längst bei sechs'],
  ],
  [
    'wie viele Übungen noch kommen',
    'hold',
    { type: 'whats-left' },
    ['wie viele übungen kommen da noch', 'wie viel übungen hab ich noch vor mir'],
  ],
  [
    'nach der Übung Schluss',
    'hold',
    { type: 'finish-early', behind: true },
    ['nach der übung ist aber feierabend', 'nach dem satz hier ist dann schluss'],
  ],
  [
    'aus der Ruhe heraus',
    'rest',
    { type: 'next' },
    [
      'spul das mal vor',
      'das rumliegen brauch ich nicht',
      'das ausruhen spar ich mir',
      'fangen wir doch gleich mit dem dehnen an',
      'genug ruhe jetzt',
    ],
  ],
  [
    'so viele von dem, was genannt ist',
    'lobby',
    { type: 'move-dose', move: 'glute-bridge', count: 6 },
    ['die brücke bitte nur sechsmal', 'brücke aber bloß sechs mal', 'die brücke heute lieber sechs wiederholungen'],
  ],
  [
    'mehr als zu wenige',
    'reps',
    { type: 'hold-length', change: 'to', count: 12 },
    [
      'sechs sind mir zu wenig ich schaff zwölf',
      'acht ist doch zu wenig mach zwölf',
      'acht sind zu wenig zwölf gehen noch',
    ],
  ],
  [
    'wie oft in der Woche',
    'asked',
    { type: 'ask', answer: 'how-often' },
    ['geht auch zweimal die woche', 'nur einmal pro woche', 'ich würd dreimal die woche sagen'],
  ],
  [
    'was kommt, mit einer Vermutung',
    'hold',
    { type: 'whats-next' },
    ['kommt danach noch die massage oder nicht', 'machen wir dann noch was', 'haben wir nachher noch eine dehnung'],
  ],
  [
    'so viel länger, in dieser',
    'hold',
    { type: 'hold-length', change: 'more', seconds: 15 },
    ['noch fünfzehn sekunden hier das tut gut', 'noch fünfzehn sekunden mehr bei dieser seite'],
  ],
  [
    'dass die Liste fertig ist',
    'asked',
    { type: 'thats-all' },
    ['das wär es dann und nenn sie abendrunde', 'so das ist alles danke', 'mehr brauch ich nicht', 'nein sonst nichts'],
  ],
  [
    'ein Abschied, wie man ihn dort sagt',
    'hold',
    { type: 'stop' },
    ['so pfiat di', 'na dann tschüssi', 'tschö mit ö', 'ich sag auf wiederluege', 'ja baba'],
  ],
  [
    'ein Augenblick, wie man ihn dort sagt',
    'hold',
    { type: 'pause' },
    ['wart gschwind i muss was holen', 'halt amal der schuh ist auf', 'wart a bissl'],
  ],
];
