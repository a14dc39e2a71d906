import type { MoveWords } from '../../../words';

export const camel = {
  name: 'el camello',
  synonyms: [
    'camello',
    'postura del camello',
    'postura de camello',
    'posición del camello',
    'estiramiento del camello',
    'pose del camello',
    'el camello de yoga',
    'camellos',
    'camelio',
    'cabello de rodillas',
    'arco de rodillas',
    'extensión de rodillas hacia atrás',
    'ustrasana',
    'camel pose',
  ],
  cues: {
    heels: [
      'Con algo blando bajo las dos rodillas, siéntate un momento en los talones.',
      'Pon algo blando bajo las rodillas y siéntate un momento en los talones.',
    ],
    rise: [
      'Aprieta los glúteos y sube, hasta tener la cadera sobre las rodillas.',
      'Glúteos firmes y arriba, hasta tener la cadera sobre las rodillas.',
    ],
    hands: [
      'Manos en la cadera, hombros atrás y abajo.',
      'Las dos manos en la cadera, y deja caer los hombros atrás y abajo.',
    ],
    forward: [
      'Glúteos firmes y pecho arriba: lleva la cadera adelante, cuello largo y vista al frente.',
      'Sin soltar los glúteos, sube el pecho y avanza la cadera, vista al frente y cuello largo.',
    ],
    begin: 'Inclínate un poco atrás, {{seconds}} segundos.',
    squeeze: [
      'Nota cómo se abre la cadera por delante, con la zona lumbar larga.',
      'Siente el frente de las dos caderas, con la zona lumbar larga.',
    ],
    neck: 'El cuello largo y la cabeza arriba.',
    breathe: ['Respira con calma, arriba, hacia el pecho.', 'Deja que el aire suba hasta el pecho.'],
    release: ['Vuelve despacio, el pecho sobre la cadera.', 'Despacio, lleva el pecho de nuevo sobre la cadera.'],
    'sit-back': ['Siéntate en los talones y respira.', 'De vuelta a los talones, y respira ahí.'],
  },
  softly: 'Pecho arriba, un poco atrás, y quédate.',
  side: 'El camello trabaja los dos lados a la vez. Estás de rodillas, con el tronco erguido.',
  about:
    'De rodillas, con el tronco erguido y las manos en la cadera, te arqueas con suavidad y abres el frente de las dos caderas. Es una postura de yoga que se mantiene treinta segundos, hasta tres veces.',
  feel: 'Algo que se abre por delante, en las dos caderas, el vientre y el pecho, mientras trabajan los glúteos.',
  stop: 'Si notas un pellizco en la columna, algo que corre por una pierna, mareo o dolor de cuello, sube y siéntate en los talones.',
  easier: 'Deja las manos en la cadera y levanta solo el pecho. O haz la esfinge, boca abajo.',
  harder:
    'Si la espalda y el cuello están a gusto, apoya una mano y luego la otra en los talones o los tobillos, con la cadera siempre adelante.',
  asks: {
    parts: {
      head: 'La cabeza arriba, la vista al frente y el cuello largo. No cae hacia atrás.',
      shoulders: 'Los hombros atrás y abajo, el pecho arriba.',
      elbows: 'Los codos doblados, apuntando hacia atrás.',
      hands: 'Las manos en la cadera, con los dedos hacia abajo. Por ahora se quedan ahí.',
      back: 'Un arco pequeño y suave, más en la parte alta de la espalda que en la baja. Nada pellizca.',
      hips: 'La cadera adelante, sobre las rodillas, y los dos glúteos firmes.',
      knees: 'Las dos rodillas sobre algo blando, al ancho de la cadera, y los muslos firmes.',
      feet: 'Los pies detrás, con el empeine en el suelo, al ancho de la cadera.',
    },
    checks: 'Tres cosas. La cadera sobre las rodillas, los glúteos apretados y el cuello largo.',
    why: 'Abre el frente de las dos caderas a la vez, junto con el vientre y el pecho.',
    is: 'un estiramiento de las dos caderas a la vez, de rodillas y hacia atrás',
    bend: 'Las dos rodillas siguen dobladas en ángulo recto, con los muslos verticales.',
    far: 'Un poco atrás es suficiente. Para mucho antes de que algo pellizque, con la cadera sobre las rodillas.',
  },
} as const satisfies MoveWords<'camel'>;
