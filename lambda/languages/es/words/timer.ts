/** The timer that ends a long rest. Alexa itself speaks the announcement, perhaps long after the skill is closed. */
export const timer = {
  offer: '¿Pongo un temporizador que te avise cuando termine, aunque yo me quede en silencio?',
  again: '¿Pongo otra vez un temporizador?',
  label: 'descanso constructivo',
  announce: 'Tu descanso ha terminado. Toma aire más hondo una vez. Luego gira hacia un lado, y siéntate sin prisa.',
  /** Alexa's own question, where the timer opens the skill: %s is what she calls it. */
  confirm: 'Tu descanso ha terminado. Gira hacia un lado, y siéntate sin prisa. ¿Abro %s?',
  set: 'Tu temporizador está puesto.',
  none: 'Sin temporizador, entonces.',
  permission: 'Alexa te pide permiso primero.',
  denied: 'Sin temporizador, entonces. De vez en cuando di continuar.',
  unanswered: 'Te envié una tarjeta a la app de Alexa para el temporizador. De momento, de vez en cuando di continuar.',
  trouble: {
    permission:
      'Todavía no puedo poner temporizadores. Te envié una tarjeta a la app de Alexa. De momento, de vez en cuando di continuar.',
    unsupported: 'Este dispositivo no me acepta temporizadores, así que de vez en cuando di continuar.',
    refused: 'Aquí no puedo poner un temporizador, así que de vez en cuando di continuar.',
    gone: 'Aquí no puedo poner un temporizador, así que de vez en cuando di continuar.',
    offline: 'Tu dispositivo no acepta temporizadores ahora mismo, así que de vez en cuando di continuar.',
    busy: 'El temporizador no responde ahora, así que de vez en cuando di continuar.',
    unreachable: 'El temporizador no contestó, así que de vez en cuando di continuar.',
  },
  stuck: 'No pude parar tu temporizador, así que puede que todavía hable.',
  stopped: 'Tu temporizador se detuvo, así que de vez en cuando di continuar.',
} as const;
