/** Six weeks, a step a week: offered, asked about, made gentler and ended by voice. */
export const course = {
  intro:
    'Seis semanas, tres veces por semana en días distintos, de seis minutos y medio a catorce. Cada semana pide un poco más, y puedes terminar el plan cuando quieras.',
  offer: '¿Empezamos hoy con la semana 1?',
  own: 'Tu propia rutina te la dio alguien. Pregúntale antes de añadir esto.',
  usual: '¿Hacemos la próxima sesión de tu plan?',
  choose: '¿Seguimos con tu plan? O di otra rutina.',
  chooseAgain: 'Di sí para tu plan, pregunta qué rutinas hay, o di adiós.',
  hello: 'Semana {{week}} de tu plan, sesión {{count}}: {{length}}. ¿Vamos?',
  /** In the first session of a week, behind what became of the week before; and with the choice to go less far back. */
  helloNew: 'Semana {{week}}, {{length}}. ¿Vamos?',
  helloOr: '¿Otra vez la semana {{week}}, {{length}}? O di más difícil, para la {{back}}.',
  opening: 'Semana {{week}}, sesión {{count}}, {{length}}. Ten un cojín y una silla a mano, junto a la esterilla.',
  openingStanding:
    'Semana {{week}}, sesión {{count}}, {{length}}. Ten una mesa o una silla firme junto a la esterilla, para una mano.',
  days: 'Si quieres que te lo recuerde, cuando acabemos di recuérdamelo, con los días y la hora.',
  /** The last week is over. */
  over: 'Ya pasaron las seis semanas. ¿Estás mejor, igual, o peor?',
  keep: 'De aquí en adelante, dos sesiones por semana pueden bastar para mantenerlo.',
  fewer: 'Esta semana estiraste mucho, así que hoy hay menos series.',
  where: 'Vas por la semana {{week}} de seis, con {{count}} de tres sesiones hechas.',
  whereNow: 'Semana {{week}} de seis, sesión {{count}} de tres.',
  none: 'No hay ningún plan en marcha. Di: empieza el plan de seis semanas.',
  skipped: 'Entonces, esta semana se salta. Vuelve a empezar cuando quieras.',
  lighter: 'De ahora en adelante, un paso más suave.',
  confirmStop: '¿Terminamos el plan de seis semanas?',
  whichStop:
    '¿Solo esta sesión, o las seis semanas? Si es solo esta sesión, di para. Si son las seis semanas, di seis semanas.',
  whichStopAgain: 'Di para, o seis semanas.',
  stopped: 'El plan terminó. Tus rutinas se quedan como están.',
  /** How long a hip is, against itself alone: hugging one knee, does the other leg come to the floor? */
  leg: {
    offer: 'Primero, ¿vemos cuánto se alarga hoy cada cadera? Es un minuto, boca arriba.',
    lie: 'Túmbate boca arriba, con las dos piernas estiradas.',
    hug: 'Abraza la rodilla {{side}}, con las manos detrás del muslo.',
    long: 'Deja que la pierna {{side}} se alargue y pese.',
    ask: '¿La parte de atrás de esa rodilla toca el suelo: sí, casi, o no?',
    early: 'Qué rápido. Otra vez, con tiempo para acomodarte.',
    askAgain: '¿La parte de atrás de esa rodilla toca el suelo? Di sí, casi, o no.',
    keep: 'Recuerda tus dos respuestas, solo para ti. La próxima vez te pregunto: ¿más cerca, igual, o más lejos?',
    extra: 'Tus dos piernas no están iguales, así que desde hoy la cadera {{side}} recibe una serie más.',
    beside: 'Y junto a tus dos respuestas de la otra vez: ¿más cerca, igual, o más lejos?',
    besideAgain: '¿Más cerca del suelo que la otra vez, igual, más lejos, o no sé?',
    nearer: 'Qué bien. Sigue así.',
    same: 'Es lo habitual. Ganar movilidad lleva semanas.',
    further: 'Pasa a veces. Una pierna no está igual todos los días.',
    unsure: 'Entonces, quédate con las dos de hoy.',
    without: 'Otra vez será.',
  },
  /** What became of the week that is over. */
  steps: {
    on: 'Fue bien, así que esta semana pide un poco más.',
    again: 'Otra vez la misma semana. Al cuerpo le gusta repetir.',
    waited: 'Una semana de pausa está bien. Todo te estaba esperando.',
    lighter: 'Otra vez la misma semana, un paso más suave.',
    back: 'Una semana atrás, para que asiente bien.',
    anew: 'Se nos escaparon los días, así que empezamos otra vez.',
    anewOr: 'Se escaparon los días.',
    over: 'Ya pasaron las seis semanas.',
  },
} as const;
