import type { Line } from '../languages/line';
import { type Tone, toneOf } from '../session/tone';

/** What the body has to hear at once is said aloud, whatever the mode. */
const ALOUD: { readonly [T in Tone]: boolean } = {
  ...{ instruction: false, count: false, talk: false },
  ...{ notice: true, safety: true, private: true },
};

export const isAloud = ({ key }: Line): boolean => ALOUD[toneOf(key)];
