import type { Words } from '../keys';
import type { DeepPartial } from '../language';
import { differing, regional } from '../regional';
import { ABROAD, CANADIAN } from './exchange';
import { en } from './words';

export const words = (): Words => en;

/** What the Englishes outside the United States say otherwise. */
export const abroad = (): DeepPartial<Words> => differing(en, regional(en, ABROAD));
export const canada = (): DeepPartial<Words> => differing(en, regional(en, CANADIAN));
