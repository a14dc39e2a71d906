import type { Bearers, Hear, Listed } from '../../../safety/hear';
import { bearers } from './bearers';
import { placed } from './placed';
import { small } from './small';
import { well } from './well';

/** Lists of plain words, as they are heard: of what and of whom is spoken, and what says nothing by itself. */
export const plain = (): Pick<Hear, 'placed' | 'small' | 'well'> & { readonly bearers: Listed<Bearers> } => ({
  bearers,
  placed,
  small,
  well,
});
