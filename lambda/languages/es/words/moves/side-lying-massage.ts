import type { MoveWords } from '../../../words';

export const sideLyingMassage = {
  name: 'el masaje de lado',
  synonyms: [
    'masaje de lado',
    'masaje lateral',
    'masaje acostado de lado',
    'masaje tumbado de lado',
    'masaje de espalda',
    'masaje en la espalda',
    'masaje lumbar',
    'masaje en la zona lumbar',
    'masaje de la espalda baja',
    'masaje de cintura',
    'círculos de lado',
    'círculos en la espalda',
    'círculos lumbares',
    'círculos',
    'mensaje de lado',
  ],
  cues: {
    lie: ['Túmbate sobre {{other.object}}, rodillas dobladas.', 'Ahora sobre {{other.object}}, rodillas dobladas.'],
    reach: [
      'Mano {{side}} atrás, entre la columna y la cadera.',
      'Lleva atrás la mano {{side}}, entre columna y cadera.',
    ],
    spine: [
      'Mano {{side}} en la zona lumbar, en lo blando, ligera, junto a la columna, nunca encima.',
      'Mano {{side}} en lo blando, detrás, ligera, junto a la columna, nunca encima.',
    ],
    change: [
      'Rueda sobre {{other.object}}: ahora la zona {{side}}.',
      'Ahora sobre {{other.object}}, para la zona {{side}}.',
    ],
    again: ['Otra vez ahí, {{side.in}}, suave.', '{{side.in}} otra vez, suave.'],
    begin: 'Haz círculos, {{seconds}} segundos.',
    light: [
      'Círculos pequeños, lo justo para sentir moverse la piel.',
      'Círculos mínimos: sientes moverse la piel, y nada más.',
    ],
    breathe: ['Respira hondo y lento, hacia los lados.', 'Respira lento, y abre a los lados las costillas.'],
    beside: ['Al lado de la columna, en lo blando.', 'Quédate en lo blando, al lado de la columna.'],
    release: ['Suelta la mano.', 'Y suelta esa mano.'],
  },
  softly: 'Haz círculos.',
  side: {
    left: 'Esto es para la zona lumbar izquierda. Estás sobre el lado derecho, y la mano izquierda hace los círculos.',
    right: 'Esto es para la zona lumbar derecha. Estás sobre el lado izquierdo, y la mano derecha hace los círculos.',
  },
  about:
    'De lado, haces círculos pequeños con las puntas de los dedos en lo blando de la zona lumbar. De uno a dos minutos por lado.',
  feel: 'Algo de sensibilidad bajo los dedos, y calor.',
  stop: 'Si un dolor se extiende, o duele el costado con fiebre o con cambios al orinar, para, y llama hoy a un médico.',
  easier: 'Presiona menos, o usa la mano plana.',
  harder: 'Quédate más, hasta dos minutos por lado. Apretar más no es mejor.',
  asks: {
    parts: {
      head: 'La cabeza descansa en una almohada o en el brazo de abajo.',
      shoulders: 'Los hombros uno sobre otro, y sueltos.',
      elbows: 'El codo de arriba apunta al techo o hacia atrás, como le venga bien a la mano {{side}}.',
      hands:
        'Los dedos de la mano {{side}} en lo blando de la zona lumbar, entre la columna y el hueso de la cadera. Al lado de la columna, nunca sobre ella.',
      back: 'La espalda suelta y un poco redonda, para llegar fácil a lo blando.',
      hips: 'Las caderas una sobre otra, la {{side}} arriba.',
      knees: 'Las dos rodillas dobladas, una sobre otra.',
      feet: 'Los pies sueltos, uno sobre otro.',
    },
    checks: 'Dos cosas. Los dedos están al lado de la columna, no encima. Y los círculos son pequeños y ligeros.',
    why: 'El psoas empieza a lo largo de la zona lumbar. Unos círculos pequeños ahí dejan que los músculos de alrededor se aflojen, sin tocar el vientre.',
    is: 'círculos pequeños con los dedos, en la zona lumbar',
    bend: 'Las dos rodillas están dobladas, lo que te resulte cómodo.',
    far: 'Quédate en la superficie. La piel se mueve con los dedos, y con eso basta.',
  },
} as const satisfies MoveWords<'side-lying-massage'>;
