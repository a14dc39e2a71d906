import type { Show } from '../language';

export const show: Show = {
  direction: 'ltr',
  font: null,
  digits: (number) => number,
  fits: { title: 40, button: 24 },
};
