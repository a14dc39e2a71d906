import type { Words } from '../keys';
import type { DeepPartial } from '../language';
import { differing, regional } from '../regional';
import { MEXICAN, UNITED_STATES } from './exchange';
import { es } from './words';

export const words = (): Words => es;

/** What Mexico and the United States say otherwise than Spain. */
export const mexico = (): DeepPartial<Words> => differing(es, regional(es, MEXICAN));
export const states = (): DeepPartial<Words> => differing(es, regional(es, UNITED_STATES));
