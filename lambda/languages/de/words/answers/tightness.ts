import type { AnswersWords } from './words';

export const tightness = {
  'why-tight': {
    short:
      'Oft vom stundenlangen Sitzen, am Computer oder über dem Handy. Der Muskel bleibt kurz und kann steif werden. Lange Belastung durch die Haltung, oder immer dieselbe Bewegung, kommt manchmal dazu.',
    more: 'Selten gibt es nur einen Grund. Es kann sein, wie du sitzt und stehst, eine Bewegung, die sich wiederholt, oder andere Muskeln, die ungleich ziehen. Darum reicht Dehnen allein vielleicht nicht. Wechsle oft die Haltung. Was bei dir dahintersteckt, kann ich nicht sagen, in der Physiotherapie kann man nachsehen.',
  },
  'tight-effects': {
    short:
      'Ein verspannter Psoas kann den unteren Rücken stärker ins Hohlkreuz ziehen und das Becken nach vorn kippen. Die Hüfte ist dann vielleicht weniger beweglich. Manche spüren das als Unbehagen im unteren Rücken oder in der Hüfte.',
    more: 'Anderes fühlt sich genauso an, darum kann ich nicht sagen, ob es bei dir der Psoas ist. Manche bringen ihn auch mit Arthritis oder der Verdauung zusammen, da kann ich nichts versprechen. Hör auf, wenn Schmerz sticht oder einschießt oder ein Bein taub ist. Auch bei Fieber, Schmerzen in der Nacht oder ungewolltem Gewichtsverlust. Geh dann noch heute zum Arzt.',
  },
  'forward-tilt': {
    short:
      'Das Becken kippt dabei vorn nach unten. Ein verspannter Psoas zieht es vielleicht dorthin. Der untere Rücken wird hohler, und das kann ihn anstrengen.',
    more: 'Wenn du das Becken aufrichtest, kippt es beim Dehnen in die andere Richtung. Erwarte aber nicht, dass du danach anders stehst. In Studien bewegte Dehnen das Becken um etwa ein Grad, und der Bogen des unteren Rückens blieb. Mehr Beweglichkeit und weniger Steifheit, das darf man hoffen.',
  },
  'one-side': {
    short:
      'Eine Seite kann fester sein als die andere, darum kommt jede Hüfte einzeln dran. Gib beiden gleich viel Zeit. Auf der festeren Seite geh nur bis zu einem milden Zug.',
    more: 'Der Ausfallschritt nimmt eine Hüfte nach der anderen. Kamel und Brücke öffnen beide zusammen. Mit welcher Seite du anfängst, bestimmst du. Ist der Unterschied neu, wächst er oder bleibt er mehrere Wochen, lass in der Physiotherapie nachsehen. Ist ein Bein taub, schwach oder kribbelt es, hör auf, und sag es mir.',
  },
  'sitting-all-day': {
    short:
      'Dafür würde ich die Schreibtischpause nehmen. Sie dauert dreieinhalb Minuten, alles im Stehen, mit einer Hand am Tisch. Sag einfach ihren Namen.',
  },
  'after-running': {
    short:
      'Geh, bis der Atem wieder ruhig ist. Dann würde ich die Schnelle Hilfe nehmen: fünf sanfte Minuten auf dem Rücken. Sag einfach ihren Namen.',
    more: 'Der Psoas hebt bei jedem Schritt den Oberschenkel und hält die Hüfte, er hat also schon gearbeitet. Bleib bei einem milden Zug. Tun Leiste oder Hüfte bei jedem Schritt weh, dehn sie nicht, und geh noch heute zum Arzt. Kannst du das Bein nicht belasten, wähl den Notruf.',
  },
} as const satisfies Partial<AnswersWords>;
