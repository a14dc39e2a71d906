import type { PlainWords } from '../../filed';
import { bearers } from './bearers';
import { placed } from './placed';
import { small } from './small';
import { well } from './well';

export const plain = (): PlainWords => ({
  bearers,
  placed,
  small,
  well,
});
