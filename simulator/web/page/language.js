import { GERMAN } from './german.js';
import { SPANISH } from './spanish.js';

const TABLES = { de: GERMAN, es: SPANISH };
let table = null;

/** The page's own words in the language that is spoken to the Echo; English where nobody wrote others. */
export const inWords = (english, values = {}) =>
  (table?.[english] ?? english).replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));

/** The language the page is in, as the browser writes dates and names in it. */
export const pageLanguage = () => (table ? document.documentElement.lang : 'en-GB');

const ATTRIBUTES = ['aria-label', 'placeholder', 'title'];
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** What stands in the page from the beginning: where it is, and its English. */
const standing = [];
const take = (read, write) => {
  const text = read() ?? '';
  if (oneLine(text) !== '')
    standing.push({ english: oneLine(text), write: (words) => write(text.replace(text.trim(), words)) });
};
const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
for (let node = texts.nextNode(); node; node = texts.nextNode()) {
  const own = node;
  if (own.parentElement?.closest('script, style, code, select')) continue;
  take(
    () => own.data,
    (words) => {
      own.data = words;
    },
  );
}
for (const element of document.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join()))
  for (const name of ATTRIBUTES)
    take(
      () => element.getAttribute(name),
      (words) => element.setAttribute(name, words),
    );

/** Puts the page into the language of a locale. @returns whether it was in another one. */
export const speaks = (locale) => {
  const language = locale.slice(0, 2);
  const other = TABLES[language] ?? null;
  if (other === table) return false;
  table = other;
  document.documentElement.lang = other ? language : 'en';
  for (const { english, write } of standing) write(inWords(english));
  return true;
};
