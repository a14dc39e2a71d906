import type { MoveWords } from '../../../words';

export const supineMassage = {
  name: 'el masaje con los dedos',
  synonyms: [
    'masaje con los dedos',
    'masaje con dedos',
    'masaje de dedos',
    'masaje boca arriba',
    'masaje acostado boca arriba',
    'masaje tumbado boca arriba',
    'masaje de psoas',
    'masaje del psoas',
    'masaje de sus as',
    'masaje de vientre',
    'masaje de barriga',
    'masaje de abdomen',
    'presión con los dedos',
    'mensaje con los dedos',
    'mensaje boca arriba',
    'automasaje',
  ],
  cues: {
    feet: ['Rodillas dobladas, pies apoyados.', 'Dobla las rodillas, pies apoyados.'],
    bone: [
      'Con los dedos, busca la punta de hueso, delante en la cadera {{side}}.',
      'Busca delante, en la cadera {{side}}, la punta de hueso.',
    ],
    fingers: [
      'De ahí dos o tres centímetros hacia el ombligo, lejos del centro, y algo hacia el suelo.',
      'Deslízalos dos o tres centímetros hacia el ombligo, lejos del centro, y algo hacia el suelo.',
    ],
    lift: [
      'Levanta un poco la rodilla {{side}}, y nota qué se endurece.',
      'Sube un poco la rodilla {{side}}, y nota qué se endurece.',
    ],
    lower: ['Bájala. Si no lo encuentras, di sáltalo.', 'Ahora bájala. Si no lo encuentras, di sáltalo.'],
    find: 'Sube esa rodilla hasta notarlo firme, y bájala. Si no lo encuentras, di sáltalo.',
    change: [
      'Ahora {{side.object}}: del hueso hacia el ombligo, sube la rodilla, nótalo firme, y bájala.',
      'Lo mismo {{side.in}}: hacia el ombligo, sube la rodilla, nótalo firme, y bájala.',
    ],
    again: ['Los dedos en el mismo punto.', 'De vuelta al mismo punto.'],
    'stop-cue': [
      'Si notas punzadas, descargas, algo dormido o un latido, quita los dedos y di parar.',
      'Punzadas, descargas, algo dormido o un latido: quita los dedos, y di parar.',
    ],
    begin: 'Húndelos un poco, {{seconds}} segundos.',
    breathe: [
      'Respira lento, hacia el vientre, y deja que entren los dedos.',
      'Respira lento, muy hacia el vientre, y que el aire lleve los dedos.',
    ],
    light: [
      'Basta con poco, hacia el suelo, nunca hacia el centro del vientre.',
      'Sigue ligero, hacia el suelo, nunca hacia el centro del vientre.',
    ],
    release: ['Quita los dedos, despacio.', 'Saca los dedos, despacio.'],
  },
  softly: 'Hunde los dedos un poco, y quédate.',
  side: 'Esto es para {{side.object}}. Los dedos, junto al hueso de la cadera {{side}}, hacia el ombligo.',
  about:
    'Boca arriba, buscas el músculo junto al hueso de delante de la cadera y lo presionas ligero con los dedos. De treinta segundos a un minuto por lado.',
  feel: 'Un poco de sensibilidad, que se ablanda al respirar.',
  stop: 'Si algo late o palpita, te dan náuseas o sientes un dolor punzante, quita los dedos.',
  easier: 'Deja los dedos apoyados, casi sin presión, y respira.',
  harder:
    'El siguiente paso es una pelota en lugar de los dedos. Pide el masaje con pelota cuando esto te resulte fácil.',
  asks: {
    parts: {
      head: 'La cabeza en el suelo, o sobre algo fino. Déjala abajo.',
      shoulders: 'Los hombros sueltos en el suelo. Lo poco que hay que hacer lo hacen los dedos.',
      elbows: 'Los codos descansan en el suelo o en las costillas, y los brazos pueden ser perezosos.',
      hands:
        'Las puntas de los dedos, a un pulgar de ancho del hueso de delante de la cadera {{side}}, hacia el ombligo, lejos del centro, ligeras. Quítalas si algo palpita.',
      back: 'La espalda descansa, con su curva natural.',
      hips: 'Las caderas pesadas, a la misma altura.',
      knees:
        'Las dos rodillas dobladas, para que el vientre siga blando. La {{side}} sube un poco, solo para encontrar el músculo.',
      feet: 'Los dos pies apoyados en el suelo, al ancho de la cadera.',
    },
    checks: 'Tres cosas. Notaste cómo se endureció al subir la rodilla {{side}}. Nada palpita. Y con poco basta.',
    why: 'Los dedos sienten más que cualquier aparato, por eso van primero. Una presión ligera te deja notar el músculo y respirar hacia él.',
    is: 'presión ligera con los dedos, boca arriba',
    bend: 'Las dos rodillas siguen dobladas. Con las piernas rectas el vientre se tensa, y los dedos tendrían que apretar demasiado.',
    far: 'Húndelos solo hasta donde te deje el vientre. Con poco basta, y nunca sobre un latido.',
  },
} as const satisfies MoveWords<'supine-massage'>;
