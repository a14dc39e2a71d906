import type { AnswersWords } from './words';

export const care = {
  'why-stop-sharp': {
    short:
      'Stechender oder pochender Schmerz kann heißen, dass etwas auf einen Nerv oder ein Blutgefäß drückt. Beide liegen nah am Psoas. Also nimm sofort den Druck weg, und heute keinen Druck mehr auf den Bauch.',
    more: 'Nach pochendem Schmerz, oder stechendem Schmerz, oder Schmerz wie ein Blitz, in Rücken, Leiste oder Bein: nichts mehr dehnen, nichts massieren. Wende dich noch heute an eine Arztpraxis. Pocht es bei heftigem Schmerz, oder wird dir dabei schwarz vor Augen, wähl jetzt den Notruf. Was dahintersteckt, kann ich nicht sagen, darum kommt das Aufhören zuerst.',
  },
  'when-to-stop': {
    short:
      'Hör auf, wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert. Hör auf, wenn dir schwindlig, übel oder unwohl wird. Komm langsam heraus, und sag mir, was du spürst.',
    more: 'Wähl jetzt den Notruf bei Brustschmerz oder Atemnot. Auch bei Taubheit im Genitalbereich oder am Gesäß, oder wenn Blase oder Darm neu Probleme machen. Noch heute zum Arzt bei Fieber mit Schmerzen, einem tauben oder schwachen Bein, oder Schmerz, der ins Bein schießt. Die ganze Liste hörst du, wenn du fragst, wann du zum Arzt musst.',
  },
  'no-better': {
    short:
      'Bringen mehrere Wochen regelmäßiges Üben, etwa vier, keine Veränderung, geh in die Physiotherapie. Wird es schlimmer oder ist es heftig, geh früher. Ärztliche Hilfe ersetzt das hier nicht.',
    more: 'Es ist vielleicht nicht der Psoas, oder nicht nur. Andere Muskeln ziehen womöglich ungleich, oder das Hüftgelenk oder eine Bandscheibe spielt mit. Lange Belastung durch Haltung oder immer gleiche Bewegung braucht oft mehr als Dehnen. Bei Fieber, Schmerzen in der Nacht oder ungewolltem Gewichtsverlust geh noch heute zum Arzt.',
  },
  specialist: {
    short:
      'In der Physiotherapie oder bei Fachleuten für Massage lässt sich herausfinden, woher die Spannung kommt. Vielleicht ist es gar nicht der Psoas. Dort schaut man auf Rücken, Hüfte und die Muskeln ringsum.',
    more: 'Dort kann man ausschließen, dass es von einer Bandscheibe oder vom Hüftgelenk kommt, und sieht, welche Muskeln nicht im Gleichgewicht sind. Auch Massage ist manchmal besser in geübten Händen. Bei Fieber, Schmerzen in der Nacht, ungewolltem Gewichtsverlust oder heftigem Schmerz warte nicht darauf: Es ist vielleicht gar kein Muskel. Geh noch heute zum Arzt.',
  },
  'is-it-for-me': {
    short:
      'Es ist für Erwachsene, denen es gut geht. Hol dir vorher ärztlichen Rat, wenn du schwanger bist oder gerade entbunden hast. Auch nach einer Operation in den letzten drei Monaten, oder wenn du dich schonen sollst.',
    more: 'Hol dir vorher Rat bei Aneurysma, Thrombose oder Blutverdünnern. Auch bei Leisten- oder Bauchbruch, Darmleiden oder Krebs, brüchigen Knochen, oder Problemen mit Wirbelsäule oder Gelenken. Bis du ärztlich grünes Licht hast, bleib bei Ruhe und Atmen, auf der Seite oder gestützt. Fühlst du dich krank oder hast Fieber, mach heute keine Übung.',
  },
  'pregnancy-note': {
    short:
      'Frag zuerst Ärztin, Arzt oder Hebamme, egal in welcher Woche. Bis sie Ja sagen, bleib bei Ruhe und langsamem Atmen, auf der Seite oder gestützt. Kein Druck auf den Bauch, nichts in Bauchlage.',
    more: 'Lass auch Übungen im Liegestütz und das Kamel aus. Lieg nicht lange flach auf dem Rücken, vor allem ab etwa der sechzehnten Woche. Starke Blutung, heftiger Schmerz oder Ohnmacht: Wähl jetzt den Notruf. Jede Blutung, abgehendes Fruchtwasser, Wehen, Schwindel, Kopfschmerz oder weniger Kindsbewegungen: Ruf jetzt deine Geburtsklinik an.',
  },
  'not-medical': {
    short:
      'Ich bin ein Coach mit allgemeinen Informationen für Erwachsene. Ärztlichen Rat gebe ich nicht. Ich kann dich nicht untersuchen und nicht sagen, woher ein Schmerz kommt.',
    more: 'Ich kann auch niemanden für dich anrufen. Was für dich gilt, sagen dir Ärztin oder Arzt, Hebamme oder Physiotherapie. Deren Wort geht vor. Die Warnzeichen hörst du, wenn du fragst, wann du zum Arzt musst. Von deinen Beschwerden und Krankheiten merke ich mir nichts.',
  },
} as const satisfies Partial<AnswersWords>;
