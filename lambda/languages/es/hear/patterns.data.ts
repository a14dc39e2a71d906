import { filedPatterns } from '../../needs';
import type { FiledPatterns } from '../../patterns';
import { elsewhere } from './elsewhere';
import { famous } from './famous';
import { company, moods } from './moods';
import { points } from './points';
import { turns } from './turns';

/** What hardly ever fits, with the words that it needs. */
export const patterns = (): FiledPatterns =>
  filedPatterns({ turns: turns(), moods, company, famous, elsewhere, points });
