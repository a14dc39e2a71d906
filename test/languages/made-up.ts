import { en } from '../../lambda/languages/en';
import { en as english } from '../../lambda/languages/en/words';
import type { Words } from '../../lambda/languages/keys';
import type { Language, Speak } from '../../lambda/languages/language';
import type { Name } from '../../lambda/languages/names';

/*
 * A language that nobody speaks, as unlike English as one can be: the verb stands last, there are no blanks between words,
 * it is written from right to left, has three plurals, and every name has a case. Its words are those of English in other
 * letters, so that any letter of English in it, a key's above all, is one that came from elsewhere.
 */

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';
const HOLE = /(\{\{\w+(?:\.\w+)?\}\})/;

/** One letter for another; digits and marks stay. */
export const inOtherLetters = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => LETTERS.charAt(letter.toLowerCase().charCodeAt(0) - 97));

/** A name in the case a sentence asks for: here always the fourth, whatever English wants. */
const cased = (hole: string): string => (/^\{\{(name|thing)\}\}$/.test(hole) ? hole.replace('}}', '.in}}') : hole);

/** The first word last, and nothing between words. */
function verbLast(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  return [...rest, first]
    .join(' ')
    .split(HOLE)
    .map((part) => (HOLE.test(part) ? cased(part) : inOtherLetters(part).replaceAll(' ', '').replaceAll('.', '。')))
    .join('');
}

/** A tree of words in the other language; where English has two plurals it has three. */
function translated(value: unknown): unknown {
  if (typeof value === 'string') return verbLast(value);
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      const own: [string, unknown] = [key, key === 'synonyms' ? inner : translated(inner)];
      const two = key.replace(/_other$/, '_two');
      return two === key ? [own] : [own, [two, `${verbLast(String(inner))}ת`]];
    }),
  );
}

/** The mark of each case, behind the name. */
const ENDINGS = { bare: '', subject: 'א', object: 'ב', in: 'ג', of: 'ד', after: 'ה' };

const said = (count: number, what: string): string => `${count}${inOtherLetters(what)}`;
const speak: Speak = {
  form: (name: Name, form) => `${typeof name === 'string' ? name : name.bare}${ENDINGS[form]}`,
  length: (seconds) => (seconds < 60 ? said(Math.round(seconds), 's') : said(Math.round(seconds / 60), 'm')),
  amount: said,
  clock: ({ hour, minute }) => `${hour}:${minute}`,
  days: (days) => days.map(inOtherLetters).join('،'),
  list: (items, _joint, more) => [...items, ...(more > 0 ? [`${more}`] : [])].join('،'),
  digits: (number) => number.replaceAll(' ', '').replaceAll('.', '。'),
  capital: (sentence) => sentence,
  rate: { units: (text) => [...text].length, digits: [2], perSecond: 9, comma: 0.3, sentence: 0.6 },
  say: { [inOtherLetters('psoas')]: 'ˈsoʊ.æs' },
};

export const madeUp: Language = {
  words: () => translated(english) as Words,
  speak,
  // Nothing is heard in these tests, and an index of its own would be a dictionary.
  hear: en.hear,
  show: {
    direction: 'rtl',
    font: 'Noto Sans Hebrew',
    digits: (number) => number.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    progress: (n, total) => `${total}/${n}`,
    fits: { title: 20 },
  },
  regions: { 'he-IL': { words: null } },
};
