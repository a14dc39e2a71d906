import type { MoveWords } from '../../../words';

export const proneQuadStretch = {
  name: 'el estiramiento de cuádriceps',
  synonyms: [
    'estiramiento de cuádriceps boca abajo',
    'estiramiento de cuádriceps',
    'estiramiento del cuádriceps',
    'estiramiento de cuadriceps tumbado',
    'estiramiento de muslo boca abajo',
    'estiramiento de muslo',
    'estiramiento del muslo',
    'estiramiento boca abajo',
    'estirar el cuádriceps',
    'estirar el muslo',
    'cuádriceps boca abajo',
    'cuádriceps acostado',
    'talón al glúteo boca abajo',
    'estiramiento de cuatro bíceps',
    'quad stretch',
  ],
  cues: {
    strap: [
      'Si usas cinturón, pásalo por el pie {{side.after}} antes de ponerte boca abajo.',
      'Con cinturón, pásalo por el pie {{side.after}} antes de bajar.',
    ],
    arms: [
      'Los dos antebrazos apoyados delante, los codos a la altura de los hombros.',
      'Apoya los antebrazos delante, con los codos a la altura de los hombros.',
    ],
    bend: [
      'Dobla la rodilla {{side}}, y lleva la mano {{side}} a ese empeine, o al cinturón.',
      'Rodilla {{side}} doblada, la mano {{side}} en ese empeine, o en el cinturón.',
    ],
    bone: ['Deja la cadera bien pegada al suelo.', 'Las dos caderas, pegadas al suelo.'],
    draw: [
      'Trae el pie, hasta que el muslo se estire suave por delante.',
      'Acerca el talón, hasta que el muslo se estire suave por delante.',
    ],
    change: [
      'Otra pierna: dobla la rodilla {{side}}, y busca ese pie con la mano {{side}}.',
      'Ahora, rodilla {{side}} doblada, y la mano {{side}} busca ese pie.',
    ],
    begin: ['Quédate, {{seconds}} segundos.', 'Ahí mismo, {{seconds}} segundos.', 'Justo ahí, {{seconds}} segundos.'],
    feel: [
      'Nótalo en el frente del muslo, con las dos caderas pesadas.',
      'Siente el muslo por delante, y las dos caderas pesadas.',
    ],
    'bone-down': ['Las dos caderas abajo, por delante.', 'Las dos caderas, pesadas y abajo.'],
    breathe: ['Respira con calma, y deja que el muslo se alargue.', 'Con calma, y el muslo se va alargando.'],
    release: ['Y afloja, despacio.', 'Despacio, deja que el talón se aleje.'],
  },
  softly: 'Mantenlo ahí.',
  side: 'Esto es para la pierna {{side}}. Estás boca abajo, y la mano {{side}} sujeta el pie de esa pierna.',
  about:
    'Boca abajo, doblas una rodilla y acercas ese pie hacia ti con suavidad. De quince a treinta segundos, dos o tres veces por lado.',
  feel: 'Un estiramiento por el frente del muslo, quizá hasta la cadera.',
  stop: 'Si hormiguea o arde el frente del muslo, duele la rodilla o molesta la espalda arqueada, suelta el pie.',
  easier: 'Pasa un cinturón o una toalla por el pie, o pon una almohada bajo el vientre.',
  harder: 'Quédate más, hasta treinta segundos, o haz un tercero por lado.',
  asks: {
    parts: {
      head: 'La frente descansa en el antebrazo {{other.after}}, o la cara mira a un lado.',
      shoulders: 'Los hombros bajos, los dos cerca del suelo.',
      elbows: 'El brazo {{other.after}}, doblado bajo la frente. El otro va hacia atrás.',
      hands: 'La mano {{side}} sujeta ese pie, o un cinturón alrededor.',
      back: 'La zona lumbar quieta, sin arco. Acerca el pubis al suelo.',
      hips: 'El frente de las dos caderas se queda en el suelo.',
      knees: 'La rodilla {{side}} está doblada, cerca de la otra. La {{other}} está recta.',
      feet: 'El pie {{side.after}} viene hacia el glúteo. El otro queda estirado, con el empeine abajo.',
    },
    checks:
      'Tres cosas. Las caderas abajo, la espalda sin arco, y el estiramiento delante, en el muslo {{side.after}}.',
    why: 'Alarga el frente del muslo hasta la cadera, mientras el suelo mantiene quieta la pelvis. Hay quien lo usa para músculos tensos, o para caderas que se mueven poco.',
    is: 'un estiramiento del frente de un muslo, boca abajo',
    bend: 'La rodilla {{side}} se dobla, solo lo que ahí resulte cómodo. La pierna {{other}} sigue recta.',
    far: 'Acerca el pie hasta que el frente del muslo se estire un poco. No hace falta que toque el glúteo.',
  },
} as const satisfies MoveWords<'prone-quad-stretch'>;
