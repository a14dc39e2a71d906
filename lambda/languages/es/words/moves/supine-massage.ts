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
    feet: ['Rodillas dobladas, pies planos.', 'Dobla las rodillas, pies planos.'],
    bone: [
      'Busca con las yemas el pico del hueso, delante en la cadera {{side}}.',
      'Que las yemas encuentren el pico del hueso, delante en la cadera {{side}}.',
    ],
    fingers: [
      'Desde el hueso, dos o tres centímetros adentro, lejos de la línea media, y un poco hacia el suelo.',
      'Del hueso, dos o tres centímetros adentro, lejos de la línea media, y algo hacia el suelo.',
    ],
    lift: [
      'Levanta un poco la rodilla {{side}}, y nota qué se endurece.',
      'Sube un poco la rodilla {{side}}, y nota qué se endurece.',
    ],
    lower: ['Bájala. Si no lo encuentras, di sáltalo.', 'Ahora bájala. Si no lo encuentras, di sáltalo.'],
    find: 'Levanta la rodilla {{side}} hasta que algo se endurezca bajo los dedos, y bájala. Si no lo encuentras, di sáltalo.',
    change: [
      'Ahora {{side.object}}: adentro desde el pico, sube la rodilla, nota algo firme, bájala.',
      'Lo mismo {{side.in}}, adentro desde el pico: sube la rodilla, nota algo firme, bájala.',
    ],
    again: ['Los dedos en el mismo punto.', 'De vuelta al mismo punto, junto al hueso.'],
    'stop-cue': [
      'Si algo punza, da descargas, se duerme o late, quita los dedos y di alto.',
      'Si punza, da descargas, se duerme o late: quita los dedos, y di alto.',
    ],
    begin: 'Hunde suave, {{seconds}} segundos.',
    breathe: [
      'Respira lento y abajo, y el vientre deja entrar los dedos.',
      'Respira lento, muy abajo, y que el aire lleve los dedos.',
    ],
    light: [
      'Basta con poco, adentro y abajo, nunca hacia la línea media.',
      'Sigue ligero, adentro y abajo, nunca hacia la línea media.',
    ],
    release: ['Y suelta despacio.', 'Deja salir los dedos, despacio.'],
  },
  softly: 'Hunde suave los dedos, y quédate.',
  side: 'Esto es para {{side.object}}. Los dedos, justo hacia dentro del hueso de la cadera {{side}}.',
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
        'Las yemas, un pulgar hacia dentro del hueso de delante de la cadera {{side}}, lejos de la línea media, ligeras. Quítalas si algo palpita.',
      back: 'La espalda descansa, con su propia curva.',
      hips: 'Las caderas pesadas y parejas.',
      knees:
        'Las dos rodillas dobladas, para que el vientre siga blando. La {{side}} sube un poco, solo para encontrar el músculo.',
      feet: 'Los dos pies planos en el suelo, al ancho de la cadera.',
    },
    checks: 'Tres cosas. Notaste cómo se endureció al subir la rodilla {{side}}. Nada palpita. Y con poco basta.',
    why: 'Los dedos sienten más que cualquier aparato, por eso van primero. Una presión ligera te deja notar el músculo y respirar hacia él.',
    is: 'presión ligera con los dedos, boca arriba',
    bend: 'Las dos rodillas siguen dobladas. Con las piernas rectas el vientre se tensa, y los dedos tendrían que apretar demasiado.',
    far: 'Húndelos solo hasta donde te deje el vientre. Con poco basta, y nunca sobre un latido.',
  },
} as const satisfies MoveWords<'supine-massage'>;
