import type { MoveWords } from '../../../words';

export const sphinx = {
  name: { bare: 'die Sphinx', in: 'in der Sphinx', of: 'der Sphinx', after: 'der Sphinx' },
  synonyms: [
    'sphinx',
    'die sphinx machen',
    'sphinx pose',
    'sphinxstellung',
    'sphinxhaltung',
    'sphinx haltung',
    'sfinks',
    'finks',
    'sphinxe',
    'kobra',
    'kleine kobra',
    'baby kobra',
    'unterarmstütz auf dem bauch',
    'rückbeuge auf dem bauch',
  ],
  cues: {
    legs: [
      'Beine lang, Zehen gespreizt und nicht aufgestellt, der Fußrücken drückt in den Boden.',
      'Beine lang, Zehen gespreizt, nicht aufgestellt, und der Fußrücken drückt nach unten.',
    ],
    elbows: [
      'Schieb die Ellbogen unter die Schultern, Handflächen nach unten, die Mittelfinger zeigen geradeaus.',
      'Ellbogen unter die Schultern, Handflächen nach unten, und die Mittelfinger zeigen nach vorn.',
    ],
    bone: [
      'Drück das Schambein nach unten, und spann beide Beine an.',
      'Beide Beine fest, und das Schambein drückt nach unten.',
    ],
    rise: [
      'Atme ein, drück die Unterarme in den Boden, und heb die Brust.',
      'Mit dem Einatmen drücken die Unterarme, und die Brust hebt sich.',
    ],
    shoulders: ['Schultern tief, Steißbein lang.', 'Lass die Schultern sinken, das Steißbein lang werden.'],
    begin: 'Atme aus, und bleib oben, {{count}} langsame Atemzüge.',
    long: ['Spür es vorn, nicht im Kreuz.', 'Spür, wie du vorn länger wirst.'],
    'legs-on': ['Die Beine bleiben fest.', 'Beide Beine bleiben fest.'],
    neck: ['Nacken lang, Gesicht weich.', 'Lass den Nacken lang, das Gesicht weich.'],
    release: ['Atme aus, und senk dich langsam ab.', 'Mit dem Ausatmen langsam nach unten.'],
    rest: [
      'Die Arme neben dich, den Kopf zur Seite, und ruhen.',
      'Leg die Arme neben dich, den Kopf zur Seite, und ruh.',
    ],
  },
  softly: 'Jetzt langsam atmen. Ein.',
  side: 'Hier arbeiten beide Seiten zugleich. Du liegst auf dem Bauch, auf den Unterarmen.',
  about:
    'Du beginnst auf dem Bauch, die Arme neben dir, das Kinn am Boden. Dann stützt du dich auf die Unterarme und hebst die Brust, die Hüften bleiben schwer. So bleibst du fünf langsame Atemzüge, oder bis zu zehn.',
  feel: 'Ein sanfter Bogen im unteren Rücken, und Länge vorn an Bauch und Hüften.',
  stop: 'Sticht es im unteren Rücken, oder spürst du etwas bis ins Bein, leg dich ab, und ruh dich aus.',
  easier: 'Schieb die Ellbogen weiter nach vorn, dann ist die Brust tiefer.',
  harder: 'Bleib mehr Atemzüge lang, bis zu zehn.',
  asks: {
    parts: {
      head: 'Der Kopf verlängert den Rücken, Blick nach unten oder knapp nach vorn, Nacken lang.',
      shoulders: 'Schultern tief, über den Ellbogen, die Brust zieht nach vorn.',
      elbows: 'Ellbogen unter den Schultern, nah an den Rippen. Die Unterarme zeigen nach vorn.',
      hands: 'Hände flach vor dir, so breit wie die Ellbogen.',
      back: 'Ein langer, sanfter Bogen. Schick das Steißbein zu den Fersen, dann wird es nirgends eng.',
      hips: 'Hüften schwer, das Schambein drückt nach unten.',
      knees: 'Beine lang, Knie gestreckt und fest, die Oberschenkel rollen außen ein wenig zum Boden.',
      feet: 'Der Fußrücken liegt auf, die Zehen sind nicht aufgestellt, die Füße hüftbreit.',
    },
    checks: 'Drei Dinge. Die Ellbogen unter den Schultern, das Schambein unten, und die Zehen nicht aufgestellt.',
    why: 'Sie gibt Hüften und Bauch vorn Länge, in einer kleinen Rückbeuge, die deine Unterarme halten.',
    is: 'eine kleine Rückbeuge auf den Unterarmen, für Bauch und Hüften vorn',
    bend: 'Die Beine bleiben hier lang, die Knie gestreckt.',
    far: 'Komm nur so hoch, wie die Unterarme dich bringen. Murrt der Rücken, schieb die Ellbogen nach vorn.',
  },
} as const satisfies MoveWords<'sphinx'>;
