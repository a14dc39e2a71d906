import type { MoveWords } from '../../../words';

export const sideLyingStretch = {
  name: 'el estiramiento de lado',
  synonyms: [
    'estiramiento de lado',
    'estiramiento acostado de lado',
    'estiramiento tumbado de lado',
    'estiramiento lateral',
    'estiramiento de costado',
    'estiramientos de lado',
    'estirar de lado',
    'estirarse de lado',
    'estiramiento del psoas de lado',
    'estiramiento de cuádriceps de lado',
    'estiramiento de cadera de lado',
    'estiramiento helado',
    'cuádriceps de lado',
  ],
  cues: {
    lie: [
      'Túmbate sobre {{other.object}}, las piernas estiradas, la {{side}} encima.',
      'Sobre {{other.object}}, piernas estiradas, {{side}} encima.',
    ],
    head: ['La cabeza en el brazo o en una almohada.', 'Cabeza en una almohada, o en el brazo.'],
    heel: [
      'Dobla la rodilla {{side}}, y toma ese tobillo, o un cinturón.',
      'Rodilla {{side}} doblada, mano en el tobillo, o en un cinturón.',
    ],
    'heel-again': ['Dobla esa rodilla, y toma tobillo o cinturón.', 'Rodilla doblada, tobillo o cinturón en la mano.'],
    change: [
      'Suelta, y rueda sobre {{other.object}}: va la {{side}}.',
      'Suelta, y ahora sobre {{other.object}}: va la {{side}}.',
    ],
    take: ['Descansa, sin soltar el pie.', 'Sin soltar, descansa un poco.'],
    begin: ['Quédate, {{seconds}} segundos.', 'Ahí mismo, {{seconds}} segundos.', 'Justo ahí, {{seconds}} segundos.'],
    knees: [
      'Se nota en el frente de la cadera {{side}}. La rodilla, a su altura.',
      'Nótalo en el frente de la cadera {{side}}, con la rodilla a su altura.',
    ],
    squeeze: ['El glúteo de arriba lleva la cadera adelante.', 'Es ese glúteo el que lleva la cadera adelante.'],
    breathe: ['Toma aire despacio, y suéltalo más despacio.', 'El aire entra lento, y sale más lento.'],
    release: ['Deja volver la rodilla.', 'Vuelve con la rodilla, suave.'],
    ease: [
      'Firme el glúteo {{side.after}}, cadera adelante, y luego la rodilla atrás.',
      'Glúteo {{side.after}} firme, cadera adelante, y al final la rodilla atrás.',
    ],
    'ease-again': [
      'Glúteo, cadera adelante, y otra vez la rodilla atrás.',
      'Otra vez glúteo, cadera adelante, rodilla atrás.',
    ],
  },
  softly: 'Mantenlo aquí.',
  side: {
    left: 'Esto es para la cadera izquierda. Estás sobre el lado derecho, y trabaja la pierna izquierda.',
    right: 'Esto es para la cadera derecha. Estás sobre el lado izquierdo, y trabaja la pierna derecha.',
  },
  about:
    'De lado, sujetas el tobillo de la pierna de arriba y llevas suave esa cadera adelante y la rodilla atrás. Treinta segundos cada vez, hasta tres veces por lado.',
  feel: 'Un estiramiento por el frente del muslo de arriba, que sube hasta el frente de esa cadera.',
  stop: 'Si duele la rodilla, o el frente del muslo arde o se siente eléctrico, suelta el pie.',
  easier:
    'Sujeta una correa, un cinturón o el pantalón en lugar del tobillo, y dobla la rodilla de abajo para tener más apoyo.',
  harder: 'Aprieta más el glúteo y lleva la rodilla un poquito más atrás, con la espalda quieta.',
  asks: {
    parts: {
      head: 'La cabeza descansa en el brazo de abajo o en una almohada, en línea con la espalda.',
      shoulders: 'Los hombros uno sobre otro, sin que el de arriba ruede adelante.',
      elbows:
        'El brazo de abajo está doblado bajo la cabeza. El de arriba va hacia atrás, con el codo un poco doblado.',
      hands: 'La mano {{side}} sujeta el tobillo, o una correa alrededor.',
      back: 'La espalda larga y quieta. Si se arquea, vuelve a traer la rodilla adelante.',
      hips: 'Las caderas una sobre otra. El glúteo de arriba firme, y la {{side}} avanza.',
      knees:
        'La rodilla {{side}}, doblada y paralela al suelo, va suave atrás. La pierna {{other}}, estirada, o doblada para darte apoyo.',
      feet: 'El talón de la pierna {{side}} viene hacia el glúteo. El otro pie solo descansa.',
    },
    checks: 'Tres cosas. El glúteo de arriba firme, la rodilla {{side}} paralela al suelo, y la espalda quieta.',
    why: 'Estira una cadera mientras sigues en el suelo, y de paso el frente del muslo.',
    is: 'un estiramiento de una cadera y del frente de ese muslo, de lado',
    bend: 'La rodilla {{side}} está doblada, lo que te resulte cómodo. La pierna {{other}} puede ir estirada o doblada.',
    far: 'Lleva la rodilla atrás hasta que el frente de la cadera se estire un poco. El talón no tiene que llegar al glúteo.',
  },
} as const satisfies MoveWords<'side-lying-stretch'>;
