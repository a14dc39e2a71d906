import { en } from './en/words';

export const words = (): typeof en => en;
