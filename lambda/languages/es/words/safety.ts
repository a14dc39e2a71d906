import { reasons } from './safety/reasons';

/**
 * What is said when a body reports something, and before and after. First the action, then the number, then why.
 * `{{number}}` is the emergency number of the country, `{{advice}}` whom to contact today, `{{crisis}}` who else is there
 * for somebody who might harm themselves: all three stand in any sentence that names them. `{{number}}` stands behind
 * "al", `{{advice}}` behind "consulta hoy mismo", `{{crisis}}` behind "también puedes".
 */
export const safety = {
  /** Whom to contact today, by what a country has. `{{line}}` is a number. */
  advice: {
    doctor: 'a un médico, a una línea de enfermería o a un centro de urgencias',
    nearest: 'al médico o al hospital más cercano',
    'most-places': 'a un médico o, en casi todas partes, al {{line}}',
    line: 'a un médico o al {{line}}',
  },
  crisis: {
    text: 'llamar o escribir al {{line}}',
    call: 'llamar al {{line}}',
    none: 'hablar ahora mismo con alguien de confianza',
  },

  emergency:
    'Para ya. Llama al {{number}}, o al número de emergencias de donde estés, o que alguien llame. Yo no puedo llamar por ti. No conduzcas tú.',
  urgent: 'Para, y sal despacio de la postura. Consulta hoy mismo {{advice}}. No puedo saber de dónde viene esto.',
  see: 'Para aquí, y sal despacio de la postura. Ve al médico o al fisioterapeuta antes de volver a intentarlo. No puedo saber de dónde viene.',
  urgentThem: 'Para aquí. Esa persona tiene que consultar hoy mismo {{advice}}. No puedo saber de dónde viene esto.',
  reasons,
  /** An emergency in words of its own, by its row: nothing is added to them. `E16b` is the listener's own throat. */
  own: {
    E14: 'Paramos aquí. Si ahora podrías llegar a hacerlo, o ya te hiciste daño, llama al {{number}}. También puedes {{crisis}}. No tienes que pasar por esto a solas. Ve con alguien de confianza. Yo no puedo llamar por ti.',
    E16: 'Para ya. Llama al {{number}}, o al número de emergencias de donde estés, y pon el altavoz. Quédate con esa persona. Te dirán qué hacer. Yo no puedo llamar por ti.',
    E16b: 'Para ya. Llama al {{number}}, o al número de emergencias de donde estés, y pon el altavoz. Que alguien venga contigo. Te dirán qué hacer. Yo no puedo llamar por ti.',
    E17: 'Quédate donde estás. Llama al {{number}}, o al número de emergencias de donde estés, o pide ayuda a gritos. No te levantes sin ayuda. Yo no puedo llamar por ti.',
    E18: 'Sal ya al aire libre, y que salgan todos contigo. Desde fuera, llama al {{number}}, o al número de emergencias de donde estés. Yo no puedo llamar por ti.',
    E19: 'Ponte a salvo, fuera o detrás de una puerta con cerrojo. Desde allí, llama en voz baja al {{number}}, o al número de emergencias de donde estés. Yo no puedo llamar por ti.',
  },
  notToday: 'Hoy no. Primero, que te revisen eso. En una emergencia, llama al {{number}}.',
  /** Behind the first answer about health of a session. */
  education: 'Esto es información y educación, no consejo médico.',
  heard: 'De acuerdo. Si notas punzadas, descargas, algo dormido o un latido, dímelo enseguida.',

  /** Not a word of it was made out as something ordinary: nobody is comforted. */
  others: 'Solo guardo lo que tiene que ver contigo.',
  adults: {
    self: 'Soy para personas adultas, con el cuerpo ya crecido del todo. Vuelve cuando cumplas dieciocho. Adiós, y que disfrutes moviéndote.',
    child: 'Esto es solo para personas adultas. Tú puedes seguir por tu cuenta.',
  },
  traits: {
    noted: 'Tomo nota por hoy. Pídeme que te explique cualquier ejercicio las veces que quieras.',
    older: 'La edad no es impedimento. Hoy dejo fuera lo que pide equilibrio. Ten una silla a mano.',
    again: 'Tomo nota por hoy. Sube el volumen todo lo que quieras, y en cualquier momento di repetir.',
  },

  stopped: {
    prompt: ['Di repetir, el número, o adiós.', 'Puedo repetirlo, darte el número, o despedirme.'],
    again:
      'En una emergencia, llama al {{number}}, o al número de emergencias de donde estés. Di repetir, el número, o adiós.',
    noMore: [
      'Por hoy terminamos. No voy a empezar nada más.',
      'Hoy no hay más ejercicio, ni siquiera uno fácil.',
      'Eso tiene que esperar hasta que te hayan visto.',
    ],
    checking: [
      'Eso todavía hay que revisarlo.',
      'De todos modos, que te lo vean.',
      'Solo puedo repetirlo: que te lo vean.',
    ],
    waits: ['Eso puede esperar. Por hoy ya paramos.', 'Déjalo para otro día. Por hoy ya paramos.'],
    missed: [
      'Llames a quien llames, te preguntará qué sientes, y desde cuándo.',
      'Eso ya es más de lo que sé. Allí te lo pueden decir.',
      'Que te respondan a eso allí, cuando te hayan visto.',
    ],
    asked: {
      tell: 'Diles qué sentiste, dónde, cuándo empezó, y qué estabas haciendo.',
      lie: 'Descansa como te resulte más cómodo, y no estires nada.',
      move: 'Muévete solo hasta donde sea cómodo, y no pruebes nada. Después de una caída, espera ayuda.',
      drive: 'Que alguien te lleve. Por favor, no conduzcas.',
      kept: 'Guardo lo que hiciste. Aquí estará cuando te den el visto bueno.',
      goes: 'Bien. Hazlo ahora, por favor.',
      light: 'Puede ser inofensivo, y puede ser serio aunque sea leve.',
      exercise: ['Esos tampoco. Por hoy, nada más.', 'Deja también eso hasta que te hayan visto.'],
    },
    number: 'El número es el {{number}}.',
    numbers: 'El número es el {{number}}. También puedes {{crisis}}.',
    contact: 'Consulta hoy mismo {{advice}}.',
    see: 'Ve al médico o al fisioterapeuta antes de volver a intentarlo.',
  },
  /** What only sounded like a red flag, taken back by who said it. */
  mistaken: {
    prompt: 'Si te entendí mal, di falsa alarma. O di repetir, el número, o adiós.',
    back: 'Fue error mío.',
    none: 'No ha pasado nada.',
  },
  number: 'El número es el {{number}}. O llama al número de emergencias de donde estés.',
  numberWhy: 'Ese es para emergencias. Para que te aconsejen hoy, consulta {{advice}}.',

  /** The questions about the body: one at a time, twice at most. Named by what is asked, never by what was reported. */
  quality: {
    action: 'Para, y sal despacio de ahí.',
    ask: '¿Es un estiramiento, o es dolor?',
    again: 'Di estiramiento si es solo un estiramiento. Si no, paramos.',
    fine: 'Bien. Si es solo un estiramiento, di estiramiento y seguimos.',
    place: '{{place.in}}: ¿es un estiramiento, o es dolor?',
    soft: 'Si solo es el suelo duro, pon algo blando debajo.',
    milder: 'Entonces más suave, menos que antes.',
    waits: 'Entonces esperamos. Di continuar si es solo un estiramiento, o di me duele.',
    unsure: 'Puede que no te haya entendido. Si algo se siente mal, di me duele.',
    stopped: 'Entonces dejamos este. Ve al médico o al fisioterapeuta antes de volver a intentarlo.',
  },
  touch: {
    ask: 'Tócate ahí la piel. Di la siento, o di dormida.',
    again: 'Di la siento, o di dormida.',
  },
  when: {
    ask: '¿Es así ahora, o fue antes? Di ahora, o di antes.',
    again: 'Di ahora, o di antes.',
    good: 'Bien. Si vuelve, dímelo.',
  },
  besides: {
    action: 'Quítate ya de ese punto, y no vuelvas a él.',
    ask: '¿Hay además dolor, náuseas o sudor frío, o sientes que te desmayas?',
    again: '¿Algún dolor, o sientes que te desmayas?',
  },
  passing: {
    ask: 'Cuando se te pase, di ya pasó. Si no, di no se quita.',
    again: [
      'Esperamos. Di ya pasó, o di no se quita.',
      'No hay prisa. Cuando se te pase, di ya pasó, o di no se quita.',
    ],
    slowly: 'Despacio, entonces.',
  },
  help: {
    action: 'Esperamos.',
    ask: 'Si necesitas ayuda médica, llama al {{number}}. Yo no puedo llamar por ti. Si no, di me duele, o di más fácil.',
    again: 'Di me duele, o di más fácil.',
    paused: 'Seguimos en pausa.',
  },
  /** No better after weeks, told where nothing runs. */
  lasting: {
    visit:
      'Si en varias semanas cambia poco, conviene consultarlo. Un fisioterapeuta puede mirar la cadera, la espalda y otros músculos. Con fiebre, dolor por la noche o pérdida de peso, ve hoy al médico. Mientras tanto, el descanso suave está bien.',
    early:
      'Aún es pronto. La movilidad suele tardar tres semanas o más. Suave y constante, dos o tres días a la semana.',
    third:
      'Tres semanas aún es pronto. La movilidad suele tardar tres o más. Suave y constante, y la semana que viene hacemos balance.',
    else: '¿Algo más?',
  },

  endTechnique: {
    out: 'Deja este ejercicio. Sal despacio de la postura.',
    pressure:
      'No toques ese punto. Por hoy dejamos fuera la presión en el vientre. No puedo saber qué es, así que pregunta a tu médico antes de volver a presionar ahí. Si duele o sientes que te desmayas, llama al {{number}}.',
    condition:
      'Pregunta a tu médico, matrona o fisioterapeuta qué ejercicios te convienen. Su palabra va antes que la mía.',
    restFirst: 'Con fiebre, nada de ejercicio. Descansa, y ve al médico si no baja.',
    unknown: 'Eso no lo conozco. Pregunta a tu médico antes de hacer {{name}}.',
    unknownMoves: 'Eso no lo conozco. Pregunta a tu médico qué ejercicios te convienen.',
    offer: 'Podemos seguir sin él. ¿Seguimos?',
    offerRest: 'Hasta que tu médico dé el visto bueno, tengo descanso y respiración lenta para ti. ¿Vamos?',
  },

  /** Named by what is said to do, never by what was reported: these names travel in the session attributes. */
  easeOff: {
    effort:
      'Afloja hasta que sea leve, y respira despacio. Debería calmarse pronto. Detente si notas punzadas, descargas, algo dormido o un latido.',
    cushion: 'Vuelve a un estiramiento leve, y pon algo blando debajo. O di sáltalo.',
    /** The same after words of which some were strange. */
    ease: 'Afloja hasta que sea leve, y respira despacio. Si notas punzadas, descargas, algo dormido o un latido, para y dímelo.',
    click: 'Los chasquidos sin dolor son comunes. Si alguno duele, o la pierna te falla, dímelo.',
    softer: 'Pon una esterilla o una manta doblada debajo. O di sáltalo.',
    reach: 'Pásale una toalla o un cinturón alrededor, o agarra la ropa ahí. O di más fácil.',
    shift: 'Sal de la postura, y mueve el pie. Dime si en dos minutos no ha vuelto a la normalidad.',
    unload: 'Quítale el peso de encima, y muévelo. Dime si en dos minutos no ha vuelto a la normalidad.',
    feel: 'Aprieta el glúteo, mete el coxis y búscalo ahí.',
    loosen: 'Suelta el ejercicio, y respira. Estira con suavidad lo que se te acalambra.',
    settle:
      'Para, y baja hasta un lugar firme. Siéntate o acuéstate, y respira despacio. Sigue solo cuando se te haya pasado.',
  },

  /**
   * Whom the ordinary programme is not for, and a choice by name: heard before anything starts. Exact, and together under
   * 42 seconds (safety reference, section 9).
   */
  notices: {
    hello:
      'Esto es Psoas Coach. Te guío en estiramientos cortos para el frente de la cadera. Tú te mueves, y yo cuento.',
    first: 'Primero un aviso, y después, {{name}}.',
    firstPlan: 'Primero un aviso, y después, tu plan.',
    signs:
      'Solo para adultos. Es información y educación, no consejo médico. Hoy no, si tienes dolor de pecho, fiebre con dolor, una mala caída, pérdida nueva de sensibilidad o fuerza, o problemas nuevos de vejiga o intestino. Si es tu caso, di parar. Si no, di empezar.',
    early: 'Enseguida. Primero escúchalo hasta el final.',
    signsAgain: 'Si es tu caso, di parar. Si no, di empezar.',
    stopHere:
      'Entonces, hoy nada de ejercicio. Llama ya al {{number}} si es dolor de pecho, una mala caída, problemas de vejiga o intestino, o algo dormido en las dos piernas o entre ellas. Para lo demás, consulta hoy mismo {{advice}}.',
    leave: 'Entonces lo dejamos por hoy. Ábreme otra vez cuando quieras.',
    programme:
      'Ahora, suave o completa. La suave es descanso y respiración: con embarazo o parto reciente, hernia, coágulo, anticoagulante o aneurisma, huesos frágiles, problemas de intestino, columna, articulaciones o corazón, cáncer, operación reciente, o si tu médico te dijo que con cuidado. Si es tu caso, di la suave. Si no, di la completa.',
    programmeAgain:
      'Embarazo, vientre, sangre, huesos, corazón, cáncer, operación, o ir con cuidado: si es tu caso, di la suave. Si no, di la completa.',
    gentle: 'La suave, entonces: descanso y respiración lenta, con apoyo o de lado.',
    full: 'La completa, entonces. Una punzada, una descarga, algo dormido o un latido: ahí se para siempre.',
    told: 'Entonces, la suave. No hace falta que digas más.',
    rest: '¿Cinco, diez o quince minutos?',
    onBack: 'Aquí va {{name}}, si boca arriba te sientes a gusto. Si no, di descanso con apoyo.',
    restAgain: '¿Descanso suave de cinco, diez o quince minutos? O di adiós.',
    guest: 'Hola. Dos avisos breves, y de ti no guardo nada.',
    check: 'Aquí van dos avisos breves.',
    reopening: 'La última vez paramos antes de tiempo.',
  },

  doctorOk: {
    ask: 'Te dieron el visto bueno médico para {{name}}. ¿Es así?',
    again: '¿Un médico, matrona o fisioterapeuta dio el visto bueno para {{name}}? ¿Sí o no?',
    which: '¿Para qué ejercicio fue el visto bueno? Di su nombre.',
    each: 'Solo puedo apuntarlos por su nombre, de uno en uno.',
    help: 'Nombra un ejercicio, como la esfinge. Si no fue ninguno, di no.',
    done: 'Bien, recuperamos {{name}}. Que sea suave, y hazlo como te dijeron.',
    kept: 'Entonces, de momento queda fuera.',
  },

  /** One family a notice, before the listener lies down; under 20 seconds each (safety reference, section 9). */
  gates: {
    belly: {
      ask: 'Ahora viene presión en el vientre. Sáltalo si llevas un estoma, un stent, una bomba de insulina o de otro tipo, o un catéter. También si hoy te duele el vientre, si tienes quistes o miomas, o la piel ahí dormida o herida. O si hay aneurismas en tu familia. Di sáltalo, o mantenlo.',
      again: 'La presión en el vientre: ¿la saltamos, o la hacemos? Di sáltalo, o mantenlo.',
    },
    backbend: {
      ask: 'Ahora viene una flexión hacia atrás. Sáltalo si tienes problemas de cuello, mareos, o articulaciones que se doblan de más. Di sáltalo, o mantenlo.',
      again: 'La flexión hacia atrás: ¿la saltamos, o la hacemos? Di sáltalo, o mantenlo.',
    },
    plank: {
      ask: 'Ahora viene una plancha. Sáltalo si tienes problemas de corazón o la presión alta, o si te duelen las muñecas o los hombros. Di sáltalo, o mantenlo.',
      again: 'La plancha: ¿la saltamos, o la hacemos? Di sáltalo, o mantenlo.',
    },
    balance: {
      ask: 'Ahora te quedas sobre una pierna. Sáltalo si te mareas, si a veces te caes, o si sientes poco equilibrio. Di sáltalo, o mantenlo.',
      again: 'Sobre una pierna: ¿lo saltamos, o lo hacemos? Di sáltalo, o mantenlo.',
    },
    kept: 'Lo hacemos.',
    skipped: 'Lo saltamos. En su lugar va algo más suave.',
  },

  doctor: {
    short:
      'Llama ya al {{number}}, o al número de emergencias de donde estés, por dolor de pecho, ingle o nalgas dormidas, problemas nuevos de vejiga o intestino, problemas en las dos piernas, o dolor fuerte y repentino de vientre o espalda. Ve hoy al médico por fiebre, una pierna dormida, descargas de dolor, dolor nocturno o pérdida de peso. Pide cita si en unas cuatro semanas no mejora.',
    more: 'Estirar y masajear no sustituyen la atención médica cuando es fuerte o vuelve una y otra vez. Si varias semanas de práctica constante cambian poco, puede venir de otros músculos, o no venir del psoas. Un fisioterapeuta o un terapeuta corporal puede buscar el origen, y descartar un disco de la zona lumbar o la articulación de la cadera. Pasar mucho tiempo en una silla y repetir movimientos suelen influir, y piden más que estiramientos. Un dolor punzante o que late bajo presión puede ser un nervio o un vaso sanguíneo, así que quita la presión enseguida. A veces, el masaje es mejor dejarlo en manos expertas.',
  },
  normal:
    'Esto puede venir con el esfuerzo: tirantez, un dolor sordo, calor, molestia leve después, temblor, o un ardor en el músculo que se calma. Y con esto hay que parar: una punzada, una descarga, algo dormido o un latido. Si es algo de eso, dímelo.',
  safeWith: {
    block:
      'Deja fuera {{name}}. Pregunta primero a tu médico, matrona o fisioterapeuta. Su palabra va antes que la mía.',
    ask: 'Antes de hacer {{name}}, pregunta a tu médico, matrona o fisioterapeuta. Hasta entonces, no lo hagas.',
    adapt:
      'Haz {{name}} con menos recorrido, y más suave. Suelta el aire en el esfuerzo, y para a la primera sensación rara. Si dudas, pregunta antes a tu médico.',
    free: 'No conozco motivo para dejar fuera {{name}}. Que sea suave, y si dudas, pregunta a tu médico.',
    general:
      'Desde aquí no puedo juzgarlo. Pregunta primero a tu médico, matrona o fisioterapeuta. Hasta entonces, quédate en el descanso y la respiración lenta.',
  },
  whoToSee:
    'Por cualquier señal de alarma, un médico. Por una tirantez que no se va, un fisioterapeuta, que puede mirar la espalda, la cadera y los músculos de alrededor. En el embarazo, tu matrona.',

  checkIn: {
    ask: 'Ya son cuatro semanas de práctica. ¿Estás mejor, igual, o peor?',
    askAgain: 'Ya son seis semanas de práctica. ¿Estás mejor, igual, o peor?',
    again: '¿Mejor, igual, o peor?',
    /** Behind what sends to a professional. */
    until: 'Hasta entonces, yo me quedaría en la suave. Di la suave, o la completa.',
    soreness: 'Primero, ¿te quedan molestias musculares de la semana pasada? Di ya no, o todavía.',
    sorenessAgain: 'Di ya no, o todavía.',
    soreGone: 'Bien. Así debe ser.',
    sore: 'Entonces déjalo por hoy. Si las molestias duran más de dos o tres días, conviene que las vea un médico o un fisioterapeuta.',
    better: 'Me alegra oírlo. Sigue con suavidad.',
    weeks:
      'Si en varias semanas cambia poco, conviene consultarlo. Un fisioterapeuta puede mirar la cadera, la espalda y otros músculos. Con fiebre, dolor por la noche o pérdida de peso, ve hoy al médico. Mientras tanto, el descanso suave está bien.',
    see: 'Entonces ve a un fisioterapeuta antes de hacer más. Puede mirar otros músculos, la articulación de la cadera y la espalda. Con fiebre, dolor por la noche o pérdida de peso, consulta hoy a un médico.',
  },

  gettingUp: {
    stayDown:
      'Quédate abajo. Respira despacio. Cuando se te pase, siéntate, luego de rodillas, luego de pie, con una silla.',
  },
} as const;
