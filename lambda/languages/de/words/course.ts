/** Six weeks, a step a week: offered, asked about, made gentler and ended by voice. */
export const course = {
  intro:
    'Sechs Wochen, dreimal die Woche an verschiedenen Tagen, von sechseinhalb Minuten bis vierzehn. Jede Woche verlangt ein wenig mehr, und du kannst den Plan jederzeit beenden.',
  offer: 'Fangen wir heute mit Woche 1 an?',
  own: 'Dein eigenes Programm hat dir jemand gegeben. Frag dort nach, bevor du das hier dazunimmst.',
  usual: 'Machen wir die nächste Einheit aus deinem Plan?',
  choose: 'Machen wir mit deinem Plan weiter? Oder nenn ein anderes Programm.',
  chooseAgain: 'Sag ja zu deinem Plan, alle Programme, oder tschüss.',
  hello: 'Woche {{week}} von deinem Plan, Einheit {{count}}: {{length}}. Wollen wir?',
  /** In the first session of a week, behind what became of the week before; and with the choice to go less far back. */
  helloNew: 'Woche {{week}}, {{length}}. Wollen wir?',
  helloOr: 'Wieder Woche {{week}}, {{length}}? Oder sag schwerer, für Woche {{back}}.',
  opening:
    'Woche {{week}}, Einheit {{count}}, {{length}}. Stell dir einen Stuhl neben die Matte, und leg ein Kissen dazu.',
  openingStanding:
    'Woche {{week}}, Einheit {{count}}, {{length}}. Stell einen festen Stuhl neben die Matte, oder nimm den Tisch, für eine Hand.',
  days: 'Wenn ich dich an den Tagen erinnern soll, sag nachher zum Beispiel: Erinnere mich montags um acht.',
  /** The last week is over. */
  over: 'Sechs Wochen liegen hinter dir. Ist es besser, gleich, oder schlechter?',
  keep: 'Von hier an reichen vielleicht zwei Einheiten die Woche, damit es so bleibt.',
  fewer: 'Du hast diese Woche viel gedehnt, also gibt es heute weniger Durchgänge.',
  where: 'Du bist in Woche {{week}} von sechs, und {{count}} von drei Einheiten sind geschafft.',
  whereNow: 'Woche {{week}} von sechs, Einheit {{count}} von drei.',
  none: 'Es läuft kein Plan. Sag: Starte den Sechs-Wochen-Plan.',
  skipped: 'Dann fällt diese Woche aus. Sie fängt neu an, wenn du so weit bist.',
  lighter: 'Von jetzt an eine Stufe sanfter.',
  confirmStop: 'Den Sechs-Wochen-Plan beenden?',
  whichStop: 'Nur diese Einheit, oder die ganzen sechs Wochen? Sag stopp für diese Einheit, oder sag sechs Wochen.',
  whichStopAgain: 'Sag stopp, oder sechs Wochen.',
  stopped: 'Der Plan ist beendet. Deine Programme bleiben, wie sie sind.',
  /** How long a hip is, against itself alone: hugging one knee, does the other leg come to the floor? */
  leg: {
    offer: 'Sehen wir zuerst, wie beweglich jede Hüfte heute ist? Das dauert eine Minute, auf dem Rücken.',
    lie: 'Leg dich auf den Rücken, beide Beine lang.',
    hug: {
      left: 'Zieh das linke Knie zu dir heran, die Hände hinter dem Oberschenkel.',
      right: 'Zieh das rechte Knie zu dir heran, die Hände hinter dem Oberschenkel.',
    },
    long: {
      left: 'Lass das linke Bein lang und schwer werden.',
      right: 'Lass das rechte Bein lang und schwer werden.',
    },
    ask: 'Berührt die Kniekehle von diesem Bein den Boden: ja, fast, oder nein?',
    early: 'Das ging schnell. Noch einmal, mit Zeit zum Hinlegen.',
    askAgain: 'Berührt diese Kniekehle den Boden? Sag ja, fast, oder nein.',
    keep: 'Merk dir deine zwei Antworten, nur für dich. Nächstes Mal frage ich: näher, gleich, oder weiter weg?',
    extra: {
      left: 'Rechts und links waren verschieden. Darum bekommt die linke Hüfte ab heute eine Dehnung mehr.',
      right: 'Rechts und links waren verschieden. Darum bekommt die rechte Hüfte ab heute eine Dehnung mehr.',
    },
    beside: 'Und neben deinen zwei Antworten vom letzten Mal: näher, gleich, oder weiter weg?',
    besideAgain: 'Näher am Boden als letztes Mal, gleich, weiter weg, oder nicht sicher?',
    nearer: 'Schön. Mach so weiter.',
    same: 'Das ist häufig. Beweglichkeit braucht Wochen.',
    further: 'Das kommt vor. Ein Bein ist nicht jeden Tag gleich.',
    unsure: 'Dann merk dir die zwei von heute.',
    without: 'Dann ein andermal.',
  },
  /** What became of the week that is over. */
  steps: {
    on: 'Das lief gut, also verlangt diese Woche ein wenig mehr.',
    again: 'Dieselbe Woche noch einmal. Der Körper mag Wiederholungen.',
    waited: 'Eine Woche Pause ist in Ordnung. Alles hat auf dich gewartet.',
    lighter: 'Dieselbe Woche noch einmal, eine Stufe sanfter.',
    back: 'Eine Woche zurück, damit es gut sitzt.',
    anew: 'Die Tage sind uns davongelaufen, also fangen wir wieder vorne an.',
    anewOr: 'Die Tage sind uns davongelaufen.',
    over: 'Sechs Wochen liegen hinter dir.',
  },
} as const;
