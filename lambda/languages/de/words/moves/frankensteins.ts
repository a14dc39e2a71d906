import type { MoveWords } from '../../../words';

export const frankensteins = {
  name: {
    bare: 'der Frankenstein',
    object: 'den Frankenstein',
    in: 'beim Frankenstein',
    of: 'des Frankensteins',
    after: 'dem Frankenstein',
  },
  synonyms: [
    'frankenstein',
    'frankensteins',
    'den frankenstein',
    'frankenstein gang',
    'frankensteingang',
    'frankenstein kicks',
    'frankensteinübung',
    'franken stein',
    'frankenstein schritt',
    'frankenstein walk',
    'zinnsoldat',
    'zinnsoldaten',
    'gestreckte kicks im stehen',
    'gestrecktes bein im stehen',
  ],
  cues: {
    stand: [
      'Neben dir ein stabiler Stuhl oder eine Wand, in Reichweite der Hand.',
      'Stell dich so, dass eine Hand einen stabilen Stuhl oder die Wand erreicht.',
    ],
    arms: ['Streck die Arme nach vorn, auf Schulterhöhe.', 'Beide Arme nach vorn, so hoch wie die Schultern.'],
    swing:
      'Du wirst ein gestrecktes Bein heben, nur so hoch, dass es langsam und sicher bleibt, es senken und wechseln.',
    'swing-brief': 'Immer ein gestrecktes Bein, niedrig, langsam und sicher.',
    weight: [
      'Stell dich auf den Fuß {{other}}, und warte, bis du sicher stehst.',
      'Das Gewicht auf den Fuß {{other}}, und warte, bis du sicher stehst.',
    ],
    begin: '{{count}} insgesamt, {{side}} zuerst.',
    breathe: ['Atme aus, {{side}} das Bein hoch,', 'Mit dem Ausatmen {{side}} das Bein hoch,'],
    lift: ['{{side}} das Bein hoch,', 'Jetzt {{side}} das Bein,'],
    last: 'Noch einmal, {{side}} das Bein hoch,',
    tall: ['Langsam ab, und spür die Hüfte arbeiten.', 'Langsam ab, und spür, wie aufrecht du stehst.'],
    steady: ['Langsam ab, das Knie am Standbein weich.', 'Ab, mit weichem Knie am Standbein.'],
    release: ['Beide Füße unten, und locker stehen.', 'Und beide Füße am Boden, ganz locker.'],
  },
  softly: 'Los, ein Bein nach dem anderen.',
  side: 'Hier wechseln sich die Beine ab. Jedes Mal hebt sich das andere, und du stehst auf dem, das unten bleibt.',
  about:
    'Im Stehen, auf der Stelle, hebst du ein gestrecktes Bein nach vorn, hältst zwei Sekunden und senkst es, dann das andere. Das gibt der Hüfte Kraft und Beweglichkeit.',
  feel: 'Es zieht hinten am gehobenen Oberschenkel, und Hüften und Bauch arbeiten.',
  stop: 'Stolperst du, wird dir schwindlig oder schießt etwas ins Bein: beide Füße ab, und halt dich fest.',
  easier: 'Lass eine Hand am Stuhl, und heb weniger hoch. Dafür gibt es das Beinheben am Stuhl.',
  harder:
    'Steigere dich nach und nach auf dreißig insgesamt, so langsam und sicher wie beim ersten. Die Hände dürfen die Zehen berühren, müssen aber nicht.',
  asks: {
    parts: {
      head: 'Kopf hoch, der Blick ruht auf einem Punkt vor dir.',
      shoulders: 'Schultern tief, über den Hüften.',
      elbows: 'Arme auf Schulterhöhe nach vorn, die Ellbogen lang.',
      hands: 'Hände vor dir auf Schulterhöhe, oder eine am Stuhl, wenn du wackelst.',
      back: 'Rücken aufrecht. Mach ihn nicht rund, um dem Bein entgegenzukommen.',
      hips: 'Hüften gerade, über dem Standbein.',
      knees: 'Das gehobene Bein bleibt gestreckt. Im Standbein ist das Knie weich.',
      feet: 'Ein Fuß steht flach und trägt dich. Der andere hebt sich und kommt daneben zurück.',
    },
    checks:
      'Drei Dinge. Rücken aufrecht, das gehobene Bein gestreckt, und so langsam, dass du jederzeit anhalten kannst.',
    why: 'Psoas und Oberschenkel, vorn wie hinten, arbeiten, während du das Gleichgewicht hältst. Das gibt der Hüfte Kraft und Beweglichkeit, Bein für Bein.',
    is: 'Kraft und Beweglichkeit für ein Bein nach dem anderen, im Stehen',
    bend: 'Das gehobene Bein bleibt gestreckt. Zieht es hinten am Oberschenkel sehr, heb weniger hoch, oder lass das Knie weich werden.',
    far: 'Nur so hoch, dass das Bein langsam und gestreckt bleibt. Hüfthöhe ist reichlich.',
  },
} as const satisfies MoveWords<'frankensteins'>;
