import type { Words } from '../keys';
import { de } from './words';

export const words = (): Words => de;
