/**
 * What the coach says between the moves. Whole sentences, for the ear. A list holds several forms of one sentence: they are
 * said in turn, so that none is heard twice in a row. Moves and routines are of either gender: no sentence bends with them.
 */
export const coach = {
  welcome: {
    first:
      'Te doy la bienvenida a Psoas Coach. Te guío por estiramientos y descansos para una cadera tensa, y cuento por ti, para que tengas las manos libres. Lo más fácil para empezar es el alivio rápido, cinco minutos boca arriba.',
    /** To a device in a language that is not spoken. */
    onlyEnglish: 'Por ahora hablo inglés, alemán y español.',
    back: 'Qué bien tenerte de vuelta en Psoas Coach.',
    soon: 'Aquí estamos otra vez. Seguimos donde ibas.',
    afresh: 'Muy bien, algo nuevo.',
  },
  /** To somebody who is known: a greeting, one fact, one question. */
  hello: {
    greeting: ['Qué bien tenerte de vuelta.', 'Hola de nuevo.', 'Qué gusto tenerte aquí.', 'Me alegra oírte.'],
    today: 'Hoy, una vez más.',
    weekday: '{{day}}, como siempre.',
    week: 'Esta semana llevas {{amount}}.',
    since_one: 'La última vez fue ayer.',
    since_other: 'La última vez fue hace {{count}} días.',
    habit: ['¿Hacemos otra vez {{name}}?', '¿Repetimos {{name}}?', '¿Lo mismo de nuevo, {{name}}?'],
    last: [
      'Yo haría {{name}}. ¿Qué dices?',
      'La última vez hiciste {{name}}. ¿Qué hacemos hoy?',
      'Por ejemplo, {{name}}. ¿Qué te gustaría?',
    ],
    away: ['¿Empezamos con algo corto, {{name}}?', 'Algo corto para empezar: ¿{{name}}?'],
  },
  comeBack: {
    sameDay: 'Qué bien tenerte de vuelta. Te quedaste {{name.in}}.',
    sameDaySide: 'Qué bien tenerte de vuelta. Te quedaste {{name.in}}, {{side.in}}.',
    otherDay: 'Qué bien tenerte de vuelta. {{day.in}} te quedaste {{name.in}}.',
    otherDaySide: 'Qué bien tenerte de vuelta. {{day.in}} te quedaste {{name.in}}, {{side.in}}.',
    where: 'Te quedaste {{name.in}}.',
    whereSide: 'Te quedaste {{name.in}}, {{side.in}}.',
    left: 'Lo que falta dura más o menos {{length}}.',
    leftWarm: 'Lo que falta dura más o menos {{length}}, con un minuto antes para acomodarte.',
    restOrAgain: '¿Hacemos el resto de lo {{day.of}}, o empezamos de nuevo?',
    restOrAgainShort: 'Di el resto, o empezar de nuevo.',
  },
  enoughThisWeek: 'Esta semana llevas diez minutos o más de estiramiento. Un día de descanso también está bien.',
  wakeWord: 'Mientras cuento, di primero Alexa: Alexa, pausa. Alexa, siguiente. O Alexa, me duele.',

  /** Before something is ended, replaced or deleted: at most ten words, and what would happen. */
  confirm: {
    side: '¿La próxima vez, algo más para {{side.object}}?',
    stop: '¿Paramos aquí? Recordaré por dónde vas.',
    stopGuest: '¿Paramos aquí?',
    eased: 'Afloja.',
    routine: '¿Empezamos {{name}} en su lugar?',
    move: '¿Empezamos {{name}} en su lugar?',
    length: '¿Empezamos otra sesión, de {{length}}?',
    bed: '¿Empezamos otra sesión, en la cama?',
    plan: '¿Empezamos otra sesión en su lugar?',
    own: '¿Empezamos tu propia rutina en su lugar?',
    menu: '¿Dejamos esta rutina y eliges otra?',
    build: '¿Paramos aquí y armamos una rutina?',
    reminders: '¿Quito tu recordatorio?',
    resume: '¿Seguimos?',
  },

  /** What was hardly understood, as a question. */
  perhaps: {
    unsure: ['No lo entendí del todo.', 'Puede que te haya oído mal.', 'Eso no me quedó claro.'],
    pause: '¿Espero?',
    resume: '¿Seguimos?',
    next: '¿Pasamos al siguiente?',
    previous: '¿Volvemos al anterior?',
    skip: '¿Nos saltamos este?',
    'skip-side': '¿Dejamos fuera este lado?',
    'other-side': '¿Pasamos al otro lado?',
    'start-over': '¿Otra vez desde el principio?',
    easier: '¿Algo más fácil?',
    harder: '¿Algo más exigente?',
    'more-time': '¿Necesitas más tiempo?',
    slower: '¿Voy más despacio?',
    faster: '¿Voy más deprisa?',
    'less-talk': '¿Hablo menos?',
    'more-talk': '¿Hablo más?',
    'start-move': '¿Quieres {{name}}?',
  },

  /** A choice of two. */
  orStop: {
    ready: '¿Empezamos, o paramos aquí?',
    next: '¿El siguiente, o paramos aquí?',
    resume: '¿Continuamos, o paramos aquí?',
    'something-else': 'Es el último. ¿Otro en su lugar, o paramos aquí?',
  },

  prompt: {
    choose: '¿Qué hacemos? Di {{name}}, o pregunta qué rutinas hay.',
    chooseAgain: 'Di {{name}} para empezar, pregunta qué rutinas hay, o di adiós.',
    ready: 'Di ya estoy, o espera.',
    readySide: 'Para {{side.object}}, di ya estoy, o espera.',
    goOnSide:
      '{{other.subject}} ya está. Cuando quieras seguir con {{side.object}}, di continuar. Yo recuerdo por dónde vas.',
    goOnFirst: 'Di continuar. Si me callo, abre otra vez psoas coach y sabré por dónde ibas.',
    goOn: 'Cuando quieras, di continuar. Te guardo el sitio.',
    waiting: 'Cuando quieras, di continuar.',
    done: '¿Te cuento cómo te fue?',
    doneAgain: 'Di cómo me fue, o adiós.',
    felt: '¿Más suelta, igual, o más rígida que al empezar?',
    feltAgain: 'Di más suelta, igual, o más rígida. O di adiós.',
    afterwards: 'Di empezar de nuevo, otra rutina, o adiós.',
    /** Behind what no invitation may follow, and where both were heard. */
    else: '¿Algo más?',
    which: '¿Cuál?',
    resume: 'Cuando quieras seguir, di continuar.',
    resumeOffer: '¿Seguimos desde ahí?',
    stopped: 'Di repetir, el número, o adiós.',
  },

  /** Before a move that was asked for by its name. */
  atFirst: {
    easier: 'Hoy, la primera vez, {{name}} va en una versión más fácil.',
    waits: 'Hoy, la primera vez, dejamos fuera {{name}}.',
    several: 'Hoy, la primera vez, lo más difícil va en una versión más fácil, o espera a otro día.',
    dose: 'La primera vez basta con {{length}}. Desde la próxima, pide más.',
    warm: 'Yo calentaría antes. Di calentar, o directo.',
    warmAgain: 'Di calentar, o directo.',
    warmed: 'Bien. Primero, a calentar.',
    straight: 'Directo, entonces.',
    stance: '¿Hoy de pie, o de rodillas?',
    standing: 'De pie, entonces.',
    kneeling: 'De rodillas, entonces.',
  },
  /** One of these in a long rest, and to whoever asks for company. */
  facts: [
    'Una cosa del psoas: une la zona lumbar con lo alto del muslo.',
    'En cada escalón es el psoas, muy adentro, el que te levanta el muslo.',
    'Los nervios de la pierna atraviesan el psoas en su camino hacia abajo.',
    'El psoas empieza casi a la altura de la última costilla, muy adentro, junto a la columna.',
    'Boca arriba y con las rodillas dobladas, el psoas queda corto y flojo. Nada que sujetar.',
    'Horas en una silla mantienen corto el psoas. Cada vez que te levantas, vuelve a alargarse.',
    'Seis de cada diez fibras del psoas son rápidas. Las otras pueden trabajar todo el día.',
    'Cerca de la cadera, el psoas comparte un tendón con su vecino, el ilíaco.',
  ],

  guide: {
    first: ['Primero {{name}}.', 'Empezamos con {{name}}.'],
    next: ['Ahora {{name}}.', 'Vamos con {{name}}.', 'Y después {{name}}.', 'Y ahora {{name}}.'],
    firstSettle: [
      'Primero un descanso breve.',
      'Empezamos con un descanso breve.',
      'Antes de nada, un descanso breve.',
    ],
    nextSettle: ['Ahora un descanso breve.', 'Y ahora un descanso breve.', 'Y después un descanso breve.'],
    back: ['Volvemos a lo nuestro.', 'Y seguimos.', 'Seguimos donde íbamos.'],
    easeFirst: 'Afloja mientras tanto.',
    on: ['Seguimos.', 'Y seguimos.', 'Vamos.'],
    return: 'Otra vez, {{name}}.',
    settling: ['Tómate tu tiempo.', 'Sin prisa.', 'Busca tu postura.'],
  },

  hold: {
    half: [
      'Vas por la mitad.',
      'Ya es la mitad.',
      'Vas por la mitad, sigue respirando.',
      'Ya va la mitad.',
      'Ya vas a la mitad. Quédate así.',
      'Por la mitad, y sin tensarte.',
    ],
    last10: ['Diez segundos más aquí.', 'Quédate diez segundos más.', 'Quedan diez segundos, con calma.'],
    last5: ['Cinco segundos más.', 'Última respiración.', 'Quédate cinco segundos más.'],
    nearly: ['Ya casi está.', 'Última respiración.', 'Queda poco, sin tensarte.'],
    range: '{{name}}: quédate {{length}}. Puedes llegar a {{most}}.',
    fixed: '{{name}}: quédate {{length}}.',
    soFar: 'Según mi reloj, llevas {{length}}.',
    rep: '{{name}}: haces una pausa de {{count}} segundos cada vez.',
    breaths: '{{name}}: quédate {{count}} respiraciones lentas, hasta {{most}}.',
  },

  rep: {
    /** Behind the act: a number before it is heard as done. */
    one: ['Va una.', 'Y va una.'],
    count: '{{n}}.',
    /** With the foot to stand on for the next one. */
    oneOver: 'Va una. Al pie {{other.after}}.',
    over: '{{n}}. Al pie {{other.after}}.',
    all: 'Y van {{n}} en total.',
    down: [
      'y despacio abajo.',
      'y abajo, suave.',
      'baja despacio.',
      'y hasta abajo.',
      'y baja con cuidado.',
      'abajo sin prisa.',
    ],
    /** With just the bell. */
    bell: {
      up: 'Arriba.',
      upSide: 'Pierna {{side}}.',
      last: 'La última, arriba.',
      lastSide: 'La última, {{side}}.',
      down: 'Abajo.',
    },
  },

  breath: {
    in: ['Toma aire,', 'Y toma aire,', 'De nuevo, aire,'],
    last: 'Una última vez, toma aire,',
    out: ['y suéltalo despacio.', 'y exhala lento.', 'y suéltalo.'],
  },

  near: {
    is: 'Ese no lo tengo. Lo más parecido: {{name}}.',
    later: 'Ese no lo tengo. Lo más parecido: {{name}}. Di haz ese, o su nombre.',
  },
  undo: {
    done: ['Como estaba antes.', 'Todo como antes.'],
    dose: 'De vuelta a {{length}}.',
    nothing: 'No hay nada que deshacer.',
  },
  /** To somebody who said how it is, without a complaint or a wish in it. */
  person: {
    good: 'Me alegra oírlo.',
    hint: 'Entonces quédate donde empiece a tirar un poco.',
    hintUnsure: 'Entonces quédate donde empiece a tirar un poco. Si es punzante, di me duele.',
    lying: '¿Nos tomamos cinco minutos boca arriba?',
    kind: 'Entonces, con cariño. ¿Nos tomamos cinco minutos boca arriba?',
    kindSide: 'Entonces, con cariño. ¿Cinco minutos boca arriba, y un poco más para {{side.object}}?',
  },
  notSure: 'No pasa nada.',
  good: 'Bien.',
  noHurry: 'Sin prisa.',
  usual: '{{name}}: más o menos {{length}}. ¿Empezamos?',
  whichOne: '¿Cuál? Di su nombre.',
  later: 'Una cosa cada vez.',
  whatThen: '¿Entonces qué?',
  moreAfter: '¿Más? Di un ejercicio o una rutina, o adiós.',
  whatChange: '¿Qué cambio? Di más fácil, más corto, o sáltalo.',
  goodStretch: 'Bien, ahí es donde debe notarse. Que sea suave.',
  gentleOnly: 'De momento tengo para ti la versión suave: descanso y respiración lenta.',
  gentleLater: 'De acuerdo, otro día será.',
  doctorLater: 'Cuéntame lo que te dijo tu profesional de salud cuando acabemos aquí. Hasta entonces, nada cambia.',
  doctorNothing:
    'Ahora mismo no dejo nada fuera. Si tu profesional de salud te dijo que evites un ejercicio, di quita, y su nombre.',
  leftOut: 'De momento dejamos fuera {{name}}.',
  fingersFirst: 'Primero los dedos, una vez, y después {{named}}. Hoy sería {{name}}.',
  firstInstead: 'Dejamos {{named}} para más adelante, cuando conozcas lo fácil. Hoy sería {{name}}.',
  done: [
    'Eso es todo, despacio y con calma: muy bien hecho.',
    'Eso es todo, y sin ninguna prisa: muy bien hecho.',
    'Ya está, todo entero y hasta el final: muy bien hecho.',
    'Eso es todo por hoy, y con calma: muy bien hecho.',
  ],
  nothing: 'Ahora mismo no hay nada en marcha.',
  failure: 'Perdón, algo falló por mi parte.',
  here: 'Sí, aquí estoy.',
  skipped: 'Lo saltamos.',
  skippedMove: 'Saltamos {{name}}.',
  notInPlan: 'Esta rutina no lleva {{name}}.',
  skippedSide: 'Saltamos lo que queda {{side.of}}.',
  sideLeftOut: 'En este dejamos fuera {{side.subject}}.',
  sideDone: 'Ya terminamos con {{side.subject}}.',
  wasLast: 'Ese era el último ejercicio.',
  isFirst: 'Este es el primer ejercicio. Desde el principio.',
  over: 'Desde el principio.',
  onward: 'Ya estás haciéndolo.',
  bothSides: 'Este trabaja los dos lados, así que no hay nada que cambiar.',
  whichSideFirst: 'Di izquierda o derecha.',
  lead: 'A partir de ahora, primero {{side.subject}}.',
  meantSide: 'Entonces, {{side.subject}}.',
  enoughPressure: 'Ya es suficiente presión por un día. Lo dejamos ahí.',
  nothingEasier: 'Más suave que el descanso no hay nada. Sigue así, o di siguiente.',
  instead: 'Entonces, {{name}} en su lugar.',

  restWithin: 'Descansa {{length}}, y luego sigue la rutina.',
  restAfter: 'Descansa {{length}}.',

  adding: {
    after: 'Entonces, después {{earlier.of}} hacemos {{name}}. Son más o menos {{length}} más.',
    already: 'De todos modos tienes por delante {{name}}.',
    enough: 'Eso sería más de lo que conviene en una sesión, así que dejamos fuera {{name}}.',
    place: 'Aquí no puedo meter {{name}}. Pídemelo cuando acabemos.',
    later: 'No en medio de este. Cuando acabemos aquí, pide {{name}}.',
  },

  feedback: {
    moreSeconds: '{{name}}: la próxima vez, {{count}} segundos más. Si no, di déjalo como estaba.',
    lessSeconds: '{{name}}: la próxima vez, {{count}} segundos menos. Si no, di déjalo como estaba.',
    moreTimes: '{{name}}: la próxima vez, {{count}} más. Si no, di déjalo como estaba.',
    lessTimes: '{{name}}: la próxima vez, {{count}} menos. Si no, di déjalo como estaba.',
    moreBreaths_one: '{{name}}: la próxima vez, una respiración más. Si no, di déjalo como estaba.',
    moreBreaths_other: '{{name}}: la próxima vez, {{count}} respiraciones más. Si no, di déjalo como estaba.',
    lessBreaths_one: '{{name}}: la próxima vez, una respiración menos. Si no, di déjalo como estaba.',
    lessBreaths_other: '{{name}}: la próxima vez, {{count}} respiraciones menos. Si no, di déjalo como estaba.',
    moreSecondsNow:
      '{{name}}: desde la próxima serie, y la próxima vez, {{count}} segundos más. Si no, di déjalo como estaba.',
    lessSecondsNow:
      '{{name}}: desde la próxima serie, y la próxima vez, {{count}} segundos menos. Si no, di déjalo como estaba.',
    moreTimesNow: '{{name}}: desde la próxima serie, y la próxima vez, {{count}} más. Si no, di déjalo como estaba.',
    lessTimesNow: '{{name}}: desde la próxima serie, y la próxima vez, {{count}} menos. Si no, di déjalo como estaba.',
    moreBreathsNow:
      '{{name}}: desde la próxima serie, y la próxima vez, una respiración más. Si no, di déjalo como estaba.',
    lessBreathsNow:
      '{{name}}: desde la próxima serie, y la próxima vez, una respiración menos. Si no, di déjalo como estaba.',
    common: 'Es frecuente que un lado no sea como el otro.',
    sideSeconds: '{{name}}: la próxima vez, {{count}} segundos más para {{side.object}}. Si no, di déjalo como estaba.',
    sideTimes: '{{name}}: la próxima vez, {{count}} más para {{side.object}}. Si no, di déjalo como estaba.',
    even: '{{name}}: la próxima vez, lo mismo de nuevo en los dos lados. Si no, di déjalo como estaba.',
    most: '{{name}}: no hago más que eso, así que se queda igual.',
    least: '{{name}}: menos que eso no hay, así que se queda igual.',
    enough: 'Según lo que notes, lo cambio solo dos veces. Si quieres más, di aguantar más, o aguantar menos.',
    both: '{{name}}: ahí los dos lados trabajan juntos, así que ninguno recibe más.',
    easier: 'Para la próxima, una versión más fácil.',
    rest: 'El descanso se queda como está.',
    none: 'Dímelo después de un ejercicio, y lo recordaré para la próxima vez.',
    kept: 'Se queda como está.',
    keptMove: '{{name}}: se queda como estaba.',
  },

  pause: {
    plain: 'En pausa.',
    belly: 'En pausa. Quita la presión, y no toques ningún punto que lata.',
  },

  stop: {
    saved: 'Recuerdo por dónde ibas.',
    plain: 'De acuerdo, paramos aquí.',
    bye: 'Adiós. Cuida bien esa cadera.',
    afterAlarm: 'Adiós. Cuídate, por favor.',
  },

  settle: {
    wait: 'Sin prisa. Busca tu postura.',
    more: 'Más tiempo para acomodarte, también otros días.',
  },

  dose: {
    now: 'De acuerdo, {{length}}.',
    most: 'Aquí no paso de {{length}}, así que se queda en {{length}}.',
    least: 'Menos de {{length}} no hago aquí, así que se queda en {{length}}.',
    able: 'Hasta {{length}}, entonces. Di basta cuando quieras parar.',
    parts: 'Entonces, {{count}} veces, {{length}} cada una.',
    each: 'A partir de aquí, {{length}}.',
    eachNearly: 'A partir de aquí, {{length}}, o lo más cerca que llegue cada ejercicio.',
    noHolds: 'Ya no queda nada que alargar ni acortar.',
    always: 'Cada vez {{length}}, hoy y de ahora en adelante.',
    kept: '{{length}}, hoy y de ahora en adelante.',
    usual: 'De vuelta a {{length}}, como siempre.',
    forgotten: 'Cada ejercicio vuelve a su número de siempre.',
    makes: 'Con tu número dura unos {{length}}.',
    alwaysWhat: '¿Cuánto tiempo? Di: siempre treinta segundos.',
    unit: 'Di {{count}} minutos, o {{count}} segundos.',
    unitHold: 'Di {{count}} minutos en total, o {{count}} segundos más.',
    whichMove: '¿De qué ejercicio? Di su nombre.',
    rep: {
      now: '{{length}} para cada una.',
      most: 'Como máximo {{length}} para cada una, así que se queda en {{length}}.',
      least: 'Como mínimo {{length}} para cada una, así que se queda en {{length}}.',
      fixed: 'Esa pausa se queda como está.',
    },
  },

  pace: { slower: 'Más despacio, entonces.', faster: 'Un poco más rápido, entonces.' },

  again: {
    both: 'Una serie más, de los dos lados.',
    once: 'Una serie más.',
    side: 'Una serie más {{side.of}}.',
    move: 'Una vez más, entonces.',
  },

  early: {
    some: 'De acuerdo. Terminamos bien, en {{length}}.',
    now: 'De acuerdo. Terminamos aquí.',
  },

  talk: {
    full: 'Explicaré más.',
    brief: 'Diré menos.',
    bell: 'Desde ahora, solo lo necesario. Para cambiarlo, di explica más.',
  },
  mode: {
    breaths: 'Contaré en respiraciones lentas.',
    quiet: 'Modo silencioso. Hablo en susurros, y sin números.',
    normal: 'Vuelvo a mi voz de siempre, y a contar.',
  },
  count: { on: 'Contaré en voz alta, desde uno.', off: 'Dejo de contar.' },
  stops: {
    flow: 'Pararé en los descansos naturales.',
    'keep-going': 'Seguiré de corrido, con las menos paradas que pueda.',
    wait: 'Te esperaré después de cada ejercicio.',
  },

  left: {
    lastSide: 'Queda {{side.subject}}, y después solo levantarte.',
    rounds_one: 'Después queda un turno.',
    rounds_other: 'Después quedan {{count}} turnos.',
    seconds: 'Faltan más o menos {{length}}.',
    ahead: 'Todavía no empieza. Dura {{length}}.',
    reps_one: 'Queda una.',
    reps_other: 'Quedan {{count}}.',
    repsAhead_one: 'Es una en total.',
    repsAhead_other: 'Son {{count}} en total.',
    breaths_one: 'Queda una respiración.',
    breaths_other: 'Quedan {{count}} respiraciones.',
    over: 'Este ya terminó. Suéltalo.',
    routine: 'En total, faltan más o menos {{length}}.',
    andAll: 'Y en total, más o menos {{length}}.',
    soFar: 'Hasta ahora, más o menos {{length}}, y quedan más o menos {{rest}}.',
    justBegun: 'Acabamos de empezar.',
    none: 'Después de esto, solo queda levantarse.',
    up: 'Solo queda levantarse.',
  },

  where: {
    wasSide: 'Ese era {{side.subject}}.',
    plain: 'Estás {{name.in}}. Ejercicio {{n}} de {{of}}.',
    plainSets: 'Estás {{name.in}}, serie {{set}} de {{sets}}. Ejercicio {{n}} de {{of}}.',
    side: 'Estás {{name.in}}, {{side.in}}. Ejercicio {{n}} de {{of}}.',
    sideSets: 'Estás {{name.in}}, {{side.in}}, serie {{set}} de {{sets}}. Ejercicio {{n}} de {{of}}.',
    up: 'Te estás levantando. Los ejercicios ya están.',
    finished: 'La rutina ya terminó.',
  },

  next: {
    side: 'Después viene {{side.subject}}.',
    move: 'Después, {{name}}.',
    sideDone: '{{side.subject}} ya está.',
    held: {
      standing: 'Ese se hace de pie.',
      sitting: 'Ese se hace en posición sentada.',
      back: 'Ese se hace boca arriba.',
      side: 'Ese se hace de lado.',
      front: 'Ese se hace boca abajo.',
      'half-kneeling': 'Ese se hace con una rodilla en el suelo.',
      'tall-kneeling': 'Ese se hace de rodillas.',
      hands: 'Ese se hace sobre manos y pies.',
    },
  },

  number: {
    none: 'Todavía no empezamos a contar.',
    at: 'Vas por la número {{n}} de {{of}}.',
    counted: 'Bien, van {{n}} de {{of}}.',
  },

  many: {
    each: '{{name}}: {{count}} con cada pierna, hasta {{most}}.',
    total: '{{name}}: {{count}} en total, hasta {{most}}.',
    pause: 'En cada una te quedas {{count}} segundos.',
    holds: '{{name}}: {{count}} veces, {{length}} cada vez.',
    holdsEach: '{{name}}: {{count}} veces de cada lado, {{length}} cada vez.',
  },

  /** To how it feels when it is over, and the sum of it in a sentence. */
  landing: {
    easier: ['Bien. Aprovéchalo en las escaleras.', 'Bien. Al caminar, deja que la cadera vaya delante.'],
    same: [
      'Es lo habitual. La movilidad tarda semanas.',
      'Es lo habitual, y no es señal de nada. La movilidad tarda semanas.',
    ],
    stiffer:
      'Entonces, menos la próxima vez. Si sigue ahí dentro de dos o tres días, que lo vea un médico o un fisioterapeuta.',
    tooMuch: [
      'Gracias por decirlo. Ha sido más de lo que te hacía falta.',
      'Qué bien que lo digas. Vamos a ir más suave.',
    ],
    lighterWeek: 'Esta semana del plan se repite, un poco más ligera.',
    rated: 'Gracias, es bueno saberlo.',
    even: '{{amount}} por cadera, igual derecha que izquierda.',
    sides: '{{right}} para la cadera derecha, {{left}} para la izquierda.',
    next: 'Nos vemos {{day.in}}, como siempre.',
  },

  did: {
    took: 'Son unos {{length}}.',
    nothing: 'Todavía no llevas nada.',
    so: 'Esto es lo que llevas.',
    last: 'Lo último que hiciste fue esto.',
    seconds: '{{name}}: {{amount}}.',
    secondsSides: '{{name}}: {{right}} a la derecha, {{left}} a la izquierda.',
    reps: '{{name}}: {{amount}}.',
    repsSides: '{{name}}: {{right}} con la derecha, {{left}} con la izquierda.',
    breaths: '{{name}}: {{amount}}.',
    breathsSides: '{{name}}: {{right}} a la derecha, {{left}} a la izquierda.',
  },

  diary: {
    yesterday: 'Esto es lo que hiciste ayer.',
    rested_one: 'La última vez fue ayer.',
    rested_other: 'Ayer fue día de descanso. La última vez fue hace {{count}} días.',
    none: 'Todavía no tengo nada anotado.',
    week_zero: 'Esta semana, todavía no.',
    week_one: 'Una vez esta semana.',
    week_other: '{{count}} veces esta semana.',
    weekDays_one: 'Una vez esta semana, {{days.in}}.',
    weekDays_other: '{{count}} veces esta semana, {{days.in}}.',
    onDay_zero: 'Nada {{days.in}}, según lo que tengo anotado.',
    onDay_one: 'Una vez {{days.in}}.',
    onDay_other: '{{count}} veces {{days.in}}.',
    sixty_one: 'Una vez en los últimos sesenta días.',
    sixty_other: '{{count}} veces en los últimos sesenta días.',
    stretched: 'En los últimos siete días cada cadera tuvo unos {{length}} de estiramiento.',
    ofRoutine_zero: '{{name}} no está entre las últimas {{of}} rutinas.',
    ofRoutine_one: '{{name}}: una vez entre las últimas {{of}} rutinas.',
    ofRoutine_other: '{{name}}: {{count}} veces entre las últimas {{of}} rutinas.',
    judge: 'Si va mejor, lo saben tus caderas. La movilidad lleva semanas.',
    streak_zero: 'Todavía no hay días seguidos. Cualquier día es bueno para empezar.',
    streak_one: 'Un día, de momento. Los días de descanso no cuentan en tu contra.',
    streak_other: '{{count}} días de práctica, con días de descanso en medio cuando hacían falta.',
  },

  owed: {
    seconds: '{{side.in}} te faltan unos {{count}} segundos. ¿Los hacemos ahora?',
    reps: '{{side.in}} te faltan {{count}}. ¿Las hacemos ahora?',
  },

  list: {
    routines: 'Tengo {{names}}. La más corta dura {{least}}, la más larga, {{most}}.',
    moves: {
      rest: 'Para descansar, {{names}}.',
      stretch: 'Para estirar, {{names}}.',
      strength: 'Para la fuerza, {{names}}.',
      massage: 'Y para masaje, {{names}}.',
    },
    after_one: 'Después de esto, {{names}}.',
    so: 'Sí: {{names}}.',
    notSo: 'No, ninguno.',
    after_other: 'Después de esto quedan {{count}}: {{names}}.',
  },

  single: {
    move: 'Solo {{name}}.',
    rest: '{{name}}, durante {{length}}.',
  },

  elsewhere: {
    music: 'La música no es lo mío. Pídesela a Alexa antes de empezar.',
    news: 'Yo solo sé del psoas y de los flexores de la cadera.',
    timers: 'Los temporizadores y alarmas son cosa de Alexa. Yo puedo decirte cuánto falta.',
    clock: 'La hora y la fecha las sabe Alexa. Yo puedo decirte cuánto falta.',
    jokes: 'Los chistes no se me dan bien. Eso sí, sé quince ejercicios.',
    calls: 'Las llamadas y las compras son cosa de Alexa, fuera de esta skill.',
    home: 'Las luces y la televisión son cosa de Alexa, fuera de esta skill.',
    volume: 'Di Alexa, volumen siete. También puedo hablar menos.',
    screen: 'La pantalla es de tu dispositivo. Pero puedo dejar cosas fuera.',
    children: 'Esto es para personas adultas.',
    price: 'Eso está en la página de esta skill, en la app de Alexa.',
    muscles: 'Eso no es lo mío. Lo mío son el psoas y los flexores de la cadera.',
    drugs: 'Eso es para un médico o para la farmacia.',
    limits:
      'Ni música ni volumen, ni otros músculos, ni consejo médico, ni nada para niños. Te llevo la cuenta, y los dos lados reciben lo mismo.',
    name: 'Tu propia rutina no tiene nombre. Di: empieza mi rutina.',
    cues: 'Yo te digo cuándo cambiar de lado, y qué viene después.',
    prescribed: 'Lo que te enseñaron allí no lo sé. Dime un ejercicio, y te guío.',
  },
  never: {
    done: 'Dejamos fuera {{name}}, hoy y de ahora en adelante.',
    today: 'Hoy dejamos fuera {{name}}.',
    already: 'Ya dejamos fuera {{name}}.',
    which: '¿Qué ejercicio es? Di su nombre.',
  },
  onlySide: {
    done: 'Entonces, solo {{side.subject}}. El otro tendrá su turno la próxima vez.',
    which: '¿Qué lado es, izquierdo o derecho?',
  },
  unknown: {
    move: 'Ese no lo conozco. Tengo la rodilla al pecho, el puente, la zancada de rodillas, y más. Pide la lista de ejercicios.',
    routine: 'Esa rutina no la conozco. Tengo {{names}}.',
    length: 'Dime cuántos minutos tienes, de tres a cuarenta y cinco.',
  },

  length: {
    tooLong: 'Como mucho hago {{length}}.',
    tooShort: 'Como mínimo, tres minutos.',
  },

  missed: {
    hold: [
      'No te entendí. Puedes decir: más fácil.',
      'Eso se me escapó. Pregunta cuánto falta.',
      'No me llegó. Puedes decir: sáltalo.',
      'Esa se me fue. Puedes decir: pausa.',
    ],
    reps: [
      'No te entendí. Pregunta cuántas faltan.',
      'Eso se me escapó. Puedes decir: más despacio.',
      'No me llegó. Puedes decir: más fácil.',
      'Esa se me fue. Puedes decir: pausa.',
    ],
    rest: [
      'No te entendí. Puedes decir: siguiente.',
      'Eso se me escapó. Pregunta cuánto falta.',
      'No me llegó. Puedes decir: más corto.',
      'Esa se me fue. Pregunta qué viene después.',
    ],
    setUp: [
      'No te entendí. Puedes decir ya estoy, o un momento.',
      'Eso se me escapó. Di más fácil, o qué hago.',
      'No me llegó. Di siguiente, o cuánto dura.',
    ],
    between: [
      'No te entendí. Puedes decir continuar, o sáltalo.',
      'Eso se me escapó. Di otra vez, o continuar.',
      'No me llegó. Di espera, o qué viene ahora.',
    ],
    guidingAgain: [
      'Tampoco me llegó. Di sáltalo, más fácil, o repetir.',
      'Otra que se me escapa. Di pausa, siguiente, o cuánto falta.',
    ],
    paused: ['No te entendí.', 'Eso se me escapó.', 'No me llegó.'],
    pausedAgain: [
      'Tampoco me llegó. Cuánto falta, eso sí lo entiendo.',
      'Otra vez no. Dónde vamos, eso sí lo entiendo.',
    ],
    finished: ['No te entendí.', 'Eso se me escapó.', 'No me llegó.'],
    finishedAgain: [
      'Tampoco me llegó. Di otra vez, o una rutina por su nombre.',
      'Otra vez no. Di cómo me fue, o un ejercicio por su nombre.',
    ],
    lobby: ['No te entendí.', 'Eso se me escapó.', 'Esa no me llegó.'],
    lobbyAgain: [
      'Tampoco me llegó. Diez minutos en la cama, eso lo entiendo, o la zancada de rodillas.',
      'Otra vez no. Diez minutos sin arrodillarme, eso lo entiendo, o qué es el psoas.',
    ],
    question: ['No te entendí.', 'Tampoco me llegó.', 'Esa también se me escapó.'],
    pressure: [
      'No te entendí, y tienes presión en el vientre. Quítala, y di continuar, o di me duele.',
      'No me llegó, y estás presionando el vientre. Primero quita la presión. Luego di continuar, o di me duele.',
    ],
    wait: [
      'Otra vez no te entendí, así que esperamos. Di continuar, o di me duele.',
      'Se me volvió a escapar, así que esperamos aquí. Cuando quieras di continuar, o di me duele.',
    ],
    again: 'Eso no es lo mío. Estamos en pausa. Di continuar, o parar.',
  },

  more: {
    all: 'Eso es todo lo que tengo sobre eso.',
    none: 'Pregúntame por el psoas o por un ejercicio, y te cuento más.',
  },

  help: {
    confirm: 'Contesta sí o no.',
    guiding:
      'Puedes decir siguiente, repetir, pausa, cuánto falta, sáltalo, el otro lado, o qué lado. Di me duele si algo te duele, y parar para terminar.',
    paused: 'La rutina te espera. Di continuar, empezar de nuevo, o parar.',
    finished: 'La rutina ya está. Puedes preguntar cómo te fue, decir empezar de nuevo, o elegir otra rutina.',
    lobby:
      'Di el nombre de una rutina, como alivio rápido o la rutina de la mañana. O un solo ejercicio, como el puente. También puedes preguntar qué es el psoas, o cuándo ir al médico.',
    stopped: 'Por hoy ya paramos.',
  },

  forget: {
    ask: 'Guardo por dónde vas, tus preferencias y lo que hiciste. ¿Lo borro todo? ¿Sí o no?',
    done: 'Hecho. Ya no sé nada de ti. Adiós.',
    kept: 'Entonces lo guardo.',
    later: 'Dímelo otra vez cuando acabemos aquí.',
  },
  welcomeYou: 'De nada.',
} as const;
