import type { MoveWords } from '../../../words';

export const kneelingLunge = {
  name: {
    bare: 'der kniende Ausfallschritt',
    object: 'den knienden Ausfallschritt',
    in: 'im knienden Ausfallschritt',
    of: 'des knienden Ausfallschritts',
    after: 'dem knienden Ausfallschritt',
  },
  synonyms: [
    'kniender ausfallschritt',
    'knienden ausfallschritt',
    'ausfallschritt',
    'ausfallschritt im knien',
    'ausfallschritt auf den knien',
    'ausfall schritt',
    'tiefer ausfallschritt',
    'hüftbeugerdehnung',
    'hüftbeugerdehnung im knien',
    'psoasdehnung im knien',
    'halbkniende dehnung',
    'läuferdehnung',
    'low lunge',
    'lunge im knien',
    'ausfallschritt kniend',
    'kniestand mit einem fuß vorne',
    'kniestand mit dem einen fuß vorne',
    'halber kniestand',
  ],
  cues: {
    cushion: [
      '{{side}} kommt ein Kissen unters Knie, und ein Stuhl daneben, wenn du magst.',
      'Ein Kissen fürs Knie {{side}}, dazu ein Stuhl, wenn du magst.',
    ],
    kneel: [
      '{{side}} das Knie aufs Kissen, {{other}} den Fuß nach vorn: Das ist für die Hüfte {{side}}.',
      'Für die Hüfte {{side}}: {{side}} das Knie aufs Kissen, {{other}} den Fuß nach vorn.',
      'Für die Hüfte {{side}}: {{side}} das Knie aufs Kissen, {{other}} der Fuß vorn, zwei rechte Winkel.',
    ],
    'cushion-kneel': [
      'Kissen hin, {{side}} das Knie darauf, {{other}} den Fuß nach vorn, ein Stuhl daneben.',
      'Ein Kissen unters Knie {{side}}, {{other}} den Fuß nach vorn, ein Stuhl daneben.',
      'Kissen unters Knie {{side}}, {{other}} den Fuß nach vorn, zwei rechte Winkel, ein Stuhl daneben.',
    ],
    square: [
      'Vorn steht das Knie über dem Knöchel, hinten unter der Hüfte: zwei rechte Winkel.',
      'Mach zwei rechte Winkel: vorn Knie über Knöchel, hinten Knie unter Hüfte.',
    ],
    tuck: [
      'Spann {{side}} den Po an, und spür, wie das Becken sich aufrichtet.',
      'Den Po {{side}} fest, und spür, wie das Steißbein nach unten zieht.',
    ],
    shift: [
      'Halt die Spannung, und gleite nach vorn, bis es vorn an der Hüfte sanft zieht.',
      'Mit festem Po gleitest du nach vorn, bis es vorn an der Hüfte sanft zieht.',
    ],
    'tuck-shift': [
      '{{side}} den Po fest, Becken aufrichten, und nach vorn gleiten, bis es an der Hüfte sanft zieht.',
      'Spann {{side}} den Po an, richte das Becken auf, und gleite vor, bis es an der Hüfte sanft zieht.',
      'Erst {{side}} den Po fest, dann Becken aufrichten, dann nach vorn gleiten, bis es an der Hüfte sanft zieht.',
    ],
    change: [
      'Andere Seite: erst beide Knie ab, das Kissen unters Knie {{side}}, dann {{other}} den Fuß nach vorn.',
      'Erst beide Knie auf den Boden, das Kissen unters Knie {{side}}, dann {{other}} den Fuß nach vorn.',
    ],
    begin: ['Bleib dabei, {{seconds}} Sekunden.', 'Bleib so, {{seconds}} Sekunden.', 'Genau da, {{seconds}} Sekunden.'],
    feel: [
      'Spür es {{side}} vorn an der Hüfte, nicht im unteren Rücken.',
      'Es soll {{side}} vorn an der Hüfte ziehen, nie im unteren Rücken.',
    ],
    squeeze: [
      'Ist der Rücken hohl geworden, spann den Po an und richte das Becken auf.',
      'Richte das Becken noch einmal auf, damit der untere Rücken nichts abbekommt.',
    ],
    breathe: [
      'Werde mit jedem Ausatmen ein bisschen weicher.',
      'Mit jedem Ausatmen darf die Hüfte vorn weicher werden.',
    ],
    release: ['Und langsam zurück.', 'Komm sachte wieder zurück.', 'Und lös dich langsam.'],
  },
  softly: 'Bleib hier, und halten.',
  side: 'Das ist für die Hüfte {{side}}. {{side}} ist das Knie unten, {{other}} steht der Fuß vorn.',
  about:
    'Der tiefe Ausfallschritt aus dem Yoga, mit Knie und Schienbein hinten am Boden und aufgerichtetem Becken. Beide Knie bilden rechte Winkel, und du gleitest nach vorn, bis es vorn an der Hüfte zieht, dreißig Sekunden bis eine Minute lang.',
  feel: 'Es zieht deutlich, aber angenehm vorn an der Hüfte und oben am Oberschenkel, auf der Seite, die kniet.',
  stop: 'Zwickt es im unteren Rücken, gehst du ins Hohlkreuz, schmerzt die Kniescheibe oder kribbelt das Bein, dann lös dich daraus.',
  easier: 'Gleite weniger weit, polster das Knie dicker, oder stütz dich auf einen Stuhl. Im Stehen geht es auch.',
  harder: 'Bleib länger, bis zu sechzig Sekunden, und halt den Po die ganze Zeit fest. Tiefer muss es nicht werden.',
  asks: {
    parts: {
      head: 'Kopf hoch, Blick geradeaus, Nacken lang.',
      shoulders: 'Schultern über den Hüften, tief und locker. Die Brust bleibt aufrecht.',
      elbows: 'Arme locker. Einer darf zum Stuhl greifen, der andere liegt vorn auf dem Oberschenkel.',
      hands: 'Hände vorn auf den Oberschenkel, oder eine an den Stuhl.',
      back: 'Rücken aufrecht, kein Hohlkreuz. Wird er hohl, geh zurück, und richte zuerst das Becken auf.',
      hips: 'Beide Hüften zeigen nach vorn. Das Steißbein zieht nach unten, {{side}} ist der Po angespannt.',
      knees:
        '{{side}} ist das Knie am Boden, auf etwas Weichem. {{other}} steht es im rechten Winkel, über dem Knöchel.',
      feet: '{{other}} steht der Fuß flach vorn, weit genug für einen rechten Winkel im Knie. {{side}} liegt er hinter dir.',
    },
    checks:
      'Drei Dinge. {{side}} ist der Po fest, der untere Rücken macht kein Hohlkreuz, und es zieht {{side}} vorn an der Hüfte.',
    why: 'Er dehnt vorn eine Hüfte nach der anderen, und das aufgerichtete Becken hält den Zug am Psoas und weg vom Rücken.',
    is: 'eine Dehnung vorn an der Hüfte, Seite für Seite, im Knien',
    bend: 'Beide Knie sind gebeugt, das vordere im rechten Winkel. Es darf etwas weiter nach vorn, solange die Ferse unten bleibt.',
    far: 'Nur bis es {{side}} vorn an der Hüfte sanft zieht. Eine Handbreit ist reichlich, und zuerst kommt das Becken.',
  },
} as const satisfies MoveWords<'kneeling-lunge'>;
