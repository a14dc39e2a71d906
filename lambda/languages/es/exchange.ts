import type { Exchange } from '../regional';

/*
 * Where Mexico and the United States say something else than Spain: whole phrases, and the unit of a distance. Longer phrases
 * stand before their parts.
 */

/** What is said on the other side of the ocean. */
const AMERICAN: Exchange = [
  ['de la esterilla', 'del tapete'],
  ['a la esterilla', 'al tapete'],
  ['la esterilla', 'el tapete'],
  ['una esterilla', 'un tapete'],
  ['tu esterilla', 'tu tapete'],
  ['esterilla', 'tapete'],
  ['Túmbate', 'Acuéstate'],
  ['túmbate', 'acuéstate'],
  ['te tumbas', 'te acuestas'],
  ['Te tumbas', 'Te acuestas'],
  ['tumbarse', 'acostarse'],
  ['tumbarte', 'acostarte'],
  ['matrona', 'partera'],
  ['no conduzcas', 'no manejes'],
  ['No conduzcas', 'No manejes'],
  ['encimera', 'barra de la cocina'],
  ['de delante', 'de adelante'],
  [' pie delante', ' pie al frente'],
  ['Qué bien tenerte', 'Qué bueno tenerte'],
  // "Parar" is to stand up there; "alto" is on every sign.
  ['di parar', 'di alto'],
  [', o parar.', ', o alto.'],
  ['y parar para terminar', 'y alto para terminar'],
  ['Parar', 'Alto'],
];

/** What is said in Mexico alone: whom to contact today. */
export const MEXICAN: Exchange = [
  ...AMERICAN,
  [
    'a una línea de enfermería o a un centro de urgencias',
    'a una línea de orientación médica o a un servicio de urgencias',
  ],
];

/** In the United States people measure in inches; the body measure beside it (a forearm, two fingers) is the same. */
export const UNITED_STATES: Exchange = [
  ...AMERICAN,
  // "Urgencias" is the emergency room there.
  [
    'a una línea de enfermería o a un centro de urgencias',
    'a una línea de enfermeras o a una clínica de atención urgente',
  ],
  ['treinta a cuarenta centímetros', 'doce a dieciséis pulgadas'],
  ['dos y medio a cinco centímetros', 'una a dos pulgadas'],
  ['unos dos o tres centímetros', 'más o menos una pulgada'],
  ['dos o tres centímetros', 'más o menos una pulgada'],
];
