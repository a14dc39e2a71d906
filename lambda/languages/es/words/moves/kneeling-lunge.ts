import type { MoveWords } from '../../../words';

export const kneelingLunge = {
  name: 'la zancada de rodillas',
  synonyms: [
    'zancada de rodillas',
    'lunge de rodillas',
    'lunch de rodillas',
    'zancada con rodilla en el suelo',
    'zancada con la rodilla apoyada',
    'zancada arrodillada',
    'zancada baja',
    'zancada',
    'zanjada de rodillas',
    'zancada del corredor',
    'estiramiento de rodillas',
    'estiramiento del flexor de la cadera',
    'estiramiento de flexores de cadera',
    'estiramiento de psoas de rodillas',
    'estocada de rodillas',
    'estocada baja',
    'desplante de rodillas',
    'desplante',
    'low lunge',
  ],
  cues: {
    cushion: [
      'Un cojín para la rodilla {{side}}, y una silla a mano.',
      'Pon un cojín para la rodilla {{side}}, y una silla a tu alcance.',
    ],
    kneel: [
      'Esto es para la cadera {{side}}: esa rodilla en el cojín, y el otro pie delante.',
      'Para la cadera {{side}}: esa rodilla en el cojín, el otro pie delante.',
      'Para la cadera {{side}}: esa rodilla en el cojín, el otro pie delante, dos ángulos rectos.',
    ],
    'cushion-kneel': [
      'Rodilla {{side}} en un cojín, el otro pie delante, silla a mano.',
      'Cojín bajo la rodilla {{side}}, el otro pie delante, silla a mano.',
      'Rodilla {{side}} en el cojín, otro pie delante, dos ángulos rectos, silla a mano.',
    ],
    square: [
      'Rodilla de delante sobre el tobillo, la de atrás bajo la cadera: dos ángulos rectos.',
      'Haz dos ángulos rectos: rodilla sobre tobillo, y la de atrás bajo la cadera.',
    ],
    tuck: ['Aprieta el glúteo {{side.after}}, y mete el coxis.', 'Glúteo {{side.after}} firme, y mete el coxis.'],
    shift: [
      'Sin soltarlo, avanza la cadera, hasta notar un estiramiento suave por delante.',
      'Con eso firme, avanza hasta que esa cadera se estire suave por delante.',
    ],
    'tuck-shift': [
      'Glúteo {{side.after}} firme, coxis adentro, y avanza hasta un tirón suave delante.',
      'Cadera {{side}}: glúteo, coxis adentro, y avanza hasta que tire un poco.',
      'Primero el glúteo {{side.after}}, luego el coxis, y avanza hasta que tire algo.',
    ],
    change: [
      'Las dos rodillas abajo, cojín bajo la {{side}}, y luego el otro pie delante.',
      'Baja las dos rodillas, cojín bajo la {{side}}, y el otro pie delante.',
    ],
    begin: ['Quédate, {{seconds}} segundos.', 'Ahí mismo, {{seconds}} segundos.', 'Justo ahí, {{seconds}} segundos.'],
    feel: [
      'Nótalo en el frente de la cadera {{side}}, no en la zona lumbar.',
      'Se nota en el frente de la cadera {{side}}, nunca en la zona lumbar.',
    ],
    squeeze: [
      'Si la espalda se ha arqueado, aprieta y mete otra vez el coxis.',
      'Mete otra vez el coxis, y así la zona lumbar no trabaja.',
    ],
    breathe: ['Afloja un poco cada vez que sale el aire.', 'Al soltar el aire, que se ablande el frente de la cadera.'],
    release: ['Y vuelve suave.', 'Ve saliendo, suave.', 'Y despacio, atrás.'],
  },
  softly: 'Quédate aquí, sin moverte.',
  side: {
    left: 'Esto es para la cadera izquierda. La rodilla izquierda está abajo y el pie derecho delante.',
    right: 'Esto es para la cadera derecha. La rodilla derecha está abajo y el pie izquierdo delante.',
  },
  about:
    'La zancada baja del yoga, con la rodilla y la espinilla de atrás en el suelo y la pelvis metida. Las dos rodillas en ángulo recto, y avanzas hasta que se estira el frente de esa cadera, de treinta segundos a un minuto.',
  feel: 'Un estiramiento firme pero cómodo en el frente de la cadera y lo alto del muslo, del lado de la rodilla que está abajo.',
  stop: 'Si la zona lumbar se arquea o te pellizca, duele la rótula o la pierna hormiguea, sal poco a poco.',
  easier: 'Avanza menos, pon algo más blando bajo la rodilla, o apóyate en una silla. También puedes hacerlo de pie.',
  harder:
    'Quédate más, hasta sesenta segundos, con el glúteo trabajando todo el tiempo. No se trata de llegar más lejos.',
  asks: {
    parts: {
      head: 'La cabeza arriba, la vista al frente, el cuello largo.',
      shoulders: 'Los hombros sobre la cadera, bajos y sueltos. El pecho sigue alto.',
      elbows: 'Los brazos tranquilos. Uno puede buscar la silla, y el otro descansa en el muslo de delante.',
      hands: 'Las manos en el muslo de delante, o una en la silla, para el equilibrio.',
      back: 'La espalda erguida, sin arco. Si se arquea, vuelve un poco y mete primero el coxis.',
      hips: 'Las caderas miran al frente. El coxis metido, y firme el glúteo {{side.after}}.',
      knees:
        'La rodilla {{side}} está en el suelo, sobre algo blando. La {{other}} está doblada en ángulo recto, encima del tobillo.',
      feet: 'El pie {{other.after}}, apoyado delante, con la rodilla en ángulo recto. El otro, detrás de ti.',
    },
    checks:
      'Tres cosas. El glúteo firme, la zona lumbar sin arco, y el estiramiento en el frente de la cadera {{side}}.',
    why: 'Estira el frente de una cadera cada vez, y meter el coxis deja el estiramiento en el psoas y lejos de la espalda.',
    is: 'un estiramiento del frente de una cadera cada vez, de rodillas',
    bend: 'Las dos rodillas están dobladas, la de delante en ángulo recto. Puede abrirse un poco más, mientras el talón siga abajo.',
    far: 'Solo hasta que se estire un poco el frente de la cadera {{side}}. Con el ancho de una mano sobra, y primero va el coxis.',
  },
} as const satisfies MoveWords<'kneeling-lunge'>;
