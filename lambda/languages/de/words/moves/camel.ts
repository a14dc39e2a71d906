import type { MoveWords } from '../../../words';

export const camel = {
  name: { bare: 'das Kamel', in: 'im Kamel', of: 'des Kamels', after: 'dem Kamel' },
  synonyms: [
    'kamel',
    'camel',
    'kamel pose',
    'kamelstellung',
    'kamelhaltung',
    'kamel haltung',
    'kamelübung',
    'kamele',
    'karamell',
    'rückbeuge im knien',
    'kniende rückbeuge',
    'ustrasana',
  ],
  cues: {
    heels: [
      'Etwas Weiches unter beide Knie, und setz dich einen Moment auf die Fersen.',
      'Polster beide Knie, und setz dich kurz auf die Fersen.',
    ],
    rise: [
      'Spann den Po an, und komm hoch, bis die Hüften über den Knien sind.',
      'Po fest, und hoch mit dir, bis die Hüften über den Knien stehen.',
    ],
    hands: [
      'Hände an die Hüften, Schultern zurück und tief.',
      'Beide Hände an die Hüften, und lass die Schultern nach hinten sinken.',
    ],
    forward: [
      'Po fest, Brust hoch, und schieb die Hüften nach vorn, Blick geradeaus, Nacken lang.',
      'Lass den Po fest, heb die Brust, und schieb die Hüften nach vorn, Blick geradeaus, Nacken lang.',
    ],
    begin: 'Lehn dich etwas zurück, {{seconds}} Sekunden.',
    squeeze: [
      'Spür beide Hüften vorn aufgehen, der untere Rücken bleibt lang.',
      'Spür beide Hüften vorn, und halt den unteren Rücken lang.',
    ],
    neck: 'Der Nacken bleibt lang, der Kopf oben.',
    breathe: ['Atme leicht, bis hinauf in die Brust.', 'Lass jeden Atemzug bis in die Brust steigen.'],
    release: ['Bring die Brust wieder über die Hüften, langsam.', 'Jetzt langsam, Brust zurück über die Hüften.'],
    'sit-back': ['Setz dich auf die Fersen, und atme.', 'Zurück auf die Fersen, und einmal durchatmen.'],
  },
  softly: 'Brust hoch, ein wenig zurück, und halten.',
  side: 'Im Kamel arbeiten beide Seiten zugleich. Du kniest aufrecht auf beiden Knien.',
  about:
    'Du kniest aufrecht, die Hände an den Hüften, und beugst dich sanft zurück, bis beide Hüften vorn aufgehen. Die Haltung aus dem Yoga dauert dreißig Sekunden, bis zu dreimal.',
  feel: 'Vorn werden beide Hüften, Bauch und Brust weit, und der Po arbeitet.',
  stop: 'Zwickt es in der Wirbelsäule, spürst du etwas bis ins Bein, wird dir schwindlig oder schmerzt der Nacken, komm hoch, und setz dich zurück.',
  easier: 'Lass die Hände an den Hüften, und heb nur die Brust. Oder mach stattdessen die Sphinx, auf dem Bauch.',
  harder:
    'Sind Rücken und Nacken zufrieden, leg eine Hand nach der anderen auf Fersen oder Knöchel, die Hüften weiter vorn.',
  asks: {
    parts: {
      head: 'Kopf hoch, Blick nach vorn, Nacken lang. Der Kopf fällt nicht nach hinten.',
      shoulders: 'Schultern nach hinten und tief, die Brust gehoben.',
      elbows: 'Ellbogen gebeugt, sie zeigen nach hinten.',
      hands: 'Hände an die Hüften, Finger nach unten. Da bleiben sie vorerst.',
      back: 'Ein kleiner, gleichmäßiger Bogen, oben mehr als unten. Nichts zwickt.',
      hips: 'Hüften vorn, über den Knien, und der Po fest.',
      knees: 'Beide Knie gepolstert und hüftbreit, die Oberschenkel fest.',
      feet: 'Füße hinter dir, Spann nach unten, hüftbreit.',
    },
    checks: 'Drei Dinge. Die Hüften sind über den Knien, der Po ist fest, und der Nacken ist lang.',
    why: 'Es öffnet beide Hüften vorn auf einmal, und Bauch und Brust gleich mit.',
    is: 'eine Dehnung für beide Hüften zugleich, im Knien zurückgelehnt',
    bend: 'Beide Knie bleiben im rechten Winkel, die Oberschenkel senkrecht.',
    far: 'Ein wenig zurück genügt. Hör auf, lange bevor etwas zwickt, und lass die Hüften über den Knien.',
  },
} as const satisfies MoveWords<'camel'>;
