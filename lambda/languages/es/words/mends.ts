import type { MendsWords } from '../../words';

/** One correction to whoever feels nothing, or feels it elsewhere than it belongs, is unsteady or has a cramp. */
export const mends = {
  fixes: {
    rest: {
      more: 'Aquí no hay que sentir nada. Suelta el peso, y el descanso llega por sí mismo.',
      less: 'Entonces mueve un poco los pies, o pon algo bajo las rodillas, hasta que la espalda esté a gusto.',
      soft: 'Entonces, algo blando debajo, hasta que estés a gusto.',
      fine: 'Entonces deja esa pierna como ella quiera.',
      smaller: 'Entonces muévela hasta que esté a gusto. Nada tiene que quedarse quieto.',
    },
    lunge: {
      more: 'Es lo habitual. Aprieta más el glúteo de atrás, y mete el coxis antes de moverte. Luego, la rodilla de atrás, una mano más lejos.',
      less: 'Vuelve un poco, primero mete el coxis, y avanza solo hasta donde la zona lumbar no lo note.',
      soft: 'Más acolchado debajo, y apóyate justo por encima de la rótula. O di la zancada de pie.',
      fine: 'En el muslo está bien. Mete un poco más el coxis, y se suma el frente de la cadera.',
      smaller: 'Vuelve un poco, y quédate donde empiece a tirar un poco.',
    },
    standing: {
      more: 'Es lo habitual. Aprieta más ese glúteo, y mete el coxis antes de moverte. Luego, el pie de atrás, un poco más lejos.',
      less: 'Vuelve un poco, primero mete el coxis, y avanza solo hasta donde la zona lumbar no lo note.',
      soft: 'Un paso más corto, y esa rodilla un poco doblada.',
      fine: 'En el muslo está bien. Mete un poco más el coxis, y se suma el frente de la cadera.',
      smaller: 'Vuelve un poco, y quédate donde empiece a tirar un poco.',
    },
    thigh: {
      more: 'Es lo habitual. Glúteo firme y cadera adelante, antes de llevar atrás la rodilla.',
      less: 'Trae la rodilla otra vez adelante, y deja larga la zona lumbar. Si estás boca abajo, una almohada bajo el vientre ayuda.',
      soft: 'Dóblala menos, o usa un cinturón, para que la rodilla tenga espacio.',
      fine: 'El frente del muslo también puede tirar. Que sea suave.',
      smaller: 'Trae un poco la rodilla, y quédate donde empiece a tirar.',
    },
    bridge: {
      more: 'Es lo habitual. Aprieta primero los dos glúteos, y quédate un momento arriba.',
      less: 'Sube menos, con el vientre firme, y que el trabajo lo hagan los glúteos.',
      soft: 'Las dos rodillas al ancho de la cadera, sobre los pies, y sube menos.',
      fine: 'Acerca un poco los talones, para que trabajen más los glúteos que los muslos.',
      smaller: 'Sube menos, y más despacio.',
    },
    leg: {
      more: 'Es lo habitual. Más despacio, y quédate un momento arriba.',
      less: 'La mitad de alto, con el vientre firme, y la zona lumbar quieta.',
      soft: 'La mitad de alto, y deja que esa rodilla se doble un poco.',
      fine: 'Aquí también trabaja el frente del muslo. Sigue despacio.',
      smaller: 'La mitad de alto, y más despacio.',
    },
    knee: {
      more: 'Puede tirar apenas un poco. Aleja de ti el talón de la pierna estirada.',
      less: 'Acerca menos la rodilla, y dobla también la otra.',
      soft: 'Sujeta por detrás del muslo, nunca en la rodilla, y acércala menos.',
      fine: 'El frente de la pierna estirada es donde puede tirar. Que sea suave.',
      smaller: 'Acerca menos la rodilla.',
    },
    camel: {
      more: 'Sube más el pecho, y lleva la cadera adelante. No más atrás.',
      less: 'Vuelve a medio camino, glúteos firmes, y sube el pecho en vez de echarte atrás.',
      soft: 'Más acolchado bajo las dos rodillas. O di la esfinge.',
      fine: 'El frente de los muslos es donde también puede tirar.',
      smaller: 'Vuelve a medio camino, con la cabeza arriba.',
    },
    sphinx: {
      more: 'Empuja con los antebrazos, y lleva el pecho adelante. No más arriba.',
      less: 'Baja a medio camino, y empuja el hueso del pubis contra el suelo.',
      soft: 'Pon algo blando debajo.',
      fine: 'Deja las piernas estiradas y pesadas.',
      smaller: 'Baja a medio camino, con el cuello largo.',
    },
    fingers: {
      more: 'Levanta un poco esa rodilla, y busca lo que se pone firme. Si no lo encuentras, di sáltalo.',
      less: 'Suelta, y deja larga la zona lumbar. Luego, más ligero que antes.',
      soft: 'Deja descansar esa mano, y usa menos peso.',
      fine: 'Vuelve con los dedos hacia el hueso de la cadera, y más ligero.',
      smaller: 'Más ligero, y solo donde se pone firme al subir la rodilla.',
    },
    circles: {
      more: 'No hace falta sentir mucho. Círculos ligeros, al lado de la columna.',
      less: 'No en la columna, sino en lo blando de al lado, y más ligero.',
      soft: 'Deja descansar esa mano, y usa la palma.',
      fine: 'Vuelve arriba, entre la columna y la cadera.',
      smaller: 'Círculos más pequeños, y más ligeros.',
    },
    ball: {
      more: 'Hazlo despacio, y lejos del centro del vientre. Si no encuentras el sitio, di sáltalo.',
      less: 'Sube sobre los antebrazos, con menos peso en la pelota.',
      soft: 'Pon algo blando debajo, y sube sobre los antebrazos.',
      fine: 'Sube, y pon la pelota un poco más arriba, lejos del centro del vientre.',
      smaller: 'Sube sobre los antebrazos, casi sin peso en la pelota.',
    },
    roller: {
      more: 'Más despacio, tres segundos de ida y tres de vuelta, y respira.',
      less: 'Sube sobre los antebrazos, con menos peso, y deja larga la espalda.',
      soft: 'Pon algo blando bajo los codos.',
      fine: 'El frente del muslo es el sitio. Que sea ligero.',
      smaller: 'Menos peso en el rodillo, y en los muslos, más abajo que la cadera.',
    },
    plank: {
      more: 'Mete el ombligo, y da pasos más lentos.',
      less: 'La cadera un poco más alta, el ombligo adentro. Si no se quita, apoya las rodillas.',
      soft: 'Apoya las rodillas, o las dos manos en una silla firme.',
      fine: 'Aquí también trabajan los muslos. Pasos lentos.',
      smaller: 'Más despacio, o apoya las rodillas.',
    },
  },
  mood: {
    dozing: {
      move: 'En un descanso puedes dormitar. Yo te aviso cuando sigamos.',
      lobby: 'En mis rutinas hay descansos, y te aviso cuando sigamos.',
    },
    curious: {
      move: [
        'Soy solo una voz con un buen reloj. Nunca me canso.',
        'Nadie de carne y hueso, solo una voz con paciencia.',
      ],
      lobby: 'Soy solo una voz con un buen reloj.',
    },
    bored: {
      move: [
        'Se entiende. ¿Compañía, o silencio? Di cuéntame algo, o solo la campana.',
        'Comprendo. Di siguiente, y llega algo nuevo.',
      ],
      lobby: 'Se entiende. Hagamos algo, entonces.',
    },
    stressed: {
      move: [
        'Entonces, que cada salida de aire sea un poco más larga que la entrada.',
        'De momento, déjalo fuera. Solo la próxima vez que sueltes el aire.',
      ],
      lobby: 'Parece mucho a la vez. Aquí no tienes que hacer más que respirar.',
    },
    tired: {
      move: [
        'Entonces, con un poco menos basta. Cuando lo necesites, di pausa.',
        'Hoy, con la mitad del esfuerzo ya cuenta.',
      ],
      lobby: 'Entonces, lo más suave que tengo.',
    },
    sleepless: {
      move: 'Entonces, suelta el aire largo y lento, y no hay nada que hacer bien ni mal.',
      lobby: 'Las noches cortas pesan. Algo lento, entonces.',
    },
    low: {
      move: 'Me alegra que estés aquí. Tan suave como quieras. Si sigue contigo, cuéntaselo a alguien de confianza, o a tu médico.',
      lobby: 'Siento que hoy pese tanto. Si sigue contigo, cuéntaselo a alguien de confianza, o a tu médico.',
    },
    angry: {
      move: [
        'Tienes derecho. Que salga con el aire, tan fuerte como quieras.',
        'Entonces suéltalo con el aire, hasta el final.',
      ],
      lobby: 'Tienes derecho. Aquí puedes soltarlo con el aire.',
    },
    cheerful: {
      move: ['Qué bien. Llévatelo a la próxima respiración.', 'Tanto mejor. Seguimos.'],
      lobby: 'Qué bien. Vamos a aprovecharlo.',
    },
  },
  guard: 'Si es dolor, di me duele.',
  cramp: {
    toes: 'Suelta el ejercicio, y lleva con suavidad los dedos de ese pie hacia la rodilla.',
    long: 'Suelta el ejercicio, y deja que esa pierna se alargue recta, con el talón lejos de ti.',
    knee: 'Suelta el ejercicio, y acerca con suavidad esa rodilla hacia ti.',
    off: 'Primero quita la presión. Luego estira con suavidad lo que se acalambra.',
  },
  steady: {
    standing: 'Los dos pies abajo, y sujétate a algo firme.',
    sitting: 'Pon las dos manos a los lados, y sigue en el suelo.',
    back: 'Baja la pierna, y descansa.',
    side: 'Baja la pierna, y descansa de lado.',
    front: 'Baja, y descansa.',
    'half-kneeling': 'Una mano en la silla o en el suelo, y el pie de delante un poco más abierto.',
    'tall-kneeling': 'Siéntate en los talones, con las manos abajo.',
    hands: 'Las rodillas abajo, y siéntate en los talones.',
  },
} as const satisfies MendsWords;
