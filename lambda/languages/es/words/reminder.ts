/** Reminders to practise. Alexa itself speaks them, at their time, on whatever device is near. */
export const reminder = {
  when: '¿A qué hora te lo recuerdo? Di, por ejemplo: a las siete de la mañana.',
  whenAgain: '¿A qué hora? Di: a las siete de la mañana. O di no.',
  sure: '{{days}} a {{time}}: ¿te lo recuerdo a esa hora?',
  sureOnce: 'Una vez, {{day.in}} a {{time}}: ¿te lo recuerdo a esa hora?',
  sureAgain: '¿Pongo ese recordatorio, sí o no?',
  set: 'Te lo recordaré {{days}} a {{time}}.',
  setOnce: 'Te lo recordaré una vez, {{day.in}} a {{time}}.',
  haveOnce: 'Tu recordatorio es una sola vez, {{day.in}} a {{time}}.',
  cancelSureOnce: '¿Quito tu recordatorio, {{day.in}} a {{time}}?',
  possible: 'Puedo recordártelo una vez, hoy o mañana, o en días fijos de cada semana.',
  have: 'Tu recordatorio es {{days}} a {{time}}.',
  /** What Alexa says at the time, after words of its own. */
  text: 'Es hora de tu rutina para el psoas. Di: abre psoas coach.',
  empty: 'No tienes ningún recordatorio mío. Di, por ejemplo: recuérdamelo de lunes a viernes a las siete.',
  other: 'Tienes un recordatorio mío que no puse así. Lo encuentras en la app de Alexa.',
  cancelSure: '¿Quito tu recordatorio, {{days}} a {{time}}?',
  cancelled: 'Ya quité tu recordatorio.',
  nothing: 'No tenías ningún recordatorio mío.',
  dropped: 'Sin recordatorio, entonces.',
  later: 'Pregúntame por los recordatorios cuando termine la rutina.',
  none: 'En este dispositivo no puedo poner recordatorios. En la app de Alexa puedes crear uno.',
  permission: 'Alexa te pide permiso primero.',
  denied: 'Sin recordatorio, entonces.',
  unanswered: 'Te envié una tarjeta a la app de Alexa. Ahí puedes permitir los recordatorios.',
  /** Alexa offers a routine of hers that opens the skill at that time. */
  opening: {
    offer: 'Alexa también puede abrirme sola a esa hora. Ahora te lo pregunta.',
    /** What such a routine does, in a sentence of Alexa's own. */
    prompt: 'abrir Psoas Coach',
    made: 'Entonces, de ahora en adelante empiezo sin que lo pidas.',
    there: 'Eso ya está configurado.',
    declined: 'Entonces solo te lo recuerdo.',
    failed: 'Eso no funcionó. Puedes crear una rutina así en la app de Alexa.',
  },
  trouble: {
    permission:
      'Ahora mismo no puedo usar recordatorios. Te envié una tarjeta a la app de Alexa. Ahí puedes permitirlos.',
    unsupported: 'Este dispositivo no acepta recordatorios. Por favor, pídemelo en otro.',
    refused: 'Alexa no aceptó ese recordatorio. Puede que ya tengas demasiados.',
    gone: 'Ese recordatorio ya no existe.',
    offline: 'Tu dispositivo no acepta recordatorios ahora mismo. Por favor, inténtalo más tarde.',
    busy: 'Los recordatorios están ocupados en este momento. Por favor, pídemelo otra vez en un minuto.',
    unreachable: 'No pude acceder a tus recordatorios. Por favor, inténtalo más tarde.',
  },
  perhaps: 'No pude saber si tu recordatorio quedó puesto. Pregúntame más tarde qué recordatorios tienes.',
} as const;
