import type { MoveWords } from '../../../words';

export const standingLunge = {
  name: {
    bare: 'der stehende Ausfallschritt',
    object: 'den stehenden Ausfallschritt',
    in: 'im stehenden Ausfallschritt',
    of: 'des stehenden Ausfallschritts',
    after: 'dem stehenden Ausfallschritt',
  },
  synonyms: [
    'stehender ausfallschritt',
    'stehenden ausfallschritt',
    'ausfallschritt im stehen',
    'halber ausfallschritt',
    'ausfallschritt am schreibtisch',
    'schreibtisch ausfallschritt',
    'hüftbeugerdehnung im stehen',
    'hüftbeuger dehnung im stehen',
    'psoasdehnung im stehen',
    'schrittstellung',
    'standing lunge',
    'lunge im stehen',
  ],
  cues: {
    step: [
      'Eine Hand an Tisch oder Stuhl, {{other}} der Fuß vorn, {{side}} ein großer Schritt zurück, hinten die Ferse hoch.',
      'Eine Hand am Tisch oder Stuhl: {{other}} der Fuß vorn, {{side}} weit hinten, dort die Ferse hoch.',
    ],
    tuck: [
      'Spann {{side}} den Po an, damit das Becken sich aufrichten kann.',
      'Den Po {{side}} fest, dann zieht das Steißbein nach unten.',
    ],
    shift: [
      'Halt die Spannung, und gleite nach vorn, bis es vorn an der Hüfte sanft zieht.',
      'Mit festem Po gleitest du nach vorn, bis es vorn an der Hüfte sanft zieht.',
    ],
    'tuck-shift': [
      '{{side}} den Po fest, damit sich das Becken aufrichtet, dann nach vorn, bis es sanft zieht.',
      'Spann {{side}} den Po an, Becken aufrichten, und gleite vor, bis es sanft zieht.',
      'Erst {{side}} der Po, dann das Becken, dann nach vorn, bis es sanft zieht.',
    ],
    change: [
      'Füße zusammen, dann {{side}} das Bein zurück, {{other}} bleibt der Fuß vorn, und halt dich fest.',
      'Erst die Füße zusammen, dann {{side}} das Bein zurück, {{other}} bleibt der Fuß vorn, und halt dich fest.',
    ],
    begin: ['Bleib dabei, {{seconds}} Sekunden.', 'Bleib so, {{seconds}} Sekunden.', 'Genau da, {{seconds}} Sekunden.'],
    feel: [
      'Spür es {{side}} vorn an der Hüfte, nicht im unteren Rücken.',
      'Es soll {{side}} vorn an der Hüfte ziehen, nie im unteren Rücken.',
    ],
    squeeze: [
      'Lass {{side}} den Po fest, damit der Rücken lang bleiben kann.',
      'Es ist der Po {{side}}, der den Rücken lang sein lässt.',
    ],
    breathe: ['Langsam einatmen, und länger ausatmen.', 'Atme ruhig ein, und noch ruhiger aus.'],
    release: ['Und lös dich daraus.', 'Und langsam heraus.'],
  },
  softly: 'Bleib hier, und halten.',
  side: 'Das ist für die Hüfte {{side}}. {{side}} ist das Bein hinten, {{other}} steht der Fuß vorn.',
  about:
    'Eine Hand am Tisch, ein Bein hinter dir: Du richtest das Becken auf und gleitest ein wenig nach vorn. Es ist der kniende Ausfallschritt, nur im Stehen.',
  feel: 'Es zieht sanft vorn an der Hüfte, auf der Seite des hinteren Beins.',
  stop: 'Zwickt es im unteren Rücken, wackelst du oder kribbelt das Bein, dann mach einen Schritt heraus.',
  easier: 'Mach einen kürzeren Schritt, und richte nur das Becken auf.',
  harder: 'Bleib länger, bis zu sechzig Sekunden, oder nimm den knienden Ausfallschritt.',
  asks: {
    parts: {
      head: 'Kopf hoch, Blick geradeaus.',
      shoulders: 'Schultern über den Hüften, tief und locker.',
      elbows: 'Ein Arm reicht zum Tisch, der Ellbogen weich. Der andere hängt.',
      hands: 'Eine Hand liegt leicht am Tisch, fürs Gleichgewicht. Die andere an der Hüfte.',
      back: 'Rücken aufrecht, kein Hohlkreuz. Zuerst das Becken aufrichten.',
      hips: 'Beide Hüften zeigen nach vorn, {{side}} ist der Po angespannt.',
      knees: '{{other}} ist das Knie etwas gebeugt, über dem Knöchel. {{side}} ist es weich, hinter dir.',
      feet: '{{other}} steht der Fuß flach vorn. {{side}} steht er hinter dir, Zehen nach vorn, und die Ferse darf sich heben.',
    },
    checks:
      'Drei Dinge. Das Becken ist aufgerichtet, {{side}} ist der Po fest, und es zieht {{side}} sanft vorn an der Hüfte.',
    why: 'Er dehnt eine Hüfte vorn, ohne dass du auf den Boden musst, und passt so in jede Pause.',
    is: 'eine Dehnung vorn an der Hüfte, Seite für Seite, im Stehen',
    bend: 'Vorn ist das Knie etwas gebeugt. Hinten darf es weich oder gestreckt sein.',
    far: 'Ein kurzer Schritt genügt. Gleite nur so weit nach vorn, bis es {{side}} an der Hüfte sanft zieht.',
  },
} as const satisfies MoveWords<'standing-lunge'>;
