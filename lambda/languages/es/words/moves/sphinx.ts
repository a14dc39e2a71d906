import type { MoveWords } from '../../../words';

export const sphinx = {
  name: 'la esfinge',
  synonyms: [
    'esfinge',
    'postura de la esfinge',
    'postura de esfinge',
    'posición de la esfinge',
    'pose de la esfinge',
    'estiramiento de la esfinge',
    'esfingue',
    'la finge',
    'cobra',
    'cobra baja',
    'media cobra',
    'cobra con antebrazos',
    'extensión sobre los antebrazos',
    'sphinx',
  ],
  cues: {
    legs: [
      'Piernas estiradas, dedos de los pies abiertos y estirados, empeines abajo.',
      'Piernas estiradas, empeines contra el suelo, los dedos abiertos y estirados.',
    ],
    elbows: [
      'Trae los codos bajo los hombros, palmas abajo, el dedo medio recto al frente.',
      'Los codos bajo los hombros, palmas abajo, y los dedos medios rectos al frente.',
    ],
    bone: [
      'El pubis contra el suelo, y firmes las dos piernas.',
      'Las dos piernas firmes, y el pubis contra el suelo.',
    ],
    rise: [
      'Toma aire, empuja con los antebrazos y sube el pecho.',
      'Tomando aire, los antebrazos empujan, y sube el pecho.',
    ],
    shoulders: ['Hombros bajos, coxis a los talones.', 'Hombros sueltos, y el coxis a los talones.'],
    begin: 'Suelta el aire, y quédate, {{count}} respiraciones lentas.',
    long: ['Nótalo delante.', 'Nota el frente, largo.'],
    'legs-on': ['Las piernas, firmes.', 'Las dos piernas firmes.'],
    neck: ['El cuello largo, la cara relajada.', 'Cuello largo, y cara relajada.'],
    release: ['Suelta el aire, y baja despacio.', 'Deja ir el aire, y baja despacio.'],
    rest: [
      'Lleva los brazos atrás, la cabeza a un lado, y descansa.',
      'Los brazos junto al cuerpo, la cabeza a un lado, y descansa.',
    ],
  },
  softly: 'Respira lento. Toma aire.',
  side: 'La esfinge trabaja los dos lados a la vez. Estás boca abajo, sobre los antebrazos.',
  about:
    'Empiezas boca abajo, con los brazos a los lados y la barbilla en el suelo. Luego te apoyas en los antebrazos y subes el pecho, mientras la cadera sigue pesada. Te quedas cinco respiraciones lentas, o hasta diez.',
  feel: 'Una curva suave en la zona lumbar, y algo que se alarga por delante, en el vientre y la cadera.',
  stop: 'Si notas una punzada en la zona lumbar, o algo que corre por una pierna, baja el pecho y descansa.',
  easier: 'Lleva los codos más adelante, para que el pecho quede más bajo.',
  harder: 'Quédate más respiraciones, hasta diez.',
  asks: {
    parts: {
      head: 'La cabeza en línea con la espalda, la vista abajo o un poco adelante, el cuello largo.',
      shoulders: 'Los hombros bajos, sobre los codos, y el pecho hacia adelante.',
      elbows: 'Los codos bajo los hombros, cerca de las costillas. Los antebrazos apuntan rectos al frente.',
      hands: 'Las manos planas en el suelo, delante, tan abiertas como los codos.',
      back: 'Una curva larga y suave. Manda el coxis hacia los talones, y nada se apretará.',
      hips: 'La cadera pesada, el pubis contra el suelo.',
      knees:
        'Las piernas estiradas, las rodillas rectas y activas, y los muslos giran un poco, con la cara externa hacia el suelo.',
      feet: 'Los empeines en el suelo, los dedos estirados, al ancho de la cadera.',
    },
    checks: 'Tres cosas. Los codos bajo los hombros, el pubis abajo, y los dedos de los pies estirados.',
    why: 'Alarga el frente de la cadera y del vientre, con un arco pequeño que sostienen los antebrazos.',
    is: 'un arco pequeño hacia atrás, sobre los antebrazos, para el frente del vientre y la cadera',
    bend: 'Aquí las piernas siguen estiradas, con las rodillas rectas.',
    far: 'Sube solo lo que te suban los antebrazos. Si la espalda protesta, lleva los codos adelante.',
  },
} as const satisfies MoveWords<'sphinx'>;
