import type { MoveWords } from '../../../words';

export const standingLunge = {
  name: 'la zancada de pie',
  synonyms: [
    'zancada de pie',
    'zancada parado',
    'zancada parada',
    'zanjada de pie',
    'media zancada',
    'zancada en el escritorio',
    'zancada con escritorio',
    'zancada junto a la mesa',
    'zancada alta',
    'estiramiento de psoas de pie',
    'estiramiento de cadera de pie',
    'estocada de pie',
    'estocada parado',
    'desplante de pie',
    'desplante parado',
  ],
  cues: {
    step: [
      'Mano en la mesa o la silla, pie {{other.after}} delante, el {{side.after}} bien atrás, y ese talón arriba.',
      'Mano en mesa o silla: pie {{other.after}} delante, {{side.after}} bien atrás, y ese talón arriba.',
    ],
    tuck: ['Aprieta el glúteo {{side.after}}, para meter el coxis.', 'Glúteo {{side.after}} firme, y mete el coxis.'],
    shift: [
      'Sin soltarlo, avanza, hasta que esa cadera se estire suave por delante.',
      'Con eso firme, avanza, hasta que esa cadera se estire suave por delante.',
    ],
    'tuck-shift': [
      'Glúteo {{side.after}} firme, mete el coxis, y avanza hasta que tire un poco.',
      'Firme el glúteo {{side.after}}, coxis adentro, y avanza hasta que tire.',
      'Glúteo {{side.after}}, luego el coxis, y avanza hasta que tire un poco.',
    ],
    change: [
      'Pies juntos, luego la pierna {{side}} atrás, el otro pie delante, mano apoyada.',
      'Junta los pies: pierna {{side}} atrás, el otro pie delante, mano apoyada.',
    ],
    begin: ['Quédate, {{seconds}} segundos.', 'Ahí mismo, {{seconds}} segundos.', 'Justo ahí, {{seconds}} segundos.'],
    feel: [
      'Nótalo en el frente de la cadera {{side}}, no en la zona lumbar.',
      'Se nota en el frente de la cadera {{side}}, nunca en la zona lumbar.',
    ],
    squeeze: ['Glúteo {{side.after}} firme, y la espalda sigue larga.', 'Es ese glúteo el que deja larga la espalda.'],
    breathe: ['Toma aire despacio, y suéltalo más despacio.', 'El aire entra lento, y sale más lento.'],
    release: ['Y sal, despacio.', 'Sal de ahí, suave.'],
  },
  softly: 'Quédate aquí, sin moverte.',
  side: {
    left: 'Esto es para la cadera izquierda. La pierna izquierda está detrás y el pie derecho delante.',
    right: 'Esto es para la cadera derecha. La pierna derecha está detrás y el pie izquierdo delante.',
  },
  about:
    'Con una mano en el escritorio y una pierna detrás, metes el coxis y avanzas un poco. Es la zancada de rodillas, pero de pie.',
  feel: 'Un estiramiento suave en el frente de la cadera de la pierna de atrás.',
  stop: 'Si algo pellizca en la zona lumbar, te tambaleas o la pierna hormiguea, sal con un paso.',
  easier: 'Da un paso más corto, y solo mete el coxis.',
  harder: 'Quédate más, hasta sesenta segundos, o prueba la zancada de rodillas.',
  asks: {
    parts: {
      head: 'La cabeza arriba, la vista al frente.',
      shoulders: 'Los hombros sobre la cadera, bajos y sueltos.',
      elbows: 'Un brazo llega al escritorio, con el codo un poco doblado. El otro cuelga.',
      hands: 'Una mano en el escritorio, ligera, para el equilibrio. La otra en la cadera.',
      back: 'La espalda erguida, sin arco. Primero, el coxis metido.',
      hips: 'Las caderas miran al frente, firme el glúteo {{side.after}}.',
      knees: 'La rodilla {{other}} está un poco doblada, encima del tobillo. La {{side}}, sin bloquear, detrás de ti.',
      feet: 'El pie {{other.after}}, apoyado delante. El otro, detrás, dedos al frente, y el talón arriba si hace falta.',
    },
    checks: 'Tres cosas. El coxis metido, el glúteo firme, y un estiramiento suave en el frente de la cadera {{side}}.',
    why: 'Estira el frente de una cadera sin bajar al suelo, y así cabe en cualquier pausa.',
    is: 'un estiramiento del frente de una cadera cada vez, de pie',
    bend: 'La rodilla de delante está un poco doblada. La de atrás puede ir un poco doblada o recta.',
    far: 'Un paso corto es suficiente. Avanza solo hasta que la cadera {{side}} se estire un poco.',
  },
} as const satisfies MoveWords<'standing-lunge'>;
