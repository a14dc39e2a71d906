import type { Exchange } from '../regional';

/*
 * Where the other Englishes say something else: whole phrases, and the metric unit of a distance. The body measure that
 * goes with it (a forearm, two fingers) is the same everywhere. Longer phrases stand before their parts.
 */

const METRIC: Exchange = [
  ['twelve to sixteen inches', 'thirty to forty centimetres'],
  ['one to two inches', 'three to five centimetres'],
  ['about an inch', 'about two and a half centimetres'],
];

const BRITISH: Exchange = [
  ['physical therapists', 'physiotherapists'],
  ['Physical therapists', 'Physiotherapists'],
  ['physical therapist', 'physiotherapist'],
  ['Physical therapist', 'Physiotherapist'],
  ['physical therapy', 'physiotherapy'],
];

/** What every English but the American one exchanges. */
export const ABROAD: Exchange = [...METRIC, ...BRITISH];

/** Canada has provinces where others have places. */
export const CANADIAN: Exchange = [...ABROAD, ['or in most places {{line}}', 'or in most provinces {{line}}']];
