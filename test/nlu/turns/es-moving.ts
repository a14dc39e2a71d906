import type { Kind } from './kind';

/** By which a session goes on, or stays as it is, each in sentences of our own. */
export const spanishMoving: readonly Kind[] = [
  [
    'el mismo lado, otra vez',
    'hold',
    { type: 'side-again' },
    ['repite el mismo lado que lo necesita', 'la misma pierna otra vez'],
  ],
  [
    'un momento, y para qué',
    'hold',
    { type: 'pause' },
    ['un momento que paso el cojín al otro lado', 'espera que me acomodo la esterilla'],
  ],
  [
    'este, y luego nada más',
    'hold',
    { type: 'finish-early', behind: true },
    ['después de esta ya terminamos vale', 'cuando acabe este lo dejamos', 'al terminar esta me voy'],
  ],
  [
    'algo propio en lugar de una cosa',
    'hold',
    { type: 'instead', thing: 'strap' },
    ['un cinturón no tengo me vale un pañuelo largo', 'no tengo correa sirve una bufanda'],
  ],
  [
    'una rutina por su nombre',
    'hold',
    { type: 'start-routine', routine: 'massage' },
    [
      'no aguardá mejor la rutina de masaje que dijo mi nuera',
      'que no quiero esta quiero la de masaje',
      'te pedí la rutina de masaje',
    ],
  ],
  [
    'que se quede como está',
    'hold',
    { type: 'keep-it' },
    ['déjalo mejor como estaba', 'que se quede como está', 'no lo acortes', 'dejalo tal cual está'],
  ],
  [
    'cuánto se aguanta un lado',
    'hold',
    { type: 'hold-length', change: 'to', seconds: 20 },
    [
      'la derecha después solo veinte segundos',
      'el lado izquierdo nomás veinte segunditos',
      'solo veinte segundos con la derecha',
    ],
  ],
  [
    'un lado que no se hace',
    'hold',
    { type: 'skip-side', side: 'left' },
    [
      'mira que la izquierda no la hago',
      'la pierna izquierda hoy la dejamos',
      'sin repetir la izquierda por favor',
      'la izquierda ya no la hago más',
    ],
  ],
  [
    'el siguiente, y no el que está en marcha',
    'hold',
    { type: 'skip', next: true },
    ['el siguiente mejor no lo hagas', 'la que sigue me la brinco', 'sáltate el que viene', 'no pongas la próxima'],
  ],
  [
    'que se sigue más tarde',
    'paused',
    { type: 'pause' },
    ['en diez minutos seguimos que se me quema el arroz', 'al rato le seguimos', 'dentro de un ratito continúo'],
  ],
  [
    'cuántas van ya',
    'reps',
    { type: 'counted', count: 6 },
    ['yo llevaba seis no cuatro', 'iba por la seis no cuatro', 'ya llevaba seis'],
  ],
  [
    'cuántos ejercicios quedan',
    'hold',
    { type: 'whats-left' },
    ['cuántos ejercicios me quedan todavía', 'oye cuántos ejercicios son'],
  ],
  [
    'fuera del descanso',
    'rest',
    { type: 'next' },
    ['adelántalo por favor', 'salteate este descanso', 'el descanso me lo salto', 'sáltate el reposo que ya estoy'],
  ],
  [
    'tantas de lo que se nombra',
    'lobby',
    { type: 'move-dose', move: 'glute-bridge', count: 6 },
    ['el puente pero solo seis veces', 'puente hoy nomás seis repeticiones'],
  ],
  ['tantas más y ya', 'reps', { type: 'counted', count: 3, left: true }, ['solo tres más y ya', 'hago nomás tres más']],
  [
    'cuántas veces por semana',
    'asked',
    { type: 'ask', answer: 'how-often' },
    ['yo puedo solo dos veces por semana', 'una vez a la semana', 'al menos tres días a la semana'],
  ],
  [
    'qué viene, con una idea',
    'hold',
    { type: 'whats-next' },
    ['después de esto tenemos masaje o no', 'luego viene algo más', 'después hay otro o ya está'],
  ],
  [
    'tanto más, en este',
    'hold',
    { type: 'hold-length', change: 'more', seconds: 15 },
    ['quince segundos más en este', 'ponme quince segunditos más en esta'],
  ],
  [
    'que la lista está completa',
    'asked',
    { type: 'thats-all' },
    ['eso es todo guárdala', 'bueno con eso basta', 'nada más gracias'],
  ],
  [
    'una despedida, como se dice allí',
    'hold',
    { type: 'stop' },
    ['cortala acá', 'mira paso me piro', 'hasta acá nomás gracias', 'bueno agur', 'cerrame acá'],
  ],
  [
    'un momento, como se dice allí',
    'hold',
    { type: 'pause' },
    [
      'pará un cachito',
      'pará pará que no puse la alfombra',
      'bancame un toque',
      'un minutillo',
      'aguantame un segundo',
    ],
  ],
];
