/** What is said about a plan that was made for a request. */
export const compose = {
  plan: {
    moves_one: 'De acuerdo, {{length}}: {{kinds}}, con un ejercicio.',
    moves_other: 'De acuerdo, {{length}}: {{kinds}}, con {{count}} ejercicios.',
    rest: 'De acuerdo, {{length}} de {{kinds}}.',
  },
  trips: {
    floor_zero: 'Bajas al suelo una vez, te quedas en una postura, y te levantas una vez.',
    floor_one: 'Bajas al suelo y te levantas una sola vez, y en medio cambias de postura una vez.',
    floor_other: 'Bajas al suelo y te levantas una sola vez, y en medio cambias de postura {{count}} veces.',
    standingFirst_one: 'Empezamos de pie. Luego bajas al suelo una vez, y te levantas una vez al final.',
    standingFirst_other:
      'Empezamos de pie. Luego bajas al suelo una vez, y te levantas una vez al final, con {{count}} cambios de postura en total.',
    standing: 'Te quedas de pie, con una mesa o una pared al lado.',
    offFloor:
      'Nada en el suelo: te quedas de pie, con una mesa o una pared al lado. También puedo planear para la cama.',
    bed_zero: 'Todo en la cama, en una sola postura.',
    bed_one: 'Todo en la cama, y te das la vuelta una vez.',
    bed_other: 'Todo en la cama, y cambias de postura {{count}} veces.',
  },
  seat: 'Ten detrás un sofá o una silla firme. Siéntate en el borde, y baja apoyándote en las manos: sin arrodillarte. Subimos de la misma manera. Si te cuesta, di en la cama.',
  seatLater: 'Te levantas sin arrodillarte, con un sofá o una silla firme.',
  fetch_one: 'Antes de empezar, ten a mano {{things}}.',
  fetch_other: 'Antes de empezar, ten esto a mano: {{things}}.',
  fingers: 'Esta vez sin pelota: lo hacen los dedos.',
  noBall: 'Hoy la pelota se queda a un lado.',
  offer: '¿Empezamos con eso?',
  offerLength: 'Puedo hacer {{length}}.',
  offered_one: 'Dura {{length}}, todo con {{names}}.',
  offered_other: 'Dura {{length}}: {{names}}.',
  offerStanding: '¿Empezamos con eso, de pie?',
  usual: 'Una sesión así dura más o menos {{length}}. ¿Empezamos?',
  offerFloor: '¿En una esterilla, en el suelo? Di sí, o en la cama, o de pie.',
  whereLater: 'Para hacerlo en otro sitio, di en la cama, o de pie.',
  offerAgain: [
    'Di sí para empezar, o dime qué otra cosa te gustaría.',
    'Con un sí empezamos. O di un ejercicio, o cuántos minutos tienes.',
    '¿Empezamos? O di qué prefieres hacer.',
  ],
  declined: 'De acuerdo, eso no.',
  recommend: 'Ahora yo haría {{length}}: {{kinds}}.',
  recommendLater: 'Pregúntamelo otra vez cuando acabemos aquí.',
  noneLeft: 'De eso no queda nada en esta rutina.',
  someLeft: 'Entonces los dejo fuera.',
  no: {
    chair:
      'No tengo nada para hacer en una silla. De pie, con una mano en ella, puedo hacer {{length}}: {{kinds}}. Di en la cama si prefieres estar boca arriba.',
    chairBed:
      'No tengo nada para hacer en una silla. En la cama, puedo hacer {{length}} de descanso y respiración tranquila.',
    chairBedLater: 'Nada de esto se hace en una silla. Cuando acabemos aquí, di descanso en la cama.',
    chairLater:
      'Nada de esto se hace en una silla. Cuando acabemos aquí, di de pie, y preparo algo de pie, con una mano en la silla.',
    longest: 'Con eso puedo hacer como mucho {{length}}.',
    longestStanding: 'De pie puedo hacer como mucho {{length}}.',
    shortest: 'Con eso necesito por lo menos {{length}}.',
    shortestStanding: 'De pie necesito por lo menos {{length}}.',
    nothing: 'Así no me queda ningún ejercicio.',
    rest: 'Lo que puedo hacer es {{length}} de descanso y respiración tranquila.',
  },
} as const;
