import type { MoveWords } from '../../../words';

export const sideLyingStretch = {
  name: {
    bare: 'die Dehnung in Seitenlage',
    in: 'bei der Dehnung in Seitenlage',
    of: 'der Dehnung in Seitenlage',
    after: 'der Dehnung in Seitenlage',
  },
  synonyms: [
    'dehnung in seitenlage',
    'dehnung auf der seite',
    'dehnung im seitliegen',
    'dehnung in der seitenlage',
    'seitliegende dehnung',
    'seitendehnung',
    'seitlage dehnung',
    'seitlich liegende dehnung',
    'dehnen auf der seite',
    'dehnen in seitenlage',
    'hüftbeugerdehnung in seitenlage',
    'psoasdehnung in seitenlage',
    'oberschenkeldehnung in seitenlage',
  ],
  cues: {
    lie: [
      'Leg dich auf {{other.object}}, die Beine lang, {{side}} ist oben.',
      'Auf {{other.object}}, beide Beine lang, und {{side}} liegt oben.',
    ],
    head: ['Den Kopf auf den Arm oder ein Kopfkissen.', 'Leg den Kopf auf ein Kopfkissen, oder auf den Arm.'],
    heel: [
      'Beug {{side}} das Knie, und greif hinten den Knöchel, oder einen Gurt darum.',
      '{{side}} beugt sich das Knie, und die Hand greift hinten den Knöchel, oder einen Gurt darum.',
    ],
    'heel-again': [
      'Beug {{side}} das Knie, wieder Knöchel oder Gurt in die Hand.',
      'Wieder das Knie beugen, {{side}} den Knöchel oder den Gurt halten.',
    ],
    change: [
      'Lass los, und roll dich auf {{other.object}}, für das Bein {{side}}.',
      'Lass los, und hinüber auf {{other.object}}, für das Bein {{side}}.',
    ],
    take: ['Die Hand bleibt am Knöchel, und ruh kurz.', 'Einen Moment Ruhe, den Knöchel in der Hand.'],
    begin: ['Bleib dabei, {{seconds}} Sekunden.', 'Bleib so, {{seconds}} Sekunden.', 'Genau da, {{seconds}} Sekunden.'],
    knees: [
      'Es soll {{side}} vorn an der Hüfte ziehen, und das Knie bleibt auf Höhe der Hüfte.',
      'Spür es {{side}} vorn an der Hüfte, das Knie bleibt auf Höhe der Hüfte.',
    ],
    squeeze: ['Der Po {{side}} hält die Hüfte vorn.', 'Es ist der Po {{side}}, der die Hüfte vorn hält.'],
    breathe: ['Langsam einatmen, und länger ausatmen.', 'Atme ruhig ein, und noch ruhiger aus.'],
    release: ['Lass das Knie wieder nach vorn kommen.', 'Und das Knie sachte nach vorn.'],
    ease: [
      'Spann {{side}} den Po an, Hüfte nach vorn, und dann das Knie sachte zurück.',
      'Po {{side}} fest, Hüfte vor, und erst dann das Knie sachte zurück.',
    ],
    'ease-again': [
      'Po fest, Hüfte vor, und das Knie wieder zurück.',
      'Wieder Po fest, Hüfte vor, und das Knie sachte zurück.',
    ],
  },
  softly: 'Hier halten.',
  side: 'Das ist für die Hüfte {{side}}. Du liegst auf {{other.after}}, und das obere Bein arbeitet.',
  about:
    'Auf der Seite hältst du den Knöchel des oberen Beins, schiebst die Hüfte vor und das Knie sachte zurück. Dreißig Sekunden am Stück, bis zu dreimal je Seite.',
  feel: 'Eine Dehnung vorn am oben liegenden Oberschenkel, hinauf bis in die Hüfte.',
  stop: 'Schmerzt das Knie, oder fühlt es sich vorn am Oberschenkel elektrisch oder brennend an, dann lass den Fuß los.',
  easier:
    'Halt statt des Knöchels einen Gurt, einen Gürtel oder das Hosenbein, und beug unten das Knie, damit du stabil liegst.',
  harder: 'Spann den Po fester an, und zieh das Knie eine Spur weiter zurück, mit ruhigem Rücken.',
  asks: {
    parts: {
      head: 'Der Kopf liegt auf dem unteren Arm oder einem Kopfkissen und verlängert den Rücken.',
      shoulders: 'Schultern übereinander, die obere rollt nicht nach vorn.',
      elbows: 'Unten liegt der Arm gebeugt unter dem Kopf. Oben greift er nach hinten, der Ellbogen weich.',
      hands: 'Die obere Hand hält den Knöchel, oder einen Gurt darum.',
      back: 'Rücken lang und ruhig. Wird er hohl, nimm das Knie wieder nach vorn.',
      hips: 'Hüften übereinander. Der Po {{side}} ist fest und schiebt die Hüfte vor.',
      knees:
        '{{side}} ist das Knie gebeugt, auf Höhe der Hüfte, und zieht sachte zurück. {{other}} ist das Bein lang, oder gebeugt als Stütze.',
      feet: '{{side}} kommt die Ferse zum Po. {{other}} liegt der Fuß einfach da.',
    },
    checks: 'Drei Dinge. Der Po {{side}} ist fest, das obere Knie ist auf Höhe der Hüfte, und der Rücken ist ruhig.',
    why: 'Sie bringt eine Hüfte in die Länge, während du liegst, und nimmt den Oberschenkel vorn gleich mit.',
    is: 'eine Dehnung für eine Hüfte und ihren Oberschenkel vorn, in Seitenlage',
    bend: '{{side}} ist das Knie gebeugt, so weit es angenehm ist. {{other}} darf das Bein lang oder gebeugt sein.',
    far: 'Zieh das Knie zurück, bis es vorn an der Hüfte sanft zieht. Die Ferse muss den Po nicht erreichen.',
  },
} as const satisfies MoveWords<'side-lying-stretch'>;
