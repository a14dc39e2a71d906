import type { StepsWords } from '../../words';

/** What is said to a question about the step under way, and then the hold goes on from its second. */
export const steps = {
  leads: {
    move: '{{name.in}}:',
    side: '{{name.in}}, {{side.in}}:',
    out: 'Ya estás saliendo. En el ejercicio mismo:',
    feel: 'Así se puede sentir.',
  },

  whichMove: 'Di a qué ejercicio te refieres. Por ejemplo: dónde va la rodilla en la zancada.',
  whichPart:
    'Pregúntame por la cabeza, los hombros, los codos, las manos, la espalda, la cadera, las rodillas o los pies.',
  notThere: 'Ahí no hace falta nada.',
  whichThing: 'Pregúntame por una cosa, como una almohada, una toalla, una silla, un cinturón o una pelota.',

  compare: {
    first: 'Este es el primero. Es {{is}}.',
    same: {
      rest: 'Los dos son descansos. Este es {{is}}. El anterior era {{was}}.',
      stretch: 'Los dos son estiramientos. Este es {{is}}. El anterior era {{was}}.',
      strength: 'Los dos son de fuerza. Este es {{is}}. El anterior era {{was}}.',
      massage: 'Los dos son masaje. Este es {{is}}. El anterior era {{was}}.',
    },
    other: 'Este es {{is}}. El anterior era {{was}}.',
    alone: '{{name}}: eso es {{is}}.',
    thisOne: 'Este es {{is}}.',
  },

  uses: {
    'under-head': 'Sí. Pon {{thing}} bajo la cabeza, con poca altura, para que el cuello siga largo.',
    'under-knee': 'Sí. Pon {{thing}} bajo la rodilla que está en el suelo.',
    'under-knees': 'Sí. Pon {{thing}} bajo las dos rodillas.',
    'between-knees': 'Sí. Pon {{thing}} entre las rodillas. Y bajo la cabeza viene bien otra.',
    'under-belly': 'Sí. Pon {{thing}} en plano bajo el vientre. Así la zona lumbar no se arquea.',
    'under-arms': 'Sí. Pon {{thing}} bajo los antebrazos, para acolchar.',
    'behind-back': 'Sí. Haz con eso la rampa para la espalda: {{thing}}, y más si tienes.',
    'legs-up': 'Sí. Apoya las dos pantorrillas en {{thing}}, con las rodillas dobladas.',
    'hold-on': 'Sí. Apoya una mano en {{thing}} para el equilibrio. Tiene que estar firme.',
    'hands-on': 'Sí. Pon las manos en {{thing}} en vez del suelo. Es más fácil. Tiene que estar firme.',
    'sit-on': 'Sí. Puedes sentarte en {{thing}}, con los pies en el suelo, y respirar ahí.',
    'around-foot': 'Sí. Pasa {{thing}} alrededor del pie, y sujeta las dos puntas.',
    'behind-thigh': 'Sí. Pasa {{thing}} por detrás del muslo, y sujeta las dos puntas.',
    'made-for-it':
      'Sí, usa {{thing}}, justo lo que toca aquí. Con suavidad. Si notas punzadas, descargas, algo dormido o un latido, para.',
    'firm-later':
      'Las primeras veces no: {{thing}} es firme. Usa una pelota blanda o los dedos. Más adelante, con poco peso, y quítate si notas cualquier latido.',
    'fingers-instead': 'Sí, {{thing}} son más suaves. Eso se hace boca arriba. Pide el masaje con los dedos.',
    'rolled-up':
      'Sí. Enrolla bien apretada {{thing}}, y ponla bajo los muslos, más abajo que los huesos de la cadera. Nunca bajo el vientre.',
    'no-need': 'En este ejercicio no hace falta. Sale bien sin {{thing.after}}.',
    'no-press': 'No. En este ejercicio nada presiona, así que va sin {{thing.after}}.',
    'no-hard':
      'No, {{thing}} aquí no. Puede apretar demasiado cerca del vientre. Quédate con lo que pide el ejercicio.',
    'no-ball-yet':
      'Aquí no: para {{thing}} hay un ejercicio propio. Cuando los dedos te resulten fáciles, pide el masaje con pelota.',
    'no-spine':
      'No, {{thing}} no. Apretaría demasiado tan cerca de la columna y los riñones. Solo las puntas de los dedos, con poca fuerza.',
    'no-lift':
      'No bajo la cadera. Si acaso, {{thing}} bajo la cabeza, con poca altura. El trabajo de subir lo hacen tus piernas.',
    'no-reach': 'No bajo el vientre ni la pelota. Puedes apoyar la frente en {{thing}}.',
    'no-slip': 'No. Aquí va sin {{thing.after}}, porque puede resbalarse debajo de ti. Quédate en el suelo firme.',
  },

  points: {
    squeeze: {
      nothing: 'Aquí no hace falta apretar los glúteos. Déjalos sueltos.',
      side: 'Aprieta el glúteo {{side.of}}, y mantenlo. Lo demás puede quedar suelto.',
      both: 'Aprieta los dos glúteos mientras estés arriba, y sigue respirando.',
    },
    belly: {
      soft: 'Deja la barriga suelta, para que la respiración la mueva.',
      easy: 'La barriga puede trabajar un poco. No tiene que estar dura, y la respiración sigue.',
      firm: 'Mete un poco la barriga, para que la espalda quede quieta, y sigue respirando.',
    },
    press: {
      nothing: 'Aquí nada tiene que empujar. El suelo sostiene el peso.',
      heels: 'Los dos pies quedan planos. Empuja sobre todo con los talones.',
      'front-heel': 'Empuja con todo el pie de delante, con el talón abajo.',
      soles: 'El peso va en todo el pie, en el talón y en los dedos por igual.',
      shins: 'Las espinillas y los empeines descansan en el suelo. No tienen que empujar.',
      forearms: 'Son los antebrazos los que empujan hacia abajo, suavemente.',
      hands: 'Las manos empujan el suelo, y los dedos de los pies quedan abajo, detrás.',
      hips: 'Las dos caderas empujan suavemente hacia abajo. Nada más tiene que empujar.',
    },
    eyes: {
      shut: 'Cierra los ojos si quieres. Abiertos también está bien.',
      open: 'Deja los ojos abiertos, en un punto fijo. Ayuda al equilibrio.',
    },
    talk: {
      quiet: 'Puedes hablar. En silencio se descansa mejor.',
      easy: 'Puedes hablar. Si te falta el aire para eso, haz un poco menos.',
    },
    pace: {
      still: 'Tan quieto como te sea cómodo. Muévete cuando lo necesites.',
      held: 'Cuando llegues, quédate ahí. Sin rebotes.',
      slow: 'Despacio todo el tiempo, de ida y de vuelta, sin tirones.',
    },
    turns: {
      together: 'Los dos lados a la vez.',
      alternate: 'Los lados se turnan, uno después del otro.',
      each: 'Un lado cada vez. Ahora toca la cadera {{side}}.',
    },
  },

  efforts: {
    rest: 'Nada. Aquí no se aprieta ni se estira nada. Suelta el peso, y respira.',
    pull: 'Poco. Un estiramiento con el que podrías seguir hablando. En los estudios, estirar con más fuerza no dio mejores resultados.',
    arch: 'Poco. Un arco pequeño con la respiración tranquila es suficiente. Menos, si la espalda lo nota.',
    fingers: 'Ligero. Húndelos solo hasta donde te deje el vientre, y afloja si aguantas la respiración.',
    circles: 'Muy ligero. Lo justo para mover la piel, al lado de la columna.',
    ball: 'Ligero, con casi todo el peso en los antebrazos. Un dolor sordo y profundo es suficiente, y con punzadas o un latido, quítate de ahí.',
    roller:
      'Tan ligero como te dejen los antebrazos. Puede estar sensible, pero deberías seguir respirando con facilidad.',
    lift: 'Que cueste, pero con aire para hablar. Si tiemblas o aguantas la respiración, haz menos, o sube menos.',
    plank: 'Constante, sin forzar. Si la espalda se hunde o no puedes hablar, apoya las rodillas.',
  },

  breaths: {
    rest: {
      setup: 'Respira como venga mientras te acomodas. Luego despacio, hacia el vientre.',
      work: 'Toma aire despacio, y el vientre sube. Suéltalo más despacio, y baja.',
      release: 'Toma aire más hondo, y suéltalo al moverte.',
    },
    hold: {
      setup: 'Toma aire al prepararte, y suéltalo al entrar en la postura.',
      work: 'Sigue respirando: toma aire despacio, suéltalo más despacio, y ablándate cada vez que sale. Nunca lo aguantes.',
      release: 'Suelta el aire al volver.',
    },
    press: {
      setup: 'Toma aire antes de que empiece la presión, y suéltalo al hundirte.',
      work: 'Lento, hacia el vientre. Al tomar aire sube un poco. Al soltarlo, se ablanda bajo la presión.',
      release: 'Toma aire, y suéltalo al quitar la presión.',
    },
    lift: {
      setup: 'Toma aire antes de subir, suéltalo al subir, y toma otra vez al bajar.',
      work: 'Suelta el aire al subir, respira una vez mientras te quedas, y toma aire al bajar.',
      release: 'Suelta el aire, y descansa.',
    },
    knee: {
      setup: 'Primero toma aire, y suéltalo al traer la rodilla.',
      work: 'Suelta el aire al traer la rodilla, y tómalo al bajar la pierna.',
      release: 'Suelta el aire cuando bajen las dos piernas.',
    },
    rise: {
      setup: 'Toma aire al subir.',
      work: 'Respiraciones lentas, y cada vez que sueltes el aire, deja caer los hombros.',
      release: 'Suelta el aire al bajar.',
    },
    steady: {
      setup: 'Toma aire al prepararte. Luego suéltalo en cada esfuerzo.',
      work: 'Suelta el aire cuando la pierna sube o se acerca, y tómalo cuando vuelve. Pero no lo aguantes nunca.',
      release: 'Suelta el aire despacio, hasta que se calme solo.',
    },
  },
} as const satisfies StepsWords;
