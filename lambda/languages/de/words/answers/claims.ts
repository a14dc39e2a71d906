import type { AnswersWords } from './words';

/** Asked about, never asserted: some say so, and we can't promise it. */
export const claims = {
  'back-pain-claim': {
    short:
      'Manche sagen, mit Psoas-Übungen fühle sich ihr Rücken leichter an. Versprechen kann ich das nicht. Rückenschmerz hat viele Gründe, und welcher deiner ist, kann ich nicht sagen.',
    more: 'Dahinter steht der Gedanke, dass ein verspannter Psoas am unteren Rücken zieht. Probierst du es, bleib mild, und kein Hohlkreuz. Bei stechendem Schmerz, Schmerz wie ein Blitz, taubem Bein, Fieber, Schmerzen in der Nacht oder Gewichtsverlust hör auf, und geh noch heute zum Arzt. Bei neuen Problemen mit Blase oder Darm oder Taubheit zwischen den Beinen wähl jetzt den Notruf.',
  },
  'posture-claim': {
    short:
      'Manche sagen das. Versprechen kann ich es nicht. Dehnen kann die Hüfte beweglicher machen, aber wie Becken und unterer Rücken stehen, hat sich in Studien kaum geändert.',
    more: 'Als man nachgemessen hat, kippte das Becken um etwa ein Grad, und der Bogen des unteren Rückens blieb gleich. Eine Gruppe von Fachleuten war sich bei mehr Beweglichkeit einig, bei besserer Haltung nicht. Zusammen mit dem Rumpf hilft der Psoas vielleicht bei Gleichgewicht und Ausrichtung. Auch das kann ich nicht versprechen.',
  },
  'digestion-claim': {
    short:
      'Manche sagen, ein verspannter Psoas störe die Verdauung. Dass Dehnen hilft, kann ich nicht versprechen. Drück bitte nicht auf einen schmerzenden Bauch. Bleiben Bauchschmerzen oder werden sie schlimmer, geh noch heute zum Arzt.',
  },
  'mood-claim': {
    short:
      'Manche sagen, ein gelöster Psoas tue der Stimmung gut. Versprechen kann ich das nicht. Still liegen und langsam atmen kann sich erholsam anfühlen. Geht es dir länger schlecht, sprich mit deiner Ärztin oder deinem Arzt.',
  },
  'arthritis-claim': {
    short:
      'Manche sagen, ein verspannter Psoas und Arthritis oder Arthrose gehörten zusammen. Dass Dehnen daran etwas ändert, kann ich nicht versprechen. Was deinen Gelenken guttut, sagt man dir in der Arztpraxis oder in der Physiotherapie.',
  },
  'bursitis-claim': {
    short:
      'Manche sagen, die Brücke helfe bei einer Schleimbeutelentzündung der Hüfte. Versprechen kann ich das nicht. Lass eine schmerzende Hüfte in Ruhe, bis sie ärztlich oder in der Physiotherapie angesehen ist.',
    more: 'Gemeint ist ein gereizter Schleimbeutel, das Polster zwischen Sehne und Knochen. Ob du das hast, kann ich nicht sagen. Ist die Hüfte heiß oder geschwollen, geh noch heute zum Arzt. Kommt Fieber dazu, wähl jetzt den Notruf.',
  },
  'fatigue-claim': {
    short:
      'Manche sagen, nach einer Massage seien sie weniger müde und spürten ihren Körper besser. Versprechen kann ich das nicht. Müdigkeit, die bleibt, gehört in die Arztpraxis.',
  },
  'blood-flow-claim': {
    short:
      'Manche sagen, ruhiger Druck bringe mehr Blut an die Stelle. Versprechen kann ich das nicht. Eine abgeschlossene Studie zu Druck auf den Psoas haben wir nicht gefunden.',
  },
  'trigger-point-claim': {
    short:
      'Manche sagen, ruhiger Druck löse Knoten und harte Stränge oder mache die Faszie länger. Versprechen kann ich das nicht. Bleib sanft, und hör auf, wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert.',
    more: 'Üblich ist der Rat, dreißig bis neunzig Sekunden auf einer empfindlichen Stelle zu bleiben. In einer Studie mit Gesunden machten neunzig Sekunden die Wade weniger druckempfindlich. Für den Psoas fanden wir keine abgeschlossene Studie. Probierst du es, beginn mit dreißig Sekunden, atme langsam, und bleib weg von der Mittellinie.',
  },
} as const satisfies Partial<AnswersWords>;
