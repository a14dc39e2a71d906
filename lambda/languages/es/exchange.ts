import type { Exchange } from '../regional';

/*
 * Where Mexico and the United States say something else than Spain: whole phrases, and the unit of a distance. Longer phrases
 * stand before their parts.
 */

/** What is said on the other side of the ocean. */
export const AMERICAN: Exchange = [
  ['de la esterilla', 'del tapete'],
  ['a la esterilla', 'al tapete'],
  ['la esterilla', 'el tapete'],
  ['una esterilla', 'un tapete'],
  ['tu esterilla', 'tu tapete'],
  ['esterilla', 'tapete'],
  ['Túmbate', 'Acuéstate'],
  ['túmbate', 'acuéstate'],
  ['te tumbas', 'te acuestas'],
  ['tumbarse', 'acostarse'],
  ['tumbarte', 'acostarte'],
  ['matrona', 'partera'],
  ['no conduzcas', 'no manejes'],
  ['No conduzcas', 'No manejes'],
  ['encimera', 'barra de la cocina'],
];

/** In the United States people measure in inches; the body measure beside it (a forearm, two fingers) is the same. */
export const UNITED_STATES: Exchange = [
  ...AMERICAN,
  ['treinta a cuarenta centímetros', 'doce a dieciséis pulgadas'],
  ['dos y medio a cinco centímetros', 'una a dos pulgadas'],
  ['unos dos o tres centímetros', 'más o menos una pulgada'],
  ['dos o tres centímetros', 'más o menos una pulgada'],
];
