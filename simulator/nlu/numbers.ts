import type { Figures } from './figures';

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/**
 * The number that some words or digits say, whole words and nothing else; null if they say none.
 * "a hundred and twenty" is 120, "minus ten" is -10. What the language has of its own goes before.
 */
export const numberOf = (tokens: readonly string[], figures: Figures): number | null => {
  if (tokens.length === 0) return null;
  if (tokens[0] === 'minus' || tokens[0] === 'negative') {
    const rest = numberOf(tokens.slice(1), figures);
    return rest === null ? null : -rest;
  }
  if (tokens.length === 1 && /^\d+(?:\.\d+)?$/.test(tokens[0] as string)) return Number(tokens[0]);
  const other = figures.number(tokens);
  if (other !== null) return other;
  let total = 0;
  let group = 0;
  let last: 'none' | 'small' | 'tens' | 'hundred' | 'and' | 'thousand' = 'none';
  for (const [i, token] of tokens.entries()) {
    const small = SMALL[token];
    const tens = TENS[token];
    if (small !== undefined && last !== 'small' && !(last === 'tens' && (small > 9 || small === 0))) {
      group += small;
      last = 'small';
    } else if (tens !== undefined && last !== 'small' && last !== 'tens') {
      group += tens;
      last = 'tens';
    } else if (token === 'hundred' && last !== 'hundred' && group < 10 && (group > 0 || i === 0)) {
      group = (group || 1) * 100;
      last = 'hundred';
    } else if (token === 'a' && i === 0 && (tokens[1] === 'hundred' || tokens[1] === 'thousand')) {
      group = 1;
      last = 'none';
    } else if (token === 'thousand' && total === 0 && (group > 0 || i === 0)) {
      total = (group || 1) * 1000;
      group = 0;
      last = 'thousand';
    } else if (token === 'and' && (last === 'hundred' || last === 'thousand')) last = 'and';
    else return null;
  }
  return last === 'and' || last === 'none' ? null : total + group;
};
