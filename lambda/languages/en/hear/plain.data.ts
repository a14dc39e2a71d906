import type { PlainWords } from '../../filed';
import { unmixed } from './answers';
import { bearers } from './bearers';
import { placed } from './placed';
import { small } from './small';
import { well } from './well';

export const plain = (): PlainWords => ({
  bearers,
  placed,
  small,
  unmixed,
  well,
});
