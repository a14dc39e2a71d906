import type { Language } from '../language';
import { hear } from './hear';
import { regions } from './regions';
import { show } from './show';
import { speak } from './speak';
import { words } from './words.data';

export const es = { words, speak, hear, show, regions } as const satisfies Language;
