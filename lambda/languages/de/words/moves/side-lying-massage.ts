import type { MoveWords } from '../../../words';

export const sideLyingMassage = {
  name: {
    bare: 'die Massage in Seitenlage',
    in: 'bei der Massage in Seitenlage',
    of: 'der Massage in Seitenlage',
    after: 'der Massage in Seitenlage',
  },
  synonyms: [
    'massage in seitenlage',
    'massage auf der seite',
    'massage im seitliegen',
    'seitenmassage',
    'seiten massage',
    'kreise in seitenlage',
    'kreise auf der seite',
    'kreise',
    'kleine kreise',
    'kreise am rücken',
    'rückenmassage',
    'rücken massage',
    'massage am unteren rücken',
    'kreuzmassage',
  ],
  cues: {
    lie: [
      'Komm auf {{other.object}}, die Knie gebeugt, {{side}} ist oben.',
      'Jetzt auf {{other.object}}, die Knie gebeugt, und {{side}} liegt oben.',
    ],
    reach: [
      'Greif mit der oberen Hand hinter dich, zwischen Wirbelsäule und Hüftknochen.',
      'Die obere Hand nach hinten, zwischen Wirbelsäule und Hüftknochen.',
    ],
    spine: [
      'Die obere Hand auf die weiche Stelle am unteren Rücken, neben die Wirbelsäule, nie darauf, und leicht.',
      'Die obere Hand leicht neben die Wirbelsäule, nie darauf.',
    ],
    change: [
      'Roll dich auf {{other.object}}, jetzt ist {{side}} dran.',
      'Hinüber auf {{other.object}}, {{side}} ist dran.',
    ],
    again: ['Wieder dieselbe Stelle, {{side}}, ganz leicht.', 'Noch einmal {{side}}, dieselbe Stelle, ganz leicht.'],
    begin: 'Fang an zu kreisen, {{seconds}} Sekunden.',
    light: [
      'Kleine Kreise, gerade so, dass du die Haut mitgehen spürst.',
      'Winzige Kreise: Du spürst die Haut mitgehen, mehr nicht.',
    ],
    breathe: ['Atme tief und langsam, bis in die Seiten.', 'Lass die Rippen mit dem Atem seitlich weit werden.'],
    beside: ['Neben der Wirbelsäule, auf der weichen Stelle.', 'Bleib auf der weichen Stelle, neben der Wirbelsäule.'],
    release: ['Lass die Hand ruhen.', 'Und die Hand darf sich ausruhen.'],
  },
  softly: 'Fang an zu kreisen.',
  side: 'Das ist für den unteren Rücken {{side}}. Du liegst auf {{other.after}}, und die obere Hand macht die Kreise.',
  about:
    'Auf der Seite machst du mit den Fingerspitzen kleine Kreise auf der weichen Stelle am unteren Rücken. Ein bis zwei Minuten auf jeder Seite.',
  feel: 'Etwas Druckempfindlichkeit unter den Fingern, und Wärme.',
  stop: 'Hör auf, wenn Schmerz sich ausbreitet, oder wenn zu Schmerzen in der Flanke Fieber oder Veränderungen beim Wasserlassen kommen. Ruf dann noch heute in einer Arztpraxis an.',
  easier: 'Drück leichter, oder nimm die flache Hand.',
  harder: 'Bleib länger, bis zu zwei Minuten je Seite. Fester drücken ist nicht besser.',
  asks: {
    parts: {
      head: 'Der Kopf liegt auf einem Kopfkissen oder auf dem unteren Arm.',
      shoulders: 'Schultern übereinander, locker.',
      elbows: 'Der obere Ellbogen zeigt nach oben oder nach hinten, wie es für die Hand bequem ist.',
      hands:
        'Die Fingerspitzen der oberen Hand liegen auf der weichen Stelle am unteren Rücken, zwischen Wirbelsäule und Hüftknochen. Neben der Wirbelsäule, nie darauf.',
      back: 'Der Rücken ist locker und ein wenig rund, dann kommst du gut an die weiche Stelle.',
      hips: 'Hüften übereinander, {{side}} ist oben.',
      knees: 'Beide Knie sind gebeugt, eins über dem anderen.',
      feet: 'Die Füße liegen locker übereinander.',
    },
    checks: 'Zwei Dinge. Die Finger sind neben der Wirbelsäule, nicht darauf. Und die Kreise sind klein und leicht.',
    why: 'Der Psoas beginnt am unteren Rücken. Kleine Kreise dort lassen die Muskeln ringsum locker werden, ohne den Bauch zu berühren.',
    is: 'kleine Kreise mit den Fingern, am unteren Rücken',
    bend: 'Beide Knie sind gebeugt, so weit es bequem ist.',
    far: 'Bleib an der Oberfläche. Die Haut bewegt sich mit den Fingern, und das ist tief genug.',
  },
} as const satisfies MoveWords<'side-lying-massage'>;
