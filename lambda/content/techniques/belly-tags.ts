import type { Tag } from '../types';

/** Everything that rules out or questions pressure near the belly (safety reference, section 6). */
export const BELLY_TAGS = [
  'pregnancy',
  'postpartum',
  'aneurysm',
  'aneurysm-risk',
  'clot',
  'blood-thinner',
  'belly-surgery',
  'hernia',
  'bowel',
  'device',
  'fever',
  'cancer',
  'osteoporosis',
  'numb-skin',
] as const satisfies readonly Tag[];
