import type { Show } from '../language';

export const show: Show = {
  direction: 'ltr',
  font: null,
  digits: (number) => number,
  progress: (n, total) => `${n} / ${total}`,
  fits: { title: 40 },
};
